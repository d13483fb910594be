// Names for the tabs of a spreadsheet that every program takes: short, without the characters that are
// forbidden, and no two alike.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <string_view>

namespace tandem::office {

class SheetNames {
public:
    // The name that comes nearest: without []:*?/\ and apostrophes at its ends, at most longest_sheet_name
    // units (xlsx.h), cut between words where that is possible, numbered where it was taken before, whatever
    // the case. "Sheet" for a name of which nothing is left.
    QString add(std::string_view wanted);

private:
    QStringList taken_ = {QStringLiteral("history")};  // Excel keeps that one for itself
};

// The text, or as much of it as has room with an ellipsis at its end; never half a character.
QString cut_to(const QString& text, qsizetype most);

}  // namespace tandem::office
