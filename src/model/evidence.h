// What is known and what was learnt: evidence items and the findings of a Review (DOMAIN.md A8, A10).
// Evidence belongs to the project; a finding belongs to its cycle and is frozen with it (A10, scope).
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Phase;
struct Outcome;
struct Service;
struct Activity;
struct Cycle;
struct Evidence;

enum class EvidenceKind {
    none,
    survey,
    focus_group,
    complaint_pattern,
    inspection,
    peer_review,
    rating,
    statistics,
    story,
    law,
    guidance,
    document
};
enum class ChangeSize { none, incremental, radical };

TANDEM_DECLARE_CHOICES(EvidenceKind);
TANDEM_DECLARE_CHOICES(ChangeSize);

// One piece of evidence and what it says.
struct Evidence {
    Common common;
    Id<Phase> phase;  // where it was used, if in one phase only
    std::string finding;
    EvidenceKind kind = EvidenceKind::none;
    PartialDate date;
    std::optional<std::int64_t> n;
    Strength strength = Strength::none;
    bool made_with_citizens = false;
    std::optional<std::int64_t> review_intensity;  // 1 arm's length, 2 intensive, 3 most intense [1:171]
    std::string detail;
    std::string reference;
    CatalogueKeys principles;
    std::vector<Id<Outcome>> outcomes;
    std::vector<Id<Service>> services;
    std::vector<Id<Activity>> activities;
};

// What a Review concluded and what the next cycle takes from it.
struct Finding {
    Common common;
    Id<Cycle> cycle;
    Id<Phase> phase;
    std::string title;
    std::string what_worked;
    std::string what_did_not;
    ChangeSize change = ChangeSize::none;
    std::string next_cycle;
    AnyId subject;
    std::vector<Id<Evidence>> evidence;
    Id<Finding> carried_from;
};

}  // namespace tandem
