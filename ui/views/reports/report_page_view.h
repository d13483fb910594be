// One page of a report on screen, at any size; the picture comes from elsewhere (report_preview.h).
// Keys: Page Up and Page Down turn pages, plus and minus zoom, 0 fits the width; the arrows scroll.
#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QScrollArea>

namespace tandem {

class ReportPageView : public QScrollArea {
    Q_OBJECT

public:
    explicit ReportPageView(QWidget* parent = nullptr);

    void set_image(const QImage& image);
    // Per cent of the size on paper at 96 pixels an inch; 0 = as wide as the view.
    void set_zoom(int percent);
    int zoom() const;      // what is shown, also when it fits the width
    double scale() const;  // image pixels per unit of the layout
    static constexpr int smallest_zoom = 30, largest_zoom = 300;

Q_SIGNALS:
    void scale_changed();
    void turn_wanted(int by);
    void zoom_wanted(int steps);  // 0 = fit

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();

    class Sheet;
    Sheet* sheet_;
    int wanted_zoom_ = 0;
};

}  // namespace tandem
