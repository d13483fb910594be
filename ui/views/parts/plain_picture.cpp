#include "ui/views/parts/plain_picture.h"

#include "ui/kit/theme.h"
#include "ui/views/parts/picture_export.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tandem {

namespace {

constexpr int usual_width = 720;      // px at 100 %: of what is saved
constexpr double most_reduced = 0.6;  // before the page has to scroll sideways: large text stays large

}  // namespace

PlainPicture::PlainPicture(const QString& name, const QString& words, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setAccessibleName(words);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    add_picture_menu(
        this,
        [this](QPainter& painter, const QRectF& area) {
            if (look_.paint)
                look_.paint(painter, area);
        },
        [this] {
            const int width = std::max(px(usual_width), least_width());
            return QSizeF(width, heightForWidth(width));
        },
        name);
}

void PlainPicture::show_picture(Look look, const QString& spoken) {
    look_ = std::move(look);
    setAccessibleDescription(spoken);
    updateGeometry();
    update();
}

int PlainPicture::least_width() const {
    return look_.least_width ? static_cast<int>(std::ceil(look_.least_width())) : 0;
}

// In less room than its words need the picture is drawn smaller.
double PlainPicture::reduced(int width) const {
    const int least = least_width();
    return width >= least ? 1 : std::max(most_reduced, static_cast<double>(width) / least);
}

int PlainPicture::heightForWidth(int width) const {
    if (!look_.height)
        return 0;
    return static_cast<int>(std::ceil(look_.height(std::max(width, least_width())) * reduced(width)));
}

QSize PlainPicture::sizeHint() const {
    const int width = std::max(px(usual_width), least_width());
    return {width, heightForWidth(width)};
}

QSize PlainPicture::minimumSizeHint() const {
    return {static_cast<int>(std::ceil(least_width() * most_reduced)), px(40)};
}

void PlainPicture::paintEvent(QPaintEvent*) {
    if (!look_.paint)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = reduced(width());
    painter.scale(scale, scale);
    look_.paint(painter, QRectF(0, 0, width() / scale, height() / scale));
}

}  // namespace tandem
