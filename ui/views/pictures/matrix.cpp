#include "ui/views/pictures/matrix.h"

#include "model/marks.h"
#include "rules/people.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/link/workspace.h"
#include "ui/views/parts/picture_export.h"

#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t tip_lines = 8;

std::size_t place_in(PhaseKind phase) {
    return static_cast<std::size_t>(phase) - 1;
}

std::size_t place_in(Co co) {
    return static_cast<std::size_t>(co) - 1;
}

// What a tooltip says about one cell: its activities, at most eight of them.
class Tips {
public:
    void add(PhaseKind phase, Co co, const Activity& activity) {
        QStringList& lines = lines_[place_in(phase)][place_in(co)];
        if (lines.size() < static_cast<qsizetype>(tip_lines))
            lines.append(qt(activity.common.code) + QLatin1Char(' ') + qt(activity.title) +
                         (activity.status == ActivityStatus::none
                              ? QString()
                              : QStringLiteral(" (%1)").arg(qt(label_of_choice(activity.status)).toLower())));
        ++counts_[place_in(phase)][place_in(co)];
    }
    QString text(std::size_t phase, std::size_t co) const {
        QString text = lines_[phase][co].join(QLatin1Char('\n'));
        const int more = counts_[phase][co] - static_cast<int>(tip_lines);
        if (more > 0)
            text += QLatin1Char('\n') + tr_text("and %1 more").arg(number_text(more));
        return text;
    }

private:
    std::array<std::array<QStringList, 4>, 4> lines_;
    std::array<std::array<int, 4>, 4> counts_{};
};

// Counts the co-produced activities of the cycle once, for the cells, the balance and the tooltips.
void count_activities(const Workspace& workspace, MatrixPicture& picture, Tips& tips) {
    const Portfolio& portfolio = workspace.portfolio();
    const GroupsOfActivities groups(portfolio);
    for (const Activity& activity : portfolio.all<Activity>()) {
        const Phase* phase = portfolio.find(activity.phase);
        if (!phase || phase->cycle != workspace.cycle() || phase->phase == PhaseKind::none ||
            !is_co_produced(groups, activity))
            continue;
        count_activity(picture.coverage, phase->phase, activity);
        count_activity(picture.balance, phase->phase, activity);
        for (const Co co : {Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment})
            if (activity.co == co || std::ranges::find(activity.other_coes, co) != activity.other_coes.end())
                tips.add(phase->phase, co, activity);
    }
    count_marks(picture.coverage, portfolio, workspace.cycle());
}

void add_tips(const Workspace& workspace, const Tips& tips, MatrixPicture& picture) {
    const Portfolio& portfolio = workspace.portfolio();
    for (std::size_t phase = 0; phase < 4; ++phase)
        for (std::size_t co = 0; co < 4; ++co)
            picture.tips[phase][co] = tips.text(phase, co);
    for (const MatrixMark& mark : portfolio.all<MatrixMark>()) {
        const Phase* phase = portfolio.find(mark.phase);
        if (phase && phase->cycle == workspace.cycle() && mark.co != Co::none) {
            QString& tip = picture.tips[place_in(phase->phase)][place_in(mark.co)];
            if (!picture.coverage.at(phase->phase, mark.co).in_scope())
                tip = mark.reason.empty() ? tr_text("No reason is recorded.")
                                          : tr_text("Because %1").arg(qt(mark.reason));
        }
    }
}

}  // namespace

MatrixPicture matrix_picture(const Workspace& workspace, bool with_counts) {
    MatrixPicture picture;
    Tips tips;
    count_activities(workspace, picture, tips);
    picture.data = matrix_data_of(picture.coverage, with_counts ? &picture.balance : nullptr);
    add_tips(workspace, tips, picture);
    return picture;
}

CoverageMatrix::CoverageMatrix(QWidget* parent) : ItemPicture(parent) {
    setObjectName(QStringLiteral("coverage_matrix"));
    setAccessibleName(tr_text("Coverage: phases across, Co’s down"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keep_shape();
    menu_ = add_picture_menu(
        this,
        [this](QPainter& painter, const QRectF& box) {
            paint_coverage_matrix(painter, box, picture_.data, tokens());
        },
        [this] { return own_size().expandedTo(QSizeF(px(680), px(420))); }, QStringLiteral("coverage"));
}

void CoverageMatrix::set_picture(MatrixPicture picture) {
    picture_ = std::move(picture);
    items_changed();
}

void CoverageMatrix::set_place(const MatrixPlace& place) {
    set_current(static_cast<int>(place_in(place.second) * 4 + place_in(place.first)));
}

void CoverageMatrix::accept_drops(std::function<bool(const QMimeData&)> wanted, Drop drop) {
    wanted_ = std::move(wanted);
    drop_ = std::move(drop);
    setAcceptDrops(true);
}

// Row by row, as one reads.
MatrixPlace CoverageMatrix::place_of(int item) {
    return {static_cast<PhaseKind>(item % 4 + 1), static_cast<Co>(item / 4 + 1)};
}

MatrixShape CoverageMatrix::shape() const {
    return {QRectF(QPointF(), own_size()).adjusted(0, 0, -px(6), -px(6)),
            picture_.data.voice_action.has_value()};
}

QPainterPath CoverageMatrix::item_outline(int item) const {
    QPainterPath path;
    path.addRoundedRect(shape().cell(item % 4, item / 4), px(6), px(6));
    return path;
}

QString CoverageMatrix::item_words(int item) const {
    const auto& [phase, co] = place_of(item);
    return QStringLiteral("%1, %2: %3")
        .arg(qt(label_of_choice(phase)), qt(label_of_choice(co)).toLower(),
             cell_words(picture_.data.cells[place_in(phase)][place_in(co)], true));
}

QString CoverageMatrix::item_tip(int item) const {
    const auto& [phase, co] = place_of(item);
    const QString& more = picture_.tips[place_in(phase)][place_in(co)];
    return more.isEmpty() ? item_words(item) : item_words(item) + QLatin1Char('\n') + more;
}

int CoverageMatrix::item_at(const QPointF& point) const {
    const auto cell = shape().cell_at(point);
    return cell ? cell->second * 4 + cell->first : -1;
}

void CoverageMatrix::press(int item) {
    const auto& [phase, co] = place_of(item);
    Q_EMIT opened(phase, co);
}

int CoverageMatrix::item_beside(int item, Qt::Key arrow) const {
    int phase = item % 4, co = item / 4;
    phase += arrow == Qt::Key_Right ? 1 : arrow == Qt::Key_Left ? -1 : 0;
    co += arrow == Qt::Key_Down ? 1 : arrow == Qt::Key_Up ? -1 : 0;
    return std::clamp(co, 0, 3) * 4 + std::clamp(phase, 0, 3);
}

bool CoverageMatrix::key_on(int item, QKeyEvent* event) {
    if (event->key() != Qt::Key_H || event->modifiers() != Qt::NoModifier ||
        !Settings::instance().single_keys())
        return false;
    const auto& [phase, co] = place_of(item);
    Q_EMIT off_wanted(phase, co);
    return true;
}

QSize CoverageMatrix::sizeHint() const {
    return least_size().toSize().expandedTo({px(560), px(262)});
}

QSizeF CoverageMatrix::least_size() const {
    return MatrixShape::smallest(picture_.data.voice_action.has_value()) + QSizeF(px(6), px(6));
}

void CoverageMatrix::paint_items(QPainter& painter) {
    MatrixData shown = picture_.data;
    if (hasFocus())
        shown.current = std::pair(current() % 4, current() / 4);
    paint_coverage_matrix(painter, QRectF(QPointF(), own_size()).adjusted(0, 0, -px(6), -px(6)), shown,
                          tokens());
    if (hovered_ >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().accent, px(3)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(item_outline(hovered_));
    }
}

void CoverageMatrix::dragEnterEvent(QDragEnterEvent* event) {
    if (wanted_ && wanted_(*event->mimeData()))
        event->acceptProposedAction();
}

void CoverageMatrix::dragMoveEvent(QDragMoveEvent* event) {
    hovered_ = item_at(to_own(event->position()));
    event->setAccepted(hovered_ >= 0);
    update();
}

void CoverageMatrix::dragLeaveEvent(QDragLeaveEvent*) {
    hovered_ = -1;
    update();
}

void CoverageMatrix::dropEvent(QDropEvent* event) {
    const int item = item_at(to_own(event->position()));
    hovered_ = -1;
    update();
    if (item >= 0 && drop_ && drop_(*event->mimeData(), place_of(item))) {
        set_current(item);
        event->acceptProposedAction();
    }
}

}  // namespace tandem
