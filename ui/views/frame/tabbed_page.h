// A page of several tabs that share one subject: groups, organisations and persons; decisions, contributions
// and actions. Each tab is a page of its own, made when it is first looked at; the row of tabs stands where
// that page puts it, under its head.
//
// A place names the tab as the first part of its detail ("table", "findings/..."); a record without a detail
// goes to the tab of its kind.
#pragma once

#include "ui/views/frame/page.h"

#include <functional>
#include <vector>

class QStackedWidget;

namespace tandem {

struct PageTab {
    QString key;
    QString words;
    std::vector<const EntityDef*> kinds;  // records that are looked at here
    // `bar` is the row of tabs; the page made takes it.
    std::function<Page*(Workspace&, QWidget* bar, QWidget* parent)> make;
};

class TabbedPage : public Page {
    Q_OBJECT

public:
    // name: "people"; the rows of tabs are "<name>_tabs_<tab>".
    TabbedPage(Workspace& workspace, QString name, std::vector<PageTab> tabs, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool inspect(RecordId record) override;
    void commit_typing() override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

    void show_tab(const QString& key);
    QString tab() const { return tabs_[current_].key; }
    Page* current_page() const { return pages_[current_]; }

protected:
    void reload() override;

private:
    std::size_t tab_of(const Place& place) const;
    void show_index(std::size_t index);

    QString name_;
    std::vector<PageTab> tabs_;
    std::vector<Page*> pages_;  // nullptr until looked at
    QStackedWidget* stack_;
    std::size_t current_ = 0;
};

}  // namespace tandem
