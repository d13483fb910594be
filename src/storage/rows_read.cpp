#include "storage/rows_read.h"

#include "base/error.h"
#include "storage/stored_value.h"

#include <utility>

namespace tandem {

namespace {

[[noreturn]] void refuse(const EntityDef& def, RecordId id, std::string_view field, std::string_view why) {
    throw Error(ErrorCode::damaged, "The file is damaged " + place_and_reason(def, id, field, why),
                "it was not changed", "open a sound copy of it instead");
}

std::string_view text_at(sqlite3_stmt* row, int column) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

int expected_type(Kind kind) {
    const std::string_view type = column_type(kind);
    return type == "TEXT" ? SQLITE_TEXT : type == "REAL" ? SQLITE_FLOAT : SQLITE_INTEGER;
}

}  // namespace

void RowReader::read_common(sqlite3_stmt* row, Common& common) const {
    const EntityDef& def = *layout_.def;
    const RecordId id = sqlite3_column_int64(row, 0);
    if (id <= 0)
        refuse(def, id, "", "an id is a positive number");
    common.id = id;

    const auto integer = [&](int column) {
        if (sqlite3_column_type(row, column) != SQLITE_INTEGER)
            refuse(def, id, common_column_names[column], "the value is of another kind");
        return sqlite3_column_int64(row, column);
    };
    const auto text = [&](int column, Kind kind) -> std::string_view {
        const int type = sqlite3_column_type(row, column);
        if (type == SQLITE_NULL)
            return {};
        if (type != SQLITE_TEXT)
            refuse(def, id, common_column_names[column], "the value is of another kind");
        const std::string_view found = text_at(row, column);
        if (const char* why = why_not_text(kind, found))
            refuse(def, id, common_column_names[column], why);
        return found;
    };

    common.project = integer(1);
    if (common.project <= 0)
        refuse(def, id, "project", "the reference is not possible");
    common.code = text(2, Kind::Line);
    const std::string_view visibility = text(3, Kind::Choice);
    common.visibility = choice_from_code<Visibility>(visibility);
    if (common.visibility == Visibility::none)
        refuse(def, id, "visibility", "the code is unknown");
    common.source = text(4, Kind::Text);
    const std::int64_t illustrative = integer(5);
    if (illustrative != 0 && illustrative != 1)
        refuse(def, id, "illustrative", "yes is 1 and no is 0");
    common.illustrative = illustrative == 1;
    common.created.seconds = integer(6);
    common.changed.seconds = integer(7);
}

Value RowReader::value(sqlite3_stmt* row, std::size_t position, RecordId id) const {
    const EntityDef& def = *layout_.def;
    const FieldDef& field = def.fields[layout_.fields[position]];
    const int column = static_cast<int>(common_columns + position);
    if (sqlite3_column_type(row, column) != expected_type(field.kind))
        refuse(def, id, field.key, "the value is of another kind");
    const auto vouched = [&](const char* why) {
        if (why)
            refuse(def, id, field.key, why);
    };

    switch (field.kind) {
        case Kind::Line:
        case Kind::Text:
        case Kind::Key: {
            const std::string_view text = text_at(row, column);
            vouched(why_not_text(field.kind, text));
            return std::string(text);
        }
        case Kind::Choice: {
            const std::string_view code = text_at(row, column);
            vouched(is_known(field.choices, code) ? nullptr : "the code is unknown");
            return std::string(code);
        }
        case Kind::Choices:
        case Kind::Keys: {
            Codes codes;
            vouched(split_codes(text_at(row, column), codes) ? nullptr : "the list is not in order");
            Value list = std::move(codes);
            vouched(why_not_stored(field, list));
            return list;
        }
        case Kind::Flag: {
            const std::int64_t flag = sqlite3_column_int64(row, column);
            vouched(flag == 0 || flag == 1 ? nullptr : "yes is 1 and no is 0");
            return flag == 1;
        }
        case Kind::Integer:
            return static_cast<std::int64_t>(sqlite3_column_int64(row, column));
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours: {
            const double number = sqlite3_column_double(row, column);
            vouched(why_not_number(number));
            return number;
        }
        case Kind::Money: {
            const Money money{sqlite3_column_int64(row, column)};
            vouched(why_not_money(money.pence));
            return money;
        }
        case Kind::Date: {
            const PartialDate date = stored_date(text_at(row, column));
            vouched(date.empty() ? "the date is not possible" : nullptr);
            return date;
        }
        case Kind::Reference: {
            const Reference reference{sqlite3_column_int64(row, column)};
            vouched(reference.id > 0 ? nullptr : "the reference is not possible");
            return reference;
        }
        case Kind::References:
            break;
    }
    refuse(def, id, field.key, "the value is of another kind");
}

void RowReader::read_into(sqlite3_stmt* row, void* record) const {
    const EntityDef& def = *layout_.def;
    Common& common = def.common(record);
    read_common(row, common);
    for (std::size_t i = 0; i < layout_.fields.size(); ++i) {
        const FieldDef& field = def.fields[layout_.fields[i]];
        const int column = static_cast<int>(common_columns + i);
        if (sqlite3_column_type(row, column) == SQLITE_NULL) {
            if (field.kind == Kind::Flag)
                refuse(def, common.id, field.key, "yes is 1 and no is 0");
            if (!layout_.starts_absent[i])
                field.set(record, Value{});
        } else {
            field.set(record, value(row, i, common.id));
        }
    }
}

Row RowReader::read(sqlite3_stmt* row) const {
    const EntityDef& def = *layout_.def;
    Row result;
    read_common(row, result.common);
    result.values.resize(def.fields.size());
    for (std::size_t i = 0; i < layout_.fields.size(); ++i) {
        const int column = static_cast<int>(common_columns + i);
        if (sqlite3_column_type(row, column) != SQLITE_NULL)
            result.values[layout_.fields[i]] = value(row, i, result.common.id);
    }
    return result;
}

std::optional<Row> stored_row(Connection& connection, const TableLayout& layout, RecordId id) {
    std::optional<Row> row;
    {
        Statement statement = connection.use(layout.select_one);
        statement.bind(1, id);
        if (!statement.step())
            return std::nullopt;
        row = RowReader(layout).read(statement.handle());
    }
    for (const LinkLayout& link : layout.links) {
        RecordIds targets;
        Statement statement = connection.use(link.select_owner);
        statement.bind(1, id);
        while (statement.step())
            targets.push_back(statement.integer(0));
        if (!targets.empty())
            row->values[link.field] = std::move(targets);
    }
    return row;
}

}  // namespace tandem
