#include "ui/print/column_widths.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace tandem::print {
namespace {

using Row = std::vector<Pieces>;

double length_of(const Pieces& text) {
    double length = 0;
    for (const Piece& piece : text)
        length += piece.width + piece.blank;
    return length;
}

// The rows of a table, with the lines that each cell takes at the present widths.
class Fit {
public:
    Fit(std::vector<double> widths, const std::vector<Row>& rows)
        : widths_(std::move(widths)), rows_(rows), lines_(rows.size(), std::vector<int>(widths_.size())) {
        for (const Row& row : rows)
            std::ranges::transform(row, std::back_inserter(lengths_.emplace_back()), length_of);
        for (std::size_t column = 0; column < widths_.size(); ++column)
            measure(column);
        cost_ = cost();
    }

    const std::vector<double>& widths() const { return widths_; }

    // Keeps the move where it makes the table better.
    bool move(std::size_t from, std::size_t to, double step) {
        shift(from, to, step);
        const double now = cost();
        if (now < cost_ - 1e-9) {
            cost_ = now;
            return true;
        }
        shift(from, to, -step);
        return false;
    }

private:
    void shift(std::size_t from, std::size_t to, double step) {
        widths_[from] -= step;
        widths_[to] += step;
        measure(from);
        measure(to);
    }

    void measure(std::size_t column) {
        for (std::size_t row = 0; row < rows_.size(); ++row)
            lines_[row][column] =
                lengths_[row][column] <= widths_[column] ? 1 : lines_of(rows_[row][column], widths_[column]);
    }

    // The lines of all rows. Among widths of as many lines those are better that leave the longest text of
    // each row the more room: the lesser sum leads on where a single move gains no line yet.
    double cost() const {
        double sum = 0;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            int most = 1;
            double fullest = 1;
            for (std::size_t column = 0; column < widths_.size(); ++column) {
                most = std::max(most, lines_[row][column]);
                fullest = std::max(fullest, lengths_[row][column] / widths_[column]);
            }
            sum += most + 0.2 * fullest;
        }
        return sum;
    }

    std::vector<double> widths_;
    const std::vector<Row>& rows_;
    std::vector<std::vector<double>> lengths_;
    std::vector<std::vector<int>> lines_;
    double cost_ = 0;
};

// One round of moves between all pairs of columns; whether any of them helped.
bool improve(Fit& fit, const std::vector<double>& needed, double step) {
    bool helped = false;
    for (std::size_t from = 0; from < needed.size(); ++from)
        for (std::size_t to = 0; to < needed.size(); ++to)
            if (from != to && fit.widths()[from] - step >= needed[from])
                helped = fit.move(from, to, step) || helped;
    return helped;
}

}  // namespace

int lines_of(const Pieces& text, double width) {
    int lines = 1;
    double x = 0;
    for (const Piece& piece : text) {
        if (x > 0 && x + piece.width > width) {
            ++lines;
            x = 0;
        }
        x += piece.width + piece.blank;
    }
    return lines;
}

std::vector<double> column_widths(const std::vector<double>& weights, const std::vector<double>& needed,
                                  double width) {
    const double all_needed = std::accumulate(needed.begin(), needed.end(), 0.0);
    std::vector<double> widths(weights.size());
    if (all_needed >= width) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = needed[i] * width / all_needed;
        return widths;
    }
    // Columns that weight alone would make too narrow get what they need; the others share the rest. Each
    // round fixes at least one column, so there are at most as many rounds as columns.
    std::vector<bool> is_fixed(weights.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        double rest = width;
        double weight = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (is_fixed[i]) {
                rest -= widths[i];
            } else {
                weight += weights[i];
            }
        }
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (is_fixed[i])
                continue;
            widths[i] = rest * weights[i] / weight;
            if (widths[i] < needed[i]) {
                widths[i] = needed[i];
                is_fixed[i] = changed = true;
            }
        }
    }
    return widths;
}

std::vector<double> fitted_widths(std::vector<double> start, const std::vector<double>& needed,
                                  const std::vector<std::vector<Pieces>>& rows, double step) {
    // Rounds are few, since every move that is kept makes the table better; the limit is for rows that a
    // hundred small moves improve a little each.
    constexpr int most_rounds = 12;
    Fit fit(std::move(start), rows);
    for (const double times : {8.0, 4.0, 2.0, 1.0})
        for (int round = 0; round < most_rounds; ++round)
            if (!improve(fit, needed, step * times))
                break;
    return fit.widths();
}

}  // namespace tandem::print
