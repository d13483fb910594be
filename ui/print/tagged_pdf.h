// Writes a tagged PDF (PDF/UA-1, ISO 14289-1) with Qt's own drawing: paint on painter(), say before each
// piece whom it belongs to, then finish().
//
// Knows nothing of reports or layout. The paint device of Qt cannot tag, so content() leaves a marker far off
// the page, and finish() has libqpdf turn the markers into marked content and add structure tree, outline,
// links and metadata (docs/decisions/0008-tagged-pdf.md). No clock: the only date is the one given, so the
// same calls give the same bytes.
//
// Needs a QGuiApplication. Lengths are device units, units_per_point to a point, from the top left corner of
// the page. The painter has to be in its first state (no transform, no clip, opacity 1) whenever content() is
// called.
#pragma once

#include "ui/print/pdf_record.h"

#include <QtCore/QBuffer>
#include <QtCore/QByteArray>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace tandem::print {

class TaggedPdf {
public:
    static constexpr int units_per_point = 10;

    struct Description {
        QSizeF page_size;  // points; of the first page and of all that are given no other
        QString title;
        QString language;  // "en-GB"
        QString created;   // "2026-11-21T00:00:00Z"
    };

    explicit TaggedPdf(const Description& description);

    QPainter& painter() { return painter_; }

    // Call before the first page too.
    void new_page();
    void new_page(const QSizeF& size);  // points
    // Reading order is the order of calls. Returns its number; the document itself is 0.
    int add_element(StructureElement element);
    // All that is painted from now on belongs to this element or artifact. `apart` begins a new piece even
    // where the owner stays the same: for a word that goes on in the next line without a hyphen.
    void content(int owner, bool apart = false);
    // Text of this element or artifact. The same as painting it after content(), and much faster.
    void text(int owner, const QPointF& at, const QGlyphRun& run, QRgb colour, bool apart = false);

    int add_destination(int page, double y);
    void add_link(int element, const QRectF& area, const QString& uri, const QString& contents);
    void add_link(int element, const QRectF& area, int destination, const QString& contents);
    void add_outline_entry(const QString& title, int level, int destination);

    // The whole file. Ends painting: call it once, last. Throws tandem::Error (io) when the pages Qt wrote
    // are not as expected, so that no file with wrong tags can come out.
    QByteArray finish();

private:
    bool goes_on(int owner, bool is_painted) const;
    void add_chunk(const PdfRecord::Chunk& chunk);
    int font_of(const QRawFont& raw);

    QBuffer buffer_;
    QPdfWriter writer_;
    QPainter painter_;
    QSizeF page_size_;
    PdfRecord record_;
};

}  // namespace tandem::print
