// What a page of a tree has in common: the tree, a line to add a record by its name above it, and the empty
// state in its place while there is none. Outcomes with their indicators, services with their contracts.
//
// Owns its parts, also the button that the page puts in its head. The page gives the rows; what is made or
// deleted here goes through the workspace, like everything.
#pragma once

#include "ui/kit/icons.h"
#include "ui/views/frame/record_tree.h"

#include "ui/link/workspace.h"

class QPushButton;

namespace tandem {

class EmptyState;
class QuickLine;
class TableGround;

struct TreeSpec {
    QString name;                       // "outcomes": the tree is "outcomes_tree", the line "outcomes_quick"
    const EntityDef* entity = nullptr;  // of what is added
    std::string_view title_field;       // its name, which the line asks for
    QString add_words;                  // "Add outcome"
    QString line_words, line_question;  // "New outcome", "What should be different for people?"
    QString tree_words;                 // accessible name
    std::vector<RecordTree::Column> columns;
    Icon icon = Icon::note;
    QString empty_what, empty_question;
};

class TreeBoard : public QWidget {
    Q_OBJECT

public:
    TreeBoard(Workspace& workspace, TreeSpec spec, QWidget* parent);

    RecordTree& tree() const { return *tree_; }
    QPushButton* add_button() const { return add_; }
    QString add_words() const { return spec_.add_words; }
    void set_rows(std::vector<TreeRow> rows);
    bool add_new();                // opens the line; false where nothing may be changed
    QWidget* first_focus() const;  // the tree, or the button of the empty state

Q_SIGNALS:
    void made(RecordId record);  // by the line; the rows do not hold it yet

private:
    void add_named(const QString& name);

    Workspace& workspace_;
    TreeSpec spec_;
    QPushButton* add_;
    QuickLine* line_;
    TableGround* ground_;
    RecordTree* tree_;
    EmptyState* empty_;
};

}  // namespace tandem
