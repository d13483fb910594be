// A real page of the window over a real file, shown offscreen without the shell: what it asks the window for
// (places, records beside it, words to tell) is kept to be looked at.
//
// The clock stands at 2026-11-21T10:00:00Z. The file lies in a folder of its own and goes with the object.
#pragma once

#include "support/temp_folder.h"
#include "ui/views/pages.h"

#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <memory>
#include <vector>

namespace tandem::test {

class ShownPage {
public:
    // sample: "lambeth", "illustrative", or "" for a new project without records.
    explicit ShownPage(const QString& key, const std::string& sample = "lambeth",
                       QSize size = QSize(1180, 800));

    Workspace& workspace() { return *workspace_; }
    const Portfolio& portfolio() const { return workspace_->portfolio(); }
    Page& page() { return *page_; }
    // As the window does it: the page is told before it is asked.
    void arrive(const Place& place);
    // The next cycle is begun, and the one that was shown, closed now, is shown again.
    void close_cycle();
    void settle();  // until nothing more is to be laid out or reloaded

    // The visible or hidden widget of this objectName; fails the test when there is none.
    template <class T>
    T& find(const QString& name) {
        T* found = page_->findChild<T*>(name);
        require(found != nullptr, name);
        return *found;
    }
    bool has(const QString& name) { return page_->findChild<QWidget*>(name) != nullptr; }
    void press(const QString& name);  // a button

    // The record with this code in the shown project; 0 when there is none.
    RecordId coded(const std::string& code) const;

    RecordId inspected = 0;  // last asked for
    Place gone;              // last asked for
    QStringList told;

private:
    static void require(bool found, const QString& name);

    TempFolder folder_;
    Clock clock_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<Page> page_;
};

// Runs once with the dialog of this name when it stands, and fails the test when none comes within 30 s. To
// be called before what opens it.
void with_dialog(const QString& name, std::function<void(QWidget&)> act);

// Drops what is dragged on the middle of a widget (or on a point of it), as the drag of a mouse would.
// False when it is not taken.
bool drop_on(QWidget& target, QMimeData& dragged, QPoint at = QPoint(-1, -1));

}  // namespace tandem::test
