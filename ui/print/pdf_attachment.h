// A file inside a PDF that is made: the records of a board's report, as data (docs/decisions/0014).
//
// Who calls makes the bytes; nothing here knows a format of exchange. The pages, the tags and everything else
// in the PDF stay as they are, and it still is PDF/UA (ISO 14289-1, 7.11: a file has both of its names). No
// clock: the dates are those of the report.
#pragma once

#include "report/blocks.h"

#include <QtCore/QByteArray>

#include <string_view>

namespace tandem {

// The name the attached file has. Plain, so that no name of a project, a person or a folder is in it.
inline constexpr std::string_view records_attachment_name = "records.json";

// `pdf`: what write_pdf() made of the report. `json`: the records of report.source, as they are to be
// attached. Throws std::logic_error for any edition but the board's, whatever was asked for, and
// tandem::Error (io) when the PDF cannot be read.
QByteArray with_records(const QByteArray& pdf, const Report& report, std::string_view json);

}  // namespace tandem
