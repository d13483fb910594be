// What the lines have in common in which records are added by name: several lines pasted into one are added
// at once, and text that was typed and never added is asked about before the window lets go of it.
//
// Knows no document; whoever owns the line adds what stands in it.
#pragma once

#include <QtCore/QStringList>

#include <functional>

class QLineEdit;
class QWidget;

namespace tandem {

// Once for each line. `add` is called once the loop turns when text of several lines was pasted.
void make_adding(QLineEdit& line, std::function<void()> add = {});
// What stands in the line has been added, or is kept by the file until it is.
void note_added(QLineEdit& line);
// What stands in such lines within, hidden ones too, and is not added: "New demand: A bus on Sundays".
QStringList unadded_texts(const QWidget& within);

}  // namespace tandem
