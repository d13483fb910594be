// The formats that a report can be written in, by the ending of the file's name.
// None needs a display.
#pragma once

#include "report/blocks.h"
#include "ui/print/print_options.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QGuiApplication;

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

// The application object of the formats that are painted (pdf, html, odt), with the fonts found; none for
// others. Once a process, before write_report().
std::unique_ptr<QGuiApplication> application_for(std::string_view ending, Invocation& call);

// Throws tandem::Error: usage (no such table), and what the writers throw.
WrittenReport write_report(const Report& report, const ReportFormat& format);

}  // namespace tandem::cli
