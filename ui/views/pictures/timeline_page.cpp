#include "ui/views/pictures/timeline_page.h"

#include "base/number.h"
#include "edit/input.h"
#include "model/project.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/views/frame/picture_frame.h"
#include "ui/views/frame/picture_page.h"
#include "ui/views/parts/picture_export.h"
#include "ui/views/parts/record_chip.h"
#include "ui/views/pictures/timeline_picture.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr double zoom_factor = 1.4;
constexpr std::size_t chips_shown = 6;

// "14 dated records, 2010 to 2018", and what began before the picture does.
QString fact_of(const Timeline& timeline) {
    QString fact =
        counted(static_cast<std::int64_t>(timeline.items.size()), "dated record", "dated records") +
        QStringLiteral(", ") +
        qt(period_words(PartialDate(timeline.first_year), PartialDate(timeline.last_year)));
    if (timeline.earlier > 0) {
        const PartialDate day = date_of(timeline.opening);
        fact += tr_text(timeline.earlier == 1 ? ". %1 begins before %2: scroll left, or Fit."
                                              : ". %1 begin before %2: scroll left, or Fit.")
                    .arg(timeline.earlier)
                    .arg(qt(PartialDate(day.year(), day.month()).words()));
    }
    return fact;
}

class TimelinePage : public PicturePage {
public:
    TimelinePage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    RecordId current_record() const override;

protected:
    void reload() override;
    void zoom(int steps) override;

private:
    void fill_table();
    void fill_tray();
    void move_item(int item, int days, bool end_only);

    TimelinePicture* picture_;
    EmptyState* empty_;
    Segmented* cycles_;
    QWidget* tray_;
    TextLabel* tray_words_;
    QPushButton* tray_more_;
    QLayout* tray_chips_;
};

}  // namespace

TimelinePage::TimelinePage(Workspace& workspace, QWidget* parent)
    : PicturePage(workspace, tr_text("Timeline"), QStringLiteral("timeline"), parent),
      picture_(new TimelinePicture) {
    cycles_ = new Segmented({{QStringLiteral("one"), tr_text("This cycle"), {}},
                             {QStringLiteral("all"), tr_text("All cycles"), {}}},
                            this);
    cycles_->setObjectName(QStringLiteral("timeline_cycles"));
    cycles_->setAccessibleName(tr_text("Cycles shown"));
    cycles_->set_clearable(false);
    cycles_->set_current(QStringLiteral("one"));
    head().add_button(cycles_);
    auto* today = make_button(ButtonKind::secondary, QStringLiteral("timeline_today"), tr_text("Today"), this,
                              {}, QStringLiteral("Home"));
    head().add_button(today);

    QMenu* menu = add_picture_menu(
        picture_, [this](QPainter& painter, const QRectF& area) { picture_->paint(painter, area); },
        [this] { return picture_->natural(); }, QStringLiteral("timeline"));
    set_picture(picture_, menu, tr_text("What is dated, by phase"));
    picture_->set_frame(scroll());
    scroll()->follow_items(false);  // lane heads and axis cover what lies under them
    empty_ = new EmptyState(Icon::timeline, tr_text("Nothing is dated yet"),
                            tr_text("Add a start date to see time."), tr_text("Go to activities"), this,
                            Icon::right);
    empty_->hide();

    tray_ = new QWidget(this);
    auto* tray = new QVBoxLayout(tray_);
    tray->setContentsMargins(0, 0, 0, 0);
    tray->setSpacing(px(6));
    tray_words_ = text_label({}, tray_, TextStyle::secondary, Ink::text2);
    tray_words_->setObjectName(QStringLiteral("timeline_tray_words"));
    tray_more_ = make_button(ButtonKind::small, QStringLiteral("timeline_tray_more"), {}, tray_);
    tray_more_->setAccessibleDescription(tr_text("Shows the table, which lists them all"));
    auto* line = new QHBoxLayout;
    line->addWidget(tray_words_, 1);
    line->addWidget(tray_more_);
    tray->addLayout(line);
    auto* chips = new QWidget(tray_);
    tray_chips_ = new FlowLayout(chips);
    tray->addWidget(chips);
    below()->addWidget(tray_);

    connect(tray_more_, &QPushButton::clicked, this, [this] {
        show_table(true);
        if (const auto& undated = picture_->timeline().undated; undated.size() > chips_shown)
            select_in_table(undated[chips_shown].record);
    });
    connect(cycles_, &Segmented::chosen, this, [this] { reload_soon(); });
    connect(today, &QPushButton::clicked, this, [this] { picture_->show_day(picture_->timeline().today); });
    connect(empty_, &EmptyState::pressed, this, [this] {
        this->workspace().go({QStringLiteral("activities"), 0, {}});
    });
    connect(picture_, &TimelinePicture::open_wanted, this,
            [this](RecordId record) { this->workspace().inspect(record); });
    connect(picture_, &TimelinePicture::move_wanted, this, &TimelinePage::move_item);
    connect(picture_, &TimelinePicture::current_changed, this, [this](int item) {
        const QPoint middle = picture_->item_outline(item).boundingRect().center().toPoint();
        scroll()->ensureVisible(middle.x(), middle.y(), px(140), px(48));
    });
}

void TimelinePage::reload() {
    int cycles = 0;
    for (const Cycle& cycle : portfolio().all<Cycle>())
        cycles += cycle.common.project == workspace().project().value;
    cycles_->setVisible(cycles > 1);
    const bool all = cycles > 1 && cycles_->current() == QLatin1String("all");
    picture_->set_editable(workspace().can_edit());
    picture_->show_timeline(timeline_of(portfolio(), workspace().project(),
                                        all ? Id<Cycle>{} : workspace().cycle(), workspace().today()));
    const Timeline& timeline = picture_->timeline();
    show_instead(timeline.items.empty() ? empty_ : nullptr);
    head().set_fact(timeline.items.empty() ? QString() : fact_of(timeline));
    const bool illustrative = std::any_of(timeline.items.begin(), timeline.items.end(),
                                          [](const TimeItem& item) { return item.illustrative; });
    const auto any = [&](const auto& is) { return std::ranges::any_of(timeline.items, is); };
    const bool no_end = any([&](const TimeItem& item) { return item.no_end && item.to < timeline.today; });
    QString remark = tr_text("A flag is a decision, a diamond without a letter a reading.");
    if (any([](const TimeItem& item) { return item.open_end; }))
        remark += tr_text(" An arrow means still going on.");
    if (no_end)
        remark += tr_text(" A dotted line means begun, with no end recorded.");
    if (any([](const TimeItem& item) { return item.planned; }))
        remark += tr_text(" A dotted outline means an idea or a plan.");
    if (illustrative)
        remark += tr_text(" A dashed outline means illustrative.");
    set_foot(remark, tr_text("+ and − zoom · Shift and arrows move dates · Enter opens · T table"));
    fill_table();
    fill_tray();
}

void TimelinePage::fill_table() {
    const Timeline& timeline = picture_->timeline();
    PictureTable::Rows table;
    table.headings = {tr_text("Phase"), tr_text("Kind"), tr_text("When"), tr_text("What"), tr_text("Co")};
    table.count = static_cast<int>(timeline.items.size() + timeline.undated.size());
    const auto item_of = [this](int row) -> const TimeItem& {
        const Timeline& shown = picture_->timeline();
        const auto index = static_cast<std::size_t>(row);
        return index < shown.items.size() ? shown.items[index] : shown.undated[index - shown.items.size()];
    };
    table.record = [item_of](int row) { return item_of(row).record; };
    table.text = [item_of](int row, int column) {
        const TimeItem& item = item_of(row);
        switch (column) {
            case 0:
                return item.lane == PhaseKind::none ? QString() : lane_words(item.lane);
            case 1:
                return kind_words(item.kind);
            case 2:
                return item.start.empty() && item.end.empty() ? QString() : period_of(item);
            case 3:
                return QStringLiteral("%1 %2").arg(item.code, item.title).trimmed();
            default: {
                QStringList coes;
                for (const Co co : item.coes)
                    coes += qt(label_of_choice(co));
                return coes.join(QStringLiteral(", "));
            }
        }
    };
    this->table().set_rows(std::move(table));
}

void TimelinePage::fill_tray() {
    const auto& undated = picture_->timeline().undated;
    tray_->setVisible(!undated.empty());
    clear_layout(*tray_chips_);
    if (undated.empty())
        return;
    const std::size_t more = undated.size() - std::min(undated.size(), chips_shown);
    tray_more_->setVisible(more > 0);
    tray_more_->setText(tr_text("Show %1 more").arg(number_text(more)));
    tray_words_->setText(tr_text("No date yet: %1, not drawn until a date is known.")
                             .arg(counted(static_cast<std::int64_t>(undated.size()), "record", "records")));
    for (std::size_t i = 0; i < std::min(undated.size(), chips_shown); ++i)
        if (Chip* chip = make_record_chip(workspace(), undated[i].record, tray_))
            tray_chips_->addWidget(chip);
}

void TimelinePage::move_item(int item, int days, bool end_only) {
    const TimeItem& shown = picture_->timeline().items[static_cast<std::size_t>(item)];
    const EntityDef& def = shown.entity();
    InputFor input(def);
    bool any = false;
    const auto shift = [&](std::string_view field, PartialDate date) {
        const PartialDate later = moved(date, days);
        if (field.empty() || date.empty() || later == date)
            return;
        input.with(field, later);
        any = true;
    };
    if (!end_only) {
        shift(shown.start_field(), shown.start);
        shift(shown.other_end_key, shown.other_end);
    }
    shift(shown.end_field(), shown.end);
    if (!any) {
        workspace().tell(tr_text("Its date names no day: zoom out, or move it further."));
        return;
    }
    const RecordId record = shown.record;
    const QString code = shown.code;
    const EditOutcome outcome =
        workspace().edit([&](EditBuilder& builder) { return builder.set(def, record, input.input()); },
                         tr_text("Move the dates of %1").arg(code));
    if (!outcome.ok())
        workspace().tell(qt(outcome.issues.front().text));
    else if (outcome.edit != 0)
        workspace().tell(tr_text("%1 has new dates.").arg(code), true);
}

void TimelinePage::arrive(const Place& place) {
    PicturePage::arrive(place);
    const int item = picture_->item_of(place.record);
    if (place.record != 0 && item >= 0)
        picture_->set_current(item);
}

Place TimelinePage::here() const {
    Place place = PicturePage::here();
    place.record = current_record();
    return place;
}

RecordId TimelinePage::current_record() const {
    const auto& items = picture_->timeline().items;
    const auto current = static_cast<std::size_t>(picture_->current());
    return current < items.size() ? items[current].record : 0;
}

// About the middle of what is seen.
void TimelinePage::zoom(int steps) {
    const DayNumber day = picture_->middle_day();
    if (steps == 0)
        picture_->set_scale(0);
    else
        picture_->set_scale(std::min(picture_->scale() * (steps > 0 ? zoom_factor : 1 / zoom_factor),
                                     picture_->largest_scale()));
    picture_->show_day(day);
}

Page* make_timeline_page(Workspace& workspace, QWidget* parent) {
    return new TimelinePage(workspace, parent);
}

}  // namespace tandem
