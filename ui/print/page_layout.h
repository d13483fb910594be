// A report laid out: pages of positioned glyphs and boxes, with the structure that a screen reader needs
// beside them.
//
// Made once by lay_out() and painted any number of times, by the PDF writer and by the preview alike
// (page_painter.h), so that both show the same lines. A value; it keeps nothing of the report. Lengths are
// units (type_scale.h) from the top left corner of the page.
#pragma once

#include "report/blocks.h"
#include "ui/print/print_options.h"
#include "ui/print/structure.h"
#include "ui/print/type_scale.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QGlyphRun>
#include <QtGui/QRgb>

#include <cstddef>
#include <memory>
#include <vector>

namespace tandem::print {

struct FigurePicture;

// A filled rectangle, an outlined one with round corners, or both. A thin filled one serves as a line.
struct Box {
    QRectF area;
    QRgb fill = 0;     // 0: none
    QRgb outline = 0;  // 0: none
    double outline_width = 0;
    double radius = 0;
};

struct Glyphs {
    int owner;  // element or artifact (structure.h)
    QRgb colour;
    QPointF at;  // where the run's own origin goes
    QGlyphRun run;
    bool is_apart = false;  // goes on with a word that the line before broke off without a hyphen
};

// Its owner is a Figure. The picture is shared: layouts are copied.
struct PagePicture {
    int owner;
    QRectF area;
    std::shared_ptr<const FigurePicture> picture;
    std::size_t texts_before = 0;  // how many texts of its page are read before it
};

struct PageLink {
    int element;
    QRectF area;
    QString uri;           // empty: leads to the destination
    int destination = -1;  // number of a heading
    QString description;
};

struct Page {
    Sheet sheet;
    std::vector<Box> boxes;     // painted first
    std::vector<Glyphs> texts;  // in reading order; artifacts before and after
    std::vector<PagePicture> pictures;
    std::vector<PageLink> links;
};

struct HeadingPlace {
    QString text;
    int level;
    int page = -1;
    double y = 0;
};

struct PageLayout {
    QString title;
    QString language;
    QString created;                         // see Report::created
    std::vector<StructureElement> elements;  // [0] is the document; the rest in reading order
    std::vector<HeadingPlace> headings;
    std::vector<Page> pages;
    QStringList warnings;  // sentences without full stop
};

// Throws tandem::Error (cancelled) when progress says so, std::invalid_argument on a table row without one
// cell per column.
PageLayout lay_out(const Report& report, const PrintOptions& options, const PrintProgress& progress = {});

}  // namespace tandem::print
