// The words of "who knows, who cares", each measured once however many ways of setting them are tried: to lay
// the picture out is to try a hundred places for the same few names, and measuring is what that costs.
//
// Owns what it has measured; keeps a reference to the groups, which must outlive it. Good for one text size:
// whoever lays out after the look has changed makes a new one. Lengths are px at the text size in use.
#pragma once

#include "ui/charts/know_care.h"

#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace tandem {

class KnowCareWords {
public:
    struct Label {
        QString text;
        double width = 0;
        double height = 0;
        int lines = 1;  // at most
    };

    explicit KnowCareWords(const std::vector<KnowCareGroup>& groups) : groups_(groups) {}

    // What stands under a mark: the name and the size, which may take a line more than the name. Null where
    // they would be cut: a size that is left out would read as one that nobody recorded.
    const Label* label(std::size_t group, double widest, int lines);
    // What a mark must measure to have its code within its outline.
    double code_side(std::size_t group) const;
    // The name with its size, as the key has it, in a column of a width.
    double key_height(std::size_t group, double width);
    QString key_text(std::size_t group) const;
    // What title and handling of a field take in its width, with the room round them.
    double head_height(const KnowCareField& field);

private:
    const std::vector<KnowCareGroup>& groups_;
    std::map<std::tuple<std::size_t, double, int>, std::optional<Label>> labels_;
    std::map<std::pair<std::size_t, double>, double> key_heights_;
    std::map<std::pair<QString, double>, double> head_heights_;
};

}  // namespace tandem
