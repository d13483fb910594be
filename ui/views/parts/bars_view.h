// A card's bars as a widget; says its rows to a screen reader. Knows no document.
// Rows are values given by whoever owns the card; nothing is computed here.
#pragma once

#include "ui/charts/bars.h"

#include <QtWidgets/QWidget>

namespace tandem {

class BarsView : public QWidget {
    Q_OBJECT

public:
    BarsView(const QString& name, const QString& words, QWidget* parent);
    void set_bars(std::vector<Bar> bars, BarsStyle style = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return style_.wraps; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Bar> bars_;
    BarsStyle style_;
};

}  // namespace tandem
