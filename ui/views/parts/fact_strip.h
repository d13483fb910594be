// A card with a few figures side by side, each under its name in words, with a status where something is
// missing: what a page says before its list.
// Wraps into rows in a narrow page. Knows no document.
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/marks.h"

#include <vector>

class QGridLayout;

namespace tandem {

class TextLabel;

class FactStrip : public Card {
    Q_OBJECT

public:
    struct Fact {
        Status status;
        QString words;   // "Ranked"
        QString figure;  // "3 of 3 needs"
    };

    explicit FactStrip(const QString& name, QWidget* parent = nullptr);
    // As many as the first time, or more.
    void set_facts(const std::vector<Fact>& facts);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* box;
        StatusLabel* status;
        TextLabel* words;  // in its place where nothing is to be said about the figure
        TextLabel* figure;
    };
    void arrange();

    QGridLayout* grid_;
    std::vector<Cell> cells_;
    int columns_ = 0;
};

}  // namespace tandem
