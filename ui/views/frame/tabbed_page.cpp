#include "ui/views/frame/tabbed_page.h"

#include "ui/kit/segmented.h"
#include "ui/kit/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace tandem {

TabbedPage::TabbedPage(Workspace& workspace, QString name, std::vector<PageTab> tabs, QWidget* parent)
    : Page(workspace, parent), name_(std::move(name)), tabs_(std::move(tabs)), pages_(tabs_.size()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    stack_ = new QStackedWidget(this);
    layout->addWidget(stack_);
    show_index(0);
}

void TabbedPage::show_tab(const QString& key) {
    for (std::size_t i = 0; i < tabs_.size(); ++i)
        if (tabs_[i].key == key)
            show_index(i);
}

void TabbedPage::show_index(std::size_t index) {
    if (pages_[index] == nullptr) {
        auto* bar = new QWidget(this);
        auto* row = new QHBoxLayout(bar);
        row->setContentsMargins(0, 0, 0, 0);
        std::vector<Segmented::Option> options;
        for (const PageTab& tab : tabs_)
            options.push_back({tab.key, tab.words, {}});
        auto* choice = new Segmented(std::move(options), bar);
        choice->setObjectName(name_ + QStringLiteral("_tabs_") + tabs_[index].key);
        choice->setAccessibleName(tr_text("Parts of this page"));
        choice->set_clearable(false);
        choice->set_wrapping();  // else a row of six makes the whole page scroll sideways at large text
        choice->set_current(tabs_[index].key);
        row->addWidget(choice, 0, Qt::AlignTop);
        row->addStretch();
        connect(choice, &Segmented::chosen, this, [this, choice, index](const QString& key) {
            choice->set_current(tabs_[index].key);  // what this tab's own row shows never changes
            show_tab(key);
            // The keyboard goes on where it was: on the row of tabs.
            if (auto* next = current_page()->findChild<Segmented*>(name_ + QStringLiteral("_tabs_") + key))
                next->setFocus();
        });
        pages_[index] = tabs_[index].make(workspace(), bar, stack_);
        stack_->addWidget(pages_[index]);
    }
    current_ = index;
    stack_->setCurrentWidget(pages_[index]);
}

std::size_t TabbedPage::tab_of(const Place& place) const {
    const QString wanted = place.detail.section(QLatin1Char('/'), 0, 0);
    for (std::size_t i = 0; i < tabs_.size(); ++i)
        if (!wanted.isEmpty() && tabs_[i].key == wanted)
            return i;
    const EntityDef* kind = nullptr;
    if (place.record != 0)
        portfolio().find_any(place.record, &kind);
    const auto shows = [&](const PageTab& tab) {
        return std::find(tab.kinds.begin(), tab.kinds.end(), kind) != tab.kinds.end();
    };
    if (kind == nullptr || shows(tabs_[current_]))
        return current_;
    const auto found = std::find_if(tabs_.begin(), tabs_.end(), shows);
    return found == tabs_.end() ? current_ : static_cast<std::size_t>(found - tabs_.begin());
}

void TabbedPage::arrive(const Place& place) {
    const std::size_t index = tab_of(place);
    show_index(index);
    Place inside = place;
    if (place.detail.section(QLatin1Char('/'), 0, 0) == tabs_[index].key)
        inside.detail = place.detail.section(QLatin1Char('/'), 1);
    current_page()->make_current();
    current_page()->arrive(inside);
}

Place TabbedPage::here() const {
    Place place = current_page()->here();
    place.detail = place.detail.isEmpty() ? tab() : tab() + QLatin1Char('/') + place.detail;
    return place;
}

bool TabbedPage::inspect(RecordId record) {
    return current_page()->inspect(record);
}

void TabbedPage::commit_typing() {
    current_page()->commit_typing();
}

bool TabbedPage::add_new() {
    return current_page()->add_new();
}

QString TabbedPage::add_words() const {
    return current_page()->add_words();
}

QWidget* TabbedPage::first_focus() {
    return current_page()->first_focus();
}

RecordId TabbedPage::current_record() const {
    return current_page()->current_record();
}

void TabbedPage::reload() {
    current_page()->make_current();
}

}  // namespace tandem
