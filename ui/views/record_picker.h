// A small popup to choose one record by typing a part of its code or name: field above, list below.
//
// Gets the records to choose from; says picked() once and closes. Esc closes. Knows no document.
#pragma once

#include "base/id.h"

#include <QtWidgets/QFrame>

#include <vector>

class QListWidget;

namespace tandem {

class SearchField;

struct PickItem {
    RecordId record = 0;
    QString words;  // "L3 Planning the service experience"
    QString group;  // "Activity"
};

class GroupedPicker : public QFrame {
    Q_OBJECT

public:
    GroupedPicker(const QString& name, const QString& title, std::vector<PickItem> items,
                 QWidget* parent = nullptr);
    void open_at(const QPoint& global);

Q_SIGNALS:
    void picked(RecordId record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& text);
    void pick();

    std::vector<PickItem> items_;
    SearchField* field_;
    QListWidget* list_;
};

}  // namespace tandem
