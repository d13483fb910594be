// What TaggedPdf notes while pages are painted: all that the PDF of a paint device lacks. Plain data, made by
// TaggedPdf and read by the functions that add it to the file (pdf_assembly.h). Lengths are device units from
// the top left corner.
#pragma once

#include "ui/print/structure.h"

#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>

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
    struct Chunk {  // a stretch of one page's content between two markers
        int page;
        int owner;  // element or artifact
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

    QSizeF page_size;  // points
    double units_per_point = 1;
    QString title;
    QString language;
    QString created;  // ISO 8601, UTC
    int pages = 0;
    std::vector<Element> elements;
    std::vector<Chunk> chunks;
    std::vector<Link> links;
    std::vector<Destination> destinations;
    std::vector<OutlineEntry> outline;
};

}  // namespace tandem::print
