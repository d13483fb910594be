// What a window shows before a project is open (mockup 01): try the sample, start, open, or a recent file;
// at the right what the sample holds, the six questions, how work is kept. Asks the window for everything.
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QPushButton;

namespace tandem {

class BigChoice;
class TextLabel;

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    void reload();  // the recent files
    void focus_first();

Q_SIGNALS:
    void sample_wanted();
    void new_wanted();
    void open_wanted();
    void backup_wanted();
    void settings_wanted();
    void shortcuts_wanted();
    void file_wanted(const QString& path);
    void search_wanted(const QString& missing);  // where a recent file has gone

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void fit_recent();
    QWidget* make_left();
    QWidget* make_right();
    QLayout* make_foot(QWidget* page);
    void open_recent(QListWidgetItem* item);
    void offer_missing(const QString& path, const QPoint& at);
    void forget(const QString& path);

    QBoxLayout* halves_ = nullptr;
    QWidget* left_ = nullptr;
    QWidget* right_ = nullptr;
    QWidget* wheel_ = nullptr;
    BigChoice* sample_ = nullptr;
    TextLabel* nothing_ = nullptr;
    QListWidget* recent_ = nullptr;
    QPushButton* theme_ = nullptr;
    QPushButton* text_size_ = nullptr;
    QPointer<QMenu> offer_;  // what can be done about a missing file
};

}  // namespace tandem
