// The top of a page: breadcrumb, title with an optional mark and status, one line of fact, buttons at the
// right (the primary last). Owns all of it; says where the breadcrumb wants to go.
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace tandem {

class StatusLabel;
class TextLabel;

class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(const QString& title, QWidget* parent = nullptr);

    void set_title(const QString& title);
    void set_fact(const QString& text);
    void set_mark(QWidget* mark);          // left of the title
    void set_status(StatusLabel* status);  // right of the title
    void add_button(QWidget* button);
    // Crumbs that lead here, without this page: {place, words}; none on Home.
    void set_crumbs(const QList<QPair<QString, QString>>& crumbs);

Q_SIGNALS:
    void back_wanted();
    void crumb_wanted(const QString& place);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QHBoxLayout* crumbs_;
    QBoxLayout* below_ = nullptr;  // title and fact, and the buttons beside or under them
    QHBoxLayout* title_row_;
    QHBoxLayout* buttons_;
    TextLabel* title_;
    TextLabel* fact_;
};

}  // namespace tandem
