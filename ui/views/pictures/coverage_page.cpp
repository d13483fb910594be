#include "ui/views/pictures/coverage_page.h"

#include "base/number.h"
#include "catalogue/framework.h"
#include "model/activity.h"
#include "model/marks.h"
#include "rules/lookup.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/text.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/side_page.h"
#include "ui/views/frame/zoom_buttons.h"
#include "ui/views/frame/zoomed_picture.h"
#include "ui/views/parts/card_row.h"
#include "ui/views/parts/drag.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/reason_box.h"
#include "ui/views/parts/record_chip.h"
#include "ui/views/parts/tint_note.h"
#include "ui/views/phase/board_card.h"
#include "ui/views/phase/board_data.h"
#include "ui/views/phase/board_edits.h"
#include "ui/views/phase/idea_card.h"
#include "ui/views/pictures/matrix.h"
#include "ui/views/points/points_lines.h"
#include "ui/views/points/points_run.h"

#include <QtCore/QMimeData>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace tandem {

namespace {

constexpr std::array phases{PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review};
constexpr std::array coes{Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment};
constexpr std::size_t shown_in_cell = 12;
constexpr int cell_side = 8, cell_top = 6;  // px at 100 %, round the words of the table

QString co_name(Co co) {
    return qt(label_of_choice(co)).toLower();
}

// "20 activities here, 2 with citizens": the cell counts the latter.
QString count_words(const CellActivities& cell) {
    QString words = counted(cell.recorded, "activity here", "activities here");
    if (cell.with_citizens != cell.recorded)
        words += tr_text(", %1 with citizens")
                     .arg(cell.with_citizens == 0 ? tr_text("none") : number_text(cell.with_citizens));
    if (cell.cancelled > 0)
        words += tr_text(", %1 cancelled").arg(number_text(cell.cancelled));
    return words;
}

const MatrixMark* mark_of(const Workspace& workspace, const MatrixPlace& cell) {
    const Id<Phase> phase = workspace.phase(cell.first);
    for (const MatrixMark& mark : workspace.portfolio().all<MatrixMark>())
        if (mark.phase == phase && mark.co == cell.second)
            return &mark;
    return nullptr;
}

QWidget* legend(QWidget* parent) {
    auto* ground = new QWidget(parent);
    auto* row = new FlowLayout(ground, 14);
    for (const Status status :
         {Status::done, Status::under_way, Status::planned, Status::idea, Status::off}) {
        auto* label = new StatusLabel(status, ground);
        label->set_status(status, word_for(status).toLower());
        row->addWidget(label);
    }
    // Two labels: one with all of it would ask for more than a small window of large letters has.
    for (const char* words :
         {"A dashed cell is not filled.", "Enter opens a cell, H leaves it out, T shows a table"})
        row->addWidget(new TextLabel(tr_text(words), TextStyle::secondary, Ink::text2, ground));
    return ground;
}

// Of the table: cells of one line and of many begin at one height, clear of the lines between them.
class Cells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QString words = std::exchange(ground.text, {});
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setFont(ground.font);
        painter->setPen(selected ? tokens().on_sel : tokens().text);
        painter->drawText(inside(option.rect), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QRect room(0, 0, inside(option.rect).width(), 0);
        const QFont with = option.widget != nullptr ? option.widget->font() : option.font;
        const QSize words = QFontMetrics(with)
                                .boundingRect(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                                              index.data(Qt::DisplayRole).toString())
                                .size();
        return words + QSize(2 * px(cell_side), 2 * px(cell_top));
    }

private:
    static QRect inside(const QRect& cell) {
        return cell.adjusted(px(cell_side), px(cell_top), -px(cell_side), -px(cell_top));
    }
};

class CoveragePage : public SidePage {
public:
    CoveragePage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override { return matrix_; }
    void show_table(bool table);

protected:
    void reload() override;

private:
    void make_main();
    void make_side();
    void reload_table();
    void reload_findings();
    void reload_cell();
    void add_activities(const MatrixPlace& cell);
    void add_ideas(const MatrixPlace& cell);
    void reload_reason(const MatrixPlace& cell);
    bool dropped(const QMimeData& what, const MatrixPlace& cell);

    CoverageMatrix* matrix_ = nullptr;
    QTableWidget* table_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    PageKeys* keys_;
    ZoomButtons* zoom_ = nullptr;
    QPushButton* table_button_ = nullptr;
    QVBoxLayout* findings_ = nullptr;
    QVBoxLayout* cell_head_ = nullptr;
    QVBoxLayout* cell_body_ = nullptr;
    TextLabel* cell_title_ = nullptr;
    TextLabel* cell_note_ = nullptr;
    ReasonBox* reason_ = nullptr;
    QPushButton* bring_back_ = nullptr;
};

}  // namespace

CoveragePage::CoveragePage(Workspace& workspace, QWidget* parent)
    : SidePage(workspace, tr_text("Coverage"), nullptr, parent), keys_(new PageKeys(this)) {
    setObjectName(QStringLiteral("coverage_page"));
    head().set_crumbs({{QStringLiteral("home"), tr_text("Home")}});
    head().set_fact(tr_text("Which Co has been used in which phase. No single project fills every cell."));
    table_button_ = make_button(ButtonKind::secondary, QStringLiteral("coverage_table_button"),
                                tr_text("Table"), this, {}, QStringLiteral("T"));
    table_button_->setCheckable(true);
    auto* export_button = make_button(ButtonKind::secondary, QStringLiteral("coverage_export"),
                                      tr_text("Picture"), this, Icon::export_);
    head().add_button(table_button_);
    head().add_button(export_button);
    make_main();
    make_side();
    connect(table_button_, &QPushButton::toggled, this, &CoveragePage::show_table);
    export_button->setMenu(matrix_->picture_menu());
    keys_->add(Qt::Key_T, [this] { table_button_->toggle(); });
    keys_->watch(matrix_);
    keys_->watch(table_);
}

void CoveragePage::make_main() {
    auto* card = new Card({}, this);
    stack_ = new QStackedWidget(card);
    matrix_ = new CoverageMatrix(stack_);
    const auto [frame, zoom] =
        zoomed_picture(matrix_, QStringLiteral("coverage"), PictureFrame::Asks::least, *keys_, card);
    zoom_ = zoom;
    frame->setMinimumHeight(px(360));
    stack_->setMaximumHeight(px(640));
    table_ = new QTableWidget(4, 4, stack_);
    table_->setObjectName(QStringLiteral("coverage_table"));
    table_->setAccessibleName(tr_text("Coverage as a table"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setWordWrap(true);
    table_->setItemDelegate(new Cells(table_));
    table_->setProperty("own_focus_ring", true);  // of the cell, not of the whole table
    table_->setCornerButtonEnabled(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    stack_->addWidget(frame);
    stack_->addWidget(table_);
    card->content()->addWidget(stack_, 10);
    findings_ = new QVBoxLayout;
    card->content()->addLayout(findings_);
    card->content()->addStretch(1);
    card->content()->addWidget(zoom_->line_with(legend(card)));
    main()->addWidget(card, 1);
    connect(matrix_, &CoverageMatrix::current_changed, this, &CoveragePage::reload_cell);
    connect(matrix_, &CoverageMatrix::opened, this, [this] {
        reload_cell();
        for (QWidget* child : side()->parentWidget()->findChildren<QWidget*>())
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
    });
    connect(matrix_, &CoverageMatrix::off_wanted, this, [this] {
        reload_cell();
        reason_->take_focus();
    });
    matrix_->accept_drops(
        [this](const QMimeData& what) {
            return workspace().can_edit() && (!approach_in(what).isEmpty() || record_in(what) != 0);
        },
        [this](const QMimeData& what, const MatrixPlace& cell) { return dropped(what, cell); });
    connect(&PointsRun::of(workspace()), &PointsRun::ready, this, &CoveragePage::reload_findings);
    connect(table_, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (row >= 0 && column >= 0)
            matrix_->set_place(
                {phases[static_cast<std::size_t>(column)], coes[static_cast<std::size_t>(row)]});
    });
}

void CoveragePage::make_side() {
    cell_head_ = new QVBoxLayout;
    side()->addLayout(cell_head_);
    cell_title_ = text_label({}, this, TextStyle::panel_title);
    cell_title_->setObjectName(QStringLiteral("cell_title"));
    cell_note_ = text_label({}, this, TextStyle::body, Ink::text2);
    side()->addWidget(cell_title_);
    side()->addWidget(cell_note_);
    cell_body_ = new QVBoxLayout;
    cell_body_->setSpacing(px(10));
    side()->addLayout(cell_body_);
    side()->addStretch(1);
    reason_ = new ReasonBox(QStringLiteral("cell_reason"), tr_text("Not in this cycle, because"),
                            tr_text("A reason, for the report"), tr_text("Leave out"), this);
    side()->addWidget(reason_);
    bring_back_ = make_button(ButtonKind::secondary, QStringLiteral("cell_bring_back"),
                              tr_text("Bring back into this cycle"), this);
    side()->addWidget(bring_back_);
    connect(reason_, &ReasonBox::given, this, [this](const QString& reason) {
        const auto& [phase, co] = matrix_->place();
        leave_out_cell(workspace(), phase, co, reason);
        matrix_->setFocus(Qt::OtherFocusReason);
    });
    connect(reason_, &ReasonBox::left, this, [this] {
        reload_reason(matrix_->place());
        matrix_->setFocus(Qt::OtherFocusReason);
    });
    connect(bring_back_, &QPushButton::clicked, this, [this] {
        const auto& [phase, co] = matrix_->place();
        bring_back_cell(workspace(), phase, co);
        matrix_->setFocus(Qt::OtherFocusReason);
    });
}

void CoveragePage::arrive(const Place& place) {
    if (place.detail == QLatin1String("table") || place.detail == QLatin1String("picture"))
        table_button_->setChecked(place.detail == QLatin1String("table"));
    const QStringList parts = place.detail.split(QLatin1Char('/'));
    if (parts.size() < 2)
        return;
    const auto phase = choice_from_code<PhaseKind>(utf8(parts[0]));
    const auto co = choice_from_code<Co>(utf8(parts[1]));
    if (phase == PhaseKind::none || co == Co::none)
        return;
    matrix_->set_place({phase, co});
    matrix_->setFocus(Qt::OtherFocusReason);
    if (parts.size() > 2 && parts[2] == QStringLiteral("off"))
        reason_->take_focus();
}

Place CoveragePage::here() const {
    const auto& [phase, co] = matrix_->place();
    return {{}, 0, qt(code_of_choice(phase)) + QLatin1Char('/') + qt(code_of_choice(co))};
}

bool CoveragePage::add_new() {
    const auto& [phase, co] = matrix_->place();
    run_quick_add(workspace(), {.entity = "activity", .phase = phase, .co = co}, this);
    return true;
}

QString CoveragePage::add_words() const {
    return tr_text("Add activity");
}

void CoveragePage::show_table(bool table) {
    stack_->setCurrentIndex(table ? 1 : 0);
    zoom_->setVisible(!table);
    (table ? static_cast<QWidget*>(table_) : matrix_)->setFocus(Qt::OtherFocusReason);
}

void CoveragePage::reload() {
    matrix_->set_picture(matrix_picture(workspace(), true));
    reload_table();
    reload_findings();
    reload_cell();
}

void CoveragePage::reload_table() {
    QStringList across, down;
    for (const PhaseKind phase : phases)
        across.append(qt(label_of_choice(phase)));
    for (const Co co : coes)
        down.append(co_name(co));
    table_->setHorizontalHeaderLabels(across);
    table_->setVerticalHeaderLabels(down);
    for (int co = 0; co < 4; ++co)
        for (int phase = 0; phase < 4; ++phase)
            table_->setItem(
                co, phase,
                new QTableWidgetItem(matrix_->item_tip(co * 4 + phase).section(QStringLiteral(": "), 1)));
}

// What E1 (coverage) and E2 (voice and action) say, and the strengths among E33 that count cells: two notes
// at most, strengths first as everywhere.
void CoveragePage::reload_findings() {
    const std::vector<InsightResult>* results = PointsRun::of(workspace()).results();
    if (results == nullptr)
        return;
    clear_layout(*findings_);
    auto* row = new CardRow(520, this);
    int shown = 0;
    for (const Insight& insight : points_of(*results)) {
        const bool counts_cells = std::ranges::any_of(
            insight.numbers, [](const InsightNumber& number) { return number.key == "filled"; });
        if (shown == 2 || (insight.number != 2 && !counts_cells))
            continue;
        row->add(new TintNote(status_of(insight.kind), qt(insight.sentence), qt(insight.basis), row), 1);
        ++shown;
    }
    if (shown > 0)
        findings_->addWidget(row);
    else
        delete row;
}

void CoveragePage::reload_cell() {
    const MatrixPlace cell = matrix_->place();
    clear_layout(*cell_head_);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(MarkView::of_phase(cell.first, 22, this));
    row->addWidget(new TextLabel(qt(label_of_choice(cell.first)), TextStyle::body_strong, Ink::text, this));
    row->addWidget(new TextLabel(QStringLiteral("×"), TextStyle::body, Ink::text2, this));
    row->addWidget(MarkView::of_co(cell.second, 20, this));
    row->addWidget(new TextLabel(co_name(cell.second), TextStyle::body_strong, Ink::text, this));
    row->addStretch(1);
    cell_head_->addLayout(row);
    clear_layout(*cell_body_);
    add_activities(cell);
    add_ideas(cell);
    reload_reason(cell);
}

void CoveragePage::add_activities(const MatrixPlace& cell) {
    const CellActivities found =
        activities_in_cell(workspace().portfolio(), workspace().phase(cell.first), cell.second);
    const std::vector<const Activity*>& activities = found.all;
    const CoEntry* entry = find_entry(framework().coes, code_of_choice(cell.second));
    cell_title_->setText(activities.empty() ? tr_text("What could we do here?") : count_words(found));
    cell_note_->setText(entry == nullptr ? QString()
                                         : tr_text("%1 of %2.").arg(qt(entry->label), qt(entry->object)));
    std::vector<BoardCardData> cards;
    for (std::size_t i = 0; i < activities.size() && i < shown_in_cell; ++i) {
        BoardCardData& shown = cards.emplace_back();
        shown.kind = BoardCardData::Kind::activity;
        shown.record = activities[i]->common.id;
        shown.code = qt(activities[i]->common.code);
        shown.title = qt(activities[i]->title);
        shown.mechanism = activities[i]->mechanism;
        shown.facts = activity_facts(workspace(), shown.record, cell.first);
        shown.status = status_of(activities[i]->status);
        shown.status_words = word_for(*shown.status);
    }
    align_codes(cards);
    for (const BoardCardData& shown : cards) {
        auto* card = new BoardCard(side()->parentWidget());
        card->set_data(shown);
        connect(card, &BoardCard::opened, this, [this, id = shown.record] { workspace().inspect(id); });
        connect(card, &BoardCard::status_wanted, this,
                [this, id = shown.record] { turn_status(workspace(), id); });
        cell_body_->addWidget(card);
    }
    if (activities.size() > shown_in_cell)
        cell_body_->addWidget(
            text_label(tr_text("and %1 more")
                           .arg(qt(grouped(static_cast<std::int64_t>(activities.size() - shown_in_cell)))),
                       this, TextStyle::secondary, Ink::text2));
    if (!activities.empty())
        cell_body_->addWidget(text_label(tr_text("What more could we do here?"), this, TextStyle::section));
}

void CoveragePage::add_ideas(const MatrixPlace& cell) {
    auto ideas = approaches_for(workspace(), cell.first, cell.second);
    if (ideas.empty()) {
        cell_body_->addWidget(text_label(
            tr_text("Nothing in the catalogue is usual for this phase. These belong to other phases:"), this,
            TextStyle::secondary, Ink::text2));
        ideas = approaches_for(workspace(), PhaseKind::none, cell.second);
    }
    for (const Approach& approach : ideas) {
        auto* idea = new IdeaCard(approach, workspace().can_edit(), side()->parentWidget());
        connect(idea, &IdeaCard::add_wanted, this, [this, cell](const QString& key) {
            if (const auto wanted = approach_by_key(workspace(), key))
                if (const RecordId made = add_activity_of(workspace(), *wanted, cell.first, 0, cell.second))
                    workspace().inspect(made);
        });
        cell_body_->addWidget(idea);
    }
}

void CoveragePage::reload_reason(const MatrixPlace& cell) {
    const MatrixMark* mark = mark_of(workspace(), cell);
    reason_->set_text(mark == nullptr ? QString() : qt(mark->reason));
    reason_->setEnabled(workspace().can_edit());
    bring_back_->setVisible(mark != nullptr && workspace().can_edit());
    // Of a cell that is left out the reason comes first, before what could be done there.
    side()->removeWidget(reason_);
    side()->removeWidget(bring_back_);
    const int place = mark != nullptr ? side()->indexOf(cell_body_) : side()->count();
    side()->insertWidget(place, reason_);
    side()->insertWidget(place + 1, bring_back_);
}

bool CoveragePage::dropped(const QMimeData& what, const MatrixPlace& cell) {
    if (const QString key = approach_in(what); !key.isEmpty()) {
        const auto approach = approach_by_key(workspace(), key);
        return approach && add_activity_of(workspace(), *approach, cell.first, 0, cell.second) != 0;
    }
    return move_to_cell(workspace(), record_in(what), cell.first, cell.second);
}

Page* make_coverage_page(Workspace& workspace, QWidget* parent) {
    return new CoveragePage(workspace, parent);
}

}  // namespace tandem
