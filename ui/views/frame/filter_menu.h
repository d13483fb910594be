// A choice that narrows a list to one of a few: "All phases" until one is chosen, then that one's name
// (picture 04). A small button with a menu; knows no document.
#pragma once

#include <QtWidgets/QPushButton>

#include <vector>

namespace tandem {

class FilterMenu : public QPushButton {
    Q_OBJECT

public:
    // all: what stands there while nothing is narrowed.
    FilterMenu(const QString& name, const QString& all, const std::vector<QString>& choices, QWidget* parent);
    int chosen() const { return chosen_; }  // -1 = all
    void choose(int choice);

Q_SIGNALS:
    void narrowed(int choice);

private:
    QString all_;
    std::vector<QString> choices_;
    int chosen_ = -1;
};

}  // namespace tandem
