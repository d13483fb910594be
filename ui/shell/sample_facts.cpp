#include "ui/shell/sample_facts.h"

#include "document/sample.h"
#include "model/activity.h"
#include "model/documents.h"
#include "model/outcomes.h"
#include "model/services.h"
#include "rules/lookup.h"
#include "ui/kit/text.h"
#include "ui/views/home/wheel.h"

namespace tandem {

namespace {

template <class T>
int count_of(const Portfolio& portfolio) {
    return static_cast<int>(portfolio.all<T>().size());
}

}  // namespace

const SampleFacts& sample_facts() {
    static const SampleFacts facts = [] {
        const Portfolio sample = sample_portfolio("lambeth", Clock(Instant{}));
        SampleFacts made;
        const Id<Cycle> cycle{sample.all<Cycle>().begin()->common.id};
        made.wheel = wheel_data(sample, cycle);
        made.counts = {{count_of<Outcome>(sample), tr_text("priority outcomes, the “Big Three”")},
                       {count_of<Activity>(sample), tr_text("activities shared with citizens")},
                       {count_of<Indicator>(sample), tr_text("indicators, each with its source")},
                       {count_of<Contract>(sample), tr_text("alliance contract of five partners")}};
        return made;
    }();
    return facts;
}

}  // namespace tandem
