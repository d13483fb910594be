#include "ui/views/frame/list_tabs.h"

#include "ui/views/frame/page_keys.h"

#include <QtWidgets/QAbstractItemView>

namespace tandem {

Page* make_list_tab(Workspace& workspace, ListSpec spec, QWidget* bar, QWidget* parent) {
    auto* page = new ListPage(workspace, std::move(spec), parent);
    if (bar != nullptr)
        page->add_above(bar);
    return page;
}

TabbedPage* make_tabs_with_table_key(Workspace& workspace, const QString& name, std::vector<PageTab> tabs,
                                     QWidget* parent) {
    // Tables search by letters, so each is watched for the key when it is made; the keys come with the page,
    // which makes its first tab before it exists: hence looked up late.
    auto keys = std::make_shared<PageKeys*>(nullptr);
    for (PageTab& tab : tabs)
        tab.make = [make = tab.make, keys](Workspace& shown, QWidget* bar, QWidget* stack) {
            Page* page = make(shown, bar, stack);
            if (*keys != nullptr)
                for (QAbstractItemView* view : page->findChildren<QAbstractItemView*>())
                    (*keys)->watch(view);
            return page;
        };
    const QString picture = tabs[0].key;
    const QString table = tabs[1].key;
    auto* page = new TabbedPage(workspace, name, std::move(tabs), parent);
    *keys = new PageKeys(page);
    (*keys)->add(Qt::Key_T, [page, picture, table] {
        page->show_tab(page->tab() == picture ? table : picture);
        page->first_focus()->setFocus(Qt::OtherFocusReason);
    });
    for (QAbstractItemView* view : page->findChildren<QAbstractItemView*>())
        (*keys)->watch(view);
    return page;
}

}  // namespace tandem
