#include "ui/print/pdf.h"

#include "base/error.h"
#include "catch.h"
#include "pdf_tools.h"
#include "sample_report.h"
#include "support/temp_folder.h"

#include <QtCore/QHashFunctions>

#include <algorithm>

namespace tandem::test {
namespace {

std::filesystem::path written(const TempFolder& folder, const Report& report,
                              const PrintOptions& options = {}) {
    const auto path = folder / "report.pdf";
    write_bytes(path, write_pdf(report, options).bytes.toStdString());
    return path;
}

Output checked(const std::filesystem::path& pdf) {
    return run("python3 " + quoted(std::filesystem::path(TANDEM_SOURCE_DIR) / "tests/tools/pdfua_check.py") +
               " " + quoted(pdf));
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a PDF of every kind of block meets PDF/UA in both editions and in large print",
          "[report][print]") {
    const TempFolder folder;
    const auto [edition, body_pt] = GENERATE(table<Edition, double>({{Edition::public_, 12.0},
                                                                     {Edition::board, 12.0},
                                                                     {Edition::public_, 16.0},
                                                                     {Edition::board, 18.0}}));
    const auto path = written(folder, every_block(edition), {.body_pt = body_pt});
    const Output ua = checked(path);
    INFO(ua.text);
    CHECK(ua.status == 0);
    CHECK(contains(ua.text, "64 of 64 conditions hold"));
    const Output syntax = run("qpdf --check " + quoted(path));
    INFO(syntax.text);
    CHECK(syntax.status == 0);
}

TEST_CASE("hostile text still makes a PDF that meets PDF/UA, and is named where it cannot be printed",
          "[report][print]") {
    const TempFolder folder;
    const PdfResult result = write_pdf(hostile_text());
    write_bytes(folder / "hostile.pdf", result.bytes.toStdString());
    const Output ua = checked(folder / "hostile.pdf");
    INFO(ua.text);
    CHECK(ua.status == 0);
    REQUIRE(result.warnings.size() == 1);
    CHECK(contains(result.warnings.front().toStdString(), "U+0378"));
    CHECK(contains(result.warnings.front().toStdString(), "U+1F600"));

    const std::string text = structure_text(folder / "hostile.pdf");
    CHECK(contains(text, "Letters: A and [U+0378] and [U+1F600] stand here"));
    CHECK(contains(text, "Control:[31m and tab and line end"));
    CHECK(contains(text, "<img src=x onerror=alert(1)> &amp; ]]> --> </style>"));
    CHECK(contains(text, std::string(400, 'x') + " end"));
    CHECK(contains(
        text, "many/parts/and/still/goes/on/and/on/until/the/line/has/to/break/somewhere/index.html it"));

    SECTION("Arabic carries its own text, and no link leads to a script") {
        const Output objects = run("qpdf --json=2 --json-key=qpdf " + quoted(folder / "hostile.pdf"));
        CHECK(contains(objects.text, "\"/ActualText\": \"u:\u0645\u0631\u062D\u0628\u0627 "));
        CHECK_FALSE(contains(objects.text, "javascript:"));
        CHECK_FALSE(contains(objects.text, "data:text"));
    }
}

TEST_CASE("the text of the structure tree is the text of the report", "[report][print]") {
    const TempFolder folder;
    const Edition edition = GENERATE(Edition::public_, Edition::board);
    const Report report = every_block(edition);
    CHECK(structure_text(written(folder, report)) == one_line(plain_text(report)));
}

TEST_CASE("a number stays one word in the PDF", "[report][print]") {
    const TempFolder folder;
    const Output text = run("pdftotext -bbox " + quoted(written(folder, every_block())) + " -");
    REQUIRE(text.status == 0);
    CHECK(contains(text.text, ">11,111</word>"));
    CHECK(contains(text.text, ">£1,234.50</word>"));
    CHECK(contains(text.text, ">affiliation</word>"));
}

TEST_CASE("the same report gives the same bytes, and no other date than its own", "[report][print]") {
    const TempFolder folder;
    const Report report = every_block();
    const PdfResult first = write_pdf(report);
    CHECK(first.bytes == write_pdf(report).bytes);
    // Nor do the hashes of a process matter, in whose order Qt embeds fonts.
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray one_order = write_pdf(report).bytes;
    for (int i = 0; i < 8; ++i) {
        QHashSeed::resetRandomGlobalSeed();
        CHECK(write_pdf(report).bytes == one_order);
    }

    const Output info = run("TZ=UTC pdfinfo " + quoted(written(folder, report)));
    CHECK(contains(info.text, "CreationDate:    Tue Jul 31 00:00:00 2018"));
    CHECK_FALSE(contains(info.text, "ModDate"));
    CHECK_FALSE(contains(info.text, "Author"));
    CHECK(contains(info.text, "Title:           Review report: what changed for people"));
}

TEST_CASE("the contents list leads to its headings and names their pages", "[report][print]") {
    const TempFolder folder;
    const auto path = written(folder, every_block());
    const Output first = run("pdftotext -layout -f 1 -l 1 " + quoted(path) + " -");
    const Output last = run("pdftotext -f 5 -l 5 " + quoted(path) + " -");
    CHECK(contains(one_line(first.text), "Sources and credit 5"));
    CHECK_FALSE(contains(first.text, "By month"));  // a part of a section
    CHECK(contains(last.text, "Sources and credit"));
    CHECK(contains(last.text, "Page 5 of 5"));
}

TEST_CASE("only the board edition says on every page that it is not for publication", "[report][print]") {
    const TempFolder folder;
    const auto count = [&](Edition edition) {
        const Output pages = run("pdftotext " + quoted(written(folder, every_block(edition))) +
                                 " - | grep -c " + "'Board edition.*Not for publication'");
        return one_line(pages.text);
    };
    CHECK(count(Edition::public_) == "0");
    CHECK(count(Edition::board) == std::to_string(write_pdf(every_block(Edition::board)).pages));
}

TEST_CASE("a cell of 100,000 characters is printed over many pages", "[report][print]") {
    Report report = long_table(1);
    auto& cell = std::get<TableBlock>(report.blocks.back()).rows.front().front();
    const std::string text = GENERATE(std::string(100000, 'x'), [] {
        std::string words;
        while (words.size() < 100000)
            words += "words of a text ";
        return words;
    }());
    cell.spans = plain(text);
    const PdfResult result = write_pdf(report);
    CHECK(result.pages > 20);
    CHECK(result.pages < 200);
}

TEST_CASE("writing a PDF tells how far it is and stops when asked", "[report][print]") {
    const Report report = long_table(100);
    double last = 0;
    bool grows = true;
    write_pdf(report, {}, [&](double done) {
        grows = grows && done >= last && done <= 1;
        last = done;
        return true;
    });
    CHECK(grows);
    CHECK(last == 1);

    for (const double stop_at : {0.2, 0.9}) {
        try {
            write_pdf(report, {}, [&](double done) { return done < stop_at; });
            FAIL("was not stopped at " << stop_at);
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::cancelled);
        }
    }
}

TEST_CASE("a table row without one cell per column is refused", "[report][print]") {
    Report report = long_table(3);
    std::get<TableBlock>(report.blocks.back()).rows[1].pop_back();
    CHECK_THROWS_AS(write_pdf(report), std::invalid_argument);
}

}  // namespace tandem::test
