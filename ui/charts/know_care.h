// Who knows, who cares: the groups of a project in four fields (DOMAIN.md A3, B9; design.md picture 07).
//
// One painter for screen, PNG and SVG: it takes data and tokens and knows no widget. Citizens
// are discs, all others squares; what is illustrative has a dashed outline. The area of a mark follows the
// size of its group where a size is known; where not, the mark has the smallest size and says so nowhere: the
// size stands in the label when there is one. A name stands whole under its mark or, where not all of them
// have room for that, all stand in a key below and marks have only their codes. A field grows with what it
// holds. Lengths are px at the text size in use.
#pragma once

#include "base/id.h"
#include "model/choices.h"
#include "model/portfolio.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <optional>
#include <vector>

class QPainter;

namespace tandem {

class KnowCareWords;
struct Group;
struct Project;

struct KnowCareGroup {
    RecordId id = 0;
    QString code;
    QString name;
    QString size_words;          // "about 2,000"; "" when not recorded
    std::optional<double> size;  // people
    bool citizen = false;
    bool illustrative = false;
    LowHigh knows = LowHigh::none;
    LowHigh cares = LowHigh::none;

    bool placed() const { return knows != LowHigh::none && cares != LowHigh::none; }
};

struct KnowCareField {
    QString title;  // "Know and care"
    QString handling;
    LowHigh knows = LowHigh::high;
    LowHigh cares = LowHigh::high;
    QRectF area;
};

struct KnowCareMark {
    std::size_t group = 0;  // in the data
    QRectF mark;            // the disc, the square, or the pill of a group that is not placed
    QRectF label;           // empty where the key has the name
    QString text;
    int lines = 1;  // of the label
    bool pill = false;
};

struct KnowCareName {
    std::size_t group = 0;  // in the data
    QRectF area;
    QString text;
};

// Where everything lies in an area. Marks keep the order of the groups.
struct KnowCareLayout {
    std::vector<KnowCareField> fields;  // care only, know and care, neither, know only
    std::vector<KnowCareMark> marks;
    std::vector<KnowCareName> key;  // of the marks without a label; empty too where it has no room
    QRectF tray;                    // of the groups that are not placed; empty when there are none
    int left_over = 0;              // groups for which there was no room

    bool has_names() const;  // of every mark, beside it or in the key
};

QString with_precision(std::int64_t number, Precision precision);  // "about 2,000"
KnowCareGroup know_care_group_of(const Group& group);
// All groups of a project, in the order of making.
std::vector<KnowCareGroup> know_care_groups_of(const Portfolio& portfolio, Id<Project> project);

// Of a picture in which, three marks a row, each of the groups has its place.
double know_care_height(const std::vector<KnowCareGroup>& groups);
KnowCareLayout know_care_layout(const std::vector<KnowCareGroup>& groups, const QRectF& area);
// The same for somebody who tries several areas: what is measured for one serves the next.
KnowCareLayout know_care_layout(const std::vector<KnowCareGroup>& groups, const QRectF& area,
                                KnowCareWords& words);
void paint_know_care(QPainter& painter, const std::vector<KnowCareGroup>& groups,
                     const KnowCareLayout& layout, const Tokens& tokens);

}  // namespace tandem
