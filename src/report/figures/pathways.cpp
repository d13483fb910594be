#include "rules/pathways.h"
#include "base/number_words.h"
#include "report/figures/figures.h"
#include "report/figures/parts.h"

namespace tandem {

namespace {

std::vector<std::string> in_lower(const std::vector<std::string>& labels) {
    std::vector<std::string> low;
    for (const std::string& label : labels)
        low.push_back(lower_first(label));
    return low;
}

}  // namespace

std::optional<Figure> pathways_figure(const Writer& out) {
    const StagesInUse stages = stages_in_use(out.portfolio(), out.scope().project_id());
    if (stages.in_use < 2)
        return std::nullopt;
    const auto count = [](int number) { return grouped(std::int64_t{number}); };
    Figure figure;
    figure.chart = Figure::Chart::pathway_strip;
    figure.title = "Citizens have a part in " +
                   (stages.with_citizens == 0               ? std::string("none of ")
                    : stages.with_citizens == stages.in_use ? std::string("all ")
                                                            : in_letters(stages.with_citizens) + " of ") +
                   counted_in_letters(std::int64_t{stages.in_use}, "stage", "stages") + " in use";
    if (!stages.empty.empty())
        figure.title += "; no activity or service is recorded for " + join_and(in_lower(stages.empty));
    figure.alternative =
        "A strip for each of " + counted(std::int64_t{stages.pathways}, "pathway", "pathways") +
        ", with six stages from preventing harm to helping afterwards. In use: " + count(stages.in_use) +
        " stages; with citizen voice: " + count(stages.with_voice) +
        "; with citizen action: " + count(stages.with_action) +
        "; with a service only: " + count(stages.in_use - stages.with_citizens) + '.';
    figure.caption =
        basis(counted(std::int64_t{stages.pathways}, "pathway", "pathways"), out.from_published());
    return figure;
}

}  // namespace tandem
