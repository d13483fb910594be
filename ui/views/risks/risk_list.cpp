#include "ui/views/risks/risk_list.h"

#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/views/frame/cached.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/risks/bearers_popup.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <array>
#include <limits>

namespace tandem {

namespace {

using BearerTable = std::unordered_map<RecordId, std::vector<const RiskBearer*>>;

constexpr int severity_column = 3;    // position among the columns of make_spec()
constexpr double theirs_first = 100;  // above any severity, which is at most 25

const Risk& risk_of(const void* record) {
    return *static_cast<const Risk*>(record);
}

BearerTable bearer_table(const Workspace& workspace) {
    BearerTable table;
    for (const RiskBearer& bearer : workspace.portfolio().all<RiskBearer>())
        table[bearer.risk.value].push_back(&bearer);
    return table;
}

}  // namespace

struct RiskList::Look {
    std::shared_ptr<Cached<BearerTable>> bearers;
    Eyes eyes = Eyes::everyone;

    Children<RiskBearer> of(const void* record) const {
        const auto& all = bearers->get();
        const auto found = all.find(risk_of(record).common.id);
        return found == all.end() ? Children<RiskBearer>{} : found->second;
    }
};

RiskList::RiskList(Workspace& workspace, QWidget* bar, QWidget* parent)
    : RiskList(workspace,
               std::make_shared<Look>(Look{Cached<BearerTable>::make(workspace, parent, bearer_table)}), bar,
               parent) {}

RiskList::RiskList(Workspace& workspace, std::shared_ptr<Look> look, QWidget* bar, QWidget* parent)
    : ListPage(workspace, make_spec(look), parent),
      look_(std::move(look)),
      table_(findChild<QTableView*>(QStringLiteral("risks_table"))) {
    add_above(bar);
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    auto* eyes = new Segmented({{QStringLiteral("everyone"), tr_text("Everyone’s eyes"), {}},
                                {QStringLiteral("citizens"), tr_text("Citizens’ eyes"), {}},
                                {QStringLiteral("commissioner"), tr_text("Commissioner’s eyes"), {}}},
                               row);
    eyes->setObjectName(QStringLiteral("risks_eyes"));
    eyes->setAccessibleName(tr_text("Through whose eyes"));
    eyes->set_clearable(false);
    eyes->set_current(QStringLiteral("everyone"));
    connect(eyes, &Segmented::chosen, this, [this](const QString& key) {
        look_through(key == QLatin1String("citizens")       ? Eyes::citizens
                     : key == QLatin1String("commissioner") ? Eyes::commissioner
                                                            : Eyes::everyone);
    });
    across->addWidget(eyes);
    across->addWidget(text_label(tr_text("The same risks, ordered by what matters to that side"), row,
                                 TextStyle::small, Ink::text2),
                      1);
    add_above(row);
    // Of no risk there is nothing to look at through anybody's eyes.
    const auto show_row = [this, row] {
        const auto& risks = this->workspace().portfolio().all<Risk>();
        row->setVisible(std::any_of(risks.begin(), risks.end(), [this](const Risk& risk) {
            return risk.cycle == this->workspace().cycle();
        }));
    };
    connect(&workspace, &Workspace::changed, row, show_row);
    connect(&workspace, &Workspace::frame_changed, row, show_row);
    show_row();
    auto* keys = new PageKeys(this);
    keys->watch(table_);
    keys->add(Qt::Key_B, [this] { open_bearers(); });
    for (int number = 1; number <= 5; ++number)
        keys->add(static_cast<Qt::Key>(Qt::Key_0 + number), [this, number] { score(number); });
    look_through(Eyes::everyone);
}

ListSpec RiskList::make_spec(const std::shared_ptr<Look>& look) {
    const EntityDef& def = entity<Risk>();
    ListSpec spec;
    spec.name = QStringLiteral("risks");
    spec.title = tr_text("Risks");
    spec.entity = &def;
    spec.columns = {code_column(), field_column(def, "statement", 0)};
    Column whose;
    whose.heading = tr_text("Whose risk");
    whose.width = 196;
    whose.text = [look](const Portfolio&, const void* record) { return bearers_words(look->of(record)); };
    spec.columns.push_back(std::move(whose));
    Column severity;
    severity.heading = tr_text("Severity");
    severity.width = 140;
    severity.beside = "likelihood";
    severity.text = [](const Portfolio&, const void* record) { return severity_words(risk_of(record)); };
    severity.number = [look](const Portfolio&, const void* record) {
        const auto score = severity_score(risk_of(record));
        const bool theirs = look->eyes != Eyes::everyone && concerns(look->eyes, look->of(record));
        if (!score && !theirs)
            return std::numeric_limits<double>::quiet_NaN();
        return static_cast<double>(score.value_or(0)) + (theirs ? theirs_first : 0);
    };
    Column gain = field_column(def, "benefit", 64);
    gain.heading = tr_text("Gain");
    gain.right = false;
    gain.status = [](const Portfolio&, const void* record) {
        return risk_of(record).benefit ? Status::strength : Status::not_recorded;
    };
    gain.text = [](const Portfolio&, const void* record) {
        const auto benefit = risk_of(record).benefit;
        return benefit ? QString::number(*benefit) : tr_text("not said");
    };
    Column acceptable;
    acceptable.heading = tr_text("Acceptable?");
    acceptable.width = 150;
    acceptable.text = [look](const Portfolio&, const void* record) {
        return acceptable_words(look->of(record));
    };
    acceptable.status = [look](const Portfolio&, const void* record) {
        return acceptable_status(acceptable_to_all(look->of(record)));
    };
    spec.columns.insert(spec.columns.end(), {severity, gain, acceptable});
    for (const char* key :
         {"response", "likelihood", "impact", "residual_score", "owner", "review_date", "taken"}) {
        spec.columns.push_back(field_column(def, key, 110));
        spec.columns.back().hidden_at_first = true;
    }
    constexpr std::array widths{104, 92, 78, 112, 72};
    for (std::size_t i = 0; i < all_bearers.size(); ++i) {
        Column column;
        column.heading = bearer_words(all_bearers[i]);
        column.width = widths[i];
        column.status = [look, bearer = all_bearers[i]](const Portfolio&, const void* record) {
            return is_borne_by(look->of(record), bearer) ? Status::done : Status::not_recorded;
        };
        column.text = [look, bearer = all_bearers[i]](const Portfolio&, const void* record) {
            return is_borne_by(look->of(record), bearer) ? tr_text("Yes") : QString();
        };
        column.hidden_at_first = true;
        spec.columns.push_back(std::move(column));
    }
    spec.add_words = tr_text("Add risk");
    spec.icon = Icon::risk;
    spec.empty_what = tr_text("No risks yet");
    spec.empty_question = tr_text("Whose risk is it, and what would be gained?");
    spec.fact = [](const Portfolio& portfolio, const Workspace& workspace) {
        return risks_fact(portfolio, workspace.cycle());
    };
    const auto not_asked = [look](const Portfolio&, const void* record) {
        return acceptable_to_all(look->of(record)) == Acceptable::not_asked;
    };
    const auto no_bearer = [look](const Portfolio&, const void* record) { return look->of(record).empty(); };
    const auto no_gain = [](const Portfolio&, const void* record) {
        return risk_of(record).benefits.empty();
    };
    spec.conditions = {{tr_text("Not asked"), not_asked},
                       {tr_text("Nobody named"), no_bearer},
                       {tr_text("Gain not named"), no_gain}};
    return spec;
}

void RiskList::look_through(Eyes eyes) {
    look_->eyes = eyes;
    table_->sortByColumn(severity_column, Qt::DescendingOrder);
    model().refilter();  // the same column, but another order
}

void RiskList::open_bearers() {
    const RecordId risk = current_record();
    const int row = model().row_of(risk);
    if (row < 0)
        return;
    auto* popup = new BearersPopup(workspace(), {risk}, this);
    popup->open_at(table_->viewport()->mapToGlobal(
        table_->visualRect(model().index(row, severity_column)).bottomLeft()));
}

void RiskList::score(int number) {
    static constexpr std::array<std::string_view, 3> fields{"likelihood", "impact", "benefit"};
    const RecordId risk = current_record();
    if (risk == 0 || model().row_of(risk) < 0)
        return;
    if (risk != scoring_) {
        scoring_ = risk;
        next_score_ = 0;
    }
    const EntityDef& def = entity<Risk>();
    const auto field = fields[static_cast<std::size_t>(next_score_)];
    const EditOutcome outcome = workspace().set(def, risk, field, std::int64_t{number});
    if (!outcome.ok()) {
        workspace().tell(qt(outcome.issues.front().text));
        return;
    }
    next_score_ = (next_score_ + 1) % static_cast<int>(fields.size());
    const QString next = qt(def.find(fields[static_cast<std::size_t>(next_score_)])->label.text()).toLower();
    workspace().tell(tr_text("%1 is %2. The next digit sets the %3.")
                         .arg(qt(def.find(field)->label.text()))
                         .arg(number)
                         .arg(next),
                     true);
}

}  // namespace tandem
