#include "report/public_copy.h"

#include "base/error.h"
#include "catalogue/framework.h"
#include "model/marks.h"
#include "model/people.h"
#include "model/project.h"
#include "model/references.h"
#include "model/shown_code.h"
#include "report/words.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace tandem {

namespace {

using Ids = std::unordered_set<RecordId>;

// Calls visit(kind, record, its common part) for every record of the project, in the order of kinds and ids.
template <class Visit>
void for_each_record(const Portfolio& portfolio, RecordId project, Visit visit) {
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const void* record = table.at(i);
            if (const Common& common = def->common_of(record); common.project == project)
                visit(*def, record, common);
        }
    }
}

bool is_person(const EntityDef& def) {
    return def.index == entity_index<Person>;
}

// A limit says nothing of anybody, and one project has one set of them: the public edition judges as the
// board's does.
bool is_limit(const EntityDef& def) {
    return def.index == entity_index<Threshold>;
}

// Whether a reference that the record cannot do without names something that is not kept.
bool hangs_on_what_went(const EntityDef& def, const void* record, const Ids& kept) {
    for (const FieldDef& field : def.fields) {
        if (!field.options.required && field.key != def.owner)
            continue;
        bool gone = false;
        for_each_target(field.get(record), [&](RecordId target) { gone = gone || !kept.contains(target); });
        if (gone)
            return true;
    }
    return false;
}

Ids kept_records(const Portfolio& portfolio, RecordId project) {
    Ids kept;
    for_each_record(portfolio, project, [&](const EntityDef& def, const void*, const Common& common) {
        if (is_limit(def) || (common.visibility == Visibility::public_ && !is_person(def)))
            kept.insert(common.id);
    });
    for (std::size_t before = 0;
         before != kept.size();) {  // what hangs on a removed record goes, and so on down
        before = kept.size();
        for_each_record(portfolio, project,
                        [&](const EntityDef& def, const void* record, const Common& common) {
                            if (kept.contains(common.id) && hangs_on_what_went(def, record, kept))
                                kept.erase(common.id);
                        });
    }
    return kept;
}

struct KnownName {
    std::string name;
    std::string replacement;
};

std::vector<KnownName> names_of(const Portfolio& portfolio, RecordId project) {
    std::vector<KnownName> names;
    for (const Person& person : portfolio.all<Person>()) {
        if (person.common.project != project || one_line(person.name).empty())
            continue;
        const RoleEntry* role = find_entry(framework().roles, person.role.key);
        std::string words = role ? lower_first(role->label) : "named person";
        const bool vowel = std::string_view("aeiou").find(words.front()) != std::string_view::npos;
        names.push_back({one_line(person.name), (vowel ? "an " : "a ") + words});
    }
    // Longer names first, so that "Jo Smith" is not left as "... Smith" where a "Jo" is recorded too.
    std::stable_sort(names.begin(), names.end(), [](const KnownName& a, const KnownName& b) {
        return std::pair(b.name.size(), std::string_view(a.name)) <
               std::pair(a.name.size(), std::string_view(b.name));
    });
    // One of each, of any number of people who have it: all texts are searched for all names.
    names.erase(std::unique(names.begin(), names.end(),
                            [](const KnownName& a, const KnownName& b) { return a.name == b.name; }),
                names.end());
    return names;
}

// Whether a name was found and replaced.
bool replace_names(std::string& text, const std::vector<KnownName>& names) {
    bool found = false;
    for (const KnownName& known : names)
        for (std::size_t at = find_words(text, known.name); at != std::string::npos;
             at = find_words(text, known.name, at + known.replacement.size())) {
            text.replace(at, known.name.size(), known.replacement);
            found = true;
        }
    return found;
}

void keep_targets(Value& value, const Ids& kept) {
    if (const auto* one = std::get_if<Reference>(&value)) {
        if (!kept.contains(one->id))
            value = Value{};
    } else if (auto* many = std::get_if<RecordIds>(&value)) {
        std::erase_if(*many, [&](RecordId id) { return !kept.contains(id); });
        if (many->empty())
            value = Value{};
    }
}

// The code a reader knows the record by: its own, or for a part of another record that one's.
std::string code_for(const Portfolio& portfolio, const EntityDef& def, const void* record) {
    const std::string& own = shown_code(def, record);
    if (!own.empty() || def.owner.empty())
        return own;
    std::string code;
    for_each_target(def.find(def.owner)->get(record), [&](RecordId owner) {
        const EntityDef* kind = nullptr;
        if (const void* found = portfolio.find_any(owner, &kind))
            code = shown_code(*kind, found);
    });
    return code;
}

std::string words_for(const EntityDef& def, const FieldDef& field) {
    if (field.to == &entity<Person>)
        return "name of a person";
    return lower_first(def.label.text()) + ' ' + lower_first(field.label.text());
}

class Filter {
public:
    Filter(const Portfolio& portfolio, RecordId project)
        : portfolio_(portfolio),
          kept_(kept_records(portfolio, project)),
          names_(names_of(portfolio, project)) {}

    void take(const EntityDef& def, const void* record, const Common& common) {
        const std::string code = code_for(portfolio_, def, record);
        if (!kept_.contains(common.id)) {
            if (owner_went(def, record))
                return;  // said of the owner, of which this is a part
            const bool never = is_person(def);
            omit(Omission::Kind::record, common.id,
                 {lower_first(def.label.text()), code, never ? "never_public" : "visibility"});
            return;
        }
        Row row = row_of(def, record);
        replace_in(row.common.source, common.id, code);
        for (std::size_t i = 0; i < def.fields.size(); ++i)
            filter_value(def, def.fields[i], row.values[i], common.id, code);
        put_row(def, copy_.portfolio.table_for_change(def).append(common.id), std::move(row));
    }

    PublicCopy result() { return std::move(copy_); }

private:
    bool owner_went(const EntityDef& def, const void* record) const {
        bool went = false;
        if (!def.owner.empty())
            for_each_target(def.find(def.owner)->get(record),
                            [&](RecordId owner) { went = !kept_.contains(owner); });
        return went;
    }

    void omit(Omission::Kind kind, RecordId record, Withheld entry, std::string original = {}) {
        copy_.omissions.push_back({kind, record, std::move(original), std::move(entry)});
    }

    void replace_in(std::string& text, RecordId id, const std::string& code) {
        std::string original = text;
        if (replace_names(text, names_))
            omit(Omission::Kind::name, id, {"name of a person", code, "name"}, std::move(original));
    }

    // As a report puts it; "" of what none prints.
    std::string words_of(const Value& value) const {
        if (const auto* money = std::get_if<Money>(&value))
            return in_words(*money);
        if (const auto* text = std::get_if<std::string>(&value))
            return one_line(*text);
        const auto* reference = std::get_if<Reference>(&value);
        const Person* person = reference ? portfolio_.find(Id<Person>{reference->id}) : nullptr;
        return person ? one_line(person->name) : "";
    }

    void filter_value(const EntityDef& def, const FieldDef& field, Value& value, RecordId id,
                      const std::string& code) {
        if (is_absent(value))
            return;
        if (field.options.publish == Publish::never_public) {
            std::string words = words_of(value);
            value = Value{};
            omit(Omission::Kind::field, id, {words_for(def, field), code, "never_public"}, std::move(words));
            return;
        }
        keep_targets(value, kept_);
        if (field.kind == Kind::Line || field.kind == Kind::Text)
            if (auto* text = std::get_if<std::string>(&value))
                replace_in(*text, id, code);
    }

    const Portfolio& portfolio_;
    Ids kept_;
    std::vector<KnownName> names_;
    PublicCopy copy_;
};

}  // namespace

PublicCopy public_copy(const Portfolio& portfolio, RecordId project) {
    const Project* found = portfolio.find(Id<Project>{project});
    if (found && found->common.visibility != Visibility::public_)
        throw Error(ErrorCode::usage,
                    "Project " + found->common.code + " is not marked public, so it has no public edition",
                    "nothing was written", "mark the project as public, or make the board edition");
    Filter filter(portfolio, project);
    for_each_record(portfolio, project, [&](const EntityDef& def, const void* record, const Common& common) {
        filter.take(def, record, common);
    });
    return filter.result();
}

Portfolio project_copy(const Portfolio& portfolio, RecordId project) {
    Portfolio copy;
    for_each_record(portfolio, project, [&](const EntityDef& def, const void* record, const Common& common) {
        put_row(def, copy.table_for_change(def).append(common.id), row_of(def, record));
    });
    return copy;
}

}  // namespace tandem
