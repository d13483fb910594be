// The 33 insights of what a window shows, worked out once for all pages that say something of them.
//
// A small project is checked at once. In a large one the checks run one after another between the events, so
// that typing and painting go on; ready() follows, and a change in between begins anew. One per workspace,
// owned by it.
#pragma once

#include "rules/insights/insight.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace tandem {

class Workspace;

class PointsRun : public QObject {
    Q_OBJECT

public:
    static PointsRun& of(Workspace& workspace);

    // nullptr while they are being worked out; asking begins it. Empty without a project or a cycle.
    const std::vector<InsightResult>* results();

Q_SIGNALS:
    void ready();

private:
    explicit PointsRun(Workspace& workspace);
    void go_on();
    bool is_current() const;

    Workspace& workspace_;
    QTimer next_;
    std::unique_ptr<InsightSteps> steps_;
    std::optional<std::vector<InsightResult>> results_;
    std::uint64_t revision_ = 0;
    PartialDate day_;
};

}  // namespace tandem
