#include "ui/charts/know_care_words.h"

#include "ui/charts/know_care_measures.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <algorithm>
#include <cmath>

namespace tandem {

using namespace know_care;

namespace {

constexpr double round_code = 3;  // between the code in a mark and its outline

bool is_whole(const QString& text, double widest, int lines) {
    return widest_word(text, TextStyle::small_strong) <= widest &&
           wrapped_height(text, TextStyle::small_strong, widest, lines + 1) <=
               wrapped_height(text, TextStyle::small_strong, widest, lines);
}

// No line ends within "about 2,000".
QString unbroken(QString words) {
    return words.replace(QLatin1Char(' '), QChar::Nbsp);
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
            const KnowCareGroup& named = groups_[group];
            const auto set = [&](const QString& text, int most) -> std::optional<Label> {
                if (!is_whole(text, widest, most))
                    return std::nullopt;
                const double width = std::min(widest, text_width(text, TextStyle::small_strong) + 1);
                return Label{text, width, wrapped_height(text, TextStyle::small_strong, width, most), most};
            };
            if (named.size_words.isEmpty())
                return set(named.name, lines);
            const QString size = unbroken(named.size_words);
            const QString beneath = tr_text("%1, %2").arg(named.name, size);
            // A line of its own suits "about 2,000", not "5": that stays with the last word of the name.
            if (size == named.size_words) {
                QString beside = beneath;
                beside[beside.size() - size.size() - 1] = QChar::Nbsp;
                for (const int most : {lines, lines + 1})
                    if (const std::optional<Label> label = set(beside, most))
                        return label;
            }
            const std::optional<Label> label = set(beneath, lines);
            return label ? label : set(beneath, lines + 1);
        });
    return found ? &*found : nullptr;
}

double KnowCareWords::code_side(std::size_t group) const {
    const double width = text_width(groups_[group].code, TextStyle::secondary_strong);
    const double across =
        groups_[group].citizen ? std::hypot(width, line_height(TextStyle::secondary_strong) / 2) : width;
    return across + 2 * px(round_code);
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
