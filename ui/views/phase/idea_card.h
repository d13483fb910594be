// An approach that fits an empty cell: what it is, in two lines, with a button that adds it as an idea; also
// to be dragged to another cell (mockup 05).
#pragma once

#include "ui/kit/card.h"
#include "ui/views/phase/board_edits.h"

namespace tandem {

class IdeaCard : public Card {
    Q_OBJECT

public:
    IdeaCard(const Approach& approach, bool can_add, QWidget* parent);

Q_SIGNALS:
    void add_wanted(const QString& key);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QString key_;
    QPoint pressed_at_;
};

}  // namespace tandem
