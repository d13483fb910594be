#include "ui/forms/inspector_head.h"

#include "ui/kit/buttons.h"
#include "ui/kit/facts.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"

#include <QtCore/QDateTime>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

namespace tandem {

namespace {

// "Need · changed 14:32": on two lines where there is no room for one.
class AboutLabel : public TextLabel {
public:
    explicit AboutLabel(QWidget* parent) : TextLabel({}, TextStyle::secondary, Ink::text2, parent) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setWordWrap(true);
    }

    int heightForWidth(int width) const override {
        const QRectF room(0, 0, width, 1e6);
        return qCeil(QFontMetricsF(font()).boundingRect(room, Qt::TextWordWrap, in_lines(width)).height());
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(rect()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         in_lines(width()));
    }

private:
    QString in_lines(int width) const { return facts_in_lines(text(), QFontMetricsF(font()), width); }
};

}  // namespace

InspectorHead::InspectorHead(QWidget* parent)
    : QWidget(parent),
      code_(new TextLabel({}, TextStyle::body_strong, Ink::text2, this)),
      about_(new AboutLabel(this)),
      menu_(new QMenu(this)) {
    code_->setObjectName(QStringLiteral("inspector_code"));
    about_->setObjectName(QStringLiteral("inspector_about"));
    menu_->setObjectName(QStringLiteral("inspector_menu"));
    auto* undo = make_icon_button(QStringLiteral("inspector_undo"), Icon::undo, tr_text("Undo"), this);
    auto* more = make_icon_button(QStringLiteral("inspector_more"), Icon::more, tr_text("More"), this);
    auto* close = make_icon_button(QStringLiteral("inspector_close"), Icon::close, tr_text("Close"), this);
    more->setMenu(menu_);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(code_);
    layout->addSpacing(px(12));
    layout->addWidget(about_, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{undo, more, close})
        layout->addWidget(button);
    connect(undo, &QToolButton::clicked, this, &InspectorHead::undo_wanted);
    connect(close, &QToolButton::clicked, this, &InspectorHead::closed);
}

void InspectorHead::set(const QString& code, const QString& kind, Instant changed, Instant now) {
    code_->setText(code);
    code_->setVisible(!code.isEmpty());
    const QString when = changed_words(changed, now);
    about_->setToolTip(when);
    about_->setText(when.isEmpty() ? kind : kind + QStringLiteral(" · ") + when);
}

QString changed_words(Instant changed, Instant now) {
    if (changed.seconds == 0)
        return {};
    const QDateTime at = QDateTime::fromSecsSinceEpoch(changed.seconds);
    if (at.date() == QDateTime::fromSecsSinceEpoch(now.seconds).date())
        return tr_text("changed %1").arg(at.toString(QStringLiteral("HH:mm")));
    const PartialDate day(at.date().year(), at.date().month(), at.date().day());
    return tr_text("changed %1").arg(qt(day.words()));
}

}  // namespace tandem
