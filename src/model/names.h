// Every kind of record, by name: forward declarations and the one list that fixes their order.
//
// A new kind = its two files, its name here and a migration (docs/adding-things.md). New names go at the end
// of AllEntities, for the order is the order of every export and of the file's tables.
#pragma once

#include <cstddef>
#include <type_traits>

namespace tandem {

struct Project;
struct Cycle;
struct Phase;
struct KeyTask;
struct CoTask;
struct Organisation;
struct Group;
struct Person;
struct Activity;
struct ActivityGroup;
struct ActivityPerson;
struct Contribution;
struct Demand;
struct Need;
struct Route;
struct BehaviourChange;
struct Service;
struct Outcome;
struct Indicator;
struct Measurement;
struct Asset;
struct Resource;
struct CoFinancing;
struct Risk;
struct RiskBearer;
struct Resilience;
struct Criterion;
struct Prioritisation;
struct PrioritisationOption;
struct CriterionScore;
struct Ballot;
struct BallotMark;
struct Specification;
struct Contract;
struct Meeting;
struct Development;
struct Evidence;
struct Finding;
struct Pathway;
struct PathwayStage;
struct CostBenefit;
struct StakeholderBenefit;
struct GovernanceCheck;
struct EqualityImpact;
struct DarkSideNote;
struct Charter;
struct SignUp;
struct Decision;
struct DecisionOption;
struct Action;
struct Session;
struct AgendaBlock;
struct SessionGroup;
struct MatrixMark;
struct ReportSetting;
struct Dismissal;
struct Threshold;
struct OwnEntry;

template <class... T>
struct TypeList {
    static constexpr std::size_t size = sizeof...(T);
};

using AllEntities =
    TypeList<Project, Cycle, Phase, KeyTask, CoTask, Organisation, Group, Person, Activity, ActivityGroup,
             ActivityPerson, Contribution, Demand, Need, Route, BehaviourChange, Service, Outcome, Indicator,
             Measurement, Asset, Resource, CoFinancing, Risk, RiskBearer, Resilience, Criterion,
             Prioritisation, PrioritisationOption, CriterionScore, Ballot, BallotMark, Specification,
             Contract, Meeting, Development, Evidence, Finding, Pathway, PathwayStage, CostBenefit,
             StakeholderBenefit, GovernanceCheck, EqualityImpact, DarkSideNote, Charter, SignUp, Decision,
             DecisionOption, Action, Session, AgendaBlock, SessionGroup, MatrixMark, ReportSetting, Dismissal,
             Threshold, OwnEntry>;

namespace detail {
template <class T, class List>
struct IndexIn;
template <class T, class First, class... Rest>
struct IndexIn<T, TypeList<First, Rest...>> {
    static constexpr std::size_t value =
        std::is_same_v<T, First> ? 0 : 1 + IndexIn<T, TypeList<Rest...>>::value;
};
template <class T>
struct IndexIn<T, TypeList<>> {
    static constexpr std::size_t value = 0;
};
}  // namespace detail

// Position of a kind in AllEntities, in entities() and in a Portfolio.
template <class T>
inline constexpr std::size_t entity_index = detail::IndexIn<T, AllEntities>::value;

}  // namespace tandem
