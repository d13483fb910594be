#include "ui/print/figures/figure_picture.h"

#include "catch.h"
#include "figure_report.h"
#include "pdf_tools.h"
#include "support/temp_folder.h"
#include "ui/kit/paper_look.h"
#include "ui/kit/theme.h"
#include "ui/print/html.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/print/pdf.h"
#include "ui/print/type_scale.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <future>
#include <set>

namespace tandem::test {
namespace {

using Chart = Figure::Chart;
using print::FigurePicture;

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::vector<Figure> figures_of(const Report& report) {
    std::vector<Figure> figures;
    for (const Block& block : report.blocks)
        if (const auto* figure = std::get_if<Figure>(&block))
            figures.push_back(*figure);
    return figures;
}

// Puts the person's own look back when the test ends.
class OwnLook {
public:
    OwnLook(ThemeChoice choice, int text_size) {
        Theme::instance().set_choice(choice);
        Theme::instance().set_text_size(text_size);
    }
    ~OwnLook() {
        Theme::instance().set_choice(ThemeChoice::light);
        Theme::instance().set_text_size(100);
    }
    OwnLook(const OwnLook&) = delete;
    OwnLook& operator=(const OwnLook&) = delete;
};

QImage painted(const FigurePicture& picture, double scale) {
    QImage image((picture.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    print::paint_picture(painter, picture, QRectF(QPointF(0, 0), picture.size * scale));
    return image;
}

}  // namespace

TEST_CASE("figures of both samples make a PDF that meets PDF/UA and says them in words", "[report][print]") {
    const TempFolder folder;
    const auto [name, body_pt] = GENERATE(
        table<std::string, double>({{"illustrative", 12.0}, {"illustrative", 18.0}, {"lambeth", 12.0}}));
    const Report report = every_figure(name);
    CAPTURE(name, body_pt);
    const PdfResult pdf = write_pdf(report, {.body_pt = body_pt});
    const auto path = folder / "figures.pdf";
    write_bytes(path, pdf.bytes.toStdString());
    const Output ua =
        run("python3 " + quoted(std::filesystem::path(TANDEM_SOURCE_DIR) / "tests/tools/pdfua_check.py") +
            " " + quoted(path));
    INFO(ua.text);
    CHECK(contains(ua.text, "64 of 64 conditions hold"));
    CHECK(structure_text(path) == one_line(plain_text(report)));
    CHECK(write_pdf(report, {.body_pt = body_pt}).bytes == pdf.bytes);
}

TEST_CASE("the illustrative sample has a picture of every kind", "[report][print]") {
    std::set<Chart> kinds;
    const Report report = every_figure("illustrative");
    print::FigureSource source(report);
    for (const Figure& figure : figures_of(report)) {
        CAPTURE(code_of(figure.chart));
        const FigurePicture picture = picture_of(source, figure, 650);
        CHECK_FALSE(picture.empty());
        CHECK(painted(picture, 0.5) != QImage(painted(picture, 0.5).size(), QImage::Format_RGB32));
        kinds.insert(figure.chart);
    }
    CHECK(kinds.size() == 14);
}

TEST_CASE("a figure stays on one page with its title and its caption, within the text", "[report][print]") {
    const double body_pt = GENERATE(12.0, 18.0);
    const Report report = every_figure("illustrative");
    const print::PageLayout layout = print::lay_out(report, {.body_pt = body_pt});
    std::set<QString> drawn;
    for (const print::Page& page : layout.pages)
        for (const print::PagePicture& picture : page.pictures) {
            drawn.insert(layout.elements[static_cast<std::size_t>(picture.owner)].alternative);
            CHECK(picture.area.left() >= print::margin - 0.1);
            CHECK(picture.area.right() <= print::margin + page.sheet.text_width() + 0.1);
            CHECK(picture.area.bottom() < page.sheet.height - 20 * print::units_per_mm);
            CHECK(picture.area.width() / picture.picture->size.width() ==
                  Approx(picture.area.height() / picture.picture->size.height()));
            // Its title is read before it and its caption after it, on the same page.
            REQUIRE(picture.texts_before > 0);
            REQUIRE(picture.texts_before < page.texts.size());
            CHECK(page.texts[picture.texts_before - 1].at.y() < picture.area.top());
        }
    // In large print these need more than a page, and are said in words.
    using Chart = Figure::Chart;
    const std::set<Chart> too_large{Chart::know_care, Chart::pathway_strip,   Chart::value_map,
                                    Chart::timeline,  Chart::governance_grid, Chart::money_matrix,
                                    Chart::value_pair};
    for (const Figure& figure : figures_of(report)) {
        CAPTURE(code_of(figure.chart), body_pt);
        if (body_pt < 16 || !too_large.contains(figure.chart))
            CHECK(drawn.contains(QString::fromStdString(figure.alternative)));
    }
}

TEST_CASE("in large print no sum beside a bar and no title of a field is cut", "[report][print]") {
    // Lambeth's groups are few enough for the fields to stand on a page in large print.
    Report report = every_figure("lambeth");
    std::erase_if(report.blocks, [](const Block& block) {
        const auto* figure = std::get_if<Figure>(&block);
        return figure && figure->chart != Chart::know_care;
    });
    Figure sums{.title = "Who pays", .alternative = "Two bars for each body.", .caption = "Counted."};
    for (int i = 0; i < 3; ++i)
        sums.bars.push_back({.label = "OR1 Eastmere and Coast Integrated Care Board",
                             .value = 0.5,
                             .second = 0.7,
                             .words = "pays £1,240,000.50, gains £2,860,000.75"});
    report.blocks.emplace_back(sums);
    const print::PageLayout layout = print::lay_out(report, {.body_pt = 18});
    std::size_t drawn = 0;
    for (const print::Page& page : layout.pages)
        drawn += page.pictures.size();
    REQUIRE(drawn == 2);
    const TempFolder folder;
    write_bytes(folder / "a.pdf", write_pdf(report, {.body_pt = 18}).bytes.toStdString());
    const std::string text = run("pdftotext " + quoted(folder / "a.pdf") + " -").text;
    INFO(text);
    CHECK(contains(text, "£2,860,000.75"));
    CHECK_FALSE(contains(text, "…"));
}

TEST_CASE("what the person chose for the screen does not change the paper", "[report][print]") {
    const Report report = every_figure("illustrative");
    const QByteArray pdf = write_pdf(report).bytes;
    const std::string page = write_html(report);
    {
        const OwnLook look(ThemeChoice::dark, 180);
        CHECK((write_pdf(report).bytes == pdf));
        CHECK((write_html(report) == page));
        // In a thread of its own, too.
        CHECK(std::async(std::launch::async, [&] { return write_pdf(report).bytes == pdf; }).get());
        CHECK(px(10) == 18);
        const PaperLook paper;
        CHECK(px(10) == 10);
        CHECK(&tokens() == &tokens_of(ThemeName::light));
    }
    CHECK(PaperLook::current() == nullptr);
}

TEST_CASE("a figure whose record is not in the edition is said in words", "[report][print]") {
    Report report;
    report.title = "One figure";
    report.blocks = {
        Heading{1, "One figure", "top"},
        Figure{
            .chart = Chart::trend, .title = "It rises", .alternative = "A line that rises.", .record = 4711}};
    const TempFolder folder;
    SECTION("no records at all") {}
    SECTION("others only") {
        report.source = every_figure("illustrative").source;
    }
    write_bytes(folder / "a.pdf", write_pdf(report).bytes.toStdString());
    CHECK(contains(run("pdftotext " + quoted(folder / "a.pdf") + " -").text, "A line that rises."));
    CHECK(structure_text(folder / "a.pdf") == one_line(plain_text(report)));
    CHECK(contains(write_html(report), "<p>A line that rises.</p>"));
    CHECK_FALSE(contains(write_html(report), "<svg"));
}

TEST_CASE("figures stand in the HTML twin as drawings that nothing can run in", "[report][print]") {
    const std::string name = GENERATE("illustrative", "lambeth");
    const Report report = every_figure(name);
    const QString html = QString::fromStdString(write_html(report));
    print::FigureSource source(report);
    qsizetype drawings = 0;
    for (const Figure& figure : figures_of(report)) {
        CAPTURE(code_of(figure.chart));
        const QString words = QString::fromStdString(figure.alternative);
        // Where nothing is recorded that could be drawn, the words stand alone.
        const bool is_drawn = !picture_of(source, figure, 700).empty();
        drawings += is_drawn ? 1 : 0;
        const QString expected =
            is_drawn ? QStringLiteral("role=\"img\" aria-label=\"%1\"") : QStringLiteral("<p>%1</p>");
        CHECK(html.count(expected.arg(words)) == 1);
    }
    CHECK(drawings >= 8);
    CHECK(html.count(QStringLiteral("<svg ")) == drawings);
    CHECK(html.count(QStringLiteral("<figcaption>From the records of the sample.</figcaption>")) ==
          static_cast<qsizetype>(figures_of(report).size()));
    for (const char* unwanted : {" style=", "<style>\n:root{", "url(", "<image", "<script", "NaN", "clip"})
        CHECK_FALSE(html.mid(html.indexOf(QStringLiteral("<main"))).contains(QLatin1String(unwanted)));
    // Each piece of text says how wide it is, whatever font the reader has.
    CHECK(html.count(QStringLiteral("<text ")) == html.count(QStringLiteral("textLength=\"")));
    QString xml = html;
    xml.remove(QStringLiteral("<!DOCTYPE html>\n"));
    xml.replace(QRegularExpression(QStringLiteral("<(meta)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    INFO(reader.errorString().toStdString() << " in line " << reader.lineNumber());
    CHECK_FALSE(reader.hasError());
}

}  // namespace tandem::test
