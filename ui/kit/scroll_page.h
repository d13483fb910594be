// The ground of a page: scrolls vertically, page margins 28/22 (22/14 in a small window), content at most
// 1560 px wide and centred (design.md sections 4 and 5), unless the page is one tab beside lists, which take
// all the width: their tabs stand at one place.
#pragma once

#include <QtCore/QMargins>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <optional>

namespace tandem {

// Margins of a page in its window: 28/22, or 22/14 where the window is small. They stay as they are at large
// text, which needs the room itself.
QMargins page_margins(const QWidget& page);

class ScrollPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent = nullptr);
    QVBoxLayout* content() { return content_; }
    // As wide as a list: for a tab whose neighbours are lists.
    void fill_width();
    // Instead of a page's margins and spacing, in px at 100 %: for what stands before a project.
    void set_own_margins(QMargins margins, int spacing);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();

    QWidget* ground_;
    QVBoxLayout* content_;
    std::optional<QMargins> own_margins_;
    int own_spacing_ = 0;
    bool fills_width_ = false;
};

}  // namespace tandem
