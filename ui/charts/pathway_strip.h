// Pathways to outcomes as strips of six stages in three strategies: what prevents, what treats, what helps
// afterwards, and where citizens have a voice or act (DOMAIN.md B5, Figure 3; design.md picture 24).
//
// One painter for screen, PNG and SVG: takes data and tokens, knows no widget. Voice and action of a stage
// follow from its co-produced activities (rules/pathways.h). Lengths are px at the text size in use.
#pragma once

#include "base/id.h"
#include "model/choices.h"
#include "model/portfolio.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <array>
#include <vector>

class QPainter;

namespace tandem {

struct Project;

inline constexpr std::size_t stage_count = 6;

struct PathwayStrip {
    struct Entry {
        RecordId record = 0;  // an activity or a service
        Icon icon = Icon::activity;
        QString code, name;
        bool illustrative = false;
    };
    struct Cell {
        std::vector<Entry> entries;
        std::vector<RecordId> uses;  // the records pathway_stage behind it
        bool in_use = false;         // as rules/pathways.h counts it
        bool service_only = false;
        bool asks_citizens = false;             // an activity stands there, none of them with citizens
        Mechanism mechanism = Mechanism::none;  // of its co-produced activities

        bool gap() const { return entries.empty() && uses.empty(); }
    };
    struct Row {
        RecordId outcome = 0;
        RecordId pathway = 0;  // 0 = the outcome has none yet
        QString code, title, note;
        bool shared = false;  // the outcome has other pathways too: the note names this one
        std::array<Cell, stage_count> cells;
        int used = 0;
        int strategies = 0;     // covered, of three
        int with_citizens = 0;  // stages with a voice or an act of theirs
    };

    static constexpr std::size_t most_rows = 60;  // drawn; nobody reads a picture of more

    std::vector<Row> rows;
    int more_rows = 0;                               // not drawn, but in the totals
    std::array<int, stage_count> voice{}, action{};  // strips with it, by stage
    bool has_illustrative = false;
};

// By the rank of the outcomes; an outcome without a pathway is a row of gaps.
PathwayStrip pathway_strip_of(const Portfolio& portfolio, Id<Project> project);

QString stage_key(std::size_t stage);                                   // "detect"
QString stage_words(std::size_t stage);                                 // "Detection"
QString stage_note(std::size_t stage);                                  // "noticing it early"
QString strategy_words(std::size_t stage);                              // "Treatment"
QString gap_question(std::size_t stage);                                // "Who would notice?"
QString cell_words(const PathwayStrip::Cell& cell, std::size_t stage);  // in one sentence
QString mark_words(
    const PathwayStrip::Cell& cell);  // "voice", "services only", "no step named yet"; "" in a gap

// How the names of activities and services stand in their cells. On a screen they can be cut: pointing says
// the rest. On paper nothing does, so there they stand below symbol and code, where they have more room, and
// all other words are whole.
struct PathwayWords {
    bool below = false;
    int lines = 2;  // of a name, at most, where its cell has no room to spare
};

struct PathwayLayout {
    struct RowPlace {
        QRectF head;
        double mark_height = 0;  // of what the cells say about voice and action
        std::array<QRectF, stage_count> cells;
        std::array<std::vector<QRectF>, stage_count> entries;
    };

    PathwayWords words;
    QSizeF size;
    std::array<QRectF, 3> strategies;
    std::array<QRectF, stage_count> stages;
    QRectF outcome_head;
    std::vector<RowPlace> rows;
    QRectF totals_head;
    std::array<QRectF, stage_count> totals;
};

// Never narrower than `least` (px at 100 %).
PathwayLayout pathway_layout(const PathwayStrip& strip, double width, double least = 900,
                             PathwayWords words = {});
void paint_pathways(QPainter& painter, const PathwayStrip& strip, const PathwayLayout& layout,
                    const Tokens& tokens);

}  // namespace tandem
