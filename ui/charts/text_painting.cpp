#include "ui/charts/text_painting.h"

#include <QtCore/QStringList>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace tandem {

namespace {

// The lines of a text at a width; the last of them holds all that is left.
QStringList wrapped(const QString& text, const QFont& face, double width, int lines) {
    QTextLayout layout(text, face);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList found;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        if (found.size() + 1 == lines) {
            found += text.mid(line.textStart()).simplified();
            break;
        }
        found += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return found;
}

}  // namespace

double text_width(const QString& text, TextStyle style) {
    return QFontMetricsF(font(style)).horizontalAdvance(text);
}

double line_height(TextStyle style) {
    return QFontMetricsF(font(style)).height();
}

double paint_line(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
                  const QColor& colour, Qt::Alignment align) {
    const QFont face = font(style);
    const QFontMetricsF metrics(face);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() + 1);
    const double width = metrics.horizontalAdvance(shown);
    double left = box.left();
    if (align & Qt::AlignRight)
        left = box.right() - width;
    else if (align & Qt::AlignHCenter)
        left = box.center().x() - width / 2;
    painter.setFont(face);
    painter.setPen(colour);
    painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown);
    return width;
}

double paint_wrapped(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
                     const QColor& colour, int lines, Qt::Alignment align) {
    const double step = line_height(style);
    double y = box.top();
    for (const QString& line : wrapped(text, font(style), box.width(), lines)) {
        paint_line(painter, {box.left(), y, box.width(), step}, line, style, colour, align);
        y += step;
    }
    return y - box.top();
}

double wrapped_height(const QString& text, TextStyle style, double width, int lines) {
    return line_height(style) * static_cast<double>(wrapped(text, font(style), width, lines).size());
}

}  // namespace tandem
