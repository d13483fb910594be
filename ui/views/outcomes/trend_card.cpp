#include "ui/views/outcomes/trend_card.h"

#include "model/outcomes.h"
#include "report/words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/models/record_delegate.h"
#include "ui/models/record_model.h"
#include "ui/views/outcomes/indicator_words.h"
#include "ui/views/outcomes/reading_line.h"
#include "ui/views/outcomes/trend_view.h"
#include "ui/views/parts/picture_export.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace tandem {

namespace {

constexpr QSizeF natural_size(760, 380);

std::vector<Column> reading_columns() {
    const EntityDef& def = entity<Measurement>();
    std::vector<Column> columns{field_column(def, "date", 150), field_column(def, "value", 100),
                                field_column(def, "numerator", 100), field_column(def, "denominator", 110),
                                field_column(def, "note", 0)};
    for (Column& column : columns)
        column.editable = true;
    Column source;
    source.heading = tr_text("Where it comes from");
    source.text = [](const Portfolio&, const void* record) {
        return qt(one_line(static_cast<const Measurement*>(record)->common.source));
    };
    source.width = 260;
    columns.push_back(source);
    return columns;
}

QString about_words(const Indicator& indicator, const IndicatorProgress& progress) {
    QStringList parts{indicator.unit.empty() ? tr_text("no unit recorded") : qt(one_line(indicator.unit))};
    if (const QString direction = direction_words(indicator); !direction.isEmpty())
        parts << direction;
    if (const StatusWords stands = standing(indicator, progress); progress.latest != nullptr)
        parts << stands.words;
    if (indicator.citizen_chosen)
        parts << tr_text("chosen by citizens");
    if (!indicator.data_source.empty())
        parts << qt(one_line(indicator.data_source));
    return parts.join(QStringLiteral(" · "));
}

QString note_words(const Indicator& indicator) {
    if (!indicator.target && !indicator.baseline)
        return tr_text("No target and no baseline yet.");
    if (!indicator.target)
        return tr_text("No target is set, so only the change is shown.");
    if (!indicator.limits.empty())
        return tr_text("What it does not show: ") + qt(one_line(indicator.limits));
    return indicator.data_note.empty() ? QString()
                                       : tr_text("About the data: ") + qt(one_line(indicator.data_note));
}

QString count_words(const std::vector<const Measurement*>& readings, const Trend& trend) {
    if (readings.empty())
        return {};
    const bool one = readings.size() == 1;
    QString words = counted(static_cast<std::int64_t>(readings.size()), "reading", "readings");
    const auto without = std::count_if(readings.begin(), readings.end(), [](const Measurement* reading) {
        return reading->common.source.empty();
    });
    const auto number = [&](std::int64_t of_them) {
        return one ? QString() : number_text(of_them) + QLatin1Char(' ');
    };
    words += without == 0 ? (one ? tr_text(", with its source") : tr_text(", each with its source"))
                          : QStringLiteral(", ") + number(without) + tr_text("without a source");
    if (trend.undated > 0)
        words += QStringLiteral("; ") + number(trend.undated) + tr_text("without a date, in the table only");
    return words;
}

}  // namespace

TrendCard::TrendCard(Workspace& workspace, QWidget* parent) : Card({}, parent), workspace_(workspace) {
    setObjectName(QStringLiteral("trend_card"));
    choice_ = new Segmented(
        {{QStringLiteral("chart"), tr_text("Chart"), {}}, {QStringLiteral("table"), tr_text("Table"), {}}},
        this);
    choice_->setObjectName(QStringLiteral("trend_choice"));
    choice_->setAccessibleName(tr_text("Chart or table"));
    choice_->set_clearable(false);
    choice_->set_current(QStringLiteral("chart"));
    set_head_widget(choice_);
    about_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    content()->addWidget(about_);

    stack_ = new QStackedWidget(this);
    chart_ = new TrendView(QStringLiteral("trend_chart"), stack_);
    model_ = new RecordModel(workspace, entity<Measurement>(), reading_columns(), this);
    table_ = new QTableView(stack_);
    table_->setObjectName(QStringLiteral("readings_table"));
    table_->setAccessibleName(tr_text("Readings"));
    table_->setModel(model_);
    table_->setItemDelegate(new RecordDelegate(-1, table_));
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setSortingEnabled(true);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    stack_->addWidget(chart_);
    stack_->addWidget(table_);
    content()->addWidget(stack_, 1);
    line_ = new ReadingLine(workspace, this);
    content()->addWidget(line_);

    auto* foot = new QHBoxLayout;
    stale_ = new StatusLabel(Status::overdue, this);
    note_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    set_target_ = make_link(QStringLiteral("trend_set_target"), tr_text("Set a target"), this);
    count_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    content()->addWidget(stale_);
    foot->addWidget(note_, 1);
    foot->addWidget(set_target_);
    foot->addWidget(count_);
    content()->addLayout(foot);

    connect(choice_, &Segmented::chosen, this,
            [this](const QString& key) { show_table(key == QStringLiteral("table")); });
    connect(set_target_, &QPushButton::clicked, this, [this] { workspace_.inspect(indicator_); });
    connect(chart_, &TrendView::opened, this, [this](RecordId record) { workspace_.inspect(record); });
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const RecordId record = model_->id_at(index.row()))
            workspace_.inspect(record);
    });
    add_picture_menu(
        chart_,
        [this](QPainter& painter, const QRectF& area) {
            paint_trend(painter, area, chart_->trend(), tokens());
        },
        natural_size, QStringLiteral("trend"));
}

void TrendCard::show_indicator(RecordId indicator, const ReadingsOfIndicators& readings) {
    const Portfolio& portfolio = workspace_.portfolio();
    const Indicator* record = portfolio.find(Id<Indicator>{indicator});
    if (indicator != indicator_) {
        line_->close_line();
        indicator_ = indicator;
        model_->set_scope([indicator](const Portfolio&, const void* reading) {
            return static_cast<const Measurement*>(reading)->indicator.value == indicator;
        });
    }
    if (record == nullptr)
        return;
    const PartialDate today = workspace_.today();
    const ProgressLimits limits(limits_of(workspace_));
    const IndicatorProgress progress = progress_of(readings, *record, today, limits);
    const QString title = finding(*record, progress);
    set_title(title);
    about_->setText(about_words(*record, progress));
    chart_->set_trend(trend_of(portfolio, workspace_.references(), readings, *record, today, limits), title);
    const Trend& trend = chart_->trend();
    stale_->setVisible(!trend.stale.isEmpty());
    stale_->set_status(Status::overdue, trend.stale + tr_text(". Add one, or say why."));
    note_->setText(note_words(*record));
    set_target_->setVisible(!record->target && workspace_.can_edit());
    count_->setText(count_words(readings_of(readings, *record, today), trend));
}

void TrendCard::add_reading() {
    if (indicator_ != 0 && workspace_.can_edit())
        line_->open(indicator_);
}

void TrendCard::show_table(bool table) {
    stack_->setCurrentWidget(table ? static_cast<QWidget*>(table_) : chart_);
    choice_->set_current(table ? QStringLiteral("table") : QStringLiteral("chart"));
}

bool TrendCard::table_shown() const {
    return stack_->currentWidget() == table_;
}

QWidget* TrendCard::view() const {
    return stack_->currentWidget();
}

}  // namespace tandem
