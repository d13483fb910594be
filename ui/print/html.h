// A report as one HTML file: the accessible twin of the PDF, with the same text in the same order.
//
// No script, no remote address, nothing to load: a Content-Security-Policy allows the embedded style sheet by
// its hash and nothing else. All text is escaped; links lead only to http, https and mailto. The same report
// gives the same bytes. Needs a QGuiApplication, since figures set words; may run in a worker thread.
#pragma once

#include "report/blocks.h"

#include <string>

namespace tandem {

std::string write_html(const Report& report);

}  // namespace tandem
