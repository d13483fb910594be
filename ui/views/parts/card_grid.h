// Cards of one width in as many columns as fit, in reading order. Owns the cards.
// A narrower width gives fewer columns, never a cut card.
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;

namespace tandem {

class CardGrid : public QWidget {
    Q_OBJECT

public:
    // narrowest: width of a column, px at 100 %; more than `most` columns are never made.
    CardGrid(int narrowest, int most, QWidget* parent);
    // Takes the cards; those from before are deleted.
    void set_cards(const std::vector<QWidget*>& cards);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    int narrowest_;
    int most_;
    QGridLayout* grid_;
    std::vector<QWidget*> cards_;
    int columns_ = 0;
};

}  // namespace tandem
