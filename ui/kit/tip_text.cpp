#include "ui/kit/tip_text.h"

#include <QtCore/QModelIndex>
#include <QtCore/QStringList>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace tandem {

namespace {

constexpr qsizetype longest_line = 75;  // characters (design.md section 4)

}  // namespace

QString tip_text(const QString& text) {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : paragraph.split(QLatin1Char(' '))) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > longest_line) {
                lines.append(line);
                line = word;
            } else {
                line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
            }
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

bool show_tip(QHelpEvent& event, QAbstractItemView& view, const QModelIndex& index) {
    const QString tip = tip_text(index.data(Qt::ToolTipRole).toString());
    QToolTip::showText(event.globalPos(), tip, &view, view.visualRect(index));
    event.setAccepted(!tip.isEmpty());
    return true;
}

}  // namespace tandem
