#include "catalogue/framework_reader.h"

#include "catalogue/entry_reader.h"

#include <nlohmann/json.hpp>

#include <set>
#include <stdexcept>
#include <utility>

namespace tandem {

namespace {

using nlohmann::json;

// Reads the lists in turn; what others refer to comes before them.
class FrameworkReader {
public:
    explicit FrameworkReader(const ResourceSource& source) : source_(source) {}

    Framework read() {
        read_modes_and_phases();
        read_tasks();
        read_approaches();
        read_value_lists();
        read_people();
        read_aids();
        return std::move(made_);
    }

private:
    void read_modes_and_phases();
    void read_tasks();
    void read_approaches();
    void read_value_lists();
    void read_people();
    void read_aids();

    // `read_rest(reader, entry)` takes what this kind of entry has beyond key, label, source and help.
    template <class Entry, class ReadRest>
    void read_list(std::string_view name, std::vector<Entry>& into, ReadRest read_rest) {
        const json file = parse(name);
        into.reserve(file.size());
        for (const json& object : file) {
            EntryReader reader(name, object);
            Entry entry;
            entry.key = reader.text("key");
            entry.label = reader.text("label");
            entry.source = reader.text("source");
            entry.help = reader.text("help");
            read_rest(reader, entry);
            reader.finish();
            if (!keys_.insert(entry.key).second)
                reader.fail("key", "is used twice");
            into.push_back(std::move(entry));
        }
        CatalogueList& all = made_.lists.emplace_back(CatalogueList{name, {}});
        for (const Entry& entry : into)
            all.entries.push_back({entry.key, entry.label, entry.source, entry.help});
    }

    template <class Entry>
    void read_list(std::string_view name, std::vector<Entry>& into) {
        read_list(name, into, [](EntryReader&, Entry&) {});
    }

    json parse(std::string_view name) const {
        const std::string path = "catalogue/" + std::string(name) + ".json";
        json file = json::parse(source_(path), nullptr, false);
        if (!file.is_array() || file.empty())
            throw std::logic_error(path + " is not a JSON list with something in it");
        return file;
    }

    const ResourceSource& source_;
    Framework made_;
    std::set<std::string> keys_;
};

void FrameworkReader::read_modes_and_phases() {
    read_list("coes", made_.coes, [](EntryReader& in, CoEntry& co) {
        co.object = in.text("object");
        co.mechanism = in.code("mechanism", {"voice", "action"});
    });
    read_list("sub_types", made_.sub_types,
              [&](EntryReader& in, SubTypeEntry& type) { type.co = in.reference("co", made_.coes); });
    read_list("phases", made_.phases, [](EntryReader& in, PhaseEntry& phase) {
        phase.alias = in.text_or_empty("alias");
        phase.caption = in.text("caption");
    });
}

void FrameworkReader::read_tasks() {
    read_list("key_tasks", made_.key_tasks, [&](EntryReader& in, KeyTaskEntry& task) {
        task.phase = in.reference("phase", made_.phases);
        task.strand = in.code("strand", {"commissioning", "procurement"});
        task.order = in.whole("order", 1, 99);
    });
    read_list("co_tasks", made_.co_tasks, [&](EntryReader& in, CoTaskEntry& task) {
        task.phase = in.reference("phase", made_.phases);
        task.order = in.whole("order", 1, 99);
    });
}

void FrameworkReader::read_approaches() {
    const auto read_common = [&](EntryReader& in, ApproachEntry& approach) {
        approach.co = in.reference("co", made_.coes);
        approach.mechanism = in.code("mechanism", {"voice", "action"});
        approach.intensity = in.whole_or_absent("intensity", 1, 3);
        approach.group_size = in.text("group_size");
    };
    read_list("approaches", made_.approaches, [&](EntryReader& in, ApproachEntry& approach) {
        read_common(in, approach);
        approach.phases = in.texts("phases");
        for (const std::string& phase : approach.phases)
            if (find_entry(made_.phases, phase) == nullptr)
                in.fail("phases", "leads nowhere: " + phase);
    });
    read_list("example_approaches", made_.example_approaches, [&](EntryReader& in, ApproachEntry& example) {
        read_common(in, example);
        example.phases = {in.reference("phase", made_.phases)};
        example.same_as = in.reference_or_empty("same_as", made_.approaches);
    });
}

void FrameworkReader::read_value_lists() {
    read_list("principles", made_.principles,
              [](EntryReader& in, PrincipleEntry& principle) { principle.question = in.text("question"); });
    read_list("strategies", made_.strategies);
    read_list("stages", made_.stages, [&](EntryReader& in, StageEntry& stage) {
        stage.strategy = in.reference("strategy", made_.strategies);
        stage.order = in.whole("order", 1, 99);
        stage.citizen_example = in.text("citizen_example");
    });
    read_list("benefits", made_.benefits, [](EntryReader& in, BenefitEntry& benefit) {
        benefit.stakeholder =
            in.code("stakeholder", {"users", "citizens", "frontline_staff", "top_managers", "politicians"});
    });
    read_list("influence_strategies", made_.influence_strategies);
}

void FrameworkReader::read_people() {
    const auto side = [](EntryReader& in) {
        return in.code("side", {"citizen", "professional", "political", "provider"});
    };
    read_list("group_types", made_.group_types, [&](EntryReader& in, GroupTypeEntry& type) {
        type.side = side(in);
        type.current_user = in.flag("current_user");
        type.expert_by_experience = in.flag("expert_by_experience");
    });
    read_list("roles", made_.roles, [&](EntryReader& in, RoleEntry& role) { role.side = side(in); });
    read_list("quadrants", made_.quadrants, [](EntryReader& in, QuadrantEntry& card) {
        card.knows = in.code("knows", {"low", "high"});
        card.cares = in.code("cares", {"low", "high"});
        card.handling = in.text("handling");
    });
    read_list(
        "equality_characteristics", made_.equality_characteristics,
        [](EntryReader& in, EqualityEntry& characteristic) { characteristic.local = in.flag("local"); });
}

void FrameworkReader::read_aids() {
    read_list("methods", made_.methods, [](EntryReader& in, MethodEntry& method) {
        method.minutes_min = in.whole("minutes_min", 1, 480);
        method.minutes_max = in.whole("minutes_max", method.minutes_min, 480);
        method.good_for = in.text("good_for");
        int total = 0;
        for (EntryReader& part : in.parts("steps")) {
            method.steps.push_back({part.text("label"), part.whole("minutes", 1, 480)});
            part.finish();
            total += method.steps.back().minutes;
        }
        if (total != method.minutes_max)
            in.fail("steps", "do not add up to minutes_max");
    });
    read_list("glossary", made_.glossary,
              [](EntryReader& in, GlossaryEntry& term) { term.forms = in.texts("forms"); });
}

}  // namespace

Framework read_framework(const ResourceSource& source) {
    return FrameworkReader(source).read();
}

}  // namespace tandem
