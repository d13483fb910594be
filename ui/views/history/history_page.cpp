#include "ui/views/history/history_page.h"

#include "model/portfolio.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_head.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/views/frame/filter_menu.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/history/comparison_list.h"
#include "ui/views/history/history_delegate.h"
#include "ui/views/history/history_model.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

namespace tandem {

namespace {

constexpr int longest_name = 80;
constexpr EditNumber compared_unasked = 500;

// What the steps can be narrowed to: the records people speak of, in the order of the navigation.
std::vector<const EntityDef*> told_kinds() {
    std::vector<const EntityDef*> kinds;
    for (const char* key : {"activity", "need", "demand", "outcome", "indicator", "measurement", "group",
                            "organisation", "asset", "risk", "service", "contract", "meeting", "evidence",
                            "governance_check", "decision", "contribution", "action", "resource"})
        kinds.push_back(entity_by_key(key));
    return kinds;
}

}  // namespace

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : SidePage(workspace, tr_text("History"), nullptr, parent) {
    setObjectName(QStringLiteral("history_page"));
    restore_point_ = make_button(ButtonKind::secondary, QStringLiteral("history_restore_point"),
                                 tr_text("Restore point"), this, Icon::plus, QStringLiteral("N"));
    head().add_button(restore_point_);
    connect(restore_point_, &QPushButton::clicked, this, &HistoryPage::name_point);
    make_list();
    make_panel();
}

void HistoryPage::make_list() {
    naming_ = new QWidget(this);
    auto* naming = new QHBoxLayout(naming_);
    naming->setContentsMargins(0, 0, 0, 0);
    name_ = new QLineEdit(naming_);
    name_->setObjectName(QStringLiteral("history_name"));
    name_->setMaxLength(longest_name);
    name_->setPlaceholderText(tr_text("Name of the restore point, such as Before the board"));
    name_->setAccessibleName(tr_text("Name of the restore point"));
    name_->installEventFilter(this);
    auto* keep =
        make_button(ButtonKind::secondary, QStringLiteral("history_keep_point"), tr_text("Keep"), naming_);
    auto* cancel = make_button(ButtonKind::quiet, QStringLiteral("history_no_point"), tr_text("Cancel"),
                               naming_, {}, QStringLiteral("Esc"));
    naming->addWidget(name_, 1);
    naming->addWidget(keep);
    naming->addWidget(cancel);
    naming_->hide();
    connect(name_, &QLineEdit::returnPressed, this, &HistoryPage::keep_point);
    connect(keep, &QPushButton::clicked, this, &HistoryPage::keep_point);
    connect(cancel, &QPushButton::clicked, this, [this] {
        naming_->hide();
        list_->setFocus();
    });

    find_ = new SearchField(QStringLiteral("history_find"), tr_text("Find a step, a record or a word"), this);
    marks_only_ = make_button(ButtonKind::small, QStringLiteral("history_marks_only"),
                              tr_text("Restore points only"), this);
    marks_only_->setCheckable(true);
    auto* row = new QHBoxLayout;
    std::vector<QString> kind_words;
    for (const EntityDef* kind : told_kinds())
        kind_words.push_back(qt(kind->plural.text()));
    auto* kinds = new FilterMenu(QStringLiteral("history_kind"), tr_text("All records"), kind_words, this);
    connect(kinds, &FilterMenu::narrowed, this, [this](int choice) {
        const EntityDef* kind = choice < 0 ? nullptr : told_kinds()[static_cast<std::size_t>(choice)];
        model_->set_kind(kind, this->workspace().document());
    });
    row->addWidget(find_, 1);
    row->addWidget(kinds);
    row->addWidget(marks_only_);

    model_ = new HistoryModel(this);
    list_ = new QListView(this);
    list_->setObjectName(QStringLiteral("history_list"));
    list_->setAccessibleName(tr_text("Steps, newest first"));
    list_->setModel(model_);
    list_->setItemDelegate(new HistoryDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->viewport()->setAutoFillBackground(false);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    list_->setMinimumHeight(px(260));
    list_->installEventFilter(this);
    // The delegate rings the line.
    const auto ring = [this] { list_->setProperty("own_focus_ring", model_->rowCount() > 0); };
    connect(model_, &HistoryModel::modelReset, this, ring);

    main()->addWidget(naming_);
    main()->addLayout(row);
    main()->addWidget(list_, 1);
    main()->addWidget(text_label(tr_text("A and B choose what to compare. Enter shows what a step changed."),
                                 this, TextStyle::secondary, Ink::text2));

    const auto narrow = [this] { model_->set_filter(find_->text(), marks_only_->isChecked()); };
    connect(find_, &SearchField::textChanged, this, narrow);
    connect(find_, &SearchField::left_downwards, list_, [this] { list_->setFocus(); });
    connect(marks_only_, &QPushButton::toggled, this, narrow);
    connect(list_, &QListView::doubleClicked, this, [this] { show_step(); });
    auto* keys = new PageKeys(this);
    keys->watch(list_);
    keys->add(Qt::Key_A, [this] { choose(true); });
    keys->add(Qt::Key_B, [this] { choose(false); });
    keys->add(Qt::Key_N, [this] { name_point(); });
}

void HistoryPage::make_panel() {
    side()->addWidget(text_label(tr_text("Compare two points"), this, TextStyle::panel_title));
    const auto point = [&](const QString& letter, const QString& name) {
        auto* row = new QHBoxLayout;
        auto* take = make_button(ButtonKind::small, name, letter, this);
        take->setToolTip(tr_text("Take the chosen line as point %1").arg(letter));
        take->setAccessibleName(take->toolTip());
        connect(take, &QPushButton::clicked, this, [this, letter] { choose(letter == QLatin1String("A")); });
        TextLabel* words = text_label({}, this, TextStyle::secondary);
        words->setObjectName(name + QStringLiteral("_words"));
        row->addWidget(take, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        side()->addLayout(row);
        return words;
    };
    a_words_ = point(QStringLiteral("A"), QStringLiteral("history_a"));
    b_words_ = point(QStringLiteral("B"), QStringLiteral("history_b"));
    sum_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    sum_->setObjectName(QStringLiteral("history_sum"));
    side()->addWidget(sum_);
    differences_ = new ComparisonList(this);
    differences_->setObjectName(QStringLiteral("history_differences"));
    differences_->setAccessibleName(tr_text("What differs; Enter takes the chosen difference back"));
    differences_->setMinimumHeight(px(220));
    side()->addWidget(differences_, 1);
    problem_ = new IssueText(this);
    problem_->setObjectName(QStringLiteral("history_problem"));
    side()->addWidget(problem_);
    side()->addWidget(text_label(tr_text("Going back is one more step. You can undo it too."), this,
                                 TextStyle::secondary, Ink::text2));
    as_text_ = make_button(ButtonKind::small, QStringLiteral("history_as_text"), tr_text("Copy as text"),
                           this, Icon::export_);
    take_back_ =
        make_button(ButtonKind::small, QStringLiteral("history_take_back"), tr_text("Take back"), this);
    go_back_ = make_button(ButtonKind::primary, QStringLiteral("history_go_back"), tr_text("Go back to A"),
                           this, Icon::history);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(as_text_);
    buttons->addWidget(take_back_);
    buttons->addStretch(1);
    side()->addLayout(buttons);
    side()->addWidget(go_back_);

    connect(as_text_, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(differences_->as_text());
        workspace().tell(tr_text("The list is copied."));
    });
    connect(take_back_, &QPushButton::clicked, this, [this] {
        std::size_t record = 0;
        std::size_t field = 0;
        if (differences_->chosen(&record, &field))
            take_back(record, field);
    });
    connect(differences_, &ComparisonList::take_back_wanted, this, &HistoryPage::take_back);
    connect(go_back_, &QPushButton::clicked, this, &HistoryPage::go_back);
}

void HistoryPage::reload() {
    const QModelIndex current = list_->currentIndex();
    const HistoryLine* line = model_->line(current.row());
    const EditNumber chosen = line != nullptr ? line->edit : nowhere;
    const bool first = model_->rowCount() == 0;
    model_->read(workspace().document(), workspace().file().clock().now());
    // The newest restore point offers itself, unless so much lies since that comparing would be felt.
    const EditNumber mark = model_->newest_mark();
    if (first && a_ == nowhere && mark != 0 && workspace().document().last_edit() - mark <= compared_unasked)
        a_ = mark;
    head().set_fact(model_->steps() == 0 ? tr_text("Your steps appear here.")
                                         : tr_text("Every step in words, and points you can return to"));
    const int row = model_->row_of(chosen == nowhere ? workspace().document().last_edit() : chosen);
    if (row >= 0)
        list_->setCurrentIndex(model_->index(row));
    compare();
}

EditNumber HistoryPage::resolved(EditNumber point) const {
    return point == now ? const_cast<HistoryPage*>(this)->workspace().document().last_edit() : point;
}

void HistoryPage::arrive(const Place& place) {
    const QStringList points = place.detail.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    bool good = points.size() == 2;
    const EditNumber last = workspace().document().last_edit();
    const EditNumber a = good ? points[0].toLongLong(&good) : nowhere;
    const EditNumber b = good ? points[1].toLongLong(&good) : now;
    if (!good || a < 0 || a > last || b < 0 || b > last)
        return;
    a_ = a;
    b_ = b == last ? now : b;
    compare();
}

Place HistoryPage::here() const {
    Place place;
    if (a_ != nowhere)
        place.detail = QStringLiteral("%1-%2").arg(a_).arg(resolved(b_));
    return place;
}

QString HistoryPage::add_words() const {
    return tr_text("Name a restore point");
}

bool HistoryPage::add_new() {
    name_point();
    return true;
}

QWidget* HistoryPage::first_focus() {
    return list_;
}

void HistoryPage::choose(bool point_a) {
    const HistoryLine* line = model_->line(list_->currentIndex().row());
    if (line == nullptr || !line->is_point())
        return;
    if (point_a)
        a_ = line->edit;
    else
        b_ = line->kind == HistoryLine::Kind::here ? now : line->edit;
    compare();
}

// A and B on the two sides of the chosen step.
void HistoryPage::show_step() {
    const HistoryLine* line = model_->line(list_->currentIndex().row());
    if (line == nullptr || line->kind != HistoryLine::Kind::step)
        return;
    a_ = line->before;
    b_ = line->edit;
    compare();
}

void HistoryPage::compare() {
    problem_->clear();
    const EditNumber a = a_;
    const EditNumber b = resolved(b_);
    model_->set_points(a, b);
    const auto words = [&](EditNumber point) {
        const QString time = model_->point_time(point);
        return time.isEmpty() ? model_->point_words(point)
                              : QStringLiteral("%1\n%2").arg(model_->point_words(point), time);
    };
    a_words_->setText(a == nowhere ? tr_text("Choose a line, then press A.") : words(a));
    b_words_->setText(words(b));
    const bool both = a != nowhere;
    Comparison comparison;
    if (both)
        workspace().file().attempt([&](Document& document) { comparison = compare_points(document, a, b); });
    if (!both)
        sum_->setText(tr_text("Then everything that differs is listed here."));
    else if (a == b)
        sum_->setText(
            tr_text("A and B are one moment, so there is nothing to compare yet. Enter on a step compares it "
                    "with what was before it."));
    else if (comparison.records.empty())
        sum_->setText(tr_text("Nothing differs between the two."));
    else
        sum_->setText(tr_text("%1 between them. %2.")
                          .arg(counted(comparison.steps, "step lies", "steps lie"),
                               counted(comparison.things(), "thing differs", "things differ")));
    const bool any = !comparison.records.empty();
    differences_->show_comparison(portfolio(), std::move(comparison));
    const bool editable = workspace().file().saved_state() == SavedState::saved;
    differences_->set_editable(editable);
    as_text_->setEnabled(any);
    take_back_->setEnabled(any && editable);
    go_back_->setEnabled(both && editable && a != workspace().document().last_edit());
}

void HistoryPage::say(const EditOutcome& outcome, const QString& done) {
    if (!outcome.ok())
        problem_->set_issue(qt(outcome.issues.front().text), Severity::error);
    else if (outcome.edit != 0)
        workspace().tell(done, true);
    else if (!outcome.waiting)
        problem_->set_issue(tr_text("That is so already: nothing was changed."), Severity::warning);
}

void HistoryPage::take_back(std::size_t record, std::size_t field) {
    const RecordDifference difference = differences_->comparison().records[record];
    const QString label = tr_text("Take back a change of %1").arg(qt(difference.common().code));
    const EditOutcome outcome =
        workspace().edit([&](EditBuilder& builder) { return tandem::take_back(builder, difference, field); },
                         difference.common().code.empty() ? tr_text("Take back a change") : label);
    say(outcome, tr_text("Taken back."));
}

void HistoryPage::go_back() {
    if (a_ == nowhere)
        return;
    const std::string label = utf8(tr_text("Go back to “%1”").arg(model_->point_words(a_)));
    EditNumber made = 0;
    const bool written = workspace().file().attempt([&](Document& document) {
        Edit edit = going_back_to(document, a_, label);
        if (!edit.empty())
            made = document.commit(std::move(edit), workspace().origin());
    });
    if (written && made != 0)
        workspace().tell(tr_text("Everything is as it was then."), true);
    else if (written)
        problem_->set_issue(tr_text("Nothing has changed since that point."), Severity::warning);
}

void HistoryPage::name_point() {
    if (workspace().file().saved_state() != SavedState::saved)
        return;
    name_->clear();
    naming_->show();
    name_->setFocus();
}

void HistoryPage::keep_point() {
    const QString name = name_->text().simplified();
    if (name.isEmpty()) {
        name_->setFocus();
        return;
    }
    const bool kept = workspace().file().attempt([&](Document& document) { document.set_mark(utf8(name)); });
    if (!kept)
        return;  // the name stays in its field
    naming_->hide();
    a_ = workspace().document().last_edit();
    b_ = now;
    reload();
    list_->setFocus();
    workspace().tell(tr_text("“%1” is kept. You can go back to it at any time.").arg(name));
}

bool HistoryPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == list_ && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            show_step();
            return true;
        }
        if (watched == name_ && key == Qt::Key_Escape) {
            naming_->hide();
            list_->setFocus();
            return true;
        }
    }
    return SidePage::eventFilter(watched, event);
}

Page* make_history_page(Workspace& workspace, QWidget* parent) {
    return new HistoryPage(workspace, parent);
}

}  // namespace tandem
