#include "figure_report.h"

#include "document/sample.h"
#include "model/documents.h"
#include "model/outcomes.h"
#include "model/pathways.h"
#include "rules/needs.h"
#include "rules/progress.h"

#include <utility>

namespace tandem::test {

namespace {

using Chart = Figure::Chart;

class FigureReport {
public:
    explicit FigureReport(const std::string& name)
        : portfolio_(std::make_shared<const Portfolio>(
              sample_portfolio(name, Clock(*Instant::parse("2026-11-21T10:00:00Z"))))) {
        report_.title = "Every picture";
        report_.project = "Sample";
        report_.data_as_at = "21 November 2026";
        report_.created = "2026-11-21T00:00:00Z";
        report_.source = portfolio_;
        report_.project_id = portfolio_->all<Project>().rows().front().common.id;
        for (const Cycle& cycle : portfolio_->all<Cycle>())
            if (cycle.common.project == report_.project_id)
                report_.cycle_id = cycle.common.id;
        report_.as_at = PartialDate(2026, 11, 21);
        report_.blocks.push_back(Heading{1, "Every picture", "top"});
    }

    Report made() {
        for (const Chart chart : {Chart::cycle_wheel, Chart::coverage_matrix, Chart::know_care,
                                  Chart::risk_map, Chart::pathway_strip, Chart::value_map, Chart::timeline,
                                  Chart::governance_grid, Chart::value_pair})
            add(chart, 0);
        add_of_records();
        add(Chart::money_matrix, 0).part = static_cast<int>(CostPeriod::per_year);
        Figure& bars = add(Chart::bars, 0);
        bars.bars = {{.label = "Key tasks done", .value = 12, .second = 20, .words = "12 of 20"},
                     {.label = "Groups that took part", .value = 3, .words = "3 of 40", .warn = true},
                     {.label = "Readings", .words = "no data"}};
        return std::move(report_);
    }

private:
    Figure& add(Chart chart, RecordId record) {
        const std::string name(code_of(chart));
        report_.blocks.push_back(Heading{2, name, name});
        report_.blocks.push_back(Figure{.chart = chart,
                                        .title = "What the picture " + name + " finds, in one sentence",
                                        .alternative = "Said in words for " + name + ": what it shows.",
                                        .caption = "From the records of the sample.",
                                        .record = record});
        return std::get<Figure>(report_.blocks.back());
    }

    void add_of_records() {
        const RoutesOfNeeds routes(*portfolio_);
        for (const Need& need : portfolio_->all<Need>())
            if (routes.of({need.common.id}).size() > 1) {
                add(Chart::route_bar, need.common.id);
                break;
            }
        const ReadingsOfIndicators readings(*portfolio_);
        for (const Indicator& indicator : portfolio_->all<Indicator>())
            if (readings.of({indicator.common.id}).size() > 1) {
                add(Chart::trend, indicator.common.id);
                break;
            }
        for (const Contract& contract : portfolio_->all<Contract>()) {
            add(Chart::quarter_strip, contract.common.id);
            break;
        }
    }

    std::shared_ptr<const Portfolio> portfolio_;
    Report report_;
};

}  // namespace

Report every_figure(const std::string& name) {
    return FigureReport(name).made();
}

}  // namespace tandem::test
