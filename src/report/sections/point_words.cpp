#include "report/sections/point_words.h"

#include "base/text.h"
#include "model/assets.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/risks.h"
#include "report/sections/published.h"

#include <utility>

namespace tandem {

namespace {

template <class T>
bool says_none(const std::string& sentence) {
    return sentence.starts_with("No " + lower_first(entity<T>().label.text()) + " is recorded");
}

template <class... Kinds>
std::string in_edition(const Writer& out, std::string sentence) {
    const bool is_left_out = ((says_none<Kinds>(sentence) && out.lacks_some<Kinds>()) || ...);
    return is_left_out ? none_in_edition<Kinds...>(out, std::move(sentence)) : sentence;
}

}  // namespace

std::string point_in_edition(const Writer& out, std::string sentence) {
    return in_edition<Need, Decision, Route, Risk, Indicator, Asset, Contract>(out, std::move(sentence));
}

}  // namespace tandem
