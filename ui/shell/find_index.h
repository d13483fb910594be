// What the palette searches: every record of the file, every page, every action, by words.
//
// Made a slice at a time once somebody looks for something, and kept up with changes: a query over 50,000
// records answers within 50 ms, out of what is there by then. All words of the query must stand in the text;
// the shown project comes first, matches at the beginning of a word before others, then shorter titles.
// Knows no widgets.
#pragma once

#include "ui/kit/icons.h"
#include "ui/link/workspace.h"

#include <QtCore/QString>

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace tandem {

struct Found {
    enum class What { record, page, action, add } what = What::record;
    QString words;   // "L4 Peer support and time banks"
    QString remark;  // "activity", "activity in Breaks for carers", "page", "action", "new"
    Icon icon = Icon::file;
    RecordId record = 0;
    QString page;                    // of a page
    int action = -1;                 // position in the list given to find()
    const EntityDef* add = nullptr;  // kind that would be made, titled with the query
};

class FindIndex {
public:
    explicit FindIndex(Workspace& workspace);

    void take(const ChangeSet& set);
    // Goes on making it for about that long. True when all records are in.
    bool prepare(std::chrono::milliseconds most);

    // At most `limit`, best first. ">" limits to actions; a code such as "O1" jumps.
    std::vector<Found> find(const QString& query, const QStringList& actions, std::size_t limit = 8);

    struct Match {
        int score = 0;  // higher is better
        Found found;
    };

private:
    struct Entry {
        RecordId id = 0;  // 0 = gone since
        const EntityDef* def = nullptr;
        RecordId project = 0;
        std::uint32_t at = 0, size = 0;  // of its words among all: lower case, code and title
        bool has_own_words = true;
    };
    void forget();
    void put(const EntityDef& def, const void* record);
    int points_of(const Entry& entry, const std::vector<std::string>& words) const;
    Found found_of(const Entry& entry) const;
    std::vector<Match> best_records(const std::vector<std::string>& words, std::size_t limit);

    Workspace& workspace_;
    std::vector<Entry> entries_;
    std::string words_;  // of all entries, one after the other
    std::size_t gone_ = 0;
    std::size_t next_kind_ = 0, next_row_ = 0;  // where prepare() goes on
};

}  // namespace tandem
