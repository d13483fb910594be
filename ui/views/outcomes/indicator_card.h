// One indicator as a small card to choose it by: its name, first and latest value, the change and where it
// stands. A painted button that says all of it aloud. Knows no document.
#pragma once

#include "ui/charts/trend.h"
#include "ui/views/outcomes/indicator_words.h"

#include <QtWidgets/QAbstractButton>

namespace tandem {

struct IndicatorFacts {
    RecordId record = 0;
    Trend trend;
    QString name;
    QString change;  // the latest value where there is no baseline to have changed from
    bool has_change = true;
    StatusWords standing;
    QString unit, span;  // the time it spans; each a line of its own at the foot
};

class IndicatorCard : public QAbstractButton {
    Q_OBJECT

public:
    IndicatorCard(IndicatorFacts facts, QWidget* parent);
    RecordId record() const { return facts_.record; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void moved(int step);  // arrows: -1 or 1

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double name_height(double width) const;

    IndicatorFacts facts_;
};

}  // namespace tandem
