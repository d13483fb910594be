#include "ui/print/html_picture.h"

#include "ui/print/html_text.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>

namespace tandem::print {

namespace {

// On a page of 16 px text, the picture's text of 14 px comes out at 15.4.
constexpr double enlarged = 1.1;

QString drawing_of(const FigurePicture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), picture.size));
    QPainter painter(&generator);
    paint_picture(painter, picture, QRectF(QPointF(0, 0), picture.size));
    painter.end();
    return QString::fromUtf8(bytes);
}

// What stands between the root's tags, without what says nothing: Qt writes its whole state with every line.
QString body_of(const QString& drawing) {
    const qsizetype root = drawing.indexOf(QLatin1String("<svg"));
    const qsizetype begin = drawing.indexOf(QLatin1Char('>'), root) + 1;
    const qsizetype end = drawing.lastIndexOf(QLatin1String("</svg>"));
    static const QRegularExpression unneeded(
        QStringLiteral("<title>[^<]*</title>|<desc>[^<]*</desc>|<defs>\\s*</defs>"));
    static const QRegularExpression without_effect(QStringLiteral(
        " vector-effect=\"none\"| transform=\"matrix\\(1,0,0,1,0,0\\)\"| (fill|stroke)-opacity=\"1\""));
    static const QRegularExpression font_of_group(
        QStringLiteral("(<g [^>]*?)\\s*font-family=\"[^\"]*\" font-size=\"[^\"]*\" font-weight=\"[^\"]*\" "
                       "font-style=\"[^\"]*\"\\s*>"));
    static const QRegularExpression empty_group(QStringLiteral("<g [^>]*>\\s*</g>"));
    static const QRegularExpression blanks(QStringLiteral("\\s*\\n\\s*"));
    return drawing.mid(begin, end - begin)
        .remove(unneeded)
        .remove(without_effect)
        .replace(font_of_group, QStringLiteral("\\1>"))
        .remove(empty_group)
        .replace(blanks, QStringLiteral("\n"))
        .trimmed();
}

QString attribute(const QString& attributes, const QString& name) {
    const QString start = QLatin1Char(' ') + name + QStringLiteral("=\"");
    const qsizetype at = attributes.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    return attributes.mid(from, attributes.indexOf(QLatin1Char('"'), from) - from);
}

QString unescaped(QString text) {
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

// Says how wide each piece of text is and which fonts may stand in, so that it keeps its place where Open
// Sans is not installed.
QString with_text_widths(const QString& body) {
    static const QRegularExpression text(QStringLiteral("<text([^>]*)>([^<]*)</text>"));
    QString out;
    qsizetype done = 0;
    for (auto matches = text.globalMatch(body); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString attributes = match.captured(1);
        const QString family = attribute(attributes, QStringLiteral("font-family"));
        QFont face(family);
        face.setPixelSize(std::max(1, qRound(attribute(attributes, QStringLiteral("font-size")).toDouble())));
        face.setWeight(QFont::Weight(attribute(attributes, QStringLiteral("font-weight")).toInt()));
        face.setHintingPreference(QFont::PreferNoHinting);
        const double width = QFontMetricsF(face).horizontalAdvance(unescaped(match.captured(2)));
        attributes.replace(QStringLiteral("font-family=\"%1\"").arg(family),
                           QStringLiteral("font-family=\"%1, system-ui, sans-serif\"").arg(family));
        out += body.mid(done, match.capturedStart() - done);
        out += QStringLiteral("<text%1 textLength=\"%2\" lengthAdjust=\"spacingAndGlyphs\">%3</text>")
                   .arg(attributes.trimmed().prepend(QLatin1Char(' ')), QString::number(width, 'f', 1),
                        match.captured(2));
        done = match.capturedEnd();
    }
    return out + body.mid(done);
}

}  // namespace

std::string svg_of(const FigurePicture& picture, const std::string& alternative) {
    if (picture.empty())
        return {};
    const auto number = [](double value) { return QString::number(value, 'f', 1).toStdString(); };
    const QString body = with_text_widths(body_of(drawing_of(picture)));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(alternative) +
           "\" width=\"" + number(picture.size.width() * enlarged) + "\" height=\"" +
           number(picture.size.height() * enlarged) + "\" viewBox=\"0 0 " + number(picture.size.width()) +
           ' ' + number(picture.size.height()) + "\">\n" + body.toStdString() + "\n</svg>";
}

}  // namespace tandem::print
