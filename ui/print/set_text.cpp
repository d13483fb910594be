#include "ui/print/set_text.h"

#include "ui/print/marked_content.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <optional>

namespace tandem::print {
namespace {

using Handle = QPDFObjectHandle;

// A glyph may stand this far from its place, in units, before the string says so: a fortieth of a point.
constexpr double most_off = 0.25;

constexpr std::string_view begin_text = "BT\n";
constexpr std::string_view end_text = "ET\n";
constexpr std::string_view show = "> Tj\n";  // behind the code of a glyph
constexpr std::size_t code_digits = 4;

void add_number(std::string& to, double number, int decimals) {
    std::array<char, 48> room{};
    char* end =
        std::to_chars(room.data(), room.data() + room.size(), number, std::chars_format::fixed, decimals).ptr;
    if (decimals > 0) {
        while (end[-1] == '0')
            --end;
        if (end[-1] == '.')
            --end;
    }
    to.append(room.data(), end);
    to += ' ';
}

void add_colour(std::string& to, QRgb colour, std::string_view operation) {
    for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)})
        add_number(to, part / 255.0, 4);
    to += operation;
}

// "/F7 145 Tf 1 0 0 -1 0 0 Tm": the font, its size, and how its letters lean.
SetFont head_of(std::string_view line) {
    std::array<std::string_view, 10> words;
    std::size_t count = 0;
    for (std::size_t at = 0; at < line.size() && count < words.size(); ++count) {
        const std::size_t stop = std::min(line.find(' ', at), line.size());
        words[count] = line.substr(at, stop - at);
        at = stop + 1;
    }
    SetFont font;
    const auto number = [](std::string_view word) {
        double value = 0;
        if (std::from_chars(word.data(), word.data() + word.size(), value).ec != std::errc())
            fail_on_markers();
        return value;
    };
    if (count != words.size() || words[2] != "Tf" || words[9] != "Tm" || words[3] != "1")
        fail_on_markers();
    font.name = words[0];
    font.size = number(words[1]);
    font.slant = number(words[5]);
    return font;
}

// A run of glyphs at one height, as an array of strings and of the room between them.
class Strings {
public:
    Strings(std::string& to, const SetFont& font) : to_(to), font_(font) {}

    void start(double x, double y) {
        to_ += "1 0 ";
        add_number(to_, font_.slant, 3);
        to_ += "-1 ";
        add_number(to_, x, 2);
        add_number(to_, y, 2);
        to_ += "Tm[<";
        pen_ = x;
    }
    void add(double x, const SetFont::Code& code) {
        if (std::abs(x - pen_) > most_off) {
            const double thousandths = std::round((pen_ - x) * 1000 / font_.size);
            to_ += '>';
            add_number(to_, thousandths, 0);
            to_.back() = '<';
            pen_ -= thousandths * font_.size / 1000;
        }
        to_ += code.hex;
        pen_ += code.advance * font_.size / 1000;
    }
    void end() { to_ += ">]TJ\n"; }

private:
    std::string& to_;
    const SetFont& font_;
    double pen_ = 0;
};

void add_run(std::string& to, const PdfRecord::Text& text, const PdfRecord::Font& from, const SetFont& font) {
    const QList<quint32> glyphs = text.run.glyphIndexes();
    const QList<QPointF> positions = text.run.positions();
    Strings strings(to, font);
    std::optional<double> height;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QPointF at = text.at + positions[i];
        if (height != at.y()) {
            if (height)
                strings.end();
            strings.start(at.x(), at.y());
            height = at.y();
        }
        const int place = from.place_of[glyphs[i]];
        strings.add(at.x(), font.codes[static_cast<std::size_t>(place)]);
    }
    if (height)
        strings.end();
}

// One font of the sheet; `at` is behind its "BT".
SetFont read_font(std::string_view stream, std::size_t at, std::size_t glyphs) {
    const std::size_t end = stream.find(end_text, at);
    const std::size_t line = stream.find('\n', at);
    if (end == std::string_view::npos || line == std::string_view::npos)
        fail_on_markers();
    SetFont font = head_of(stream.substr(at, line - at));
    for (std::size_t shown = stream.find(show, line); shown < end; shown = stream.find(show, shown + 1)) {
        if (shown - line <= code_digits || stream[shown - code_digits - 1] != '<')
            fail_on_markers();
        font.codes.push_back({std::string(stream.substr(shown - code_digits, code_digits))});
    }
    font.is_doubled = font.codes.size() == 2 * glyphs;
    if (font.is_doubled)
        font.codes.resize(glyphs);
    if (font.codes.size() != glyphs)
        fail_on_markers();
    return font;
}

// The widths of a composite font by code (ISO 32000-1, 9.7.4.3), as Qt writes them: one array from 0.
std::vector<double> widths_of(Handle font) {
    Handle widths = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    if (!widths.isArray() || widths.getArrayNItems() != 2 || !widths.getArrayItem(1).isArray())
        fail_on_markers();
    std::vector<double> all;
    for (Handle& width : widths.getArrayItem(1).getArrayAsVector())
        all.push_back(width.getNumericValue());
    return all;
}

}  // namespace

void paint_sheet(QPainter& painter, const std::vector<PdfRecord::Font>& fonts) {
    painter.resetTransform();
    painter.setPen(QPen(Qt::black, 1));
    QPointF at;
    for (const PdfRecord::Font& font : fonts) {
        if (font.glyphs.isEmpty())
            continue;
        QGlyphRun run;
        run.setRawFont(font.raw);
        run.setGlyphIndexes(font.glyphs);
        run.setPositions(QList<QPointF>(font.glyphs.size()));
        at.ry() += font.raw.pixelSize();
        painter.drawGlyphRun(at, run);
    }
}

std::vector<SetFont> read_sheet(std::string_view stream, const std::vector<PdfRecord::Font>& fonts) {
    std::vector<SetFont> read;
    std::size_t at = 0;
    for (const PdfRecord::Font& font : fonts) {
        if (font.glyphs.isEmpty()) {
            read.emplace_back();
            continue;
        }
        at = stream.find(begin_text, at);
        if (at == std::string_view::npos)
            fail_on_markers();
        at += begin_text.size();
        read.push_back(read_font(stream, at, static_cast<std::size_t>(font.glyphs.size())));
    }
    return read;
}

void add_advances(std::vector<SetFont>& fonts, Handle sheet) {
    const Handle all = sheet.getKey("/Resources").getKey("/Font");
    for (SetFont& font : fonts) {
        if (font.codes.empty())
            continue;
        const std::vector<double> widths = widths_of(Handle(all).getKey(font.name));
        for (SetFont::Code& code : font.codes) {
            std::size_t number = 0;
            const char* const end = code.hex.data() + code.hex.size();
            if (std::from_chars(code.hex.data(), end, number, 16).ptr != end || number >= widths.size())
                fail_on_markers();
            code.advance = widths[number];
        }
    }
}

std::string operators_of_texts(const PdfRecord& record, const std::vector<SetFont>& fonts, int first,
                               int end) {
    std::string made = "q\nBT\n";
    int font = -1;
    std::optional<QRgb> colour;
    for (int i = first; i < end; ++i) {
        const PdfRecord::Text& text = record.texts[static_cast<std::size_t>(i)];
        const auto number = static_cast<std::size_t>(text.font);
        const SetFont& set = fonts[number];
        if (colour != text.colour) {
            colour = text.colour;
            add_colour(made, text.colour, "rg\n");
            add_colour(made, text.colour, "RG\n");
        }
        if (font != text.font) {
            font = text.font;
            made += set.name + ' ';
            add_number(made, set.size, 3);
            made += "Tf\n";
            if (set.is_doubled)  // the outline by which Qt thickens a weight that the font has not
                add_number(made, set.size / 30, 2);
            made += set.is_doubled ? "w 2 Tr\n" : "0 Tr\n";
        }
        add_run(made, text, record.fonts[number], set);
    }
    made += "ET\nQ\n";
    return made;
}

}  // namespace tandem::print
