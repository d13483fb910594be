#include "ui/views/history/comparison_list.h"

#include "edit/wording.h"
#include "model/project.h"
#include "report/words.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"

#include <QtCore/QAbstractListModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

// What else of a record can differ, beside its fields.
constexpr std::size_t visibility_part = whole_record - 1;
constexpr std::size_t source_part = whole_record - 2;
constexpr std::size_t illustrative_part = whole_record - 3;

QString take_back_words() {
    return tr_text("Take back");
}

// Below this a difference stands on two lines: on one, beside "Take back", its values would be cut to
// letters.
constexpr double room_for_one_line = 440;  // px at 100 %

// What is absent is said, as in reports.
QString shown(const Portfolio& portfolio, const FieldDef& field, const Value& value) {
    const QString text = value_text(portfolio, field, value).simplified();
    return text.isEmpty() ? qt(no_data) : text;
}

QString title_of(const Portfolio& portfolio, const EntityDef& def, const Row& row) {
    const auto title = def.index_of(def.title);
    if (!title)
        return {};
    const QString text = shown(portfolio, def.fields[*title], row.values[*title]);
    return &def == &entity<Cycle>() ? tr_text("Cycle %1").arg(text) : text;
}

// Cycles and phases are known by their names, not by a code.
bool has_name_only(const EntityDef& def) {
    return &def == &entity<Cycle>() || &def == &entity<Phase>();
}

}  // namespace

class ComparisonList::Model : public QAbstractListModel {
public:
    struct Line {
        bool heading = false;
        Difference kind = Difference::changed;
        std::size_t record = 0;
        std::size_t part = whole_record;
        int count = 0;  // of a heading
    };
    struct Words {
        QString code, what, before, after;
    };

    Model(const Comparison& comparison, QObject* parent)
        : QAbstractListModel(parent), comparison_(comparison) {}

    void reset(const Portfolio& portfolio) {
        beginResetModel();
        portfolio_ = &portfolio;
        lines_.clear();
        std::size_t heading = 0;
        const auto add = [&](Difference kind, std::size_t record, std::size_t part) {
            if (lines_.empty() || lines_.back().kind != kind) {
                heading = lines_.size();
                lines_.push_back({true, kind, 0, whole_record, 0});
            }
            lines_.push_back({false, kind, record, part, 0});
            ++lines_[heading].count;
        };
        for (std::size_t i = 0; i < comparison_.records.size(); ++i) {
            const RecordDifference& record = comparison_.records[i];
            if (record.kind() != Difference::changed) {
                add(record.kind(), i, whole_record);
                continue;
            }
            for (const std::size_t field : record.fields)
                add(Difference::changed, i, field);
            if (record.visibility)
                add(Difference::changed, i, visibility_part);
            if (record.source)
                add(Difference::changed, i, source_part);
            if (record.illustrative)
                add(Difference::changed, i, illustrative_part);
        }
        endResetModel();
    }

    const Line& line(int row) const { return lines_[static_cast<std::size_t>(row)]; }

    Words words(const Line& line) const {
        const RecordDifference& record = comparison_.records[line.record];
        const RowChange& rows = record.change;
        const EntityDef& def = *rows.entity;
        Words words{has_name_only(def) ? QString() : qt(record.common().code), {}, {}, {}};
        const QString kind = qt(lower_first(def.label.text()));
        if (line.kind != Difference::changed) {
            words.what = kind;
            const Row& row = rows.after ? *rows.after : *rows.before;
            (line.kind == Difference::added ? words.after : words.before) = title_of(*portfolio_, def, row);
            return words;
        }
        if (words.code.isEmpty())
            words.code = has_name_only(def) ? title_of(*portfolio_, def, *rows.after) : kind;
        const auto put = [&](const QString& what, const QString& before, const QString& after) {
            words.what = what;
            words.before = before;
            words.after = after;
        };
        const Common& before = rows.before->common;
        const Common& after = rows.after->common;
        if (line.part == visibility_part)
            put(tr_text("Visibility"), qt(label_of_choice(before.visibility)),
                qt(label_of_choice(after.visibility)));
        else if (line.part == source_part)
            put(tr_text("Source"), qt(or_no_data(before.source)), qt(or_no_data(after.source)));
        else if (line.part == illustrative_part)
            put(tr_text("Illustrative"), before.illustrative ? tr_text("Yes") : tr_text("No"),
                after.illustrative ? tr_text("Yes") : tr_text("No"));
        else {
            const FieldDef& field = def.fields[line.part];
            put(qt(field.label.text()), shown(*portfolio_, field, rows.before->values[line.part]),
                shown(*portfolio_, field, rows.after->values[line.part]));
        }
        return words;
    }

    static QString heading_words(const Line& line) {
        switch (line.kind) {
            case Difference::changed:
                return tr_text("Changed");
            case Difference::added:
                return tr_text("Added");
            case Difference::removed:
                break;
        }
        return tr_text("Deleted");
    }

    QString sentence(const Line& line) const {
        if (line.heading)
            return QStringLiteral("%1 %2").arg(heading_words(line)).arg(line.count);
        const Words parts = words(line);
        QString text = parts.code.isEmpty() ? QString() : parts.code + QLatin1Char(' ');
        text += parts.what + QStringLiteral(": ");
        if (line.kind == Difference::changed)
            return text + tr_text("%1, before %2").arg(parts.after, parts.before);
        return text + (line.kind == Difference::added ? parts.after : parts.before);
    }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(lines_.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return sentence(line(index.row()));
        return {};
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        return line(index.row()).heading ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                         : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

private:
    const Comparison& comparison_;
    const Portfolio* portfolio_ = nullptr;
    std::vector<Line> lines_;
};

class ComparisonList::Delegate : public QStyledItemDelegate {
public:
    explicit Delegate(ComparisonList* list) : QStyledItemDelegate(list), list_(*list) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Model::Line& line = list_.model_->line(index.row());
        return {option.rect.width(), px(line.heading ? 42 : on_two_lines() ? 54 : 34)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Model::Line& line = list_.model_->line(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(px(4), 0, -px(4), 0);
        if (line.heading)
            paint_heading(*painter, box, line);
        else
            paint_difference(*painter, box, line, option.state.testFlag(QStyle::State_Selected));
        painter->restore();
    }

private:
    bool on_two_lines() const { return list_.viewport()->width() < px(room_for_one_line); }

    static void paint_heading(QPainter& painter, const QRectF& box, const Model::Line& line) {
        const QColor ink = line.kind == Difference::changed ? tokens().accent
                           : line.kind == Difference::added ? tokens().good
                                                            : tokens().danger;
        const QRectF mark(box.left(), box.center().y() - px(4), px(16), px(16));
        if (line.kind == Difference::added)
            paint_icon(painter, Icon::plus, mark, ink);
        else
            paint_status(painter, line.kind == Difference::changed ? Status::under_way : Status::cancelled,
                         mark, ink);
        QRectF text = box.adjusted(px(24), px(8), 0, 0);
        text.setLeft(text.left() + px(10) +
                     paint_line(painter, text, Model::heading_words(line), TextStyle::body_strong, ink));
        paint_line(painter, text, number_text(line.count), TextStyle::body_strong, ink);
        painter.setPen(QPen(tokens().control, 1));
        painter.drawLine(box.bottomLeft() - QPointF(0, 0.5), box.bottomRight() - QPointF(0, 0.5));
    }

    void paint_difference(QPainter& painter, QRectF box, const Model::Line& line, bool selected) const {
        if (selected)
            painter.fillRect(box, tokens().sel);
        const QColor ink = selected ? tokens().on_sel : tokens().text;
        const QColor quiet = selected ? tokens().on_sel : tokens().text2;
        const QColor link = selected ? tokens().on_sel : tokens().accent;
        painter.setPen(QPen(tokens().line, 1));
        painter.drawLine(box.bottomLeft() - QPointF(0, 0.5), box.bottomRight() - QPointF(0, 0.5));
        box.adjust(px(2), 0, -px(2), 0);
        const bool two = on_two_lines();
        QRectF values = box;  // of the second line, where there are two
        if (two) {
            box.adjust(0, px(6), 0, 0);
            box.setHeight(line_height(TextStyle::secondary));
            values.setTop(box.bottom());
            values.adjust(0, 0, 0, -px(4));
        }
        if (list_.editable_)
            box.setRight(
                box.right() - px(12) -
                paint_line(painter, box, take_back_words(), TextStyle::secondary, link, Qt::AlignRight));
        const Model::Words words = list_.model_->words(line);
        QRectF cell = box;
        cell.setWidth(std::max<double>(
            px(40), std::min(box.width() / 2, text_width(words.code, TextStyle::secondary_strong) + px(4))));
        paint_line(painter, cell, words.code, TextStyle::secondary_strong, quiet);
        cell.setLeft(two && words.code.isEmpty() ? box.left() : cell.right() + px(4));
        cell.setWidth(two ? box.right() - cell.left() : box.width() * 0.24);
        paint_line(painter, cell, words.what, TextStyle::secondary, quiet);
        cell.setLeft(cell.right() + px(8));
        cell.setRight(box.right());
        if (two)
            cell = values;
        if (!words.before.isEmpty()) {
            const bool both = !words.after.isEmpty();
            const double half = cell.width() * 0.42;
            QRectF before = cell;
            // What the value after it leaves is its own too.
            if (both)
                before.setWidth(
                    std::max(half, cell.width() - px(24) - text_width(words.after, TextStyle::body_strong)));
            const double width = paint_line(painter, before, words.before, TextStyle::body, quiet);
            if (!both) {
                painter.drawLine(QPointF(before.left(), before.center().y() + 1),
                                 QPointF(before.left() + width, before.center().y() + 1));
                return;
            }
            cell.setLeft(before.left() + width + px(6));
            paint_icon(painter, Icon::right,
                       {cell.left(), cell.center().y() - px(6), double(px(12)), double(px(12))}, quiet);
            cell.setLeft(cell.left() + px(18));
        }
        paint_line(painter, cell, words.after, TextStyle::body_strong, ink);
    }

    ComparisonList& list_;
};

ComparisonList::ComparisonList(QWidget* parent) : QListView(parent), model_(new Model(comparison_, this)) {
    setModel(model_);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
}

ComparisonList::~ComparisonList() = default;

void ComparisonList::show_comparison(const Portfolio& portfolio, Comparison comparison) {
    comparison_ = std::move(comparison);
    model_->reset(portfolio);
}

QString ComparisonList::as_text() const {
    QStringList lines;
    for (int row = 0; row < model_->rowCount(); ++row)
        lines += model_->sentence(model_->line(row));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

bool ComparisonList::chosen(std::size_t* record, std::size_t* field) const {
    const QModelIndex index = currentIndex();
    if (!index.isValid() || model_->line(index.row()).heading)
        return false;
    const Model::Line& line = model_->line(index.row());
    *record = line.record;
    // Visibility, source and the illustrative mark go back with their record.
    *field = line.part >= illustrative_part ? whole_record : line.part;
    return true;
}

void ComparisonList::set_editable(bool editable) {
    editable_ = editable;
    viewport()->update();
}

void ComparisonList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const double link = text_width(take_back_words(), TextStyle::secondary) + px(16);
    std::size_t record = 0;
    std::size_t field = 0;
    if (editable_ && event->button() == Qt::LeftButton &&
        event->position().x() > viewport()->width() - link &&
        indexAt(event->position().toPoint()) == currentIndex() && chosen(&record, &field))
        Q_EMIT take_back_wanted(record, field);
}

void ComparisonList::keyPressEvent(QKeyEvent* event) {
    std::size_t record = 0;
    std::size_t field = 0;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && editable_ && chosen(&record, &field)) {
        Q_EMIT take_back_wanted(record, field);
        return;
    }
    QListView::keyPressEvent(event);
}

}  // namespace tandem
