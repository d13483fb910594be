#include "ui/forms/link_source.h"

#include "model/project.h"
#include "model/shown_code.h"
#include "report/words.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/sort_key.h"
#include "ui/models/value_options.h"
#include "ui/models/value_text.h"

#include <algorithm>

namespace tandem {

namespace {

RecordIds targets(const Value& value) {
    RecordIds ids;
    for_each_target(value, [&](RecordId id) { ids.push_back(id); });
    return ids;
}

// The value with one record more or less; in the form the field wants.
Value with_target(const FieldDef& field, const Value& value, RecordId id) {
    if (field.kind == Kind::Reference)
        return Reference{id};
    RecordIds ids = targets(value);
    const auto place = std::lower_bound(ids.begin(), ids.end(), id);
    if (place == ids.end() || *place != id)
        ids.insert(place, id);
    return ids;
}

Value without_target(const Value& value, RecordId id) {
    RecordIds ids = targets(value);
    std::erase(ids, id);
    return ids.empty() || std::holds_alternative<Reference>(value) ? Value{} : Value{ids};
}

bool is_typed_title(const EntityDef& def) {
    const FieldDef* title = def.find(def.title);
    return title && (title->kind == Kind::Line || title->kind == Kind::Text || title->kind == Kind::Date);
}

// Whether a title, and what the program fills in by itself, is all that a new record needs.
bool needs_title_only(const EntityDef& def) {
    return std::all_of(def.fields.begin(), def.fields.end(), [&](const FieldDef& field) {
        return !field.options.required || field.key == def.title || field.key == "cycle" ||
               field.key == "phase" || field.key == def.owner;
    });
}

bool holds_all(const std::string& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.find(folded(utf8(word))) != std::string::npos;
    });
}

}  // namespace

LinkSource::LinkSource(Workspace& workspace, const EntityDef& def, const LinkSpec& spec)
    : workspace_(workspace), def_(def), spec_(spec), way_(Way::own_field), other_(spec.other) {
    if (!spec.through) {
        if (!other_ && own_field().to)
            other_ = &own_field().to();
        return;
    }
    const FieldDef& from = *spec.through->find(spec.from);
    if (!spec.to.empty()) {
        way_ = Way::between;
        const FieldDef& to = *spec.through->find(spec.to);
        if (!other_ && to.to)
            other_ = &to.to();
        return;
    }
    way_ = spec.through->owner == spec.from || from.options.required ? Way::parts : Way::named_by;
    other_ = spec.through;
}

QString LinkSource::name() const {
    std::string name(def_.key);
    name += spec_.through ? "_via_" + std::string(spec_.through->key) : "_" + std::string(spec_.field);
    if (!spec_.to.empty())
        name += "_" + std::string(spec_.to);
    return qt(name);
}

QString LinkSource::words() const {
    return qt(spec_.words);
}

QString LinkSource::other_words() const {
    return other_ ? qt(lower_first(other_->label.text())) : tr_text("record");
}

QString LinkSource::other_plural() const {
    return other_ ? qt(lower_first(other_->plural.text())) : tr_text("records");
}

std::vector<Link> LinkSource::of(RecordId record) const {
    std::vector<Link> links;
    const Portfolio& portfolio = workspace_.portfolio();
    const void* own = record == 0 ? nullptr : portfolio.table(def_).find(record);
    if (!own)
        return links;
    if (way_ == Way::own_field) {
        const bool removable = !own_field().options.required && !own_field().options.read_only;
        for (const RecordId id : targets(own_field().get(own)))
            links.push_back({id, id, 0, removable});
        return links;
    }
    const auto from = static_cast<std::uint16_t>(*spec_.through->index_of(spec_.from));
    for (const Use& use : workspace_.references().to(record)) {
        if (use.entity != spec_.through || use.field != from)
            continue;
        if (way_ != Way::between) {
            links.push_back({use.from, use.from, use.from});
            continue;
        }
        const FieldDef& to = *spec_.through->find(spec_.to);
        const bool says_more = spec_.through->fields.size() > 2;
        for (const RecordId id : targets(to.get(portfolio.table(*spec_.through).find(use.from))))
            links.push_back({id, says_more ? use.from : id, use.from});
    }
    return links;
}

bool LinkSource::can_add(RecordId record) const {
    if (record == 0 || !workspace_.can_edit())
        return false;
    if (way_ == Way::own_field) {
        const bool full = own_field().kind == Kind::Reference && !of(record).empty();
        return !full && !own_field().options.read_only;
    }
    return way_ != Way::between || spec_.through->find(spec_.to)->kind == Kind::Reference;
}

void LinkSource::add_records(const EntityDef& kind, const std::vector<Link>& linked, RecordId record,
                             const QStringList& words, std::size_t limit,
                             std::vector<LinkChoice>& found) const {
    const Portfolio& portfolio = workspace_.portfolio();
    const TableBase& table = portfolio.table(kind);
    for (std::size_t i = 0; i < table.size() && found.size() < limit; ++i) {
        const void* candidate = table.at(i);
        const Common& common = kind.common_of(candidate);
        const bool here = std::any_of(linked.begin(), linked.end(),
                                      [&](const Link& link) { return link.shown == common.id; });
        if (here || common.id == record || !workspace_.shows(kind, candidate))
            continue;
        const QString title = record_title(portfolio, kind, candidate);
        const std::string& code = shown_code(kind, candidate);
        if (holds_all(folded(code + " " + utf8(title)), words))
            found.push_back({icon_for(kind), qt(code), title, Value{Reference{common.id}}});
    }
}

std::vector<LinkChoice> LinkSource::choices(RecordId record, const QString& words, std::size_t limit) const {
    std::vector<LinkChoice> found;
    const QStringList parts = words.split(QChar(' '), Qt::SkipEmptyParts);
    if (way_ == Way::parts) {
        const FieldDef* title = other_->find(other_->title);
        if (!title)
            return found;
        for (const ValueOption& option :
             value_options(workspace_.portfolio(), workspace_.project(), workspace_.cycle(), *title))
            if (holds_all(folded(utf8(option.words)), parts))
                found.push_back({icon_for(*other_), {}, option.words, option.value});
        return found;
    }
    const std::vector<Link> linked = of(record);
    if (other_) {
        add_records(*other_, linked, record, parts, limit, found);
        return found;
    }
    for (const EntityDef* kind : entities())
        if (!kind->prefix.empty())
            add_records(*kind, linked, record, parts, limit, found);
    return found;
}

bool LinkSource::can_make(RecordId record) const {
    if (!other_ || !can_add(record) || !is_typed_title(*other_))
        return false;
    return needs_title_only(*other_) && (way_ == Way::parts || other_->scope != Scope::owner);
}

// Of the kind at the other end. Its phase is the record's, else the first of the cycle.
StepResult LinkSource::create(EditBuilder& builder, RecordId record, const Value& title) const {
    RecordInput input = input_of(*other_, *other_->find(other_->title), title);
    const auto add_field = [&](std::string_view key, RecordId id) {
        if (const auto index = other_->index_of(key); index && id != 0)
            input.fields.emplace_back(*index, Value{Reference{id}});
    };
    if (way_ == Way::parts)
        add_field(spec_.from, record);
    if (other_->scope == Scope::phase) {
        const FieldDef* phase = def_.find("phase");
        const RecordIds own =
            phase ? targets(phase->get(workspace_.portfolio().table(def_).find(record))) : RecordIds{};
        add_field("phase", own.empty() ? workspace_.phase(PhaseKind::analyse).value : own.front());
    }
    if (other_->scope == Scope::cycle)
        add_field("cycle", workspace_.cycle().value);
    return builder.create(*other_, workspace_.project().value, input);
}

StepResult LinkSource::link(EditBuilder& builder, RecordId record, RecordId other) const {
    const auto add_to = [&](const EntityDef& def, std::string_view key, RecordId at, RecordId target) {
        const std::size_t index = *def.index_of(key);
        const Value now = builder.draft().value(def, at, index);
        return builder.set(def, at, {{{index, with_target(def.fields[index], now, target)}}, {}, {}, {}, {}});
    };
    switch (way_) {
        case Way::own_field:
            return add_to(def_, spec_.field, record, other);
        case Way::named_by:
            return add_to(*spec_.through, spec_.from, other, record);
        case Way::between: {
            RecordInput input;
            input.fields.emplace_back(*spec_.through->index_of(spec_.from), Value{Reference{record}});
            input.fields.emplace_back(*spec_.through->index_of(spec_.to), Value{Reference{other}});
            return builder.create(*spec_.through, workspace_.project().value, input);
        }
        case Way::parts:
            break;  // a part is linked by being made
    }
    return {{}, other};
}

EditOutcome LinkSource::add(RecordId record, const Value& choice) const {
    return workspace_.edit([&](EditBuilder& builder) {
        const auto* other = std::get_if<Reference>(&choice);
        return way_ == Way::parts || !other ? create(builder, record, choice)
                                            : link(builder, record, other->id);
    });
}

EditOutcome LinkSource::make(RecordId record, const QString& title) const {
    const ParsedValue parsed = parse_value(*other_->find(other_->title), title);
    if (!parsed.problem.isEmpty()) {
        EditOutcome refused;
        refused.issues.push_back(error_issue("bad_value", utf8(parsed.problem)));
        return refused;
    }
    return workspace_.edit([&](EditBuilder& builder) {
        StepResult made = create(builder, record, parsed.value);
        return made.ok() && way_ != Way::parts ? link(builder, record, made.id) : made;
    });
}

EditOutcome LinkSource::remove(RecordId record, const Link& link) const {
    const auto take_from = [&](EditBuilder& builder, const EntityDef& def, std::string_view key, RecordId at,
                               RecordId target) {
        const std::size_t index = *def.index_of(key);
        const Value now = builder.draft().value(def, at, index);
        return builder.set(def, at, {{{index, without_target(now, target)}}, {}, {}, {}, {}});
    };
    return workspace_.edit([&](EditBuilder& builder) {
        if (way_ == Way::own_field)
            return take_from(builder, def_, spec_.field, record, link.shown);
        if (way_ == Way::named_by)
            return take_from(builder, *spec_.through, spec_.from, link.via, record);
        if (way_ == Way::between && spec_.through->find(spec_.to)->kind == Kind::References)
            return take_from(builder, *spec_.through, spec_.to, link.via, link.shown);
        return builder.remove(*spec_.through, link.via, true);
    });
}

}  // namespace tandem
