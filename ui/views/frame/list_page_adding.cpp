// How a list page adds records: in the line that N opens, from what the filter did not find, and while the
// disk does not take them; see list_page.h.
#include "report/words.h"
#include "ui/forms/inspector.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/labels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/views/frame/list_actions.h"
#include "ui/views/frame/list_page_parts.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/parts/add_line.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/until_next_act.h"

#include <algorithm>

namespace tandem {

bool ListPage::add_new() {
    if (spec_.add_words.isEmpty())
        return false;
    if (!workspace().can_edit()) {
        workspace().tell(only_read_words());
        return true;
    }
    if (is_narrow())
        parts_->inspector->show_record(0);  // it covers the line
    const FieldDef* title = spec_.entity->find(spec_.entity->title);
    const bool typed = title && (title->kind == Kind::Line || title->kind == Kind::Text ||
                                 (title->kind == Kind::Date && title->options.required));
    if (typed)
        parts_->add_line->open();
    else
        add_titled({});
    return true;
}

// An empty title is for kinds that are not named by a text: the rest is filled in beside the list.
void ListPage::add_titled(const QString& title) {
    const EntityDef& def = *spec_.entity;
    const FieldDef* named_by = def.find(def.title);
    PastedLines lines = named_by ? read_titles(*named_by, title) : PastedLines{};
    if (!lines.problem.isEmpty()) {
        parts_->add_line->open_with(title);
        return parts_->add_line->show_problem(lines.problem);
    }
    lines.records.resize(std::max<std::size_t>(lines.records.size(), 1));
    const EditOutcome outcome = add_lines(workspace(), def, lines, parts_->actions->given());
    if (!outcome.ok()) {
        if (parts_->add_line->isVisible())
            return parts_->add_line->refuse(workspace().file(), outcome);
        return refuse_until_next_act(*parts_->refused, qt(outcome.issues.front().text));
    }
    if (outcome.waiting)
        return wait_for_disk(outcome.id, title);
    parts_->add_line->clear();
    show_added(outcome.id, title.isEmpty());
    if (lines.records.size() > 1)
        tell_added(workspace(), def, lines.records.size());
}

void ListPage::wait_for_disk(RecordId id, const QString& title) {
    if (title.isEmpty()) {
        parts_->refused->set_issue(not_saved_words(), Severity::warning);
    } else {
        parts_->add_line->open_with(title);
        parts_->add_line->wait_for(workspace().file());
    }
    once_saved(workspace().file(), this, [this, id, opens = title.isEmpty()] {
        if (isVisible())
            show_added(id, opens);
    });
}

void ListPage::show_added(RecordId id, bool opens) {
    const EntityDef& def = *spec_.entity;
    const void* const record = portfolio().table(def).find(id);
    if (record == nullptr)
        return;
    const QString code = qt(def.common_of(record).code);
    if (model_->row_of(id) < 0)
        parts_->filter->clear();  // what was just added must not be hidden by the filter
    parts_->table->select_added(id);
    select(id);
    if (opens)
        open(id);
    workspace().tell(tr_text("Added %1 %2.").arg(qt(lower_first(def.label.text())), code), true);
}

}  // namespace tandem
