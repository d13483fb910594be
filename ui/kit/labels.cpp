#include "ui/kit/labels.h"

#include "ui/kit/breakable.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {
namespace {

QColor colour_of_ink(Ink ink, const Tokens& t) {
    switch (ink) {
        case Ink::text:
            return t.text;
        case Ink::text2:
            return t.text2;
        case Ink::text3:
            return t.text3;
        case Ink::accent:
            return t.accent;
        case Ink::good:
            return t.good;
        case Ink::warn:
            return t.warn;
        case Ink::danger:
            return t.danger;
    }
    return t.text;
}

QString heading_level(TextStyle style) {
    switch (style) {
        case TextStyle::page_title:
        case TextStyle::start_title:
            return tr_text("Heading, level 1");
        case TextStyle::panel_title:
        case TextStyle::section:
            return tr_text("Heading, level 2");
        default:
            return {};
    }
}

constexpr double symbol = 14, symbol_gap = 6;  // px at 100 %
constexpr int text_flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont issue_font() {
    QFont result = font(TextStyle::secondary);
    result.setPixelSize(px(12.5));
    return result;
}

}  // namespace

TextLabel::TextLabel(const QString& text, TextStyle style, Ink ink, QWidget* parent)
    : QLabel(parent), style_(style), ink_(ink) {
    setTextFormat(Qt::PlainText);
    setText(text);
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::restyle);
}

void TextLabel::setText(const QString& text) {
    QLabel::setText(breakable(text));
}

int TextLabel::heightForWidth(int width) const {
    constexpr std::size_t most_widths = 32;
    if (measured_ != text()) {
        measured_ = text();
        heights_.clear();
    }
    const auto known = std::ranges::find(heights_, width, &std::pair<int, int>::first);
    if (known != heights_.end())
        return known->second;
    if (heights_.size() == most_widths)
        heights_.clear();
    return heights_.emplace_back(width, QLabel::heightForWidth(width)).second;
}

// All that changes how a text is broken, but for the text.
bool TextLabel::event(QEvent* event) {
    switch (event->type()) {
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::ContentsRectChange:
        case QEvent::LayoutDirectionChange:
        case QEvent::ScreenChangeInternal:
            heights_.clear();
            break;
        default:
            break;
    }
    return QLabel::event(event);
}

void TextLabel::set_ink(Ink ink) {
    ink_ = ink;
    restyle();
}

void TextLabel::set_style(TextStyle style) {
    style_ = style;
    restyle();
}

void TextLabel::restyle() {
    setFont(tandem::font(style_));
    QPalette own;
    own.setColor(QPalette::WindowText, colour_of_ink(ink_, tokens()));
    setPalette(own);
    setAccessibleDescription(heading_level(style_));
}

TextLabel* text_label(const QString& text, QWidget* parent, TextStyle style, Ink ink) {
    auto* label = new TextLabel(text, style, ink, parent);
    label->setWordWrap(true);
    return label;
}

TextLabel* field_label(const QString& text, QWidget* buddy, QWidget* parent) {
    auto* label = new TextLabel(text, TextStyle::secondary_strong, Ink::text, parent);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    if (buddy != nullptr && buddy->accessibleName().isEmpty()) {
        buddy->setAccessibleName(text);
    }
    return label;
}

IssueText::IssueText(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    hide();
}

void IssueText::set_issue(const QString& text, Severity severity) {
    text_ = text;
    severity_ = severity;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void IssueText::clear() {
    set_issue({}, Severity::warning);
}

QSize IssueText::sizeHint() const {
    const QFontMetrics metrics(issue_font());
    const int width = std::min(metrics.horizontalAdvance(text_) + px(symbol + symbol_gap) + 2, px(320));
    return {width, heightForWidth(width)};
}

int IssueText::heightForWidth(int width) const {
    if (text_.isEmpty()) {
        return 0;
    }
    const QRect room(0, 0, std::max(1, width - px(symbol + symbol_gap)), 100000);
    return std::max(px(symbol) + 2,
                    QFontMetrics(issue_font()).boundingRect(room, text_flags, text_).height());
}

void IssueText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    const bool error = severity_ == Severity::error;
    const QFont words = issue_font();
    const double line = QFontMetricsF(words).height();
    const double side = px(symbol);
    paint_status(painter, error ? Status::failed : Status::attention,
                 QRectF(0, (line - side) / 2, side, side), t);
    painter.setFont(words);
    painter.setPen(error ? t.danger : t.warn);
    painter.drawText(rect().adjusted(px(symbol + symbol_gap), 0, 0, 0), text_flags, text_);
}

}  // namespace tandem
