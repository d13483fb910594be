// Breaks a paragraph, cell or item into lines of a given width, as positioned glyphs.
//
// Adds inline structure elements (Link, Span) to the list it is given. A line that ends at a blank keeps it
// as a glyph, so that words stay apart in the tagged text; QTextLine::glyphRuns() leaves it out.
#pragma once

#include "ui/print/column_widths.h"
#include "ui/print/page_layout.h"
#include "ui/print/printable_text.h"
#include "ui/print/type_scale.h"

#include <QtGui/QTextLayout>

#include <array>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace tandem::print {

enum class Align { left, right };

// Positions count from the line's own top left corner.
struct TextLine {
    double height = 0;
    double width = 0;  // of the glyphs, without the blank at the end
    std::vector<Glyphs> texts;
    std::vector<Box> boxes;
    std::vector<PageLink> links;
};

class LineBreaker {
public:
    // All three are kept by the caller and outlive this.
    LineBreaker(const TypeScale& scale, PrintableText& printable, std::vector<StructureElement>& elements);

    // owner: an element, or an artifact, which has no links.
    std::vector<TextLine> lines(const Spans& spans, TextStyle style, double width, int owner,
                                Align align = Align::left);
    std::vector<TextLine> lines(const std::string& text, TextStyle style, double width, int owner,
                                Align align = Align::left);
    // One line, never broken; cut with an ellipsis where it is wider.
    TextLine one_line(const QString& text, TextStyle style, double width, int owner);
    // The text, cut with an ellipsis where it is wider.
    QString cut(const QString& text, TextStyle style, double width) const;
    // A blank at x, for between two texts of one line.
    Glyphs blank(const TextLine& after, TextStyle style, int owner, double x);
    // Width of a text on one line.
    double word_width(const QString& word, TextStyle style) const;

    // Adds the words of a text to those before. Adds up single letters, so it is quick and, where letters
    // are kerned, a little too much.
    void measure(const std::string& text, TextStyle style, Pieces& pieces);

    PrintableText& printable() { return printable_; }

private:
    struct Segment {
        int end;  // index behind its last UTF-16 unit
        int owner;
        QString address;
    };

    // Short texts come again and again in tables ("Under way", a date): their lines are kept.
    using KeptKey = std::tuple<std::string, TextStyle, double, Align>;

    std::vector<Segment> prepare(const Spans& spans, TextStyle style, int owner);
    int inline_element(const Span& span, const PrintableText::Result& text, const QString& address,
                       int owner);
    std::vector<TextLine> broken(const std::vector<Segment>& segments, TextStyle style, double width,
                                 Align align);
    void add_segment(TextLine& line, const QTextLine& from, const Segment& segment, int begin, int end,
                     QPointF at, QRgb colour);
    struct Blank {
        QRawFont font;
        quint32 glyph = 0;
    };

    const Blank& blank_of(TextStyle style);
    Glyphs blank_at(TextStyle style, int owner, QPointF baseline);
    void end_with_blank(TextLine& line, TextStyle style, int owner, QPointF baseline);

    const TypeScale& scale_;
    PrintableText& printable_;
    std::vector<StructureElement>& elements_;
    QTextLayout layout_;
    std::array<Blank, text_style_count> blanks_;
    std::array<std::array<double, 128>, text_style_count>
        advances_{};  // of ASCII letters; all 0 = not yet known
    std::map<KeptKey, std::vector<TextLine>> kept_;
};

// Appends the glyphs of `next` to `text` where they are of the same font, colour and owner, so that a cell of
// several lines is drawn in one go. Returns whether it could.
bool join(Glyphs& text, const Glyphs& next);
// The same lines as an artifact: for a table's header row on later pages.
void give_to(std::vector<TextLine>& lines, int owner);
double height_of(const std::vector<TextLine>& lines);

}  // namespace tandem::print
