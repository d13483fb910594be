// A page around one painted picture: head with zoom, table and picture menu, the picture in a scrolling
// frame, the same facts as a table, and a line of keys below.
//
// Keys outside text fields: plus and minus zoom, T changes between picture and table. The derived class makes
// the picture and fills the table; it may say that zooming means something of its own. Owns all of it.
#pragma once

#include "ui/views/frame/page.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <functional>
#include <vector>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace tandem {

class ItemPicture;
class PageHead;
class PictureTableLook;
class PictureFrame;
class TextLabel;

// The facts of a picture in rows; texts are asked for when painted.
class PictureTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Rows {
        QStringList headings;
        int count = 0;
        std::function<QString(int row, int column)> text;
        std::function<RecordId(int row)> record;  // what Enter opens; 0 = nothing
    };
    void set_rows(Rows rows);
    RecordId record(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Rows rows_;
};

class PicturePage : public Page {
    Q_OBJECT

public:
    // name: begins the objectNames of the page's parts ("map_table").
    PicturePage(Workspace& workspace, const QString& title, const QString& name, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    QWidget* first_focus() override;
    bool shows_table() const;
    void show_table(bool table);
    // The records of the table, each once, in its order.
    std::vector<RecordId> records() const;

protected:
    PageHead& head() { return *head_; }
    // Between head and picture, and between picture and foot.
    QVBoxLayout* above() { return above_; }
    QVBoxLayout* below() { return below_; }
    void set_picture(ItemPicture* picture, QMenu* menu, const QString& table_words);
    PictureFrame* scroll() { return scroll_; }
    PictureTable& table() { return *table_model_; }
    void set_foot(const QString& remark, const QString& keys);
    void select_in_table(RecordId record);

    // steps: 1 larger, -1 smaller, 0 as at first.
    virtual void zoom(int steps);
    // What an empty page shows instead; nullptr = the picture.
    void show_instead(QWidget* empty);

    void resizeEvent(QResizeEvent* event) override;

private:
    QString name_;
    QWidget* ground_;  // holds everything, in a frame that scrolls
    PageHead* head_;
    QVBoxLayout* above_;
    QVBoxLayout* below_;
    QStackedWidget* stack_;
    PictureFrame* scroll_;
    QTableView* table_;
    PictureTable* table_model_;
    PictureTableLook* table_look_;
    QPushButton* table_button_;
    QPushButton* picture_button_;
    QWidget* foot_;
    TextLabel* remark_;
    TextLabel* keys_;
    ItemPicture* picture_ = nullptr;
    QWidget* instead_ = nullptr;
};

}  // namespace tandem
