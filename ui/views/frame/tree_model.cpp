#include "ui/views/frame/tree_model.h"

#include "ui/kit/text.h"

namespace tandem {

TreeModel::TreeModel(const std::vector<RecordTree::Column>& columns, QObject* parent)
    : QAbstractItemModel(parent), columns_(columns) {}

void TreeModel::set_rows(std::vector<TreeRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    nodes_.clear();
    add(rows_, -1, 0);
    endResetModel();
}

void TreeModel::add(const std::vector<TreeRow>& rows, int parent, int depth) {
    const std::size_t first = nodes_.size();
    if (parent >= 0 && !rows.empty())
        nodes_[static_cast<std::size_t>(parent)].first_child = static_cast<int>(first);
    for (std::size_t i = 0; i < rows.size(); ++i)
        nodes_.push_back({&rows[i], parent, static_cast<int>(i), depth});
    for (std::size_t i = 0; i < rows.size(); ++i)
        add(rows[i].children, static_cast<int>(first + i), depth + 1);
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columnCount(parent))
        return {};
    const int first = parent.isValid() ? node(parent).first_child : 0;
    return createIndex(row, column, static_cast<quintptr>(first + row));
}

QModelIndex TreeModel::parent(const QModelIndex& child) const {
    const int parent = child.isValid() ? node(child).parent : -1;
    return parent < 0 ? QModelIndex()
                      : createIndex(nodes_[static_cast<std::size_t>(parent)].place, 0,
                                    static_cast<quintptr>(parent));
}

int TreeModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? node(parent).row->children.size() : rows_.size());
}

int TreeModel::columnCount(const QModelIndex&) const {
    return static_cast<int>(columns_.size());
}

QVariant TreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Node& at = node(index);
    if (role == id_role)
        return static_cast<qlonglong>(at.row->record);
    if (role == heading_role)
        return at.row->record == 0;
    if (role == depth_role)
        return at.depth;
    if (at.row->record == 0)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(at.row->heading) : QVariant();
    const auto column = static_cast<std::size_t>(index.column());
    static const TreeCell none;
    const TreeCell& cell = column < at.row->cells.size() ? at.row->cells[column] : none;
    switch (role) {
        case Qt::DisplayRole:
            return cell.text.isEmpty() ? QStringLiteral("–") : cell.text;
        case Qt::AccessibleTextRole:
            return cell.text.isEmpty()     ? tr_text("no data")
                   : cell.second.isEmpty() ? cell.text
                                           : cell.text + QStringLiteral(", ") + cell.second;
        case Qt::ToolTipRole:
            return cell.second.isEmpty() ? cell.text : cell.text + QStringLiteral("\n") + cell.second;
        case Qt::TextAlignmentRole:
            return static_cast<int>(columns_[column].right ? Qt::AlignRight : Qt::AlignLeft);
        case second_role:
            return cell.second;
        case icon_role:
            return cell.icon ? QVariant(static_cast<int>(*cell.icon)) : QVariant();
        case status_role:
            return cell.status ? QVariant(static_cast<int>(*cell.status)) : QVariant();
        default:
            return {};
    }
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({}))
        return {};
    const RecordTree::Column& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

}  // namespace tandem
