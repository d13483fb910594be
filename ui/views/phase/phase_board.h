// The board of a phase: key tasks, co-produced tasks, activities and decisions as cards in three columns
// (mockup 03).
//
// Arrows go from card to card, Enter opens beside the board, Space turns the status, Delete takes away, the
// Menu key offers the rest. Approaches and activities are dropped on tasks, approaches on the board too. "Not
// this cycle" asks for its reason under the card.
#pragma once

#include "ui/views/phase/board_data.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace tandem {

class Card;
class CardRow;
class ReasonBox;
class TextLabel;
class Workspace;

class PhaseBoard : public QWidget {
    Q_OBJECT

public:
    PhaseBoard(Workspace& workspace, PhaseKind phase, QWidget* parent = nullptr);
    void reload();

    BoardCard* card_of(RecordId record) const;  // nullptr when it is not on the board
    BoardCard* current() const;                 // the one with the focus
    // The task an added approach goes to: the focused one, or 0.
    RecordId chosen_task() const { return chosen_task_; }
    BoardCard* first_card() const;
    const BoardData& data() const { return data_; }
    void add_approach(const QString& key, RecordId task);

Q_SIGNALS:
    void reloaded();
    void task_chosen(RecordId task);  // 0 = none
    void all_wanted();                // all activities, of which the board shows the first
    void dragged(RecordId record);    // 0 = no longer

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Section {
        QVBoxLayout* layout = nullptr;
        TextLabel* heading = nullptr;
        TextLabel* sub = nullptr;
        std::vector<BoardCard*> cards;
    };
    Section make_section(QVBoxLayout* column, const QString& heading, const QString& sub);
    void fill(Section& section, const std::vector<BoardCardData>& cards);
    BoardCard* make_card();
    QWidget* make_prompt();
    void show_prompt();
    std::vector<BoardCard*> column(std::size_t index) const;
    struct Spot {
        std::size_t column = 0;
        std::size_t row = 0;
    };
    std::optional<Spot> spot_of(const BoardCard* card) const;
    void focus_at(const Spot& spot);  // the last of the column where it has become shorter
    void move_focus(BoardCard* from, Qt::Key key);
    void show_menu(BoardCard* card, const QPoint& at);
    void take_away(const BoardCard& card);
    void dropped(BoardCard* card, const QMimeData& what);
    void ask_reason(RecordId task);
    void close_reason();

    Workspace& workspace_;
    PhaseKind phase_;
    BoardData data_;
    Section commissioning_, procurement_, shared_, activities_, decisions_;
    TextLabel* key_task_count_ = nullptr;
    TextLabel* co_task_count_ = nullptr;
    TextLabel* activity_count_ = nullptr;
    TextLabel* decision_count_ = nullptr;
    TextLabel* more_ = nullptr;
    QPushButton* all_activities_ = nullptr;
    TextLabel* no_decision_;
    Card* prompt_ = nullptr;
    TextLabel* prompt_title_ = nullptr;
    TextLabel* prompt_text_ = nullptr;
    ReasonBox* reason_ = nullptr;
    RecordId reason_for_ = 0;
    RecordId chosen_task_ = 0;
};

}  // namespace tandem
