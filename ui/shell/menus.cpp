#include "ui/shell/menus.h"

#include "model/project.h"
#include "ui/kit/icons.h"
#include "ui/kit/redo_keys.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/shell/about.h"
#include "ui/shell/add_project_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/mnemonics.h"
#include "ui/shell/program.h"
#include "ui/shell/recent_names.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/work_area.h"
#include "ui/views/frame/page.h"
#include "ui/views/pages.h"
#include "ui/views/phase/next_cycle_dialog.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <functional>

namespace tandem {

namespace {

enum class Needs { nothing, project, writing };

// Adds actions to the menus of one window and keeps them able or unable.
class MenuMaker {
public:
    explicit MenuMaker(MainWindow& window) : window_(window) {}

    QMenu* menu(const QString& name, const char* words) {
        menu_ = window_.menuBar()->addMenu(tr_text(words));
        menu_->setObjectName(QStringLiteral("menu_") + name);
        menu_->setToolTipsVisible(true);
        return menu_;
    }

    QAction* add(const char* name, const char* words, const QKeySequence& keys, Needs needs,
                 const std::function<void()>& run) {
        QAction* action = menu_->addAction(tr_text(words));
        action->setObjectName(QStringLiteral("action_") + QLatin1String(name));
        action->setProperty("in_menus", true);
        if (!keys.isEmpty())
            action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, &window_, run);
        if (needs != Needs::nothing) {
            const auto refresh = [&window = window_, action, needs] {
                WorkArea* const area = window.shown_area();
                action->setEnabled(area != nullptr &&
                                   (needs == Needs::project || area->workspace().can_edit()));
            };
            QObject::connect(&window_, &MainWindow::state_changed, action, refresh);
            refresh();
        }
        return action;
    }

    void line() { menu_->addSeparator(); }
    QMenu* current() { return menu_; }

private:
    MainWindow& window_;
    QMenu* menu_ = nullptr;
};

void fill_recent(MainWindow& window, QMenu& menu) {
    menu.clear();
    const auto recent = Settings::instance().recent_files();
    for (const RecentFile& file : recent) {
        const QString name = name_among(recent, file);
        QAction* action = menu.addAction(file.missing ? tr_text("%1 (moved or deleted)").arg(name) : name);
        action->setToolTip(file.path);
        action->setEnabled(!file.missing);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, path = file.path] { window.program().open(path, &window); });
    }
    if (menu.isEmpty())
        menu.addAction(tr_text("Nothing yet"))->setEnabled(false);
}

void make_file_menu(MainWindow& window, MenuMaker& make) {
    make.menu(QStringLiteral("file"), "&File");
    make.add("new_project", "&New project…", QKeySequence::New, Needs::nothing,
             [&] { window.show_new_project(); });
    make.add("add_project", "A&dd a project to this file…", {}, Needs::writing,
             [&] { add_project_here(window); });
    make.add("open", "&Open…", QKeySequence::Open, Needs::nothing, [&] { window.choose_file(); });
    QMenu* recent = make.current()->addMenu(tr_text("Open &recent"));
    recent->setObjectName(QStringLiteral("menu_recent"));
    recent->setToolTipsVisible(true);
    QObject::connect(recent, &QMenu::aboutToShow, &window,
                     [&window, recent] { fill_recent(window, *recent); });
    make.add("restore", "Restore from &backup…", {}, Needs::nothing, [&] { window.choose_backup(); });
    make.line();
    make.add("save_copy", "Save a &copy…", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Needs::project,
             [&] { window.save_copy(); });
    make.add("import", "&Import records…", {}, Needs::writing, [&] { window.import_records(); });
    make.add("export", "&Export records…", {}, Needs::project, [&] { window.export_records(); });
    make.add("report", "&Print a report…", QKeySequence::Print, Needs::project, [&] {
        const QString key = window.work_area()->current_key();
        window.go(
            {QStringLiteral("reports"), 0, key.startsWith(QLatin1String("phase/")) ? key.mid(6) : QString()});
    });
    make.line();
    make.add("new_window", "New &window", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), Needs::nothing,
             [&] {
                 MainWindow* const other = window.program().new_window();
                 if (window.work_area() != nullptr)
                     other->open_file(window.path(), window.work_area()->spot());
                 else
                     other->show_start();
                 other->show();
             });
    make.add("close_project", "Close pro&ject", {}, Needs::project, [&] { window.show_start(); });
    make.add("close_window", "C&lose window", QKeySequence::Close, Needs::nothing, [&] { window.close(); });
    make.add("quit", "&Quit", QKeySequence(Qt::CTRL | Qt::Key_Q), Needs::nothing,
             [&] { window.program().quit(); })
        ->setMenuRole(QAction::QuitRole);
}

// "Undo add activity L3": the name of the step is part of the words.
void keep_step_named(MainWindow& window, QAction* action, const char* words, bool is_undo) {
    const auto refresh = [&window, action, words, is_undo] {
        WorkArea* const area = window.shown_area();
        std::optional<std::string> step;
        if (area != nullptr)
            step = is_undo ? area->workspace().document().undo_label()
                           : area->workspace().document().redo_label();
        action->setText(step ? tr_text("%1: %2").arg(tr_text(words), qt(*step)) : tr_text(words));
        action->setEnabled(step.has_value() && area->workspace().file().saved_state() == SavedState::saved);
    };
    QObject::connect(&window, &MainWindow::state_changed, action, refresh);
    refresh();
}

void make_edit_menu(MainWindow& window, MenuMaker& make) {
    make.menu(QStringLiteral("edit"), "&Edit");
    keep_step_named(window,
                    make.add("undo", "&Undo", QKeySequence::Undo, Needs::nothing, [&] { window.undo(); }),
                    "&Undo", true);
    QAction* redo = make.add("redo", "&Redo", {}, Needs::nothing, [&] { window.redo(); });
    redo->setShortcuts(redo_keys());
    keep_step_named(window, redo, "&Redo", false);
    make.line();
    make.add("find", "&Find or go to…", QKeySequence(Qt::CTRL | Qt::Key_K), Needs::project,
             [&] { window.open_palette(); });
    make.add("quick_add", "&Add to this page\tN", {}, Needs::writing, [&] { window.quick_add(); });
    make.add("edit_project", "&Edit project…", {}, Needs::project, [&] {
        WorkArea& area = *window.work_area();
        area.edit_record(area.workspace().project().value);
    });
    make.line();
    make.add("settings", "&Settings…", QKeySequence(Qt::CTRL | Qt::Key_Comma), Needs::nothing,
             [&] { show_settings(&window); })
        ->setMenuRole(QAction::PreferencesRole);
}

void make_theme_menu(MainWindow& window, MenuMaker& make) {
    QMenu* themes = make.current()->addMenu(tr_text("&Theme"));
    themes->setObjectName(QStringLiteral("menu_theme"));
    auto* group = new QActionGroup(themes);
    const std::vector<std::pair<const char*, ThemeChoice>> choices{
        {"&Light", ThemeChoice::light},
        {"&Dark", ThemeChoice::dark},
        {"&High contrast", ThemeChoice::high_contrast},
        {"As the &system", ThemeChoice::system}};
    for (const auto& [words, choice] : choices) {
        QAction* action = themes->addAction(tr_text(words));
        action->setObjectName(QStringLiteral("action_theme_%1").arg(static_cast<int>(choice)));
        action->setProperty("in_menus", true);
        // Away from the heading of its menu it says what it is of.
        action->setProperty("found_as",
                            tr_text("Theme: %1").arg(action->text().remove(QLatin1Char('&')).toLower()));
        action->setCheckable(true);
        action->setChecked(Theme::instance().choice() == choice);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &window, [choice = choice] {
            Settings::instance().set_theme(choice);
            Theme::instance().set_choice(choice);
        });
        QObject::connect(&Theme::instance(), &Theme::changed, action, [action, choice = choice] {
            action->setChecked(Theme::instance().choice() == choice);
        });
    }
}

void make_view_menu(MainWindow& window, MenuMaker& make) {
    make.menu(QStringLiteral("view"), "&View");
    QAction* back = make.add("back", "&Back", QKeySequence(Qt::ALT | Qt::Key_Left), Needs::project,
                             [&] { window.work_area()->back(); });
    QAction* forward = make.add("forward", "&Forward", QKeySequence(Qt::ALT | Qt::Key_Right), Needs::project,
                                [&] { window.work_area()->forward(); });
    QObject::connect(&window, &MainWindow::state_changed, back, [&window, back, forward] {
        WorkArea* const area = window.shown_area();
        back->setEnabled(area != nullptr && area->can_go_back());
        forward->setEnabled(area != nullptr && area->can_go_forward());
    });
    make.line();
    for (const char* key : {"home", "week", "points", "history"})
        if (const PageDef* page = page_by_key(QLatin1String(key)))
            make.add(key, page->words, {}, Needs::project, [&window, page] {
                window.go({QLatin1String(page->key), 0, {}});
            });
    for (const PageDef& page : all_pages())
        if (page.group == PageGroup::pictures || page.group == PageGroup::together)
            make.add(page.key, page.words, {}, Needs::project, [&window, &page] {
                window.go({QLatin1String(page.key), 0, {}});
            });
    make.line();
    make_theme_menu(window, make);
    make.add("text_larger", "&Larger text", QKeySequence::ZoomIn, Needs::nothing, [&] { window.zoom(1); })
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    make.add("text_smaller", "S&maller text", QKeySequence(Qt::CTRL | Qt::Key_Minus), Needs::nothing,
             [&] { window.zoom(-1); });
    make.add("text_usual", "&Usual text size", QKeySequence(Qt::CTRL | Qt::Key_0), Needs::nothing,
             [&] { window.zoom(0); });
    make.line();
    make.add("next_region", "&Next region", QKeySequence(Qt::Key_F6), Needs::project,
             [&] { window.work_area()->cycle_focus(false); });
    make.add("previous_region", "Pre&vious region", QKeySequence(Qt::SHIFT | Qt::Key_F6), Needs::project,
             [&] { window.work_area()->cycle_focus(true); });
    QAction* full = make.add("full_screen", "Full &screen", QKeySequence(Qt::Key_F11), Needs::nothing,
                             [&] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
}

void make_cycle_menu(MainWindow& window, MenuMaker& make) {
    make.menu(QStringLiteral("cycle"), "&Cycle");
    int number = 0;
    for (const PageDef& page : all_pages())
        if (page.group == PageGroup::phases) {
            ++number;
            QAction* action = make.add(page.key, page.words, {}, Needs::project, [&window, &page] {
                window.go({QLatin1String(page.key), 0, {}});
            });
            action->setText(QStringLiteral("&%1 %2\t%1").arg(number).arg(tr_text(page.words)));
        }
    make.line();
    make.add("edit_cycle", "&Edit cycle…", {}, Needs::project, [&] {
        WorkArea& area = *window.work_area();
        area.edit_record(area.workspace().cycle().value);
    });
    make.add("close_phase", "&Close the phase shown…", {}, Needs::writing, [&] { window.close_phase(); });
    make.add("next_cycle", "Start the &next cycle…", {}, Needs::writing,
             [&] { run_next_cycle(window.work_area()->workspace(), &window); });
}

void make_records_menu(MainWindow& window, MenuMaker& make) {
    make.menu(QStringLiteral("records"), "&Records");
    for (const PageDef& page : all_pages())
        if (page.group == PageGroup::records)
            make.add(page.key, page.words, {}, Needs::project, [&window, &page] {
                window.go({QLatin1String(page.key), 0, {}});
            });
}

void make_help_menu(MainWindow& window, MenuMaker& make) {
    make.menu(QStringLiteral("help"), "&Help");
    make.add("manual", "&Manual", QKeySequence::HelpContents, Needs::nothing, [&] { show_manual(&window); });
    make.add("shortcuts", "&Keyboard shortcuts", QKeySequence(Qt::CTRL | Qt::Key_F1), Needs::nothing,
             [&] { show_shortcuts(window); });
    make.line();
    make.add("about", "&About Tandem", {}, Needs::nothing, [&] { show_about(&window); })
        ->setMenuRole(QAction::AboutRole);
}

}  // namespace

void make_menus(MainWindow& window) {
    MenuMaker make(window);
    make_file_menu(window, make);
    make_edit_menu(window, make);
    make_view_menu(window, make);
    make_cycle_menu(window, make);
    make_records_menu(window, make);
    make_help_menu(window, make);
    for (const QAction* top : window.menuBar()->actions())
        give_mnemonics(*top->menu());  // of pages, whose words are those of the navigation
}

}  // namespace tandem
