// A task, an activity or a decision as a card on a phase's board (mockup 03): code, title, marks, a line of
// fact, status and links. Procurement tasks stand in brackets with a double left edge.
//
// Shows plain data; knows no portfolio. The board that owns it decides what opening, dropping and the menu
// do.
#pragma once

#include "ui/kit/marks.h"

#include <QtCore/QPointer>
#include <QtWidgets/QAbstractButton>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QMimeData;

namespace tandem {

struct BoardCardData {
    enum class Kind { key_task, co_task, activity, decision };

    Kind kind = Kind::key_task;
    RecordId record = 0;
    QString code;         // "p1", "L3"; of a procurement task "(p4)"
    QString widest_code;  // of the cards it stands among, so that their titles begin alike; "" = its own
    QString title;
    bool bracketed = false;
    std::vector<Co> coes;
    Mechanism mechanism = Mechanism::none;
    QString facts;  // "2012 · macro level"
    std::optional<Status> status;
    QString status_words;
    QString links;    // codes
    QString warning;  // "Still to add: reasons"
    Status warning_status = Status::attention;
    bool off = false;
    bool illustrative = false;

    QString words() const;  // for a screen reader
    bool is_task() const { return kind == Kind::key_task || kind == Kind::co_task; }
};

// For cards that stand under each other.
void align_codes(std::vector<BoardCardData>& cards);

class BoardCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit BoardCard(QWidget* parent = nullptr);
    void set_data(const BoardCardData& shown);
    const BoardCardData& card() const { return data_; }
    RecordId record() const { return data_.record; }
    // What may be dropped here, and what happens then.
    std::function<bool(const QMimeData&)> wants_drop;
    std::function<void(const QMimeData&)> drop;
    // What hangs at the pointer while the card is dragged: the card, seen through.
    QPixmap drag_picture();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened();
    void status_wanted();     // Space
    void remove_wanted();     // Delete
    void arrow(Qt::Key key);  // to another card
    void menu_wanted(const QPoint& global);
    void drag_begun();
    void drag_ended();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void start_drag();

    BoardCardData data_;
    mutable std::vector<std::pair<int, int>> heights_;  // by width, a few of them
    QPoint pressed_at_;
    bool hovered_by_drag_ = false;
};

}  // namespace tandem
