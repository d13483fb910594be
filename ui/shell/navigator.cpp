#include "ui/shell/navigator.h"

#include <utility>

namespace tandem {

void Navigator::leave(const Place& left, const Place& next, Scrolled scrolled) {
    current_scrolled_.clear();
    if (next == left) {
        current_ = next;
        return;
    }
    if (!left.page.isEmpty()) {
        back_.push_back({left, std::move(scrolled)});
        if (back_.size() > longest)
            back_.erase(back_.begin());
    }
    forward_.clear();
    current_ = next;
}

std::optional<Place> Navigator::turn(std::vector<Visit>& from, std::vector<Visit>& to, Visit left) {
    if (from.empty())
        return {};
    to.push_back(std::move(left));
    current_ = std::move(from.back().place);
    current_scrolled_ = std::move(from.back().scrolled);
    from.pop_back();
    return current_;
}

std::optional<Place> Navigator::back(const Place& left, Scrolled scrolled) {
    return turn(back_, forward_, {left, std::move(scrolled)});
}

std::optional<Place> Navigator::forward(const Place& left, Scrolled scrolled) {
    return turn(forward_, back_, {left, std::move(scrolled)});
}

void Navigator::clear() {
    back_.clear();
    forward_.clear();
    current_ = {};
    current_scrolled_.clear();
}

}  // namespace tandem
