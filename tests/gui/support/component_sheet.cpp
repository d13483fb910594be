#include "gui/support/component_sheet.h"

#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/page_head.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/kit/toast.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>

namespace tandem::test {
namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

template <class W>
W* named(W* widget, const char* name) {
    widget->setObjectName(QLatin1String(name));
    return widget;
}

// A label over a field, with the gap of the design.
void add_field(QVBoxLayout* to, const char* words, QWidget* field) {
    auto* both = new QVBoxLayout;
    both->setSpacing(px(4));
    both->addWidget(field_label(text(words), field, field->parentWidget()));
    both->addWidget(field);
    to->addLayout(both);
}

Card* phases_card(QWidget* parent) {
    auto* card = new Card(text("Phases: cool colour, quarter ring, number"), parent);
    auto* row = new QHBoxLayout;
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review}) {
        row->addWidget(MarkView::of_phase(phase, 32, card));
        row->addWidget(new TextLabel(qt(label_of_choice(phase)), TextStyle::body_strong, Ink::text, card));
        row->addStretch(1);
    }
    row->addWidget(MarkView::of_sign(24, card));
    card->content()->addLayout(row);
    return card;
}

Card* coes_card(QWidget* parent) {
    auto* card = new Card(text("Four Co’s: warm colour, solid shape, letter"), parent);
    auto* row = new QHBoxLayout;
    for (const Co co : {Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment}) {
        row->addWidget(MarkView::of_co(co, 28, card));
        row->addWidget(new TextLabel(qt(label_of_choice(co)), TextStyle::body_strong, Ink::text, card));
        row->addStretch(1);
    }
    row->addWidget(MarkView::of_mechanism(Mechanism::both, 20, card));
    card->content()->addLayout(row);
    return card;
}

Card* status_card(QWidget* parent) {
    auto* card = new Card(text("Status"), parent);
    auto* holder = new QWidget(card);
    auto* row = new FlowLayout(holder, 18);
    for (int i = 0; i <= static_cast<int>(Status::saved); ++i) {
        row->addWidget(new StatusLabel(static_cast<Status>(i), holder));
    }
    card->content()->addWidget(holder);
    return card;
}

Card* buttons_card(QWidget* parent) {
    auto* card = new Card(text("Buttons, segments, chips"), parent);
    card->set_head_widget(make_link(text("see_all"), text("See all 9"), card));
    auto* holder = new QWidget(card);
    auto* row = new FlowLayout(holder, 10);
    row->addWidget(make_button(ButtonKind::primary, text("primary"), text("Primary"), holder));
    row->addWidget(make_button(ButtonKind::secondary, text("secondary"), text("Secondary"), holder));
    row->addWidget(make_button(ButtonKind::quiet, text("quiet"), text("Quiet"), holder));
    row->addWidget(make_button(ButtonKind::small, text("small"), text("Small"), holder, Icon::filter));
    auto* off = make_button(ButtonKind::secondary, text("off"), text("Not now"), holder);
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(
        make_button(ButtonKind::secondary, text("quick"), text("Quick add"), holder, Icon::note, text("N")));
    row->addWidget(make_icon_button(text("more"), Icon::more, text("More"), holder));
    row->addWidget(make_icon_button(text("close"), Icon::close, text("Close"), holder));
    card->content()->addWidget(holder);

    auto* chips = new QWidget(card);
    auto* flow = new FlowLayout(chips);
    const auto mark = [](Icon which) {
        return [which](QPainter& painter, const QRectF& area, const QColor& colour) {
            paint_icon(painter, which, area, colour);
        };
    };
    auto* choice = named(new Segmented({{text("voice"), text("Voice"), mark(Icon::voice)},
                                        {text("action"), text("Action"), mark(Icon::action)},
                                        {text("both"), text("Both"), {}}},
                                       chips),
                         "mechanism");
    choice->setAccessibleName(text("Mechanism"));
    choice->set_current(text("voice"));
    flow->addWidget(choice);
    flow->addWidget(
        named(new Chip(Icon::people, text("G1"), text("experts by experience"), chips), "chip_g1"));
    flow->addWidget(named(Chip::make_adder(text("Link"), chips), "link_group"));
    card->content()->addWidget(chips);

    auto* checks = new QHBoxLayout;
    auto* yes = named(new QCheckBox(text("Citizen-made"), card), "citizen_made");
    yes->setChecked(true);
    checks->addWidget(yes);
    checks->addWidget(named(new QCheckBox(text("Recurring"), card), "recurring"));
    auto* macro = named(new QRadioButton(text("Macro"), card), "macro");
    macro->setChecked(true);
    checks->addWidget(macro);
    checks->addWidget(named(new QRadioButton(text("Micro"), card), "micro"));
    checks->addStretch(1);
    card->content()->addLayout(checks);
    return card;
}

Card* fields_card(QWidget* parent) {
    auto* card = new Card(text("Fields"), parent);
    auto* hours = named(new QLineEdit(card), "staff_hours");
    hours->setPlaceholderText(text("no data"));
    add_field(card->content(), "Staff hours", hours);
    auto* warning = new IssueText(card);
    warning->set_issue(text("Hours are empty. Citizens’ time is not free: an estimate is enough."),
                       Severity::warning);
    card->content()->addWidget(warning);
    auto* date = named(new QLineEdit(text("31 June 2018"), card), "start_date");
    date->setProperty("fault", true);
    add_field(card->content(), "Start date", date);
    auto* error = new IssueText(card);
    error->set_issue(text("June has 30 days."), Severity::error);
    card->content()->addWidget(error);

    auto* combo = named(new QComboBox(card), "primary_co");
    combo->addItems({text("co-commissioning"), text("co-design")});
    add_field(card->content(), "Primary Co", combo);
    auto* spin = named(new QSpinBox(card), "invited");
    spin->setValue(25);
    add_field(card->content(), "Invited", spin);
    auto* words = named(new QTextEdit(card), "changed");
    words->setPlaceholderText(text("Write one or two plain sentences"));
    words->setTabChangesFocus(true);
    words->setFixedHeight(px(64));
    add_field(card->content(), "What changed because of it", words);
    return card;
}

Card* list_card(QWidget* parent) {
    auto* card = new Card(text("Table and tabs"), parent);
    auto* tabs = named(new QTabBar(card), "tabs");
    tabs->setAccessibleName(text("Parts of the phase"));
    tabs->addTab(text("Activities"));
    tabs->addTab(text("Decisions"));
    tabs->addTab(text("Lessons"));
    tabs->setExpanding(false);
    card->content()->addWidget(tabs);
    auto* find = new SearchField(text("filter"), text("Filter this list"), card);
    card->content()->addWidget(find);

    auto* model = new QStandardItemModel(5, 3, card);
    model->setHorizontalHeaderLabels({text("Code"), text("Activity"), text("When")});
    const char* rows[][3] = {{"L1", "Breakfast meetings of the Collaborative", "2010 on"},
                             {"L3", "Planning the service experience", "2012"},
                             {"L4", "Peer support and time banks", "from 2012"},
                             {"L5", "Testing the offer with ten people", "–"},
                             {"L8", "Clubhouse run by members and staff", "by 2014"}};
    for (int r = 0; r < 5; ++r) {
        for (int c = 0; c < 3; ++c) {
            model->setItem(r, c, new QStandardItem(text(rows[r][c])));
        }
    }
    auto* table = named(new QTableView(card), "activities");
    table->setAccessibleName(text("Activities"));
    table->setModel(model);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(36));
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->selectRow(1);
    table->setFixedHeight(px(216));
    card->content()->addWidget(table);
    auto* progress = new QProgressBar(card);
    progress->setAccessibleName(text("Saving"));
    progress->setValue(40);
    progress->setTextVisible(false);
    card->content()->addWidget(progress);
    return card;
}

Card* icons_card(QWidget* parent) {
    class Icons : public QWidget {
    public:
        using QWidget::QWidget;
        QSize sizeHint() const override { return {px(31 * 30), px(2 * 34)}; }

    protected:
        void paintEvent(QPaintEvent*) override {
            QPainter painter(this);
            for (int i = 0; i <= static_cast<int>(Icon::phase); ++i) {
                const QRectF place(i % 31 * px(30), i / 31 * px(34), px(24), px(24));
                paint_icon(painter, static_cast<Icon>(i), place, tokens().text);
            }
        }
    };
    auto* card = new Card(text("Icons: 24 px grid, 1.75 px line, round ends"), parent);
    card->set_remark(text("62 icons"));
    card->content()->addWidget(new Icons(card));
    return card;
}

}  // namespace

QWidget* make_component_sheet() {
    auto* sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("component_sheet"));
    auto* all = new QVBoxLayout(sheet);
    all->setContentsMargins(28, 22, 28, 22);
    all->setSpacing(px(16));
    auto* head = new PageHead(text("Components and marks"), sheet);
    head->set_fact(text("4 px grid · type 12, 13, 14, 16, 18, 25"));
    head->set_crumbs({{text("home"), text("Home")}});
    head->set_mark(MarkView::of_phase(PhaseKind::do_, 32, head));
    head->set_status(new StatusLabel(Status::under_way, head));
    head->add_button(make_button(ButtonKind::secondary, text("report"), text("Report"), head, Icon::report,
                                 text("Ctrl+P")));
    head->add_button(make_button(ButtonKind::primary, text("add"), text("Add"), head, Icon::plus, text("A")));
    all->addWidget(head);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(px(16));
    marks->addWidget(phases_card(sheet), 1);
    marks->addWidget(coes_card(sheet), 1);
    all->addLayout(marks);
    all->addWidget(status_card(sheet));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(px(16));
    middle->addWidget(fields_card(sheet), 3);
    auto* second = new QVBoxLayout;
    second->addWidget(buttons_card(sheet));
    auto* empty = new EmptyState(Icon::asset, text("No assets yet"),
                                 text("What are people already doing here that works?"),
                                 text("Add the first asset"), sheet);
    second->addWidget(empty, 1);
    middle->addLayout(second, 4);
    middle->addWidget(list_card(sheet), 4);
    all->addLayout(middle);
    all->addWidget(icons_card(sheet));
    all->addSpacing(px(60));
    auto* toast = new Toast(sheet);
    toast->show_message(text("Moved 1 activity to “Do”."), true);
    return sheet;
}

}  // namespace tandem::test
