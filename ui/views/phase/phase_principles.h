// The principles tab of a phase: how each governance principle was judged in it, to be rated in place (0 to
// 3) with its evidence beside it (DOMAIN.md E18, F7).
//
// A judgement is dated and kept: rating on another day makes a new check, on the same day it changes that
// one.
#pragma once

#include "model/choices.h"

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace tandem {

class Card;
class Segmented;
class TextLabel;
class Workspace;

class PhasePrinciples : public QWidget {
    Q_OBJECT

public:
    PhasePrinciples(Workspace& workspace, PhaseKind phase, QWidget* parent = nullptr);
    void reload();
    int considered() const { return considered_; }
    int count() const { return static_cast<int>(rows_.size()); }

private:
    struct Row {
        QString key;
        Segmented* rating = nullptr;
        TextLabel* evidence = nullptr;
        QWidget* open = nullptr;
        qint64 check = 0;  // the one that counts
    };
    void make_rows();
    void rate(const QString& principle, const QString& rating);

    Workspace& workspace_;
    PhaseKind phase_;
    Card* card_;
    std::vector<Row> rows_;
    int considered_ = 0;
};

}  // namespace tandem
