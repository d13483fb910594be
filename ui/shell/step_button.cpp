#include "ui/shell/step_button.h"

#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

namespace {

// px at 100 %
constexpr double mark_side = 24, words_left = 44, words_right = 10, above = 9, radius = 8;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int height_of(const QString& words, TextStyle style, int width) {
    return words.isEmpty() ? 0
                           : QFontMetrics(font(style))
                                 .boundingRect(QRect(0, 0, std::max(width, 1), 10'000), wrap, words)
                                 .height();
}

int words_width(int width) {
    return width - px(words_left) - px(words_right);
}

}  // namespace

StepButton::StepButton(int number, const QString& question, QWidget* parent)
    : QAbstractButton(parent), number_(number) {
    setObjectName(QStringLiteral("step_%1").arg(number));
    setText(question);
    setAccessibleName(question);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void StepButton::set_answer(const QString& answer) {
    answer_ = answer;
    setAccessibleName(answer.isEmpty() ? text() : tr_text("%1 %2").arg(text(), answer));
    updateGeometry();
    update();
}

void StepButton::set_current(bool current) {
    current_ = current;
    setAccessibleDescription(current ? tr_text("the question that is shown") : QString());
    update();
}

QSize StepButton::sizeHint() const {
    const int wide = px(230);
    return {wide, heightForWidth(width() > px(120) ? width() : wide)};
}

QSize StepButton::minimumSizeHint() const {
    return {px(120), px(mark_side + 2 * above)};
}

int StepButton::heightForWidth(int width) const {
    const int words = height_of(text(), TextStyle::secondary_strong, words_width(width)) +
                      height_of(answer_, TextStyle::small, words_width(width));
    return std::max(words, px(mark_side)) + 2 * px(above);
}

void StepButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    if (current_ || underMouse()) {
        painter.setPen(QPen(current_ ? t.line : t.canvas, 1));
        painter.setBrush(current_ ? t.surface : t.canvas);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));
    }
    const bool answered = !answer_.isEmpty() && !current_;
    const QRectF mark(px(10), px(above), px(mark_side), px(mark_side));
    painter.setPen(answered ? QPen(t.good_tint, 1) : QPen(current_ ? t.accent : t.control, 1));
    painter.setBrush(answered ? t.good_tint : current_ ? t.accent : t.surface);
    painter.drawEllipse(mark.adjusted(0.5, 0.5, -0.5, -0.5));
    if (answered) {
        const double inset = px(5);
        paint_icon(painter, Icon::check, mark.adjusted(inset, inset, -inset, -inset), t.good);
    } else {
        painter.setFont(tandem::font(TextStyle::small_strong));
        painter.setPen(current_ ? t.on_accent : t.text2);
        painter.drawText(mark, Qt::AlignCenter, QString::number(number_));
    }
    const int wide = words_width(width());
    const int question = height_of(text(), TextStyle::secondary_strong, wide);
    const int all = question + height_of(answer_, TextStyle::small, wide);
    QRect words(px(words_left), px(above) + std::max(0, (px(mark_side) - all) / 2), wide, all + px(4));
    painter.setFont(tandem::font(current_ || answered ? TextStyle::secondary_strong : TextStyle::secondary));
    painter.setPen(t.text);
    painter.drawText(words, wrap, text());
    words.setTop(words.top() + question);
    painter.setFont(tandem::font(TextStyle::small));
    painter.setPen(t.text2);
    painter.drawText(words, wrap, answer_);
}

}  // namespace tandem
