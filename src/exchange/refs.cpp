#include "exchange/refs.h"

#include "base/text.h"
#include "model/project.h"

#include <algorithm>

namespace tandem {

namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_project_code(std::string_view code) {
    const CodeParts parts = code_parts(code);
    return parts.number != 0 && parts.prefix == entity<Project>().prefix;
}

Issue unknown(std::string_view ref) {
    return error_issue("unknown_ref", "There is no record \"" + quotable(ref) + "\" here.");
}

}  // namespace

bool is_given_name(std::string_view name) {
    if (name.empty() || name.size() > 100 || !is_letter(name.front()))
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return is_letter(c) || c == '_' || (c >= '0' && c <= '9'); });
}

DraftRefs::DraftRefs(const Draft& draft, const GivenNames& earlier, const GivenNames& of_this_edit,
                     RecordId project)
    : draft_(draft),
      earlier_(earlier),
      of_this_edit_(of_this_edit),
      project_(project != 0 ? project : only_project(draft)) {}

FoundRecord DraftRefs::by_name(std::string_view name) const {
    for (const GivenNames* names : {&of_this_edit_, &earlier_})
        if (const auto it = names->find(name); it != names->end())
            return {draft_.kind_of(it->second), it->second};
    return {};
}

FoundRecord DraftRefs::find(std::string_view ref, std::optional<Issue>& issue) const {
    FoundRecord found;
    if (ref.starts_with('$')) {
        found = by_name(ref.substr(1));
    } else if (const RecordId id = id_from_text(ref)) {
        found = {draft_.kind_of(id), id};
    } else if (const std::size_t slash = ref.find('/'); slash != std::string_view::npos) {
        if (const FoundRecord project = draft_.by_code(0, ref.substr(0, slash)))
            found = draft_.by_code(project.id, ref.substr(slash + 1));
    } else if (is_project_code(ref)) {
        found = draft_.by_code(0, ref);
    } else if (code_parts(ref).number != 0 && project_ == 0) {
        issue = error_issue("ambiguous_ref", "Name the project too, such as P1/" + std::string(ref) + ".");
        return {};
    } else {
        found = draft_.by_code(project_, ref);
    }
    if (!found || found.entity == nullptr) {
        issue = unknown(ref);
        return {};
    }
    return found;
}

RecordId DraftRefs::resolve(std::string_view ref, std::optional<Issue>& issue) const {
    return find(ref, issue).id;
}

RecordId only_project(const Draft& draft) {
    const RecordIds projects = draft.all(entity<Project>());
    return projects.size() == 1 ? projects.front() : 0;
}

}  // namespace tandem
