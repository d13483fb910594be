#include "ui/print/figures/figure_source.h"

#include "model/documents.h"

namespace tandem::print {

FigureSource::FigureSource(const Report& report)
    : portfolio_(report.source), project_{report.project_id}, cycle_{report.cycle_id}, as_at_(report.as_at) {}

const Limits& FigureSource::limits() {
    if (!limits_)
        limits_.emplace(*portfolio_, project_);
    return *limits_;
}

const References& FigureSource::references() {
    if (!references_)
        references_.emplace(*portfolio_);
    return *references_;
}

const ReadingsOfIndicators& FigureSource::readings() {
    if (!readings_)
        readings_.emplace(*portfolio_);
    return *readings_;
}

const RoutesOfNeeds& FigureSource::routes() {
    if (!routes_)
        routes_.emplace(*portfolio_);
    return *routes_;
}

PartialDate FigureSource::next_meeting(RecordId contract) {
    if (!monitored_)
        monitored_ = monitoring_of(*portfolio_, as_at_, limits());
    for (const ContractMonitoring& monitoring : *monitored_)
        if (monitoring.contract->common.id == contract)
            return next_meeting_due(monitoring);
    return {};
}

}  // namespace tandem::print
