// Where the fields, marks and names of "who knows, who cares" lie.
#include "catalogue/framework.h"
#include "schema/choice.h"
#include "ui/charts/know_care.h"
#include "ui/charts/know_care_measures.h"
#include "ui/charts/know_care_words.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/elide.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

namespace tandem {

namespace {

using namespace know_care;

constexpr double smallest_mark = 34, largest_mark = 92, least_mark = 30;
constexpr double label_gap = 2;  // between a mark and its words
constexpr double mark_gap = 8;   // between marks of a row, and between rows
constexpr double pill_line = 32;
constexpr double key_column = 210, key_gap = 16;
constexpr double most_for_key = 0.5;     // of the height
constexpr double always_for_tray = 0.6;  // of the height, however full the fields are

// The more there are, the smaller the marks and the narrower the names.
struct Step {
    double shrink;
    double label;  // longest; 0 = none, the key has the names
    int lines;     // of a name
};
constexpr std::array named{Step{1, 200, 2},    Step{0.8, 160, 2}, Step{0.62, 140, 2}, Step{0.48, 128, 3},
                           Step{0.48, 108, 3}, Step{0.4, 92, 3},  Step{0.4, 84, 4}};
constexpr std::array coded{Step{0.8, 0, 0}, Step{0.62, 0, 0}, Step{0.48, 0, 0}, Step{0.4, 0, 0}};

// Of the width and the height, for the first column and the first row of fields: even where that will do.
constexpr std::array splits{0.5, 0.42, 0.58, 0.35, 0.65};

KnowCareField make_field(LowHigh knows, LowHigh cares) {
    KnowCareField field;
    field.knows = knows;
    field.cares = cares;
    if (const QuadrantEntry* entry = framework().quadrant(code_of_choice(knows), code_of_choice(cares))) {
        field.title = qt(entry->label);
        field.handling = qt(entry->handling);
    }
    return field;
}

// How large the marks are: area follows the number of people, from a least mark in which every code has room
// and which a group has whose number is not known.
struct Sizes {
    double largest_group = 0;
    double least = 0;

    Sizes(const std::vector<KnowCareGroup>& groups, KnowCareWords& words) : least(px(least_mark)) {
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (groups[i].placed()) {
                largest_group = std::max(largest_group, groups[i].size.value_or(0));
                least = std::max(least, words.code_side(i));
            }
    }
    double side(const KnowCareGroup& group, double shrink) const {
        if (largest_group <= 0)
            return std::max(px(smallest_mark + 8) * shrink, least);
        const double share = std::sqrt(group.size.value_or(0) / largest_group);
        return std::max((px(smallest_mark) + share * (px(largest_mark) - px(smallest_mark))) * shrink, least);
    }
};

// The marks of one field in rows, each with its label beneath.
class FieldRows {
public:
    FieldRows(const QRectF& room, const Step& step, const Sizes& sizes, KnowCareWords& known)
        : room_(room), step_(step), sizes_(sizes), words_(known), x_(room.left()), y_(room.top()) {}

    // False where the group's name has no room; the mark is set even so where there is none to set.
    bool add(const std::vector<KnowCareGroup>& groups, std::size_t member) {
        const double side = sizes_.side(groups[member], step_.shrink);
        KnowCareMark mark;
        mark.group = member;
        double words = 0, words_height = 0;
        if (step_.lines > 0) {
            const double widest = std::min<double>(room_.width(), px(step_.label));
            const KnowCareWords::Label* label = words_.label(member, widest, step_.lines);
            if (label == nullptr)
                return false;
            mark.text = label->text;
            mark.lines = label->lines;
            words = label->width;
            words_height = label->height;
        }
        const double width = std::max(side, words);
        if (x_ > room_.left() && x_ + width > room_.right())
            end_row();
        mark.mark = {x_ + (width - side) / 2, y_, side, side};
        if (step_.lines > 0)
            mark.label = {x_, y_ + side + px(label_gap), width, words_height};
        marks_.push_back(mark);
        x_ += width + px(mark_gap);
        row_mark_ = std::max(row_mark_, side);
        row_words_ = std::max(row_words_, words_height > 0 ? px(label_gap) + words_height : 0);
        fits_ = fits_ && y_ + row_mark_ + row_words_ <= room_.bottom();
        return true;
    }

    bool fits() const { return fits_; }
    std::vector<KnowCareMark> take() {
        if (row_start_ < marks_.size())
            end_row();
        return std::move(marks_);
    }

private:
    // Rows stand in the middle of the field; marks of a row share their lower edge.
    void end_row() {
        const double shift = (room_.right() - (x_ - px(mark_gap))) / 2;
        for (std::size_t i = row_start_; i < marks_.size(); ++i) {
            const double drop = row_mark_ - marks_[i].mark.height();
            marks_[i].mark.translate(shift, drop);
            marks_[i].label.translate(shift, drop);
        }
        row_start_ = marks_.size();
        y_ += row_mark_ + row_words_ + px(mark_gap);
        x_ = room_.left();
        row_mark_ = row_words_ = 0;
    }

    QRectF room_;
    Step step_;
    const Sizes& sizes_;
    KnowCareWords& words_;
    std::vector<KnowCareMark> marks_;
    std::size_t row_start_ = 0;
    double x_, y_;
    double row_mark_ = 0, row_words_ = 0;
    bool fits_ = true;
};

// One field with one step; none where it does not fit. Of the last step what fits, with the rest counted,
// unless all must.
std::optional<std::vector<KnowCareMark>> rows_of(const std::vector<KnowCareGroup>& groups,
                                                 const KnowCareField& field, const QRectF& room,
                                                 const Step& step, const Sizes& sizes, bool all_must,
                                                 KnowCareWords& words) {
    FieldRows rows(room, step, sizes, words);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].knows == field.knows && groups[i].cares == field.cares)
            if (!rows.add(groups, i) || (all_must && !rows.fits()))
                return std::nullopt;
    return rows.take();
}

// Where a field's marks may stand: below what it is called and asks for.
QRectF room_of(const KnowCareField& field, KnowCareWords& words) {
    return field.area.adjusted(px(12), words.head_height(field), -px(12), -px(8));
}

// The largest step with which all of a field fits; the last one where none does, unless all must.
std::optional<Step> step_for(const std::vector<KnowCareGroup>& groups, const KnowCareField& field,
                             const Sizes& sizes, std::span<const Step> steps, bool all,
                             KnowCareWords& words) {
    const QRectF room = room_of(field, words);
    if (all && room.height() < 0)  // its heading stands in it, also where nobody does
        return std::nullopt;
    for (const Step& step : steps)
        if (rows_of(groups, field, room, step, sizes, true, words))
            return step;
    return all ? std::nullopt : std::optional(steps.back());
}

// Fields and marks in an area, with its first column and row as wide and high as given. Empty where not all
// fits, though it must.
std::optional<KnowCareLayout> set_in_plot(const std::vector<KnowCareGroup>& groups, const QRectF& plot,
                                          std::pair<double, double> split, std::span<const Step> steps,
                                          bool all, const Sizes& sizes, KnowCareWords& words) {
    KnowCareLayout layout;
    const double left = (plot.width() - px(gap)) * split.first;
    const double upper = (plot.height() - px(gap)) * split.second;
    std::vector<Step> chosen;
    for (const LowHigh cares : {LowHigh::high, LowHigh::low})
        for (const LowHigh knows : {LowHigh::low, LowHigh::high}) {
            KnowCareField field = make_field(knows, cares);
            const bool is_right = knows == LowHigh::high, is_lower = cares == LowHigh::low;
            field.area = {plot.left() + (is_right ? left + px(gap) : 0),
                          plot.top() + (is_lower ? upper + px(gap) : 0),
                          is_right ? plot.width() - left - px(gap) : left,
                          is_lower ? plot.height() - upper - px(gap) : upper};
            const std::optional<Step> step = step_for(groups, field, sizes, steps, all, words);
            if (!step)
                return std::nullopt;
            chosen.push_back(*step);
            layout.fields.push_back(field);
        }
    // A mark in one field compares with one in another: all are as small as the fullest field asks for.
    const double shrink = std::ranges::min(chosen, {}, &Step::shrink).shrink;
    for (std::size_t i = 0; i < layout.fields.size(); ++i) {
        const QRectF room = room_of(layout.fields[i], words);
        const Step step{shrink, chosen[i].label, chosen[i].lines};
        const auto marks = rows_of(groups, layout.fields[i], room, step, sizes, false, words);
        if (!marks)
            return std::nullopt;
        for (const KnowCareMark& mark : *marks) {
            if (mark.mark.united(mark.label).bottom() <= room.bottom() + 1)
                layout.marks.push_back(mark);
            else
                ++layout.left_over;
        }
    }
    return layout;
}

// As evenly as will do.
std::optional<KnowCareLayout> set_evenly(const std::vector<KnowCareGroup>& groups, const QRectF& plot,
                                         std::span<const Step> steps, const Sizes& sizes,
                                         KnowCareWords& words) {
    for (std::size_t worst = 0; worst < splits.size(); ++worst)
        for (std::size_t column = 0; column <= worst; ++column)
            for (std::size_t row = 0; row <= worst; ++row)
                if (std::max(column, row) == worst)
                    if (auto layout = set_in_plot(groups, plot, {splits[column], splits[row]}, steps, true,
                                                  sizes, words))
                        return layout;
    return std::nullopt;
}

// The groups that are not placed, as pills in lines at the foot. Gives the height they need.
double set_in_tray(const std::vector<KnowCareGroup>& groups, const QRectF& area,
                   std::vector<KnowCareMark>& marks) {
    const QFontMetricsF metrics(font(TextStyle::secondary));
    const double line = px(pill_line);
    double x = area.left() + metrics.horizontalAdvance(tr_text("Not yet placed:")) + px(10);
    double y = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].placed())
            continue;
        const QString text =
            elided(groups[i].code + QStringLiteral("  ") + groups[i].name, metrics, area.width() - px(24));
        const double width = metrics.horizontalAdvance(text) + px(24);
        if (x + width > area.right() && x > area.left()) {
            x = area.left();
            y += line;
        }
        KnowCareMark mark;
        mark.group = i;
        mark.pill = true;
        mark.text = text;
        mark.mark = {x, y, width, double(px(26))};
        marks.push_back(mark);
        x += width + px(8);
    }
    return marks.empty() ? 0 : y + line;
}

// The names of all groups that are placed, in columns from a width's left edge; y from 0. Gives the height
// they need.
double set_in_key(const std::vector<KnowCareGroup>& groups, const QRectF& area, KnowCareWords& words,
                  std::vector<KnowCareName>& key) {
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].placed())
            key.push_back({i, {}, words.key_text(i)});
    const std::size_t columns =
        std::max<std::size_t>(1, static_cast<std::size_t>((area.width() + px(key_gap)) / px(key_column)));
    const std::size_t rows = (key.size() + columns - 1) / columns;
    // Thousands of names are not measured only to be left out.
    if (const double least = static_cast<double>(rows) * line_height(TextStyle::secondary);
        least > area.height())
        return least;
    const double width = (area.width() + px(key_gap)) / static_cast<double>(columns) - px(key_gap);
    double y = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        double height = 0;
        for (std::size_t column = 0; column * rows + row < key.size(); ++column) {
            KnowCareName& name = key[column * rows + row];
            const double lines = words.key_height(name.group, width - px(key_code));
            name.area = {area.left() + static_cast<double>(column) * (width + px(key_gap)), y, width, lines};
            height = std::max(height, lines);
        }
        y += height + px(3);
    }
    return y;
}

// Codes in the marks, and below the plot the names of them all, where those leave it room.
KnowCareLayout set_with_key(const std::vector<KnowCareGroup>& groups, QRectF plot, const Sizes& sizes,
                            KnowCareWords& words) {
    std::vector<KnowCareName> key;
    const double needed = set_in_key(groups, plot, words, key) + px(8);
    if (needed > plot.height() * most_for_key)
        key.clear();
    else
        plot.setBottom(plot.bottom() - needed);
    std::optional<KnowCareLayout> layout = set_evenly(groups, plot, coded, sizes, words);
    if (!layout)
        layout = set_in_plot(groups, plot, {splits.front(), splits.front()}, coded, false, sizes, words);
    for (KnowCareName& name : key)
        name.area.translate(0, plot.bottom() + px(axis) + px(4));
    layout->key = std::move(key);
    return std::move(*layout);
}

}  // namespace

bool KnowCareLayout::has_names() const {
    return left_over == 0 && (!key.empty() || std::ranges::all_of(marks, [](const KnowCareMark& mark) {
               return mark.pill || !mark.label.isEmpty();
           }));
}

namespace {

double rows_of_three(std::size_t count) {
    return static_cast<double>((count + 2) / 3);
}

// What the fields with their axis need for the fullest of them.
double plot_height(const std::vector<KnowCareGroup>& groups) {
    std::size_t fullest = 0;
    for (const LowHigh cares : {LowHigh::high, LowHigh::low})
        for (const LowHigh knows : {LowHigh::low, LowHigh::high})
            fullest = std::max(fullest, static_cast<std::size_t>(std::count_if(
                                            groups.begin(), groups.end(), [&](const KnowCareGroup& group) {
                                                return group.knows == knows && group.cares == cares;
                                            })));
    const double row = px(30 + label_gap + 8) + 2 * line_height(TextStyle::small_strong);
    const double head = px(head_top + head_bottom) + line_height(TextStyle::body_strong) +
                        usual_handling_lines * line_height(TextStyle::small);
    return 2 * (head + rows_of_three(fullest) * row + px(8)) + px(gap + axis);
}

// Takes from a tray what has no room beside the fields. Gives the height that is left of it.
double fit_tray(const std::vector<KnowCareGroup>& groups, double height, double tray,
                std::vector<KnowCareMark>& pills, int& left_over) {
    const double most = std::max(height * always_for_tray, height - plot_height(groups) - px(12));
    if (tray <= most)
        return tray;
    const auto gone = std::ranges::find_if(
        pills, [most](const KnowCareMark& pill) { return pill.mark.top() + px(pill_line) > most; });
    left_over = static_cast<int>(pills.end() - gone);
    pills.erase(gone, pills.end());
    return pills.empty() ? 0 : pills.back().mark.top() + px(pill_line);
}

}  // namespace

double know_care_height(const std::vector<KnowCareGroup>& groups) {
    const auto waiting = static_cast<std::size_t>(
        std::ranges::count_if(groups, [](const KnowCareGroup& group) { return !group.placed(); }));
    return plot_height(groups) + (waiting > 0 ? rows_of_three(waiting) * px(pill_line) + px(12) : 0);
}

KnowCareLayout know_care_layout(const std::vector<KnowCareGroup>& groups, const QRectF& area) {
    KnowCareWords words(groups);
    return know_care_layout(groups, area, words);
}

KnowCareLayout know_care_layout(const std::vector<KnowCareGroup>& groups, const QRectF& area,
                                KnowCareWords& words) {
    std::vector<KnowCareMark> pills;
    int without_room = 0;
    const double tray =
        fit_tray(groups, area.height(), set_in_tray(groups, area, pills), pills, without_room);
    const double foot = px(axis) + (tray > 0 ? tray + px(12) : 0);
    const QRectF plot = area.adjusted(px(axis), 0, 0, -foot);
    const Sizes sizes(groups, words);
    std::optional<KnowCareLayout> whole = set_evenly(groups, plot, named, sizes, words);
    KnowCareLayout layout = whole ? std::move(*whole) : set_with_key(groups, plot, sizes, words);
    if (tray > 0) {
        layout.tray = {area.left(), plot.bottom() + px(axis) + px(12), area.width(), tray};
        for (KnowCareMark& pill : pills) {
            pill.mark.translate(0, layout.tray.top() + px(2));
            layout.marks.push_back(pill);
        }
    }
    layout.left_over += without_room;
    std::stable_sort(layout.marks.begin(), layout.marks.end(),
                     [](const KnowCareMark& a, const KnowCareMark& b) { return a.group < b.group; });
    return layout;
}

}  // namespace tandem
