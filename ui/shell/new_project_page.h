// Six questions that make a project (mockup 19): one at a time, all can be skipped, the answers so far at the
// left, what will be there and where it is kept at the right. Nothing is written before the last step.
#pragma once

#include "base/clock.h"
#include "ui/shell/project_answers.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLayout;
class QLineEdit;
class QVBoxLayout;

namespace tandem {

class NewProjectPreview;
class ScrollPage;
class TextLabel;

class NewProjectPage : public QWidget {
    Q_OBJECT

public:
    explicit NewProjectPage(const Clock& clock, QWidget* parent = nullptr);
    void focus_first();
    // As typed so far.
    ProjectAnswers answers() const;
    // Asks where something was typed: with the page it is lost. Always true once the project is made.
    bool may_leave();

Q_SIGNALS:
    void left();                     // back from the first question, or by Escape
    void made(const QString& path);  // the file stands

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    struct Fields;
    void show_step(int step);
    void show_next_key();
    QLineEdit* next_line() const;  // of the question, after the one with the keyboard; nullptr = none
    void next();
    void skip();
    void back();
    bool has_answers() const;
    void leave();        // as may_leave() says
    bool keeps_start();  // shows the date that is none, and answers false
    void create();
    void refresh();
    void choose_place();
    QWidget* make_steps();
    ScrollPage* make_question_side();
    void make_questions();
    QLayout* make_buttons();
    // The next of the six, with its title and help; lines are added below.
    QVBoxLayout* add_question();
    QLineEdit* add_line(QVBoxLayout* lines, const char* name, const char* words, const char* hint);
    void ask_for_topic();
    void ask_for_groups();
    void ask_for_nation();

    const Clock& clock_;
    Fields* fields_;
    QWidget* steps_ = nullptr;
    ScrollPage* question_ = nullptr;
    QLayout* buttons_ = nullptr;
    NewProjectPreview* preview_ = nullptr;
    int step_ = 0;
    bool is_made_ = false;
    QString path_;  // chosen by the person; "" = made from the title
};

}  // namespace tandem
