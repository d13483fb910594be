#include "ui/views/frame/zoom_buttons.h"

#include "ui/kit/buttons.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/page_keys.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace tandem {

ZoomButtons::ZoomButtons(const QString& name, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    const auto add = [&](const char* key, const QString& text, const QString& words, const QString& tip,
                         int steps) {
        auto* button = make_button(ButtonKind::small, name + QLatin1String(key), text, this);
        button->setAccessibleName(words);
        button->setToolTip(tip);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, steps] { Q_EMIT wanted(steps); });
    };
    add("_zoom_out", QStringLiteral("−"), tr_text("Smaller"), tr_text("Smaller (−)"), -1);
    add("_zoom_in", QStringLiteral("+"), tr_text("Larger"), tr_text("Larger (+)"), 1);
    add("_zoom_fit", tr_text("Fit"), tr_text("Fit"), tr_text("All of it at once, as at first"), 0);
}

void ZoomButtons::add_to(PageKeys& keys) {
    const auto add = [&](Qt::Key key, int steps) {
        keys.add(key, [this, steps] {
            if (isVisible())
                Q_EMIT wanted(steps);
        });
    };
    add(Qt::Key_Plus, 1);
    add(Qt::Key_Equal, 1);  // plus without Shift
    add(Qt::Key_Minus, -1);
}

QWidget* ZoomButtons::line_with(QWidget* words) {
    auto* line = new QWidget(parentWidget());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    row->addWidget(words, 1);
    row->addWidget(this, 0, Qt::AlignTop);
    return line;
}

}  // namespace tandem
