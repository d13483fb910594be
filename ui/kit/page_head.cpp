#include "ui/kit/page_head.h"

#include "ui/kit/buttons.h"
#include "ui/kit/facts.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace tandem {
namespace {

const QString here = QStringLiteral("crumb_here");

// Wraps only when there is no room for one line; a QLabel that may wrap asks for about 20 letters.
class Title : public TextLabel {
public:
    using TextLabel::TextLabel;

    QSize sizeHint() const override {
        const int width = fontMetrics().horizontalAdvance(text()) + 4;
        return {width, heightForWidth(width)};
    }
};

// The line of fact: breaks between its facts where it has no room for one line.
class FactLine : public TextLabel {
public:
    explicit FactLine(QWidget* parent) : TextLabel({}, TextStyle::body, Ink::text2, parent) {
        setWordWrap(true);
    }

    int heightForWidth(int width) const override {
        const QRectF room(0, 0, width, 1e6);
        const QString lines = facts_in_lines(text(), QFontMetricsF(font()), width);
        return qCeil(QFontMetricsF(font()).boundingRect(room, Qt::TextWordWrap, lines).height());
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(QRectF(rect()), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                         facts_in_lines(text(), QFontMetricsF(font()), width()));
    }
};

}  // namespace

PageHead::PageHead(const QString& title, QWidget* parent) : QWidget(parent) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    crumbs_ = new QHBoxLayout;
    all->addLayout(crumbs_);

    auto* below = below_ = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    title_row_ = new QHBoxLayout;
    title_ = new Title(title, TextStyle::page_title, Ink::text, this);
    title_->setObjectName(QStringLiteral("page_title"));
    title_->setWordWrap(true);
    title_row_->addWidget(title_, 1);
    words->addLayout(title_row_);
    fact_ = new FactLine(this);
    fact_->hide();
    words->addWidget(fact_);
    buttons_ = new QHBoxLayout;
    below->addLayout(words, 1);
    below->addLayout(buttons_);
    below->setAlignment(buttons_, Qt::AlignBottom);
    all->addLayout(below);

    const auto lay_out = [this, all, words] {
        all->setSpacing(px(6));
        words->setSpacing(px(2));
        title_row_->setSpacing(px(12));
        buttons_->setSpacing(px(8));
        crumbs_->setSpacing(px(8));
        arrange();
    };
    lay_out();
    connect(&Theme::instance(), &Theme::changed, this, lay_out);
}

// Rather the buttons below than a title in two lines.
void PageHead::arrange() {
    const int title = title_row_->sizeHint().width();
    const int needed = title + px(16) + buttons_->sizeHint().width();
    const bool stacked = buttons_->count() > 0 && needed > width();
    const auto direction = stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != below_->direction()) {
        below_->setDirection(direction);
        below_->setAlignment(buttons_, stacked ? Qt::AlignLeft : Qt::AlignBottom);
    }
    if (const int gap = px(stacked ? 8 : 16); gap != below_->spacing())
        below_->setSpacing(gap);
}

void PageHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

// A title or a button has come, gone or changed its words.
bool PageHead::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHead::set_title(const QString& title) {
    title_->setText(title);
    if (auto* crumb = findChild<TextLabel*>(here)) {
        crumb->setText(title);
    }
}

void PageHead::set_fact(const QString& text) {
    fact_->setText(text);
    fact_->setVisible(!text.isEmpty());
}

void PageHead::set_mark(QWidget* mark) {
    title_row_->insertWidget(0, mark, 0, Qt::AlignVCenter);
}

void PageHead::set_status(StatusLabel* status) {
    title_row_->setStretchFactor(title_, 0);
    title_row_->insertWidget(title_row_->indexOf(title_) + 1, status, 0, Qt::AlignVCenter);
    title_row_->addStretch(1);
}

void PageHead::add_button(QWidget* button) {
    buttons_->addWidget(button);
}

void PageHead::set_crumbs(const QList<QPair<QString, QString>>& crumbs) {
    while (QLayoutItem* item = crumbs_->takeAt(0)) {
        if (item->widget() != nullptr) {
            // Later: the crumb may be what was just pressed.
            item->widget()->hide();
            item->widget()->setObjectName({});
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (crumbs.isEmpty()) {
        return;
    }
    auto* back = make_icon_button(QStringLiteral("crumb_back"), Icon::back, tr_text("Back"), this);
    connect(back, &QToolButton::clicked, this, &PageHead::back_wanted);
    crumbs_->addWidget(back);
    for (const auto& [place, words] : crumbs) {
        auto* crumb = make_link(QStringLiteral("crumb_") + place, words, this);
        crumb->setProperty("link_on", QLatin1String("crumbs"));
        connect(crumb, &QPushButton::clicked, this, [this, to = place] { Q_EMIT crumb_wanted(to); });
        crumbs_->addWidget(crumb);
        crumbs_->addWidget(new TextLabel(QStringLiteral("\u203A"), TextStyle::secondary, Ink::text3, this));
    }
    auto* last = new TextLabel(title_->text(), TextStyle::secondary, Ink::text2, this);
    last->setObjectName(here);
    crumbs_->addWidget(last);
    crumbs_->addStretch(1);
}

}  // namespace tandem
