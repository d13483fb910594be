#include "exchange/answer_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {
using Json = nlohmann::ordered_json;

// A path or a message may hold bytes that are not text; they are replaced, never a reason to fail.
std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json edit_or_null(EditNumber edit) { return edit == 0 ? Json(nullptr) : Json(edit); }
} // namespace

std::string made_json(const std::string& file, const std::string& project) {
    Json answer{{"ok", true}, {"file", file}};
    if (!project.empty()) answer["project"] = project;
    return text_of(answer);
}

std::string error_json(const Error& error) {
    return text_of({{"ok", false},
                    {"error", std::string(code_of(error.code()))},
                    {"text", error.happened()},
                    {"kept", error.kept()},
                    {"advice", error.advice()}});
}

std::string turned_json(const TurnedAnswer& answer) {
    Json edits = Json::array();
    for (const TurnedAnswer::Step& step : answer.edits) edits.push_back({{"edit", step.edit}, {"label", step.label}});
    return text_of({{"done", answer.edits.size()},
                    {"edits", std::move(edits)},
                    {"undoable", answer.undoable},
                    {"redoable", answer.redoable}});
}

std::string marked_json(const std::string& name, EditNumber edit) {
    return text_of({{"ok", true}, {"name", name}, {"edit", edit_or_null(edit)}});
}

std::string verify_json(const std::vector<CheckAnswer>& checks) {
    Json list = Json::array();
    for (const CheckAnswer& check : checks)
        list.push_back({{"check", check.check}, {"ok", check.ok}, {"text", check.text}});
    const bool ok = std::all_of(checks.begin(), checks.end(), [](const CheckAnswer& c) { return c.ok; });
    return text_of({{"ok", ok}, {"checks", std::move(list)}});
}

} // namespace tandem
