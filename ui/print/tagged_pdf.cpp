#include "ui/print/tagged_pdf.h"

#include "base/error.h"
#include "ui/print/marked_content.h"
#include "ui/print/pdf_assembly.h"

#include <QtCore/QMarginsF>
#include <QtGui/QPageSize>

#include <cassert>
#include <utility>

namespace tandem::print {
namespace {

QPageSize exactly(const QSizeF& points) {
    return QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch);
}

bool is_marker_pen(const QPen& pen) {
    return pen.style() == Qt::SolidLine && pen.widthF() == 1 && pen.brush().style() == Qt::SolidPattern &&
           pen.color().alpha() == 255;
}

void draw_marker(QPainter& painter, int number) {
    const QPen pen = painter.pen();
    // Only a plain pen is written as a line; with others Qt writes the line's outline. Text is mostly drawn
    // with a plain one, so the pen is seldom changed, which would make the page's stream longer.
    const bool is_plain = is_marker_pen(pen);
    if (!is_plain)
        painter.setPen(QPen(Qt::black, 1));
    // Has Qt begin a new graphics state, so that the marker does not stand in one that is in use.
    painter.resetTransform();
    painter.drawLine(marker_line(number));
    if (!is_plain)
        painter.setPen(pen);
}

}  // namespace

TaggedPdf::TaggedPdf(const Description& description) : writer_(&buffer_), page_size_(description.page_size) {
    record_.units_per_point = units_per_point;
    record_.title = description.title;
    record_.language = description.language;
    record_.created = description.created;
    record_.elements.push_back({StructureElement{.parent = -1, .type = "Document"}, {}});

    buffer_.open(QIODevice::WriteOnly);
    writer_.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer_.setResolution(72 * units_per_point);
    writer_.setPageSize(exactly(page_size_));
    writer_.setPageMargins(QMarginsF(0, 0, 0, 0));
    if (!painter_.begin(&writer_))
        throw Error(ErrorCode::io, "The PDF could not be begun", "nothing was written",
                    "choose HTML instead, or start the program again");
    // A pen that was never set is not written as a plain one.
    painter_.setPen(QPen(Qt::black, 2));
    painter_.setPen(QPen(Qt::black, 1));
}

void TaggedPdf::new_page() {
    new_page(page_size_);
}

void TaggedPdf::new_page(const QSizeF& size) {
    const bool is_first = record_.pages.empty();
    // Qt begins the first page with the painter, in the size of the description.
    assert(!is_first || size == page_size_);
    if (!is_first) {
        if (size != record_.pages.back())
            writer_.setPageSize(exactly(size));
        writer_.newPage();
    }
    record_.pages.push_back(size);
}

int TaggedPdf::add_element(StructureElement element) {
    const int number = static_cast<int>(record_.elements.size());
    record_.elements.at(static_cast<std::size_t>(element.parent))
        .kids.push_back({PdfRecord::Kid::Kind::element, number});
    record_.elements.push_back({std::move(element), {}});
    return number;
}

void TaggedPdf::content(int owner, bool apart) {
    const int page = static_cast<int>(record_.pages.size()) - 1;
    if (!apart && !record_.chunks.empty()) {
        const PdfRecord::Chunk& last = record_.chunks.back();
        if (last.page == page && last.owner == owner)
            return;
    }
    const int number = static_cast<int>(record_.chunks.size());
    draw_marker(painter_, number);
    record_.chunks.push_back({page, owner});
    if (owner >= 0)
        record_.elements.at(static_cast<std::size_t>(owner))
            .kids.push_back({PdfRecord::Kid::Kind::chunk, number});
}

int TaggedPdf::add_destination(int page, double y) {
    record_.destinations.push_back({page, y});
    return static_cast<int>(record_.destinations.size()) - 1;
}

void TaggedPdf::add_link(int element, const QRectF& area, const QString& uri, const QString& contents) {
    record_.elements.at(static_cast<std::size_t>(element))
        .kids.push_back({PdfRecord::Kid::Kind::link, static_cast<int>(record_.links.size())});
    record_.links.push_back({static_cast<int>(record_.pages.size()) - 1, element, area, uri, -1, contents});
}

void TaggedPdf::add_link(int element, const QRectF& area, int destination, const QString& contents) {
    add_link(element, area, QString(), contents);
    record_.links.back().destination = destination;
}

void TaggedPdf::add_outline_entry(const QString& title, int level, int destination) {
    record_.outline.push_back({title, level, destination});
}

QByteArray TaggedPdf::finish() {
    painter_.end();
    buffer_.close();
    return assemble_pdf(buffer_.data(), record_);
}

}  // namespace tandem::print
