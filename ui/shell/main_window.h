// A window of the program: menus, the start page or one open project, palette, toast, and everything that is
// about files. One per project shown; several may show the same file.
//
// Owns its work area; asks Program (program.h) for other windows and for what concerns all of them.
#pragma once

#include "ui/link/file_link.h"
#include "ui/link/place.h"
#include "ui/shell/spot.h"

#include <QtWidgets/QMainWindow>

#include <filesystem>
#include <memory>

class QStackedWidget;

namespace tandem {

class Palette;
class Program;
class SavedLabel;
class StartPage;
class Toast;
class WorkArea;
struct Found;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Program& program);
    ~MainWindow() override;

    Program& program() { return program_; }
    WorkArea* work_area() const { return work_area_; }  // nullptr on the start page
    // The same while it is what the window shows: not behind the questions of a new project.
    WorkArea* shown_area() const;
    QString path() const;  // "" on the start page; while a file is read for it, that file's

    // Shows a file here. False when it cannot be opened: the person has been told why and what can be done;
    // or when something here is not saved and they stay with it.
    bool open_file(const QString& path, const Spot& spot = {});
    void show_start();
    void show_new_project();

    void go(const Place& place);
    void open_palette();
    void show_error(const Error& error);
    void tell(const QString& what, bool can_undo = false);

    void choose_file();
    void look_for(const QString& missing);  // a recent file that was moved
    void choose_backup();
    void save_copy();
    void import_records();
    void export_records();
    void close_phase();  // the one whose page is shown
    void quick_add();
    void undo();
    void redo();
    void zoom(int steps);  // 0 = back to 100 %

    // Geometry, file and where it stands in it, as text; Program::restore_session() is the way back.
    QByteArray session_state() const;

Q_SIGNALS:
    void state_changed();  // what actions can be taken may be different now

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    StartPage& start_page();
    bool may_go();  // see leave_question.h
    bool take_file(const QString& path, const Spot& spot);
    void show_work_area(std::shared_ptr<FileLink> file);
    void take_found(const Found& found, bool on_its_own_page);
    void refresh_title();
    QStringList action_words(QList<QAction*>& actions) const;

    Program& program_;
    QStackedWidget* ground_;
    StartPage* start_ = nullptr;
    WorkArea* work_area_ = nullptr;
    QString opening_;  // the file that is being read
    Palette* palette_;
    Toast* toast_;
    bool undo_is_offered_ = false;  // by the toast
    SavedLabel* saved_;
};

}  // namespace tandem
