#include "ui/print/tagged_pdf.h"

#include "base/error.h"
#include "ui/kit/font_family.h"
#include "ui/print/marked_content.h"
#include "ui/print/pdf_assembly.h"
#include "ui/print/set_text.h"

#include <QtCore/QMarginsF>
#include <QtGui/QPageSize>

#include <algorithm>
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
    // Only a plain pen is written as a line; with others Qt writes the line's outline. The pen is changed
    // only where it must be, which makes the page's stream shorter.
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

// Whether the last piece of this page is the owner's too, and of the same kind.
bool TaggedPdf::goes_on(int owner, bool is_painted) const {
    if (record_.chunks.empty())
        return false;
    const PdfRecord::Chunk& last = record_.chunks.back();
    return last.page == static_cast<int>(record_.pages.size()) - 1 && last.owner == owner &&
           last.is_painted == is_painted;
}

void TaggedPdf::add_chunk(const PdfRecord::Chunk& chunk) {
    if (chunk.owner >= 0)
        record_.elements.at(static_cast<std::size_t>(chunk.owner))
            .kids.push_back({PdfRecord::Kid::Kind::chunk, static_cast<int>(record_.chunks.size())});
    record_.chunks.push_back(chunk);
}

void TaggedPdf::content(int owner, bool apart) {
    if (!apart && goes_on(owner, true))
        return;
    draw_marker(painter_, static_cast<int>(record_.markers.size()));
    record_.markers.push_back(static_cast<int>(record_.chunks.size()));
    add_chunk({.page = static_cast<int>(record_.pages.size()) - 1, .owner = owner});
}

// Text of another font than Tandem's own may be anything: bitmaps, letters that may not be embedded.
int TaggedPdf::font_of(const QRawFont& raw) {
    const auto known = std::ranges::find(record_.fonts, raw, &PdfRecord::Font::raw);
    if (known != record_.fonts.end())
        return static_cast<int>(known - record_.fonts.begin());
    const FontFamily& own = font_family();
    PdfRecord::Font& added = record_.fonts.emplace_back();
    added.raw = raw;
    added.is_set = own.is_own && raw.familyName() == own.name;
    return static_cast<int>(record_.fonts.size()) - 1;
}

void TaggedPdf::text(int owner, const QPointF& at, const QGlyphRun& run, QRgb colour, bool apart) {
    const int number = font_of(run.rawFont());
    PdfRecord::Font& font = record_.fonts[static_cast<std::size_t>(number)];
    if (!font.is_set) {
        content(owner, apart);
        painter_.setPen(QColor::fromRgb(colour));
        painter_.drawGlyphRun(at, run);
        return;
    }
    for (const quint32 glyph : run.glyphIndexes()) {
        if (glyph >= font.place_of.size())
            font.place_of.resize(glyph + 1, -1);
        if (font.place_of[glyph] >= 0)
            continue;
        font.place_of[glyph] = static_cast<int>(font.glyphs.size());
        font.glyphs.push_back(glyph);
    }
    const int place = static_cast<int>(record_.texts.size());
    if (apart || !goes_on(owner, false))
        add_chunk({.page = static_cast<int>(record_.pages.size()) - 1,
                   .owner = owner,
                   .is_painted = false,
                   .first_text = place});
    record_.texts.push_back({number, colour, at, run});
    record_.chunks.back().end_text = place + 1;
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
    if (record_.has_sheet()) {
        writer_.newPage();
        paint_sheet(painter_, record_.fonts);
    }
    painter_.end();
    buffer_.close();
    return assemble_pdf(buffer_.data(), record_);
}

}  // namespace tandem::print
