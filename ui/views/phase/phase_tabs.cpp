#include "ui/views/phase/phase_tabs.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace tandem {

PhaseTabs::PhaseTabs(const QStringList& names, QWidget* parent) : QTabBar(parent), names_(names) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    for (const QString& name : names_) {
        addTab(name);
        held_.append(QString());
    }
}

void PhaseTabs::set_held(int tab, const QString& held) {
    if (held_[tab] == held)
        return;
    held_[tab] = held;
    fit();
}

QString PhaseTabs::words(int tab, Held held) const {
    if (held == Held::none || held_[tab].isEmpty())
        return names_[tab];
    QString how_much = held_[tab];
    if (held == Held::shorter)
        how_much.replace(tr_text(" of "), QStringLiteral("/"));
    return names_[tab] + QLatin1Char(' ') + how_much;
}

// What the tabs take now, and what other words would add.
int PhaseTabs::width_with(Held held) const {
    int width = QTabBar::sizeHint().width();
    for (int tab = 0; tab < count(); ++tab)
        width +=
            fontMetrics().horizontalAdvance(words(tab, held)) - fontMetrics().horizontalAdvance(tabText(tab));
    return width;
}

QSize PhaseTabs::minimumSizeHint() const {
    return {width_with(Held::none), QTabBar::minimumSizeHint().height()};
}

void PhaseTabs::fit() {
    Held held = Held::none;
    for (const Held more : {Held::shorter, Held::whole})
        if (width() >= width_with(more) + px(4))
            held = more;
    for (int tab = 0; tab < count(); ++tab)
        if (const QString shown = words(tab, held); shown != tabText(tab))
            setTabText(tab, shown);
}

void PhaseTabs::resizeEvent(QResizeEvent* event) {
    QTabBar::resizeEvent(event);
    fit();
}

}  // namespace tandem
