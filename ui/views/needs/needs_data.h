// What the picture of needs and demands shows, gathered from the portfolio: cards with their words, bars and
// what is still missing. Values that name records by id; the numbers are those of rules/needs.h.
#pragma once

#include "base/id.h"
#include "model/choices.h"
#include "model/needs.h"
#include "ui/charts/route_bar.h"
#include "ui/link/workspace.h"

#include <QtCore/QString>

#include <vector>

namespace tandem {

struct DemandCard {
    RecordId record = 0;
    QString code, statement;
    QString who;  // who expresses it, and when
    Voiced voiced = Voiced::none;
    bool illustrative = false;
};

struct NeedCard {
    RecordId record = 0;
    QString code, statement;
    QString people;  // "about 4,000 people", "size not recorded"
    std::optional<std::int64_t> rank;
    QString certainty;  // "Shares: a guess"; "" where there is none to tell
    QString judged;     // "Gap judged 2 of 3"
    RouteBar bar;
    QString ways;          // what its routes name, where no bar can be drawn
    QString leads_to;      // "O1 recover and stay well, O2 own choices"
    bool decided = false;  // a political decision is dated
    bool illustrative = false;
};

struct NeedsPicture {
    // A picture of more says nothing; the lists have all.
    static constexpr std::size_t most_needs = 40, most_demands = 80;

    std::size_t all_demands = 0, all_needs = 0;  // of the cycle, shown or not
    std::vector<DemandCard> demands;             // beside the need they stand behind, those without one last
    std::vector<NeedCard> needs;                 // in rank order
    struct Line {
        std::size_t demand, need;  // positions
    };
    std::vector<Line> lines;
    // Citizen groups from whom no demand is recorded.
    std::vector<RecordId> not_asked;
    QString not_asked_words;

    struct Sums {
        int ranked = 0;
        int decided = 0;
        int not_voiced = 0;
        QString without_service;  // "45 % of N1, 20 % of N2"; "" = no data
    } sums;
};

NeedsPicture needs_picture(const Workspace& workspace);

}  // namespace tandem
