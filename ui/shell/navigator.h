// Where the window has been: the lists behind Back and Forward. Pure; knows no widgets.
// At most `longest` places are kept each way; the oldest go first.
#pragma once

#include "ui/link/place.h"

#include <optional>
#include <vector>

namespace tandem {

class Navigator {
public:
    static constexpr std::size_t longest = 100;  // places kept each way

    const Place& current() const { return current_; }
    // Leaves `left` (the current place as it is now, with its selection) for another.
    void leave(const Place& left, const Place& next);
    bool can_go_back() const { return !back_.empty(); }
    bool can_go_forward() const { return !forward_.empty(); }
    std::optional<Place> back(const Place& left);
    std::optional<Place> forward(const Place& left);
    void clear();

private:
    Place current_;
    std::vector<Place> back_;
    std::vector<Place> forward_;
};

}  // namespace tandem
