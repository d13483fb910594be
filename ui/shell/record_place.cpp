#include "ui/shell/record_place.h"

#include "model/shown_code.h"
#include "rules/lookup.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"

#include <string_view>

namespace tandem {

namespace {

constexpr int deepest = 8;  // parts of parts; a damaged file may hold a ring

RecordId target_of(const EntityDef& def, const void* record, std::string_view key) {
    const Value value = key.empty() ? Value{} : field_value(def, record, key);
    const auto* reference = std::get_if<Reference>(&value);
    return reference == nullptr ? 0 : reference->id;
}

}  // namespace

Frame frame_of(const Portfolio& portfolio, const EntityDef& def, const void* record) {
    Frame frame{Id<Project>{def.common_of(record).project}, {}};
    const EntityDef* kind = &def;
    for (int depth = 0; record != nullptr && depth < deepest; ++depth) {
        if (kind == &entity<Cycle>())
            frame.cycle = Id<Cycle>{kind->common_of(record).id};
        else if (kind->scope == Scope::cycle)
            frame.cycle = Id<Cycle>{target_of(*kind, record, "cycle")};
        else if (kind->scope == Scope::phase)
            frame.cycle = cycle_of(portfolio, Id<Phase>{target_of(*kind, record, "phase")});
        if (kind->scope != Scope::owner)
            break;
        record = portfolio.find_any(target_of(*kind, record, kind->owner), &kind);
    }
    return frame;
}

bool has_own_words(const EntityDef& def) {
    const FieldDef* title = def.find(def.title);
    return title != nullptr && (title->kind == Kind::Line || title->kind == Kind::Text);
}

QString name_anywhere(const Portfolio& portfolio, const EntityDef& def, const void* record) {
    if (def.key == entity<Cycle>().key)
        return tr_text("Cycle %1").arg(static_cast<const Cycle*>(record)->number.value_or(1));
    if (has_own_words(def))
        return record_name(portfolio, def.common_of(record).id);
    QString name = record_title(portfolio, def, record);
    if (const QString owner = record_title(portfolio, target_of(def, record, def.owner));
        !owner.isEmpty() && !name.startsWith(owner))
        name = tr_text("%1, %2").arg(owner, name);
    return (qt(shown_code(def, record)) + QLatin1Char(' ') + name).trimmed();
}

}  // namespace tandem
