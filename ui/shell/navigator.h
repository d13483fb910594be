// Where the window has been: the lists behind Back and Forward. Pure; knows no widgets.
// At most `longest` places are kept each way; the oldest go first.
#pragma once

#include "ui/link/place.h"

#include <optional>
#include <vector>

namespace tandem {

// How far what scrolls on a page was scrolled, in the page's own order.
using Scrolled = std::vector<int>;

class Navigator {
public:
    static constexpr std::size_t longest = 100;  // places kept each way

    const Place& current() const { return current_; }
    // As it was left, once it is come back to by back() or forward(); else empty.
    const Scrolled& scrolled() const { return current_scrolled_; }
    // Leaves `left` (the current place as it is now, with its selection) for another.
    void leave(const Place& left, const Place& next, Scrolled scrolled = {});
    bool can_go_back() const { return !back_.empty(); }
    bool can_go_forward() const { return !forward_.empty(); }
    std::optional<Place> back(const Place& left, Scrolled scrolled = {});
    std::optional<Place> forward(const Place& left, Scrolled scrolled = {});
    void clear();

private:
    struct Visit {
        Place place;
        Scrolled scrolled;
    };
    std::optional<Place> turn(std::vector<Visit>& from, std::vector<Visit>& to, Visit left);

    Place current_;
    Scrolled current_scrolled_;
    std::vector<Visit> back_;
    std::vector<Visit> forward_;
};

}  // namespace tandem
