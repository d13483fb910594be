// The strip of meetings as a widget; says them to a screen reader. Knows no document.
// The meetings are values worked out by rules/monitoring.
#pragma once

#include "ui/charts/quarter_strip.h"

#include <QtWidgets/QWidget>

namespace tandem {

class QuarterStripView : public QWidget {
    Q_OBJECT

public:
    QuarterStripView(const QString& name, QWidget* parent);
    void set_strip(QuarterStrip strip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QuarterStrip strip_;
};

}  // namespace tandem
