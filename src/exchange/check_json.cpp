#include "exchange/check_json.h"

#include "exchange/print.h"

#include <cmath>

namespace tandem {

namespace {

std::string_view code_for(InsightState state) {
    switch (state) {
        case InsightState::fires:
            return "fires";
        case InsightState::clear:
            return "clear";
        case InsightState::set_aside:
            return "set_aside";
        case InsightState::no_data:
            break;
    }
    return "no_data";
}

OrderedJson subject_json(const Portfolio& portfolio, RecordId subject) {
    const EntityDef* def = nullptr;
    const void* const record = subject == 0 ? nullptr : portfolio.find_any(subject, &def);
    if (!record)
        return {};
    const std::string& code = def->common_of(record).code;
    return {{"entity", def->key},
            {"id", std::to_string(subject)},
            {"code", code.empty() ? OrderedJson() : OrderedJson(code)}};
}

// By code; a record without one by its id.
OrderedJson records_json(const Portfolio& portfolio, const std::vector<RecordId>& records) {
    OrderedJson list = OrderedJson::array();
    for (const RecordId id : records) {
        const EntityDef* def = nullptr;
        const void* const record = portfolio.find_any(id, &def);
        const std::string code = record ? def->common_of(record).code : std::string();
        list.push_back(code.empty() ? std::to_string(id) : code);
    }
    return list;
}

// A count is written as one: 2, not 2.0.
OrderedJson number_json(double value) {
    constexpr double exact = 9e15;
    if (value == std::floor(value) && std::abs(value) < exact)
        return static_cast<std::int64_t>(value);
    return value;
}

OrderedJson numbers_json(const Insight& row) {
    OrderedJson numbers = OrderedJson::object();
    for (const InsightNumber& number : row.numbers)
        numbers[std::string(number.key)] = number.value ? number_json(*number.value) : OrderedJson();
    return numbers;
}

OrderedJson limits_json(const Insight& row) {
    OrderedJson limits = OrderedJson::object();
    for (const InsightLimit& limit : row.limits)
        limits[std::string(limit.name)] = number_json(limit.value);
    return limits;
}

OrderedJson row_json(const Portfolio& portfolio, const Insight& row) {
    const bool judged = row.state == InsightState::fires || row.state == InsightState::set_aside;
    return {{"insight", row.key},
            {"title", row.title},
            {"state", code_for(row.state)},
            {"severity", judged ? OrderedJson(code_for(row.kind)) : OrderedJson()},
            {"phase", row.phase == PhaseKind::none ? OrderedJson() : OrderedJson(code_of_choice(row.phase))},
            {"subject", subject_json(portfolio, row.subject)},
            {"sentence", row.sentence},
            {"why", row.why},
            {"suggestion", row.suggestion},
            {"numbers", numbers_json(row)},
            {"basis", row.basis},
            {"records", records_json(portfolio, row.records)},
            {"thresholds", limits_json(row)},
            {"set_aside",
             row.set_aside ? OrderedJson{{"reason", row.set_aside->reason}, {"on", row.set_aside->on.iso()}}
                           : OrderedJson()}};
}

}  // namespace

std::string_view code_for(Insight::Kind kind) {
    switch (kind) {
        case Insight::Kind::strength:
            return "strength";
        case Insight::Kind::attention:
            return "attention";
        case Insight::Kind::prompt:
            break;
    }
    return "prompt";
}

std::string check_json(const Portfolio& portfolio, const Project& project, const Cycle& cycle,
                       PartialDate as_at, PhaseKind phase, const std::vector<InsightResult>& results) {
    OrderedJson rows = OrderedJson::array();
    for (const InsightResult& result : results)
        for (const Insight& row : result.rows)
            if (phase == PhaseKind::none || row.phase == phase)
                rows.push_back(row_json(portfolio, row));
    const OrderedJson answer = {{"as_at", as_at.iso()},
                                {"project", project.common.code},
                                {"cycle", cycle.number ? OrderedJson(*cycle.number) : OrderedJson()},
                                {"insights", std::move(rows)}};
    return in_one_line(answer);
}

}  // namespace tandem
