// The ground of a trend: which values and days its axes span, where their ticks stand, and the way from a
// value to a place in the picture. Pure geometry; knows fonts only by the room their text takes.
#pragma once

#include "ui/charts/trend.h"

#include <QtCore/QPointF>
#include <QtGui/QFont>

namespace tandem {

struct TrendTick {
    double at;  // value or day number
    QString words;
    bool has_line = true;  // none where it would run into the line of the target
};

class TrendAxes {
public:
    TrendAxes(const QRectF& area, const Trend& trend, const QFont& font);

    const QRectF& plot() const { return plot_; }
    double x(double at) const;
    double y(double value) const;
    QPointF place(const Trend::Point& point) const { return {x(point.at), y(point.value)}; }
    bool covers(double at) const { return at >= from_ && at <= to_; }

    const std::vector<TrendTick>& value_ticks() const { return values_; }
    const std::vector<TrendTick>& time_ticks() const { return times_; }
    double line() const { return line_; }  // height of a line of text

private:
    void span_values(const Trend& trend);
    void span_time(const Trend& trend);
    void mark_time(const QFont& font);

    QRectF plot_;
    double low_ = 0, high_ = 1;
    double from_ = 0, to_ = 1;
    double line_ = 0;
    std::vector<TrendTick> values_;
    std::vector<TrendTick> times_;
};

}  // namespace tandem
