#include "ui/kit/breakable.h"

#include "ui/kit/whole_percents.h"

namespace tandem {
namespace {

constexpr int longest = 24, piece = 8;  // letters
constexpr QChar zero_width_space(0x200B);

}  // namespace

QString breakable(const QString& words) {
    const QString text = whole_percents(words);
    QString result;
    qsizetype begin = 0;
    const auto take_word = [&](qsizetype end) {
        const bool whole = end - begin <= longest;
        for (qsizetype at = begin; at < end; ++at) {
            const bool pair = text[at].isLowSurrogate() || text[at].isMark();
            if (!whole && at > begin && (at - begin) % piece == 0 && !pair)
                result += zero_width_space;
            result += text[at];
        }
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSpace() && text[at] != zero_width_space)
            continue;
        take_word(at);
        result += text[at];
        begin = at + 1;
    }
    take_word(text.size());
    return result;
}

}  // namespace tandem
