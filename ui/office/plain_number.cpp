#include "ui/office/plain_number.h"

#include "base/number.h"

#include <algorithm>

namespace tandem::office {
namespace {

constexpr std::size_t digits_kept = 15;  // of a double, without loss
constexpr std::string_view pound = "\u00a3";

bool all_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool take_start(std::string_view& text, std::string_view start) {
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

bool take_end(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end))
        return false;
    text.remove_suffix(end.size());
    return true;
}

}  // namespace

std::optional<PlainNumber> plain_number(std::string_view text) {
    const bool is_negative = take_start(text, "-");
    const bool is_money = take_start(text, pound);
    std::string unit;
    double scale = 1;
    if (!is_money && take_end(text, "%")) {
        scale = 100;
        unit = take_end(text, " ") ? " %" : "%";
    }
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part =
        point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (point != std::string_view::npos && !all_digits(part))
        return std::nullopt;

    std::string digits(whole);
    std::erase(digits, ',');
    const bool is_grouped = digits.size() != whole.size();
    if (!all_digits(digits) || (digits.size() > 1 && digits.front() == '0') ||
        digits.size() + part.size() > digits_kept)
        return std::nullopt;
    if (is_grouped && grouped(read_integer(digits).value_or(0)) != whole)
        return std::nullopt;

    const std::optional<double> value = read_number(digits + (part.empty() ? "" : "." + std::string(part)));
    if (!value)
        return std::nullopt;
    PlainNumber number;
    number.value = (is_negative ? -*value : *value) / scale;
    if (is_money)
        number.format = "\"" + std::string(pound) + "\"";
    number.format += is_grouped ? "#,##0" : "0";
    if (!part.empty())
        number.format += "." + std::string(part.size(), '0');
    number.format += unit;
    return number;
}

}  // namespace tandem::office
