#include "ui/print/set_text.h"

#include "base/error.h"
#include "catch.h"
#include "ui/kit/font_family.h"
#include "ui/print/tagged_pdf.h"

#include <QtGui/QFontDatabase>

#include <qpdf/QPDF.hh>

#include <algorithm>

namespace tandem::test {
namespace {

using print::PdfRecord;
using print::SetFont;

// A font of 100 units whose glyphs 3, 5 and 9 are 60, 50 and 25.5 units wide.
SetFont three_glyphs() {
    return {.name = "/F7", .size = 100, .codes = {{"0001", 600}, {"0002", 500}, {"000a", 255}}};
}

PdfRecord::Font font_of_record() {
    PdfRecord::Font font;
    font.is_set = true;
    font.glyphs = {3, 5, 9};
    font.place_of = {-1, -1, -1, 0, -1, 1, -1, -1, -1, 2};
    return font;
}

PdfRecord::Text text(const QList<quint32>& glyphs, const QList<QPointF>& positions, QRgb colour = 0xff000000,
                     int font = 0) {
    QGlyphRun run;
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    return {font, colour, QPointF(200, 300), run};
}

std::string operators(const std::vector<PdfRecord::Text>& texts, const SetFont& font = three_glyphs()) {
    PdfRecord record;
    record.fonts = {font_of_record(), font_of_record()};
    record.texts = texts;
    SetFont other = font;
    other.name = "/F8";
    return print::operators_of_texts(record, {font, other}, 0, static_cast<int>(texts.size()));
}

const std::string black = "0 0 0 rg\n0 0 0 RG\n";

QGlyphRun glyphs_of(const QString& family, const QString& text) {
    QFont font(family);
    font.setPixelSize(120);
    QGlyphRun run;
    run.setRawFont(QRawFont::fromFont(font));
    run.setGlyphIndexes(run.rawFont().glyphIndexesForString(text));
    QList<QPointF> positions;
    for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
        positions.push_back(QPointF(static_cast<double>(i) * 70, 0));
    run.setPositions(positions);
    return run;
}

std::string content_of_only_page(const QByteArray& made) {
    QPDF pdf;
    pdf.processMemoryFile("made", made.constData(), static_cast<std::size_t>(made.size()));
    REQUIRE(pdf.getAllPages().size() == 1);
    QPDFObjectHandle page = pdf.getAllPages().front();
    const auto data = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

}  // namespace

TEST_CASE("glyphs that stand where their widths put them are one string", "[report][print]") {
    // 60 after the first and 50 after the second: 200, 260, 310.
    CHECK(operators({text({3, 5, 9}, {{0, 0}, {60, 0}, {110, 0}})}) ==
          "q\nBT\n" + black +
              "/F7 100 Tf\n0 Tr\n1 0 0 -1 200 300 Tm[<00010002000a>]TJ\n"
              "ET\nQ\n");
}

TEST_CASE("a glyph off its place is moved, in thousandths of the size against the direction of the text",
          "[report][print]") {
    // The second is 7 units further on, 70 thousandths of 100; the third a fifth of a unit, which nobody
    // sees.
    CHECK_THAT(operators({text({3, 5, 9}, {{0, 0}, {67, 0}, {117.2, 0}})}),
               Catch::Contains("Tm[<0001>-70<0002000a>]TJ"));
    // Nearer, as in "AV".
    CHECK_THAT(operators({text({3, 5}, {{0, 0}, {52, 0}})}), Catch::Contains("Tm[<0001>80<0002>]TJ"));
}

TEST_CASE("a glyph at another height begins a string of its own", "[report][print]") {
    CHECK_THAT(operators({text({3, 5}, {{0, 0}, {60, -10.5}})}),
               Catch::Contains("1 0 0 -1 200 300 Tm[<0001>]TJ\n1 0 0 -1 260 289.5 Tm[<0002>]TJ\n"));
}

TEST_CASE("font and colour are said where they change", "[report][print]") {
    const QList<QPointF> one = {{0, 0}};
    CHECK(operators(
              {text({3}, one), text({5}, one), text({5}, one, 0xffff0033), text({9}, one, 0xffff0033, 1)}) ==
          "q\nBT\n" + black +
              "/F7 100 Tf\n0 Tr\n1 0 0 -1 200 300 Tm[<0001>]TJ\n1 0 0 -1 200 300 Tm[<0002>]TJ\n"
              "1 0 0.2 rg\n1 0 0.2 RG\n1 0 0 -1 200 300 Tm[<0002>]TJ\n"
              "/F8 100 Tf\n0 Tr\n1 0 0 -1 200 300 Tm[<000a>]TJ\nET\nQ\n");
}

TEST_CASE("letters that Qt slants and makes bold itself are slanted and bold", "[report][print]") {
    SetFont font = three_glyphs();
    font.slant = 0.3;
    font.is_doubled = true;
    CHECK_THAT(operators({text({3}, {{0, 0}})}, font),
               Catch::Contains("/F7 100 Tf\n3.33 w 2 Tr\n1 0 0.3 -1 200 300 Tm[<0001>]TJ"));
}

TEST_CASE("the sheet says what codes the glyphs have", "[report][print]") {
    PdfRecord::Font unused;
    const std::string plain =
        "BT\n/F7 145 Tf 1 0 0 -1 0 0 Tm\n0 -10 Td <0004> Tj\n5 0 Td <001f> Tj\n0 0 Td <0002> Tj\nET\n";
    const std::vector<SetFont> fonts = print::read_sheet("q\n" + plain + "Q\n", {unused, font_of_record()});
    REQUIRE(fonts.size() == 2);
    CHECK(fonts[0].codes.empty());
    CHECK(fonts[1].name == "/F7");
    CHECK(fonts[1].size == 145);
    CHECK_FALSE(fonts[1].is_doubled);
    REQUIRE(fonts[1].codes.size() == 3);
    CHECK(fonts[1].codes[1].hex == "001f");

    const std::string again =
        "/Span << /ActualText <> >> BDC\n1 0 Td <0004> Tj\n5 0 Td <001f> Tj\n0 0 Td <0002> Tj\n";
    const std::vector<SetFont> bold = print::read_sheet(
        "BT\n/F7 145 Tf 1 0 0.3 -1 0 0 Tm\n0 -10 Td <0004> Tj\n5 0 Td <001f> Tj\n0 0 Td <0002> Tj\n" + again +
            "EMC\nET\n",
        {font_of_record()});
    CHECK(bold.front().is_doubled);
    CHECK(bold.front().slant == 0.3);
    CHECK(bold.front().codes.size() == 3);
}

TEST_CASE("a sheet that lacks a font or a glyph is an error", "[report][print]") {
    for (const std::string stream :
         {"q\nQ\n", "BT\n/F7 145 Tf 1 0 0 -1 0 0 Tm\n0 -10 Td <0004> Tj\nET\n",
          "BT\n/F7 145 Tf 2 0 0 -1 0 0 Tm\n0 -10 Td <0004> Tj\n5 0 Td <001f> Tj\n0 0 Td <0002> Tj\nET\n"})
        CHECK_THROWS_AS(print::read_sheet(stream, {font_of_record()}), Error);
}

TEST_CASE("text in another font than the program's own is painted among the text that is set",
          "[report][print]") {
    REQUIRE(font_family().is_own);
    const QStringList families = QFontDatabase::families();
    const auto other = std::ranges::find_if(families, [](const QString& family) {
        return !family.startsWith(QStringLiteral("Open Sans")) && QFontDatabase::isSmoothlyScalable(family) &&
               !glyphs_of(family, QStringLiteral("ab")).glyphIndexes().contains(0);
    });
    REQUIRE(other != families.end());  // fontconfig comes with one (resources/install/debian-packages)
    print::TaggedPdf pdf({.page_size = QSizeF(595, 842), .title = "T", .language = "en-GB", .created = ""});
    pdf.new_page();
    const QString own = font_family().name;
    for (const QString& family : {own, *other, own}) {
        const int paragraph = pdf.add_element({.parent = 0, .type = "P"});
        pdf.text(paragraph, QPointF(500, 500), glyphs_of(family, QStringLiteral("ab")), 0xff000000);
    }
    const std::string content = content_of_only_page(pdf.finish());
    const auto first = content.find("/P <</MCID 0>> BDC\nq\nBT\n");
    const auto painted = content.find("/P <</MCID 1>> BDC");
    const auto last = content.find("/P <</MCID 2>> BDC\nq\nBT\n");
    CHECK(first < painted);
    CHECK(painted < last);
    CHECK(last != std::string::npos);
    CHECK(content.substr(first, painted - first).find(" Tj") == std::string::npos);
    CHECK(content.substr(painted, last - painted).find("]TJ") == std::string::npos);
    CHECK(content.ends_with("EMC\n"));
}

}  // namespace tandem::test
