#include "ui/forms/link_field.h"

#include "model/shown_code.h"
#include "ui/forms/record_picker.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t most_found = 50;

}  // namespace

LinkField::LinkField(Workspace& workspace, const EntityDef& def, const LinkSpec& spec, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      source_(workspace, def, spec),
      ground_(new QWidget(this)),
      flow_(new FlowLayout(ground_)),
      adder_(Chip::make_adder(tr_text("Link"), ground_)),
      issue_(new IssueText(this)) {
    setObjectName(source_.name());
    ground_->setObjectName(source_.name() + QStringLiteral("_chips"));
    ground_->setAccessibleName(source_.words());
    adder_->setObjectName(source_.name() + QStringLiteral("_add"));
    adder_->setAccessibleName(tr_text("Link to “%1”").arg(source_.words()));
    flow_->addWidget(adder_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(field_label(source_.words(), adder_, this));
    layout->addWidget(ground_);
    layout->addWidget(issue_);
    connect(adder_, &Chip::opened, this, &LinkField::open_picker);
}

void LinkField::show_record(RecordId id) {
    record_ = id;
    remark_.clear();
    issue_->clear();
    refresh();
}

void LinkField::set_remark(const QString& text) {
    remark_ = text;
    if (text.isEmpty())
        issue_->clear();
    else
        issue_->set_issue(text, Severity::warning);
}

void LinkField::refresh() {
    const Portfolio& portfolio = workspace_.portfolio();
    std::vector<Shown> now;
    for (Link link : source_.of(record_)) {
        const EntityDef* def = nullptr;
        const void* record = portfolio.find_any(link.shown, &def);
        if (!record)
            continue;
        link.removable = link.removable && workspace_.can_edit();
        now.push_back({link, qt(shown_code(*def, record)), record_title(portfolio, *def, record)});
    }
    adder_->setVisible(source_.can_add(record_));
    if (now == shown_)
        return;
    const auto focused =
        std::find_if(chips_.begin(), chips_.end(), [](Chip* chip) { return chip->hasFocus(); });
    const bool had_focus = focused != chips_.end();
    const auto place = static_cast<std::size_t>(focused - chips_.begin());
    for (Chip* chip : chips_) {
        flow_->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    chips_.clear();
    shown_ = std::move(now);
    flow_->removeWidget(adder_);
    for (const Shown& one : shown_)
        chips_.push_back(make_chip(one));
    flow_->addWidget(adder_);
    QWidget* before = nullptr;
    for (Chip* chip : chips_) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, adder_);
    updateGeometry();
    if (had_focus)
        focus_chip(place);
}

Chip* LinkField::make_chip(const Shown& shown) {
    const EntityDef* def = nullptr;
    workspace_.portfolio().find_any(shown.link.shown, &def);
    auto* chip = new Chip(icon_for(*def), shown.code, shown.title, ground_);
    const QString key = shown.code.isEmpty() ? QString::number(shown.link.shown) : shown.code;
    chip->setObjectName(source_.name() + QStringLiteral("_chip_") + key);
    chip->set_removable(shown.link.removable);
    chip->setVisible(true);
    flow_->addWidget(chip);
    const Link link = shown.link;
    connect(chip, &Chip::opened, this, [this, link](bool own_page) {
        if (own_page)
            workspace_.go({{}, link.shown, {}});
        else
            workspace_.inspect(link.opens);
    });
    if (link.removable)
        connect(chip, &Chip::removed, this, [this, link] { unlink(link); });
    return chip;
}

void LinkField::focus_chip(std::size_t place) {
    if (chips_.empty())
        adder_->setFocus();
    else
        chips_[std::min(place, chips_.size() - 1)]->setFocus();
}

void LinkField::unlink(const Link& link) {
    const QString title = record_title(workspace_.portfolio(), link.shown);
    const QString from = record_name(workspace_.portfolio(), record_);
    const EditOutcome outcome = source_.remove(record_, link);
    report(outcome);
    if (outcome.ok() && outcome.edit != 0)
        workspace_.tell(tr_text("%1 no longer linked to %2.").arg(title, from), true);
}

void LinkField::report(const EditOutcome& outcome) {
    for (const Issue& issue : outcome.issues)
        if (issue.severity == Severity::error) {
            issue_->set_issue(qt(issue.text), Severity::error);
            return;
        }
    set_remark(remark_);
    if (!outcome.waiting)
        return;
    issue_->set_issue(not_saved_words(), Severity::warning);
    once_saved(workspace_.file(), this, [this] { set_remark(remark_); });
}

void LinkField::open_picker() {
    if (!source_.can_add(record_))
        return;
    const QString other = source_.other_words();
    const QString add_words =
        source_.can_make(record_) ? tr_text("Add %1 “%2”").arg(other, QStringLiteral("%1")) : QString();
    auto* picker = new RecordPicker(
        QStringLiteral("record_picker"), tr_text("Search %1").arg(source_.other_plural()),
        [this](const QString& words) { return source_.choices(record_, words, most_found); }, add_words,
        this);
    connect(picker, &RecordPicker::picked, this,
            [this](const Value& value) { report(source_.add(record_, value)); });
    connect(picker, &RecordPicker::add_wanted, this,
            [this](const QString& title) { report(source_.make(record_, title)); });
    connect(picker, &QObject::destroyed, adder_, [this] { adder_->setFocus(Qt::PopupFocusReason); });
    picker->open_under(adder_);
}

}  // namespace tandem
