#include "ui/views/reports/empty_sections.h"

#include "report/reading.h"

namespace tandem {

namespace {

constexpr int section_level = 2;

bool says_nothing_yet(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (paragraph == nullptr || paragraph->role != Paragraph::Role::body)
        return false;
    const std::string text = text_of(paragraph->spans);
    return sentences_of(text).size() == 1 && (text.ends_with(" yet.") || text.find(" yet, ") != text.npos);
}

}  // namespace

std::vector<std::string> empty_sections(const Report& report) {
    std::vector<std::string> keys;
    const auto& blocks = report.blocks;
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        const auto* heading = std::get_if<Heading>(&blocks[i]);
        if (heading == nullptr || heading->level != section_level || !says_nothing_yet(blocks[i + 1]))
            continue;
        const auto* next = i + 2 < blocks.size() ? std::get_if<Heading>(&blocks[i + 2]) : nullptr;
        if (i + 2 == blocks.size() || (next != nullptr && next->level <= section_level))
            keys.push_back(heading->id);
    }
    return keys;
}

}  // namespace tandem
