#include "ui/print/paginator.h"

#include "ui/print/type_scale.h"

#include <algorithm>
#include <utility>

namespace tandem::print {

void Strip::add(TextLine line, double x, double y) {
    const QPointF by(x, y);
    for (Box& box : line.boxes) {
        box.area.translate(by);
        boxes.push_back(box);
    }
    for (Glyphs& text : line.texts) {
        text.at += by;
        texts.push_back(std::move(text));
    }
    for (PageLink& link : line.links) {
        link.area.translate(by);
        links.push_back(std::move(link));
    }
}

void Strip::join(TextLine line, double x, double y) {
    const auto first_new = texts.size();
    add(std::move(line), x, y);
    if (first_new == 0 || first_new == texts.size() || !print::join(texts[first_new - 1], texts[first_new]))
        return;
    texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(first_new));
}

Paginator::Paginator(PageLayout& layout, double first_top, double top, double foot)
    : layout_(layout), top_(top), foot_(foot), y_(first_top) {
    layout_.pages.emplace_back();
}

void Paginator::add(Strip strip) {
    if (holds_back_) {
        held_.push_back(std::move(strip));
        return;
    }
    const bool goes_on = strip.keep_with_next;
    waiting_.push_back(std::move(strip));
    if (!goes_on)
        flush();
}

void Paginator::add_later(std::vector<Strip> strips) {
    bring_up();
    later_ = std::move(strips);
    later_level_ = level_;
    is_below_waiting_ = !waiting_.empty();
}

void Paginator::add_apart(std::vector<Strip> strips, const Sheet& sheet) {
    (waiting_.empty() ? apart_ : apart_of_waiting_).push_back({sheet, std::move(strips)});
    if (is_blank() && waiting_.empty() && later_.empty() && layout_.pages.size() > 1) {
        layout_.pages.pop_back();
        put_apart();
        begin_page(sheet_);
    }
}

void Paginator::bring_up(int heading_level) {
    // What stands above the figure is complete.
    if (is_below_waiting_)
        flush();
    constexpr int section = 2;
    if (heading_level <= std::max(later_level_, section))
        bring_up();
    level_ = heading_level;
}

void Paginator::bring_up() {
    if (later_.empty())
        return;
    std::vector<Strip> strips = std::exchange(later_, {});
    // A heading that waits for its first words comes after what was added before it. What stands below that
    // heading goes with it.
    std::vector<Strip> heading;
    std::vector<Apart> apart_of_heading;
    if (std::exchange(is_below_waiting_, false)) {
        part_from_tall(needed(strips, false));
    } else {
        heading = std::exchange(waiting_, {});
        apart_of_heading = std::exchange(apart_of_waiting_, {});
    }
    for (Strip& strip : strips) {
        strip.keep_with_next = true;
        waiting_.push_back(std::move(strip));
    }
    flush();
    waiting_ = std::move(heading);
    apart_of_waiting_ = std::move(apart_of_heading);
}

bool Paginator::can_become(const Sheet& sheet) const {
    constexpr double most_of_turned = 0.5;
    const Page& page = layout_.pages.back();
    if (page.sheet.is_sideways() == sheet.is_sideways())
        return true;
    return sheet.is_sideways() && layout_.pages.size() > 1 && !panel_ && !begins_within_words_ &&
           y_ - top_ <= page_body(sheet) * most_of_turned;
}

bool Paginator::has_room_for_words() const {
    constexpr double least_room = 0.15;
    return !panel_ && bottom() - y_ >= page_body(layout_.pages.back().sheet) * least_room;
}

// Whether a strip has no room on an upright page: a row of a table on its side.
bool Paginator::is_wide(const Strip& strip) {
    constexpr double hair = 1;
    return std::ranges::any_of(
        strip.boxes, [](const Box& box) { return box.area.right() > margin + upright.text_width() + hair; });
}

void Paginator::turn(const Sheet& sheet, bool may_stay) {
    const bool is_same = layout_.pages.back().sheet.is_sideways() == sheet.is_sideways();
    if (sheet.is_sideways() == sheet_.is_sideways() && (is_same || may_stay))
        return;
    // Rows that wait for what is said below their table go on pages as wide as they are.
    if (std::ranges::any_of(waiting_, is_wide))
        flush();
    // What waits for the top of the next page was laid out for one as before; a heading goes with its table.
    bring_up();
    std::vector<Strip> heading = std::exchange(waiting_, {});
    sheet_ = sheet;
    if (can_become(sheet)) {
        is_turned_in_work_ = sheet.is_sideways() && !is_same && !is_blank();
        layout_.pages.back().sheet = sheet;
    } else if (!(may_stay && has_room_for_words())) {
        if (is_blank() && layout_.pages.size() > 1)
            layout_.pages.pop_back();
        new_page();
    }
    waiting_ = std::move(heading);
}

// A page that was turned for a table which then had no room on it.
void Paginator::turn_back() {
    if (std::exchange(is_turned_in_work_, false))
        layout_.pages.back().sheet = upright;
}

// On a turned page, of which much would stay empty, a table begins with the rows that have room there. Of a
// small one that was to stand on one page, not one row alone goes on to the next, unless there are but two.
void Paginator::place_first_rows() {
    constexpr double much = 0.5;
    if (!layout_.pages.back().sheet.is_sideways() || is_staying() || panel_ || !later_.empty() ||
        !apart_of_waiting_.empty() || room_below_placed() < page_body(layout_.pages.back().sheet) * much)
        return;
    const auto rows =
        std::ranges::count_if(waiting_, [](const Strip& strip) { return bool(strip.repeated); });
    std::ptrdiff_t left = rows;
    std::size_t placed = 0;
    for (std::size_t i = 0; i + 1 < waiting_.size(); ++i) {
        if (!waiting_[i].repeated)
            continue;
        --left;
        if (waiting_[i].repeated == waiting_[i + 1].repeated && (left > 1 || rows == 2) &&
            y_ + needed(std::span(waiting_).first(i + 1), at_top_) <= bottom())
            placed = i + 1;
    }
    for (std::size_t i = 0; i < placed; ++i)
        place(std::move(waiting_[i]));
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(placed));
}

void Paginator::part_from_tall(double height) {
    if (height_of_waiting() + height > page_body())
        flush();
}

Paginator::End Paginator::end_of(const std::vector<Strip>& strips, double factor) const {
    End end{.used = y_ - top_};
    double room = bottom() - top_;
    bool at_top = at_top_;
    for (std::size_t from = 0; from < strips.size();) {
        std::size_t to = from;
        double height = 0;
        do {
            height += (strips[to].height + strips[to].space_before) * factor;
        } while (strips[to++].keep_with_next && to < strips.size());
        if (!at_top && end.used + height > room) {
            ++end.new_pages;
            end.used = 0;
            room = page_body();
            at_top = true;
        }
        end.used += height - (at_top ? strips[from].space_before * factor : 0);
        at_top = false;
        from = to;
    }
    return end;
}

void Paginator::place_held() {
    // Less of a page looks like something forgotten.
    constexpr double least_of_last = 1.0 / 3;
    holds_back_ = false;
    const double least = page_body() * least_of_last;
    const auto ends_well = [&](const End& end) { return end.new_pages == 0 || end.used >= least; };
    double factor = 1;
    bool is_well = false;
    for (const double closer : {1.0, 0.985, 0.97, 0.955, 0.94}) {
        is_well = ends_well(end_of(held_, closer));
        if (is_well) {
            factor = closer;
            break;
        }
    }
    if (!is_well) {
        double height = 0;
        for (std::size_t i = held_.size(); i-- > 0 && height < least;) {
            height += held_[i].height + held_[i].space_before;
            held_[i].keep_with_next = i + 1 < held_.size();
        }
    }
    for (Strip& strip : std::exchange(held_, {})) {
        strip.height *= factor;
        strip.space_before *= factor;
        add(std::move(strip));
    }
}

void Paginator::finish() {
    bring_up();
    if (holds_back_) {
        flush();
        place_held();
    }
    flush();
    turn_back();
    if (is_blank() && layout_.pages.size() > 1)
        layout_.pages.pop_back();
    put_apart();
}

double Paginator::needed(std::span<const Strip> strips, bool at_top) const {
    double height = 0;
    const Panel* panel = panel_ ? &*panel_ : nullptr;
    for (const Strip& strip : strips) {
        height += strip.height + (at_top ? 0 : strip.space_before);
        at_top = false;
        if (strip.opens) {
            panel = &*strip.opens;
            height += panel->padding;
        }
        if (strip.closes && panel) {
            height += panel->padding;
            panel = nullptr;
        }
    }
    // A panel that goes on ends below the last of them where the page does.
    return height + (panel ? panel->padding : 0);
}

void Paginator::flush() {
    if (waiting_.empty())
        return;
    // What let a block pass stands below it where the page has the room.
    if (was_passed_ && !is_within_block(waiting_.front())) {
        was_passed_ = false;
        if (y_ + needed(later_, false) <= bottom())
            bring_up();
    }
    bool is_new = false;
    // Whose heading is among these strips comes after them.
    std::vector<Strip> below;
    if (std::exchange(is_below_waiting_, false))
        below = std::exchange(later_, {});
    if (y_ + height_of_waiting() > bottom())
        place_first_rows();
    // More than one, since a new page can begin with a figure that leaves too little.
    const Strip* repeated = waiting_.front().repeated.get();
    while (!at_top_ &&
           y_ + height_of_waiting() + height_of_repeated(is_new ? repeated : nullptr) > bottom() &&
           height_of_waiting() <= page_body()) {
        new_page(is_within_block(waiting_.front()));
        begins_within_words_ = !waiting_.front().begins;
        is_new = true;
    }
    if (is_new && repeated)
        put_repeated(*repeated);
    for (Strip& strip : waiting_)
        place(std::move(strip));
    waiting_.clear();
    if (!below.empty()) {
        later_ = std::move(below);
        if (is_new && y_ + needed(later_, false) <= bottom())
            bring_up();
    }
    for (Apart& page : std::exchange(apart_of_waiting_, {}))
        apart_.push_back(std::move(page));
}

void Paginator::place(Strip strip) {
    bool is_new = false;
    const Strip* repeated = strip.repeated.get();
    while (!at_top_ &&
           y_ + needed({&strip, 1}, false) + height_of_repeated(is_new ? repeated : nullptr) > bottom()) {
        new_page(is_within_block(strip));
        begins_within_words_ = !strip.begins;
        is_new = true;
    }
    if (is_new && repeated)
        put_repeated(*repeated);
    if (!at_top_)
        y_ += strip.space_before;
    if (strip.opens) {
        panel_ = strip.opens;
        panel_top_ = y_;
        y_ += panel_->padding;
    }
    put(strip);
    if (strip.closes && panel_) {
        y_ += panel_->padding;
        draw_panel();
        panel_.reset();
    }
}

double Paginator::height_of_repeated(const Strip* strip) const {
    return strip ? strip->height + (at_top_ ? 0 : strip->space_before) : 0;
}

void Paginator::put_repeated(const Strip& strip) {
    y_ += at_top_ ? 0 : strip.space_before;
    put(strip);
}

void Paginator::put(const Strip& strip) {
    is_turned_in_work_ = is_turned_in_work_ && !is_wide(strip);
    Page& page = layout_.pages.back();
    const int number = static_cast<int>(layout_.pages.size()) - 1;
    const QPointF by(0, y_);
    for (Box box : strip.boxes) {
        box.area.translate(by);
        page.boxes.push_back(box);
    }
    for (Glyphs text : strip.texts) {
        text.at += by;
        page.texts.push_back(std::move(text));
    }
    for (PagePicture picture : strip.pictures) {
        picture.area.translate(by);
        picture.texts_before = page.texts.size();
        layout_.elements[static_cast<std::size_t>(picture.owner)].area = picture.area;
        page.pictures.push_back(std::move(picture));
    }
    for (PageLink link : strip.links) {
        link.area.translate(by);
        page.links.push_back(std::move(link));
    }
    if (strip.heading >= 0) {
        HeadingPlace& place = layout_.headings[static_cast<std::size_t>(strip.heading)];
        place.page = number;
        place.y = y_;
    }
    const std::size_t first = page.texts.size() - strip.texts.size();
    for (const Strip::PageNumber& place : strip.page_numbers)
        slots_.push_back(
            {static_cast<std::size_t>(number), first + place.text, place.heading, place.picture});
    y_ += strip.height;
    at_top_ = false;
}

void Paginator::new_page(bool within_block) {
    if (panel_) {
        y_ += panel_->padding;
        draw_panel();
    }
    if (!within_block)
        put_apart();
    begin_page(sheet_);
    if (panel_) {
        panel_top_ = y_;
        y_ += panel_->padding;
    } else if (!within_block) {
        put_at_top(std::exchange(later_, {}));
    }
    was_passed_ = !later_.empty();
}

void Paginator::begin_page(const Sheet& sheet) {
    turn_back();
    begins_within_words_ = false;
    layout_.pages.emplace_back().sheet = sheet;
    y_ = top_;
    at_top_ = true;
}

bool Paginator::is_blank() const {
    const Page& page = layout_.pages.back();
    return at_top_ && page.texts.empty() && page.pictures.empty();
}

void Paginator::put_at_top(const std::vector<Strip>& strips) {
    for (const Strip& strip : strips) {
        y_ += at_top_ ? 0 : strip.space_before;
        put(strip);
    }
}

void Paginator::put_apart() {
    for (const Apart& page : std::exchange(apart_, {})) {
        begin_page(page.sheet);
        put_at_top(page.strips);
    }
}

void Paginator::draw_panel() {
    const double inset = panel_->outline == 0 ? 0 : units_per_point / 2;
    const QRectF area(margin + inset, panel_top_, text_width - 2 * inset, y_ - panel_top_);
    std::vector<Box>& boxes = layout_.pages.back().boxes;
    std::vector<Box> behind = {{area, panel_->fill, panel_->outline, units_per_point * 0.75, panel_->radius}};
    if (panel_->bar != 0)
        behind.push_back({QRectF(area.topLeft(), QSizeF(panel_->bar_width, area.height())), panel_->bar});
    // What stands on the panel was drawn before it: the panel goes below.
    boxes.insert(boxes.begin(), behind.begin(), behind.end());
}

}  // namespace tandem::print
