// The catalogue of approaches for a phase, beside its board: to search, to drag onto a task, the board or a
// cell, or to add with Enter (mockup 03).
#pragma once

#include "ui/views/phase/board_edits.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

namespace tandem {

class ApproachModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void set_approaches(std::vector<Approach> approaches);
    void set_filter(const QString& text);  // words that must all stand in label, help or the name of the Co
    const Approach* at(int row) const;     // nullptr when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    void refilter();

    std::vector<Approach> all_;
    std::vector<std::size_t> shown_;
    QString filter_;
};

class ApproachDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class ApproachList : public QListView {
    Q_OBJECT

public:
    explicit ApproachList(QWidget* parent = nullptr);
    ApproachModel& approaches() { return *model_; }

Q_SIGNALS:
    void chosen(const QString& key);  // Enter or double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fit();  // no taller than its rows, so that what stands under it follows them

    ApproachModel* model_;
};

}  // namespace tandem
