// How much fits on the pages of a report that may have only so many, as an estimate in lines.
//
// The core knows no fonts, so a line is so many letters, and both are taken on the safe side of what ui/print
// makes of them (the tests lay the pages out). What does not fit is left out whole: a text is shortened by
// sentences, never inside one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tandem {

class Room {
public:
    // Lines of body text on all pages together; letters of body text in a line.
    Room(double lines, double letters_per_line) : left_(lines), letters_per_line_(letters_per_line) {}

    // Of a text, with a little space above it.
    double lines_of(std::string_view text) const;
    double left() const { return left_; }
    // What is printed in any case.
    void use(double lines) { left_ -= lines; }
    // What is printed only where there is room for it and for `after`, which must still be printed behind it.
    // False, and nothing is used, where there is not so much.
    bool take(double lines, double after = 0);

private:
    double left_ = 0;
    double letters_per_line_ = 1;
};

// Characters, as a reader counts them: UTF-8 code points.
std::size_t letters_in(std::string_view text);
// As many whole sentences from the beginning as have at most so many letters; "" when the first has more.
std::string first_sentences(std::string_view text, std::size_t letters);

}  // namespace tandem
