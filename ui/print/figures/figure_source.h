// What the figures of one report are gathered from: its copy of the records, and the indexes that several of
// them need, each made when the first figure asks for it.
//
// For one thread. The pictures made of it (figure_picture.h) keep nothing of it.
#pragma once

#include "model/portfolio.h"
#include "model/references.h"
#include "report/blocks.h"
#include "rules/limits.h"
#include "rules/monitoring.h"
#include "rules/needs.h"
#include "rules/progress.h"

#include <memory>
#include <optional>
#include <vector>

namespace tandem::print {

class FigureSource {
public:
    explicit FigureSource(const Report& report);

    // Null where the report keeps no records: then only bars can be drawn.
    const Portfolio* portfolio() const { return portfolio_.get(); }
    Id<Project> project() const { return project_; }
    Id<Cycle> cycle() const { return cycle_; }
    PartialDate as_at() const { return as_at_; }

    // Only where there is a portfolio.
    const Limits& limits();
    const References& references();
    const ReadingsOfIndicators& readings();
    const RoutesOfNeeds& routes();
    // Empty for a contract that is not in force.
    PartialDate next_meeting(RecordId contract);

private:
    std::shared_ptr<const Portfolio> portfolio_;
    Id<Project> project_;
    Id<Cycle> cycle_;
    PartialDate as_at_;
    std::optional<Limits> limits_;
    std::optional<References> references_;
    std::optional<ReadingsOfIndicators> readings_;
    std::optional<RoutesOfNeeds> routes_;
    std::optional<std::vector<ContractMonitoring>> monitored_;
};

}  // namespace tandem::print
