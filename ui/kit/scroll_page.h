// The ground of a page: scrolls vertically, page margins 28/22 (22/14 in a small window), content at most
// 1560 px wide and centred (design.md sections 4 and 5).
#pragma once

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

class ScrollPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent = nullptr);
    QVBoxLayout* content() { return content_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QWidget* ground_;
    QVBoxLayout* content_;
};

}  // namespace tandem
