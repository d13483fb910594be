#include "storage/rows_write.h"

#include "base/error.h"
#include "storage/rows_read.h"
#include "storage/stored_value.h"

#include <algorithm>
#include <deque>
#include <string>

namespace tandem {

namespace {

Error conflict(const EntityDef& def, RecordId id, const char* why) {
    return {ErrorCode::conflict,
            "The " + std::string(def.key) + " with id " + std::to_string(id) + " " + why + " meanwhile",
            "this change was not saved, everything before it is safe",
            "open the file again and repeat the change"};
}

Error not_storable(const EntityDef& def, RecordId id, std::string_view field, const char* why) {
    return {ErrorCode::usage, "This cannot be saved " + place_and_reason(def, id, field, why),
            "this change was not saved, everything before it is safe", "correct the value"};
}

void check_storable(const EntityDef& def, const Row& row) {
    const RecordId id = row.common.id;
    if (id <= 0)
        throw not_storable(def, id, "id", "an id is a positive number");
    if (row.common.project <= 0)
        throw not_storable(def, id, "project", "the reference is not possible");
    if (row.common.visibility == Visibility::none)
        throw not_storable(def, id, "visibility", "the code is unknown");
    if (!row.common.code.empty())
        if (const char* why = why_not_text(Kind::Line, row.common.code))
            throw not_storable(def, id, "code", why);
    if (!row.common.source.empty())
        if (const char* why = why_not_text(Kind::Text, row.common.source))
            throw not_storable(def, id, "source", why);
    if (row.values.size() != def.fields.size())
        throw not_storable(def, id, "", "the row has another number of fields");
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (const char* why = why_not_stored(def.fields[i], row.values[i]))
            throw not_storable(def, id, def.fields[i].key, why);
}

// Binds values to a statement; keeps the texts it had to make until the statement has run.
class Binder {
public:
    explicit Binder(Statement& statement) : statement_(statement) {}

    void common(std::size_t column, const Common& common) {
        const int place = ++place_;
        switch (column) {
            case 0:
                statement_.bind(place, common.id);
                break;
            case 1:
                statement_.bind(place, common.project);
                break;
            case 2:
                statement_.bind_text_or_null(place, common.code);
                break;
            case 3:
                statement_.bind(place, code_of_choice(common.visibility));
                break;
            case 4:
                statement_.bind_text_or_null(place, common.source);
                break;
            case 5:
                statement_.bind(place, std::int64_t{common.illustrative});
                break;
            case 6:
                statement_.bind(place, common.created.seconds);
                break;
            default:
                statement_.bind(place, common.changed.seconds);
                break;
        }
    }

    void field(Kind kind, const Value& value) {
        const int place = ++place_;
        if (kind == Kind::Flag)
            statement_.bind(place, std::int64_t{!is_absent(value) && std::get<bool>(value)});
        else if (is_absent(value))
            statement_.bind_null(place);
        else if (const auto* text = std::get_if<std::string>(&value))
            statement_.bind(place, *text);
        else if (const auto* integer = std::get_if<std::int64_t>(&value))
            statement_.bind(place, *integer);
        else if (const auto* number = std::get_if<double>(&value))
            statement_.bind(place, *number);
        else if (const auto* money = std::get_if<Money>(&value))
            statement_.bind(place, money->pence);
        else if (const auto* reference = std::get_if<Reference>(&value))
            statement_.bind(place, reference->id);
        else if (const auto* date = std::get_if<PartialDate>(&value))
            statement_.bind(place, texts_.emplace_back(date->iso()));
        else if (const auto* codes = std::get_if<Codes>(&value))
            statement_.bind(place, texts_.emplace_back(joined_codes(*codes)));
    }

    void id(RecordId id) { statement_.bind(++place_, id); }

private:
    Statement& statement_;
    int place_ = 0;
    std::deque<std::string> texts_;
};

bool same_common(std::size_t column, const Common& a, const Common& b) {
    switch (column) {
        case 0:
            return a.id == b.id;
        case 1:
            return a.project == b.project;
        case 2:
            return a.code == b.code;
        case 3:
            return a.visibility == b.visibility;
        case 4:
            return a.source == b.source;
        case 5:
            return a.illustrative == b.illustrative;
        case 6:
            return a.created == b.created;
        default:
            return a.changed == b.changed;
    }
}

RecordIds targets_of(const Row& row, std::size_t field) {
    const auto* ids = std::get_if<RecordIds>(&row.values[field]);
    return ids ? *ids : RecordIds{};
}

void run_link(Connection& connection, const std::string& sql, RecordId owner, RecordId target) {
    Statement statement = connection.use(sql);
    statement.bind(1, owner).bind(2, target).run();
}

void update_links(Connection& connection, const LinkLayout& link, const Row& before, const Row& after) {
    const RecordIds was = targets_of(before, link.field);
    const RecordIds is = targets_of(after, link.field);
    for (const RecordId target : was)
        if (!std::binary_search(is.begin(), is.end(), target))
            run_link(connection, link.erase, before.common.id, target);
    for (const RecordId target : is)
        if (!std::binary_search(was.begin(), was.end(), target))
            run_link(connection, link.insert, after.common.id, target);
}

void update_row(Connection& connection, const TableLayout& layout, const Row& before, const Row& after) {
    const EntityDef& def = *layout.def;
    std::string sets;
    std::vector<std::size_t> commons;
    std::vector<std::size_t> fields;
    const auto set = [&](std::string_view name) {
        const std::size_t place = commons.size() + fields.size();
        sets += (place > 1 ? ", " : "") + sql_name(name) + " = ?" + std::to_string(place);
    };
    for (std::size_t i = 1; i < common_columns; ++i)
        if (!same_common(i, before.common, after.common)) {
            commons.push_back(i);
            set(common_column_names[i]);
        }
    for (const std::size_t field : layout.fields)
        if (before.values[field] != after.values[field]) {
            fields.push_back(field);
            set(def.fields[field].key);
        }
    if (!sets.empty()) {
        const std::string last = std::to_string(commons.size() + fields.size() + 1);
        Statement statement =
            connection.use("UPDATE " + sql_name(def.key) + " SET " + sets + " WHERE id = ?" + last);
        Binder binder(statement);
        for (const std::size_t column : commons)
            binder.common(column, after.common);
        for (const std::size_t field : fields)
            binder.field(def.fields[field].kind, after.values[field]);
        binder.id(after.common.id);
        statement.run();
    }
    for (const LinkLayout& link : layout.links)
        update_links(connection, link, before, after);
}

void erase_row(Connection& connection, const TableLayout& layout, RecordId id) {
    connection.use(layout.erase).bind(1, id).run();
    for (const LinkLayout& link : layout.links)
        connection.use(link.erase_owner).bind(1, id).run();
}

}  // namespace

void insert_row(Connection& connection, const EntityDef& def, const Row& row) {
    check_storable(def, row);
    const TableLayout& layout = layout_of(def);
    {
        Statement statement = connection.use(layout.insert);
        Binder binder(statement);
        for (std::size_t i = 0; i < common_columns; ++i)
            binder.common(i, row.common);
        for (const std::size_t field : layout.fields)
            binder.field(def.fields[field].kind, row.values[field]);
        statement.run();
    }
    for (const LinkLayout& link : layout.links)
        for (const RecordId target : targets_of(row, link.field))
            run_link(connection, link.insert, row.common.id, target);
}

void write_changes(Connection& connection, const std::vector<RowChange>& changes) {
    for (const RowChange& change : changes) {
        const EntityDef& def = *change.entity;
        const TableLayout& layout = layout_of(def);
        const std::optional<Row> present = stored_row(connection, layout, change.id);
        if (change.before && !present)
            throw conflict(def, change.id, "was removed");
        if (change.before && *present != *change.before)
            throw conflict(def, change.id, "was changed");
        if (!change.before && present)
            throw conflict(def, change.id, "was made");
        if (change.after && change.after->common.id != change.id)
            throw not_storable(def, change.id, "id", "an id is never changed");

        if (!change.after)
            erase_row(connection, layout, change.id);
        else if (!change.before)
            insert_row(connection, def, *change.after);
        else {
            check_storable(def, *change.after);
            update_row(connection, layout, *change.before, *change.after);
        }
    }
}

}  // namespace tandem
