// Taking a painted picture out of the program: as PNG, as SVG, or through the clipboard.
//
// Knows nothing of what is painted: it gets the paint function that the screen uses too, and the size at
// which the whole picture is natural, in the pixels of 100 % scaling. A file is saved whole or not at all;
// what goes wrong is told in words over the window. The ground is the theme's surface, so that a picture
// reads as on screen.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtGui/QImage>

#include <functional>

class QMenu;
class QPainter;
class QWidget;

namespace tandem {

using PicturePaint = std::function<void(QPainter&, const QRectF&)>;

// Gives the picture a context menu (also by the Menu key) with save as PNG, save as SVG and copy. `name`
// names the actions ("<name>_save_png") and proposes the file's name. The menu belongs to the picture; a page
// may show it from a button of its own.
QMenu* add_picture_menu(QWidget* picture, PicturePaint paint, QSizeF natural, const QString& name);
// The same where the natural size depends on what is shown: asked for when it is needed.
QMenu* add_picture_menu(QWidget* picture, PicturePaint paint, std::function<QSizeF()> natural,
                        const QString& name);

// Two pixels a unit.
QImage picture_image(const PicturePaint& paint, QSizeF natural);
QByteArray picture_svg(const PicturePaint& paint, QSizeF natural, const QString& title);

}  // namespace tandem
