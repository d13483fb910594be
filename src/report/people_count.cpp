#include "report/people_count.h"

#include "base/number.h"
#include "report/words.h"

namespace tandem {

namespace {

constexpr const char* hidden_for_another = "not shown";

// Whether total minus the printed parts would tell a hidden number: there is one, or all of them must be 1 or
// all 4.
bool can_be_worked_out(std::int64_t hidden_sum, std::int64_t hidden_count) {
    return hidden_count == 1 || hidden_sum == hidden_count ||
           hidden_sum == hidden_count * (smallest_shown_count - 1);
}

}  // namespace

bool is_masked(const PeopleCount& count, Edition edition) {
    return edition == Edition::public_ && count.number && *count.number > 0 &&
           *count.number < smallest_shown_count;
}

std::string people_words(const PeopleCount& count, Edition edition) {
    if (!count.number)
        return std::string(no_data);
    if (is_masked(count, edition))
        return "fewer than " + grouped(smallest_shown_count);
    if (*count.number == 0)
        return "none";
    switch (count.precision) {
        case Precision::about:
            return "about " + grouped(*count.number);
        case Precision::at_least:
            return "at least " + grouped(*count.number);
        case Precision::none:
            break;
    }
    return grouped(*count.number);
}

PeopleColumn people_column(const std::vector<PeopleCount>& parts, const PeopleCount& total, Edition edition) {
    PeopleColumn column;
    column.total = people_words(total, edition);
    column.total_masked = is_masked(total, edition);
    std::int64_t hidden_sum = 0;
    std::int64_t hidden_count = 0;
    for (const PeopleCount& part : parts) {
        const bool masked = is_masked(part, edition);
        column.parts.push_back(people_words(part, edition));
        column.masked.push_back(masked);
        if (masked) {
            hidden_sum += *part.number;
            ++hidden_count;
        }
    }
    if (hidden_count == 0 || column.total_masked || !total.number ||
        !can_be_worked_out(hidden_sum, hidden_count))
        return column;
    std::optional<std::size_t> next;  // the smallest printed part that is not 0
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!column.masked[i] && parts[i].number.value_or(0) > 0 &&
            (!next || *parts[i].number < *parts[*next].number))
            next = i;
    if (next) {
        column.parts[*next] = hidden_for_another;
        column.masked[*next] = true;
    } else {
        column.total = hidden_for_another;
        column.total_masked = true;
    }
    return column;
}

}  // namespace tandem
