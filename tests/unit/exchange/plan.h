// A portfolio with its indexes, to make edits from and carry them out on, without a file: for the tests of
// exchange.
#pragma once

#include "catch.h"
#include "edit/builder.h"
#include "edit/structure.h"
#include "exchange/apply_line.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace tandem::testing {

struct Plan {
    Clock clock{*Instant::parse("2026-11-21T10:00:00Z")};
    IdSource ids{clock};
    Portfolio portfolio;
    References references;
    CodeIndex codes;
    Counters counters;
    GivenNames names;
    EditNumber edits = 0;

    Plan() = default;
    Plan(const Plan&) = delete;  // ids point at the clock
    Plan& operator=(const Plan&) = delete;

    EditContext context() { return {portfolio, references, codes, counters, ids, clock.now()}; }
    EditBuilder builder() { return EditBuilder(context()); }

    void carry_out(const Edit& edit) {
        portfolio.apply(edit.changes);
        references.update(edit.changes);
        codes.update(edit.changes);
        for (const auto& [key, next] : edit.raised)
            counters[key] = next;
        ++edits;
    }

    // A project with its first cycle and four phases; the new project's id.
    RecordId add(const std::string& title, bool with_tasks = false) {
        EditBuilder made = builder();
        const StepResult result = add_project(made, {title, "Somewhere", PartialDate(2026), with_tasks});
        REQUIRE(result.ok());
        carry_out(made.take());
        return result.id;
    }

    // One line of the apply language, carried out when it is good; the answer.
    nlohmann::ordered_json apply(std::string_view line, const ApplyOptions& options = {}) {
        EditBuilder made = builder();
        const ApplyStep step = prepare(line, options, names, made);
        if (step.problem)
            return nlohmann::ordered_json::parse(refused_answer(1, step));
        if (step.edit) {
            carry_out(*step.edit);
            names.insert(step.names.begin(), step.names.end());
        }
        return nlohmann::ordered_json::parse(ok_answer(1, step.edit ? edits : 0, step, {}));
    }

    // The same, which must go well; the first code (or id, where there is no code).
    std::string must(std::string_view line, const ApplyOptions& options = {}) {
        const auto answer = apply(line, options);
        INFO(line << '\n' << answer.dump());
        REQUIRE(answer.at("ok") == true);
        if (answer.at("ids").empty())
            return {};
        return answer.at("codes").at(0).is_null() ? answer.at("ids").at(0).get<std::string>()
                                                  : answer.at("codes").at(0).get<std::string>();
    }
};

}  // namespace tandem::testing
