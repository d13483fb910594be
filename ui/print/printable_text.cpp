#include "ui/print/printable_text.h"

#include <QtGui/QGlyphRun>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace tandem::print {
namespace {

constexpr char32_t last_ascii = 0x7e;

bool is_plain_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c >= 0x20 && c <= static_cast<char>(last_ascii); });
}

// Scripts written left to right, one glyph to a character, where the glyph can lead back to it.
bool is_simple_script(char32_t character) {
    switch (QChar::script(character)) {
        case QChar::Script_Common:
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Armenian:
        case QChar::Script_Georgian:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Bopomofo:
            return !QChar::isMark(character);
        default:
            return false;
    }
}

QString code_point(char32_t character) {
    return QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
}

// The glyphs that a run of text of one character is drawn with.
QList<QGlyphRun> glyphs_of(char32_t character, const QFont& font) {
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

}  // namespace

PrintableText::PrintableText(QFont font) : font_(std::move(font)) {}

PrintableText::Result PrintableText::clean(std::string_view utf8) {
    if (is_plain_ascii(utf8))
        return {QString::fromLatin1(utf8.data(), static_cast<qsizetype>(utf8.size())), true};

    const QString composed = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                                 .normalized(QString::NormalizationForm_C);
    Result result;
    result.text.reserve(composed.size());
    for (const char32_t character : composed.toUcs4())
        append(result, character);
    return result;
}

void PrintableText::append(Result& result, char32_t character) {
    if (character >= 0x20 && character <= last_ascii) {
        result.text += QChar(static_cast<char16_t>(character));
        return;
    }
    switch (QChar::category(character)) {
        case QChar::Other_Control:
            if (character == U'\n' || character == U'\t')
                result.text += QLatin1Char(' ');
            return;
        case QChar::Other_Format:
            return;
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            result.text += QLatin1Char(' ');
            return;
        default:
            break;
    }
    if (QChar::requiresSurrogates(character))
        return append_beyond_plane(result, character);
    const Shape shape = shape_of(character);
    if (shape == Shape::missing)
        return append_spelt_out(result, character);
    if (shape == Shape::ambiguous)
        result.is_faithful = false;
    result.text += QChar(static_cast<char16_t>(character));
}

void PrintableText::append_beyond_plane(Result& result, char32_t character) {
    const QString form = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC);
    const QList<uint> plain = form.toUcs4();
    const bool fits =
        std::none_of(plain.begin(), plain.end(), [](uint c) { return QChar::requiresSurrogates(c); });
    if (!fits || plain.isEmpty())
        return append_spelt_out(result, character);
    for (const uint part : plain)
        append(result, part);
}

void PrintableText::append_spelt_out(Result& result, char32_t character) {
    result.text += QLatin1Char('[') + code_point(character) + QLatin1Char(']');
    replaced_.insert(character);
}

PrintableText::Shape PrintableText::shape_of(char32_t character) {
    const auto known = shapes_.constFind(character);
    if (known != shapes_.constEnd())
        return *known;
    return *shapes_.insert(character, examine(character));
}

PrintableText::Shape PrintableText::examine(char32_t character) {
    if (QChar::isNonCharacter(character) || QChar::isSurrogate(character) ||
        QChar::category(character) == QChar::Other_NotAssigned || character == QChar::ReplacementCharacter)
        return Shape::missing;
    const QList<QGlyphRun> runs = glyphs_of(character, font_);
    for (const QGlyphRun& run : runs)
        for (const quint32 glyph : run.glyphIndexes())
            if (glyph == 0)
                return Shape::missing;
    if (QChar::isSpace(character))
        return Shape::faithful;
    if (runs.size() != 1 || runs.front().glyphIndexes().size() != 1)
        return runs.isEmpty() ? Shape::missing : Shape::ambiguous;
    if (!is_simple_script(character))
        return Shape::ambiguous;
    const QGlyphRun& run = runs.front();
    const char32_t back = lowest_with_same_glyph(run.rawFont(), run.glyphIndexes().front(), character);
    return back == character ? Shape::faithful : Shape::ambiguous;
}

char32_t PrintableText::lowest_with_same_glyph(const QRawFont& font, quint32 glyph, char32_t character) {
    auto map = std::find_if(maps_.begin(), maps_.end(), [&](const ReverseMap& m) { return m.font == font; });
    if (map == maps_.end())
        map = maps_.insert(maps_.end(), ReverseMap{font, 0x20, {}});
    if (map->scanned <= character) {
        std::vector<QChar> unseen;
        for (char32_t c = map->scanned; c <= character; ++c)
            unseen.emplace_back(static_cast<char16_t>(c));
        std::vector<quint32> glyphs(unseen.size());
        int count = static_cast<int>(glyphs.size());
        // One glyph to each half of a surrogate pair would shift the list: those halves are not asked for.
        std::replace_if(
            unseen.begin(), unseen.end(), [](QChar c) { return c.isSurrogate(); }, QChar(u' '));
        if (font.glyphIndexesForChars(unseen.data(), static_cast<int>(unseen.size()), glyphs.data(),
                                      &count)) {
            for (std::size_t i = 0; i < unseen.size(); ++i)
                if (glyphs[i] != 0 && !map->characters.contains(glyphs[i]))
                    map->characters.insert(glyphs[i], map->scanned + static_cast<char32_t>(i));
        }
        map->scanned = character + 1;
    }
    return map->characters.value(glyph, character);
}

QStringList PrintableText::warnings() const {
    if (replaced_.isEmpty())
        return {};
    std::vector<char32_t> sorted(replaced_.begin(), replaced_.end());
    std::sort(sorted.begin(), sorted.end());
    constexpr std::size_t most_named = 20;
    QStringList names;
    for (const char32_t character : sorted) {
        if (static_cast<std::size_t>(names.size()) == most_named)
            break;
        names += code_point(character);
    }
    const auto rest = sorted.size() - static_cast<std::size_t>(names.size());
    const QString more = rest == 0 ? QString() : QStringLiteral(" and %1 more").arg(rest);
    return {QStringLiteral("Some characters cannot be printed and stand as their numbers: %1%2")
                .arg(names.join(QStringLiteral(", ")), more)};
}

}  // namespace tandem::print
