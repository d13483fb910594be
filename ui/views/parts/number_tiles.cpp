#include "ui/views/parts/number_tiles.h"

#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

}  // namespace

NumberTiles::NumberTiles(std::vector<std::pair<QString, QString>> tiles, QWidget* parent)
    : QWidget(parent), tiles_(std::move(tiles)) {
    QStringList words;
    for (const auto& [number, label] : tiles_)
        words.append(label + QStringLiteral(": ") + number);
    setAccessibleName(words.join(QStringLiteral(", ")));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

int NumberTiles::columns(int width) const {
    const int fit = std::max(1, (width + px(10)) / (px(112) + px(10)));
    return std::min({3, fit, std::max(1, static_cast<int>(tiles_.size()))});
}

int NumberTiles::row_height(int width) const {
    const double tile = (width - (columns(width) - 1) * px(10)) / static_cast<double>(columns(width));
    double label = 0;
    for (const auto& [number, words] : tiles_)
        label = std::max(label, QFontMetricsF(tandem::font(TextStyle::secondary))
                                    .boundingRect(QRectF(0, 0, tile - px(22), 1e5), wrap, words)
                                    .height());
    return static_cast<int>(std::ceil(QFontMetricsF(tandem::font(TextStyle::panel_title)).height() + label)) +
           px(18);
}

int NumberTiles::heightForWidth(int width) const {
    if (tiles_.empty())
        return 0;
    const int rows = (static_cast<int>(tiles_.size()) + columns(width) - 1) / columns(width);
    return rows * row_height(width) + (rows - 1) * px(10);
}

QSize NumberTiles::sizeHint() const {
    return {px(300), heightForWidth(std::max(width(), px(260)))};
}

QSize NumberTiles::minimumSizeHint() const {
    return {px(112), tiles_.empty() ? 0 : px(50)};
}

void NumberTiles::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const int across = columns(width()), tall = row_height(width());
    const double wide = (width() - (across - 1) * px(10)) / static_cast<double>(across);
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        const int at = static_cast<int>(i);
        const QRectF box(at % across * (wide + px(10)), at / across * (tall + px(10)), wide, tall);
        painter.setPen(QPen(Theme::instance().name() == ThemeName::high_contrast ? t.line : t.sunken, 1));
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
        const QRectF text = box.adjusted(px(11), px(8), -px(11), -px(8));
        const double line = QFontMetricsF(tandem::font(TextStyle::panel_title)).height();
        painter.setFont(tandem::font(TextStyle::panel_title));
        painter.setPen(t.text);
        painter.drawText(QRectF(text.left(), text.top(), text.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, tiles_[i].first);
        painter.setFont(tandem::font(TextStyle::secondary));
        painter.setPen(t.text2);
        painter.drawText(QRectF(text.left(), text.top() + line, text.width(), text.height() - line + px(4)),
                         wrap, tiles_[i].second);
    }
}

}  // namespace tandem
