// One plain struct for each list of the framework's catalogue: what ships with the program, the same for all
// projects.
//
// Knows nothing of projects, files or JSON. Text is UTF-8, UK English, ready to show. Keys are stable: a
// released key is never renamed or reused, because records keep it. Codes (co, mechanism, phase, strand, side
// ...) are the same words as in the model's choices, kept as text so that the catalogue stands alone.
// `source` names where an entry comes from; "Tandem" marks what is this program's own proposal. The lists
// follow Loeffler and Bovaird (2019), Tables 1 and 2 and Figure 3, the Institute of Public Care's
// commissioning cycle, and Bovaird and Loeffler's think piece.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct CatalogueEntry {
    std::string key;     // unique over all lists
    std::string label;   // as shown; sentence case, except in the glossary
    std::string source;  // document and place, or "Tandem"
    std::string help;    // one to three sentences; in the glossary the meaning of the term
};

// One of the Four Co's.
struct CoEntry : CatalogueEntry {
    std::string object;     // what is shared: "co-design of <object>"
    std::string mechanism;  // voice or action
};

struct SubTypeEntry : CatalogueEntry {
    std::string co;
};

struct PhaseEntry : CatalogueEntry {
    std::string alias;    // another name in use ("Deliver" for Do), or empty
    std::string caption;  // what citizens and commissioners do together in it
};

struct KeyTaskEntry : CatalogueEntry {
    std::string phase;
    std::string strand;  // commissioning or procurement
    int order = 0;       // 1 to 21, as the phases follow one another
};

struct CoTaskEntry : CatalogueEntry {
    std::string phase;
    int order = 0;  // 1 to 10
};

// An approach of Table 1 (keys cc_, cd_, cv_, ca_) or an example of Table 2 (ea_, ep_, ed_, er_).
struct ApproachEntry : CatalogueEntry {
    std::string co;
    std::string mechanism;
    std::vector<std::string> phases;  // where it is usual, in cycle order; an example has exactly one
    std::string same_as;              // examples only: the Table 1 approach that this is, or empty
    std::optional<int> intensity;     // 1 arm's length to 3 most intense; absent where it does not apply
    std::string group_size;           // in words
};

struct PrincipleEntry : CatalogueEntry {
    std::string question;  // what the board asks itself
};

// Prevention, treatment, rehabilitation.
struct StrategyEntry : CatalogueEntry {};

struct StageEntry : CatalogueEntry {
    std::string strategy;
    int order = 0;  // 1 to 6 along the pathway
    std::string citizen_example;
};

struct BenefitEntry : CatalogueEntry {
    std::string stakeholder;  // users, citizens, frontline_staff, top_managers or politicians
};

struct InfluenceStrategyEntry : CatalogueEntry {};

struct GroupTypeEntry : CatalogueEntry {
    std::string side;           // citizen, professional, political or provider
    bool current_user = false;  // uses the service now, so may hold on to it as it is
    bool expert_by_experience = false;
};

// A part that a person or group plays in the process.
struct RoleEntry : CatalogueEntry {
    std::string side;
};

struct MethodStep {
    std::string label;
    int minutes = 0;  // at least 1
};

// A facilitation card. Its steps, taken in full, last minutes_max.
struct MethodEntry : CatalogueEntry {
    int minutes_min = 0;
    int minutes_max = 0;
    std::string good_for;
    std::vector<MethodStep> steps;
};

// How to handle groups by what they know and how much they care.
struct QuadrantEntry : CatalogueEntry {
    std::string knows;  // low or high
    std::string cares;
    std::string handling;
};

struct EqualityEntry : CatalogueEntry {
    bool local = false;  // a local choice, beyond the nine characteristics of the Equality Act 2010
};

// A term as it stands in running text, for the glossary of a report.
struct GlossaryEntry : CatalogueEntry {
    std::vector<std::string> forms;  // other spellings and plurals that also count as its use
};

}  // namespace tandem
