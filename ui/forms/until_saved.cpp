#include "ui/forms/until_saved.h"

#include "ui/forms/adding_line.h"
#include "ui/forms/line_undo.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"

#include <QtWidgets/QLineEdit>

#include <utility>

namespace tandem {

QString not_saved_words() {
    return tr_text("Not saved; trying again");
}

void once_saved(FileLink& file, QObject* owner, std::function<void()> then) {
    auto* const wait = new QObject(owner);
    QObject::connect(&file, &FileLink::saved_state_changed, wait, [&file, wait, then = std::move(then)] {
        if (file.saved_state() != SavedState::saved)
            return;
        file.disconnect(wait);
        wait->deleteLater();
        then();
    });
}

void say_refused(FileLink& file, IssueText& issue, const EditOutcome& outcome) {
    const QString why = qt(outcome.issues.front().text);
    issue.set_issue(why, Severity::error);
    if (file.waiting() == nullptr)
        return;
    once_saved(file, &issue, [&issue, why] {
        if (issue.text() == why)
            issue.clear();
    });
}

void keep_until_saved(FileLink& file, QLineEdit& line, IssueText& issue) {
    issue.set_issue(not_saved_words(), Severity::warning);
    once_saved(file, &issue, [&issue] { issue.clear(); });
    empty_once_saved(file, line);
}

void empty_once_saved(FileLink& file, QLineEdit& line) {
    note_added(line);  // the file has it
    once_saved(file, &line, [&line, text = line.text()] {
        if (line.text() == text)
            empty_for_next(line);
    });
}

}  // namespace tandem
