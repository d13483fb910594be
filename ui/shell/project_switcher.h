// The button above the navigation that says which project and cycle are shown, and its menu: the projects of
// the file, the cycles of the project (closed ones with a lock), what changes either, recent files, open and
// new.
#pragma once

#include "ui/link/workspace.h"

#include <QtWidgets/QAbstractButton>

class QMenu;

namespace tandem {

class ProjectSwitcher : public QAbstractButton {
    Q_OBJECT

public:
    explicit ProjectSwitcher(Workspace& workspace, QWidget* parent = nullptr);

    void set_rail(bool rail);
    QSize sizeHint() const override;
    // Filled each time it opens; for tests and the palette.
    void fill(QMenu& menu);

Q_SIGNALS:
    void file_wanted(const QString& path);  // a recent one
    void open_wanted();
    void new_wanted();              // in a file of its own
    void add_wanted();              // to this file
    void edit_wanted(RecordId id);  // the project or the cycle that is shown

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void show_menu();
    QStringList title_lines() const;

    Workspace& workspace_;
    QString title_;
    QString remark_;
    bool rail_ = false;
};

}  // namespace tandem
