#include "ui/views/phase/idea_card.h"

#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/views/parts/drag.h"

#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>

namespace tandem {

IdeaCard::IdeaCard(const Approach& approach, bool can_add, QWidget* parent)
    : Card({}, parent), key_(approach.key) {
    setObjectName(QStringLiteral("idea_") + approach.key);
    setCursor(Qt::OpenHandCursor);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(10));
    if (approach.co != Co::none)
        row->addWidget(MarkView::of_co(approach.co, 20, this), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(3));
    words->addWidget(text_label(approach.label, this, TextStyle::body_strong));
    if (!approach.help.isEmpty())
        words->addWidget(text_label(approach.help, this, TextStyle::secondary, Ink::text2));
    if (!approach.group_size.isEmpty())
        words->addWidget(text_label(approach.group_size, this, TextStyle::secondary, Ink::accent));
    auto* add = make_button(ButtonKind::small, QStringLiteral("add_") + approach.key, tr_text("Add as idea"),
                            this, Icon::plus);
    add->setAccessibleName(tr_text("Add %1 as an idea").arg(approach.label));
    add->setEnabled(can_add);
    words->addSpacing(px(4));
    words->addWidget(add, 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    content()->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT add_wanted(key_); });
}

void IdeaCard::mousePressEvent(QMouseEvent* event) {
    pressed_at_ = event->position().toPoint();
}

void IdeaCard::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) == 0 ||
        (event->position().toPoint() - pressed_at_).manhattanLength() < QApplication::startDragDistance())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(drag_of_approach(key_));
    drag->exec(Qt::CopyAction);
}

}  // namespace tandem
