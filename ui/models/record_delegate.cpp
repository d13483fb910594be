#include "ui/models/record_delegate.h"

#include "ui/kit/elide.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/kit/tip_text.h"
#include "ui/kit/whole_dates.h"
#include "ui/kit/whole_percents.h"
#include "ui/models/record_model.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace tandem {

namespace {

constexpr int row_height = 36, side_margin = 10, mark_gap = 6;
constexpr int status_size = 16, phase_size = 20, co_size = 18, mechanism_size = 16;
constexpr int ring_width = 3;

struct Cell {
    QPainter& painter;
    QRect area;  // shrinks from the left as marks are painted
    const Tokens& colours;
    QColor ink;
};

QRect take_square(Cell& cell, int size, int width_factor = 1) {
    const int side = px(size);
    const QRect box(cell.area.left(), cell.area.center().y() - side / 2, side * width_factor, side);
    cell.area.setLeft(box.right() + 1 + px(mark_gap));
    return box;
}

// On a selected row marks take the row's ink where the theme asks for it (high contrast).
Tokens on_selection(Tokens colours) {
    if (colours.on_sel == colours.text)
        return colours;
    for (auto* family : {&colours.phases, &colours.coes})
        for (Identity& identity : *family) {
            identity.solid = colours.on_sel;
            identity.on_solid = colours.sel;
        }
    return colours;
}

std::vector<Co> coes_at(const QModelIndex& index) {
    return index.data(RecordModel::coes_role).value<std::vector<Co>>();
}

void paint_marks(Cell& cell, const QModelIndex& index, bool selected) {
    const bool one_ink = selected && cell.colours.on_sel != cell.colours.text;
    if (const QVariant phase = index.data(RecordModel::phase_role); phase.isValid())
        paint_phase(cell.painter, static_cast<PhaseKind>(phase.toInt()), take_square(cell, phase_size),
                    cell.colours);
    for (const Co co : coes_at(index))
        if (cell.area.width() >= px(co_size))
            paint_co(cell.painter, co, take_square(cell, co_size), cell.colours);
    if (const QVariant mechanism = index.data(RecordModel::mechanism_role); mechanism.isValid()) {
        const auto which = static_cast<Mechanism>(mechanism.toInt());
        paint_mechanism(cell.painter, which,
                        take_square(cell, mechanism_size, which == Mechanism::both ? 2 : 1), cell.ink);
    }
    if (const QVariant status = index.data(RecordModel::status_role); status.isValid()) {
        const auto which = static_cast<Status>(status.toInt());
        const QColor colour = one_ink ? cell.ink : colour_of(which, cell.colours);
        paint_status(cell.painter, which, take_square(cell, status_size), colour);
        cell.ink = colour;
    }
}

int width_of_marks(const QModelIndex& index) {
    const auto one = [&](int role, int size) {
        return index.data(role).isValid() ? px(size) + px(mark_gap) : 0;
    };
    const bool both =
        static_cast<Mechanism>(index.data(RecordModel::mechanism_role).toInt()) == Mechanism::both;
    const int coes = static_cast<int>(coes_at(index).size()) * (px(co_size) + px(mark_gap));
    return one(RecordModel::phase_role, phase_size) + coes +
           one(RecordModel::mechanism_role, both ? 2 * mechanism_size : mechanism_size) +
           one(RecordModel::status_role, status_size);
}

// Line ends and rows of blanks become one; blanks that hold a date together stay.
QString simplified(const QString& text) {
    QString words = text;
    words.replace(QChar(QChar::Nbsp), QChar(QChar::ObjectReplacementCharacter));
    return words.simplified().replace(QChar(QChar::ObjectReplacementCharacter), QChar(QChar::Nbsp));
}

constexpr QChar no_break_hyphen(0x2011);

// "Co-production 30 %; Services 50 %" breaks behind the semicolon only.
QString whole_parts(const QString& text) {
    QStringList parts = text.split(QStringLiteral("; "));
    for (QString& part : parts)
        part.replace(QLatin1Char(' '), QChar(QChar::Nbsp)).replace(QLatin1Char('-'), no_break_hyphen);
    return parts.join(QStringLiteral("; "));
}

// Lays a text in at most `most` lines, the last one shortened; calls line(text, y) for each.
template <class Line>
int lay_lines(const QString& text, const QFont& with, int width, int most, Line line) {
    QTextLayout layout(text, with);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetrics metrics(with);
    int count = 0;
    for (QTextLine next = layout.createLine(); next.isValid() && count < most; next = layout.createLine()) {
        next.setLineWidth(width);
        QString words = text.mid(next.textStart(), next.textLength()).trimmed();
        if (++count == most)
            words = elided(simplified(text.mid(next.textStart())), metrics, width);
        line(words, count);
    }
    layout.endLayout();
    return count;
}

void paint_lines(Cell& cell, const QString& text, const QFont& with, int most) {
    const int height = QFontMetrics(with).height();
    std::vector<QString> lines;
    lay_lines(text, with, cell.area.width(), most, [&](const QString& line, int) { lines.push_back(line); });
    int y = cell.area.center().y() - height * static_cast<int>(lines.size()) / 2;
    for (const QString& line : lines) {
        cell.painter.drawText(QRect(cell.area.left(), y, cell.area.width(), height), Qt::AlignVCenter, line);
        y += height;
    }
}

void paint_heading(QPainter& painter, const QRect& area, const QModelIndex& index) {
    const Tokens& colours = tokens();
    painter.fillRect(area, colours.sunken);
    const auto* model = qobject_cast<const RecordModel*>(index.model());
    const bool is_shut = model && model->is_folded(index.row());
    const int side = px(16);
    const QRect arrow(area.left() + px(side_margin), area.center().y() - side / 2, side, side);
    paint_icon(painter, is_shut ? Icon::right : Icon::down, arrow, colours.text2);
    const QRect words = area.adjusted(px(side_margin) + side + px(mark_gap), 0, -px(side_margin), 0);
    painter.setFont(font(TextStyle::secondary_strong));
    painter.setPen(colours.text);
    painter.drawText(words, Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
}

// The line below, and the ring round the current cell: the table has no other. On a selected row of high
// contrast the ring takes the row's ink, which is seen on it.
void paint_frame(QPainter& painter, const QStyleOptionViewItem& option) {
    const Tokens& colours = tokens();
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    const bool one_ink = (option.state & QStyle::State_Selected) && colours.on_sel != colours.text;
    painter.setPen(QPen(one_ink ? colours.on_sel : colours.focus, px(ring_width)));
    painter.setBrush(Qt::NoBrush);
    const double inset = px(ring_width) / 2.0 + 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset - 1), px(4), px(4));
}

}  // namespace

RecordDelegate::RecordDelegate(int title_column, QObject* parent)
    : QStyledItemDelegate(parent), title_column_(title_column) {}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RecordModel::group_role).isValid()) {
        paint_heading(*painter, option.rect, index);
        paint_frame(*painter, option);
        painter->restore();
        return;
    }
    const Tokens& now = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, now.sel);
    const bool title = index.column() == title_column_;
    const Tokens colours = selected ? on_selection(now) : now;
    Cell cell{*painter, option.rect.adjusted(px(side_margin), 0, -px(side_margin), 0), colours,
              selected ? colours.on_sel : (title ? colours.text : colours.text2)};
    paint_marks(cell, index, selected);

    const QString text = painted_words(index);
    const QFont with = font(title ? TextStyle::body : TextStyle::secondary);
    painter->setFont(with);
    painter->setPen(cell.ink);
    const bool marked = cell.area.left() > option.rect.left() + px(side_margin);
    const QFontMetrics metrics(with);
    // A mark that stands for its word needs no stump of it; the tooltip and the spoken text have it whole.
    const bool fits = metrics.horizontalAdvance(text) <= cell.area.width();
    const bool status = index.data(RecordModel::status_role).isValid();
    if (title)
        paint_lines(cell, text, with, most_lines_);
    else if (fits)
        painter->drawText(cell.area, index.data(Qt::TextAlignmentRole).toInt(), text);
    else if (!marked || status)
        paint_lines(cell, text, with, most_lines_);
    paint_frame(*painter, option);
    painter->restore();
}

int RecordDelegate::marks_width(const QModelIndex& index) {
    return width_of_marks(index);
}

// A date stands in its short form; a line ends neither within it nor before a per cent sign.
QString RecordDelegate::painted_words(const QModelIndex& index) {
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto* model = qobject_cast<const RecordModel*>(index.model());
    if (model == nullptr)
        return whole_percents(whole_dates(text));
    if (model->columns()[static_cast<std::size_t>(index.column())].keeps_parts)
        return whole_parts(text);
    const FieldDef* field = model->field_of(index.column());
    return field != nullptr && field->kind == Kind::Date ? column_date(text)
                                                         : whole_percents(whole_dates(text));
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int least = px(row_height);
    const QString text = painted_words(index);
    const bool title = index.column() == title_column_;
    const QFont with = font(title ? TextStyle::body : TextStyle::secondary);
    const QFontMetrics metrics(with);
    const int whole =
        width_of_marks(index) + metrics.horizontalAdvance(simplified(text)) + 2 * px(side_margin) + 1;
    if (index.data(RecordModel::group_role).isValid() || option.rect.isEmpty() ||
        (!title && whole <= option.rect.width()))
        return {whole, least};
    const int width = std::max(option.rect.width() - 2 * px(side_margin) - width_of_marks(index), px(60));
    const int lines = lay_lines(text, with, width, most_lines_, [](const QString&, int) {});
    return {whole, std::max(least, metrics.height() * lines + px(16))};
}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const {
    const auto* model = qobject_cast<const RecordModel*>(index.model());
    if (!model)
        return nullptr;
    const QString name = parent->parentWidget() ? parent->parentWidget()->objectName() : QString();
    const FieldDef* field = model->field_of(index.column());
    const std::vector<ValueOption> options = model->options(index.column());
    const bool several = field && (field->kind == Kind::Choices || field->kind == Kind::Keys);
    QWidget* editor = nullptr;
    if (options.empty() || several) {
        auto* line = new QLineEdit(parent);
        line->setFont(font(TextStyle::body));
        editor = line;
    } else {
        auto* combo = new QComboBox(parent);
        if (!field->options.required && field->kind != Kind::Flag)
            combo->addItem(tr_text("no data"), QString());
        for (const ValueOption& option : options) {
            const auto* reference = std::get_if<Reference>(&option.value);
            combo->addItem(option.words, reference ? QVariant(static_cast<qlonglong>(reference->id))
                                                   : QVariant(qt(std::get<std::string>(option.value))));
        }
        auto* self = const_cast<RecordDelegate*>(this);
        connect(combo, &QComboBox::activated, combo, [self, combo] {
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        editor = combo;
    }
    editor->setObjectName(name + QStringLiteral("_cell_editor"));
    editor->setAccessibleName(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

bool RecordDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    return event->type() == QEvent::ToolTip ? show_tip(*event, *view, index)
                                            : QStyledItemDelegate::helpEvent(event, view, option, index);
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QVariant value = index.data(Qt::EditRole);
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(value.toString());
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    if (const auto* combo = qobject_cast<QComboBox*>(editor))
        model->setData(index, combo->currentData());
    else if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text());
}

}  // namespace tandem
