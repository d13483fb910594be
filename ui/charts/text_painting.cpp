#include "ui/charts/text_painting.h"
#include "ui/kit/elide.h"
#include "ui/kit/paper_look.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace tandem {

namespace {

// A stretch of a text after which a line may end, and the room it takes.
struct Part {
    qsizetype start;
    double width;  // without the blanks at its end
    double blank;  // of these
};
using Parts = std::vector<Part>;

// How a text was broken once: width, most lines, indent.
using Wrap = std::tuple<double, int, double>;

struct Measured {
    double width;  // of all of it on one line
    Parts parts;   // none until they are asked for
    std::vector<std::pair<Wrap, QStringList>> wraps;
};

// A face as texts are measured in it. Laying a picture out tries many widths, and painting it breaks the same
// texts again: each is measured once.
struct Face {
    explicit Face(const QFont& its) : font(its), metrics(its), line_height(metrics.height()) {}

    Measured& measured(const QString& text) {
        constexpr qsizetype most_texts = 2'000;
        if (const auto found = texts.find(text); found != texts.end())
            return *found;
        if (texts.size() >= most_texts)
            texts.clear();
        return *texts.insert(text, {metrics.horizontalAdvance(text), {}, {}});
    }

    QFont font;
    QFontMetricsF metrics;
    double line_height;
    QHash<QString, Measured> texts;
};

Parts parts_in(const QString& text, const QFontMetricsF& metrics) {
    Parts parts;
    QTextBoundaryFinder ends(QTextBoundaryFinder::Line, text);
    for (qsizetype start = 0, end = ends.toNextBoundary(); end > start; end = ends.toNextBoundary()) {
        const QString part = text.mid(start, end - start);
        qsizetype letters = part.size();
        while (letters > 0 && part[letters - 1].isSpace())
            --letters;
        const double width = metrics.horizontalAdvance(part.first(letters));
        parts.push_back({start, width, letters == part.size() ? 0 : metrics.horizontalAdvance(part) - width});
        start = end;
    }
    return parts;
}

// The one that a style has now, on the screen or on paper. Pictures are painted in the window's thread and in
// the one that makes the preview of a report.
Face& face_of(TextStyle style) {
    thread_local std::map<std::pair<TextStyle, bool>, Face> known;
    const QFont now = font(style);
    const std::pair key(style, PaperLook::current() != nullptr);
    auto found = known.find(key);
    if (found != known.end() && found->second.font != now) {
        known.erase(found);
        found = known.end();
    }
    return found != known.end() ? found->second : known.emplace(key, now).first->second;
}

const Parts& parts_of(const QString& text, Face& face) {
    Measured& found = face.measured(text);
    if (found.parts.empty())
        found.parts = parts_in(text, face.metrics);
    return found.parts;
}

// The same with a word broken where no line has room for it.
QStringList broken_anywhere(const QString& text, const QFont& face, double width, int lines) {
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

// As many whole words as have room with an ellipsis behind them; null where not even the first has.
QString cut_between_words(const QString& text, const Face& face, double width) {
    const QString cut = elided(text, face.metrics, width);
    const qsizetype kept = cut.endsWith(QChar(0x2026)) ? cut.size() - 1 : cut.size();
    const bool within_word =
        kept < text.size() && kept > 0 && text[kept - 1].isLetterOrNumber() && text[kept].isLetterOrNumber();
    return within_word || kept == 0 ? QString() : cut;
}

// Puts the rest of a text on the last line that it may have. Where none of its words has room there with an
// ellipsis, the line before ends with that.
void add_last(QStringList& found, QString rest, Face& face, double width, double indent) {
    rest = rest.simplified();
    while (true) {
        const double room = found.empty() ? width - indent : width;
        const QString shown = face.measured(rest).width <= room ? rest : cut_between_words(rest, face, room);
        const bool is_all = found.empty() || found.back().isEmpty();
        if (!shown.isNull() || is_all) {
            found += shown.isNull() ? rest : shown;
            return;
        }
        rest = (found.takeLast() + QLatin1Char(' ') + rest).simplified();
    }
}

QStringList broken(const QString& text, Face& face, double width, int lines, double indent) {
    const Parts& parts = parts_of(text, face);
    if (std::ranges::any_of(parts, [&](const Part& part) { return part.width > width; })) {
        if (indent <= 0 || lines == 1)
            return broken_anywhere(text, face.font, width, lines);
        return QStringList(QString()) + broken_anywhere(text, face.font, width, lines - 1);
    }
    QStringList found;
    qsizetype start = 0;
    double used = indent;
    if (indent > 0 && lines > 1 && !parts.empty() && indent + parts.front().width > width) {
        found += QString();
        used = 0;
    }
    for (const Part& part : parts) {
        if (part.start > start && used + part.width > width) {
            if (found.size() + 1 == lines)
                break;
            found += text.mid(start, part.start - start).trimmed();
            start = part.start;
            used = 0;
        }
        used += part.width + part.blank;
    }
    if (found.size() + 1 == lines)
        add_last(found, text.mid(start), face, width, indent);
    else
        found += text.mid(start).trimmed();
    return found;  // of no text one empty line
}

QStringList wrapped(const QString& text, Face& face, double width, int lines, double indent) {
    constexpr std::size_t most_wraps = 32;
    const Wrap wanted(width, lines, indent);
    const auto& known = face.measured(text).wraps;
    if (const auto found = std::ranges::find(known, wanted, &std::pair<Wrap, QStringList>::first);
        found != known.end())
        return found->second;
    QStringList made = broken(text, face, width, lines, indent);
    // Asked for again: to break it other texts are measured, which may have moved it.
    auto& wraps = face.measured(text).wraps;
    if (wraps.size() >= most_wraps)
        wraps.clear();
    wraps.emplace_back(wanted, made);
    return made;
}

}  // namespace

double text_width(const QString& text, TextStyle style) {
    return face_of(style).measured(text).width;
}

double line_height(TextStyle style) {
    return face_of(style).line_height;
}

double paint_line(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
                  const QColor& colour, Qt::Alignment align) {
    Face& face = face_of(style);
    const QFontMetricsF& metrics = face.metrics;
    QString shown = text;
    double width = face.measured(text).width;
    if (width > box.width() + 1) {
        shown = elided(text, metrics, box.width() + 1);
        width = metrics.horizontalAdvance(shown);
    }
    double left = box.left();
    if (align & Qt::AlignRight)
        left = box.right() - width;
    else if (align & Qt::AlignHCenter)
        left = box.center().x() - width / 2;
    painter.setFont(face.font);
    painter.setPen(colour);
    painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown);
    return width;
}

double widest_word(const QString& text, TextStyle style) {
    double widest = 0;
    for (const Part& part : parts_of(text, face_of(style)))
        widest = std::max(widest, part.width);
    return widest;
}

QStringList wrapped_lines(const QString& text, TextStyle style, double width, int lines, double indent) {
    return wrapped(text, face_of(style), width, lines, indent);
}

double paint_wrapped(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
                     const QColor& colour, int lines, Qt::Alignment align, double indent) {
    Face& face = face_of(style);
    const double step = face.line_height;
    double y = box.top();
    double left = indent;
    for (const QString& line : wrapped(text, face, box.width(), lines, indent)) {
        paint_line(painter, {box.left() + left, y, box.width() - left, step}, line, style, colour, align);
        y += step;
        left = 0;
    }
    return y - box.top();
}

double wrapped_height(const QString& text, TextStyle style, double width, int lines, double indent) {
    Face& face = face_of(style);
    return face.line_height * static_cast<double>(wrapped(text, face, width, lines, indent).size());
}

}  // namespace tandem
