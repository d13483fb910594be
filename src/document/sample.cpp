#include "document/sample.h"

#include "base/resource.h"
#include "document/new_file.h"
#include "exchange/sample_lines.h"

#include <stdexcept>

namespace tandem {

namespace {

void fill(Beginning& beginning, const std::string& name) {
    EditBuilder builder(beginning.context());
    const SampleResult read = read_sample(resource("samples/" + name + ".jsonl"), builder);
    if (read.problem)
        throw std::logic_error("the sample " + name + " is broken in line " + std::to_string(read.line) +
                               ": " + read.problem->field + ": " + read.problem->text);
    beginning.take(builder.take());
}

}  // namespace

Portfolio sample_portfolio(const std::string& name, const Clock& clock) {
    Beginning beginning(clock);
    fill(beginning, name);
    return beginning.portfolio();
}

void make_sample_file(const std::string& name, const std::filesystem::path& path, const Clock& clock,
                      bool replace) {
    Beginning beginning(clock);
    fill(beginning, name);
    beginning.write(path, replace);
}

}  // namespace tandem
