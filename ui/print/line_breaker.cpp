#include "ui/print/line_breaker.h"

#include "ui/print/web_link.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextOption>

#include <algorithm>
#include <string_view>
#include <utility>

namespace tandem::print {
namespace {

QFont styled(QFont font, Span::Style style) {
    if (style == Span::Style::strong)
        font.setWeight(QFont::DemiBold);
    if (style == Span::Style::emphasis)
        font.setItalic(true);
    return font;
}

// A language tag as BCP 47 writes it; anything else would make the file invalid.
QString language_tag(const std::string& language) {
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    const QString tag = QString::fromStdString(language);
    return form.match(tag).hasMatch() ? tag : QString();
}

constexpr std::size_t most_kept = 1000;

bool may_come_again(const Spans& spans) {
    constexpr std::size_t longest = 32;
    if (spans.size() != 1)
        return false;
    const Span& span = spans.front();
    return span.style == Span::Style::plain && span.link.empty() && span.language.empty() &&
           span.text.size() <= longest;
}

QTextOption wrapping(QTextOption::WrapMode mode) {
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(mode);
    return option;
}

// QTextLayout looks through the rest of the word once a line: a word of 100,000 letters would take seconds.
bool has_endless_word(const QString& text) {
    constexpr qsizetype endless = 1000;
    qsizetype length = 0;
    for (const QChar letter : text) {
        length = letter.isSpace() ? 0 : length + 1;
        if (length > endless)
            return true;
    }
    return false;
}

// A blank where a line may end: not the one of "60 %", which is one number.
bool is_break(std::string_view text, std::size_t at) {
    return text[at] == ' ' && !(at > 0 && at + 1 < text.size() && text[at + 1] == '%');
}

void glue_percent_signs(QString& text) {
    text.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
}

}  // namespace

LineBreaker::LineBreaker(const TypeScale& scale, PrintableText& printable,
                         std::vector<StructureElement>& elements)
    : scale_(scale), printable_(printable), elements_(elements) {
    layout_.setCacheEnabled(true);
}

std::vector<TextLine> LineBreaker::lines(const Spans& spans, TextStyle style, double width, int owner,
                                         Align align) {
    if (!may_come_again(spans))
        return broken(prepare(spans, style, owner), style, width, align);

    KeptKey key(spans.front().text, style, width, align);
    const auto kept = kept_.find(key);
    if (kept != kept_.end()) {
        std::vector<TextLine> again = kept->second;
        give_to(again, owner);
        return again;
    }
    const std::size_t elements_before = elements_.size();
    std::vector<TextLine> made = broken(prepare(spans, style, owner), style, width, align);
    // Text with an element of its own belongs to one place.
    if (elements_.size() == elements_before) {
        if (kept_.size() == most_kept)
            kept_.clear();
        kept_.emplace(std::move(key), made);
    }
    return made;
}

std::vector<TextLine> LineBreaker::lines(const std::string& text, TextStyle style, double width, int owner,
                                         Align align) {
    return lines(Spans{Span{text}}, style, width, owner, align);
}

// Gives the text to layout_ and says which part of it belongs to which element.
std::vector<LineBreaker::Segment> LineBreaker::prepare(const Spans& spans, TextStyle style, int owner) {
    QString all;
    QList<QTextLayout::FormatRange> formats;
    std::vector<Segment> segments;
    for (const Span& span : spans) {
        const PrintableText::Result text = printable_.clean(span.text);
        if (text.text.isEmpty())
            continue;
        const int begin = static_cast<int>(all.size());
        all += text.text;
        const int end = static_cast<int>(all.size());
        if (span.style != Span::Style::plain) {
            QTextLayout::FormatRange range{begin, end - begin, {}};
            range.format.setFont(styled(scale_.font(style), span.style));
            formats.push_back(range);
        }
        const QString address = owner < 0 ? QString() : safe_address(span.link);
        const int element = inline_element(span, text, address, owner);
        if (!segments.empty() && segments.back().owner == element && address.isEmpty()) {
            segments.back().end = end;
        } else {
            segments.push_back({end, element, address});
        }
    }
    glue_percent_signs(all);
    layout_.setFont(scale_.font(style));
    layout_.setText(all);
    layout_.setTextOption(wrapping(has_endless_word(all) ? QTextOption::WrapAnywhere
                                                         : QTextOption::WrapAtWordBoundaryOrAnywhere));
    layout_.setFormats(formats);
    return segments;
}

int LineBreaker::inline_element(const Span& span, const PrintableText::Result& text, const QString& address,
                                int owner) {
    if (owner < 0)
        return owner;
    const QString language = language_tag(span.language);
    if (address.isEmpty() && language.isEmpty() && text.is_faithful)
        return owner;
    StructureElement element{.parent = owner, .type = address.isEmpty() ? "Span" : "Link"};
    element.language = language;
    if (!text.is_faithful)
        element.actual_text = text.text;
    element.is_inline = true;
    elements_.push_back(std::move(element));
    return static_cast<int>(elements_.size()) - 1;
}

std::vector<TextLine> LineBreaker::broken(const std::vector<Segment>& segments, TextStyle style, double width,
                                          Align align) {
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine())
        line.setLineWidth(width);
    layout_.endLayout();

    const QString text = layout_.text();
    std::vector<TextLine> lines;
    lines.reserve(static_cast<std::size_t>(layout_.lineCount()));
    bool is_apart = false;
    auto segment = segments.begin();
    for (int i = 0; i < layout_.lineCount(); ++i) {
        const QTextLine from = layout_.lineAt(i);
        const bool is_last = i + 1 == layout_.lineCount();
        const int end = is_last ? static_cast<int>(text.size()) : layout_.lineAt(i + 1).textStart();
        TextLine& line = lines.emplace_back();
        const double glyph_height = from.ascent() + from.descent();
        // Fonts leave room above and below for marks that few texts have: lines of 0.9 of it still keep
        // apart.
        line.height = std::max(scale_.line_height(style), glyph_height * 0.9);
        line.width = from.naturalTextWidth();
        const QPointF at(align == Align::right ? std::max(0.0, width - line.width) : 0.0,
                         (line.height - glyph_height) / 2);
        for (int begin = from.textStart(); begin < end && segment != segments.end();) {
            const int stop = std::min(end, segment->end);
            add_segment(line, from, *segment, begin, stop, at, scale_.colour(style));
            begin = stop;
            if (!is_last && stop == end && text.at(end - 1).isSpace())
                end_with_blank(line, style, segment->owner, at + QPointF(line.width, from.ascent()));
            if (stop == segment->end)
                ++segment;
        }
        if (is_apart && !line.texts.empty())
            line.texts.front().is_apart = true;
        is_apart = end > 0 && !text.at(end - 1).isSpace();
    }
    return lines;
}

void LineBreaker::add_segment(TextLine& line, const QTextLine& from, const Segment& segment, int begin,
                              int end, QPointF at, QRgb colour) {
    const bool is_link = !segment.address.isEmpty();
    for (const QGlyphRun& run : from.glyphRuns(begin, end - begin))
        line.texts.push_back({segment.owner, is_link ? colour::accent : colour, at, run});
    if (!is_link)
        return;
    const double one = from.cursorToX(begin);
    const double other = from.cursorToX(end);
    const QRectF area(at.x() + std::min(one, other), 0, std::abs(other - one), line.height);
    const double under = at.y() + from.ascent() + from.descent() * 0.45;
    line.boxes.push_back({QRectF(area.left(), under, area.width(), 0.06 * from.ascent()), colour::accent});
    line.links.push_back(
        {segment.owner, area, segment.address, -1, QStringLiteral("Open ") + segment.address});
}

const LineBreaker::Blank& LineBreaker::blank_of(TextStyle style) {
    Blank& blank = blanks_[static_cast<std::size_t>(style)];
    if (!blank.font.isValid()) {
        blank.font = QRawFont::fromFont(scale_.font(style));
        blank.glyph = blank.font.glyphIndexesForString(QStringLiteral(" ")).value(0);
    }
    return blank;
}

Glyphs LineBreaker::blank_at(TextStyle style, int owner, QPointF baseline) {
    const Blank& blank = blank_of(style);
    QGlyphRun run;
    run.setRawFont(blank.font);
    run.setGlyphIndexes({blank.glyph});
    run.setPositions({QPointF(0, 0)});
    return {owner, scale_.colour(style), baseline, run};
}

void LineBreaker::end_with_blank(TextLine& line, TextStyle style, int owner, QPointF baseline) {
    Glyphs blank = blank_at(style, owner, baseline);
    if (line.texts.empty() || !join(line.texts.back(), blank))
        line.texts.push_back(std::move(blank));
}

Glyphs LineBreaker::blank(const TextLine& after, TextStyle style, int owner, double x) {
    const QFontMetricsF metrics(scale_.font(style));
    const double baseline = (after.height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    return blank_at(style, owner, QPointF(x, baseline));
}

TextLine LineBreaker::one_line(const QString& text, TextStyle style, double width, int owner) {
    std::vector<TextLine> all = lines(cut(text, style, width).toStdString(), style, width * 2, owner);
    return all.empty() ? TextLine{} : std::move(all.front());
}

QString LineBreaker::cut(const QString& text, TextStyle style, double width) const {
    return QFontMetricsF(scale_.font(style)).elidedText(text, Qt::ElideRight, width);
}

double LineBreaker::word_width(const QString& word, TextStyle style) const {
    return QFontMetricsF(scale_.font(style)).horizontalAdvance(word);
}

void LineBreaker::measure(const std::string& text, TextStyle style, Pieces& pieces) {
    std::array<double, 128>& advances = advances_[static_cast<std::size_t>(style)];
    if (advances[U'o'] == 0) {
        const QFontMetricsF metrics(scale_.font(style));
        for (std::size_t letter = 0x20; letter < 0x7f; ++letter)
            advances[letter] = metrics.horizontalAdvance(QChar(static_cast<char16_t>(letter)));
    }
    bool begins = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto letter = static_cast<unsigned char>(text[i]);
        if ((letter & 0xC0) == 0x80)
            continue;
        const double advance = letter < 128 ? advances[letter] : advances[U'w'];
        if (is_break(text, i)) {
            if (!pieces.empty())
                pieces.back().blank += advance;
            begins = true;
            continue;
        }
        if (begins)
            pieces.emplace_back();
        pieces.back().width += advance;
        begins = letter == '-' || letter == '/';
    }
}

bool join(Glyphs& text, const Glyphs& next) {
    if (text.owner != next.owner || text.colour != next.colour || next.is_apart ||
        text.run.rawFont() != next.run.rawFont())
        return false;
    QList<quint32> glyphs = text.run.glyphIndexes();
    glyphs += next.run.glyphIndexes();
    QList<QPointF> positions = text.run.positions();
    positions.reserve(glyphs.size());
    for (const QPointF& position : next.run.positions())
        positions += position + next.at - text.at;
    text.run.setGlyphIndexes(glyphs);
    text.run.setPositions(positions);
    return true;
}

void give_to(std::vector<TextLine>& lines, int owner) {
    for (TextLine& line : lines) {
        for (Glyphs& text : line.texts)
            text.owner = owner;
        line.links.clear();
    }
}

double height_of(const std::vector<TextLine>& lines) {
    double height = 0;
    for (const TextLine& line : lines)
        height += line.height;
    return height;
}

}  // namespace tandem::print
