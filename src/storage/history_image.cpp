#include "storage/history_image.h"

#include "base/error.h"
#include "storage/layout.h"
#include "storage/stored_value.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace tandem {

using nlohmann::json;
// Keeps the order of the description, so that the same change gives the same bytes.
using nlohmann::ordered_json;

namespace {

constexpr std::size_t first_common = 1;  // the id stands beside the images

[[noreturn]] void refuse(const std::string& why) {
    throw Error(ErrorCode::damaged, "The history in the file is damaged (" + why + ")", "it was not changed",
                "open a sound copy of it instead");
}

// --- writing

struct JsonOfValue {
    ordered_json operator()(std::monostate) const { return nullptr; }
    ordered_json operator()(const Money& money) const { return money.pence; }
    ordered_json operator()(const PartialDate& date) const { return date.iso(); }
    ordered_json operator()(const Reference& reference) const { return reference.id; }
    template <class Plain>
    ordered_json operator()(const Plain& plain) const {
        return plain;
    }
};

ordered_json json_of(const Value& value) {
    return std::visit(JsonOfValue{}, value);
}

ordered_json json_of_common(const Common& common, std::size_t column) {
    switch (column) {
        case 1:
            return common.project;
        case 2:
            return common.code;
        case 3:
            return code_of_choice(common.visibility);
        case 4:
            return common.source;
        case 5:
            return common.illustrative;
        case 6:
            return common.created.seconds;
        default:
            return common.changed.seconds;
    }
}

bool is_blank(const ordered_json& value) {
    return value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty());
}

ordered_json whole(const EntityDef& def, const Row& row) {
    ordered_json image = ordered_json::object();
    for (std::size_t i = first_common; i < common_columns; ++i)
        if (ordered_json value = json_of_common(row.common, i); !is_blank(value))
            image[std::string(common_column_names[i])] = std::move(value);
    for (std::size_t i = 0; i < def.fields.size(); ++i)
        if (!is_absent(row.values[i]))
            image[std::string(def.fields[i].key)] = json_of(row.values[i]);
    return image;
}

void differences(const EntityDef& def, const Row& before, const Row& after, ordered_json& was,
                 ordered_json& is) {
    for (std::size_t i = first_common; i < common_columns; ++i) {
        ordered_json a = json_of_common(before.common, i);
        ordered_json b = json_of_common(after.common, i);
        if (a == b)
            continue;
        const std::string key(common_column_names[i]);
        was[key] = std::move(a);
        is[key] = std::move(b);
    }
    for (std::size_t i = 0; i < def.fields.size(); ++i) {
        if (before.values[i] == after.values[i])
            continue;
        const std::string key(def.fields[i].key);
        was[key] = json_of(before.values[i]);
        is[key] = json_of(after.values[i]);
    }
}

// --- reading

Value value_from(const FieldDef& field, const json& value) {
    if (value.is_null())
        return {};
    switch (field.kind) {
        case Kind::Line:
        case Kind::Text:
        case Kind::Key:
        case Kind::Choice:
            return value.get<std::string>();
        case Kind::Choices:
        case Kind::Keys:
            return value.get<Codes>();
        case Kind::Flag:
            return value.get<bool>();
        case Kind::Integer:
            return value.get<std::int64_t>();
        case Kind::Number:
        case Kind::Percent:
        case Kind::Hours:
            return value.get<double>();
        case Kind::Money:
            return Money{value.get<std::int64_t>()};
        case Kind::Date:
            return stored_date(value.get_ref<const std::string&>());
        case Kind::Reference:
            return Reference{value.get<RecordId>()};
        case Kind::References:
            return value.get<RecordIds>();
    }
    return {};
}

bool set_common(Common& common, std::string_view key, const json& value) {
    if (key == "project")
        common.project = value.get<RecordId>();
    else if (key == "code")
        common.code = value.get<std::string>();
    else if (key == "visibility")
        common.visibility = choice_from_code<Visibility>(value.get_ref<const std::string&>());
    else if (key == "source")
        common.source = value.get<std::string>();
    else if (key == "illustrative")
        common.illustrative = value.get<bool>();
    else if (key == "created")
        common.created.seconds = value.get<std::int64_t>();
    else if (key == "changed")
        common.changed.seconds = value.get<std::int64_t>();
    else
        return false;
    return true;
}

void put_image(const EntityDef& def, const json& image, Row& row) {
    if (!image.is_object())
        refuse("an image is no object");
    for (const auto& [key, value] : image.items()) {
        if (set_common(row.common, key, value))
            continue;
        const auto field = def.index_of(key);
        if (!field)
            refuse("unknown field " + std::string(def.key) + "." + key.substr(0, line_limit));
        Value read = value_from(def.fields[*field], value);
        if (const char* why = why_not_stored(def.fields[*field], read))
            refuse(place_and_reason(def, row.common.id, key, why));
        if (is_absent(read) && def.fields[*field].kind == Kind::Flag)
            read = false;
        row.values[*field] = std::move(read);
    }
}

}  // namespace

std::string image_of(const RowChange& change) {
    const EntityDef& def = *change.entity;
    ordered_json line = ordered_json::object();
    line["entity"] = def.key;
    line["id"] = change.id;
    line["op"] = !change.before ? "create" : !change.after ? "delete" : "update";
    if (change.before && change.after) {
        ordered_json was = ordered_json::object();
        ordered_json is = ordered_json::object();
        differences(def, *change.before, *change.after, was, is);
        line["before"] = std::move(was);
        line["after"] = std::move(is);
    } else if (change.before) {
        line["before"] = whole(def, *change.before);
    } else if (change.after) {
        line["after"] = whole(def, *change.after);
    }
    return line.dump();
}

struct ImageReader::Json {
    json line;
};

ImageReader::ImageReader(std::string_view line) : json_(std::make_unique<Json>()) {
    try {
        json_->line = json::parse(line);
        const json& read = json_->line;
        def_ = entity_by_key(read.at("entity").get_ref<const std::string&>());
        id_ = read.at("id").get<RecordId>();
        const std::string& op = read.at("op").get_ref<const std::string&>();
        update_ = op == "update";
        if (!def_)
            refuse("unknown kind of record");
        if (id_ <= 0)
            refuse("an id is a positive number");
        if (read.contains("before") != (op != "create") || read.contains("after") != (op != "delete"))
            refuse("images do not fit the change");
        if (update_ && changed_places().empty())
            refuse("an update changes nothing");
    } catch (const json::exception&) {
        refuse("an image cannot be read");
    }
}

ImageReader::~ImageReader() = default;

RowChange ImageReader::change(const Row& present) const {
    RowChange change{def_, id_, std::nullopt, std::nullopt};
    const json& line = json_->line;
    Row base = update_ ? present : blank_row(*def_);
    base.common.id = id_;
    try {
        if (const auto before = line.find("before"); before != line.end()) {
            change.before = base;
            put_image(*def_, *before, *change.before);
        }
        if (const auto after = line.find("after"); after != line.end()) {
            change.after = std::move(base);
            put_image(*def_, *after, *change.after);
        }
    } catch (const json::exception&) {
        refuse("a value in an image cannot be read");
    }
    return change;
}

std::vector<std::size_t> ImageReader::changed_places() const {
    std::vector<std::size_t> places;
    const json& after = json_->line.at("after");
    if (!after.is_object() || !json_->line.at("before").is_object())
        refuse("an image is no object");
    for (const auto& [key, value] : after.items()) {
        if (!json_->line.at("before").contains(key))
            refuse("before and after name different fields");
        for (std::size_t i = first_common; i < common_columns; ++i)
            if (key == common_column_names[i])
                places.push_back(i);
        if (const auto field = def_->index_of(key))
            places.push_back(common_columns + *field);
    }
    if (places.size() != json_->line.at("before").size())
        refuse("before and after name different fields");
    return places;
}

}  // namespace tandem
