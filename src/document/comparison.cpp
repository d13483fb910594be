#include "document/comparison.h"

#include "edit/changes.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace tandem {

namespace {

// Entries after `from` up to and with `to`, oldest first.
std::vector<LogEntry> entries_between(Document& document, EditNumber from, EditNumber to) {
    std::vector<LogEntry> entries;
    for (HistoryStep& step : document.history())
        if (step.entry.edit > from && step.entry.edit <= to)
            entries.push_back(std::move(step.entry));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

std::vector<RowChange> net_of(Document& document, const std::vector<LogEntry>& entries) {
    NetChanges net;
    for (const LogEntry& entry : entries)
        net.add(document.changes_of(entry));
    return net.take();
}

RecordDifference difference_of(RowChange change) {
    RecordDifference difference{std::move(change)};
    const RowChange& rows = difference.change;
    if (!rows.before || !rows.after)
        return difference;
    for (std::size_t i = 0; i < rows.entity->fields.size(); ++i)
        if (rows.before->values[i] != rows.after->values[i])
            difference.fields.push_back(i);
    difference.visibility = rows.before->common.visibility != rows.after->common.visibility;
    difference.source = rows.before->common.source != rows.after->common.source;
    difference.illustrative = rows.before->common.illustrative != rows.after->common.illustrative;
    return difference;
}

// Changed first: that is what people look for.
int rank_of(Difference kind) {
    return kind == Difference::changed ? 0 : kind == Difference::added ? 1 : 2;
}

}  // namespace

int Comparison::things() const {
    int count = 0;
    for (const RecordDifference& record : records)
        count += record.kind() == Difference::changed
                     ? static_cast<int>(record.fields.size()) + record.visibility + record.source +
                           record.illustrative
                     : 1;
    return count;
}

Comparison compare_points(Document& document, EditNumber one, EditNumber other) {
    Comparison comparison{std::min(one, other), std::max(one, other), 0, {}};
    const std::vector<LogEntry> entries = entries_between(document, comparison.from, comparison.to);
    std::set<EditNumber> steps;
    for (const LogEntry& entry : entries)
        steps.insert(entry.step == 0 ? entry.edit : entry.step);
    comparison.steps = static_cast<int>(steps.size());
    for (RowChange& change : net_of(document, entries)) {
        RecordDifference difference = difference_of(std::move(change));
        // A record that only got a new stamp is the same to people.
        if (difference.kind() == Difference::changed && difference.fields.empty() && !difference.visibility &&
            !difference.source && !difference.illustrative)
            continue;
        comparison.records.push_back(std::move(difference));
    }
    std::stable_sort(comparison.records.begin(), comparison.records.end(),
                     [](const RecordDifference& a, const RecordDifference& b) {
                         return std::tuple(rank_of(a.kind()), a.change.entity->index, a.change.id) <
                                std::tuple(rank_of(b.kind()), b.change.entity->index, b.change.id);
                     });
    return comparison;
}

StepResult take_back(EditBuilder& builder, const RecordDifference& difference, std::size_t field) {
    const RowChange& rows = difference.change;
    switch (difference.kind()) {
        case Difference::added:
            return builder.remove(*rows.entity, rows.id, true);
        case Difference::removed:
            return builder.adopt(*rows.entity, *rows.before);
        case Difference::changed:
            break;
    }
    RecordInput input;
    for (const std::size_t i : difference.fields)
        if (field == whole_record || field == i)
            input.fields.emplace_back(i, rows.before->values[i]);
    if (field == whole_record) {
        if (difference.visibility)
            input.visibility = rows.before->common.visibility;
        if (difference.source)
            input.source = rows.before->common.source;
        if (difference.illustrative)
            input.illustrative = rows.before->common.illustrative;
    }
    return builder.set(*rows.entity, rows.id, input);
}

Edit going_back_to(Document& document, EditNumber point, std::string label) {
    Edit edit;
    edit.kind = EditKind::revert;
    edit.label = std::move(label);
    edit.changes = inverse(net_of(document, entries_between(document, point, document.last_edit())));
    return edit;
}

}  // namespace tandem
