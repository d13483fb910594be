// The line above a list: a field to filter by, chips that narrow it, "Change 3 activities" when several are
// chosen, and the menu of grouping, columns, copy and paste.
//
// Owns its widgets and what they narrow in the model; what the two menus hold is the page's.
#pragma once

#include "ui/models/record_model.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace tandem {

class SearchField;

class ListFilter : public QWidget {
    Q_OBJECT

public:
    using Conditions = std::vector<std::pair<QString, RecordModel::Test>>;

    // name: of the list, "activities"; the field is "<name>_filter".
    ListFilter(const QString& name, RecordModel& model, const Conditions& conditions, QWidget* parent);

    SearchField* field() const { return field_; }
    QMenu* change_menu() const { return change_menu_; }
    QMenu* list_menu() const { return list_menu_; }

    void add(const std::vector<QWidget*>& widgets);  // right of the field, in that order
    void offer_change(const QString& words);         // "" takes the offer away
    void open_list_menu();
    void open_change_menu();  // nothing when there is nothing to change

private:
    QHBoxLayout* row_;
    SearchField* field_;
    QPushButton* change_;
    QMenu* change_menu_;
    QToolButton* more_;
    QMenu* list_menu_;
};

}  // namespace tandem
