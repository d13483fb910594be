// A layout that sets its items in lines like words and wraps them: chips, buttons in a narrow inspector.
// Owns its items. Height follows width.
#pragma once

#include <QtWidgets/QLayout>

#include <vector>

namespace tandem {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 6);
    ~FlowLayout() override;

    // In equal columns, as many as the widest item leaves room for: a list of choices is read down and
    // across.
    void set_columns(bool columns) { columns_ = columns; }

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& area) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int place(const QRect& area, bool really) const;
    int column_width(int room) const;

    std::vector<QLayoutItem*> items_;
    int gap_;
    bool columns_ = false;
};

}  // namespace tandem
