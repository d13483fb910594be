// A few numbers in wells side by side: the number large, its label under it (mockup 28).
// Values given by the page; a missing one reads "no data".
#pragma once

#include <QtWidgets/QWidget>

#include <utility>
#include <vector>

namespace tandem {

class NumberTiles : public QWidget {
    Q_OBJECT

public:
    // {number in words, label}
    NumberTiles(std::vector<std::pair<QString, QString>> tiles, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int columns(int width) const;
    int row_height(int width) const;

    std::vector<std::pair<QString, QString>> tiles_;
};

}  // namespace tandem
