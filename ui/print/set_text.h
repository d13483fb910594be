// Text of the pages written into their streams by ourselves: a line is one string of the PDF, where Qt writes
// an operator and a place for every glyph, which was most of a page's bytes and of the time to pack them
// (docs/decisions/0019-text-set-in-strings.md).
//
// The fonts stay Qt's: after the last page it draws a sheet with every glyph that is used once, and so embeds
// them; read_sheet() learns from that page which code each glyph has got. The sheet is not part of the file.
// Knows nothing of layout or of tags.
#pragma once

#include "ui/print/pdf_record.h"

#include <QtGui/QPainter>

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <string_view>
#include <vector>

namespace tandem::print {

// A font as text is set in it. Lengths are units of the record.
struct SetFont {
    struct Code {
        std::string hex;     // four digits
        double advance = 0;  // of the glyph, in thousandths of the size
    };

    std::string name;  // of the resource: "/F7"
    double size = 0;
    double slant = 0;         // of letters that Qt slants itself, where the font has no italics
    bool is_doubled = false;  // Qt makes them bold by drawing them twice
    std::vector<Code> codes;  // one for each of PdfRecord::Font::glyphs
};

// Draws each glyph of each font once; `fonts` as they are at the end of the record.
void paint_sheet(QPainter& painter, const std::vector<PdfRecord::Font>& fonts);

// What Qt made of it. Throws tandem::Error (io) where that is not one string a font with every glyph.
std::vector<SetFont> read_sheet(std::string_view stream, const std::vector<PdfRecord::Font>& fonts);
// Takes the advances from the fonts' objects in the sheet's page. Throws the same error.
void add_advances(std::vector<SetFont>& fonts, QPDFObjectHandle sheet);

// The operators that show texts [first, end) of the record, in a graphics state of their own.
std::string operators_of_texts(const PdfRecord& record, const std::vector<SetFont>& fonts, int first,
                               int end);

}  // namespace tandem::print
