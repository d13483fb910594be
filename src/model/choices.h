// Closed lists that more than one kind of record uses. Lists of one kind stand in that kind's header.
//
// `none` is always "not recorded". Codes and labels are in choices.cpp, in the order of the enum.
// Phase and Co are independent axes: never derive one from the other (DOMAIN.md 0.1).
#pragma once

#include "schema/choice.h"

namespace tandem {

enum class PhaseKind { none, analyse, plan, do_, review };
enum class Co { none, co_commissioning, co_design, co_delivery, co_assessment };
enum class Mechanism { none, voice, action, both };          // citizen voice / citizen action
enum class Level { none, macro, micro };                     // vision and strategy / one tender, one process
enum class Progress { none, not_started, under_way, done };  // of a task
enum class LowHigh { none, low, high };                      // knows, cares, motivation ...
enum class Strength { none, weak, some, strong };            // of evidence
enum class Confidence { none, guess, estimate, measured };
enum class Precision { none, about, at_least };                    // of a count of people; none = exact
enum class Rating { none, not_considered, concern, partly, met };  // 0 to 3 (DOMAIN.md A10)
enum class Period { none, once, weekly, monthly, quarterly, half_yearly, yearly };
enum class ValueType { none, user, social, economic };
enum class DocumentInput {
    none,
    not_involved,
    consulted,
    co_agreed
};  // of citizens in a specification or contract
enum class Sector { none, public_, private_, third, partnership };  // of an organisation or provider

#define TANDEM_DECLARE_CHOICES(E)                \
    template <>                                  \
    inline constexpr bool has_choices<E> = true; \
    template <>                                  \
    ChoiceList choices_of<E>()

TANDEM_DECLARE_CHOICES(PhaseKind);
TANDEM_DECLARE_CHOICES(Co);
TANDEM_DECLARE_CHOICES(Mechanism);
TANDEM_DECLARE_CHOICES(Level);
TANDEM_DECLARE_CHOICES(Progress);
TANDEM_DECLARE_CHOICES(LowHigh);
TANDEM_DECLARE_CHOICES(Strength);
TANDEM_DECLARE_CHOICES(Confidence);
TANDEM_DECLARE_CHOICES(Precision);
TANDEM_DECLARE_CHOICES(Rating);
TANDEM_DECLARE_CHOICES(Period);
TANDEM_DECLARE_CHOICES(ValueType);
TANDEM_DECLARE_CHOICES(DocumentInput);
TANDEM_DECLARE_CHOICES(Sector);

}  // namespace tandem
