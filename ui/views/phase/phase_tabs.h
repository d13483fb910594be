// The tabs of a phase, with how much each holds beside its name where there is room for that, "6 of 6" or
// shorter "6/6": in a narrow window or with large letters the names stand alone, so that none is cut.
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QTabBar>

namespace tandem {

class PhaseTabs : public QTabBar {
public:
    PhaseTabs(const QStringList& names, QWidget* parent);
    void set_held(int tab, const QString& held);  // "3", "2 of 6"; "" = nothing to say

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Held { whole, shorter, none };
    QString words(int tab, Held held) const;
    int width_with(Held held) const;
    void fit();

    QStringList names_, held_;
};

}  // namespace tandem
