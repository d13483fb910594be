#include "ui/shell/add_project_dialog.h"

#include "base/text.h"
#include "edit/structure.h"
#include "model/project.h"
#include "schema/validate.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_area.h"
#include "ui/views/frame/dialog_frame.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace tandem {

namespace {

class AddProjectDialog : public DialogFrame {
public:
    explicit AddProjectDialog(QWidget* over)
        : DialogFrame(QStringLiteral("add_project"), tr_text("Add a project to this file"), 480, over) {
        content()->addWidget(text_label(windowTitle(), this, TextStyle::panel_title));
        content()->addWidget(text_label(
            tr_text("It stands beside the projects that are here, and whoever may open the file can read "
                    "it. A project for other people belongs in a file of its own."),
            this));
        title_ = add_line(QStringLiteral("add_project_title"), tr_text("Topic"));
        problem_ = new IssueText(this);
        content()->addWidget(problem_);
        place_ = add_line(QStringLiteral("add_project_place"), tr_text("Place"));
        tasks_ = new Segmented({{QStringLiteral("framework"), tr_text("The suggested tasks"), nullptr},
                                {QStringLiteral("blank"), tr_text("A blank cycle"), nullptr}},
                               this);
        tasks_->setObjectName(QStringLiteral("add_project_tasks"));
        tasks_->setAccessibleName(tr_text("Start with"));
        tasks_->set_clearable(false);
        tasks_->set_wrapping();
        tasks_->set_current(QStringLiteral("framework"));
        add_field(field_label(tr_text("Start with"), tasks_, this), tasks_);
        set_foot(make_buttons());
    }

    NewProject wanted() const {
        return {std::string(trimmed(utf8(title_->text()))),
                std::string(trimmed(utf8(place_->text()))),
                {},
                tasks_->current() == QLatin1String("framework")};
    }

private:
    QLineEdit* add_line(const QString& name, const QString& words) {
        auto* line = new QLineEdit(this);
        line->setObjectName(name);
        line->setMaxLength(static_cast<int>(line_limit));
        line->setAccessibleName(words);
        add_field(field_label(words, line, this), line);
        return line;
    }

    QLayout* make_buttons() {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addStretch(1);
        auto* leave =
            make_button(ButtonKind::secondary, QStringLiteral("add_project_cancel"), tr_text("Cancel"), this);
        auto* add =
            make_button(ButtonKind::primary, QStringLiteral("add_project_add"), tr_text("Add project"), this);
        add->setDefault(true);
        row->addWidget(leave);
        row->addWidget(add);
        connect(leave, &QPushButton::clicked, this, &QDialog::reject);
        connect(add, &QPushButton::clicked, this, [this] { finish(); });
        return row;
    }

    void finish() {
        const auto issue = validate(*entity<Project>().find("title"), Value{wanted().title});
        if (!issue)
            return accept();
        problem_->set_issue(qt(issue->text), Severity::error);
        title_->setFocus();
    }

    QLineEdit* title_;
    IssueText* problem_;
    QLineEdit* place_;
    Segmented* tasks_;
};

}  // namespace

void add_project_here(MainWindow& window) {
    WorkArea* const area = window.work_area();
    if (area == nullptr)
        return;
    area->commit_typing();
    AddProjectDialog dialog(&window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const EditOutcome made =
        area->workspace().edit([&](EditBuilder& builder) { return add_project(builder, dialog.wanted()); });
    if (!made.ok())
        window.tell(qt(made.issues.front().text));
    const auto show = [area, id = Id<Project>{made.id}] { area->workspace().show(id); };
    if (made.waiting) {
        window.tell(not_saved_words());
        once_saved(area->workspace().file(), area, show);
    } else if (made.ok()) {
        show();
    }
}

}  // namespace tandem
