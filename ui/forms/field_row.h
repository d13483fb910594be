// One to four fields side by side, in fewer columns where there is no room for all: four become two and two,
// two become one under the other.
//
// Owns nothing but the layout; the fields are its children.
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;

namespace tandem {

class FieldRow : public QWidget {
    Q_OBJECT

public:
    explicit FieldRow(QWidget* parent);
    void add(QWidget* field);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place(int columns);
    void fit(int width);
    int columns_for(int width) const;

    QGridLayout* grid_;
    std::vector<QWidget*> fields_;
    int columns_ = 0;
};

}  // namespace tandem
