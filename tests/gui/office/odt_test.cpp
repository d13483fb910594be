#include "ui/office/odt.h"

#include "catch.h"
#include "gui/print/pdf_tools.h"
#include "gui/print/sample_report.h"
#include "zip_tools.h"

#include <QtCore/QSet>
#include <QtGui/QImage>

#include <algorithm>

namespace tandem::test {
namespace {

std::vector<XmlElement> content(const Report& report) {
    return elements_of(content_of(write_odt(report), "content.xml"));
}

bool is_said(const XmlElement& element) {
    return (element.name == QLatin1String("text:p") || element.name == QLatin1String("text:h")) &&
           !element.is_in("text:table-of-content");
}

// What is read aloud, in order: of a picture its alternative.
std::string words_of(const std::vector<XmlElement>& elements) {
    QString words;
    for (const XmlElement& element : elements)
        if ((is_said(element) && element.at("text:style-name") != QLatin1String("Picture")) ||
            element.name == QLatin1String("svg:desc"))
            words += element.text + QLatin1Char('\n');
    return one_line(words.toStdString());
}

template <class Kind>
std::vector<Kind> blocks_of(const Report& report) {
    std::vector<Kind> found;
    for (const Block& block : report.blocks)
        if (const auto* one = std::get_if<Kind>(&block))
            found.push_back(*one);
    return found;
}

}  // namespace

TEST_CASE("A document says what the report says, in its order", "[gui][office]") {
    for (const Edition edition : {Edition::public_, Edition::board}) {
        const Report report = every_block(edition);
        CHECK(words_of(content(report)) == one_line(plain_text(report)));
    }
}

TEST_CASE("The headings of a document are headings, level by level", "[gui][office]") {
    const Report report = every_block();
    const auto found = elements_named(content(report), "text:h");
    const auto wanted = blocks_of<Heading>(report);
    REQUIRE(found.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        CHECK(found[i].text.toStdString() == wanted[i].text);
        CHECK(found[i].at("text:outline-level").toInt() == wanted[i].level);
        CHECK(found[i].at("text:style-name") == QStringLiteral("Heading_20_%1").arg(wanted[i].level));
    }
    for (const XmlElement& style :
         elements_named(elements_of(content_of(write_odt(report), "styles.xml")), "style:style"))
        if (style.at("style:name") == QLatin1String("Heading_20_2"))
            CHECK(style.at("style:display-name") == QLatin1String("Heading 2"));
}

TEST_CASE("No heading level of a document is skipped", "[gui][office]") {
    std::vector<int> levels;
    for (const XmlElement& heading : elements_named(content(hostile_text()), "text:h"))
        levels.push_back(heading.at("text:outline-level").toInt());
    CHECK(levels == std::vector<int>{1, 2});
}

TEST_CASE("Each table of a document repeats its headings", "[gui][office]") {
    const Report report = every_block();
    const auto elements = content(report);
    QStringList headings;
    std::size_t header_rows = 0;
    std::size_t rows = 0;
    for (const XmlElement& element : elements) {
        if (element.name == QLatin1String("table:table-row"))
            ++(element.is_in("table:table-header-rows") ? header_rows : rows);
        if (element.name == QLatin1String("table:table-cell") && element.is_in("table:table-header-rows"))
            headings += element.text;
    }
    const auto tables = blocks_of<TableBlock>(report);
    const auto facts = blocks_of<FactsBlock>(report);
    REQUIRE(tables.size() == 1);
    REQUIRE(facts.size() == 1);
    CHECK(header_rows == 1);
    CHECK(rows == tables[0].rows.size() + facts[0].facts.size());
    CHECK(headings == QStringList{QStringLiteral("Activity"), QStringLiteral("Co"), QStringLiteral("Phase"),
                                  QStringLiteral("Start"), QStringLiteral("Hours"), QStringLiteral("Money")});
    CHECK(elements_named(elements, "table:table-header-columns").size() == 2);
    CHECK(elements_named(elements, "table:desc")[0].text.toStdString() == tables[0].summary);
}

TEST_CASE("A picture of a document is drawn and has its words", "[gui][office]") {
    Report report = every_block();
    Figure bars;
    bars.title = "Two of three targets are reached";
    bars.alternative = "Bars: beds 12 of 40, homes & visits 30, calls without a value.";
    bars.caption = "From 3 indicators.";
    bars.bars = {{"Beds", 12, 40, "12 of 40", true},
                 {"Homes & visits", 30, {}, "30", false},
                 {"Calls", {}, {}, "no data", false}};
    Figure nobody;  // of a need that the report does not have
    nobody.chart = Figure::Chart::route_bar;
    nobody.title = "A need";
    nobody.alternative = "How it was met.";
    nobody.record = 77;
    report.blocks.insert(report.blocks.end(), {bars, nobody});
    const QByteArray odt = write_odt(report);
    CHECK(write_odt(report) == odt);
    const auto elements = elements_of(content_of(odt, "content.xml"));
    CHECK(words_of(elements) == one_line(plain_text(report)));

    const auto frames = elements_named(elements, "draw:frame");
    REQUIRE(frames.size() == 1);
    CHECK(frames[0].at("svg:width").chopped(2).toDouble() <= 17);
    CHECK(frames[0].at("svg:height").chopped(2).toDouble() > 1);
    CHECK(elements_named(elements, "svg:title")[0].text.toStdString() == bars.title);
    CHECK(elements_named(elements, "svg:desc")[0].text.toStdString() == bars.alternative);

    const auto images = elements_named(elements, "draw:image");
    REQUIRE(images.size() == 2);
    const QByteArray svg = content_of(odt, images[0].at("xlink:href").toStdString());
    CHECK(elements_of(svg).front().name == QLatin1String("svg"));
    CHECK(svg.contains("12 of 40"));
    const QImage png = QImage::fromData(content_of(odt, images[1].at("xlink:href").toStdString()), "PNG");
    CHECK(png.width() > 600);
    QSet<QRgb> colours;
    for (int y = 0; y < png.height(); ++y)
        for (int x = 0; x < png.width(); ++x)
            colours.insert(png.pixel(x, y));
    CHECK(colours.size() > 10);  // not one ground alone
    const QByteArray manifest = content_of(odt, "META-INF/manifest.xml");
    for (const XmlElement& image : images)
        CHECK(manifest.contains(image.at("xlink:href").toUtf8()));
}

TEST_CASE("The lists of a document are lists", "[gui][office]") {
    const auto elements = content(every_block());
    QStringList lists;
    for (const XmlElement& list : elements_named(elements, "text:list"))
        lists += list.at("text:style-name");
    // Points to consider, next steps, two points.
    CHECK(lists == QStringList{QStringLiteral("Callout_20_List"), QStringLiteral("Numbering_20_1"),
                               QStringLiteral("List_20_1")});
    CHECK(elements_named(elements, "text:list-item").size() == 3 + 3 + 2);
}

TEST_CASE("A document names its language, and that of single words", "[gui][office]") {
    const QByteArray odt = write_odt(every_block());
    const auto styles = elements_of(content_of(odt, "styles.xml"));
    const auto standard = elements_named(styles, "style:text-properties").front();
    CHECK(standard.at("fo:language") == QLatin1String("en"));
    CHECK(standard.at("fo:country") == QLatin1String("GB"));
    CHECK(elements_named(elements_of(content_of(odt, "meta.xml")), "dc:language")[0].text ==
          QLatin1String("en-GB"));

    const auto elements = elements_of(content_of(odt, "content.xml"));
    QString french;
    for (const XmlElement& properties : elements_named(elements, "style:text-properties"))
        if (properties.at("fo:language") == QLatin1String("fr"))
            french = properties.at("fo:country");
    CHECK(french == QLatin1String("none"));
    const auto spans = elements_named(elements, "text:span");
    CHECK(std::any_of(spans.begin(), spans.end(), [](const XmlElement& span) {
        return span.at("text:style-name") == QLatin1String("run-1") &&
               span.text == QStringLiteral("liberté, égalité, fraternité");
    }));
}

TEST_CASE("A document leads only where a report may lead", "[gui][office]") {
    QStringList addresses;
    for (const Report& report : {every_block(), hostile_text()})
        for (const XmlElement& link : elements_named(content(report), "text:a"))
            if (!link.is_in("text:table-of-content"))
                addresses += link.at("xlink:href");
    CHECK(addresses == QStringList{QStringLiteral("https://www.govint.org/our-services/co-production")});
}

TEST_CASE("The contents of a document lead to its sections", "[gui][office]") {
    const auto elements = content(every_block());
    QStringList entries;
    QSet<QString> places;
    for (const XmlElement& place : elements_named(elements, "text:bookmark-start"))
        places.insert(place.at("text:name"));
    for (const XmlElement& link : elements_named(elements, "text:a"))
        if (link.is_in("text:table-of-content")) {
            entries += link.text;
            CHECK(places.contains(link.at("xlink:href").mid(1)));
        }
    CHECK(entries == QStringList{QStringLiteral("In brief"),
                                 QStringLiteral("Referrals and admissions both fell"),
                                 QStringLiteral("Sources and credit")});
}

TEST_CASE("The pages of a document say which edition they are of", "[gui][office]") {
    const auto header = [](Edition edition) {
        const auto styles = elements_of(content_of(write_odt(every_block(edition)), "styles.xml"));
        return elements_named(styles, "style:header")[0].text;
    };
    CHECK(header(Edition::public_) == QStringLiteral("Lambeth Living WellPublic edition"));
    CHECK(header(Edition::board).endsWith(QStringLiteral("Board edition \u00b7 Not for publication")));
    const auto styles = elements_of(content_of(write_odt(every_block()), "styles.xml"));
    CHECK(elements_named(styles, "style:footer")[0].text ==
          QStringLiteral("Lambeth Living Well \u00b7 Review \u00b7 data as at 31 July 2018Page 1 of 1"));
}

TEST_CASE("Every style that a document uses is in it", "[gui][office]") {
    const QByteArray odt = write_odt(every_block(Edition::board));
    QSet<QString> known;
    QSet<QString> used;
    for (const char* part : {"styles.xml", "content.xml"})
        for (const XmlElement& element : elements_of(content_of(odt, part))) {
            if (element.name == QLatin1String("style:style") ||
                element.name == QLatin1String("text:list-style"))
                known.insert(element.at("style:name"));
            for (const char* use :
                 {"text:style-name", "table:style-name", "draw:style-name", "style:parent-style-name",
                  "style:next-style-name", "style:list-style-name"})
                if (element.attributes.hasAttribute(QLatin1String(use)))
                    used.insert(element.at(use));
        }
    CHECK(used.size() > 20);
    CHECK((used - known).values() == QStringList());
}

TEST_CASE("A document is a package as OpenDocument wants it", "[gui][office]") {
    const QByteArray odt = write_odt(every_block());
    const std::vector<ZipEntry> entries = entries_of(odt);
    CHECK(entries.front().name == "mimetype");
    CHECK(entries.front().stored);
    CHECK(odt.mid(26, 2) == QByteArray("\x08\x00", 2));                   // length of the name
    CHECK(odt.mid(28, 2) == QByteArray("\x00\x00", 2));                   // no extra field
    CHECK(odt.mid(38, 39) == "application/vnd.oasis.opendocument.text");  // where file managers look for it
    QStringList listed;
    for (const XmlElement& entry :
         elements_named(elements_of(content_of(odt, "META-INF/manifest.xml")), "manifest:file-entry"))
        listed += entry.at("manifest:full-path");
    QStringList packed = {QStringLiteral("/")};
    for (const ZipEntry& entry : entries) {
        CHECK(entry.moment == "2018-07-31 00:00:00");
        if (entry.name != "mimetype" && entry.name != "META-INF/manifest.xml")
            packed += QString::fromStdString(entry.name);
    }
    CHECK(listed == packed);
}

TEST_CASE("The same report gives the same document, without a trace of who made it", "[gui][office]") {
    const QByteArray odt = write_odt(every_block());
    CHECK(write_odt(every_block()) == odt);
    const auto meta = elements_of(content_of(odt, "meta.xml"));
    QStringList names;
    for (const XmlElement& element : meta)
        names += element.name;
    CHECK(names == QStringList{QStringLiteral("office:document-meta"), QStringLiteral("office:meta"),
                               QStringLiteral("meta:generator"), QStringLiteral("dc:title"),
                               QStringLiteral("dc:language"), QStringLiteral("meta:creation-date"),
                               QStringLiteral("dc:date")});
    CHECK(elements_named(meta, "dc:date")[0].text == QLatin1String("2018-07-31T00:00:00Z"));
}

TEST_CASE("Whatever a person typed is text in a document", "[gui][office]") {
    Report report = hostile_text();
    report.project = "A & <b>B</b>\x02";
    report.language = "klingon'\"";
    const QByteArray odt = write_odt(report);
    const std::string words = words_of(elements_of(content_of(odt, "content.xml")));
    CHECK(words.find("Markup: <img src=x onerror=alert(1)> &amp; ]]> --> </style>") != std::string::npos);
    CHECK(words.find("Control:[31m and tab and line end") != std::string::npos);
    CHECK(words.find("\U0001F600 stand here") != std::string::npos);
    CHECK(elements_named(elements_of(content_of(odt, "styles.xml")), "style:header")[0].text.startsWith(
        QStringLiteral("A & <b>B</b>")));
}

TEST_CASE("A report of nothing is a document too", "[gui][office]") {
    const QByteArray odt = write_odt(Report{});
    CHECK(entries_of(odt).size() == 5);
    CHECK(words_of(elements_of(content_of(odt, "content.xml"))).empty());
    CHECK(entries_of(odt).front().moment == "1980-01-01 00:00:00");
}

}  // namespace tandem::test
