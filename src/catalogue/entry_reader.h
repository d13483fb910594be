// Takes the attributes of one entry out of a catalogue file and says where the first mistake is.
//
// Used by framework_reader.cpp only, so it may know JSON. Each attribute is asked for once; finish() then
// refuses what nobody asked for, so that a misspelt attribute cannot be lost. All failures are
// std::logic_error.
#pragma once

#include "catalogue/framework.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

class EntryReader {
public:
    // `file` is the list's name and `object` one entry of it; both outlive the reader.
    EntryReader(std::string_view file, const nlohmann::json& object);

    std::string text(const char* name);           // required, never empty
    std::string text_or_empty(const char* name);  // absent is empty; present and empty is a mistake
    int whole(const char* name, int least, int most);
    std::optional<int> whole_or_absent(const char* name, int least, int most);
    bool flag(const char* name);                       // absent is false
    std::vector<std::string> texts(const char* name);  // required, may be an empty list

    bool has(const char* name) const;

    // Text that must be one of the codes.
    std::string code(const char* name, std::initializer_list<std::string_view> codes);

    // Text that must be the key of an entry already read.
    template <class Entry>
    std::string reference(const char* name, const std::vector<Entry>& to) {
        std::string key = text(name);
        if (find_entry(to, key) == nullptr)
            fail(name, "leads nowhere: " + key);
        return key;
    }
    template <class Entry>
    std::string reference_or_empty(const char* name, const std::vector<Entry>& to) {
        return has(name) ? reference(name, to) : std::string();
    }

    // A required list of objects, each read by a reader of its own.
    std::vector<EntryReader> parts(const char* name);

    void finish() const;

    [[noreturn]] void fail(std::string_view name, const std::string& problem) const;

private:
    const nlohmann::json* member(const char* name);  // nullptr when absent
    const nlohmann::json& required(const char* name);

    std::string_view file_;
    const nlohmann::json& object_;
    std::string key_;  // of the entry, for messages
    std::set<std::string, std::less<>> asked_;
};

}  // namespace tandem
