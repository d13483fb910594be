#include "exchange/sample_lines.h"

#include "base/text.h"
#include "exchange/apply_steps.h"
#include "exchange/parse.h"

#include <utility>

namespace tandem {

SampleResult read_sample(std::string_view lines, EditBuilder& builder) {
    const ApplyOptions options{0, Authority::program};
    const GivenNames none;
    GivenNames given;
    ApplySteps steps(options, none, given, builder);
    std::size_t number = 0;
    for (const std::string_view line : split(lines, '\n')) {
        ++number;
        if (trimmed(line).empty() || line.starts_with('#'))
            continue;
        ParsedJson parsed = parse_json(line);
        if (parsed.problem)
            return {number, std::move(parsed.problem)};
        if (auto problem = steps.run(parsed.value, 0))
            return {number, std::move(problem->issue)};
    }
    return {number, std::nullopt};
}

}  // namespace tandem
