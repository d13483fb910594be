#include "ui/shell/navigator.h"

namespace tandem {

void Navigator::leave(const Place& left, const Place& next) {
    if (next == left) {
        current_ = next;
        return;
    }
    if (!left.page.isEmpty()) {
        back_.push_back(left);
        if (back_.size() > longest)
            back_.erase(back_.begin());
    }
    forward_.clear();
    current_ = next;
}

std::optional<Place> Navigator::back(const Place& left) {
    if (back_.empty())
        return {};
    forward_.push_back(left);
    current_ = back_.back();
    back_.pop_back();
    return current_;
}

std::optional<Place> Navigator::forward(const Place& left) {
    if (forward_.empty())
        return {};
    back_.push_back(left);
    current_ = forward_.back();
    forward_.pop_back();
    return current_;
}

void Navigator::clear() {
    back_.clear();
    forward_.clear();
    current_ = {};
}

}  // namespace tandem
