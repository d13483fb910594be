#include "ui/views/phase/approach_list.h"

#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/parts/drag.h"

#include <QtCore/QMimeData>
#include <QtGui/QFontMetricsF>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

enum Role { co_role = Qt::UserRole, note_role, key_role };

constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

double text_height(const QString& text, TextStyle style, double width) {
    return text.isEmpty()
               ? 0
               : QFontMetricsF(font(style)).boundingRect(QRectF(0, 0, width, 1e5), wrap, text).height();
}

QRectF text_area(const QRectF& row) {
    return row.adjusted(px(34), px(9), -px(24), -px(9));
}

}  // namespace

void ApproachModel::set_approaches(std::vector<Approach> approaches) {
    beginResetModel();
    all_ = std::move(approaches);
    refilter();
    endResetModel();
}

void ApproachModel::set_filter(const QString& text) {
    beginResetModel();
    filter_ = text;
    refilter();
    endResetModel();
}

void ApproachModel::refilter() {
    const QStringList words = filter_.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    shown_.clear();
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const QString text = all_[i].label + QLatin1Char(' ') + all_[i].help + QLatin1Char(' ') +
                             qt(label_of_choice(all_[i].co));
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); }))
            shown_.push_back(i);
    }
}

const Approach* ApproachModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &all_[shown_[static_cast<std::size_t>(row)]];
}

int ApproachModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant ApproachModel::data(const QModelIndex& index, int role) const {
    const Approach* approach = at(index.row());
    if (approach == nullptr)
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return approach->label;
        case Qt::ToolTipRole:
            return approach->help;
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2").arg(approach->label, qt(label_of_choice(approach->co)).toLower());
        case co_role:
            return static_cast<int>(approach->co);
        case note_role:
            return approach->group_size;
        case key_role:
            return approach->key;
        default:
            return {};
    }
}

Qt::ItemFlags ApproachModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

QStringList ApproachModel::mimeTypes() const {
    const std::unique_ptr<QMimeData> sample(drag_of_approach({}));
    return sample->formats();
}

QMimeData* ApproachModel::mimeData(const QModelIndexList& indexes) const {
    const Approach* approach = indexes.isEmpty() ? nullptr : at(indexes.first().row());
    return approach == nullptr ? nullptr : drag_of_approach(approach->key);
}

void ApproachDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row(option.rect);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected)
        painter->fillRect(row, t.sel);
    painter->setPen(QPen(t.line, 1));
    painter->drawLine(QPointF(row.left(), row.bottom() - 0.5), QPointF(row.right(), row.bottom() - 0.5));
    const double mark = px(20);
    const QRectF area = text_area(row);
    if (const auto co = static_cast<Co>(index.data(co_role).toInt()); co != Co::none)
        paint_co(*painter, co, QRectF(row.left() + px(4), area.top() - px(1), mark, mark), t);
    paint_icon(*painter, Icon::drag, QRectF(row.right() - px(20), area.top() + px(1), px(15), px(15)),
               selected ? t.on_sel : t.text3);
    const QString label = index.data().toString();
    const double label_height = text_height(label, TextStyle::body, area.width());
    painter->setFont(font(TextStyle::body));
    painter->setPen(selected ? t.on_sel : t.text);
    painter->drawText(QRectF(area.left(), area.top(), area.width(), label_height + 1), wrap, label);
    painter->setFont(font(TextStyle::secondary));
    painter->setPen(selected ? t.on_sel : t.text2);
    painter->drawText(QRectF(area.left(), area.top() + label_height, area.width(), area.height()), wrap,
                      index.data(note_role).toString());
    painter->restore();
}

QSize ApproachDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = list == nullptr ? px(300) : list->viewport()->width();
    const QRectF area = text_area(QRectF(0, 0, width, 100));
    const double height = text_height(index.data().toString(), TextStyle::body, area.width()) +
                          text_height(index.data(note_role).toString(), TextStyle::secondary, area.width());
    return {width, static_cast<int>(std::ceil(height)) + px(18) + 1};
}

ApproachList::ApproachList(QWidget* parent) : QListView(parent), model_(new ApproachModel(this)) {
    setObjectName(QStringLiteral("approach_list"));
    setAccessibleName(tr_text("Approaches: Enter adds, or drag one onto a task"));
    setModel(model_);
    setItemDelegate(new ApproachDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMinimumHeight(px(160));
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.data(key_role).toString()); });
    connect(model_, &QAbstractItemModel::modelReset, this, &ApproachList::fit);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setMinimumHeight(px(160));
        scheduleDelayedItemsLayout();
        fit();
    });
}

void ApproachList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().data(key_role).toString());
        return;
    }
    QListView::keyPressEvent(event);
}

// Heights follow the width, so the rows are laid out anew.
void ApproachList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    fit();
}

void ApproachList::fit() {
    int height = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        height += sizeHintForRow(row);
    setMaximumHeight(std::max(height, minimumHeight()));
}

void ApproachList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model_->rowCount() > 0)
        setCurrentIndex(model_->index(0));
}

}  // namespace tandem
