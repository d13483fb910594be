// The list of a report's sections with a box each: as high as all of them, a name that is too long for the
// column on as many lines as it needs. Knows no report; whoever fills it gives the words.
#pragma once

#include <QtWidgets/QListWidget>

namespace tandem {

class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent);
    void fit();  // after its words have changed

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int row_height(int row, int width) const;
};

}  // namespace tandem
