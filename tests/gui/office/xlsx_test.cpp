#include "ui/office/xlsx.h"

#include "catch.h"
#include "gui/print/sample_report.h"
#include "zip_tools.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <cstdlib>
#include <ctime>

namespace tandem::test {
namespace {

Workbook book_of(std::vector<Sheet> sheets) {
    Workbook book;
    book.title = "Tables";
    book.created = "2018-07-31T00:00:00Z";
    book.sheets = std::move(sheets);
    return book;
}

Sheet one_column(std::vector<std::string> cells, bool numbers = false) {
    Sheet sheet{"Things", "Things by name", {{"Name", numbers}}, {}};
    for (std::string& cell : cells)
        sheet.rows.push_back({std::move(cell)});
    return sheet;
}

QStringList shared_strings(const QByteArray& xlsx) {
    QStringList strings;
    for (const XmlElement& item : elements_named(elements_of(content_of(xlsx, "xl/sharedStrings.xml")), "si"))
        strings += item.text;
    return strings;
}

std::vector<XmlElement> sheet_elements(const QByteArray& xlsx, int number, const char* name) {
    return elements_named(
        elements_of(content_of(xlsx, "xl/worksheets/sheet" + std::to_string(number) + ".xml")), name);
}

QStringList sheet_names(const QByteArray& xlsx) {
    QStringList names;
    for (const XmlElement& sheet : elements_named(elements_of(content_of(xlsx, "xl/workbook.xml")), "sheet"))
        names += sheet.at("name");
    return names;
}

// Of all cells of a sheet, row by row, what is in them: shared strings looked up.
QStringList cells(const QByteArray& xlsx, int number) {
    const QStringList strings = shared_strings(xlsx);
    QStringList found;
    for (const XmlElement& cell : sheet_elements(xlsx, number, "c"))
        found += cell.at("t") == QLatin1String("s") ? strings[cell.text.toInt()] : cell.text;
    return found;
}

// While it lives, the computer is in that time zone.
class TimeZone {
public:
    explicit TimeZone(const char* zone) {
        if (const char* const now = std::getenv("TZ"))
            was_ = now;
        setenv("TZ", zone, 1);
        tzset();
    }
    ~TimeZone() {
        if (was_)
            setenv("TZ", was_->c_str(), 1);
        else
            unsetenv("TZ");
        tzset();
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

private:
    std::optional<std::string> was_;
};

}  // namespace

TEST_CASE("A spreadsheet has every row of every table of the report", "[gui][office]") {
    const QByteArray xlsx = write_xlsx(workbook_of(every_block(Edition::board)));
    CHECK(sheet_names(xlsx) ==
          QStringList{QStringLiteral("About"), QStringLiteral("What was done, by activity")});
    CHECK(sheet_elements(xlsx, 2, "row").size() == 1 + 1 + 60);  // caption, headings, rows
    const QStringList found = cells(xlsx, 2);
    CHECK(found.mid(0, 7) == QStringList{QStringLiteral("What was done, by activity"),
                                         QStringLiteral("Activity"), QStringLiteral("Co"),
                                         QStringLiteral("Phase"), QStringLiteral("Start"),
                                         QStringLiteral("Hours"), QStringLiteral("Money")});
    // "11" and "£1,234.50" are numbers, a date is text.
    CHECK(found.mid(10, 3) ==
          QStringList{QStringLiteral("21 November 2016"), QStringLiteral("11"), QStringLiteral("1234.5")});
    CHECK(cells(xlsx, 1).contains(QStringLiteral("Board, not for publication")));
    const auto headers = sheet_elements(xlsx, 2, "oddHeader");
    REQUIRE(headers.size() == 1);
    CHECK(headers[0].text == QStringLiteral("&RBoard edition \u00b7 Not for publication"));
}

TEST_CASE("The headings of a sheet stay in view and are those of a table", "[gui][office]") {
    Sheet sheet = one_column({"a", "b"});
    sheet.columns = {{"Name"}, {"name"}, {""}};
    const QByteArray xlsx = write_xlsx(book_of({sheet}));
    const auto panes = sheet_elements(xlsx, 1, "pane");
    REQUIRE(panes.size() == 1);
    CHECK(panes[0].at("ySplit") == QLatin1String("2"));
    CHECK(panes[0].at("state") == QLatin1String("frozen"));
    const auto table = elements_of(content_of(xlsx, "xl/tables/table1.xml"));
    CHECK(table.front().at("ref") == QLatin1String("A2:C4"));
    QStringList names;
    for (const XmlElement& column : elements_named(table, "tableColumn"))
        names += column.at("name");
    CHECK(names ==
          QStringList{QStringLiteral("Name"), QStringLiteral("name (2)"), QStringLiteral("Column 3")});
    CHECK(cells(xlsx, 1).mid(1, 3) == names);  // a program that finds others there calls the file damaged
}

TEST_CASE("No text can become a formula", "[gui][office]") {
    const std::vector<std::string> planted = {"=HYPERLINK(\"http://evil.example\",\"x\")",
                                              "+1+1",
                                              "-2+3",
                                              "@SUM(A1)",
                                              "=1",
                                              "{=1}",
                                              "\t=1",
                                              "http://example.org"};
    Sheet sheet = one_column(planted, true);
    sheet.name = sheet.caption = sheet.columns[0].heading = "=1+1";
    const QByteArray xlsx = write_xlsx(book_of({sheet}));
    for (const ZipEntry& entry : entries_of(xlsx)) {
        if (!entry.name.ends_with(".xml"))
            continue;
        for (const XmlElement& element : elements_of(entry.content)) {
            CHECK(element.name != QLatin1String("f"));
            CHECK(element.name != QLatin1String("hyperlink"));
            CHECK_FALSE(element.name.contains(QLatin1String("ormula")));
        }
    }
    for (const XmlElement& cell : sheet_elements(xlsx, 1, "c"))
        CHECK(cell.at("t") == QLatin1String("s"));
    CHECK(cells(xlsx, 1).mid(2, 2) ==
          QStringList{QStringLiteral("=HYPERLINK(\"http://evil.example\",\"x\")"), QStringLiteral("+1+1")});
    // 49 is "@": what is typed over such a cell is text as well.
    QStringList formats;
    for (const XmlElement& format : elements_named(elements_of(content_of(xlsx, "xl/styles.xml")), "xf"))
        if (format.is_in("cellXfs"))
            formats += format.at("numFmtId");
    const auto formula_like = sheet_elements(xlsx, 1, "c")[2];
    CHECK(formats[formula_like.at("s").toInt()] == QLatin1String("49"));
}

TEST_CASE("A spreadsheet takes whatever stands in a cell", "[gui][office]") {
    const std::string full(longest_cell, 'x');
    std::string faces;  // two UTF-16 units each
    for (int i = 0; i < 20000; ++i)
        faces += "\U0001F600";
    const QByteArray xlsx =
        write_xlsx(book_of({one_column({"a\x01\x1b"
                                        "b\tc",
                                        "two\nlines", "\U0001F600 \u6F22 \uFFFE", full, full + "y", faces,
                                        "bad \xff\xc3 bytes", "", "_x0041_", "<f>1</f> & \"'", "end"})}));
    const QStringList found = cells(xlsx, 1).mid(2);
    CHECK(found[0] == QStringLiteral("ab c"));
    CHECK(found[1] == QStringLiteral("two\nlines"));
    CHECK(found[2] == QStringLiteral("\U0001F600 \u6F22 "));
    CHECK(found[3] == QString(longest_cell, u'x'));
    CHECK(found[4] == QString(longest_cell - 1, u'x') + QStringLiteral("\u2026"));
    CHECK(found[5].size() == longest_cell);
    CHECK(found[5].endsWith(QStringLiteral("\U0001F600\u2026")));
    CHECK(found[6] == QStringLiteral("bad \uFFFD\uFFFD bytes"));
    CHECK(found[7].isEmpty());
    CHECK(found[8] == QStringLiteral("_x005F_x0041_"));  // read by spreadsheets as _x0041_, not as A
    CHECK(found[9] == QStringLiteral("<f>1</f> & \"'"));
    CHECK(sheet_elements(xlsx, 1, "row").size() == 2 + 11);
}

TEST_CASE("Two hundred sheets of one name each have a name of their own", "[gui][office]") {
    std::vector<Sheet> sheets(200, one_column({"a"}));
    for (std::size_t i = 0; i < sheets.size(); ++i)
        sheets[i].name = i % 2 == 0 ? "What was done: by activity, and [by whom] it was done/led"
                                    : "WHAT WAS DONE: by activity, and (by whom) it was done";
    sheets[7].name = "History";
    sheets[8].name = "'quoted'";
    sheets[9].name = "///";
    sheets[10].name = std::string(40, 'w') + "\U0001F600";
    const QStringList names = sheet_names(write_xlsx(book_of(sheets)));
    REQUIRE(names.size() == 200);
    QSet<QString> folded;
    for (const QString& name : names) {
        CHECK(name.size() <= longest_sheet_name);
        CHECK_FALSE(name.contains(QRegularExpression(QStringLiteral("[\\[\\]:*?/\\\\]|^'|'$|^$"))));
        folded.insert(name.toLower());
    }
    CHECK(folded.size() == 200);
    CHECK_FALSE(folded.contains(QStringLiteral("history")));
    CHECK(names[0] == QStringLiteral("What was done by activity\u2026"));
    CHECK(names[8] == QStringLiteral("quoted"));
    CHECK(names[9] == QStringLiteral("Sheet"));
}

TEST_CASE("A report without tables is a spreadsheet too", "[gui][office]") {
    Report report = every_block();
    std::erase_if(report.blocks,
                  [](const Block& block) { return std::holds_alternative<TableBlock>(block); });
    const QByteArray xlsx = write_xlsx(workbook_of(report));
    CHECK(sheet_names(xlsx) == QStringList{QStringLiteral("About")});
    CHECK(cells(xlsx, 1).contains(QStringLiteral("There are no tables.")));
    CHECK(sheet_names(write_xlsx(Workbook{})) == QStringList{QStringLiteral("About")});
    // A table of no rows, one of no columns.
    const QByteArray empty = write_xlsx(book_of({one_column({}), Sheet{"None", "None at all", {}, {}}}));
    CHECK(cells(empty, 1) == QStringList{QStringLiteral("Things by name"), QStringLiteral("Name")});
    CHECK(cells(empty, 2) == QStringList{QStringLiteral("None at all")});
}

TEST_CASE("The same tables give the same spreadsheet, wherever and whenever", "[gui][office]") {
    const Workbook book = workbook_of(every_block());
    const QByteArray xlsx = write_xlsx(book);
    {
        const TimeZone zone("Pacific/Auckland");
        CHECK(write_xlsx(book) == xlsx);
    }
    const auto core = elements_of(content_of(xlsx, "docProps/core.xml"));
    CHECK(elements_named(core, "dcterms:created")[0].text == QLatin1String("2018-07-31T00:00:00Z"));
    CHECK(elements_named(core, "dcterms:modified")[0].text == QLatin1String("2018-07-31T00:00:00Z"));
    CHECK(elements_named(core, "dc:creator")[0].text.isEmpty());
    CHECK(elements_named(core, "dc:title")[0].text ==
          QLatin1String("Review report: what changed for people"));
    for (const ZipEntry& entry : entries_of(xlsx))
        CHECK(entry.moment == "1980-01-01 00:00:00");
}

TEST_CASE("A table too large for a sheet is refused in words", "[gui][office]") {
    Sheet sheet = one_column({});
    sheet.columns.resize(16385);
    CHECK_THROWS_WITH(write_xlsx(book_of({sheet})),
                      Catch::Contains("larger than a spreadsheet has room for"));
}

TEST_CASE("A table as CSV runs nothing", "[gui][office]") {
    Sheet sheet = one_column({"=1+1", "plain", "a,b"});
    sheet.columns[0].heading = "@heading";
    CHECK(sheet_csv(sheet) == "'@heading\r\n'=1+1\r\nplain\r\n\"a,b\"\r\n");
}

}  // namespace tandem::test
