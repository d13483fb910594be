// The real window on a project of its own, offscreen, as a person would sit before it.
//
// Each desk has its own folder, file and settings; nothing outside is read or written. Widgets are found by
// objectName; a missing one fails the test with its name.
#pragma once

#include "base/clock.h"
#include "catch.h"
#include "support/temp_folder.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/shell/work_area.h"

#include <QtCore/QString>

#include <functional>
#include <memory>

class QWidget;

namespace tandem::test {

enum class On { start_page, lambeth, illustrative, blank };

class Desk {
public:
    explicit Desk(On what, QSize size = {1366, 768});
    ~Desk();

    Program& program() { return *program_; }
    MainWindow& window() { return *window_; }
    Workspace& workspace() { return window_->work_area()->workspace(); }
    const Portfolio& portfolio() { return workspace().portfolio(); }
    QString path(const QString& name) const;  // in the desk's folder
    QString file() const { return file_; }

    // A visible widget by objectName, in any window of the program.
    QWidget* find(const QString& name);
    template <class T>
    T* find_as(const QString& name) {
        auto* widget = qobject_cast<T*>(find(name));
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return widget;
    }
    void go(const QString& page, RecordId record = 0, const QString& detail = {});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);  // to what has the focus
    void type(const QString& text);
    void click(const QString& name);
    void trigger(const QString& action);  // of the menus
    // Events and timers until `done`, at most twenty seconds; false then.
    bool wait_until(const std::function<bool()>& done);
    // Events and timers for so long, and then until nothing more is laid out.
    void settle(int milliseconds = 0);
    // While `work` runs a modal dialog, `answer` is called once it is shown.
    void with_dialog(const std::function<void()>& work, const std::function<void(QWidget& dialog)>& answer);
    bool is_sound();  // verify of the file

private:
    TempFolder folder_;
    Clock clock_;
    QString file_;
    std::unique_ptr<Program> program_;
    MainWindow* window_ = nullptr;
};

}  // namespace tandem::test
