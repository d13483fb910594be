#include "report/reading.h"

#include <variant>

namespace tandem {

namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool may_begin_a_sentence(char c) {
    // A byte of a longer UTF-8 character may be a capital or an opening quotation mark.
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool ends_here(std::string_view text, std::size_t at) {
    if (text[at] == '\n')
        return true;
    if (text[at] != '.' && text[at] != '?' && text[at] != '!')
        return false;
    return at + 2 < text.size() && is_blank(text[at + 1]) && may_begin_a_sentence(text[at + 2]);
}

// The text of a block that a person may have written; tables and contents are no sentences.
std::vector<std::string> texts_of(const Block& block) {
    std::vector<std::string> texts;
    const auto add_all = [&](const std::vector<Spans>& all) {
        for (const Spans& spans : all)
            texts.push_back(text_of(spans));
    };
    if (const auto* paragraph = std::get_if<Paragraph>(&block);
        paragraph != nullptr && paragraph->role != Paragraph::Role::small)
        texts.push_back(text_of(paragraph->spans));
    else if (const auto* list = std::get_if<ListBlock>(&block))
        add_all(list->items);
    else if (const auto* facts = std::get_if<FactsBlock>(&block))
        for (const FactsBlock::Fact& fact : facts->facts)
            texts.push_back(text_of(fact.value));
    else if (const auto* callout = std::get_if<Callout>(&block)) {
        add_all(callout->paragraphs);
        add_all(callout->items);
    }
    return texts;
}

}  // namespace

std::vector<std::string> sentences_of(std::string_view text) {
    std::vector<std::string> sentences;
    std::string sentence;
    const auto end = [&] {
        if (words_in(sentence) > 0)
            sentences.push_back(std::move(sentence));
        sentence.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sentence.empty() || !is_blank(text[i]))
            sentence += text[i];
        if (ends_here(text, i))
            end();
    }
    end();
    return sentences;
}

int words_in(std::string_view sentence) {
    int words = 0;
    bool inside = false;
    for (const char c : sentence) {
        words += !inside && !is_blank(c);
        inside = !is_blank(c);
    }
    return words;
}

std::vector<LongSentence> long_sentences(const Report& report) {
    std::vector<LongSentence> found;
    std::string section;
    int sections = 0;
    for (const Block& block : report.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            section = heading->id;
            sections += heading->level == 2;
            if (sections > 1)
                break;
        }
        for (const std::string& text : texts_of(block))
            for (std::string& sentence : sentences_of(text))
                if (const int words = words_in(sentence); words > longest_easy_sentence)
                    found.push_back({std::move(sentence), words, section});
    }
    return found;
}

}  // namespace tandem
