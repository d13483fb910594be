// Single keys of a page: letters and digits that do something while no text field has the focus.
//
// A sign that the keyboard has on Shift (a plus, say) is such a key too; Shift and a letter is not.
//
// They can be switched off in Settings (WCAG 2.1.4). A key is taken before the window's shortcut of the same
// letter, and only in the widget it was given to and what lies in it.
#pragma once

#include <QtCore/QObject>

#include <functional>
#include <utility>
#include <vector>

class QKeyEvent;
class QWidget;

namespace tandem {

// A digit by itself, which goes to a phase: a list of Qt's would look for a row that begins with it.
bool goes_to_phase(const QKeyEvent& key);

class PageKeys : public QObject {
    Q_OBJECT

public:
    // Owned by `where`. Watches it and, as they swallow letters to search by, the given lists.
    explicit PageKeys(QWidget* where);

    void watch(QWidget* list);
    void add(Qt::Key key, std::function<void()> act);
    std::vector<int> keys() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<std::pair<int, std::function<void()>>> keys_;
};

}  // namespace tandem
