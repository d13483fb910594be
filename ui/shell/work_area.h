// One open project in a window: navigation, the page that is shown, the inspector beside it, back and
// forward.
//
// Owns the workspace and builds a page only when it is first gone to. Knows no menus, no files and no other
// windows; the window (main_window.h) has those.
#pragma once

#include "ui/shell/find_index.h"
#include "ui/shell/navigator.h"
#include "ui/shell/spot.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <map>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace tandem {

class Banner;
class Inspector;
class Page;
class Sidebar;

class WorkArea : public QWidget {
    Q_OBJECT

public:
    explicit WorkArea(std::shared_ptr<FileLink> file, QWidget* parent = nullptr);
    ~WorkArea() override;

    Workspace& workspace() { return *workspace_; }
    Sidebar& sidebar() { return *sidebar_; }
    Banner& banner() { return *banner_; }
    Page* current_page() const;
    QString current_key() const { return navigator_.current().page; }

    void go(const Place& place);
    void back();
    void forward();
    bool can_go_back() const { return navigator_.can_go_back(); }
    bool can_go_forward() const { return navigator_.can_go_forward(); }
    Place here() const;
    // Project, cycle, place and panel; what is not there (any more) is left at what is usual.
    Spot spot() const;
    void stand(const Spot& spot);

    // A record where it belongs: on its page, or beside what is shown.
    void open_record(RecordId id, bool on_its_own_page);
    // The same of any record of the file: its project and cycle are shown first.
    void open_found(RecordId id, bool on_its_own_page);
    void inspect(RecordId id);
    // The same, and the keyboard goes there.
    void edit_record(RecordId id);
    void close_inspector();
    // Closes the panel that covers the page in a narrow window, its own or that beside it.
    void uncover();
    // The keyboard goes to the page, or to the panel that covers it.
    void focus_shown();
    void commit_typing();
    // F6: sidebar, content, the content's own panel, inspector, and round again.
    void cycle_focus(bool backwards);
    FindIndex& find_index() { return find_index_; }

Q_SIGNALS:
    void place_changed();
    void file_wanted(const QString& path);
    void copy_wanted();    // from the banner of a file that is open elsewhere
    void rescue_wanted();  // of a file that is gone or replaced: a copy, to go on in
    void reopen_wanted();  // the file that has the name now, or the same one to write

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Page* page(const QString& key);
    void show_place(const Place& place);
    void scroll_back(int tries);
    void focus_page();
    // The record before (-1) or after (1) that of the inspector, as the page has them; 0 when there is none.
    RecordId beside(int by) const;
    void step(int by);
    bool portfolio_misses(RecordId id) const;
    // work_area_banner.cpp
    void watch_file();
    void look_around();
    void refresh_banner();
    bool tell_of_reading_only();
    bool tell_of_neighbours();
    void refresh_counts();
    void fit_width();

    std::unique_ptr<Workspace> workspace_;
    FindIndex find_index_;
    Navigator navigator_;
    Sidebar* sidebar_;
    Banner* banner_;
    QSplitter* splitter_;
    QStackedWidget* stack_;
    Inspector* inspector_;
    std::map<QString, Page*> pages_;
    QTimer counts_soon_;
    QString conflicting_copy_;  // path; "" when there is none or it was waved through
    QStringList left_copies_;   // waved through
    QFileSystemWatcher folder_watch_;
    QTimer look_;  // soon after the folder changed; while the file is read only every two seconds
};

}  // namespace tandem
