#include "ui/views/pictures/pathways_page.h"

#include "model/activity.h"
#include "model/outcomes.h"
#include "model/pathways.h"
#include "model/services.h"
#include "ui/forms/record_picker.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/picture_frame.h"
#include "ui/views/frame/picture_page.h"
#include "ui/views/parts/card_row.h"
#include "ui/views/parts/picture_export.h"
#include "ui/views/parts/record_chip.h"
#include "ui/views/parts/tint_note.h"
#include "ui/views/pictures/pathway_steps.h"
#include "ui/views/pictures/pathways_picture.h"

#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr std::size_t most_found = 60;  // typing narrows further

// "two of its six stages", "all six stages"
QString stages_words(int number) {
    constexpr std::array words{"none", "one", "two", "three", "four", "five"};
    static_assert(words.size() == stage_count);
    return number == static_cast<int>(stage_count)
               ? tr_text("all six stages")
               : tr_text("%1 of its six stages").arg(tr_text(words.at(static_cast<std::size_t>(number))));
}

// The first strategy without a stage in use; "" when all have one.
QString first_empty_strategy(const PathwayStrip::Row& row) {
    for (std::size_t stage = 0; stage < stage_count; stage += 2)
        if (!row.cells[stage].in_use && !row.cells[stage + 1].in_use)
            return strategy_words(stage);
    return {};
}

class PathwaysPage : public PicturePage {
public:
    PathwaysPage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void fill_table();
    void show_findings();
    void ask_for_step(int row, int stage);
    void put(int row, int stage, RecordId record);
    void take_off(int row, int stage, int entry);
    void tell(const EditOutcome& outcome, const QString& done);

    PathwaysPicture* picture_;
    EmptyState* empty_;
    QVBoxLayout* findings_;
};

}  // namespace

PathwaysPage::PathwaysPage(Workspace& workspace, QWidget* parent)
    : PicturePage(workspace, tr_text("Pathways to outcomes"), QStringLiteral("pathways"), parent),
      picture_(new PathwaysPicture) {
    head().set_fact(tr_text(
        "For each outcome: what prevents, what treats, what helps afterwards, and where citizens have a "
        "voice or act"));
    auto* add = make_button(ButtonKind::primary, QStringLiteral("pathways_add"), tr_text("Add step"), this,
                            Icon::plus, QStringLiteral("N"));
    head().add_button(add);
    QMenu* menu = add_picture_menu(
        picture_, [this](QPainter& painter, const QRectF& area) { picture_->paint(painter, area); },
        [this] { return picture_->least_size(); }, QStringLiteral("pathways"));
    set_picture(picture_, menu, tr_text("Stages of each outcome and what stands on them"));
    empty_ = new EmptyState(Icon::pathway, tr_text("No outcomes yet"),
                            tr_text("Which stage would prevent the problem? Name an outcome first."),
                            tr_text("Go to outcomes"), this, Icon::right);
    empty_->hide();
    findings_ = new QVBoxLayout;
    below()->addLayout(findings_);

    connect(add, &QPushButton::clicked, this, [this] { add_new(); });
    connect(empty_, &EmptyState::pressed, this, [this] {
        this->workspace().go({QStringLiteral("outcomes"), 0, {}});
    });
    connect(picture_, &PathwaysPicture::open_wanted, this,
            [this](RecordId record) { this->workspace().inspect(record); });
    connect(picture_, &PathwaysPicture::step_wanted, this, &PathwaysPage::ask_for_step);
    connect(picture_, &PathwaysPicture::removal_wanted, this, &PathwaysPage::take_off);
    auto* keys = new PageKeys(this);
    keys->watch(picture_);
    keys->add(Qt::Key_N, [this] { add_new(); });
}

void PathwaysPage::reload() {
    picture_->show_strip(pathway_strip_of(portfolio(), workspace().project()));
    show_instead(picture_->strip().rows.empty() ? empty_ : nullptr);
    fill_table();
    show_findings();
}

void PathwaysPage::show_findings() {
    const PathwayStrip& strip = picture_->strip();
    QString strength;
    QString question;
    for (const PathwayStrip::Row& row : strip.rows) {
        if (strength.isEmpty() && row.strategies == 3 && row.with_citizens > 0)
            strength = tr_text("All three strategies are covered for %1. Citizens have a voice or act in %2.")
                           .arg(row.code, stages_words(row.with_citizens));
        if (const QString gap = first_empty_strategy(row); question.isEmpty() && !gap.isEmpty())
            question =
                row.used == 0
                    ? tr_text("%1 has no stage in use yet. Where would people need help first?").arg(row.code)
                    : tr_text("%1 is empty for %2. Which stage would help people there?").arg(gap, row.code);
    }
    clear_layout(*findings_);
    if (!strength.isEmpty() || !question.isEmpty()) {
        auto* notes = new CardRow(520, this);
        if (!strength.isEmpty())
            notes->add(new TintNote(Status::strength, strength, {}, notes), 1);
        if (!question.isEmpty())
            notes->add(new TintNote(Status::ask, question, {}, notes), 1);
        findings_->addWidget(notes);
    }
    QStringList remarks;
    if (strip.more_rows > 0)
        remarks += tr_text("The first %1 by rank are drawn; %2 more are in the totals.")
                       .arg(number_text(strip.rows.size()), number_text(strip.more_rows));
    if (strip.has_illustrative)
        remarks += tr_text("Some places on stages are illustrative.");
    set_foot(remarks.join(QLatin1Char(' ')),
             tr_text("Arrows move · Enter opens · N step · Delete takes off · T table"));
}

void PathwaysPage::fill_table() {
    const int rows = static_cast<int>(picture_->strip().rows.size()) * static_cast<int>(stage_count);
    const auto row_of = [this](int line) -> const PathwayStrip::Row& {
        return picture_->strip().rows[static_cast<std::size_t>(line) / stage_count];
    };
    PictureTable::Rows table;
    table.headings = {tr_text("Outcome"), tr_text("Strategy"), tr_text("Stage"), tr_text("What stands there"),
                      tr_text("Citizens")};
    table.count = rows;
    table.record = [row_of](int line) { return row_of(line).outcome; };
    table.text = [row_of](int line, int column) {
        const PathwayStrip::Row& row = row_of(line);
        const std::size_t stage = static_cast<std::size_t>(line) % stage_count;
        const PathwayStrip::Cell& cell = row.cells[stage];
        QStringList names;
        switch (column) {
            case 0:
                return row_name(row);
            case 1:
                return strategy_words(stage);
            case 2:
                return QStringLiteral("%1 %2").arg(stage + 1).arg(stage_words(stage));
            case 3:
                for (const PathwayStrip::Entry& entry : cell.entries)
                    names += QStringLiteral("%1 %2").arg(entry.code, entry.name);
                return cell.gap() ? tr_text("Gap: %1").arg(gap_question(stage))
                                  : names.join(QStringLiteral("; "));
            default:
                return mark_words(cell);
        }
    };
    this->table().set_rows(std::move(table));
}

void PathwaysPage::arrive(const Place& place) {
    PicturePage::arrive(place);
    const PathwayStage* use = portfolio().find(Id<PathwayStage>{place.record});
    const auto& rows = picture_->strip().rows;
    for (std::size_t r = 0; r < rows.size() && place.record != 0; ++r) {
        if (rows[r].outcome == place.record || rows[r].pathway == place.record)
            picture_->set_current(picture_->item_of({static_cast<int>(r), -1, -1}));
        for (std::size_t s = 0; s < stage_count && use != nullptr; ++s)
            if (rows[r].pathway == use->pathway.value && utf8(stage_key(s)) == use->stage.key)
                picture_->set_current(picture_->item_of({static_cast<int>(r), static_cast<int>(s), -1}));
    }
}

Place PathwaysPage::here() const {
    Place place = PicturePage::here();
    const StripPlace at = picture_->place(picture_->current());
    if (at.row >= 0)
        place.record = picture_->strip().rows[static_cast<std::size_t>(at.row)].outcome;
    return place;
}

RecordId PathwaysPage::current_record() const {
    const StripPlace at = picture_->place(picture_->current());
    const PathwayStrip::Cell* cell = picture_->cell(at);
    if (cell != nullptr && at.entry >= 0)
        return cell->entries[static_cast<std::size_t>(at.entry)].record;
    return here().record;
}

QString PathwaysPage::add_words() const {
    return tr_text("Add step");
}

// On the chosen stage; on an outcome its first gap.
bool PathwaysPage::add_new() {
    StripPlace at = picture_->place(picture_->current());
    if (at.row < 0)
        return false;
    const auto& cells = picture_->strip().rows[static_cast<std::size_t>(at.row)].cells;
    for (std::size_t s = 0; at.stage < 0 && s < stage_count; ++s)
        if (cells[s].gap())
            at.stage = static_cast<int>(s);
    ask_for_step(at.row, std::max(at.stage, 0));
    return true;
}

void PathwaysPage::ask_for_step(int row, int stage) {
    if (!workspace().can_edit())
        return;
    const auto find = [this, entries = picture_->cell({row, stage, -1})->entries](const QString& words) {
        std::vector<LinkChoice> found;
        const auto look = [&](const EntityDef& def, const void* record, Icon sign) {
            const Common& common = def.common_of(record);
            const QString title = record_title(portfolio(), def, record);
            const QString text = qt(common.code) + QLatin1Char(' ') + title;
            const bool there =
                std::any_of(entries.begin(), entries.end(),
                            [&](const PathwayStrip::Entry& entry) { return entry.record == common.id; });
            if (!there && found.size() < most_found && text.contains(words, Qt::CaseInsensitive))
                found.push_back({sign, qt(common.code), title, Value{Reference{common.id}}});
        };
        for (const Activity& activity : portfolio().all<Activity>())
            if (activity.status != ActivityStatus::cancelled &&
                workspace().shows(entity<Activity>(), &activity))
                look(entity<Activity>(), &activity, Icon::activity);
        for (const Service& service : portfolio().all<Service>())
            if (workspace().shows(entity<Service>(), &service))
                look(entity<Service>(), &service, Icon::service);
        return found;
    };
    auto* picker = new RecordPicker(QStringLiteral("pathways_picker"),
                                    tr_text("What stands on stage %1, %2?")
                                        .arg(stage + 1)
                                        .arg(stage_words(static_cast<std::size_t>(stage))),
                                    find, QString(), this);
    connect(picker, &RecordPicker::picked, this, [this, row, stage](const Value& value) {
        if (const auto* record = std::get_if<Reference>(&value))
            put(row, stage, record->id);
    });
    const int item = picture_->item_of({row, stage, -1});
    picture_->set_current(item);
    picker->open_under(scroll());
    // Under the cell, where there is room.
    const QPoint under = picture_->mapToGlobal(picture_->item_rect(item).bottomLeft() + QPoint(0, px(6)));
    const QRect room = screen()->availableGeometry();
    picker->move(std::clamp(under.x(), room.left(), std::max(room.left(), room.right() - picker->width())),
                 std::clamp(under.y(), room.top(), std::max(room.top(), room.bottom() - picker->height())));
}

void PathwaysPage::put(int row, int stage, RecordId record) {
    const auto& rows = picture_->strip().rows;
    if (row >= static_cast<int>(rows.size()))
        return;  // undone from another window meanwhile
    const PathwayStrip::Row& strip = rows[static_cast<std::size_t>(row)];
    const EditOutcome outcome = workspace().edit(
        [&](EditBuilder& builder) {
            return put_on_stage(builder, portfolio(), workspace().project().value, strip,
                                static_cast<std::size_t>(stage), record);
        },
        tr_text("Put %1 on a stage of %2").arg(record_name(portfolio(), record), strip.code));
    tell(outcome, {});
}

void PathwaysPage::take_off(int row, int stage, int entry) {
    if (!workspace().can_edit())
        return;
    const PathwayStrip::Cell& cell = *picture_->cell({row, stage, -1});
    const QString what = entry < 0 ? stage_words(static_cast<std::size_t>(stage))
                                   : cell.entries[static_cast<std::size_t>(entry)].code;
    const EditOutcome outcome = workspace().edit(
        [&](EditBuilder& builder) {
            return entry < 0 ? clear_stage(builder, cell)
                             : take_off_stage(builder, portfolio(), cell,
                                              cell.entries[static_cast<std::size_t>(entry)].record);
        },
        entry < 0 ? tr_text("Clear a stage") : tr_text("Take %1 off a stage").arg(what));
    tell(outcome, entry < 0 ? tr_text("The stage “%1” is cleared.").arg(what)
                            : tr_text("%1 is off this stage.").arg(what));
}

void PathwaysPage::tell(const EditOutcome& outcome, const QString& done) {
    if (!outcome.ok())
        workspace().tell(qt(outcome.issues.front().text));
    else if (outcome.edit != 0 && !done.isEmpty())
        workspace().tell(done, true);
}

Page* make_pathways_page(Workspace& workspace, QWidget* parent) {
    return new PathwaysPage(workspace, parent);
}

}  // namespace tandem
