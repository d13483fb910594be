// Makes text safe to print: what no font can show is spelt out, what has no shape is dropped.
//
// UTF-8 in, UTF-16 out, composed (NFC). Control and format characters are dropped; line feed and tab become
// blanks. A character beyond the Basic Multilingual Plane is replaced by its compatibility form where that
// has one ("A" for U+1D538), since Qt's PDF could not lead back from glyph to character; one that no
// installed font has becomes "[U+6F22]".
//
// Examined once per character and kept: make one PrintableText per layout.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QRawFont>

#include <string_view>
#include <vector>

namespace tandem::print {

class PrintableText {
public:
    // font: the one that most text is printed in; the system adds others for characters it lacks.
    explicit PrintableText(QFont font);

    struct Result {
        QString text;
        // True when the glyphs in the PDF lead back to this very text. False for Arabic, say: then the
        // structure element has to carry the text itself (ActualText).
        bool is_faithful = true;
    };
    Result clean(std::string_view utf8);
    // Where nothing has to be known about faithfulness.
    QString text(std::string_view utf8) { return clean(utf8).text; }

    // One sentence when characters were replaced, naming them; else nothing.
    QStringList warnings() const;

private:
    enum class Shape { faithful, ambiguous, missing };
    struct ReverseMap {  // lowest character of each glyph, which is what Qt writes into the PDF
        QRawFont font;
        char32_t scanned = 0x20;  // characters below are in the map
        QHash<quint32, char32_t> characters;
    };

    Shape shape_of(char32_t character);
    Shape examine(char32_t character);
    char32_t lowest_with_same_glyph(const QRawFont& font, quint32 glyph, char32_t character);
    void append(Result& result, char32_t character);
    void append_beyond_plane(Result& result, char32_t character);
    void append_spelt_out(Result& result, char32_t character);

    QFont font_;
    QHash<char32_t, Shape> shapes_;
    std::vector<ReverseMap> maps_;
    QSet<char32_t> replaced_;
};

}  // namespace tandem::print
