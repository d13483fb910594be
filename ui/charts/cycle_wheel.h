// The commissioning cycle as a wheel: four quarters, clockwise from top left, in a ring that fills as work is
// done (design.md section 6 "Wheel", DOMAIN.md F3).
//
// Paints from plain data with given tokens, so that screen, PDF, PNG and SVG share it; knows no widget.
// Lengths are in the painter's units; fonts are the kit's at the text size in use. In a small area (under 330
// px at 100 %) only name and status are written, under 260 px only the name, with the mark of the status.
#pragma once

#include "model/portfolio.h"
#include "ui/kit/marks.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QPainterPath>

#include <array>
#include <optional>

class QPainter;

namespace tandem {

struct Cycle;

struct WheelPhase {
    PhaseKind phase = PhaseKind::none;
    Status status = Status::not_started;
    QString status_words;            // "Under way"
    QString tasks;                   // "4 of 5 tasks"
    std::optional<double> progress;  // 0 to 1; absent = no data, the ring stays empty
    bool tasks_unsaid = false;       // it has begun or is complete, and none of its tasks has a status
};

struct WheelData {
    std::array<WheelPhase, 4> phases;  // in the order of the cycle
    QString centre;                    // two or three words; only where there is room
};

// Where things are in a wheel painted into `area`; the wheel is the largest circle in its middle.
struct WheelShape {
    explicit WheelShape(const QRectF& area);

    QPointF centre;
    double outer = 0;       // radius
    double ring_inner = 0;  // inner edge of the ring
    double wedge = 0;       // outer edge of the quarter with the words
    double hub = 0;
    double gap = 0;  // between two quarters

    bool has_hub_words() const;                     // else the hub is smaller and shows the sign alone
    QPainterPath quarter(std::size_t phase) const;  // ring and wedge together
    QPainterPath ring(std::size_t phase, double from, double to) const;
    QPainterPath wedge_of(std::size_t phase) const;
    QPointF middle(std::size_t phase) const;                    // of the words
    std::optional<std::size_t> phase_at(const QPointF&) const;  // nothing in the hub or outside
};

// Why the ring of a phase is empty that has begun or is complete; "" where there is none such.
QString empty_rings_words(const WheelData& data);

// Status, tasks and their progress of a cycle's phases (rules/tasks.h).
WheelData wheel_data(const Portfolio& portfolio, Id<Cycle> cycle);

void paint_cycle_wheel(QPainter& painter, const QRectF& area, const WheelData& data, const Tokens& tokens);

}  // namespace tandem
