#include "ui/shell/main_window.h"

#include "edit/input.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/project.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/kit/toast.h"
#include "ui/link/settings.h"
#include "ui/models/value_text.h"
#include "ui/shell/add_project_dialog.h"
#include "ui/shell/dropped_files.h"
#include "ui/shell/error_text.h"
#include "ui/shell/go_on_in_copy.h"
#include "ui/shell/help_window.h"
#include "ui/shell/leave_question.h"
#include "ui/shell/menus.h"
#include "ui/shell/new_project_page.h"
#include "ui/shell/opening_page.h"
#include "ui/shell/palette.h"
#include "ui/shell/program.h"
#include "ui/shell/project_switcher.h"
#include "ui/shell/saved_label.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/undo_question.h"
#include "ui/shell/work_area.h"
#include "ui/views/frame/dialog_frame.h"
#include "ui/views/frame/page.h"
#include "ui/views/pages.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/phase/close_phase_dialog.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QScopeGuard>
#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>

namespace tandem {

namespace {

constexpr int usual_width = 1366, usual_height = 860;

// Records that the palette makes need no more than their title and what their list gives them too: a phase,
// an activity is an idea at first, and a decision is of today and of the phase.
EditOutcome add_titled(Workspace& workspace, const EntityDef& def, const QString& title) {
    GivenFields given;
    give_likely_phase(workspace, def, given);
    if (&def == &entity<Activity>())
        given.emplace_back("status", std::string(code_of_choice(ActivityStatus::idea)));
    if (&def == &entity<Decision>())
        given.emplace_back("date", workspace.today());
    return add_titles(workspace, def, title, given);
}

// The corner of the menu bar. A key that a button in it does not take is the window's: the menu bar would
// open the menu that has the letter.
class MenuCorner : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        QCoreApplication::sendEvent(window(), event);
        event->accept();
    }
};

// Once something else is shown their answers were made a project, or given up.
void end_questions(const MainWindow& window) {
    for (NewProjectPage* questions : window.findChildren<NewProjectPage*>())
        questions->deleteLater();
}

}  // namespace

MainWindow::MainWindow(Program& program)
    : program_(program),
      ground_(new QStackedWidget(this)),
      palette_(new Palette(this)),
      toast_(new Toast(this)),
      saved_(new SavedLabel) {
    setObjectName(QStringLiteral("main_window"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setCentralWidget(ground_);
    make_menus(*this);

    auto* corner = new MenuCorner(menuBar());
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 2, 10, 2);
    layout->setSpacing(10);
    auto* find = make_button(ButtonKind::small, QStringLiteral("find_button"), tr_text("Find or go to"),
                             corner, Icon::search, QStringLiteral("Ctrl+K"));
    connect(find, &QPushButton::clicked, this, &MainWindow::open_palette);
    layout->addWidget(find);
    layout->addWidget(saved_);
    // A menu bar asks its corner for a size only when it is given.
    const auto fit = [this, find, corner] {
        find->setVisible(shown_area() != nullptr);
        corner->adjustSize();
        menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
        corner->setVisible(shown_area() != nullptr);
    };
    connect(this, &MainWindow::state_changed, corner, fit);
    connect(saved_, &SavedLabel::words_changed, corner, fit);
    connect(&Theme::instance(), &Theme::changed, corner, fit);
    fit();

    connect(ground_, &QStackedWidget::currentChanged, this, [this] {
        refresh_title();
        Q_EMIT state_changed();
    });
    connect(palette_, &Palette::taken, this, &MainWindow::take_found);
    // The step that was told, and no other: what is being typed is not written first.
    connect(toast_, &Toast::undo_wanted, this, [this] {
        if (work_area_ != nullptr && may_undo(work_area_->workspace().document(), this))
            work_area_->workspace().undo();
    });
    resize(within_screen(*this, {px(usual_width), px(usual_height)}));
    refresh_title();
}

MainWindow::~MainWindow() {
    ground_->disconnect(this);  // it goes page by page, after this class
    program_.forget(this);
}

WorkArea* MainWindow::shown_area() const {
    return work_area_ != nullptr && ground_->currentWidget() == work_area_ ? work_area_ : nullptr;
}

QString MainWindow::path() const {
    return work_area_ == nullptr ? opening_ : qt(work_area_->workspace().file().path().string());
}

bool MainWindow::may_go() {
    return may_leave(*this, {this});
}

bool MainWindow::open_file(const QString& path, const Spot& spot) {
    return may_go() && take_file(path, spot);
}

bool MainWindow::take_file(const QString& path, const Spot& spot) {
    try {
        opening_ = QFileInfo(path).absoluteFilePath();
        const auto opened = qScopeGuard([this] { opening_.clear(); });
        auto file = FileLink::open(utf8(path), program_.clock(), reader_that_paints(utf8(path), *ground_));
        show_work_area(file);
        program_.note_opened(*file);
    } catch (const Error& error) {
        // What was answered for a new project is still asked for.
        if (work_area_ == nullptr && qobject_cast<NewProjectPage*>(ground_->currentWidget()) == nullptr)
            show_start();
        if (error.code() == ErrorCode::cancelled) {
            tell(tr_text("Opening was cancelled. The file is as it was."));
            return false;
        }
        if (!offer_what_can_be_done(*this, path, error))
            return false;
    }
    if (work_area_ != nullptr)
        work_area_->stand(spot);
    return work_area_ != nullptr;
}

void MainWindow::show_work_area(std::shared_ptr<FileLink> file) {
    toast_->dismiss();  // its Undo was of the project before
    auto* area = new WorkArea(std::move(file), ground_);
    Workspace& workspace = area->workspace();
    // What waits for the disk is not done and cannot be undone, whatever a page tells of it.
    connect(&workspace, &Workspace::told, this, [this, &workspace](const QString& what, bool can_undo) {
        const bool waits = can_undo && workspace.file().saved_state() == SavedState::failing;
        tell(waits ? not_saved_words() : what, can_undo && !waits);
    });
    connect(&workspace, &Workspace::changed, this, &MainWindow::state_changed);
    // An Undo that stays after the next change would take back that one.
    connect(&workspace, &Workspace::changed, toast_, [this] {
        if (undo_is_offered_)
            toast_->dismiss();
    });
    connect(&workspace, &Workspace::frame_changed, this, &MainWindow::refresh_title);
    connect(&workspace.file(), &FileLink::changed, this, &MainWindow::refresh_title);
    connect(&workspace.file(), &FileLink::failed, this, [this](const Error& error, bool waiting) {
        // Not "when active": right after a dialog is closed no window is.
        if (!waiting && program_.front() == this)
            show_error(error);
    });
    connect(area, &WorkArea::place_changed, this, [this] {
        program_.save_session_soon();
        Q_EMIT state_changed();
    });
    connect(area, &WorkArea::copy_wanted, this, &MainWindow::save_copy);
    connect(area, &WorkArea::rescue_wanted, this, [this] { go_on_in_copy(*this); });
    connect(area, &WorkArea::reopen_wanted, this, [this] { program_.reopen(this->path()); });
    connect(area, &WorkArea::file_wanted, this, [this](const QString& path) { program_.open(path); });
    Sidebar& sidebar = area->sidebar();
    connect(&sidebar.switcher(), &ProjectSwitcher::file_wanted, this,
            [this](const QString& path) { program_.open(path, this); });
    connect(&sidebar.switcher(), &ProjectSwitcher::open_wanted, this, &MainWindow::choose_file);
    connect(&sidebar.switcher(), &ProjectSwitcher::new_wanted, this, &MainWindow::show_new_project);
    connect(&sidebar.switcher(), &ProjectSwitcher::add_wanted, this, [this] { add_project_here(*this); });
    if (work_area_ != nullptr) {
        work_area_->commit_typing();
        palette_->let_go();
        work_area_->deleteLater();
    }
    work_area_ = area;
    ground_->addWidget(area);
    ground_->setCurrentWidget(area);
    end_questions(*this);
    saved_->set_file(FileLink::open(workspace.file().path(), program_.clock()));
    refresh_title();
    Q_EMIT state_changed();
}

// Made when it is first seen: a window that opens a file at once is there sooner.
StartPage& MainWindow::start_page() {
    if (start_ != nullptr)
        return *start_;
    start_ = new StartPage(ground_);
    ground_->addWidget(start_);
    connect(start_, &StartPage::sample_wanted, this, [this] {
        try {
            open_file(program_.sample_file(QStringLiteral("lambeth")));
        } catch (const Error& error) {
            show_error(error);
        }
    });
    connect(start_, &StartPage::new_wanted, this, &MainWindow::show_new_project);
    connect(start_, &StartPage::open_wanted, this, &MainWindow::choose_file);
    connect(start_, &StartPage::backup_wanted, this, &MainWindow::choose_backup);
    connect(start_, &StartPage::settings_wanted, this, [this] { show_settings(this); });
    connect(start_, &StartPage::shortcuts_wanted, this, [this] { show_shortcuts(*this); });
    connect(start_, &StartPage::search_wanted, this, &MainWindow::look_for);
    connect(start_, &StartPage::file_wanted, this,
            [this](const QString& path) { program_.open(path, this); });
    return *start_;
}

void MainWindow::show_start() {
    if (!may_go())
        return;
    toast_->dismiss();
    if (work_area_ != nullptr) {
        palette_->let_go();
        work_area_->deleteLater();
        work_area_ = nullptr;
        saved_->set_file(nullptr);
    }
    StartPage& page = start_page();
    page.reload();
    ground_->setCurrentWidget(&page);
    end_questions(*this);
    page.focus_first();
    refresh_title();
    program_.save_session_soon();
    Q_EMIT state_changed();
}

void MainWindow::show_new_project() {
    if (auto* asked = qobject_cast<NewProjectPage*>(ground_->currentWidget())) {
        asked->focus_first();
        return;
    }
    auto* questions = new NewProjectPage(program_.clock(), ground_);
    // Meanwhile another project may have come to this window.
    const auto go_back = [this] {
        ground_->setCurrentWidget(work_area_ != nullptr ? static_cast<QWidget*>(work_area_) : &start_page());
    };
    ground_->addWidget(questions);
    ground_->setCurrentWidget(questions);
    questions->focus_first();
    connect(questions, &NewProjectPage::left, this, [this, questions, go_back] {
        go_back();
        questions->deleteLater();
        if (start_ != nullptr && ground_->currentWidget() == start_)
            start_->focus_first();
    });
    connect(questions, &NewProjectPage::made, this, [this, questions, go_back](const QString& path) {
        questions->deleteLater();
        if (!may_go()) {  // the new project must not wait for the one that stays here
            go_back();
            program_.open(path);
        } else if (!take_file(path, {})) {
            go_back();
        }
    });
}

void MainWindow::go(const Place& place) {
    if (work_area_ != nullptr)
        work_area_->go(place);
}

QStringList MainWindow::action_words(QList<QAction*>& actions) const {
    QStringList words;
    for (QAction* action : findChildren<QAction*>())
        if (action->property("in_menus").toBool() && action->isEnabled() && action->menu() == nullptr) {
            actions.push_back(action);
            const QString found_as = action->property("found_as").toString();
            const QString text =
                QString(action->text()).remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0);
            words.push_back(found_as.isEmpty() ? text : found_as);
        }
    return words;
}

void MainWindow::open_palette() {
    if (work_area_ == nullptr)
        return;
    QList<QAction*> actions;
    palette_->open(work_area_->find_index(), action_words(actions));
}

void MainWindow::take_found(const Found& found, bool on_its_own_page) {
    if (work_area_ == nullptr)
        return;
    switch (found.what) {
        case Found::What::record:
            work_area_->open_found(found.record, on_its_own_page);
            work_area_->focus_shown();
            break;
        case Found::What::page:
            work_area_->go({found.page, 0, {}});
            break;
        case Found::What::action: {
            QList<QAction*> actions;
            action_words(actions);
            if (found.action >= 0 && found.action < actions.size())
                actions[found.action]->trigger();
            break;
        }
        case Found::What::add: {
            const EditOutcome made = add_titled(work_area_->workspace(), *found.add, found.page);
            const auto open = [this, id = made.id] { work_area_->open_record(id, true); };
            if (!made.ok())
                return palette_->refuse(work_area_->workspace().file(), made);
            palette_->finish();
            if (made.waiting) {
                work_area_->focus_shown();
                tell(not_saved_words());
                once_saved(work_area_->workspace().file(), work_area_, open);
            } else if (made.id != 0) {
                open();
            }
            break;
        }
    }
}

void MainWindow::close_phase() {
    const QString key = work_area_ == nullptr ? QString() : work_area_->current_key();
    const PhaseKind kind = key.startsWith(QLatin1String("phase/"))
                               ? choice_from_code<PhaseKind>(utf8(key.mid(6)))
                               : PhaseKind::none;
    const Phase* const phase =
        kind == PhaseKind::none
            ? nullptr
            : work_area_->workspace().portfolio().find(work_area_->workspace().phase(kind));
    if (kind == PhaseKind::none)
        tell(tr_text("Go to the phase first, with the keys 1 to 4."));
    else if (phase != nullptr && phase->status == PhaseStatus::complete)
        tell(tr_text("%1 is closed already. “Open %1 again” is at the head of its page.")
                 .arg(qt(label_of_choice(kind))));
    else
        run_close_phase(work_area_->workspace(), kind, this);
}

void MainWindow::quick_add() {
    Page* const page = work_area_ == nullptr ? nullptr : work_area_->current_page();
    if (page == nullptr)
        return;
    if (!page->add_words().isEmpty() && !work_area_->workspace().can_edit())
        return tell(only_read_words());
    work_area_->uncover();
    if (!page->add_new())
        open_palette();
}

void MainWindow::undo() {
    if (work_area_ != nullptr) {
        work_area_->commit_typing();
        if (may_undo(work_area_->workspace().document(), this))
            work_area_->workspace().undo();
    }
}

void MainWindow::redo() {
    if (work_area_ != nullptr)
        work_area_->workspace().redo();
}

void MainWindow::tell(const QString& what, bool can_undo) {
    undo_is_offered_ = can_undo;
    toast_->show_message(what, can_undo);
}

void MainWindow::zoom(int steps) {
    Theme& theme = Theme::instance();
    theme.set_text_size(steps == 0 ? 100 : theme.text_size() + 10 * steps);
    Settings::instance().set_text_size(theme.text_size());
    tell(tr_text("Text size %1 %").arg(theme.text_size()));
}

void MainWindow::refresh_title() {
    QString title = tr_text("Tandem");  // behind it the dash that Qt sets behind the titles of dialogs
    if (qobject_cast<NewProjectPage*>(ground_->currentWidget()) != nullptr) {
        title = tr_text("New project — Tandem");
    } else if (work_area_ != nullptr) {
        Workspace& workspace = work_area_->workspace();
        const Project* project = workspace.portfolio().find(workspace.project());
        const QString name = project == nullptr ? QFileInfo(path()).completeBaseName() : qt(project->title);
        title = tr_text("%1 — Tandem").arg(name);
        if (workspace.file().saved_state() == SavedState::read_only)
            title = tr_text("%1 (read only) — Tandem").arg(name);
    }
    setWindowTitle(title);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Single keys: only what no text field, list or picture wanted (WCAG 2.1.4: they can be switched off).
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && shown_area() != nullptr && Settings::instance().single_keys()) {
        static const QStringList phases{QStringLiteral("phase/analyse"), QStringLiteral("phase/plan"),
                                        QStringLiteral("phase/do"), QStringLiteral("phase/review")};
        if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4)
            return go({phases[event->key() - Qt::Key_1], 0, {}});
        if (event->key() == Qt::Key_0)
            return go({QStringLiteral("home"), 0, {}});
        if (event->key() == Qt::Key_N)
            return quick_add();
    }
    if (plain && event->key() == Qt::Key_Escape && shown_area() != nullptr) {
        work_area_->uncover();
        return work_area_->close_inspector();
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        program_.note_front(this);
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!program_.is_quitting() && !may_go()) {
        event->ignore();
        return;
    }
    program_.save_session_soon();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!dragged_projects(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    for (const QString& project : dragged_projects(*event->mimeData()))
        program_.open(project, this);
    event->acceptProposedAction();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    program_.save_session_soon();
}

void MainWindow::moveEvent(QMoveEvent* event) {
    QMainWindow::moveEvent(event);
    program_.save_session_soon();
}

}  // namespace tandem
