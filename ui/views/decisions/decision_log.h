// The decision log to look at: one card a decision, newest first, along a line of time; what was said by
// citizens stands in each card, and what is missing is asked for in it (design.md picture 23).
//
// Shows what it is given; texts are worked out by decision_cards(). For some hundred cards: the rest is in
// the table. Height follows width.
#pragma once

#include "ui/kit/marks.h"
#include "ui/views/parts/record_picture.h"

#include <optional>
#include <utility>

namespace tandem {

class Workspace;

struct DecisionCard {
    RecordId id = 0;
    QString code;
    QString title;
    QString date;
    PhaseKind phase = PhaseKind::none;
    QString level;
    QString because;                                 // what citizens said; "" asks for it
    bool quoted = false;                             // a contribution, in its own words
    QString because_from;                            // "Carers, L3"
    std::vector<std::pair<QString, QString>> lines;  // "Decided", "Who", ...
    QString confirmed_words;                         // that it stands; "" when nothing says so
    QString missing_words;                           // "Still to add: reasons"; "" when it is complete
    bool illustrative = false;
};

// Decisions of the shown cycle, newest first, those without a date last.
std::vector<DecisionCard> decision_cards(const Workspace& workspace, std::size_t most);

class DecisionLog : public RecordPicture {
    Q_OBJECT

public:
    explicit DecisionLog(QWidget* parent);
    void set_cards(std::vector<DecisionCard> cards);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::vector<PictureBox> lay_out(const QSizeF& size) override;
    void paint_items(QPainter& painter) override;

private:
    bool has_time_column() const;

    std::vector<DecisionCard> cards_;
    double height_ = 0;
};

}  // namespace tandem
