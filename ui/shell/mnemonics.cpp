#include "ui/shell/mnemonics.h"

#include <QtCore/QSet>
#include <QtGui/QKeySequence>
#include <QtWidgets/QMenu>

namespace tandem {

namespace {

// The letter "&" stands before; null when there is none.
QChar letter_of(const QString& words) {
    const QString keys = QKeySequence::mnemonic(words).toString(QKeySequence::PortableText);
    return keys.isEmpty() ? QChar() : keys.back();
}

// A word's beginning is found sooner by the eye than the middle of one.
qsizetype place_for(const QString& words, const QSet<QChar>& taken) {
    for (const bool beginnings : {true, false})
        for (qsizetype i = 0; i < words.size() && words[i] != QLatin1Char('\t'); ++i)
            if (words[i].isLetterOrNumber() && !taken.contains(words[i].toUpper()) &&
                (!beginnings || i == 0 || words[i - 1].isSpace()))
                return i;
    return -1;
}

}  // namespace

void give_mnemonics(QMenu& menu) {
    QSet<QChar> taken;
    for (const QAction* action : menu.actions())
        taken.insert(letter_of(action->text()));
    for (QAction* action : menu.actions()) {
        const QString words = action->text();
        if (action->isSeparator() || !letter_of(words).isNull())
            continue;
        const qsizetype place = place_for(words, taken);
        if (place < 0)
            continue;
        taken.insert(words[place].toUpper());
        action->setText(QString(words).insert(place, QLatin1Char('&')));
    }
}

}  // namespace tandem
