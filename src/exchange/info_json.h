// `info --json`: what is in a file and what state it is in (CLI.md "info").
//
// The records come from the portfolio; what only the file knows is handed over as plain facts. tasks_done and
// tasks_in_scope of a phase count its key tasks and its co-produced tasks together.
#pragma once

#include "edit/edit.h"
#include "model/portfolio.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tandem {

// A restore point, in `info` and in `history`.
struct MarkFact {
    std::string name;
    Instant at;
    EditNumber edit = 0;
};

struct InfoFacts {
    std::string file;
    int schema = 0;
    int min_reader = 0;
    std::string program;
    std::int64_t bytes = 0;
    bool read_only = false;
    std::optional<std::pair<std::string, Instant>> lock;  // who writes, since when
    std::int64_t edits = 0;
    std::int64_t undoable = 0;
    std::int64_t redoable = 0;
    std::vector<MarkFact> marks;
};

// Without the last line feed.
std::string info_json(const InfoFacts& facts, const Portfolio& portfolio);

}  // namespace tandem
