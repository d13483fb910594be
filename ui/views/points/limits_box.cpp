#include "ui/views/points/limits_box.h"

#include "base/number.h"
#include "model/marks.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/link/workspace.h"
#include "ui/models/any_field.h"
#include "ui/models/value_text.h"
#include "ui/views/parts/record_chip.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int field_width = 110;  // px at 100 %

const LimitDef* def_of(std::string_view insight, std::string_view name) {
    const auto all = limit_defs();
    const auto found = std::ranges::find_if(
        all, [&](const LimitDef& def) { return def.insight == insight && def.name == name; });
    return found == all.end() ? nullptr : &*found;
}

bool same(const std::vector<InsightLimit>& a, const std::vector<InsightLimit>& b) {
    return std::ranges::equal(a, b, [](const InsightLimit& left, const InsightLimit& right) {
        return left.name == right.name && left.value == right.value;
    });
}

}  // namespace

LimitsBox::LimitsBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), rows_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("point_limits"));
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(px(6));
    hide();
}

void LimitsBox::show_limits(const Insight& insight) {
    const bool can_edit = workspace_.can_edit();
    if (insight.key == insight_ && same(insight.limits, limits_) && can_edit == can_edit_)
        return;  // what is being typed stays
    insight_ = insight.key;
    limits_ = insight.limits;
    can_edit_ = can_edit;
    clear_layout(*rows_);
    setVisible(!limits_.empty());
    if (limits_.empty())
        return;
    rows_->addWidget(text_label(tr_text("Limits of this project"), this, TextStyle::body_strong));
    for (const InsightLimit& limit : limits_)
        add_row(limit);
}

void LimitsBox::add_row(const InsightLimit& limit) {
    const LimitDef* const def = def_of(insight_, limit.name);
    if (def == nullptr)
        return;
    auto* field = new QLineEdit(qt(grouped(limit.value)), this);
    field->setObjectName(QStringLiteral("limit_") + qt(limit.name));
    field->setAccessibleName(qt(def->meaning));
    field->setFixedWidth(px(field_width));
    field->setReadOnly(!can_edit_);
    field->setToolTip(tr_text("Tandem’s own: %1. Empty goes back to it.").arg(qt(grouped(def->value))));
    auto* issue = new IssueText(this);
    rows_->addWidget(field_label(qt(def->meaning), field, this));
    rows_->addWidget(field);
    rows_->addWidget(issue);
    if (limit.value != def->value)
        rows_->addWidget(text_label(tr_text("Tandem’s own: %1").arg(qt(grouped(def->value))), this,
                                    TextStyle::secondary, Ink::text2));
    connect(field, &QLineEdit::editingFinished, this,
            [this, limit, field, issue] { write(limit, *field, *issue); });
}

void LimitsBox::write(const InsightLimit& limit, QLineEdit& field, IssueText& issue) {
    const EntityDef& def = entity<Threshold>();
    const ParsedValue parsed = parse_value(*any_field(def, "value"), field.text());
    if (!parsed.problem.isEmpty()) {
        issue.set_issue(parsed.problem, Severity::error);
        return;
    }
    issue.clear();
    const auto* const number = std::get_if<double>(&parsed.value);
    const Id<Threshold> record = limits_of(workspace_).own(insight_, limit.name);
    if (number ? *number == limit.value : !record) {
        field.setText(qt(grouped(limit.value)));
        return;
    }
    const EditOutcome outcome =
        record
            ? workspace_.set(def, record.value, "value", parsed.value)
            : workspace_.create(
                  def, {{"insight", insight_}, {"name", std::string(limit.name)}, {"value", parsed.value}});
    if (!outcome.ok())
        issue.set_issue(qt(outcome.issues.front().text), Severity::error);
    else
        workspace_.tell(tr_text("Limit changed."), true);
}

}  // namespace tandem
