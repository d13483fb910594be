#include "exchange/line_reader.h"

#include <streambuf>

namespace tandem {

bool LineReader::next() {
    using Traits = std::streambuf::traits_type;
    line_.clear();
    too_long_ = false;
    std::streambuf* const buffer = stream_.rdbuf();
    bool any = false;
    for (;;) {
        const Traits::int_type next = buffer->sbumpc();
        if (Traits::eq_int_type(next, Traits::eof()))
            break;
        any = true;
        const char c = Traits::to_char_type(next);
        if (c == '\n')
            break;
        if (line_.size() < limit_)
            line_ += c;
        else
            too_long_ = true;
    }
    if (!any) {
        stream_.setstate(std::ios::eofbit);
        return false;
    }
    if (!too_long_ && line_.ends_with('\r'))
        line_.pop_back();
    ++number_;
    return true;
}

}  // namespace tandem
