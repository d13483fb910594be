#include "ui/shell/find_index.h"

#include "model/project.h"
#include "model/shown_code.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"
#include "ui/shell/record_place.h"
#include "ui/views/pages.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <utility>

namespace tandem {

namespace {

// Kinds that can be added from the palette with nothing but a title.
constexpr std::array<std::string_view, 10> addable{"activity", "group",    "need",   "outcome", "asset",
                                                   "risk",     "decision", "demand", "service", "evidence"};

// A key waits at most so long for a part of the index that is not there yet.
constexpr std::chrono::milliseconds key_waits{15};
constexpr std::size_t rows_between_looks = 200;  // at the clock
// What is known by something else stands after what has the words itself.
constexpr int points_off = 500;

std::string folded(const QString& text) {
    return utf8(text.toCaseFolded());
}

// Most texts are plain letters, which need no way through Unicode and back.
std::string folded(std::string text) {
    if (!std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return folded(qt(text));
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

// 0 = no match; else higher is better.
int score(std::string_view text, const std::vector<std::string>& words) {
    int total = 0;
    for (const std::string& word : words) {
        const std::size_t at = text.find(word);
        if (at == std::string_view::npos)
            return 0;
        total += at == 0 ? 4 : (text[at - 1] == ' ' ? 3 : 1);
    }
    return total * 1000 - static_cast<int>(std::min<std::size_t>(text.size(), 900));
}

std::vector<std::string> words_of(const QString& query) {
    std::vector<std::string> words;
    for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(folded(word));
    return words;
}

std::vector<FindIndex::Match> matching_pages(const std::vector<std::string>& words) {
    std::vector<FindIndex::Match> matches;
    for (const PageDef& page : all_pages()) {
        const QString title = tr_text(page.words);
        Found found;
        found.what = Found::What::page;
        found.words = tr_text("Go to %1").arg(title);
        found.remark = tr_text("page");
        found.icon = page.icon;
        found.page = QLatin1String(page.key);
        const int points = std::max(score(folded(title + QLatin1Char(' ') + QLatin1String(page.find)), words),
                                    score(folded(found.words), words));
        // While nothing is typed the pages stand in the order of the navigation.
        if (words.empty())
            matches.push_back({0, std::move(found)});
        else if (points != 0)
            matches.push_back({points + 300, std::move(found)});
    }
    return matches;
}

// "Needs and demands", "2 Plan": the page itself is found already.
bool leads_to_page(const QString& action) {
    const QString words = action.size() > 2 && action.at(0).isDigit() ? action.mid(2) : action;
    return std::ranges::any_of(all_pages(),
                               [&](const PageDef& page) { return words == tr_text(page.words); });
}

// All of them while nothing is typed.
std::vector<FindIndex::Match> matching_actions(const QStringList& actions,
                                               const std::vector<std::string>& words, bool with_pages) {
    std::vector<FindIndex::Match> matches;
    for (int i = 0; i < actions.size(); ++i)
        if (!with_pages && leads_to_page(actions[i]))
            continue;
        else if (const int points = score(folded(actions[i]), words); words.empty() || points != 0) {
            Found found;
            found.what = Found::What::action;
            found.words = actions[i];
            found.remark = tr_text("action");
            found.icon = Icon::right;
            found.action = i;
            matches.push_back({points + 100, std::move(found)});
        }
    return matches;
}

// Making what was typed: the kind may be said first ("need quiet rooms"); an activity otherwise.
Found addition(const QString& wanted) {
    const EntityDef* kind = entity_by_key("activity");
    QString title = wanted;
    const QString first = wanted.section(QLatin1Char(' '), 0, 0).toLower();
    for (const std::string_view key : addable)
        if (first == qt(key) && wanted.contains(QLatin1Char(' '))) {
            kind = entity_by_key(key);
            title = wanted.section(QLatin1Char(' '), 1).trimmed();
        }
    Found found;
    found.what = Found::What::add;
    found.add = kind;
    found.words = tr_text("Add %1 “%2”").arg(qt(kind->label.text()).toLower(), title);
    found.remark = tr_text("new");
    found.icon = Icon::plus;
    found.page = title;
    return found;
}

}  // namespace

FindIndex::FindIndex(Workspace& workspace) : workspace_(workspace) {}

void FindIndex::forget() {
    entries_.clear();
    words_.clear();
    gone_ = next_kind_ = next_row_ = 0;
}

void FindIndex::put(const EntityDef& def, const void* record) {
    const Common& common = def.common_of(record);
    Entry entry{common.id,         &def, common.project, static_cast<std::uint32_t>(words_.size()), 0,
                has_own_words(def)};
    if (entry.has_own_words) {
        const Value title = def.find(def.title)->get(record);
        const auto* text = std::get_if<std::string>(&title);
        if (text == nullptr || text->empty())
            return;
        words_ += folded(common.code + " " + shown_code(def, record) + " " + *text);
    } else {
        const QString name = name_anywhere(workspace_.portfolio(), def, record);
        words_ += folded(QLatin1Char(' ') + name + QLatin1Char(' ') + qt(def.label.text()));
    }
    entry.size = static_cast<std::uint32_t>(words_.size()) - entry.at;
    entries_.push_back(entry);
}

bool FindIndex::prepare(std::chrono::milliseconds most) {
    const auto end = std::chrono::steady_clock::now() + most;
    for (; next_kind_ < entities().size(); ++next_kind_, next_row_ = 0) {
        const EntityDef& def = *entities()[next_kind_];
        const TableBase& table = workspace_.portfolio().table(def);
        for (; def.find(def.title) != nullptr && next_row_ < table.size(); ++next_row_) {
            if (next_row_ % rows_between_looks == rows_between_looks - 1 &&
                std::chrono::steady_clock::now() >= end)
                return false;
            put(def, table.at(next_row_));
        }
    }
    return true;
}

void FindIndex::take(const ChangeSet& set) {
    if (next_kind_ == 0 && next_row_ == 0)
        return;
    // What is half made would miss rows that have moved; and what bears another name now may give it to
    // others.
    const auto renamed = [](const RowChange& change) {
        const auto title = change.entity->index_of(change.entity->title);
        return change.before && change.after && title &&
               change.before->values[*title] != change.after->values[*title];
    };
    if (set.all || set.changes.size() > 1000 || next_kind_ < entities().size() ||
        gone_ > entries_.size() / 4 + 1000 || std::ranges::any_of(set.changes, renamed)) {
        forget();
        return;
    }
    std::vector<RecordId> ids;
    for (const RowChange& change : set.changes)
        ids.push_back(change.id);
    std::ranges::sort(ids);
    for (Entry& entry : entries_)
        if (std::ranges::binary_search(ids, entry.id)) {
            entry.id = 0;
            ++gone_;
        }
    for (const RowChange& change : set.changes)
        if (const void* record = workspace_.portfolio().table(*change.entity).find(change.id);
            record != nullptr && change.entity->find(change.entity->title) != nullptr)
            put(*change.entity, record);
}

int FindIndex::points_of(const Entry& entry, const std::vector<std::string>& words) const {
    const int points = score(std::string_view(words_).substr(entry.at, entry.size), words);
    if (entry.id == 0 || points == 0)
        return 0;
    const int own = std::max(1, entry.has_own_words ? points : points - points_off);
    return entry.project == workspace_.project().value ? own : (own + 1) / 2;
}

Found FindIndex::found_of(const Entry& entry) const {
    const Portfolio& portfolio = workspace_.portfolio();
    const void* record = portfolio.table(*entry.def).find(entry.id);
    const Frame frame = frame_of(portfolio, *entry.def, record);
    const Project* project = portfolio.find(frame.project);
    const Cycle* cycle = portfolio.find(frame.cycle);
    Found found;
    found.words = name_anywhere(portfolio, *entry.def, record);
    found.remark = qt(entry.def->label.text()).toLower();
    if (project != nullptr && frame.project != workspace_.project() && entry.id != frame.project.value)
        found.remark = tr_text("%1 in %2").arg(found.remark, qt(project->title));
    else if (cycle != nullptr && frame.project == workspace_.project() && frame.cycle != workspace_.cycle() &&
             entry.id != frame.cycle.value)
        found.remark = tr_text("%1 in cycle %2").arg(found.remark).arg(cycle->number.value_or(1));
    found.icon = icon_for(*entry.def);
    found.record = entry.id;
    return found;
}

std::vector<FindIndex::Match> FindIndex::best_records(const std::vector<std::string>& words,
                                                      std::size_t limit) {
    prepare(key_waits);
    std::vector<std::pair<int, const Entry*>> best;
    for (const Entry& entry : entries_) {
        const int points = points_of(entry, words);
        if (points == 0 || (best.size() == limit && points <= best.back().first))
            continue;
        const auto place = std::ranges::upper_bound(best, points, std::ranges::greater(),
                                                    &std::pair<int, const Entry*>::first);
        best.insert(place, {points, &entry});
        if (best.size() > limit)
            best.pop_back();
    }
    // Only the best are turned into words for the eye.
    std::vector<Match> matches;
    for (const auto& [points, entry] : best)
        matches.push_back({points, found_of(*entry)});
    return matches;
}

std::vector<Found> FindIndex::find(const QString& query, const QStringList& actions, std::size_t limit) {
    const bool only_actions = query.startsWith(QLatin1Char('>'));
    const QString wanted = (only_actions ? query.mid(1) : query).trimmed();
    const std::vector<std::string> words = words_of(wanted);
    std::vector<Match> matches;
    const auto take = [&matches](std::vector<Match> more) {
        std::ranges::move(more, std::back_inserter(matches));
    };
    if (!only_actions)
        take(matching_pages(words));
    if (!only_actions && !words.empty())
        take(best_records(words, limit));
    if (only_actions || !words.empty())
        take(matching_actions(actions, words, only_actions));
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::score);

    const bool can_add = !only_actions && !words.empty();
    const std::size_t room = can_add ? limit - 1 : limit;
    std::vector<Found> result;
    for (std::size_t i = 0; i < matches.size() && i < room; ++i)
        result.push_back(std::move(matches[i].found));
    if (can_add && workspace_.can_edit())
        result.push_back(addition(wanted));
    return result;
}

}  // namespace tandem
