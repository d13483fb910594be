// The programs that judge a PDF: poppler, qpdf and pdfua_check.py. Each is run on a file; all are asked for
// in .ci/run.
#pragma once

#include <filesystem>
#include <string>

namespace tandem::test {

struct Output {
    int status = -1;
    std::string text;  // standard output and standard error
};

// `command` is split by the shell; quote paths with quoted().
Output run(const std::string& command);
std::string quoted(const std::filesystem::path& path);

// Blanks of every kind as single ones, none at the ends; composed as the PDF has it.
std::string one_line(const std::string& text);
// The text of the structure tree, with the alternative in place of each figure, the contents list, labels of
// lists and artifacts left out; as one_line().
std::string structure_text(const std::filesystem::path& pdf);

}  // namespace tandem::test
