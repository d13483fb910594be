// One page of the window. Built when it is first shown, told of changes only while it can be seen.
//
// A page reads the portfolio in reload() and nowhere else keeps what it read but ids. The base class calls
// reload() when the page is shown after something changed, and once per event loop turn while it is visible.
#pragma once

#include "ui/link/place.h"
#include "ui/link/workspace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPainter;
class QPrinter;

namespace tandem {

class PageHead;

class Page : public QWidget {
    Q_OBJECT

public:
    Page(Workspace& workspace, QWidget* parent);

    // Arrives at the page: selects, scrolls to, or opens what the place names. After reload().
    virtual void arrive(const Place& place);
    // Shows a record in the page's own inspector; false when it has none, then the window's is used.
    virtual bool inspect(RecordId) { return false; }
    // Where the person is now, for back and for the session. `page` is filled in by the window.
    virtual Place here() const { return {}; }
    // Writes what is being typed. Called before anything that must see it.
    virtual void commit_typing() {}
    // N (Quick add) on this page; false when the page has nothing to add.
    virtual bool add_new() { return false; }
    // The words of add_new(), such as "Add activity"; "" when there is none.
    virtual QString add_words() const { return {}; }
    // What focus should land on when the page is entered by F6 or from the navigation.
    virtual QWidget* first_focus() { return this; }
    // The record shown or selected, for the inspector and Present; 0 when there is none.
    virtual RecordId current_record() const { return 0; }

    // For the window: reload if anything changed since the last time.
    void make_current();

protected:
    virtual void reload() = 0;
    // A page that can take a change without a full reload answers true here.
    virtual bool take_change(const ChangeSet& set);

    Workspace& workspace() { return workspace_; }
    const Workspace& workspace() const { return workspace_; }
    const Portfolio& portfolio() const { return workspace_.portfolio(); }
    void reload_soon();
    // The way out of a page that is one step from Home: its head's arrow and breadcrumb.
    void lead_home(PageHead& head);

    void showEvent(QShowEvent* event) override;

private:
    Workspace& workspace_;
    QTimer soon_;
    bool stale_ = true;
};

}  // namespace tandem
