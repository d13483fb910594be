#include "base/number.h"
#include "model/people.h"
#include "ui/charts/know_care.h"
#include "ui/kit/text.h"

namespace tandem {

QString with_precision(std::int64_t number, Precision precision) {
    const QString words = qt(grouped(number));
    switch (precision) {
        case Precision::about:
            return tr_text("about %1").arg(words);
        case Precision::at_least:
            return tr_text("at least %1").arg(words);
        case Precision::none:
            break;
    }
    return words;
}

KnowCareGroup know_care_group_of(const Group& group) {
    KnowCareGroup shown;
    shown.id = group.common.id;
    shown.code = qt(group.common.code);
    shown.name = qt(group.name);
    if (group.size) {
        shown.size_words = with_precision(*group.size, group.size_precision);
        shown.size = static_cast<double>(*group.size);
    }
    shown.citizen = group.side == Side::citizen;
    shown.illustrative = group.common.illustrative;
    shown.knows = group.knows;
    shown.cares = group.cares;
    return shown;
}

std::vector<KnowCareGroup> know_care_groups_of(const Portfolio& portfolio, Id<Project> project) {
    std::vector<KnowCareGroup> groups;
    for (const Group& group : portfolio.all<Group>())
        if (group.common.project == project.value)
            groups.push_back(know_care_group_of(group));
    return groups;
}

}  // namespace tandem
