#include "ui/shell/program.h"

#include "base/resource.h"
#include "document/new_file.h"
#include "document/sample.h"
#include "model/project.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/shell/backups.h"
#include "ui/shell/dropped_files.h"
#include "ui/shell/instance.h"
#include "ui/shell/leave_question.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_area.h"
#include "ui/views/history/history_model.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace tandem {

namespace {

constexpr int session_ms = 300;  // after the last change of a place or a size
constexpr int standing_ms = 1'000;
constexpr int backup_ms = 4'000;  // after a file is opened: not while the person waits
constexpr int hour_ms = 3'600'000;
const QString session_key = QStringLiteral("session");
const QString running_key = QStringLiteral("running");

void note_runs(bool runs) {
    Settings::instance().set_text(running_key, runs ? QStringLiteral("yes") : QStringLiteral("no"));
    Settings::instance().sync();
}

}  // namespace

Program::Program(const Clock& clock) : clock_(clock), backup_timer_(this) {
    session_timer_.setSingleShot(true);
    session_timer_.setInterval(session_ms);
    connect(&session_timer_, &QTimer::timeout, this, &Program::save_session);
    standing_timer_.start(standing_ms);
    connect(&standing_timer_, &QTimer::timeout, this, &Program::save_session);
    backups_.setMaxThreadCount(1);  // two windows may show one file
    // A computer that only sleeps keeps Tandem open for weeks, and is promised a copy a day all the same.
    backup_timer_.setObjectName(QStringLiteral("backup_timer"));
    backup_timer_.start(hour_ms);
    connect(&backup_timer_, &QTimer::timeout, this, &Program::keep_backups);
    qApp->setQuitOnLastWindowClosed(true);
    keep_files_from_fields(this);
}

Program::~Program() {
    quitting_ = true;
    const std::vector<MainWindow*> open = windows_;
    for (MainWindow* window : open)
        delete window;
}

bool Program::become_the_one(const QStringList& files) {
    instance_ = std::make_unique<Instance>();
    if (instance_->hand_over(files))
        return false;
    instance_->listen();
    connect(instance_.get(), &Instance::files_wanted, this, [this](const QStringList& wanted) {
        for (const QString& file : wanted)
            open(file);
        if (wanted.isEmpty() && !windows_.empty()) {
            windows_.front()->raise();
            windows_.front()->activateWindow();
        }
    });
    return true;
}

MainWindow* Program::new_window() {
    auto* window = new MainWindow(*this);
    windows_.push_back(window);
    front_ = window;
    return window;
}

void Program::forget(MainWindow* window) {
    std::erase(windows_, window);
    if (front_ == window)
        front_ = windows_.empty() ? nullptr : windows_.back();
}

void Program::open(const QString& path, MainWindow* here) {
    const QString wanted = QFileInfo(path).absoluteFilePath();
    for (MainWindow* window : windows_)
        if (window->path() == wanted) {
            window->raise();
            window->activateWindow();
            return;
        }
    if (here == nullptr)
        for (MainWindow* window : windows_)
            if (window->work_area() == nullptr)
                here = window;
    MainWindow* const window = here == nullptr ? new_window() : here;
    window->show();
    window->open_file(wanted);
}

QString Program::sample_file(const QString& name) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const std::filesystem::path path =
        utf8(QDir(folder).filePath(tr_text("Tandem sample %1.tandem").arg(name)));
    std::error_code problem;
    std::filesystem::create_directories(path.parent_path(), problem);
    if (!std::filesystem::exists(path, problem))
        make_sample_file(utf8(name), path, clock_, false);
    return qt(path.string());
}

void Program::note_opened(const FileLink& file) {
    const auto& projects = file.portfolio().all<Project>();
    const QString title = projects.empty() ? QString() : qt(projects.begin()->title);
    Settings::instance().note_recent(qt(file.path().string()), title, clock_.now());
    save_session_soon();
    QTimer::singleShot(backup_ms, this, &Program::keep_backups);
    connect(&file, &QObject::destroyed, this, [this, path = file.path()] { back_up(path, WhenYoung::copy); });
}

void Program::note_front(MainWindow* window) {
    front_ = window;
    if (!backup_day_.empty() && backup_day_ != clock_.now().iso().substr(0, 10))
        QTimer::singleShot(backup_ms, this, &Program::keep_backups);  // somebody is back, on another day
}

void Program::reopen(const QString& path) {
    struct Shown {
        QPointer<MainWindow> window;
        QPointer<WorkArea> area;
        Spot spot;
    };
    std::vector<Shown> shown;
    for (MainWindow* window : std::vector<MainWindow*>(windows_)) {
        if (window->work_area() == nullptr || window->path() != path)
            continue;
        WorkArea& area = *window->work_area();
        shown.push_back({window, &area, area.spot()});
        window->show_start();
        if (window->work_area() != nullptr)
            return;  // somebody stays with what is not saved
    }
    // Not in the hand of a button that goes with its area. The file is read anew once the last of them is
    // gone.
    QTimer::singleShot(0, this, [path, shown] {
        for (const Shown& one : shown)
            delete one.area.data();
        for (const Shown& one : shown)
            if (one.window != nullptr)
                one.window->open_file(path, one.spot);
    });
}

void Program::keep_backups() {
    backup_day_ = clock_.now().iso().substr(0, 10);
    for (MainWindow* window : windows_) {
        if (window->work_area() == nullptr)
            continue;
        back_up(window->work_area()->workspace().file().path(), WhenYoung::wait);
    }
}

void Program::back_up(const std::filesystem::path& file, WhenYoung when_young) {
    const std::filesystem::path folder = utf8(Settings::instance().backup_folder());
    const int kept = Settings::instance().backups_kept();
    backups_.start([=, clock = clock_] { back_up_today(file, folder, kept, clock, when_young); });
}

void Program::save_session_soon() {
    if (!restoring_ && !quitting_)
        session_timer_.start();
}

// Without a window nothing stands anywhere: where the last one stood is kept for the next start.
void Program::save_session() {
    if (restoring_ || quitting_ || windows_.empty())
        return;
    QJsonArray windows;
    for (const MainWindow* window : windows_) {
        QJsonObject state = QJsonDocument::fromJson(window->session_state()).object();
        state[QStringLiteral("front")] = window == front_;
        windows.append(state);
    }
    const QByteArray session = QJsonDocument(windows).toJson(QJsonDocument::Compact);
    if (session == session_)
        return;
    session_ = session;
    Settings::instance().set_state(session_key, session);
    Settings::instance().sync();
}

bool Program::note_running() {
    const bool fell = Settings::instance().text(running_key) == QLatin1String("yes");
    note_runs(true);
    // Not in quit(): the last window may be closed by its own button, or by the desktop when a person leaves.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [] { note_runs(false); });
    return fell;
}

void Program::tell_of_fall(MainWindow& window) {
    if (window.work_area() == nullptr)
        return;
    const std::vector<HistoryStep> last = window.work_area()->workspace().document().history(1);
    if (last.empty()) {
        window.tell(tr_text("Tandem closed unexpectedly. Everything that was saved is here."));
        return;
    }
    const Instant at = last.front().entry.at;
    const Instant now = clock_.now();
    const QString when = day_words(at, now) == day_words(now, now)
                             ? clock_words(at)
                             : tr_text("%1 (%2)").arg(clock_words(at), day_words(at, now));
    window.tell(tr_text("Tandem closed unexpectedly. Everything up to %1 is here.").arg(when));
}

void Program::begin_with(const QStringList& files) {
    const bool fell = note_running();
    if (fell)
        bring_back(fell);
    for (const QString& file : files)
        open(file);
    if (fell && front_ != nullptr)
        tell_of_fall(*front_);
}

void Program::restore_session() {
    bring_back(note_running());
    if (windows_.empty())
        new_window()->show_start();
    for (MainWindow* window : windows_)
        window->show();
    if (front_ != nullptr) {
        front_->raise();
        front_->activateWindow();
    }
}

// A start page among them would only lie over the work, and a file that is gone has nothing to show: the
// start page lists it, where there is nothing else.
void Program::bring_back(bool fell) {
    restoring_ = true;
    const QJsonArray kept = QJsonDocument::fromJson(Settings::instance().state(session_key)).array();
    MainWindow* front = nullptr;
    for (const QJsonValue& value : kept) {
        const QJsonObject state = value.toObject();
        const QString path = state[QStringLiteral("file")].toString();
        if (quitting_ || path.isEmpty() || !QFileInfo::exists(path))
            continue;
        const auto id = [&state](const char* key) {
            return state[QLatin1String(key)].toString().toLongLong();
        };
        MainWindow* const window = new_window();
        window->restoreGeometry(
            QByteArray::fromBase64(state[QStringLiteral("geometry")].toString().toLatin1()));
        window->show();
        const Spot spot{place_from_text(state[QStringLiteral("place")].toString()),
                        Id<Project>{id("project")}, Id<Cycle>{id("cycle")}, id("panel")};
        if (!window->open_file(path, spot))
            continue;
        if (front == nullptr || state[QStringLiteral("front")].toBool())
            front = window;
        if (fell)
            tell_of_fall(*window);
    }
    if (front != nullptr)
        front_ = front;
    restoring_ = false;
}

void Program::end_now() {
    if (quitting_)
        return;
    for (MainWindow* window : windows_)
        if (WorkArea* area = window->work_area()) {
            area->commit_typing();
            FileLink& file = area->workspace().file();
            if (file.saved_state() == SavedState::failing)
                file.try_again();
        }
    save_session();
    quitting_ = true;
    note_runs(false);  // the loop of events may not have begun, and then tells nobody that it ends
    QCoreApplication::exit(0);
}

void Program::quit() {
    // All are asked before the first goes. While one asks, another start may bring a window more.
    const std::vector<MainWindow*> open = windows_;
    std::vector<MainWindow*> going;
    for (MainWindow* window : open) {
        going.push_back(window);
        if (!may_leave(*window, going))
            return;
    }
    save_session();
    quitting_ = true;
    QApplication::closeAllWindows();
    QApplication::quit();
}

QByteArray MainWindow::session_state() const {
    QJsonObject state;
    state[QStringLiteral("geometry")] = QString::fromLatin1(saveGeometry().toBase64());
    if (work_area_ != nullptr) {
        const Spot spot = work_area_->spot();
        state[QStringLiteral("file")] = path();
        state[QStringLiteral("place")] = text_of_place(spot.place);
        state[QStringLiteral("project")] = QString::number(spot.project.value);
        state[QStringLiteral("cycle")] = QString::number(spot.cycle.value);
        state[QStringLiteral("panel")] = QString::number(spot.panel);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

}  // namespace tandem
