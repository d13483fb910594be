// A painted picture that is only looked at, on a card: the painter of the charts in a widget as high as it
// has to be at its width. Says what it shows to a screen reader. Knows no document.
//
// Its menu saves or copies it. For pictures whose parts can be reached one by one see item_picture.h.
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtWidgets/QWidget>

#include <functional>

class QPainter;

namespace tandem {

class PlainPicture : public QWidget {
    Q_OBJECT

public:
    struct Look {
        std::function<void(QPainter&, const QRectF&)> paint;
        std::function<double(double width)> height;
        std::function<double()> least_width;  // below which its words would not stand
    };

    // name: also that of the file it is saved to.
    PlainPicture(const QString& name, const QString& words, QWidget* parent);
    // spoken: all that it shows.
    void show_picture(Look look, const QString& spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int least_width() const;
    double reduced(int width) const;  // 1 where all its words have their room

    Look look_;
};

}  // namespace tandem
