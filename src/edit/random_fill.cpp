#include "edit/random_fill.h"

#include "catalogue/framework.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace tandem {

namespace {

constexpr std::array subjects = {
    "breakfasts",        "home visits",      "peer support",    "a walking group",
    "the hospital ward", "evening sessions", "the advice line", "a repair café",
    "young carers",      "the front door",   "falls",           "loneliness",
    "transport",         "the waiting list", "respite",         "a shared garden",
    "money worries",     "the first visit",  "winter support",  "the care plan"};
constexpr std::array openings = {
    "Agree",   "Try out",   "Look again at", "Plan",  "Share what we know of", "Review", "Set up",
    "Improve", "Ask about", "Widen",         "Start", "Keep going with"};
constexpr std::array sentences = {
    "People who use the service said what matters to them.",
    "Carers and staff went through it together.",
    "Two visits were enough for most; some needed longer.",
    "The group asked for evening times and a place on the bus route.",
    "Providers answered within a week.",
    "What was learnt goes into the next session.",
};

}  // namespace

std::uint64_t Random::next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

std::int64_t Random::below(std::int64_t limit) {
    return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(limit));
}

RecordInput RandomFill::input_for(const EntityDef& def) {
    RecordInput input;
    input.illustrative = true;
    input.source = "Large sample: invented";
    input.visibility = random_.chance(60) ? Visibility::public_ : def.visibility;
    for (std::size_t i = 0; i < def.fields.size(); ++i) {
        const FieldDef& field = def.fields[i];
        if (field.options.read_only ||
            (!field.options.required && field.key != def.title && random_.chance(45)))
            continue;
        if (Value value = value_for(def, field); !is_absent(value))
            input.fields.emplace_back(i, std::move(value));
    }
    return input;
}

Value RandomFill::value_for(const EntityDef& def, const FieldDef& field) {
    switch (field.kind) {
        case Kind::Line:
            return line(def, field);
        case Kind::Text:
            return text();
        case Kind::Key:
            return key(field);
        case Kind::Keys:
            return Codes{key(field)};
        case Kind::Choice:
            return std::string(random_.pick(field.choices).code);
        case Kind::Choices:
            return Codes{std::string(random_.pick(field.choices).code)};
        case Kind::Flag:
            return random_.chance(30);
        case Kind::Integer:
            return static_cast<std::int64_t>(number(field, 60));
        case Kind::Number:
            return number(field, 200);
        case Kind::Hours:
            return number(field, 120);
        case Kind::Percent:
            return number(field, 30);
        case Kind::Money:
            return Money{random_.below(4'000'000)};
        case Kind::Date:
            return date();
        case Kind::Reference:
            return reference(def, field);
        case Kind::References:
            return references(def, field);
    }
    return {};
}

std::string RandomFill::line(const EntityDef& def, const FieldDef& field) {
    if (field.key == "insight")
        return "E" + std::to_string(1 + random_.below(33));
    if (field.key == "list")
        return "approaches";
    if (field.key == "entry_key")
        return "own_" + std::to_string(pool_(def).size() + 1);
    return std::string(random_.pick(openings)) + " " + random_.pick(subjects);
}

std::string RandomFill::text() {
    std::string text = random_.pick(sentences);
    if (random_.chance(40))
        text += std::string(" ") + random_.pick(sentences);
    return text;
}

std::string RandomFill::key(const FieldDef& field) {
    const CatalogueList* list = framework().list(field.options.catalogue);
    if (!list)
        throw std::logic_error("no catalogue list " + std::string(field.options.catalogue));
    return std::string(random_.pick(list->entries).key);
}

double RandomFill::number(const FieldDef& field, std::int64_t usual) {
    const double least = std::isfinite(field.options.min) ? field.options.min : 0;
    const double most =
        std::isfinite(field.options.max) ? field.options.max : least + static_cast<double>(usual);
    return least + static_cast<double>(random_.below(static_cast<std::int64_t>(most - least) + 1));
}

Value RandomFill::date() {
    const int year = 2024 + static_cast<int>(random_.below(3));
    const int month = 1 + static_cast<int>(random_.below(12));
    if (random_.chance(5))
        return PartialDate(year);
    return PartialDate(year, month, 1 + static_cast<int>(random_.below(28)));
}

Value RandomFill::reference(const EntityDef& def, const FieldDef& field) {
    const EntityDef& kind = field.to ? field.to() : *entity_by_key("activity");
    if (&kind == &def || pool_(kind).empty())
        return {};
    return Reference{random_.pick(pool_(kind))};
}

Value RandomFill::references(const EntityDef& def, const FieldDef& field) {
    const EntityDef& kind = field.to();
    if (&kind == &def || pool_(kind).empty())
        return {};
    RecordIds ids{random_.pick(pool_(kind))};
    if (const RecordId other = random_.pick(pool_(kind)); other != ids[0] && random_.chance(30))
        ids.push_back(other);
    std::sort(ids.begin(), ids.end());
    return ids;
}

}  // namespace tandem
