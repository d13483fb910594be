#include "exchange/answer_json.h"

#include "exchange/print.h"

#include <algorithm>

namespace tandem {

namespace {
OrderedJson edit_or_null(EditNumber edit) {
    return edit == 0 ? OrderedJson() : OrderedJson(edit);
}
}  // namespace

std::string made_json(const std::string& file, const std::string& project) {
    OrderedJson answer{{"ok", true}, {"file", file}};
    if (!project.empty())
        answer["project"] = project;
    return in_one_line(answer);
}

std::string error_json(const Error& error) {
    return in_one_line({{"ok", false},
                        {"error", std::string(code_of(error.code()))},
                        {"text", error.happened()},
                        {"kept", error.kept()},
                        {"advice", error.advice()}});
}

std::string turned_json(const TurnedAnswer& answer) {
    OrderedJson edits = OrderedJson::array();
    for (const TurnedAnswer::Step& step : answer.edits)
        edits.push_back({{"edit", step.edit}, {"label", step.label}});
    return in_one_line({{"done", answer.edits.size()},
                        {"edits", std::move(edits)},
                        {"undoable", answer.undoable},
                        {"redoable", answer.redoable}});
}

std::string marked_json(const std::string& name, EditNumber edit) {
    return in_one_line({{"ok", true}, {"name", name}, {"edit", edit_or_null(edit)}});
}

std::string verify_json(const std::vector<CheckAnswer>& checks) {
    OrderedJson list = OrderedJson::array();
    for (const CheckAnswer& check : checks)
        list.push_back({{"check", check.check}, {"ok", check.ok}, {"text", check.text}});
    const bool ok = std::all_of(checks.begin(), checks.end(), [](const CheckAnswer& c) { return c.ok; });
    return in_one_line({{"ok", ok}, {"checks", std::move(list)}});
}

}  // namespace tandem
