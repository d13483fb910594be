#include "ui/charts/timeline_extent.h"

#include "ui/kit/theme.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr char16_t first_wide_letter = 0x2E80;  // Chinese, Japanese and Korean begin here

// Of the words in a bar of a width.
double room_inside(const TimeItem& item, double width) {
    return item.is_moment() ? 0 : width - symbols_width(symbols_of(item)) - px(10);
}

}  // namespace

double time_symbol_size() {
    return px(16);
}

std::size_t symbols_of(const TimeItem& item) {
    return std::max<std::size_t>(item.coes.size(), 1);
}

double symbols_width(std::size_t symbols) {
    return static_cast<double>(symbols) * (time_symbol_size() + px(between_time_symbols)) -
           px(between_time_symbols);
}

std::size_t symbols_inside(const TimeItem& item, double width) {
    std::size_t symbols = symbols_of(item);
    while (symbols > 1 && width < symbols_width(symbols) + px(8))
        --symbols;
    return symbols;
}

double label_room(const TimeItem& item) {
    const double letter = px(7.2);
    double letters = static_cast<double>(item.code.size() + 1);
    for (const QChar one : item.title)
        letters += one.unicode() >= first_wide_letter ? 2 : 1;
    return std::min<double>(px(longest_time_label), letters * letter) + px(16);
}

TimeExtent extent_of(const TimeItem& item, double left, double right, double limit) {
    using Words = TimeExtent::Words;
    if (item.kind == TimeItem::Kind::reading)
        return {left - px(4), right + px(4), Words::right, 0};
    const double wanted = label_room(item);
    const double inside = room_inside(item, right - left);
    const std::size_t outside = item.is_moment() ? 0 : symbols_of(item) - symbols_inside(item, right - left);
    const double beside = wanted + (outside > 0 ? symbols_width(outside) + px(5) : 0);
    const double mark = item.kind == TimeItem::Kind::decision ? left + px(22) : right;
    const double at_right = limit - mark - px(beside_time_mark);
    const double at_left = left - px(timeline_head) - px(beside_time_mark);
    if (!item.is_moment() && inside >= std::min(wanted, std::max(at_right, at_left)))
        return {left, right + px(6), Words::inside, 0};
    const bool words_left = beside > at_right && at_left > at_right;
    const double room = std::max<double>(std::min(beside, words_left ? at_left : at_right), 0);
    return words_left ? TimeExtent{left - room - px(beside_time_mark), mark + px(6), Words::left, room}
                      : TimeExtent{left, mark + room + px(beside_time_mark), Words::right, room};
}

}  // namespace tandem
