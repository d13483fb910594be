#include "exchange/catalogue_json.h"

#include "catalogue/framework.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json number_or_null(std::optional<int> number) {
    return number ? Json(*number) : Json();
}

// `attributes(entry)` is an object of what this list has beyond key, label, source and help.
template <class Entry, class Attributes>
Json list_of(const std::vector<Entry>& entries, Attributes attributes) {
    Json list = Json::array();
    for (const Entry& entry : entries) {
        Json object = {{"key", entry.key}, {"label", entry.label}, {"source", entry.source}};
        object.update(attributes(entry));
        object["help"] = entry.help;
        list.push_back(std::move(object));
    }
    return list;
}

Json approach_attributes(const ApproachEntry& approach) {
    return {{"co", approach.co},
            {"mechanism", approach.mechanism},
            {"phases", approach.phases},
            {"intensity", number_or_null(approach.intensity)},
            {"group_size", approach.group_size}};
}

Json example_attributes(const ApproachEntry& example) {
    return {{"phase", example.phases.front()},
            {"co", example.co},
            {"mechanism", example.mechanism},
            {"same_as", text_or_null(example.same_as)},
            {"intensity", number_or_null(example.intensity)},
            {"group_size", example.group_size}};
}

Json method_attributes(const MethodEntry& method) {
    Json steps = Json::array();
    for (const MethodStep& step : method.steps)
        steps.push_back({{"label", step.label}, {"minutes", step.minutes}});
    return {{"minutes", method.minutes_max},
            {"minutes_min", method.minutes_min},
            {"good_for", method.good_for},
            {"steps", std::move(steps)}};
}

}  // namespace

std::string catalogue_json() {
    const Framework& from = framework();
    const auto nothing_more = [](const CatalogueEntry&) { return Json::object(); };

    Json document;
    document["catalogue"] = catalogue_version;
    document["coes"] = list_of(from.coes, [](const CoEntry& co) {
        return Json{{"object", co.object}, {"mechanism", co.mechanism}};
    });
    document["sub_types"] = list_of(from.sub_types, [](const SubTypeEntry& type) {
        return Json{{"co", type.co}};
    });
    document["phases"] = list_of(from.phases, [](const PhaseEntry& phase) {
        return Json{{"alias", text_or_null(phase.alias)}, {"caption", phase.caption}};
    });
    document["key_tasks"] = list_of(from.key_tasks, [](const KeyTaskEntry& task) {
        return Json{{"phase", task.phase}, {"strand", task.strand}, {"order", task.order}};
    });
    document["co_tasks"] = list_of(from.co_tasks, [](const CoTaskEntry& task) {
        return Json{{"phase", task.phase}, {"order", task.order}};
    });
    document["example_approaches"] = list_of(from.example_approaches, example_attributes);
    document["approaches"] = list_of(from.approaches, approach_attributes);
    document["principles"] = list_of(from.principles, [](const PrincipleEntry& principle) {
        return Json{{"question", principle.question}};
    });
    document["stages"] = list_of(from.stages, [](const StageEntry& stage) {
        return Json{
            {"strategy", stage.strategy}, {"order", stage.order}, {"citizen_example", stage.citizen_example}};
    });
    document["benefits"] = list_of(from.benefits, [](const BenefitEntry& benefit) {
        return Json{{"stakeholder", benefit.stakeholder}};
    });
    document["influence_strategies"] = list_of(from.influence_strategies, nothing_more);
    document["group_types"] = list_of(from.group_types, [](const GroupTypeEntry& type) {
        return Json{{"side", type.side},
                    {"current_user", type.current_user},
                    {"expert_by_experience", type.expert_by_experience}};
    });
    document["roles"] = list_of(from.roles, [](const RoleEntry& role) { return Json{{"side", role.side}}; });
    document["methods"] = list_of(from.methods, method_attributes);
    return document.dump(1) + "\n";
}

}  // namespace tandem
