// Cards side by side where there is room, and one under another where there is not, in reading order
// (design.md section 5). Owns what is added.
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QBoxLayout;

namespace tandem {

class CardRow : public QWidget {
    Q_OBJECT

public:
    // Under `narrow` px (at 100 %) of width the cards stack.
    explicit CardRow(int narrow, QWidget* parent = nullptr);
    void add(QWidget* card, int stretch);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    int narrow_;
    QBoxLayout* layout_;
    std::vector<int> stretches_;  // of the cards, side by side
};

}  // namespace tandem
