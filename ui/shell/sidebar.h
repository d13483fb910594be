// The navigation at the left: project switcher, then every page of views/pages.cpp in its group.
//
// Up and Down move, Enter opens, typing jumps. In a narrow window a rail of icons with tooltips; in a low one
// groups fold (the group of the current page stays open). Activities dropped on a phase move there.
#pragma once

#include "ui/link/workspace.h"

#include <QtWidgets/QWidget>

class QStandardItemModel;
class QStandardItem;

namespace tandem {

class SidebarList;
class ProjectSwitcher;

class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(Workspace& workspace, QWidget* parent = nullptr);

    void set_current(const QString& page);
    void set_rail(bool rail);
    bool is_rail() const { return rail_; }
    void set_page_count(const QString& page, int count);  // a number at the right of its row; 0 = none
    ProjectSwitcher& switcher() { return *switcher_; }
    void focus_list();

Q_SIGNALS:
    void page_wanted(const QString& page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh_status();
    void fit_rows();
    void fold_as_needed();
    void restyle();

    Workspace& workspace_;
    ProjectSwitcher* switcher_;
    SidebarList* list_;
    QStandardItemModel* model_;
    QString current_;
    bool rail_ = false;
};

}  // namespace tandem
