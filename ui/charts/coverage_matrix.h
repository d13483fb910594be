// The 4 by 4 matrix of phases (columns) and Co's (rows): where citizens share what, and when (design.md
// section 6 "Matrix cell", DOMAIN.md E1).
//
// Paints from plain data with given tokens; knows no portfolio and no widget. A filled cell has the Co's tint
// and outline, its number, a word and a status symbol; one with ideas alone is dashed, as it counts for
// nothing; an empty one is dashed with a plus; one that is not for this cycle is hatched. Optionally a last
// row counts voice and action by phase.
#pragma once

#include "ui/kit/marks.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <array>
#include <optional>

class QPainter;

namespace tandem {

struct Coverage;
struct CycleBalance;

struct MatrixCell {
    int activities = 0;
    Status status = Status::not_recorded;  // of the furthest activity
    int furthest = 0;                      // activities of that status
    bool filled = false;                   // planned, under way or done
    bool marked_off = false;               // and nothing fills it
    int ideas = 0;                         // approaches that fit
};

struct MatrixData {
    std::array<std::array<MatrixCell, 4>, 4> cells;  // [phase][co], in the order of the choices
    std::array<Mechanism, 4> mechanisms{};           // the Co's default, for the row label
    std::optional<std::array<std::array<int, 2>, 4>> voice_action;  // by phase: voice, action
    bool suggest_in_analyse = false;             // an empty project: offer ideas in Analyse
    std::optional<std::pair<int, int>> current;  // phase, co: an empty one says how many ideas there are
};

// Where the parts of a matrix painted into `area` are.
struct MatrixShape {
    MatrixShape(const QRectF& area, bool with_counts);

    QRectF cell(int phase, int co) const;
    QRectF column_head(int phase) const;
    QRectF row_head(int co) const;
    QRectF count(int phase) const;  // in the voice and action row
    // Phase and Co at this point; nothing between cells.
    std::optional<std::pair<int, int>> cell_at(const QPointF& point) const;

    // Smallest area in which the words stand.
    static QSizeF smallest(bool with_counts);

private:
    QRectF area_;
    double label_width_;
    double head_height_;
    double count_height_;
    double gap_;
    double cell_width_;
    double cell_height_;
};

QString cell_words(const MatrixCell& cell, bool with_ideas);  // "7 activities, 3 done", "None yet"
// What rules/coverage.h and rules/balance.h found, ready to be painted; the counts below only with a balance.
MatrixData matrix_data_of(const Coverage& coverage, const CycleBalance* balance);

void paint_coverage_matrix(QPainter& painter, const QRectF& area, const MatrixData& data,
                           const Tokens& tokens);

}  // namespace tandem
