// The trend of one indicator as a widget: arrows walk its readings, Enter opens one. Its table is the twin
// for those who cannot see it (key T). Knows no document.
#pragma once

#include "ui/charts/trend.h"

#include <QtWidgets/QWidget>

namespace tandem {

class TrendView : public QWidget {
    Q_OBJECT

public:
    explicit TrendView(const QString& name, QWidget* parent = nullptr);

    void set_trend(Trend trend, const QString& finding);
    const Trend& trend() const { return trend_; }
    int current() const { return current_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(RecordId record);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int point_at(const QPointF& place) const;
    QString point_words(int point) const;
    void set_current(int point);
    QRectF area() const;

    Trend trend_;
    int current_ = -1;
};

}  // namespace tandem
