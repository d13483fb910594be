#include "ui/views/parts/picture_export.h"

#include "base/error.h"
#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/print/save.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>

#include <string_view>

namespace tandem {

namespace {

constexpr int pixels_per_unit = 2;
const QString folder_key = QStringLiteral("picture/folder");

void paint_on_ground(QPainter& painter, const PicturePaint& paint, QSizeF natural) {
    const QRectF area(QPointF(0, 0), natural);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, tokens().surface);
    paint(painter, area);
}

QByteArray png_of(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void save(QWidget* picture, const QString& path, const QByteArray& bytes) {
    try {
        save_whole(path.toStdU16String(),
                   std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        Settings::instance().set_text(folder_key, QFileInfo(path).absolutePath());
    } catch (const Error& error) {
        auto* box = new QMessageBox(QMessageBox::Warning, tr_text("The picture is not saved"),
                                    qt(error.happened()) + QLatin1Char('.'), QMessageBox::Close, picture);
        box->setObjectName(QStringLiteral("picture_not_saved"));
        box->setInformativeText(tr_text("To go on: %1.").arg(qt(error.advice())));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

// Asks for a name and saves under it; the bytes are made when the name stands.
void save_as(QWidget* picture, const QString& name, const QString& ending, const QString& kind,
             std::function<QByteArray()> make) {
    QString folder = Settings::instance().text(folder_key);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto* dialog = new QFileDialog(picture, tr_text("Save the picture"), folder, kind);
    dialog->setObjectName(QStringLiteral("picture_save_dialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name + QLatin1Char('.') + ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, picture,
                     [picture, make = std::move(make)](const QString& path) { save(picture, path, make()); });
    dialog->open();
}

QAction* add_action(QMenu* menu, const QString& name, Icon shown, const QString& words) {
    QAction* action = menu->addAction(icon(shown), words);
    action->setObjectName(name);
    return action;
}

}  // namespace

QImage picture_image(const PicturePaint& paint, QSizeF natural) {
    QImage image((natural * pixels_per_unit).toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(pixels_per_unit, pixels_per_unit);
    paint_on_ground(painter, paint, natural);
    return image;
}

QByteArray picture_svg(const PicturePaint& paint, QSizeF natural, const QString& title) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title.toHtmlEscaped());  // Qt 6.4 writes it as it is
    generator.setSize(natural.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), natural));
    QPainter painter(&generator);
    paint_on_ground(painter, paint, natural);
    painter.end();
    return bytes;
}

QMenu* add_picture_menu(QWidget* picture, PicturePaint paint, QSizeF natural, const QString& name) {
    return add_picture_menu(
        picture, std::move(paint), [natural] { return natural; }, name);
}

QMenu* add_picture_menu(QWidget* picture, PicturePaint paint, std::function<QSizeF()> natural,
                        const QString& name) {
    auto* menu = new QMenu(picture);
    menu->setObjectName(name + QStringLiteral("_menu"));
    QAction* png =
        add_action(menu, name + QStringLiteral("_save_png"), Icon::export_, tr_text("Save as &PNG…"));
    QAction* svg =
        add_action(menu, name + QStringLiteral("_save_svg"), Icon::export_, tr_text("Save as &SVG…"));
    QAction* copy =
        add_action(menu, name + QStringLiteral("_copy"), Icon::file, tr_text("&Copy the picture"));

    QObject::connect(png, &QAction::triggered, picture, [=] {
        save_as(picture, name, QStringLiteral("png"), tr_text("PNG pictures (*.png)"),
                [=] { return png_of(picture_image(paint, natural())); });
    });
    QObject::connect(svg, &QAction::triggered, picture, [=] {
        save_as(picture, name, QStringLiteral("svg"), tr_text("SVG drawings (*.svg)"),
                [=] { return picture_svg(paint, natural(), name); });
    });
    QObject::connect(copy, &QAction::triggered, picture,
                     [=] { QGuiApplication::clipboard()->setImage(picture_image(paint, natural())); });

    picture->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(picture, &QWidget::customContextMenuRequested, menu,
                     [=](const QPoint& at) { menu->popup(picture->mapToGlobal(at)); });
    return menu;
}

}  // namespace tandem
