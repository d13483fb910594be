// What TaggedPdf notes while pages are painted: all that the PDF of a paint device lacks. Plain data, made by
// TaggedPdf and read by the functions that add it to the file (pdf_assembly.h). Lengths are device units from
// the top left corner.
#pragma once

#include "ui/print/structure.h"

#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtGui/QGlyphRun>
#include <QtGui/QRawFont>
#include <QtGui/QRgb>

#include <vector>

namespace tandem::print {

struct PdfRecord {
    struct Kid {
        enum class Kind { element, chunk, link };
        Kind kind;
        int index;
    };
    struct Element {
        StructureElement description;
        std::vector<Kid> kids;  // in reading order
    };
    struct Chunk {  // a stretch of one page's content: painted by Qt behind a marker, or texts
        int page;
        int owner;  // element or artifact
        bool is_painted = true;
        int first_text = 0, end_text = 0;  // unless painted
    };
    struct Font {
        QRawFont raw;
        bool is_set = false;        // text in it is set by us (set_text.h), in others painted
        QList<quint32> glyphs;      // that texts use; none of a font that is painted
        std::vector<int> place_of;  // among them, by number of the glyph; -1: not used
    };
    struct Text {
        int font;
        QRgb colour;
        QPointF at;
        QGlyphRun run;
    };
    struct Link {
        int page;
        int element;
        QRectF area;
        QString uri;       // empty: the link leads to the destination
        int destination;   // -1 with a uri
        QString contents;  // said when the link is met
    };
    struct Destination {
        int page;
        double y;
    };
    struct OutlineEntry {
        QString title;
        int level;  // from 1
        int destination;
    };

    double units_per_point = 1;
    QString title;
    QString language;
    QString created;            // ISO 8601, UTC
    std::vector<QSizeF> pages;  // the size of each, in points
    std::vector<Element> elements;
    std::vector<Chunk> chunks;
    std::vector<int> markers;  // the chunk of each
    std::vector<Font> fonts;
    std::vector<Text> texts;
    std::vector<Link> links;
    std::vector<Destination> destinations;
    std::vector<OutlineEntry> outline;

    // After the pages the painted file has one more, which shows Qt's codes for the glyphs (set_text.h).
    bool has_sheet() const { return !texts.empty(); }
    // How far a place on a page is from its foot, in points, as PDF measures it. y: units from the top.
    double above_foot(int page, double y) const {
        return pages.at(static_cast<std::size_t>(page)).height() - y / units_per_point;
    }
};

}  // namespace tandem::print
