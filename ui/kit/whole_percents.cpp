#include "ui/kit/whole_percents.h"

namespace tandem {

QString whole_percents(const QString& text) {
    static const QString parted = QStringLiteral(" %");
    QString whole = text;
    for (qsizetype at = whole.indexOf(parted); at >= 0; at = whole.indexOf(parted, at + 1))
        if (at > 0 && whole[at - 1].isDigit())
            whole[at] = QChar::Nbsp;
    return whole;
}

}  // namespace tandem
