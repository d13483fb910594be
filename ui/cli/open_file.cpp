#include "ui/cli/open_file.h"

#include "base/error.h"
#include "base/text.h"

namespace tandem::cli {

std::filesystem::path path_of(const std::string& text) {
    return std::filesystem::path(reinterpret_cast<const char8_t*>(text.c_str()));
}

std::string text_of(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::string ending_of(const std::string& file) {
    std::string ending = text_of(path_of(file).extension());
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return ending;
}

std::unique_ptr<Document> open_to_read(const std::string& file, const Clock& clock) {
    return Document::open(path_of(file), OpenMode::read_only, clock);
}

std::unique_ptr<Document> open_to_write(const std::string& file, const Clock& clock) {
    return Document::open(path_of(file), OpenMode::read_write, clock);
}

namespace {

// The first of the file, in the order of `info`, which lists them all: a line of 200 is read by nobody.
std::string projects_to_choose(const Portfolio& portfolio) {
    constexpr std::size_t most = 10;
    const auto& all = portfolio.all<Project>();
    std::vector<std::string> list;
    for (const Project& project : all)
        if (list.size() < most)
            list.push_back(project.common.code + " (" + quotable(project.title, 60) + ")");
    std::string text = join(list, ", ");
    if (const std::size_t more = all.size() - list.size(); more > 0)
        text += " or one of " + std::to_string(more) + " more (all are listed by: tandem-planner info FILE)";
    return text;
}

Error no_project(const Portfolio& portfolio, const std::string& code) {
    const bool empty = portfolio.all<Project>().size() == 0;
    std::string what = "The file holds no project";
    if (!empty)
        what = code.empty() ? "The file holds several projects" : "There is no project " + quotable(code);
    const std::string advice = empty ? "make one with: tandem-planner new FILE --title TITLE"
                                     : "name one with --project: " + projects_to_choose(portfolio);
    return Error(ErrorCode::usage, what, "nothing was changed", advice);
}

}  // namespace

RecordId project_or_none(const Portfolio& portfolio, const std::string& code) {
    const auto& all = portfolio.all<Project>();
    if (code.empty())
        return all.size() == 1 ? all.begin()->common.id : 0;
    for (const Project& project : all)
        if (project.common.code == code)
            return project.common.id;
    throw no_project(portfolio, code);
}

const Project& project_in(const Portfolio& portfolio, const std::string& code) {
    const RecordId id = project_or_none(portfolio, code);
    if (id == 0)
        throw no_project(portfolio, code);
    return *portfolio.find(Id<Project>{id});
}

const Cycle& cycle_in(const Portfolio& portfolio, RecordId project, std::int64_t number) {
    const Cycle* found = nullptr;
    for (const Cycle& cycle : portfolio.all<Cycle>()) {
        if (cycle.common.project != project)
            continue;
        if (number != 0 && cycle.number == number)
            return cycle;
        if (number == 0 && (!found || found->status != CycleStatus::open))
            found = &cycle;
    }
    if (found)
        return *found;
    throw Error(
        ErrorCode::usage,
        number == 0 ? "The project has no cycle" : "The project has no cycle " + std::to_string(number),
        "nothing was changed", "see the cycles with: tandem-planner info FILE");
}

PartialDate day_from(const std::string& as_at, const Clock& clock) {
    if (as_at.empty())
        return date_of(clock.now().day());
    const auto date = PartialDate::parse(as_at);
    if (!date || date->day() == 0 || date->iso() != as_at)
        throw Error(ErrorCode::usage, "--as-at " + quotable(as_at) + " is not a day", "nothing was changed",
                    "write it as 2026-11-21");
    return *date;
}

}  // namespace tandem::cli
