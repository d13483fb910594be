// What was just done, for 8 seconds or until the next action, with a way back: at the bottom centre of its
// parent, in inverted colours (design.md section 6). Never for errors.
//
// It does not lie on what has the keyboard, such as the last row of a list: then it stands at the top, under
// the menus.
//
// Knows no history: undo_wanted() says that a person pressed Undo. Takes no focus when it comes, since it
// must not interrupt typing; it is announced to screen readers, and Ctrl+Z of the window undoes just as well.
// Fades in 150 ms unless motion is reduced.
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tandem {

class Toast : public QWidget {
    Q_OBJECT

public:
    static constexpr int shown_for = 8000;  // ms

    explicit Toast(QWidget* parent);

    void show_message(const QString& text, bool can_undo);
    // Call when the next action begins; also what the timer does.
    void dismiss();
    QString message() const;

Q_SIGNALS:
    void undo_wanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    // The pointer or the focus on it keeps it.
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void restyle();
    QRect room_at(bool at_top) const;
    void place();
    void keep_off_what_is_used();

    QLabel* words_;
    QPushButton* undo_;
    QLabel* key_;
    QTimer timer_;
    bool at_top_ = false;
};

}  // namespace tandem
