#include "report/terms.h"

#include "catalogue/framework.h"
#include "report/words.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace {

std::string text_of_blocks(const std::vector<Block>& blocks) {
    Report so_far;
    so_far.blocks = blocks;
    return plain_text(so_far);
}

bool is_used(std::string_view text, const GlossaryEntry& entry) {
    return find_words(text, entry.label) != std::string_view::npos ||
           std::any_of(entry.forms.begin(), entry.forms.end(), [&](const std::string& form) {
               return find_words(text, form) != std::string_view::npos;
           });
}

}  // namespace

std::vector<UsedTerm> terms_used_in(const std::vector<Block>& blocks) {
    const std::string text = text_of_blocks(blocks);
    std::map<std::string, std::string> terms;  // in the order of the alphabet, whatever their first letter
    for (const GlossaryEntry& entry : framework().glossary)
        if (is_used(text, entry))
            terms.emplace(upper_first(entry.label), entry.help);
    std::vector<UsedTerm> used;
    for (auto& [term, meaning] : terms)
        used.push_back({term, std::move(meaning)});
    return used;
}

bool marks_illustrative(const std::vector<Block>& blocks) {
    return text_of_blocks(blocks).find("(illustrative)") != std::string::npos;
}

}  // namespace tandem
