// Tooltips in lines that can be read. Qt does not break the lines of a plain one: that of a long text would
// run out of the screen.
#pragma once

#include <QtCore/QString>

class QAbstractItemView;
class QHelpEvent;
class QModelIndex;

namespace tandem {

// Breaks between words only; line ends of the text stay.
QString tip_text(const QString& text);
// For the helpEvent() of a delegate: what the model has as a tooltip, in such lines.
bool show_tip(QHelpEvent& event, QAbstractItemView& view, const QModelIndex& index);

}  // namespace tandem
