// What the palette searches: every record of the shown project, every page, every action, by words.
//
// Made lazily and kept up with changes; a query over 50,000 records answers within 50 ms. All words of the
// query must stand in the text, matches at the beginning of a word first, then shorter titles. Knows no
// widgets.
#pragma once

#include "ui/kit/icons.h"
#include "ui/link/workspace.h"

#include <QtCore/QString>

#include <vector>

namespace tandem {

struct Found {
    enum class What { record, page, action, add } what = What::record;
    QString words;   // "L4 Peer support and time banks"
    QString remark;  // "activity", "page", "action", "new"
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
    void forget();  // another project is shown

    // At most `limit`, best first. ">" limits to actions; a code such as "O1" jumps.
    std::vector<Found> find(const QString& query, const QStringList& actions, std::size_t limit = 8);

    struct Match {
        int score = 0;  // higher is better
        Found found;
    };

private:
    struct Entry {
        RecordId id = 0;
        const EntityDef* def = nullptr;
        std::string folded;  // lower case, code and title
    };
    void fill();
    std::vector<Match> best_records(const std::vector<std::string>& words, std::size_t limit);
    void put(const EntityDef& def, const FieldDef& title_field, const void* record);

    Workspace& workspace_;
    std::vector<Entry> entries_;
    bool filled_ = false;
};

}  // namespace tandem
