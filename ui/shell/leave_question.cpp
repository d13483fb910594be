#include "ui/shell/leave_question.h"

#include "model/shown_code.h"
#include "ui/forms/adding_line.h"
#include "ui/forms/field_editor.h"
#include "ui/kit/elide.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/models/value_text.h"
#include "ui/shell/go_on_in_copy.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_project_page.h"
#include "ui/shell/palette.h"
#include "ui/shell/program.h"
#include "ui/shell/work_area.h"

#include <QtGui/QFontMetrics>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

bool shows(const MainWindow& window, const FileLink& file) {
    return window.work_area() != nullptr && &window.work_area()->workspace().file() == &file;
}

// One line of the question.
QString in_short(const QString& text) {
    return elided(text.simplified(), QFontMetrics(font(TextStyle::body)), px(320));
}

// What stands in its fields and is not saved, also of records and pages that were left, each once.
struct Unsaved {
    QStringList waiting;  // "L18, Title: Breakfast on Fridays"
    QStringList refused;  // "L20, Title: Write a title."
};

Unsaved unsaved_in(const WorkArea& area, const Portfolio& portfolio) {
    Unsaved all;
    for (const FieldEditor* editor : area.findChildren<FieldEditor*>())
        for (const FieldEditor::Unsaved& text : editor->unsaved()) {
            const EntityDef* def = nullptr;
            const void* const record = portfolio.find_any(text.record, &def);
            const QString code = record == nullptr ? QString() : qt(shown_code(*def, record));
            const QString field = field_words(editor->field());
            const bool waits = text.problem.isEmpty();
            const QString line =
                tr_text("%1: %2").arg(code.isEmpty() ? field : tr_text("%1, %2").arg(code, field),
                                      waits ? in_short(text.words) : text.problem);
            if (QStringList& lines = waits ? all.waiting : all.refused; !lines.contains(line))
                lines += line;
        }
    return all;
}

}  // namespace

bool may_leave(MainWindow& window, const std::vector<MainWindow*>& going) {
    for (NewProjectPage* questions : window.findChildren<NewProjectPage*>())
        if (questions->isVisibleTo(&window) && !questions->may_leave())
            return false;
    WorkArea* const area = window.work_area();
    if (area == nullptr)
        return true;
    area->commit_typing();
    FileLink& file = area->workspace().file();
    if (file.saved_state() == SavedState::failing)
        file.try_again();
    area->commit_typing();  // what was held back until then
    const std::vector<MainWindow*>& windows = window.program().windows();
    const bool stays_open = std::any_of(windows.begin(), windows.end(), [&](const MainWindow* other) {
        return shows(*other, file) && std::find(going.begin(), going.end(), other) == going.end();
    });
    const bool waits = file.saved_state() != SavedState::saved &&
                       file.saved_state() != SavedState::read_only && file.failure() && !stays_open;
    Unsaved unsaved = unsaved_in(*area, file.portfolio());
    QStringList unadded = unadded_texts(*area);
    if (const auto* palette = window.findChild<Palette*>(); !palette->refused().isEmpty())
        unadded += tr_text("%1: %2").arg(palette->accessibleName(), palette->refused());
    if (!waits)  // here: another window goes on trying for what the file has, not for what stands here
        unsaved.refused += std::exchange(unsaved.waiting, {});
    if (!waits && unsaved.refused.isEmpty() && unadded.isEmpty())
        return true;

    QStringList why;
    if (waits && file.failure()) {
        // Waiting is of no use where another file has the name.
        const QString what_then =
            file.replaced()
                ? tr_text(
                      "%1. What is open here is whole; a copy of it elsewhere keeps your last change too.")
                : tr_text(
                      "%1. Everything before it is safe, and while this stays open Tandem tries again by "
                      "itself.");
        why += what_then.arg(qt(file.failure()->happened()));
        if (file.waiting() != nullptr)
            unsaved.waiting.prepend(qt(file.waiting()->label));
    }
    const auto list = [&why](const QString& head, const QStringList& lines) {
        if (!lines.isEmpty())
            why += head + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
    };
    list(tr_text("What waits:"), unsaved.waiting);
    list(tr_text("What stands in these fields is not saved:"), unsaved.refused);
    list(tr_text("What stands in these lines is not added:"), unadded);
    QMessageBox box(QMessageBox::Warning, tr_text("Not saved"),
                    waits                       ? tr_text("Your last change is not saved.")
                    : unsaved.refused.isEmpty() ? tr_text("What you typed is not added yet.")
                                                : tr_text("What you typed cannot be kept as it is."),
                    QMessageBox::NoButton, &window);
    box.setObjectName(QStringLiteral("leave_question"));
    box.setInformativeText(why.join(QStringLiteral("\n\n")));
    QPushButton* const give_up =
        box.addButton(waits ? tr_text("Give up the change") : tr_text("Give up what I typed"),
                      QMessageBox::DestructiveRole);
    give_up->setObjectName(QStringLiteral("leave_give_up"));
    QPushButton* const copy =
        waits ? box.addButton(tr_text("Save a copy elsewhere…"), QMessageBox::ActionRole) : nullptr;
    if (copy != nullptr)
        copy->setObjectName(QStringLiteral("leave_copy"));
    QPushButton* const stay = box.addButton(tr_text("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("leave_stay"));
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (copy != nullptr && box.clickedButton() == copy)
        return go_on_in_copy(window) && may_leave(window, going);  // no file takes what is refused
    return box.clickedButton() == give_up;
}

}  // namespace tandem
