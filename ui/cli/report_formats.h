// The formats that a report can be written in, by the ending of the file's name.
// Makes the application object that fonts need where a format is painted; never a display.
#pragma once

#include "report/blocks.h"
#include "ui/print/print_options.h"

#include <string>
#include <string_view>
#include <vector>

namespace tandem::cli {

struct Invocation;

bool is_report_ending(std::string_view ending);  // ".pdf"
std::string report_endings();                    // ".pdf, .html and ...", to be read by people

struct ReportFormat {
    std::string ending;
    PrintOptions print;             // of a PDF
    int table = 0;                  // of CSV: which, from 1
    bool attaches_records = false;  // of a PDF of the board edition
};

struct WrittenReport {
    std::string bytes;
    int pages = 0;                           // of a PDF; else 0
    std::vector<std::string> warnings = {};  // sentences without full stop
};

// Once a process for those that are painted (pdf, html, odt): there is one application object.
// Throws tandem::Error: usage (no such table), and what the writers throw.
WrittenReport write_report(const Report& report, const ReportFormat& format, Invocation& call);

}  // namespace tandem::cli
