// Lines of a stream, however long a stranger made them: what is over the limit is read past and not kept.
//
// Lines end with LF; the last may end with the stream. A CR before the LF is dropped. Borrows the stream.
#pragma once

#include <cstddef>
#include <istream>
#include <string>

namespace tandem {

class LineReader {
public:
    explicit LineReader(std::istream& stream, std::size_t limit_bytes = 16'000'000)
        : stream_(stream), limit_(limit_bytes) {}

    // False at the end of the stream.
    bool next();

    const std::string& line() const { return line_; }
    // Whether the line was over the limit; line() then holds its start.
    bool too_long() const { return too_long_; }
    // From 1; blank lines count.
    std::size_t number() const { return number_; }

private:
    std::istream& stream_;
    const std::size_t limit_;
    std::string line_;
    std::size_t number_ = 0;
    bool too_long_ = false;
};

}  // namespace tandem
