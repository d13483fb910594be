// One picture of a report, gathered from its records and laid out for a width: a value that can be painted
// any number of times, on the PDF, in the preview and as the drawing of an HTML page.
//
// Gathered with the functions and painted with the painters of ui/charts, in the look of paper
// (kit/paper_look.h). Keeps nothing of the report.
#pragma once

#include "ui/print/figures/figure_source.h"

#include <QtCore/QRectF>
#include <QtCore/QSizeF>

#include <functional>
#include <optional>
#include <utility>

class QPainter;

namespace tandem {
struct Tokens;
}

namespace tandem::print {

struct FigurePicture {
    QSizeF size;  // px of the kit: its body text is 14 px; empty = nothing to paint
    std::function<void(QPainter&, const Tokens&)> paint;  // with its corner at the origin
    bool short_of_lines = false;  // names may be cut, which a smaller drawing has more room for

    bool empty() const { return size.isEmpty() || !paint; }
};

// The room that a picture is to fill, px. It is as wide as that or narrower, and as high as it likes unless a
// height is given; wider or higher where its words would not stand in less.
struct FigureRoom {
    double width = 0;
    std::optional<double> height = {};

    bool operator==(const FigureRoom&) const = default;
};

// What a picture shows, gathered once, to be laid out for any number of rooms. Keeps nothing of its source.
class FigureForm {
public:
    using Layout = std::function<FigurePicture(const FigureRoom&)>;

    // Whether the height of the room changes the picture, or its width alone does.
    enum class Height { can_be_given, follows_width };

    FigureForm() = default;
    FigureForm(double smallest_text, Height height, Layout layout)
        : smallest_text_(smallest_text), height_(height), layout_(std::move(layout)) {}

    bool empty() const { return !layout_; }
    double smallest_text() const { return smallest_text_; }  // px
    Height height() const { return height_; }
    FigurePicture in(const FigureRoom& room) const;

private:
    double smallest_text_ = 0;
    Height height_ = Height::can_be_given;
    Layout layout_;
};

// Empty when the record it is about is not in the report's copy, or nothing is recorded that could be drawn.
FigureForm form_of(FigureSource& source, const Figure& figure);
// The same, laid out for one width.
FigurePicture picture_of(FigureSource& source, const Figure& figure, double width);

// Fills the area, which has the proportions of the picture. Leaves the painter as it was.
void paint_picture(QPainter& painter, const FigurePicture& picture, const QRectF& area);

}  // namespace tandem::print
