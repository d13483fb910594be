// The three buttons that zoom a picture, and the keys of two: − smaller, + larger, "Fit" as at first (0 leads
// Home everywhere).
//
// Knows no picture: it says what is wanted.
#pragma once

#include <QtWidgets/QWidget>

namespace tandem {

class PageKeys;

class ZoomButtons : public QWidget {
    Q_OBJECT

public:
    // name: begins the objectNames of the buttons ("map_zoom_in").
    ZoomButtons(const QString& name, QWidget* parent);
    // The keys of the page, outside text fields, while the buttons are shown.
    void add_to(PageKeys& keys);
    // A line with these words at the left and the buttons at the right, which the caller puts in its place.
    QWidget* line_with(QWidget* words);

Q_SIGNALS:
    void wanted(int steps);  // 1 larger, -1 smaller, 0 as at first
};

}  // namespace tandem
