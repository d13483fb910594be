#include "ui/views/services/services_tree_page.h"

#include "model/documents.h"
#include "model/meetings.h"
#include "model/needs.h"
#include "model/services.h"
#include "report/words.h"
#include "rules/monitoring.h"
#include "ui/forms/record_form.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/models/value_text.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/side_page.h"
#include "ui/views/frame/tree_board.h"
#include "ui/views/parts/card_row.h"
#include "ui/views/services/monitoring_panel.h"
#include "ui/views/services/services_rows.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace tandem {

namespace {

class ServicesTreePage : public SidePage {
public:
    ServicesTreePage(Workspace& workspace, QWidget* bar, QWidget* parent);

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
    void show_side(RecordId record);
    void add_contract();
    void add_meeting();
    void fill_cards();

    QPushButton* contract_;
    QPushButton* meeting_;
    TreeBoard* board_;
    RecordTree* tree_;  // of the board
    CardRow* cards_;
    TextLabel* agreed_;
    TextLabel* agreed_words_;
    StatusLabel* point_;
    TextLabel* point_words_;

    TextLabel* title_;
    TextLabel* about_;
    QPushButton* edit_;
    RecordForm* service_form_;
    RecordForm* contract_form_;
    MonitoringPanel* monitoring_;
};

}  // namespace

ServicesTreePage::ServicesTreePage(Workspace& workspace, QWidget* bar, QWidget* parent)
    : SidePage(workspace, tr_text("Services and contracts"), bar, parent) {
    contract_ = make_button(ButtonKind::secondary, QStringLiteral("services_add_contract"),
                            tr_text("Contract"), &head(), Icon::plus);
    contract_->setAccessibleName(tr_text("Add a contract for the chosen service"));
    meeting_ = make_button(ButtonKind::secondary, QStringLiteral("services_meeting"), tr_text("Meeting"),
                           &head(), Icon::plus, QStringLiteral("M"));
    meeting_->setAccessibleName(tr_text("Add a meeting about the chosen contract"));
    connect(contract_, &QPushButton::clicked, this, &ServicesTreePage::add_contract);
    connect(meeting_, &QPushButton::clicked, this, &ServicesTreePage::add_meeting);
    board_ = new TreeBoard(workspace,
                           {.name = QStringLiteral("services"),
                            .entity = &entity<Service>(),
                            .title_field = "name",
                            .add_words = tr_text("Add service"),
                            .line_words = tr_text("New service"),
                            .line_question = tr_text("What is it called?"),
                            .tree_words = tr_text("Services and their contracts"),
                            .columns = services_columns(),
                            .icon = Icon::service,
                            .empty_what = tr_text("No services yet"),
                            .empty_question = tr_text("Which services meet the needs today?")},
                           this);
    tree_ = &board_->tree();
    // Three buttons beside a long title: what each adds is said in full to who cannot see the plus.
    board_->add_button()->setText(tr_text("Service"));
    for (QPushButton* button : {contract_, meeting_, board_->add_button()})
        head().add_button(button);
    connect(tree_, &RecordTree::current_changed, this, &ServicesTreePage::show_side);
    connect(tree_, &RecordTree::opened, this, [this](RecordId record) { this->workspace().inspect(record); });
    connect(board_, &TreeBoard::made, this, [this](RecordId record) {
        make_current();
        tree_->select(record);
    });
    main()->addWidget(board_);

    cards_ = new CardRow(560, this);
    auto* agreed = new Card(tr_text("Agreed with citizens"), cards_);
    agreed_ = text_label({}, agreed, TextStyle::page_title);
    agreed_words_ = text_label({}, agreed, TextStyle::secondary, Ink::text2);
    agreed->content()->addWidget(agreed_);
    agreed->content()->addWidget(agreed_words_);
    agreed->content()->addStretch(1);
    auto* point = new Card(tr_text("Points to consider"), cards_);
    point_ = new StatusLabel(Status::attention, point);
    point_words_ = text_label({}, point, TextStyle::secondary, Ink::text2);
    point->content()->addWidget(point_);
    point->content()->addWidget(point_words_);
    point->content()->addStretch(1);
    cards_->add(agreed, 1);
    cards_->add(point, 1);
    main()->addWidget(cards_);
    main()->addStretch(1);

    auto* top = new QHBoxLayout;
    title_ = text_label({}, this, TextStyle::panel_title);
    edit_ = make_button(ButtonKind::small, QStringLiteral("services_edit"), tr_text("Edit"), this);
    edit_->setAccessibleName(tr_text("Edit all fields of the chosen one"));
    connect(edit_, &QPushButton::clicked, this,
            [this] { this->workspace().inspect(tree_->current_record()); });
    top->addWidget(title_, 1);
    top->addWidget(edit_, 0, Qt::AlignTop);
    side()->addLayout(top);
    about_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    side()->addWidget(about_);
    service_form_ = new RecordForm(workspace, entity<Service>(), this);
    service_form_->row({"sector", "in_this_plan"});
    service_form_->links({.words = "Providers", .field = "providers"});
    service_form_->links({.words = "Works towards", .field = "outcomes"});
    service_form_->links(
        {.words = "Needs it helps to meet", .through = &entity<Route>(), .from = "services", .to = "need"});
    service_form_->links(
        {.words = "Specifications", .through = &entity<Specification>(), .from = "services"});
    side()->addWidget(service_form_);
    contract_form_ = new RecordForm(workspace, entity<Contract>(), this);
    contract_form_->row({"kind", "value"});
    contract_form_->links({.words = "Parties", .field = "parties"});
    contract_form_->links({.words = "Works towards", .field = "outcomes"});
    contract_form_->links({.words = "Specifications", .field = "specifications"});
    contract_form_->row({"citizen_input", "meeting_interval"});
    side()->addWidget(contract_form_);
    monitoring_ = new MonitoringPanel(workspace, this);
    side()->addWidget(monitoring_);
    side()->addStretch(1);

    auto* keys = new PageKeys(this);
    keys->add(Qt::Key_M, [this] { add_meeting(); });
    keys->watch(tree_);
}

void ServicesTreePage::reload() {
    std::vector<TreeRow> rows = services_rows(workspace());
    cards_->setVisible(!rows.empty());
    board_->set_rows(std::move(rows));
    head().set_fact(services_fact(workspace()));
    contract_->setEnabled(workspace().can_edit());
    if (tree_->current_record() == 0 && !tree_->records().empty())
        tree_->select(tree_->records().front());
    fill_cards();
    show_side(tree_->current_record());
}

void ServicesTreePage::fill_cards() {
    std::int64_t documents = 0, agreed = 0;
    const auto count = [&](bool shown, DocumentInput input) {
        documents += shown;
        agreed += shown && input == DocumentInput::co_agreed;
    };
    for (const Contract& contract : portfolio().all<Contract>())
        count(workspace().shows(entity<Contract>(), &contract), contract.citizen_input);
    for (const Specification& specification : portfolio().all<Specification>())
        count(workspace().shows(entity<Specification>(), &specification), specification.citizen_input);
    agreed_->setText(documents == 0 ? tr_text("no data")
                                    : number_text(agreed) + tr_text(" of ") + number_text(documents));
    agreed_words_->setText(
        documents == 1
            ? tr_text("specification, tender or contract is recorded as agreed with citizens")
            : tr_text("specifications, tenders and contracts are recorded as agreed with citizens"));

    QStringList without;
    int looked_after = 0;
    for (const ContractMonitoring& monitoring :
         monitoring_of(portfolio(), workspace().today(), limits_of(workspace()))) {
        if (!workspace().shows(entity<Contract>(), monitoring.contract))
            continue;
        ++looked_after;
        if (monitoring.needs_attention())
            without << qt(monitoring.contract->common.code + ' ' + one_line(monitoring.contract->title)) +
                           (monitoring.meetings.held == 0
                                ? tr_text(" has no monitoring meeting on record, and so none with citizens.")
                                : tr_text(" has held %1, none with citizens.")
                                      .arg(counted(monitoring.meetings.held, "meeting", "meetings")));
    }
    if (looked_after == 0) {
        point_->set_status(Status::not_recorded, tr_text("No contract is in force"));
        point_words_->setText(tr_text("Contracts that run are looked after at monitoring meetings."));
    } else if (without.isEmpty()) {
        point_->set_status(Status::strength, tr_text("Strength"));
        point_words_->setText(
            tr_text("Each contract that is not over has a meeting with citizens on record."));
    } else {
        point_->set_status(Status::attention, tr_text("Attention"));
        point_words_->setText(without.mid(0, 3).join(QStringLiteral("\n")));
    }
}

void ServicesTreePage::show_side(RecordId record) {
    const Contract* contract = portfolio().find(Id<Contract>{record});
    const Service* service = portfolio().find(Id<Service>{record});
    const bool any = contract != nullptr || service != nullptr;
    title_->setText(any ? record_name(portfolio(), record) : tr_text("Nothing chosen"));
    edit_->setVisible(any);
    QString about;
    if (contract != nullptr)
        about = qt(period_words(contract->start, contract->end));
    if (service != nullptr)
        about = qt(one_line(service->description));
    about_->setText(any ? about : tr_text("Choose a service or a contract to see what it works towards."));
    about_->setVisible(!about_->text().isEmpty());
    service_form_->setVisible(service != nullptr);
    contract_form_->setVisible(contract != nullptr);
    service_form_->show_record(service == nullptr ? 0 : record);
    contract_form_->show_record(contract == nullptr ? 0 : record);
    monitoring_->show_contract(contract == nullptr ? 0 : record);
    meeting_->setEnabled(contract != nullptr && workspace().can_edit());
}

void ServicesTreePage::arrive(const Place& place) {
    RecordId record = place.record;
    if (const Meeting* meeting = portfolio().find(Id<Meeting>{record}))
        record = meeting->contract ? meeting->contract.value : meeting->service.value;
    tree_->select(record);
}

Place ServicesTreePage::here() const {
    return {{}, tree_->current_record(), {}};
}

void ServicesTreePage::commit_typing() {
    service_form_->commit_typing();
    contract_form_->commit_typing();
}

bool ServicesTreePage::add_new() {
    return board_->add_new();
}

QString ServicesTreePage::add_words() const {
    return board_->add_words();
}

QWidget* ServicesTreePage::first_focus() {
    return board_->first_focus();
}

RecordId ServicesTreePage::current_record() const {
    return tree_->current_record();
}

// For the chosen service; named after it until somebody gives it a better name.
void ServicesTreePage::add_contract() {
    const Service* service = portfolio().find(Id<Service>{tree_->current_record()});
    const std::string title = service == nullptr ? "New contract" : "Contract for " + one_line(service->name);
    const EditOutcome made =
        service == nullptr
            ? workspace().create(entity<Contract>(), {{"title", title}})
            : workspace().create(entity<Contract>(),
                                 {{"title", title}, {"services", RecordIds{service->common.id}}});
    if (!made.ok()) {
        workspace().tell(qt(made.issues.front().text));
        return;
    }
    if (made.waiting) {
        workspace().tell(not_saved_words());
        return;
    }
    make_current();
    tree_->select(made.id);
    workspace().inspect(made.id);
}

void ServicesTreePage::add_meeting() {
    if (portfolio().find(Id<Contract>{tree_->current_record()}) == nullptr) {
        workspace().tell(tr_text("Choose the contract that the meeting was about."));
        return;
    }
    monitoring_->add_meeting();
}

Page* make_services_tree_page(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return new ServicesTreePage(workspace, bar, parent);
}

}  // namespace tandem
