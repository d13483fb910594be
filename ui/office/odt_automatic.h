// The styles without a name of their own: column widths, cell borders, languages of single words.
// Asked for while the text is written, they collect here, and are written before it.
#pragma once

#include "report/blocks.h"

#include <QtCore/QString>
#include <QtCore/QXmlStreamWriter>

#include <map>
#include <string>
#include <utility>

namespace tandem::office {

class AutomaticStyles {
public:
    // Names of styles that are always there.
    static constexpr const char* table = "table";
    static constexpr const char* head_cell = "head-cell";
    static constexpr const char* body_cell = "body-cell";
    static constexpr const char* picture = "picture";

    // The style of a column that takes this share (0 to 1) of the width of the text.
    QString column(double share);
    // The style of a run of text; "" where it needs none.
    QString run(Span::Style style, const std::string& language);

    void write(QXmlStreamWriter& xml) const;  // office:automatic-styles

private:
    std::map<int, QString> columns_;  // by width in hundredths of a millimetre
    std::map<std::pair<Span::Style, std::string>, QString> runs_;
};

}  // namespace tandem::office
