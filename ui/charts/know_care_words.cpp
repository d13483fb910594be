#include "ui/charts/know_care_words.h"

#include "ui/charts/know_care_measures.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <algorithm>

namespace tandem {

using namespace know_care;

namespace {

bool is_whole(const QString& text, double widest, int lines) {
    return widest_word(text, TextStyle::small_strong) <= widest &&
           wrapped_height(text, TextStyle::small_strong, widest, lines + 1) <=
               wrapped_height(text, TextStyle::small_strong, widest, lines);
}

// Finds what was measured, or measures it now.
template <typename Map, typename Measure>
const typename Map::mapped_type& measured_once(Map& known, const typename Map::key_type& key,
                                               Measure&& measure) {
    const auto found = known.find(key);
    return found != known.end() ? found->second : known.emplace(key, measure()).first->second;
}

}  // namespace

QString KnowCareWords::key_text(std::size_t group) const {
    const KnowCareGroup& named = groups_[group];
    return named.size_words.isEmpty() ? named.name : tr_text("%1, %2").arg(named.name, named.size_words);
}

const KnowCareWords::Label* KnowCareWords::label(std::size_t group, double widest, int lines) {
    const std::optional<Label>& found =
        measured_once(labels_, {group, widest, lines}, [&]() -> std::optional<Label> {
            for (const QString& text : {key_text(group), groups_[group].name})
                if (is_whole(text, widest, lines)) {
                    const double width = std::min(widest, text_width(text, TextStyle::small_strong) + 1);
                    return Label{text, width, wrapped_height(text, TextStyle::small_strong, width, lines)};
                }
            return std::nullopt;
        });
    return found ? &*found : nullptr;
}

double KnowCareWords::key_height(std::size_t group, double width) {
    return measured_once(key_heights_, {group, width}, [&] {
        return wrapped_height(key_text(group), TextStyle::secondary, width, key_lines);
    });
}

double KnowCareWords::head_height(const KnowCareField& field) {
    const double width = field.area.width() - 2 * px(head_side);
    return measured_once(head_heights_, {field.title, width}, [&] {
        return px(head_top + head_bottom) +
               wrapped_height(field.title, TextStyle::body_strong, width, title_lines) +
               wrapped_height(field.handling, TextStyle::small, width, handling_lines);
    });
}

}  // namespace tandem
