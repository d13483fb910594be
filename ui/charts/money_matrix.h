// Who pays for whose benefit, as a matrix: a row for each payer with what it pays, a column for each who
// gains, the benefits in the cells and their sums at the edges (DOMAIN.md D2 "agency benefit matrix").
//
// One painter for screen and paper: data and tokens only. The more, the darker a cell; its sum is written in
// it, what stays with the payer and what lacks an agreement to share is said in words. A judged benefit is a
// word in a dashed cell, never a number. A dash: nothing is recorded. Lengths are px at the text size in use.
#pragma once

#include "rules/money_matrix.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <vector>

class QPainter;

namespace tandem {

struct MoneyPicture {
    struct Party {
        QString code;  // "OR1"; "" where there is none
        QString name;
        QString pays;  // of a row, "pays £1,200"; "" = no cost recorded
    };
    struct Cell {
        QString value;           // "£1,200", "High"; "" = nothing recorded
        QString words;           // below it: "stays", "agreed", "no agreement", "judged"
        double part = 0;         // of the largest sum, 0 to 1
        bool judged = false;     // there is no sum
        bool attention = false;  // the words say why
    };
    std::vector<Party> payers, receivers;
    std::vector<std::vector<Cell>> cells;
    std::vector<QString> brought, gained;  // the edges
    QString all_paid, all_gained;

    bool empty() const { return receivers.empty() || payers.empty(); }
    // All of it in words, for readers.
    QString spoken() const;
};

// More payers or receivers than a picture has room for are drawn as one, "3 others": those with the least.
MoneyPicture money_picture_of(const Portfolio& portfolio, const MoneyMatrix& matrix);

struct MoneyLayout {
    QSizeF size;        // wider than asked for where the sums need it
    bool named = true;  // else the columns have codes alone, whose names stand below
    QRectF payers_head, receivers_head;
    std::vector<QRectF> heads;  // of the receivers
    QRectF sums_head;
    std::vector<QRectF> labels;  // of the payers
    std::vector<std::vector<QRectF>> cells;
    std::vector<QRectF> brought, gained;
    QRectF sums_label, all;
    QRectF names;  // of the codes that no row names; empty where there are none
};

// The narrowest in which the sums stand, with codes at the columns.
double least_money_width(const MoneyPicture& picture);
MoneyLayout money_layout(const MoneyPicture& picture, double width);
void paint_money(QPainter& painter, const MoneyPicture& picture, const MoneyLayout& layout,
                 const Tokens& tokens);

}  // namespace tandem
