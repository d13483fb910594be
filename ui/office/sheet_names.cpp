#include "ui/office/sheet_names.h"

#include "ui/office/xlsx.h"
#include "ui/print/safe_text.h"

namespace tandem::office {
namespace {

const QString ellipsis = QStringLiteral("\u2026");

QString tidy(std::string_view wanted) {
    QString name = print::safe_text(wanted);
    for (QChar& c : name)
        if (QStringLiteral("[]:*?/\\").contains(c))
            c = QLatin1Char(' ');
    name = name.simplified();
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    name = name.trimmed();
    return name.isEmpty() ? QStringLiteral("Sheet") : name;
}

QString cut_between_words(const QString& name, qsizetype most) {
    if (name.size() <= most)
        return name;
    const QString cut = cut_to(name, most);
    qsizetype end = cut.lastIndexOf(QLatin1Char(' '));
    while (end > 0 && !cut[end - 1].isLetterOrNumber())
        --end;
    return end > most / 2 ? cut.left(end) + ellipsis : cut;
}

}  // namespace

QString cut_to(const QString& text, qsizetype most) {
    if (text.size() <= most)
        return text;
    qsizetype end = most - ellipsis.size();
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end) + ellipsis;
}

QString SheetNames::add(std::string_view wanted) {
    const QString tidied = tidy(wanted);
    QString name = cut_between_words(tidied, longest_sheet_name);
    for (int number = 2; taken_.contains(name.toLower()); ++number) {
        const QString ending = QStringLiteral(" %1").arg(number);
        name = cut_between_words(tidied, longest_sheet_name - ending.size()) + ending;
    }
    taken_.append(name.toLower());
    return name;
}

}  // namespace tandem::office
