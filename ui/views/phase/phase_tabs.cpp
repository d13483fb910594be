#include "ui/views/phase/phase_tabs.h"

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

QString PhaseTabs::full(int tab) const {
    return held_[tab].isEmpty() ? names_[tab] : names_[tab] + QLatin1Char(' ') + held_[tab];
}

// What the tabs take now, and what other words would add.
int PhaseTabs::width_with(bool held) const {
    int width = QTabBar::sizeHint().width();
    for (int tab = 0; tab < count(); ++tab)
        width += fontMetrics().horizontalAdvance(held ? full(tab) : names_[tab]) -
                 fontMetrics().horizontalAdvance(tabText(tab));
    return width;
}

QSize PhaseTabs::minimumSizeHint() const {
    return {width_with(false), QTabBar::minimumSizeHint().height()};
}

void PhaseTabs::fit() {
    const bool held = width() >= width_with(true) + px(4);
    for (int tab = 0; tab < count(); ++tab)
        if (const QString words = held ? full(tab) : names_[tab]; words != tabText(tab))
            setTabText(tab, words);
}

void PhaseTabs::resizeEvent(QResizeEvent* event) {
    QTabBar::resizeEvent(event);
    fit();
}

}  // namespace tandem
