#include "exchange/json_scanner.h"

#include "base/number.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <vector>

namespace tandem {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Ends a piece of a string that stands for itself.
bool is_special(char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void append_utf8(std::string& out, std::uint32_t code) {
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

class Scanner {
public:
    Scanner(std::string_view text, JsonEvents& events) : text_(text), events_(events) {
        if (text.starts_with(byte_order_mark))
            at_ = byte_order_mark.size();
    }

    std::optional<Issue> run() {
        while (expected_ != Expected::nothing)
            if (!step())
                return std::move(events_.problem);
        return std::nullopt;
    }

private:
    enum class Expected { value, value_or_end, key, key_or_end, comma_or_end, nothing };

    bool step() {
        skip_blanks();
        switch (expected_) {
            case Expected::value_or_end:
                if (next() == ']')
                    return close();
                return value();
            case Expected::value:
                return value();
            case Expected::key_or_end:
                if (next() == '}')
                    return close();
                return key();
            case Expected::key:
                return key();
            case Expected::comma_or_end:
                return comma_or_end();
            case Expected::nothing:
                return true;
        }
        return false;
    }

    // NUL at the end of the text; there is none within.
    char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    void skip_blanks() {
        while (at_ < text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t'))
            ++at_;
    }

    bool fail() {
        const std::string place = place_in(text_, std::min(at_, text_.size()));
        events_.problem = error_issue(
            "bad_json",
            (at_ >= text_.size() ? "The JSON breaks off at " : "This is no JSON at ") + place + ".");
        return false;
    }

    void value_is_done() { expected_ = in_object_.empty() ? Expected::nothing : Expected::comma_or_end; }

    bool finish_document() {
        skip_blanks();
        return at_ == text_.size() || fail();
    }

    bool scalar(JsonValue value) {
        value_is_done();
        return events_.scalar(std::move(value)) && (expected_ != Expected::nothing || finish_document());
    }

    bool close() {
        ++at_;
        in_object_.pop_back();
        value_is_done();
        return events_.close() && (expected_ != Expected::nothing || finish_document());
    }

    bool open(bool object) {
        ++at_;
        in_object_.push_back(object);
        expected_ = object ? Expected::key_or_end : Expected::value_or_end;
        return events_.open(object ? JsonValue{JsonValue::Object{}} : JsonValue{JsonValue::Array{}});
    }

    bool comma_or_end() {
        const char c = next();
        if (c == ',') {
            ++at_;
            expected_ = in_object_.back() ? Expected::key : Expected::value;
            return true;
        }
        return c == (in_object_.back() ? '}' : ']') ? close() : fail();
    }

    bool key() {
        std::string name;
        if (next() != '"' || !read_string(name))
            return events_.problem ? false : fail();
        skip_blanks();
        if (next() != ':')
            return fail();
        ++at_;
        expected_ = Expected::value;
        return events_.key(std::move(name));
    }

    bool value() {
        switch (const char c = next()) {
            case '{':
                return open(true);
            case '[':
                return open(false);
            case '"': {
                std::string text;
                return read_string(text) && scalar({std::move(text)});
            }
            case 't':
                return word("true") && scalar({true});
            case 'f':
                return word("false") && scalar({false});
            case 'n':
                return word("null") && scalar({});
            default:
                return c == '-' || is_digit(c) ? number() : fail();
        }
    }

    bool word(std::string_view wanted) {
        if (!text_.substr(at_).starts_with(wanted))
            return fail();
        at_ += wanted.size();
        return true;
    }

    bool read_string(std::string& out) {
        ++at_;
        for (;;) {
            const auto from = text_.begin() + static_cast<std::ptrdiff_t>(at_);
            const auto end = std::find_if(from, text_.end(), is_special);
            out.append(from, end);
            at_ = static_cast<std::size_t>(end - text_.begin());
            if (next() == '"') {
                ++at_;
                return true;
            }
            if (next() != '\\')
                return fail();
            ++at_;
            if (!read_escape(out))
                return fail();
        }
    }

    bool read_escape(std::string& out) {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char c = next();
        if (c == 'u') {
            ++at_;
            return read_unicode(out);
        }
        const std::size_t which = letters.find(c);
        if (which == std::string_view::npos)
            return false;
        ++at_;
        out += meanings[which];
        return true;
    }

    bool read_unicode(std::string& out) {
        std::uint32_t code = 0;
        if (!read_four_digits(code))
            return false;
        if (code >= 0xD800 && code <= 0xDFFF) {
            std::uint32_t low = 0;
            if (code > 0xDBFF || !text_.substr(at_).starts_with("\\u"))
                return false;
            at_ += 2;
            if (!read_four_digits(low) || low < 0xDC00 || low > 0xDFFF)
                return false;
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
        }
        append_utf8(out, code);
        return true;
    }

    bool read_four_digits(std::uint32_t& code) {
        const std::string_view digits = text_.substr(at_, 4);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        if (error != std::errc{} || end != digits.data() + 4 || digits[0] == '-')
            return false;
        at_ += 4;
        return true;
    }

    void skip_digits() {
        while (is_digit(next()))
            ++at_;
    }

    // At least one digit.
    bool digits() {
        if (!is_digit(next()))
            return false;
        skip_digits();
        return true;
    }

    bool number() {
        const std::size_t from = at_;
        if (next() == '-')
            ++at_;
        if (next() == '0')
            ++at_;  // a 0 at the front stands alone
        else if (!digits())
            return fail();
        bool whole = true;
        if (next() == '.') {
            ++at_;
            whole = false;
            if (!digits())
                return fail();
        }
        if (next() == 'e' || next() == 'E') {
            ++at_;
            whole = false;
            if (next() == '+' || next() == '-')
                ++at_;
            if (!digits())
                return fail();
        }
        return number_value(text_.substr(from, at_ - from), whole);
    }

    bool number_value(std::string_view digits, bool whole) {
        const char* const end = digits.data() + digits.size();
        std::int64_t integer = 0;
        if (whole && std::from_chars(digits.data(), end, integer).ec == std::errc{})
            return scalar({integer});
        double real = 0;
        if (std::from_chars(digits.data(), end, real).ec == std::errc{})
            return scalar({real});
        events_.problem = error_issue("bad_json", "The number at " + place_in(text_, at_ - digits.size()) +
                                                      " is too large or too small.");
        return false;
    }

    const std::string_view text_;
    JsonEvents& events_;
    std::size_t at_ = 0;
    Expected expected_ = Expected::value;
    std::vector<bool> in_object_;  // per open bracket
};

}  // namespace

std::string place_in(std::string_view text, std::size_t position) {
    const std::string_view before = text.substr(0, position);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t last_break = before.rfind('\n');
    const std::size_t column = position - (last_break == std::string_view::npos ? 0 : last_break + 1) + 1;
    return "line " + grouped(line) + ", column " + grouped(static_cast<std::int64_t>(column));
}

std::optional<Issue> scan_json(std::string_view text, JsonEvents& events) {
    return Scanner(text, events).run();
}

}  // namespace tandem
