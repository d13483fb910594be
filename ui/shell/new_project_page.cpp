#include "ui/shell/new_project_page.h"

#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/shell/error_text.h"
#include "ui/shell/group_lines.h"
#include "ui/shell/new_project_preview.h"
#include "ui/shell/step_button.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

struct Question {
    const char* title;
    const char* help;
};

constexpr std::array questions{
    Question{"Where is this?", "The place that the work is for: a borough, a county, a health board."},
    Question{"What is it about?", "A few words that people here would use. It becomes the project’s name."},
    Question{"Who leads, and with which partners?", "Organisations, not people’s names."},
    Question{"Which groups does it concern?",
             "Name groups, never persons. Three are enough to start, and at least one should be citizens."},
    Question{"When does it start?", "A year, a month or a day: 2026, April 2026 or 21 April 2026."},
    Question{"Which nation’s rules apply?",
             "So that reports can name the duties that matter. It is a reminder, never legal advice."},
};

constexpr int groups_question = 3, start_question = 4;                       // places in `questions`
constexpr int steps_width = 270, question_width = 640, preview_width = 376;  // px at 100 %

constexpr std::array often_forgotten{"people who use services",   "family members",
                                     "local residents",           "community groups",
                                     "children and young people", "people affected but not using services"};

// Words and key as make_button() sets them; without a key where Enter does something else.
void set_words(QPushButton& button, const QString& words, const QString& key) {
    button.setText(words);
    button.setAccessibleName(words);
    button.setProperty("shown_shortcut", key);
    button.setToolTip(key.isEmpty() ? QString() : QStringLiteral("%1 (%2)").arg(words, key));
    button.setAccessibleDescription(key.isEmpty() ? QString() : tr_text("Key %1").arg(key));
}

}  // namespace

struct NewProjectPage::Fields {
    QLineEdit* place = nullptr;
    QLineEdit* title = nullptr;
    QLineEdit* lead = nullptr;
    QLineEdit* partners = nullptr;
    GroupLines* groups = nullptr;
    QLineEdit* start = nullptr;
    IssueText* start_issue = nullptr;
    QComboBox* nation = nullptr;
    Segmented* tasks = nullptr;
    QStackedWidget* stack = nullptr;
    TextLabel* number = nullptr;
    QPushButton* back = nullptr;
    QPushButton* skip = nullptr;
    QPushButton* next = nullptr;
    std::vector<StepButton*> steps;
    std::vector<Chip*> often;  // groups to add with one press; gone once they are there
};

NewProjectPage::NewProjectPage(const Clock& clock, QWidget* parent)
    : QWidget(parent), clock_(clock), fields_(new Fields) {
    setObjectName(QStringLiteral("new_project_page"));
    connect(this, &QObject::destroyed, this, [fields = fields_] { delete fields; });
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    steps_ = make_steps();
    question_ = make_question_side();
    columns->addWidget(steps_);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(question_, 1);
    buttons_ = make_buttons();
    middle->addLayout(buttons_);
    columns->addLayout(middle, 1);
    preview_ = new NewProjectPreview(this);
    connect(preview_, &NewProjectPreview::place_wanted, this, &NewProjectPage::choose_place);
    columns->addWidget(preview_);
    connect(&Theme::instance(), &Theme::changed, this, &NewProjectPage::arrange);
    connect(qApp, &QApplication::focusChanged, this, &NewProjectPage::show_next_key);
    arrange();
    show_step(0);
}

// Where there is no room for three columns the preview stands under the question; where there is none for
// two the question stands alone: its number, Back and Next say the rest.
void NewProjectPage::arrange() {
    const bool beside = width() >= px(steps_width + question_width + preview_width);
    const bool with_steps = width() >= px(steps_width + question_width);
    steps_->setVisible(with_steps);
    steps_->setFixedWidth(px(steps_width));
    preview_->setMinimumWidth(beside ? px(preview_width) : 0);
    preview_->setMaximumWidth(beside ? px(preview_width) : QWIDGETSIZE_MAX);
    if (beside != (preview_->parentWidget() == this)) {
        if (beside)
            layout()->addWidget(preview_);
        else
            question_->content()->addWidget(preview_);
        preview_->show();
    }
    const int side = with_steps ? 48 : 24, top = with_steps ? 44 : 20, end = with_steps ? 24 : 16;
    question_->set_own_margins({side, top, side, 10}, 10);
    buttons_->setContentsMargins(px(side), px(8), px(side), px(end));
    update();
}

void NewProjectPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

QWidget* NewProjectPage::make_steps() {
    auto* side = new ScrollPage(this);
    side->setObjectName(QStringLiteral("question_steps"));
    side->set_own_margins({20, 28, 16, 20}, 4);
    QVBoxLayout* column = side->content();
    auto* brand = new QHBoxLayout;
    brand->setSpacing(px(10));
    brand->addWidget(MarkView::of_sign(24, side));
    brand->addWidget(text_label(tr_text("New project"), side, TextStyle::panel_title), 1);
    column->addLayout(brand);
    column->addSpacing(px(14));
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const int step = static_cast<int>(i);
        auto* button = new StepButton(step + 1, tr_text(questions[i].title), side);
        connect(button, &StepButton::clicked, this, [this, step] { show_step(step); });
        fields_->steps.push_back(button);
        column->addWidget(button);
    }
    column->addStretch(1);
    column->addWidget(
        text_label(tr_text("About five minutes. Skip what you do not know yet: every answer can be "
                           "changed later."),
                   side, TextStyle::secondary, Ink::text2));
    return side;
}

QVBoxLayout* NewProjectPage::add_question() {
    const auto index = static_cast<std::size_t>(fields_->stack->count());
    auto* question = new QWidget(fields_->stack);
    auto* lines = new QVBoxLayout(question);
    lines->setContentsMargins(px(4), 0, px(4), px(4));
    lines->setSpacing(px(8));
    lines->addWidget(text_label(tr_text(questions[index].title), question, TextStyle::page_title));
    lines->addWidget(text_label(tr_text(questions[index].help), question, TextStyle::body, Ink::text2));
    lines->addSpacing(px(10));
    fields_->stack->addWidget(question);
    return lines;
}

QLineEdit* NewProjectPage::add_line(QVBoxLayout* lines, const char* name, const char* words,
                                    const char* hint) {
    QWidget* const question = lines->parentWidget();
    auto* edit = new QLineEdit(question);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(tr_text(words));
    edit->setPlaceholderText(tr_text(hint));
    edit->setMinimumHeight(px(38));
    lines->addWidget(field_label(tr_text(words), edit, question));
    lines->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &NewProjectPage::refresh);
    return edit;
}

void NewProjectPage::ask_for_topic() {
    QVBoxLayout* lines = add_question();
    QWidget* const question = lines->parentWidget();
    fields_->title = add_line(lines, "answer_title", "Topic", "Breaks for carers");
    lines->addWidget(field_label(tr_text("Start with"), nullptr, question));
    fields_->tasks = new Segmented({{QStringLiteral("framework"), tr_text("The suggested tasks"), nullptr},
                                    {QStringLiteral("blank"), tr_text("A blank cycle"), nullptr}},
                                   question);
    fields_->tasks->setObjectName(QStringLiteral("answer_template"));
    fields_->tasks->setAccessibleName(tr_text("Start with"));
    fields_->tasks->set_clearable(false);
    fields_->tasks->set_current(QStringLiteral("framework"));
    connect(fields_->tasks, &Segmented::chosen, this, &NewProjectPage::refresh);
    lines->addWidget(fields_->tasks, 0, Qt::AlignLeft);
    lines->addStretch(1);
}

void NewProjectPage::ask_for_groups() {
    QVBoxLayout* lines = add_question();
    QWidget* const question = lines->parentWidget();
    fields_->groups = new GroupLines(question);
    connect(fields_->groups, &GroupLines::changed, this, &NewProjectPage::refresh);
    lines->addWidget(fields_->groups);
    lines->addWidget(
        text_label(tr_text("Enter adds a line; on an empty line it goes on. Ctrl+1 to 3 sets the side."),
                   question, TextStyle::secondary, Ink::text2));
    lines->addSpacing(px(8));
    lines->addWidget(text_label(tr_text("Often forgotten"), question, TextStyle::body_strong));
    auto* chips = new QWidget(question);
    auto* flow = new FlowLayout(chips, 8);
    for (const char* name : often_forgotten) {
        auto* chip = Chip::make_adder(tr_text(name), chips);
        chip->setObjectName(QStringLiteral("often_%1").arg(flow->count() + 1));
        fields_->often.push_back(chip);
        connect(chip, &Chip::opened, this,
                [this, name] { fields_->groups->add(tr_text(name), QStringLiteral("citizen")); });
        flow->addWidget(chip);
    }
    lines->addWidget(chips);
    lines->addStretch(1);
}

void NewProjectPage::ask_for_nation() {
    QVBoxLayout* lines = add_question();
    QWidget* const question = lines->parentWidget();
    fields_->nation = new QComboBox(question);
    fields_->nation->setObjectName(QStringLiteral("answer_nation"));
    fields_->nation->setAccessibleName(tr_text("Nation"));
    fields_->nation->setMinimumHeight(px(38));
    fields_->nation->addItem(tr_text("Not stated"), QString());
    for (const Choice& choice : choices_of<Jurisdiction>())
        fields_->nation->addItem(qt(choice.label.text()), qt(choice.code));
    connect(fields_->nation, &QComboBox::currentIndexChanged, this, &NewProjectPage::refresh);
    lines->addWidget(field_label(tr_text("Nation"), fields_->nation, question));
    lines->addWidget(fields_->nation);
    lines->addStretch(1);
}

void NewProjectPage::make_questions() {
    QVBoxLayout* lines = add_question();
    fields_->place = add_line(lines, "answer_place", "Place", "Northbridge");
    lines->addStretch(1);
    ask_for_topic();
    lines = add_question();
    fields_->lead = add_line(lines, "answer_lead", "Who leads", "Northbridge Council");
    fields_->partners =
        add_line(lines, "answer_partners", "Partners", "The integrated care board, Carers Together");
    lines->addStretch(1);
    ask_for_groups();
    lines = add_question();
    fields_->start = add_line(lines, "answer_start", "Start", "April 2026");
    fields_->start_issue = new IssueText(lines->parentWidget());
    lines->addWidget(fields_->start_issue);
    lines->addStretch(1);
    ask_for_nation();
}

// In sight below the question, however long that is.
QLayout* NewProjectPage::make_buttons() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(10));
    fields_->back = make_button(ButtonKind::secondary, QStringLiteral("new_back"), tr_text("Back"), this,
                                Icon::back, tr_text("Alt+Left"));
    fields_->skip = make_button(ButtonKind::quiet, QStringLiteral("new_skip"), tr_text("Skip"), this);
    fields_->next = make_button(ButtonKind::primary, QStringLiteral("new_next"), tr_text("Next"), this, {},
                                tr_text("Enter"));
    connect(fields_->back, &QPushButton::clicked, this, &NewProjectPage::back);
    // Not a key that is waited for: what scrolls would take it before the page.
    auto* back_key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back_key, &QShortcut::activated, this, &NewProjectPage::back);
    connect(fields_->skip, &QPushButton::clicked, this, &NewProjectPage::skip);
    connect(fields_->next, &QPushButton::clicked, this, &NewProjectPage::next);
    buttons->addWidget(fields_->back);
    buttons->addStretch(1);
    buttons->addWidget(fields_->skip);
    buttons->addWidget(fields_->next);
    return buttons;
}

ScrollPage* NewProjectPage::make_question_side() {
    auto* page = new ScrollPage(this);
    page->setObjectName(QStringLiteral("question_side"));
    QVBoxLayout* column = page->content();
    fields_->number = text_label({}, page, TextStyle::secondary_strong, Ink::text2);
    auto* number = new QHBoxLayout;
    number->setContentsMargins(px(4), 0, 0, 0);  // as the words of the question below it
    number->addWidget(fields_->number);
    column->addLayout(number);
    fields_->stack = new QStackedWidget(page);
    column->addWidget(fields_->stack, 1);
    make_questions();
    return page;
}

ProjectAnswers NewProjectPage::answers() const {
    ProjectAnswers given;
    given.place = utf8(fields_->place->text().trimmed());
    given.title = utf8(fields_->title->text().trimmed());
    given.lead_body = utf8(fields_->lead->text().trimmed());
    given.partners = utf8(fields_->partners->text().trimmed());
    given.groups = fields_->groups->groups();
    if (const auto start = PartialDate::parse(utf8(fields_->start->text().trimmed())))
        given.start = *start;
    given.jurisdiction = choice_from_code<Jurisdiction>(utf8(fields_->nation->currentData().toString()));
    given.with_tasks = fields_->tasks->current() == QLatin1String("framework");
    return given;
}

void NewProjectPage::refresh() {
    if (preview_ == nullptr)
        return;  // still being built
    const ProjectAnswers given = answers();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    preview_->show_answers(given, path_.isEmpty() ? QDir(folder).filePath(qt(file_name_for(given))) : path_);
    for (std::size_t i = 0; i < fields_->often.size(); ++i)
        fields_->often[i]->setVisible(std::ranges::none_of(
            given.groups, [&](const auto& group) { return group.first == often_forgotten[i]; }));
    std::string why;
    const QString typed = fields_->start->text().trimmed();
    if (typed.isEmpty() || PartialDate::parse(utf8(typed), &why))
        fields_->start_issue->clear();
    else
        fields_->start_issue->set_issue(qt(why), Severity::error);
    std::array<QString, questions.size()> said{
        qt(given.place),
        qt(given.title),
        QStringList{qt(given.lead_body), qt(given.partners)}.join(QStringLiteral(", ")),
        given.groups.empty() ? QString()
                             : counted(static_cast<std::int64_t>(given.groups.size()), "group", "groups"),
        qt(given.start.words()),
        qt(label_of_choice(given.jurisdiction))};
    if (given.lead_body.empty() || given.partners.empty())
        said[2] = qt(given.lead_body.empty() ? given.partners : given.lead_body);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        fields_->steps[i]->set_answer(said[i]);
        fields_->steps[i]->set_current(static_cast<int>(i) == step_);
    }
}

void NewProjectPage::show_step(int step) {
    step_ = step;
    fields_->stack->setCurrentIndex(step);
    fields_->number->setText(tr_text("Question %1 of %2").arg(step + 1).arg(questions.size()));
    fields_->skip->setVisible(step + 1 < static_cast<int>(questions.size()));
    refresh();
    focus_first();
    show_next_key();
}

// In the lines of the groups Enter adds a line; the words below them say so.
void NewProjectPage::show_next_key() {
    const bool last = step_ + 1 == static_cast<int>(questions.size());
    set_words(*fields_->next, last ? tr_text("Make the project") : tr_text("Next"),
              step_ == groups_question || next_line() != nullptr ? QString() : tr_text("Enter"));
}

QLineEdit* NewProjectPage::next_line() const {
    if (step_ == groups_question)
        return nullptr;  // on its empty line Enter goes on
    const auto lines = fields_->stack->currentWidget()->findChildren<QLineEdit*>();
    const auto at = std::find(lines.begin(), lines.end(), focusWidget());
    return at == lines.end() || at + 1 == lines.end() ? nullptr : *(at + 1);
}

void NewProjectPage::focus_first() {
    const std::array<QWidget*, questions.size()> firsts{fields_->place, fields_->title, fields_->lead,
                                                        nullptr,        fields_->start, fields_->nation};
    if (QWidget* first = firsts[static_cast<std::size_t>(step_)])
        first->setFocus(Qt::TabFocusReason);
    else
        fields_->groups->focus_last();
}

bool NewProjectPage::keeps_start() {
    const QString typed = fields_->start->text().trimmed();
    if (typed.isEmpty() || PartialDate::parse(utf8(typed)))
        return true;
    show_step(start_question);
    fields_->start->selectAll();
    return false;
}

// The question stays without an answer: what was typed and is no date goes.
void NewProjectPage::skip() {
    if (step_ == start_question && !PartialDate::parse(utf8(fields_->start->text().trimmed())))
        fields_->start->clear();
    next();
}

void NewProjectPage::next() {
    if (step_ == start_question && !keeps_start())
        return;
    if (step_ + 1 < static_cast<int>(questions.size()))
        show_step(step_ + 1);
    else
        create();
}

void NewProjectPage::back() {
    if (step_ > 0)
        show_step(step_ - 1);
    else
        leave();
}

void NewProjectPage::choose_place() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString chosen = QFileDialog::getSaveFileName(this, tr_text("Where to keep the project"),
                                                        QDir(folder).filePath(qt(file_name_for(answers()))),
                                                        tr_text("Tandem projects (*.tandem)"));
    if (!chosen.isEmpty())
        path_ = QFileInfo(chosen).suffix().isEmpty() ? chosen + QStringLiteral(".tandem") : chosen;
    refresh();
}

void NewProjectPage::create() {
    if (!keeps_start())
        return;
    const ProjectAnswers given = answers();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = free_path(path_.isEmpty() ? QDir(folder).filePath(qt(file_name_for(given))) : path_);
    QDir().mkpath(QFileInfo(path).absolutePath());
    try {
        write_project(given, utf8(path), clock_);
    } catch (const Error& error) {
        show_error_box(this, error);
        return;
    }
    is_made_ = true;
    Q_EMIT made(path);
}

bool NewProjectPage::has_answers() const {
    const ProjectAnswers given = answers();
    // A date that is none is not among them, and is typed all the same.
    return !given.place.empty() || !given.title.empty() || !given.lead_body.empty() ||
           !given.partners.empty() || !given.groups.empty() || !fields_->start->text().trimmed().isEmpty() ||
           given.jurisdiction != Jurisdiction::none || !given.with_tasks;
}

bool NewProjectPage::may_leave() {
    if (is_made_ || !has_answers())
        return true;
    QMessageBox box(QMessageBox::Question, tr_text("New project"),
                    tr_text("Leave without making the project?"), QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("new_leave_question"));
    box.setInformativeText(tr_text("Your answers are not kept anywhere yet: they will be lost."));
    QPushButton* const go = box.addButton(tr_text("Leave"), QMessageBox::DestructiveRole);
    go->setObjectName(QStringLiteral("new_leave"));
    QPushButton* const stay = box.addButton(tr_text("Go on answering"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("new_stay"));
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == go;
}

void NewProjectPage::leave() {
    if (may_leave())
        Q_EMIT left();
}

void NewProjectPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    else if (QLineEdit* const line = next_line())
        line->setFocus(Qt::TabFocusReason);
    else
        next();
}

void NewProjectPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().canvas);
    if (!steps_->isHidden())
        painter.fillRect(QRect(0, 0, steps_->width(), height()), tokens().sunken);
    if (preview_->parentWidget() == this)
        painter.fillRect(QRect(width() - preview_->width(), 0, preview_->width(), height()),
                         tokens().surface);
}

}  // namespace tandem
