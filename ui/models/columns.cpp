// Columns made from the description of a field; see record_model.h.

#include "model/project.h"
#include "rules/lookup.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/record_model.h"
#include "ui/models/value_options.h"
#include "ui/models/value_text.h"

#include <stdexcept>

namespace tandem {

namespace {

template <class E>
bool is_list_of(const FieldDef& field) {
    return field.kind == Kind::Choice && field.choices.data() == choices_of<E>().data();
}

template <class E>
E choice_in(const FieldDef& field, const void* record) {
    const Value value = field.get(record);
    const auto* code = std::get_if<std::string>(&value);
    return code ? choice_from_code<E>(*code) : E{};
}

// The functions borrow `field`, which lives for ever.
void add_marks(const FieldDef& field, Column& column) {
    if (is_list_of<ActivityStatus>(field))
        column.status = [&field](const Portfolio&, const void* record) {
            return status_of(choice_in<ActivityStatus>(field, record));
        };
    else if (is_list_of<Progress>(field))
        column.status = [&field](const Portfolio&, const void* record) {
            return status_of(choice_in<Progress>(field, record));
        };
    else if (is_list_of<PhaseStatus>(field))
        column.status = [&field](const Portfolio&, const void* record) {
            return status_of_phase(code_of_choice(choice_in<PhaseStatus>(field, record)));
        };
    else if (is_list_of<Co>(field))
        column.coes = [&field](const void* record) {
            const Co co = choice_in<Co>(field, record);
            return co == Co::none ? std::vector<Co>() : std::vector<Co>{co};
        };
    else if (is_list_of<Mechanism>(field))
        column.mechanism = [&field](const void* record) { return choice_in<Mechanism>(field, record); };
    else if (is_list_of<PhaseKind>(field))
        column.phase = [&field](const Portfolio&, const void* record) {
            return choice_in<PhaseKind>(field, record);
        };
    else if (names_a_phase(field))
        column.phase = [&field](const Portfolio& portfolio, const void* record) {
            const Value value = field.get(record);
            const auto* phase = std::get_if<Reference>(&value);
            return phase ? kind_of(portfolio, Id<Phase>{phase->id}) : PhaseKind::none;
        };
}

bool is_number(Kind kind) {
    return kind == Kind::Integer || kind == Kind::Number || kind == Kind::Percent || kind == Kind::Hours ||
           kind == Kind::Money;
}

}  // namespace

Column field_column(const EntityDef& def, std::string_view key, int width) {
    const FieldDef* field = any_field(def, key);
    if (!field)
        throw std::logic_error("no field " + std::string(key) + " in " + std::string(def.key));
    Column column;
    column.heading = field_words(*field);
    column.field = field->key;
    column.width = width;
    column.right = is_number(field->kind);
    const bool linked = field->kind == Kind::Reference || field->kind == Kind::References;
    column.editable = !field->options.read_only && (!linked || names_a_phase(*field));
    if (field->get)
        add_marks(*field, column);
    return column;
}

Column code_column() {
    Column column;
    column.heading = tr_text("Code");
    column.field = "code";
    column.width = 60;
    return column;
}

}  // namespace tandem
