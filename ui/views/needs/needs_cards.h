// The cards of the picture of needs and demands: painted buttons that say everything in their accessible
// name. They know what they show and nothing else; the board places them and answers their signals.
#pragma once

#include "ui/views/needs/needs_data.h"

#include <QtWidgets/QAbstractButton>

#include <functional>

namespace tandem {

class NeedsCard : public QAbstractButton {
    Q_OBJECT

public:
    RecordId record() const { return record_; }  // 0: the card that asks who was not asked
    virtual int height_for(int width) const = 0;
    void set_marked(bool marked);                          // as the place where a dragged demand would land
    virtual void paint_into(QPainter& painter) const = 0;  // at its own size, for a picture file

Q_SIGNALS:
    void chosen();                                               // focused or clicked
    void key_pressed(int key, Qt::KeyboardModifiers modifiers);  // arrows, with Ctrl to change the rank
    void dragged(const QPoint& global);                          // while the button is held
    void dropped(const QPoint& global);

protected:
    NeedsCard(RecordId record, const QString& name, QWidget* parent);
    void paint_ground(QPainter& painter, bool dashed = false) const;
    void set_draggable(bool draggable) { draggable_ = draggable; }

    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    RecordId record_;
    bool marked_ = false;
    bool draggable_ = false;
    bool dragging_ = false;
    QPoint pressed_at_;
};

class DemandCardView : public NeedsCard {
    Q_OBJECT

public:
    DemandCardView(DemandCard card, QWidget* parent);
    int height_for(int width) const override;
    void paint_into(QPainter& painter) const override;

private:
    DemandCard card_;
};

class NeedCardView : public NeedsCard {
    Q_OBJECT

public:
    NeedCardView(NeedCard card, QWidget* parent);
    int height_for(int width) const override;
    void paint_into(QPainter& painter) const override;

private:
    // Paints when given a painter; answers with the height either way.
    double run(QPainter* painter, double width) const;

    NeedCard card_;
};

// "Who has not been asked?"
class AskCardView : public NeedsCard {
    Q_OBJECT

public:
    AskCardView(QString groups, QWidget* parent);
    int height_for(int width) const override;
    void paint_into(QPainter& painter) const override;

private:
    QString groups_;
};

}  // namespace tandem
