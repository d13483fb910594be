// The rows of a RecordTree as a model: what set_rows() gave, nothing else. Values only; knows no document.
// Rebuilt whole; the tree keeps which rows are open by their ids.
#pragma once

#include "ui/views/frame/record_tree.h"

#include <QtCore/QAbstractItemModel>

namespace tandem {

class TreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { id_role = Qt::UserRole, second_role, icon_role, status_role, depth_role, heading_role };

    // The columns outlive the model.
    TreeModel(const std::vector<RecordTree::Column>& columns, QObject* parent);

    void set_rows(std::vector<TreeRow> rows);
    int size() const { return static_cast<int>(nodes_.size()); }  // rows in all, headings too

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        const TreeRow* row;
        int parent;  // position in nodes_; -1 = none
        int place;   // among its brothers
        int depth;
        int first_child = -1;  // brothers stand together
    };
    void add(const std::vector<TreeRow>& rows, int parent, int depth);
    const Node& node(const QModelIndex& index) const {
        return nodes_[static_cast<std::size_t>(index.internalId())];
    }

    const std::vector<RecordTree::Column>& columns_;
    std::vector<TreeRow> rows_;
    std::vector<Node> nodes_;
};

}  // namespace tandem
