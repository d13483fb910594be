#include "ui/views/phase/next_cycle_dialog.h"

#include "edit/structure.h"
#include "model/project.h"
#include "rules/carry_over.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/link/workspace.h"
#include "ui/models/value_text.h"
#include "ui/views/frame/dialog_frame.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

namespace {

constexpr int record_role = Qt::UserRole;

class NextCycleDialog : public DialogFrame {
public:
    NextCycleDialog(Workspace& workspace, QWidget* over)
        : DialogFrame(QStringLiteral("next_cycle"), tr_text("Start the next cycle"), 560, over) {
        content()->addWidget(text_label(windowTitle(), this, TextStyle::panel_title));
        content()->addWidget(text_label(
            tr_text("This cycle is closed and kept as it is. Groups, outcomes, services, assets and "
                    "contracts live on by themselves; choose what else goes along."),
            this));
        trigger_ = add_line(QStringLiteral("next_trigger"), tr_text("What sets it off? (optional)"),
                            tr_text("A contract that ends, a finding, new money"));
        start_ = add_line(QStringLiteral("next_start"), tr_text("It starts"), {});
        start_->setText(qt(workspace.today().words()));
        date_problem_ = new IssueText(this);
        content()->addWidget(date_problem_);
        connect(start_, &QLineEdit::textEdited, date_problem_, &IssueText::clear);
        make_tree(workspace);
        count_ = text_label({}, this, TextStyle::secondary, Ink::text2);
        content()->addWidget(count_);
        set_foot(make_buttons(), tr_text("Esc changes nothing. Starting can be undone."));
        count_chosen();
    }

    std::vector<RecordId> chosen() const {
        std::vector<RecordId> records;
        for (int kind = 0; kind < tree_->topLevelItemCount(); ++kind)
            for (int i = 0; i < tree_->topLevelItem(kind)->childCount(); ++i) {
                const QTreeWidgetItem* item = tree_->topLevelItem(kind)->child(i);
                if (item->checkState(0) == Qt::Checked)
                    records.push_back(item->data(0, record_role).toLongLong());
            }
        return records;
    }
    std::string trigger() const { return utf8(trigger_->text().trimmed()); }
    PartialDate start() const { return start_date_; }

protected:
    // Enter in a field or in the tree goes on to the next; only a button with the focus is pressed.
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && qobject_cast<QPushButton*>(focusWidget()) == nullptr)
            focusNextChild();
        else
            DialogFrame::keyPressEvent(event);
    }

private:
    QLineEdit* add_line(const QString& name, const QString& words, const QString& hint) {
        auto* line = new QLineEdit(this);
        line->setObjectName(name);
        line->setPlaceholderText(hint);
        line->setMaxLength(500);
        add_field(field_label(words, line, this), line);
        line->setAccessibleName(words);
        return line;
    }

    void make_tree(const Workspace& workspace) {
        tree_ = new QTreeWidget(this);
        tree_->setObjectName(QStringLiteral("next_items"));
        tree_->setAccessibleName(tr_text("What goes along"));
        tree_->setHeaderHidden(true);
        tree_->setMinimumHeight(px(200));
        tree_->setTextElideMode(Qt::ElideRight);
        add_field(field_label(tr_text("What goes along"), tree_, this), tree_, 1);
        for (const CarryKind& kind : carry_over_choices(workspace.portfolio(), workspace.cycle())) {
            auto* top = new QTreeWidgetItem(tree_, {qt(kind.entity->plural.text())});
            top->setFlags(top->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            QList<QTreeWidgetItem*> items;
            bool any = false;
            for (const CarryItem& from : kind.items) {
                auto* item = new QTreeWidgetItem({record_name(workspace.portfolio(), from.record)});
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(0, from.proposed ? Qt::Checked : Qt::Unchecked);
                item->setData(0, record_role, QVariant::fromValue<qlonglong>(from.record));
                item->setToolTip(0, item->text(0));
                items.append(item);
                any = any || from.proposed;
            }
            top->addChildren(items);
            top->setExpanded(any && items.size() <= 30);
        }
        if (tree_->topLevelItemCount() > 0)
            tree_->setCurrentItem(tree_->topLevelItem(0));
        connect(tree_, &QTreeWidget::itemChanged, this, [this] { count_chosen(); });
    }

    void count_chosen() {
        if (count_ != nullptr)
            count_->setText(
                counted(static_cast<std::int64_t>(chosen().size()), "item goes along", "items go along"));
    }

    QLayout* make_buttons() {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addStretch(1);
        auto* keep =
            make_button(ButtonKind::secondary, QStringLiteral("next_cancel"), tr_text("Not now"), this);
        auto* start = make_button(ButtonKind::primary, QStringLiteral("next_start_button"),
                                  tr_text("Start the next cycle"), this);
        keep->setDefault(true);
        row->addWidget(keep);
        row->addWidget(start);
        connect(keep, &QPushButton::clicked, this, &QDialog::reject);
        connect(start, &QPushButton::clicked, this, [this] { finish(); });
        return row;
    }

    void finish() {
        std::string why;
        const std::string text = utf8(start_->text().trimmed());
        const auto date = text.empty() ? std::optional(PartialDate{}) : PartialDate::parse(text, &why);
        if (!date) {
            date_problem_->set_issue(qt(why), Severity::error);
            start_->setFocus();
            return;
        }
        start_date_ = *date;
        accept();
    }

    QLineEdit* trigger_ = nullptr;
    QLineEdit* start_ = nullptr;
    IssueText* date_problem_ = nullptr;
    QTreeWidget* tree_ = nullptr;
    TextLabel* count_ = nullptr;
    PartialDate start_date_;
};

}  // namespace

bool run_next_cycle(Workspace& workspace, QWidget* over) {
    const Cycle* cycle = workspace.portfolio().find(workspace.cycle());
    if (cycle == nullptr || cycle->status == CycleStatus::closed || !workspace.can_edit()) {
        workspace.tell(tr_text("Only an open cycle can be followed by the next one."));
        return false;
    }
    NextCycleDialog dialog(workspace, over);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    NextCycle wanted;
    wanted.trigger = dialog.trigger();
    wanted.start = dialog.start();
    wanted.carry = dialog.chosen();
    if (cycle->end.empty())
        wanted.closed_on = workspace.today();
    const std::int64_t number = cycle->number.value_or(1);
    const Id<Project> project = workspace.project();
    const EditOutcome outcome =
        workspace.edit([&](EditBuilder& builder) { return start_next_cycle(builder, project.value, wanted); },
                       tr_text("Start cycle %1").arg(number + 1));
    if (!outcome.ok()) {
        workspace.tell(qt(outcome.issues.front().text));
        return false;
    }
    const QString done = tr_text("Cycle %1 is closed and kept as it is. Cycle %2 starts with %3.")
                             .arg(number)
                             .arg(number + 1)
                             .arg(counted(static_cast<std::int64_t>(wanted.carry.size()), "item", "items"));
    const auto go_on = [&workspace, project, next = Id<Cycle>{outcome.id}, done] {
        workspace.show(project, next);
        workspace.go({QStringLiteral("phase/analyse"), 0, {}});  // where every cycle begins
        workspace.tell(done, true);
    };
    if (outcome.waiting) {
        workspace.tell(not_saved_words());
        once_saved(workspace.file(), &workspace, go_on);
        return false;
    }
    go_on();
    return true;
}

}  // namespace tandem
