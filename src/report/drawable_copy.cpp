#include "report/drawable_copy.h"

#include "model/outcomes.h"
#include "model/people.h"
#include "report/people_count.h"
#include "report/sections/readings.h"

namespace tandem {

namespace {

template <class T>
T& changeable(Portfolio& portfolio, const T& record) {
    return *static_cast<T*>(portfolio.table_for_change(entity<T>()).find_for_change(record.common.id));
}

}  // namespace

Portfolio drawable_copy(const Portfolio& published) {
    Portfolio copy = published;
    for (const Group& group : published.all<Group>())
        if (is_masked({group.size, group.size_precision}, Edition::public_))
            changeable(copy, group).size.reset();
    for (const Indicator& indicator : published.all<Indicator>())
        if (is_baseline_withheld(Edition::public_, published, indicator)) {
            changeable(copy, indicator).baseline.reset();
            changeable(copy, indicator).baseline_date = {};
        }
    for (const Measurement& reading : published.all<Measurement>()) {
        const Indicator* indicator = published.find(reading.indicator);
        if (!indicator || !is_withheld(Edition::public_, *indicator, reading))
            continue;
        Measurement& hidden = changeable(copy, reading);
        hidden.value.reset();
        hidden.numerator.reset();
        hidden.denominator.reset();
        hidden.date = {};
    }
    return copy;
}

}  // namespace tandem
