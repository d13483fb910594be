// Text of a report made safe to stand in a file of another program: HTML, a word processor's, a
// spreadsheet's. The one rule for all of them, so that no format says what another leaves out.
#pragma once

#include <QtCore/QString>

#include <string_view>

namespace tandem::print {

// Without what XML and HTML forbid (control characters, code points that are no characters) and without the
// marks that would turn the text after them about. A tab becomes a blank; so does a line feed unless they are
// kept. Bytes that are no UTF-8 become U+FFFD.
enum class LineFeeds { as_blanks, kept };
QString safe_text(std::string_view utf8, LineFeeds feeds = LineFeeds::as_blanks);

}  // namespace tandem::print
