// The two lower cards of Home: This week and Points to consider. At most four lines each; the rest are one
// step away.
#pragma once

#include "ui/kit/card.h"
#include "ui/views/parts/line_list.h"

class QPushButton;
class QVBoxLayout;

namespace tandem {

class TextLabel;
class Workspace;

// Questions to begin with, each with the button that answers it; for a project without activities.
void show_starters(QVBoxLayout& rows, Workspace& workspace, QWidget* parent);

class HomeWeek : public Card {
    Q_OBJECT

public:
    explicit HomeWeek(Workspace& workspace, QWidget* parent = nullptr);
    void reload();

private:
    Workspace& workspace_;
    QPushButton* all_;
    TextLabel* nothing_;
    LineList* list_;
    QWidget* starters_;
};

class HomePoints : public Card {
    Q_OBJECT

public:
    explicit HomePoints(Workspace& workspace, QWidget* parent = nullptr);
    void reload();

private:
    Workspace& workspace_;
    QPushButton* all_;
    TextLabel* nothing_;
    LineList* list_;
    TextLabel* more_;
};

// No activity yet in the shown cycle: everything is still to begin.
bool is_beginning(const Workspace& workspace);

}  // namespace tandem
