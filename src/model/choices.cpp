#include "model/choices.h"

namespace tandem {

template <>
ChoiceList choices_of<PhaseKind>() {
    static constexpr Choice list[] = {
        {"analyse", label("Phase", "Analyse")},
        {"plan", label("Phase", "Plan")},
        {"do", label("Phase", "Do")},
        {"review", label("Phase", "Review")},
    };
    return list;
}

template <>
ChoiceList choices_of<Co>() {
    static constexpr Choice list[] = {
        {"co_commissioning", label("Co", "Co-commissioning")},
        {"co_design", label("Co", "Co-design")},
        {"co_delivery", label("Co", "Co-delivery")},
        {"co_assessment", label("Co", "Co-assessment")},
    };
    return list;
}

template <>
ChoiceList choices_of<Mechanism>() {
    static constexpr Choice list[] = {
        {"voice", label("Mechanism", "Citizen voice")},
        {"action", label("Mechanism", "Citizen action")},
        {"both", label("Mechanism", "Citizen voice and action")},
    };
    return list;
}

template <>
ChoiceList choices_of<Level>() {
    static constexpr Choice list[] = {
        {"macro", label("Level", "Macro level")},
        {"micro", label("Level", "Micro level")},
    };
    return list;
}

template <>
ChoiceList choices_of<Progress>() {
    static constexpr Choice list[] = {
        {"not_started", label("Progress", "Not started")},
        {"under_way", label("Progress", "Under way")},
        {"done", label("Progress", "Done")},
    };
    return list;
}

template <>
ChoiceList choices_of<LowHigh>() {
    static constexpr Choice list[] = {
        {"low", label("LowHigh", "Low")},
        {"high", label("LowHigh", "High")},
    };
    return list;
}

template <>
ChoiceList choices_of<Strength>() {
    static constexpr Choice list[] = {
        {"weak", label("Strength", "Weak")},
        {"some", label("Strength", "Some")},
        {"strong", label("Strength", "Strong")},
    };
    return list;
}

template <>
ChoiceList choices_of<Confidence>() {
    static constexpr Choice list[] = {
        {"guess", label("Confidence", "Guess")},
        {"estimate", label("Confidence", "Estimate")},
        {"measured", label("Confidence", "Measured")},
    };
    return list;
}

template <>
ChoiceList choices_of<Precision>() {
    static constexpr Choice list[] = {
        {"about", label("Precision", "About")},
        {"at_least", label("Precision", "At least")},
    };
    return list;
}

template <>
ChoiceList choices_of<Rating>() {
    static constexpr Choice list[] = {
        {"not_considered", label("Rating", "Not considered")},
        {"concern", label("Rating", "Concern")},
        {"partly", label("Rating", "Partly met")},
        {"met", label("Rating", "Met")},
    };
    return list;
}

template <>
ChoiceList choices_of<Period>() {
    static constexpr Choice list[] = {
        {"once", label("Period", "Once")},
        {"weekly", label("Period", "Weekly")},
        {"monthly", label("Period", "Monthly")},
        {"quarterly", label("Period", "Quarterly")},
        {"half_yearly", label("Period", "Half-yearly")},
        {"yearly", label("Period", "Yearly")},
    };
    return list;
}

template <>
ChoiceList choices_of<ValueType>() {
    static constexpr Choice list[] = {
        {"user", label("ValueType", "User value")},
        {"social", label("ValueType", "Social value")},
        {"economic", label("ValueType", "Economic value")},
    };
    return list;
}

template <>
ChoiceList choices_of<DocumentInput>() {
    static constexpr Choice list[] = {
        {"none", label("DocumentInput", "None")},
        {"consulted", label("DocumentInput", "Consulted")},
        {"co_agreed", label("DocumentInput", "Co-agreed")},
    };
    return list;
}

template <>
ChoiceList choices_of<Sector>() {
    static constexpr Choice list[] = {
        {"public", label("Sector", "Public sector")},
        {"private", label("Sector", "Private sector")},
        {"third", label("Sector", "Third sector")},
        {"partnership", label("Sector", "Partnership")},
    };
    return list;
}

}  // namespace tandem
