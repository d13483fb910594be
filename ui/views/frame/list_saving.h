// Saves a list as a spreadsheet: asks for a name, writes the file whole or not at all, and tells.
// Knows nothing of records: it gets the workbook when the name stands.
#pragma once

#include "ui/office/workbook.h"

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace tandem {

struct ListSaving {
    QString name;  // proposed, without ending
    std::function<Workbook()> make;
    std::function<void()> saved;
    std::function<void(const QString&)> refused;  // a whole sentence: what happened and what to do
};

// The dialog stands over the window of `parent` and goes with it.
void save_list(QWidget* parent, ListSaving saving);

}  // namespace tandem
