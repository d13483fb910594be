// The figures of a phase report made from a small portfolio, for the tests of report/figures.
//
// A figure is found by its chart and, for bars, of which a report may have several, by a word of its
// alternative. A pointer holds as long as the report it was found in.
#pragma once

#include "report/build.h"
#include "support/make.h"

#include <string_view>
#include <variant>

namespace tandem::test {

inline Report report_of(const Plan& plan, PhaseKind phase, Edition edition = Edition::public_) {
    ReportOptions options;
    options.project = plan.project.value;
    options.cycle = plan.cycle.value;
    options.phase = phase;
    options.edition = edition;
    options.as_at = PartialDate(2026, 11, 21);
    return build_report(plan.portfolio, options);
}

// nullptr when the report has no such figure.
inline const Figure* find_figure(const Report& report, Figure::Chart chart, std::string_view says = {}) {
    for (const Block& block : report.blocks)
        if (const auto* figure = std::get_if<Figure>(&block))
            if (figure->chart == chart && figure->alternative.find(says) != std::string::npos)
                return figure;
    return nullptr;
}

}  // namespace tandem::test
