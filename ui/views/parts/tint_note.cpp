#include "ui/views/parts/tint_note.h"

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

TintNote::TintNote(Status status, const QString& sentence, const QString& basis, QWidget* parent)
    : QFrame(parent), status_(status) {
    auto* all = new QVBoxLayout(this);
    const auto fit = [all] {
        all->setContentsMargins(px(40), px(12), px(14), px(12));
        all->setSpacing(px(2));
    };
    fit();
    connect(&Theme::instance(), &Theme::changed, this, fit);
    auto* words = text_label(sentence, this);
    words->setAccessibleName(word_for(status) + QStringLiteral(": ") + sentence);
    all->addWidget(words);
    if (!basis.isEmpty())
        all->addWidget(text_label(basis, this, TextStyle::secondary, Ink::text2));
    all->addStretch(1);
}

void TintNote::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().name() == ThemeName::high_contrast ? t.line : Qt::transparent, 1));
    painter.setBrush(status_ == Status::strength    ? t.good_tint
                     : status_ == Status::attention ? t.warn_tint
                                                    : t.accent_tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    paint_status(painter, status_, QRectF(px(14), px(14), px(16), px(16)), t);
}

}  // namespace tandem
