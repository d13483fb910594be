// Which addresses a report may lead to: http, https and mailto. Everything else is printed as plain text.
// The one list for PDF and HTML alike, so that no edition leads where the other does not.
#pragma once

#include <QtCore/QString>

#include <string>

namespace tandem::print {

// The address, encoded, or empty when it is not one that may be followed.
QString safe_address(const std::string& link);

}  // namespace tandem::print
