// Renders the program's icon (SVG) as PNG in every size that desktops ask for. Run at build time.
//
//     render_icon ICON.svg FOLDER      writes FOLDER/16.png ... FOLDER/512.png
#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <cstdio>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "render_icon ICON.svg FOLDER\n");
        return 2;
    }
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!icon.isValid() || !folder.mkpath(QStringLiteral(".")))
        return 1;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        icon.render(&painter);
        painter.end();
        if (!image.save(folder.filePath(QStringLiteral("%1.png").arg(size))))
            return 1;
    }
    return 0;
}
