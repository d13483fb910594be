#include "ui/views/frame/list_filter.h"

#include "ui/forms/line_undo.h"
#include "ui/kit/buttons.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

namespace tandem {

namespace {

constexpr int field_width = 220, gap = 8;

}  // namespace

ListFilter::ListFilter(const QString& name, RecordModel& model, const Conditions& conditions, QWidget* parent)
    : QWidget(parent), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    field_ = new SearchField(name + QStringLiteral("_filter"), tr_text("Filter this list"), this);
    leave_undo_unless_typed(*field_);
    row_->addWidget(field_);
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto& [words, test] = conditions[i];
        auto* chip = make_button(ButtonKind::small, name + QStringLiteral("_condition_") + QString::number(i),
                                 words, this);
        chip->setCheckable(true);
        connect(chip, &QPushButton::toggled, &model, [&model, called = words, wanted = test](bool on) {
            model.set_condition(called, on ? wanted : RecordModel::Test{});
        });
        row_->addWidget(chip);
    }
    row_->addStretch();
    change_ = make_button(ButtonKind::small, name + QStringLiteral("_change"), {}, this);
    change_->setToolTip(tr_text("Change all that are chosen (C)"));
    change_menu_ = new QMenu(change_);
    change_->setMenu(change_menu_);
    change_->hide();
    row_->addWidget(change_);
    more_ = make_icon_button(name + QStringLiteral("_more"), Icon::more,
                             tr_text("Group, columns, copy and paste"), this);
    more_->setToolTip(tr_text("Group, columns, copy and paste (G)"));
    list_menu_ = new QMenu(more_);
    more_->setMenu(list_menu_);
    more_->setPopupMode(QToolButton::InstantPopup);
    row_->addWidget(more_);
    connect(field_, &QLineEdit::textChanged, &model, &RecordModel::set_filter);

    const auto lay_out = [this] {
        row_->setSpacing(px(gap));
        field_->setMaximumWidth(px(field_width));
    };
    lay_out();
    connect(&Theme::instance(), &Theme::changed, this, lay_out);
}

void ListFilter::add(const std::vector<QWidget*>& widgets) {
    int place = row_->indexOf(field_);
    QWidget* before = field_;
    for (QWidget* widget : widgets) {
        row_->insertWidget(++place, widget);
        setTabOrder(before, widget);
        before = widget;
    }
}

void ListFilter::offer_change(const QString& words) {
    change_->setVisible(!words.isEmpty());
    change_->setText(words);
}

void ListFilter::open_list_menu() {
    if (more_->isVisible())  // not while the list is empty
        more_->showMenu();
}

void ListFilter::open_change_menu() {
    if (change_->isVisible())
        change_->showMenu();
}

}  // namespace tandem
