#include "base/number.h"

#include "base/digits.h"
#include "base/text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <system_error>
#include <utility>

namespace tandem {

namespace {

// The longest fixed form of a double: a sign, 309 digits or "0." with 324 zeros and 17 digits.
using Buffer = std::array<char, 400>;

std::string fixed_form(double number) {
    Buffer buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
    return {buffer.data(), end};
}

// Adds one to the last digit of "9.95"-like digits, carrying over the point.
void step_up(std::string& digits) {
    for (std::size_t i = digits.size(); i-- > 0;) {
        if (digits[i] == '.')
            continue;
        if (digits[i] != '9') {
            ++digits[i];
            return;
        }
        digits[i] = '0';
    }
    digits.insert(digits.begin(), '1');
}

// Cuts or fills unsigned decimal digits to `decimals` places, half away from zero.
std::string rounded(std::string digits, std::size_t decimals) {
    std::size_t point = digits.find('.');
    if (point == std::string::npos) {
        point = digits.size();
        digits.push_back('.');
    }
    const std::size_t wanted = point + 1 + decimals;
    if (digits.size() <= wanted) {
        digits.append(wanted - digits.size(), '0');
    } else {
        const bool up = digits[wanted] >= '5';
        digits.resize(wanted);
        if (up)
            step_up(digits);
    }
    if (decimals == 0)
        digits.pop_back();
    return digits;
}

}  // namespace

std::string grouped(std::int64_t number) {
    const std::string digits = std::to_string(number);
    return number < 0 ? "-" + with_commas(std::string_view(digits).substr(1)) : with_commas(digits);
}

std::string grouped(double number, int decimals) {
    const double size = std::fabs(number);
    if (!std::isfinite(number))
        return shortest(number);
    // Beyond these a row of zeros is harder to read than a power of ten.
    if (decimals < 0 && size != 0 && (size < 1e-6 || size >= 1e15))
        return shortest(number);

    std::string digits = fixed_form(size);
    if (decimals >= 0)
        digits = rounded(std::move(digits), static_cast<std::size_t>(decimals));
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    const std::size_t point = digits.find('.');
    std::string out = number < 0 && !zero ? "-" : "";
    out.append(with_commas(std::string_view(digits).substr(0, point)));
    if (point != std::string::npos)
        out.append(digits, point);
    return out;
}

std::string shortest(double number) {
    if (number == 0)
        return "0";  // no "-0"
    Buffer buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

std::optional<std::int64_t> read_integer(std::string_view text) {
    const std::optional<Digits> digits = read_digits(text);
    if (!digits || !digits->fraction.empty())
        return std::nullopt;
    const std::string plain = (digits->negative ? "-" : "") + digits->whole;
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (problem != std::errc{})
        return std::nullopt;
    return number;
}

std::optional<double> read_number(std::string_view text) {
    text = trimmed(text);
    // A power of ten stands after digits only; thus neither "inf" nor "nan" nor a hexadecimal form gets any
    // further.
    const std::size_t e = text.find_first_of("eE");
    const std::optional<Digits> digits = read_digits(text.substr(0, e));
    if (!digits || (e != std::string_view::npos && trimmed(text.substr(0, e)).size() != e))
        return std::nullopt;

    std::string plain = (digits->negative ? "-" : "") + digits->whole;
    if (!digits->fraction.empty())
        plain.append(".").append(digits->fraction);
    if (e != std::string_view::npos)
        plain.append(text.substr(e));
    double number = 0;
    const char* const last = plain.data() + plain.size();
    const auto [end, problem] = std::from_chars(plain.data(), last, number);
    if (problem != std::errc{} || end != last || !std::isfinite(number))
        return std::nullopt;
    return number == 0 ? 0.0 : number;  // no -0
}

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
    std::string out = number == 0 ? "no" : grouped(number);
    out.append(" ").append(number == 1 ? one : many);
    return out;
}

}  // namespace tandem
