// Keeps the heads of columns that stand side by side at one height, so that what follows them begins on one
// line even where one head needs two lines. Below each other, each keeps its own.
//
// A child of the parent given. The heads are widgets with a layout of their own, first in their columns, and
// go before it.
#pragma once

#include <QtCore/QTimer>

#include <vector>

namespace tandem {

class LevelHeads : public QObject {
    Q_OBJECT

public:
    explicit LevelHeads(QWidget* parent);
    void add(QWidget* head);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void level();

    std::vector<QWidget*> heads_;
    QTimer soon_;
};

}  // namespace tandem
