#include "ui/shell/find_index.h"

#include "model/shown_code.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"
#include "ui/views/pages.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <utility>

namespace tandem {

namespace {

// Kinds that can be added from the palette with nothing but a title.
constexpr std::array<std::string_view, 8> addable{"activity", "group", "need",     "outcome",
                                                  "asset",    "risk",  "decision", "demand"};

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

// All of them while nothing is typed.
std::vector<FindIndex::Match> matching_actions(const QStringList& actions,
                                               const std::vector<std::string>& words) {
    std::vector<FindIndex::Match> matches;
    for (int i = 0; i < actions.size(); ++i)
        if (const int points = score(folded(actions[i]), words); words.empty() || points != 0) {
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
    filled_ = false;
}

void FindIndex::put(const EntityDef& def, const FieldDef& title_field, const void* record) {
    const Common& common = def.common_of(record);
    if (common.project != workspace_.project().value)
        return;
    const Value title = title_field.get(record);
    const auto* text = std::get_if<std::string>(&title);
    if (text == nullptr || text->empty())
        return;
    entries_.push_back({common.id, &def, folded(common.code + " " + shown_code(def, record) + " " + *text)});
}

void FindIndex::fill() {
    if (filled_)
        return;
    filled_ = true;
    for (const EntityDef* def : entities()) {
        const FieldDef* title = def->find(def->title);
        if (title == nullptr)
            continue;
        const TableBase& table = workspace_.portfolio().table(*def);
        for (std::size_t i = 0; i < table.size(); ++i)
            put(*def, *title, table.at(i));
    }
}

void FindIndex::take(const ChangeSet& set) {
    if (!filled_)
        return;
    if (set.all || set.changes.size() > 1000) {
        forget();
        return;
    }
    for (const RowChange& change : set.changes) {
        std::erase_if(entries_, [&](const Entry& entry) { return entry.id == change.id; });
        const FieldDef* title = change.entity->find(change.entity->title);
        if (change.after && title != nullptr)
            if (const void* record = workspace_.portfolio().table(*change.entity).find(change.id))
                put(*change.entity, *title, record);
    }
}

std::vector<FindIndex::Match> FindIndex::best_records(const std::vector<std::string>& words,
                                                      std::size_t limit) {
    fill();
    std::vector<std::pair<int, const Entry*>> best;
    for (const Entry& entry : entries_)
        if (const int points = score(entry.folded, words); points != 0)
            best.emplace_back(points, &entry);
    const auto kept = std::min(best.size(), limit);
    std::partial_sort(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(kept), best.end(),
                      [](const auto& a, const auto& b) { return a.first > b.first; });
    // Only the best are turned into words for the eye.
    std::vector<Match> matches;
    for (std::size_t i = 0; i < kept; ++i) {
        Found found;
        found.words = record_name(workspace_.portfolio(), best[i].second->id);
        found.remark = qt(best[i].second->def->label.text()).toLower();
        found.icon = icon_for(*best[i].second->def);
        found.record = best[i].second->id;
        matches.push_back({best[i].first, std::move(found)});
    }
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
        take(matching_actions(actions, words));
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
