#include "ui/views/parts/quick_add.h"

#include "model/activity.h"
#include "model/decisions.h"
#include "model/project.h"
#include "rules/lookup.h"
#include "ui/forms/adding_line.h"
#include "ui/forms/line_undo.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"
#include "ui/views/frame/dialog_frame.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

// What is written down in passing; everything else has its page.
constexpr std::array<std::string_view, 11> kinds{"activity", "demand",   "need",  "outcome",
                                                 "group",    "asset",    "risk",  "contribution",
                                                 "decision", "evidence", "action"};

const EntityDef& def_of(const QComboBox& box) {
    return *entity_by_key(utf8(box.currentData().toString()));
}

class QuickAddDialog : public DialogFrame {
public:
    QuickAddDialog(Workspace& workspace, const QuickAdd& wanted, QWidget* parent)
        : DialogFrame(QStringLiteral("quick_add"), tr_text("Quick add"), 430, parent),
          workspace_(workspace),
          wanted_(wanted) {
        QVBoxLayout* all = content();
        all->addWidget(text_label(tr_text("Write it down"), this, TextStyle::panel_title));
        all->addLayout(make_fields());
        problem_ = new IssueText(this);
        all->addWidget(problem_);
        added_ = text_label({}, this, TextStyle::secondary, Ink::text2);
        added_->setObjectName(QStringLiteral("quick_add_done"));
        all->addWidget(added_);
        set_foot(make_buttons(), tr_text("Enter adds, Esc closes"));
        line_->setFocus();
        kind_changed();
    }

    RecordId last() const { return last_; }

private:
    QLayout* make_fields() {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(px(12));
        grid->setVerticalSpacing(px(4));
        kind_ = new QComboBox(this);
        kind_->setObjectName(QStringLiteral("quick_add_kind"));
        for (const std::string_view key : kinds)
            kind_->addItem(qt(entity_by_key(key)->label.text()), qt(key));
        kind_->setCurrentIndex(kind_->findData(qt(wanted_.entity)));
        phase_ = new QComboBox(this);
        phase_->setObjectName(QStringLiteral("quick_add_phase"));
        for (const Choice& choice : choices_of<PhaseKind>())
            phase_->addItem(qt(choice.label.text()), qt(choice.code));
        phase_->setCurrentIndex(static_cast<int>(wanted_.phase) - 1);
        line_ = new QLineEdit(this);
        line_->setObjectName(QStringLiteral("quick_add_line"));
        make_adding(*line_, [this] { add_line(); });
        phase_label_ = field_label(tr_text("Phase"), phase_, this);
        grid->addWidget(field_label(tr_text("What it is"), kind_, this), 0, 0);
        grid->addWidget(phase_label_, 0, 1);
        grid->addWidget(kind_, 1, 0);
        grid->addWidget(phase_, 1, 1);
        grid->setRowMinimumHeight(2, px(4));
        line_label_ = field_label(tr_text("In one line"), line_, this);
        grid->addWidget(line_label_, 3, 0, 1, 2);
        grid->addWidget(line_, 4, 0, 1, 2);
        connect(kind_, &QComboBox::currentIndexChanged, this, [this] { kind_changed(); });
        return grid;
    }

    QLayout* make_buttons() {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addStretch(1);
        auto* close =
            make_button(ButtonKind::secondary, QStringLiteral("quick_add_close"), tr_text("Close"), this);
        auto* add = make_button(ButtonKind::primary, QStringLiteral("quick_add_add"), tr_text("Add"), this);
        add->setDefault(true);
        row->addWidget(close);
        row->addWidget(add);
        connect(close, &QPushButton::clicked, this, &QDialog::accept);
        connect(add, &QPushButton::clicked, this, [this] { add_line(); });
        return row;
    }

    void kind_changed() {
        const EntityDef& def = def_of(*kind_);
        const bool phased = def.find("phase") != nullptr;
        phase_->setVisible(phased);
        phase_label_->setVisible(phased);
        const FieldDef* title = def.find(def.title);
        line_label_->setText(title == nullptr ? tr_text("In one line") : qt(title->label.text()));
        line_->setAccessibleName(line_label_->text());
        problem_->clear();
    }

    void add_line() {
        const EntityDef& def = def_of(*kind_);
        const QString text = line_->text().trimmed();
        if (text.isEmpty()) {
            problem_->set_issue(tr_text("Write one line first."), Severity::warning);
            return;
        }
        GivenFields given;
        const auto phase = static_cast<PhaseKind>(phase_->currentIndex() + 1);
        if (def.find("phase") != nullptr)
            given.emplace_back("phase", Reference{workspace_.phase(phase).value});
        if (def.find("co") != nullptr && wanted_.co != Co::none)
            given.emplace_back("co", std::string(code_of_choice(wanted_.co)));
        if (&def == &entity<Activity>())  // as in its list
            given.emplace_back("status", std::string(code_of_choice(ActivityStatus::idea)));
        const PastedLines lines = read_titles(*def.find(def.title), text);
        const EditOutcome outcome = add_titles(workspace_, def, lines, given);
        if (!outcome.ok()) {
            say_refused(workspace_.file(), *problem_, outcome);
            return;
        }
        const auto say = [this, id = outcome.id, count = lines.records.size()] {
            last_ = id;
            const QString name = record_name(workspace_.portfolio(), last_);
            added_->setText(count == 1 ? tr_text("Added %1").arg(name)
                                       : tr_text("Added %1, the last of them %2").arg(count).arg(name));
        };
        if (outcome.waiting) {
            added_->setText({});
            keep_until_saved(workspace_.file(), *line_, *problem_);
            once_saved(workspace_.file(), this, say);
            return;
        }
        problem_->clear();
        empty_for_next(*line_);
        say();
    }

    Workspace& workspace_;
    QuickAdd wanted_;
    RecordId last_ = 0;
    QComboBox* kind_ = nullptr;
    QComboBox* phase_ = nullptr;
    QLineEdit* line_ = nullptr;
    TextLabel* phase_label_ = nullptr;
    TextLabel* line_label_ = nullptr;
    TextLabel* added_ = nullptr;
    IssueText* problem_ = nullptr;
};

}  // namespace

RecordId run_quick_add(Workspace& workspace, const QuickAdd& wanted, QWidget* parent) {
    if (!workspace.can_edit()) {
        workspace.tell(only_read_words());
        return 0;
    }
    QuickAddDialog dialog(workspace, wanted, parent->window());
    dialog.exec();
    return dialog.last();
}

QString only_read_words() {
    return tr_text("This can be read, not changed.");
}

PhaseKind likely_phase(const Workspace& workspace) {
    PhaseKind open = PhaseKind::none;
    for (const PhaseKind kind : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review}) {
        const Phase* phase = phase_of(workspace.portfolio(), workspace.cycle(), kind);
        if (phase == nullptr)
            continue;
        if (phase->status == PhaseStatus::under_way)
            return kind;
        if (open == PhaseKind::none && phase->status != PhaseStatus::complete)
            open = kind;
    }
    return open == PhaseKind::none ? PhaseKind::review : open;
}

void give_likely_phase(const Workspace& workspace, const EntityDef& def, GivenFields& given) {
    const FieldDef* field = def.find("phase");
    const bool is_wanted = field != nullptr && (field->options.required || &def == &entity<Decision>());
    const bool has_phase = std::ranges::any_of(given, [](const auto& one) { return one.first == "phase"; });
    if (!is_wanted || has_phase)
        return;
    if (const Id<Phase> likely = workspace.phase(likely_phase(workspace)))
        given.emplace_back("phase", Value{Reference{likely.value}});
}

}  // namespace tandem
