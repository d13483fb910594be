#include "ui/print/marked_content.h"

#include "base/error.h"
#include "catch.h"
#include "ui/print/embedded_fonts.h"
#include "ui/print/tagged_pdf.h"

namespace tandem::test {
namespace {

std::string marker(int number) {
    const std::string x = std::to_string(-1000000 - number);
    return x + " -77777 m\n" + x + " -77776 l\nS\n";
}

std::string marked(const std::string& stream, int first = 0) {
    int next = first;
    return print::mark_content(stream, next,
                               [](int number) { return "/P <</MCID " + std::to_string(number) + ">> BDC"; });
}

ErrorCode code_of_failure(const std::string& stream, int first = 0) {
    try {
        marked(stream, first);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::usage;
}

}  // namespace

TEST_CASE("markers become marked content that nests with the graphics state", "[report][print]") {
    const std::string stream = "0.1 0 0 -0.1 0 842 cm\nq\n1 w\n" + marker(0) + "BT ET\nQ\nq\n0 0 0 SCN\n" +
                               marker(1) + "1 1 2 2 re\nf\nQ";
    CHECK(
        marked(stream) ==
        "0.1 0 0 -0.1 0 842 cm\n/P <</MCID 0>> BDC\nq\n1 w\nBT ET\nQ\nEMC\n/P <</MCID 1>> BDC\nq\n0 0 0 SCN\n"
        "1 1 2 2 re\nf\nQ\nEMC\n");
    CHECK(marked("q\nQ") == "q\nQ");
}

TEST_CASE("a marker that is lost, out of order or in the midst of a drawing is an error", "[report][print]") {
    CHECK(code_of_failure("q\n" + marker(1)) == ErrorCode::io);
    CHECK(code_of_failure("q\n" + marker(0) + "Q\nq\n" + marker(2)) == ErrorCode::io);
    CHECK(code_of_failure("q\n" + marker(0), 1) == ErrorCode::io);
    CHECK(code_of_failure("q\n" + marker(0) + "0 0 1 1 re\nf\n" + marker(1)) == ErrorCode::io);
    CHECK(code_of_failure("q\n-1000000 -77777 m\n-1000000 -77775 l\nS\n") == ErrorCode::io);
    CHECK(code_of_failure("q\n12x -77777 m\n") == ErrorCode::io);
}

TEST_CASE("a painter that hides a marker makes no file", "[report][print]") {
    print::TaggedPdf pdf({.page_size = QSizeF(595, 842), .title = "T", .language = "en-GB", .created = ""});
    pdf.new_page();
    const int paragraph = pdf.add_element({.parent = 0, .type = "P"});
    pdf.painter().setClipRect(QRectF(0, 0, 10, 10));
    pdf.painter().setOpacity(0);
    pdf.content(paragraph);
    pdf.painter().fillRect(QRectF(0, 0, 100, 100), Qt::black);
    CHECK_THROWS_AS(pdf.finish(), Error);
}

TEST_CASE("in the character map of a font a blank is a blank", "[report][print]") {
    const std::string map =
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfrange\n"
        "<0000> <0000> <0000>\n<0009> <000A> [<0052> <0009> <000D> ]\nendbfrange\n<0009>\n";
    CHECK(print::with_blanks_mended(map) ==
          "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfrange\n"
          "<0000> <0000> <0000>\n<0009> <000A> [<0052> <0020> <0020> ]\nendbfrange\n<0009>\n");
}

TEST_CASE("the names of font subsets count up", "[report][print]") {
    CHECK(print::subset_tag(0) == "AAAAAA");
    CHECK(print::subset_tag(27) == "AAAABB");
}

}  // namespace tandem::test
