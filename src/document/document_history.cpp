#include "document/document.h"
#include "document/integrity.h"

#include <algorithm>
#include <unordered_map>

namespace tandem {

namespace {

// Walks the log from its beginning and keeps for each entry whether it is done, undone or can no longer be
// redone.
class LogWalk {
public:
    void step(const LogEntry& entry) {
        state_[entry.edit] = StepState::done;
        switch (entry.kind) {
            case EditKind::undo:
                for (EditNumber edit : take_step(done_)) {
                    state_[edit] = StepState::undone;
                    undone_.push_back(edit);
                }
                break;
            case EditKind::redo:
                for (EditNumber edit : take_step(undone_)) {
                    state_[edit] = StepState::done;
                    done_.push_back(edit);
                }
                break;
            case EditKind::edit:
            case EditKind::revert:
            case EditKind::import:
                for (EditNumber edit : undone_)
                    state_[edit] = StepState::dropped;
                undone_.clear();
                step_of_[entry.edit] = entry.step;
                done_.push_back(entry.edit);
                break;
        }
    }

    StepState state(EditNumber edit) const { return state_.at(edit); }

private:
    // Removes the step on top of a stack; the top first.
    std::vector<EditNumber> take_step(std::vector<EditNumber>& stack) {
        std::vector<EditNumber> step;
        while (!stack.empty() && (step.empty() || step_of_[stack.back()] == step_of_[step.front()])) {
            step.push_back(stack.back());
            stack.pop_back();
        }
        return step;
    }

    std::unordered_map<EditNumber, StepState> state_;
    std::unordered_map<EditNumber, EditNumber> step_of_;
    std::vector<EditNumber> done_;
    std::vector<EditNumber> undone_;
};

}  // namespace

std::vector<HistoryStep> Document::history(std::size_t limit) {
    const std::vector<StackEntry> all = store_->entries(1, last_edit_);
    LogWalk walk;
    for (const StackEntry& entry : all)
        walk.step(entry.entry);
    const std::size_t count = limit == 0 ? all.size() : std::min(limit, all.size());
    std::vector<HistoryStep> steps;
    steps.reserve(count);
    for (auto entry = all.rbegin(); steps.size() < count; ++entry)
        steps.push_back({entry->entry, walk.state(entry->entry.edit)});
    return steps;
}

std::vector<VerifyCheck> Document::verify() {
    std::vector<VerifyCheck> checks = store_->verify();
    // A file that is not sound is not read a second time.
    const bool sound = std::all_of(checks.begin(), checks.end(), [](const VerifyCheck& c) { return c.ok; });
    if (sound) {
        const LoadResult file = store_->load();
        checks.push_back(compare_portfolios(portfolio_, file.portfolio));
        checks.push_back(check_codes(file.portfolio, file.counters));
    }
    return checks;
}

}  // namespace tandem
