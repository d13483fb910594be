#include "catalogue/entry_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace tandem {

using nlohmann::json;

EntryReader::EntryReader(std::string_view file, const json& object) : file_(file), object_(object) {
    if (!object_.is_object())
        fail("entry", "is not an object");
    const auto key = object_.find("key");
    if (key != object_.end() && key->is_string())
        key_ = key->get<std::string>();
}

void EntryReader::fail(std::string_view name, const std::string& problem) const {
    throw std::logic_error("catalogue/" + std::string(file_) + ".json, " + (key_.empty() ? "entry" : key_) +
                           ": " + std::string(name) + " " + problem);
}

bool EntryReader::has(const char* name) const {
    return object_.contains(name);
}

const json* EntryReader::member(const char* name) {
    asked_.insert(name);
    const auto found = object_.find(name);
    return found == object_.end() ? nullptr : &*found;
}

const json& EntryReader::required(const char* name) {
    const json* value = member(name);
    if (value == nullptr)
        fail(name, "is missing");
    return *value;
}

std::string EntryReader::text(const char* name) {
    const json& value = required(name);
    if (!value.is_string() || value.get_ref<const std::string&>().empty())
        fail(name, "is not a text");
    return value.get<std::string>();
}

std::string EntryReader::text_or_empty(const char* name) {
    return member(name) == nullptr ? std::string() : text(name);
}

int EntryReader::whole(const char* name, int least, int most) {
    const json& value = required(name);
    if (!value.is_number_integer() || value < least || value > most)
        fail(name, "is not a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return value.get<int>();
}

std::optional<int> EntryReader::whole_or_absent(const char* name, int least, int most) {
    if (member(name) == nullptr)
        return std::nullopt;
    return whole(name, least, most);
}

bool EntryReader::flag(const char* name) {
    const json* value = member(name);
    if (value == nullptr)
        return false;
    if (!value->is_boolean())
        fail(name, "is neither true nor false");
    return value->get<bool>();
}

std::vector<std::string> EntryReader::texts(const char* name) {
    const json& list = required(name);
    const auto is_text = [](const json& value) {
        return value.is_string() && !value.get_ref<const std::string&>().empty();
    };
    if (!list.is_array() || !std::ranges::all_of(list, is_text))
        fail(name, "is not a list of texts");
    return list.get<std::vector<std::string>>();
}

std::string EntryReader::code(const char* name, std::initializer_list<std::string_view> codes) {
    std::string value = text(name);
    if (std::ranges::find(codes, value) == codes.end())
        fail(name, "is no code: " + value);
    return value;
}

std::vector<EntryReader> EntryReader::parts(const char* name) {
    const json& list = required(name);
    if (!list.is_array() || list.empty())
        fail(name, "is not a list with something in it");
    std::vector<EntryReader> readers;
    for (const json& part : list) {
        readers.emplace_back(file_, part);
        readers.back().key_ = key_;
    }
    return readers;
}

void EntryReader::finish() const {
    for (const auto& [name, value] : object_.items())
        if (!asked_.contains(name))
            fail(name, "is not known here");
}

}  // namespace tandem
