// The history of the file: every step in words, restore points, and two points compared (design.md picture
// 27). Going back, and taking back one difference, are steps themselves and can be undone.
//
// Keys on the list: A and B choose the points, N names a restore point, Enter shows what a step changed.
// Place::detail is "A-B" as numbers of edits; nothing is remembered over a restart but them.
#pragma once

#include "ui/views/frame/side_page.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace tandem {

class ComparisonList;
class HistoryModel;
class IssueText;
class SearchField;
class TextLabel;

class HistoryPage : public SidePage {
    Q_OBJECT

public:
    HistoryPage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;

protected:
    void reload() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void make_list();
    void make_panel();
    void choose(bool point_a);
    void show_step();
    void compare();
    void take_back(std::size_t record, std::size_t field);
    void go_back();
    void name_point();
    void keep_point();
    void say(const EditOutcome& outcome, const QString& done);

    static constexpr EditNumber nowhere = -1;
    static constexpr EditNumber now = -2;  // follows the newest step
    EditNumber resolved(EditNumber point) const;

    QPushButton* restore_point_;
    QWidget* naming_;
    QLineEdit* name_;
    SearchField* find_;
    QPushButton* marks_only_;
    HistoryModel* model_;
    QListView* list_;
    TextLabel* a_words_;
    TextLabel* b_words_;
    TextLabel* sum_;
    ComparisonList* differences_;
    QPushButton* as_text_;
    QPushButton* take_back_;
    QPushButton* go_back_;
    IssueText* problem_;
    EditNumber a_ = nowhere;
    EditNumber b_ = now;
};

Page* make_history_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
