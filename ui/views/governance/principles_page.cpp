#include "ui/views/governance/principles_page.h"

#include <optional>
#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "catalogue/framework.h"
#include "edit/input.h"
#include "model/evidence.h"
#include "model/outcomes.h"
#include "report/words.h"
#include "rules/people.h"
#include "rules/public_value.h"
#include "ui/charts/value_pair.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_picker.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_head.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/side_page.h"
#include "ui/views/governance/governance_grid_view.h"
#include "ui/views/parts/picture_export.h"
#include "ui/views/parts/plain_picture.h"
#include "ui/views/parts/record_chip.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QRadioButton>

#include <algorithm>
#include <memory>

namespace tandem {

namespace {

// Evidence that stands for a cell of the cycle shown.
std::vector<const Evidence*> evidence_for(const Workspace& workspace, const QString& principle,
                                          PhaseKind phase) {
    return tandem::evidence_for(workspace.portfolio(), workspace.project(), workspace.cycle(),
                                utf8(principle), phase);
}

constexpr int least_pair = 320;  // px at 100 %

class PrinciplesPage : public SidePage {
public:
    PrinciplesPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    void commit_typing() override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_grid();
    void make_panel();
    void show_value(const PublicValue& value);
    void show_chosen();
    void show_evidence();
    void rate(Rating rating);
    void pick_evidence();
    void link_evidence(RecordId evidence, bool linked);
    void add_evidence(const QString& finding);
    void report(const EditOutcome& outcome);

    GovernanceGridView* grid_;
    PlainPicture* pair_;
    TextLabel* balance_;
    TextLabel* where_;
    TextLabel* question_;
    QButtonGroup* ratings_;
    QWidget* evidence_;
    FlowLayout* evidence_flow_;
    Chip* evidence_adder_ = nullptr;
    RecordForm* form_;
    IssueText* judged_;
};

}  // namespace

PrinciplesPage::PrinciplesPage(Workspace& workspace, QWidget* bar, QWidget* parent)
    : SidePage(workspace, tr_text("Governance"), bar, parent) {
    auto* add = make_button(ButtonKind::primary, QStringLiteral("governance_evidence"),
                            tr_text("Add evidence"), this, Icon::evidence, QStringLiteral("E"));
    connect(add, &QPushButton::clicked, this, &PrinciplesPage::pick_evidence);
    head().add_button(add);
    make_grid();
    make_panel();
    auto* keys = new PageKeys(this);
    keys->add(Qt::Key_E, [this] { pick_evidence(); });
}

void PrinciplesPage::make_grid() {
    auto* card = new Card({}, this);
    grid_ = new GovernanceGridView(card);
    card->content()->addWidget(grid_);
    main()->addWidget(card);
    connect(grid_, &GovernanceGridView::current_changed, this, [this] {
        form_->commit_typing();
        show_chosen();
        show_area(grid_, grid_->chosen()->area);
    });
    connect(grid_, &GovernanceGridView::rated, this, &PrinciplesPage::rate);
    connect(grid_, &GovernanceGridView::opened, this, [this] {
        if (QAbstractButton* button = ratings_->checkedButton())
            button->setFocus(Qt::OtherFocusReason);
    });
    add_picture_menu(
        grid_,
        [this](QPainter& painter, const QRectF& area) {
            paint_governance(painter, grid_->rows(), governance_layout(grid_->rows(), area), tokens());
        },
        [this] { return QSizeF(px(900), governance_height(grid_->rows(), px(900))); },
        QStringLiteral("governance"));

    auto* card_of_pair = new Card(tr_text("Public value: outcomes beside principles"), this);
    auto* open = make_link(QStringLiteral("governance_outcomes"), tr_text("Open outcomes"), card_of_pair);
    connect(open, &QPushButton::clicked, this, [this] {
        this->workspace().go({QStringLiteral("outcomes"), 0, {}});
    });
    card_of_pair->set_head_widget(open);
    pair_ = new PlainPicture(QStringLiteral("public_value"),
                             tr_text("Public value: outcomes beside principles"), card_of_pair);
    card_of_pair->content()->addWidget(pair_);
    main()->addWidget(card_of_pair);
    balance_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    main()->addWidget(balance_);
    main()->addStretch();
}

void PrinciplesPage::make_panel() {
    where_ = text_label({}, this, TextStyle::body_strong, Ink::text2);
    question_ = text_label({}, this, TextStyle::panel_title);
    side()->addWidget(where_);
    side()->addWidget(question_);
    side()->addWidget(text_label(tr_text("Rating"), this, TextStyle::secondary_strong));
    ratings_ = new QButtonGroup(this);
    for (int i = 0; i < 4; ++i) {
        const auto rating = static_cast<Rating>(i + static_cast<int>(Rating::not_considered));
        auto* button = new QRadioButton(tr_text("%1  %2").arg(i).arg(rating_words(rating)), this);
        button->setObjectName(QStringLiteral("governance_rating_%1").arg(i));
        ratings_->addButton(button, i);
        side()->addWidget(button);
    }
    connect(ratings_, &QButtonGroup::idClicked, this,
            [this](int id) { rate(static_cast<Rating>(id + static_cast<int>(Rating::not_considered))); });
    side()->addWidget(text_label(tr_text("Evidence"), this, TextStyle::secondary_strong));
    evidence_ = new QWidget(this);
    evidence_->setAccessibleName(tr_text("Evidence for this cell"));
    evidence_flow_ = new FlowLayout(evidence_);
    side()->addWidget(evidence_);

    form_ = new RecordForm(workspace(), entity<GovernanceCheck>(), this);
    form_->row({"evidence"});
    form_->words("evidence", "Why", "What the rating rests on");
    form_->links({"Who judged", "judged_by"});
    judged_ = new IssueText(form_);
    form_->custom(judged_);
    form_->row({"judged_by_note"});
    form_->row({"action"});
    form_->words("action", "What we will do", "One action, with an owner and a date");
    form_->links({"Actions that follow", {}, &entity<Action>(), "governance_check"});
    form_->row({"date"});
    form_->rest();
    side()->addWidget(form_);
    side()->addStretch();
    side()->addWidget(text_label(tr_text("0 to 3 rate the chosen cell · E adds evidence"), this,
                                 TextStyle::small, Ink::text3));
}

void PrinciplesPage::reload() {
    const PublicValue value = public_value_of(portfolio(), workspace().project(), workspace().cycle(),
                                              workspace().today(), limits_of(workspace()));
    std::vector<GovernanceRow> rows =
        governance_rows_of(portfolio(), workspace().project(), workspace().cycle(), value.principles);
    head().set_fact(tr_text("%1 in four phases. How it is done counts as well as what.")
                        .arg(qt(upper_first(counted_in_letters(static_cast<std::int64_t>(rows.size()),
                                                               "principle", "principles")))));
    grid_->set_rows(std::move(rows));
    show_value(value);
    show_chosen();
}

void PrinciplesPage::show_value(const PublicValue& value) {
    const auto pair = std::make_shared<const ValuePair>(value_pair_of(value));
    pair_->show_picture(
        {.paint = [pair](QPainter& painter,
                         const QRectF& area) { paint_value_pair(painter, area, *pair, tokens()); },
         .height = [pair](double width) { return value_pair_height(*pair, width); },
         .least_width = [] { return double(px(least_pair)); }},
        pair->spoken());
    const QString apart = tr_text("The two are never added up: one does not make up for the other.");
    balance_->setText(value.results_ahead()      ? tr_text("Results are ahead of principles. %1").arg(apart)
                      : value.principles_ahead() ? tr_text("Principles are ahead of results. %1").arg(apart)
                                                 : apart);
}

void PrinciplesPage::show_chosen() {
    const auto cell = grid_->chosen_cell();
    if (!cell)
        return;
    const GovernanceRow& row = grid_->rows()[cell->row];
    const GovernanceCell& shown = row.cells[static_cast<std::size_t>(cell->phase) - 1];
    where_->setText(tr_text("%1 × %2").arg(qt(label_of_choice(cell->phase)), row.label));
    question_->setText(row.question);
    // Without a judgement no rating is set, so that 0 can be said on purpose.
    ratings_->setExclusive(false);
    for (QAbstractButton* button : ratings_->buttons()) {
        button->setChecked(shown.check != 0 &&
                           ratings_->id(button) ==
                               static_cast<int>(shown.rating) - static_cast<int>(Rating::not_considered));
        button->setEnabled(workspace().can_edit());
    }
    ratings_->setExclusive(true);
    form_->setVisible(shown.check != 0);
    form_->show_record(shown.check);
    judged_->clear();
    if (const GovernanceCheck* check = portfolio().find(Id<GovernanceCheck>{shown.check});
        check != nullptr && !check->judged_by.empty() &&
        std::none_of(check->judged_by.begin(), check->judged_by.end(),
                     [this](Id<Group> group) { return is_citizen_group(portfolio(), group); }))
        judged_->set_issue(tr_text("Only professionals judged. What do citizens say?"), Severity::warning);
    show_evidence();
}

void PrinciplesPage::show_evidence() {
    clear_layout(*evidence_flow_);
    const auto cell = grid_->chosen_cell();
    if (!cell)
        return;
    for (const Evidence* evidence : evidence_for(workspace(), grid_->rows()[cell->row].key, cell->phase)) {
        Chip* chip = make_record_chip(workspace(), evidence->common.id, evidence_);
        chip->set_removable(workspace().can_edit());
        const RecordId id = evidence->common.id;
        connect(chip, &Chip::removed, this, [this, id] { link_evidence(id, false); });
        evidence_flow_->addWidget(chip);
    }
    evidence_adder_ = Chip::make_adder(tr_text("Link evidence"), evidence_);
    evidence_adder_->setObjectName(QStringLiteral("governance_link_evidence"));
    evidence_adder_->setEnabled(workspace().can_edit());
    connect(evidence_adder_, &Chip::opened, this, &PrinciplesPage::pick_evidence);
    evidence_flow_->addWidget(evidence_adder_);
}

void PrinciplesPage::rate(Rating rating) {
    const auto cell = grid_->chosen_cell();
    if (!cell)
        return;
    const GovernanceRow& row = grid_->rows()[cell->row];
    const RecordId check = row.cells[static_cast<std::size_t>(cell->phase) - 1].check;
    const Value value{std::string(code_of_choice(rating))};
    const EntityDef& def = entity<GovernanceCheck>();
    const QString done =
        tr_text("%1 in %2: %3.")
            .arg(row.label, qt(label_of_choice(cell->phase)), rating_words(rating).toLower());
    const EditOutcome outcome =
        check != 0 ? workspace().set(def, check, "rating", value)
                   : workspace().create(def, {{"phase", Reference{workspace().phase(cell->phase).value}},
                                              {"principle", utf8(row.key)},
                                              {"rating", value},
                                              {"date", workspace().today()}});
    report(outcome);
    if (outcome.ok() && outcome.edit != 0)  // what was rated so already did not change
        workspace().tell(done, true);
}

void PrinciplesPage::pick_evidence() {
    const auto cell = grid_->chosen_cell();
    if (!cell || !workspace().can_edit())
        return;
    const QString principle = grid_->rows()[cell->row].key;
    const auto find = [this, principle, phase = cell->phase](const QString& words) {
        const auto linked = evidence_for(workspace(), principle, phase);
        std::vector<LinkChoice> found;
        for (const Evidence& evidence : portfolio().all<Evidence>()) {
            const QString text = qt(evidence.finding);
            const bool fits =
                (qt(evidence.common.code) + QLatin1Char(' ') + text).contains(words, Qt::CaseInsensitive);
            const bool of_phase = !evidence.phase || evidence.phase == workspace().phase(phase);
            if (found.size() < 8 && fits && of_phase &&
                evidence.common.project == workspace().project().value &&
                std::find(linked.begin(), linked.end(), &evidence) == linked.end())
                found.push_back(
                    {Icon::evidence, qt(evidence.common.code), text, Value{Reference{evidence.common.id}}});
        }
        return found;
    };
    auto* picker = new RecordPicker(QStringLiteral("governance_picker"), tr_text("Find or add evidence"),
                                    find, tr_text("Add evidence “%1”"), this);
    connect(picker, &RecordPicker::picked, this, [this](const Value& value) {
        if (const auto* evidence = std::get_if<Reference>(&value))
            link_evidence(evidence->id, true);
    });
    connect(picker, &RecordPicker::add_wanted, this, &PrinciplesPage::add_evidence);
    picker->open_under(evidence_adder_);
}

void PrinciplesPage::link_evidence(RecordId id, bool linked) {
    const auto cell = grid_->chosen_cell();
    const Evidence* evidence = portfolio().find(Id<Evidence>{id});
    if (!cell || evidence == nullptr)
        return;
    const std::string key = utf8(grid_->rows()[cell->row].key);
    Codes principles;
    for (const CatalogueKey& named : evidence->principles)
        if (named.key != key)
            principles.push_back(named.key);
    if (linked)
        principles.push_back(key);
    std::sort(principles.begin(), principles.end());
    const EntityDef& def = entity<Evidence>();
    InputFor input(def);
    input.with("principles", principles.empty() ? Value{} : Value{principles});
    report(workspace().edit([&](EditBuilder& builder) { return builder.set(def, id, input.input()); }));
}

void PrinciplesPage::add_evidence(const QString& finding) {
    const auto cell = grid_->chosen_cell();
    if (!cell)
        return;
    report(workspace().create(entity<Evidence>(), {{"finding", utf8(finding)},
                                                   {"phase", Reference{workspace().phase(cell->phase).value}},
                                                   {"principles", Codes{utf8(grid_->rows()[cell->row].key)}},
                                                   {"date", workspace().today()}}));
}

void PrinciplesPage::report(const EditOutcome& outcome) {
    if (!outcome.ok())
        workspace().tell(qt(outcome.issues.front().text));
    make_current();  // the next digit changes this judgement
}

void PrinciplesPage::arrive(const Place& place) {
    if (const GovernanceCheck* check = portfolio().find(Id<GovernanceCheck>{place.record}))
        for (const PictureBox& box : grid_->boxes())
            if (box.record == check->common.id)
                grid_->choose_key(box.key);
    if (!place.detail.isEmpty())
        grid_->choose_key(place.detail);
}

Place PrinciplesPage::here() const {
    return {{}, current_record(), grid_->chosen() == nullptr ? QString() : grid_->chosen()->key};
}

void PrinciplesPage::commit_typing() {
    form_->commit_typing();
}

bool PrinciplesPage::add_new() {
    pick_evidence();
    return workspace().can_edit();
}

QString PrinciplesPage::add_words() const {
    return tr_text("Add evidence");
}

QWidget* PrinciplesPage::first_focus() {
    return grid_;
}

RecordId PrinciplesPage::current_record() const {
    return grid_->chosen_record();
}

Page* make_principles_page(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return new PrinciplesPage(workspace, bar, parent);
}

}  // namespace tandem
