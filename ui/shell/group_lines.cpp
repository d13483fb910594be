#include "ui/shell/group_lines.h"

#include "ui/kit/buttons.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/parts/card_row.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

const QStringList sides{QStringLiteral("citizen"), QStringLiteral("professional"),
                        QStringLiteral("political")};

}  // namespace

GroupLines::GroupLines(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(px(10));
    // For those who use no keys: what Enter does in a line.
    more_ =
        make_button(ButtonKind::small, QStringLiteral("group_add"), tr_text("Add a group"), this, Icon::plus);
    layout_->addWidget(more_, 0, Qt::AlignLeft);
    connect(more_, &QPushButton::clicked, this, [this] {
        if (!lines_.back().name->text().isEmpty())
            add({}, lines_.back().side->current());
        focus_last();
    });
    add({}, sides[0]);
}

void GroupLines::add(const QString& name, const QString& side) {
    // An empty last line is used first.
    if (!name.isEmpty() && !lines_.empty() && lines_.back().name->text().isEmpty()) {
        lines_.back().name->setText(name);
        lines_.back().side->set_current(side);
        Q_EMIT changed();
        return;
    }
    Line line{};
    // Name and side stack where they do not fit side by side.
    auto* row = new CardRow(0, this);
    line.row = row;
    auto* choice = new QWidget(row);
    auto* choice_row = new QHBoxLayout(choice);
    choice_row->setContentsMargins(0, 0, 0, 0);
    choice_row->setSpacing(px(10));
    line.name = new QLineEdit(name, line.row);
    line.name->setPlaceholderText(tr_text("A group, such as carers"));
    line.name->setMinimumHeight(px(36));
    line.name->setProperty("labelled", true);  // by the question above all lines
    line.name->installEventFilter(this);
    line.side = new Segmented({{sides[0], tr_text("Citizens"), nullptr},
                               {sides[1], tr_text("Professionals"), nullptr},
                               {sides[2], tr_text("Political"), nullptr}},
                              choice);
    line.side->set_clearable(false);
    line.side->set_current(side);
    auto* drop =
        make_icon_button(QStringLiteral("group_drop"), Icon::close, tr_text("Take this line away"), choice);
    line.name->setMinimumWidth(line.name->fontMetrics().horizontalAdvance(line.name->placeholderText()) +
                               px(28));
    choice_row->addWidget(line.side);
    choice_row->addWidget(drop);
    row->add(line.name, 1);
    row->add(choice, 0);
    layout_->insertWidget(layout_->count() - 1, line.row);
    connect(line.name, &QLineEdit::textChanged, this, &GroupLines::changed);
    connect(drop, &QToolButton::clicked, this, [this, widget = line.row] {
        if (lines_.size() == 1) {
            lines_.front().name->clear();
            return;
        }
        std::erase_if(lines_, [&](const Line& each) { return each.row == widget; });
        widget->deleteLater();
        renumber();
        Q_EMIT changed();
    });
    line.drop = drop;
    // A new line comes after the others for Tab too, not after all that the page has.
    if (!lines_.empty())
        setTabOrder(lines_.back().drop, line.name);
    setTabOrder(line.name, line.side);
    setTabOrder(line.side, drop);
    setTabOrder(drop, more_);
    lines_.push_back(line);
    renumber();
    Q_EMIT changed();
}

void GroupLines::renumber() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        lines_[i].name->setObjectName(QStringLiteral("group_name_%1").arg(number));
        lines_[i].name->setAccessibleName(tr_text("Group %1").arg(number));
        lines_[i].side->setObjectName(QStringLiteral("group_side_%1").arg(number));
        lines_[i].side->setAccessibleName(tr_text("Side of group %1").arg(number));
    }
}

void GroupLines::focus_last() {
    lines_.back().name->setFocus(Qt::TabFocusReason);
}

std::vector<std::pair<std::string, std::string>> GroupLines::groups() const {
    std::vector<std::pair<std::string, std::string>> named;
    for (const Line& line : lines_)
        if (const QString name = line.name->text().trimmed(); !name.isEmpty())
            named.emplace_back(utf8(name), utf8(line.side->current()));
    return named;
}

bool GroupLines::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const auto line = std::find_if(lines_.begin(), lines_.end(),
                                       [&](const Line& each) { return each.name == watched; });
        if (line != lines_.end()) {
            // Enter on an empty line goes on to the next question.
            if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                !line->name->text().isEmpty()) {
                add({}, line->side->current());
                focus_last();
                return true;
            }
            const int side = key->key() - Qt::Key_1;
            if (key->modifiers() == Qt::ControlModifier && side >= 0 && side < sides.size()) {
                line->side->set_current(sides[side]);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace tandem
