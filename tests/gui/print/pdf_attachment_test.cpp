// The records in a board's PDF, and that no other edition can have any.
#include "ui/print/pdf_attachment.h"

#include "base/error.h"
#include "catch.h"
#include "pdf_tools.h"
#include "sample_report.h"
#include "support/temp_folder.h"
#include "ui/print/pdf.h"

#include <stdexcept>
#include <string>

namespace tandem::test {

TEST_CASE("the attached records are the bytes given, in a PDF that meets PDF/UA", "[report][print]") {
    const TempFolder folder;
    const Report report = every_block(Edition::board);
    const QByteArray plain = write_pdf(report).bytes;
    const std::string json = "{\"planted\": \"\xC3\xA9\"}\n";
    const QByteArray made = with_records(plain, report, json);
    CHECK(made == with_records(plain, report, json));
    const auto path = folder / "report.pdf";
    write_bytes(path, made.toStdString());
    const Output held = run("pdfdetach -save 1 -o /dev/stdout " + quoted(path));
    CHECK(held.text == json);
    CHECK(run("pdfdetach -list " + quoted(path)).text.find("1: records.json") != std::string::npos);
    const Output ua =
        run("python3 " + quoted(std::filesystem::path(TANDEM_SOURCE_DIR) / "tests/tools/pdfua_check.py") +
            " " + quoted(path));
    INFO(ua.text);
    CHECK(ua.status == 0);
    // The pages say what they said.
    write_bytes(folder / "plain.pdf", plain.toStdString());
    CHECK(structure_text(path) == structure_text(folder / "plain.pdf"));
}

TEST_CASE("no records can be attached to a public edition", "[report][print]") {
    const Report report = every_block(Edition::public_);
    CHECK_THROWS_AS(with_records(write_pdf(report).bytes, report, "{}"), std::logic_error);
}

TEST_CASE("what is no PDF is refused, not mended", "[report][print]") {
    CHECK_THROWS_AS(with_records("no PDF", every_block(Edition::board), "{}"), Error);
}

}  // namespace tandem::test
