#include "ui/kit/toast.h"

#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/style.h"
#include "ui/kit/text.h"

#include <QtCore/QEvent>
#include <QtCore/QPropertyAnimation>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGraphicsOpacityEffect>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMainWindow>

#include <algorithm>

namespace tandem {
namespace {

constexpr double off_bottom = 20, off_top = 8, widest = 560, radius = 8, fade = 150;  // px at 100 %; ms

// "Ctrl+Z" as a key on the dark ground.
class Key : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().surface);
        painter.drawRoundedRect(rect(), px(4), px(4));
        painter.setPen(tokens().text);
        painter.setFont(QLabel::font());
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

// What has the keyboard in the window; of a list the row that is current. Empty where that is all the window.
QRect used_in(const QWidget& window) {
    const QWidget* const used = QApplication::focusWidget();
    if (used == nullptr || !window.isAncestorOf(used)) {
        return {};
    }
    const auto* const list = qobject_cast<const QAbstractItemView*>(used);
    const QWidget* const ground = list == nullptr ? used : list->viewport();
    QRect part = ground->visibleRegion().boundingRect();
    if (list != nullptr) {
        const QRect row = list->visualRect(list->currentIndex());
        part = part.intersected({part.left(), row.top(), part.width(), row.height()});
    }
    if (part.isEmpty() || part.height() > window.height() / 2) {
        return {};
    }
    return {ground->mapTo(&window, part.topLeft()), part.size()};
}

int below_the_menus(const QWidget& window) {
    const auto* const main = qobject_cast<const QMainWindow*>(&window);
    const QWidget* const ground = main == nullptr ? nullptr : main->centralWidget();
    return px(off_top) + (ground == nullptr ? 0 : ground->y());
}

}  // namespace

Toast::Toast(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("toast"));
    words_ = new QLabel(this);
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    undo_ = make_link(QStringLiteral("toast_undo"), tr_text("Undo"), this);
    undo_->setProperty("link_on", QLatin1String("toast"));
    // A click must not take the focus from a field: leaving it writes what is typed there, and that would be
    // the step taken back.
    undo_->setFocusPolicy(Qt::TabFocus);
    key_ = new Key(QStringLiteral("Ctrl+Z"), this);
    auto* row = new QHBoxLayout(this);
    row->addWidget(words_, 1);
    row->addWidget(undo_);
    row->addWidget(key_);
    hide();

    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Toast::dismiss);
    connect(undo_, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undo_wanted();
    });
    parent->installEventFilter(this);
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, &Toast::restyle);
}

QString Toast::message() const {
    return isHidden() ? QString() : words_->text();
}

void Toast::show_message(const QString& text, bool can_undo) {
    words_->setText(text);
    undo_->setVisible(can_undo);
    key_->setVisible(can_undo);
    setAccessibleName(text);
    at_top_ = false;
    place();
    keep_off_what_is_used();
    show();
    raise();
    timer_.start(shown_for);
    if (!Theme::instance().reduce_motion()) {
        auto* effect = new QGraphicsOpacityEffect(this);
        setGraphicsEffect(effect);  // replaces and deletes the last one
        auto* in = new QPropertyAnimation(effect, "opacity", effect);
        in->setDuration(qRound(fade));
        in->setStartValue(0.0);
        in->setEndValue(1.0);
        // Off again when it stands: an effect paints through a pixmap.
        connect(
            in, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); },
            Qt::QueuedConnection);
        in->start();
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss() {
    timer_.stop();
    hide();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && !isHidden()) {
        if (event->type() == QEvent::Resize) {
            place();
        }
        // Whatever moved or was marked is painted anew.
        if (event->type() == QEvent::Resize || event->type() == QEvent::UpdateRequest) {
            keep_off_what_is_used();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event) {
    timer_.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
    if (isVisible()) {
        timer_.start(shown_for);
    }
    QWidget::leaveEvent(event);
}

void Toast::restyle() {
    const Tokens& t = tokens();
    layout()->setContentsMargins(px(16), px(8), px(12), px(8));
    layout()->setSpacing(px(12));
    words_->setFont(tandem::font(TextStyle::body));
    QPalette inverted;
    inverted.setColor(QPalette::WindowText, t.canvas);
    words_->setPalette(inverted);
    key_->setFont(tandem::font(TextStyle::small));
    key_->setMinimumSize(QFontMetrics(key_->font()).horizontalAdvance(key_->text()) + px(12), px(20));
    if (!isHidden()) {
        place();
    }
    update();
}

QRect Toast::room_at(bool at_top) const {
    const QSize room = parentWidget()->size();
    const int widest_here = std::max(1, std::min(px(widest), room.width() - 2 * px(off_bottom)));
    const int buttons = undo_->isHidden() ? 0 : undo_->sizeHint().width() + key_->minimumWidth() + 2 * px(12);
    const int margins = px(16) + px(12);
    const int natural = words_->fontMetrics().horizontalAdvance(words_->text()) + buttons + margins + 4;
    const int width = std::min(natural, widest_here);
    const int height = std::max(px(40), layout()->heightForWidth(width));
    const int top = at_top ? below_the_menus(*parentWidget()) : room.height() - height - px(off_bottom);
    return {(room.width() - width) / 2, top, width, height};
}

void Toast::place() {
    setGeometry(room_at(at_top_));
}

// Back again only when it would be in the way there: it must not jump while somebody goes through a list.
void Toast::keep_off_what_is_used() {
    const QRect used = used_in(*parentWidget());
    if (room_at(at_top_).intersects(used) && !room_at(!at_top_).intersects(used)) {
        at_top_ = !at_top_;
        place();
    }
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().text);
    painter.drawRoundedRect(rect(), px(radius), px(radius));
}

}  // namespace tandem
