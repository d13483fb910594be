#include "catalogue/framework.h"
#include "model/marks.h"
#include "rules/balance.h"
#include "rules/coverage.h"
#include "ui/charts/coverage_matrix.h"

namespace tandem {

MatrixData matrix_data_of(const Coverage& coverage, const CycleBalance* balance) {
    MatrixData data;
    const Framework& all = framework();
    bool any = false;
    for (std::size_t phase = 0; phase < 4; ++phase)
        for (std::size_t co = 0; co < 4; ++co) {
            const CoverageCell& from = coverage.cells[phase][co];
            MatrixCell& cell = data.cells[phase][co];
            cell.activities = from.activities;
            cell.status = status_of(from.status);
            cell.furthest = from.furthest;
            cell.filled = from.filled();
            cell.marked_off = !from.in_scope();
            cell.ideas =
                static_cast<int>(all.approaches_for(code_of_choice(static_cast<PhaseKind>(phase + 1)),
                                                    code_of_choice(static_cast<Co>(co + 1)))
                                     .size());
            any = any || from.activities > 0;
        }
    data.suggest_in_analyse = !any;
    for (std::size_t co = 0; co < 4; ++co)
        data.mechanisms[co] = choice_from_code<Mechanism>(all.coes[co].mechanism);
    if (balance != nullptr) {
        data.voice_action.emplace();
        for (std::size_t phase = 0; phase < 4; ++phase)
            (*data.voice_action)[phase] = {balance->phases[phase].voice, balance->phases[phase].action};
    }
    return data;
}

}  // namespace tandem
