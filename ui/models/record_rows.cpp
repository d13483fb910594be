// Which records RecordModel shows, in which order, and how that follows changes; see record_model.h.

#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/record_model.h"
#include "ui/models/sort_key.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tandem {

namespace {

// More changed records than this are taken by making the rows anew.
constexpr std::size_t one_by_one_limit = 64;

}  // namespace

bool RecordModel::in_scope(const void* record) const {
    return workspace_.shows(def_, record) && (!scope_ || scope_(workspace_.portfolio(), record));
}

// The text of a cell; without the way through QString where the file holds it as it is shown.
void RecordModel::append_text(std::string& text, const void* record, int column) const {
    const FieldDef* field = columns_[static_cast<std::size_t>(column)].text ? nullptr : field_of(column);
    const bool plain = field && (field->kind == Kind::Line || field->kind == Kind::Text);
    if (plain || (field && field->kind == Kind::Choice)) {
        const Value value = any_value(def_, *field, record);
        if (const auto* words = std::get_if<std::string>(&value))
            text += plain ? std::string_view(*words) : label_of_code(field->choices, *words);
        return;
    }
    text += utf8(text_of(record, column));
}

const std::string& RecordModel::search_text(RecordId id, const void* record) {
    const auto [place, is_new] = search_texts_.try_emplace(id);
    if (is_new) {
        std::string text = def_.common_of(record).code;
        for (int column = 0; column < columnCount(); ++column) {
            text += '\n';
            append_text(text, record, column);
        }
        place->second = folded(text);
    }
    return place->second;
}

bool RecordModel::passes(const void* record) {
    for (const auto& [name, test] : conditions_)
        if (!test(workspace_.portfolio(), record))
            return false;
    if (words_.isEmpty())
        return true;
    const std::string& text = search_text(def_.common_of(record).id, record);
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return text.find(utf8(word)) != std::string::npos; });
}

bool RecordModel::less(RecordId a, RecordId b) const {
    if (sort_column_ >= 0) {
        const Column& column = columns_[static_cast<std::size_t>(sort_column_)];
        const Portfolio& portfolio = workspace_.portfolio();
        const int order =
            sort_key(portfolio, def_, column, find(a))
                .compare(sort_key(portfolio, def_, column, find(b)), sort_order_ == Qt::DescendingOrder);
        if (order != 0)
            return order < 0;
    }
    return a < b;
}

// Sorts by keys made once; the same order as less().
void RecordModel::sort_rows() {
    if (sort_column_ < 0 && group_ < 0)
        return;  // the table is in order of making already
    const Portfolio& portfolio = workspace_.portfolio();
    const auto keys_for = [&](int column) {
        std::vector<SortKey> keys;
        if (column < 0)
            return keys;
        keys.reserve(rows_.size());
        for (const Row& row : rows_)
            keys.push_back(
                sort_key(portfolio, def_, columns_[static_cast<std::size_t>(column)], find(row.id)));
        return keys;
    };
    const std::vector<SortKey> keys = keys_for(sort_column_);
    const std::vector<SortKey> groups = keys_for(group_);

    std::vector<std::size_t> order(rows_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const bool falling = sort_order_ == Qt::DescendingOrder;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (!groups.empty())
            if (const int by_group = groups[a].compare(groups[b], false); by_group != 0)
                return by_group < 0;
        if (!keys.empty())
            if (const int by_key = keys[a].compare(keys[b], falling); by_key != 0)
                return by_key < 0;
        return rows_[a].id < rows_[b].id;
    });
    std::vector<Row> sorted;
    sorted.reserve(rows_.size());
    for (const std::size_t place : order)
        sorted.push_back({rows_[place].id});
    rows_ = std::move(sorted);
}

void RecordModel::add_headings() {
    if (group_ < 0)
        return;
    std::vector<Row> with;
    with.reserve(rows_.size() + 16);
    std::size_t heading = 0;
    for (const Row& row : rows_) {
        QString words = text_of(find(row.id), group_);
        if (words.isEmpty())
            words = tr_text("Not recorded");
        if (with.empty() || with[heading].heading != words) {
            heading = with.size();
            with.push_back({0, words});
        }
        ++with[heading].count;
        if (!folded_.contains(words))
            with.push_back({row.id});
    }
    rows_ = std::move(with);
}

void RecordModel::rebuild() {
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Row> were;
    for (const QModelIndex& index : before)
        were.push_back(rows_[static_cast<std::size_t>(index.row())]);

    rows_.clear();
    all_.clear();
    const TableBase& table = workspace_.portfolio().table(def_);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const void* record = table.at(i);
        if (!in_scope(record))
            continue;
        const RecordId id = def_.common_of(record).id;
        all_.push_back(id);
        if (passes(record))
            rows_.push_back({id});
    }
    shown_ = static_cast<int>(rows_.size());
    sort_rows();
    add_headings();

    std::unordered_map<RecordId, int> places;
    std::map<QString, int> headings;
    for (int row = 0; row < (before.isEmpty() ? 0 : rowCount()); ++row) {
        const Row& now = rows_[static_cast<std::size_t>(row)];
        if (now.id != 0)
            places.emplace(now.id, row);
        else
            headings.emplace(now.heading, row);
    }
    const auto place_of = [&](const Row& was) {
        const auto place = places.find(was.id);
        const auto heading = headings.find(was.heading);
        if (was.id != 0)
            return place == places.end() ? -1 : place->second;
        return heading == headings.end() ? -1 : heading->second;
    };
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = place_of(were[static_cast<std::size_t>(i)]);
        after.push_back(place < 0 ? QModelIndex() : index(place, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT refiltered();
}

void RecordModel::sort(int column, Qt::SortOrder order) {
    if (column == sort_column_ && order == sort_order_)
        return;
    sort_column_ = column < columnCount() ? column : -1;
    sort_order_ = order;
    rebuild();
}

// Whether a change of another kind of record can change which rows stand where.
bool RecordModel::depends_on_others() const {
    if (scope_ || !conditions_.empty() || !words_.isEmpty())
        return true;
    if (sort_column_ < 0)
        return false;
    const FieldDef* field = field_of(sort_column_);
    return !field || field->kind == Kind::Reference || field->kind == Kind::References;
}

void RecordModel::take(const ChangeSet& set) {
    std::vector<RecordId> own;
    bool others = set.all;
    for (const RowChange& change : set.changes)
        if (change.entity == &def_)
            own.push_back(change.id);
        else
            others = true;
    if (others)
        search_texts_.clear();  // they hold titles of other records
    for (const RecordId id : own)
        search_texts_.erase(id);
    // One place is searched for among rows that are in order, so several at once need a new order.
    const bool many = own.size() > one_by_one_limit || (own.size() > 1 && sort_column_ >= 0);
    if (set.all || group_ >= 0 || many || (others && depends_on_others())) {
        rebuild();
        return;
    }
    for (const RecordId id : own)
        take_one(id);
    if (others && !rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!own.empty())
        Q_EMIT refiltered();
}

void RecordModel::take_one(RecordId id) {
    const void* record = find(id);
    const bool counts = record && in_scope(record);
    const auto known = std::lower_bound(all_.begin(), all_.end(), id);
    const bool counted_before = known != all_.end() && *known == id;
    if (counts && !counted_before)
        all_.insert(known, id);
    else if (!counts && counted_before)
        all_.erase(known);

    const int was = row_of(id);
    if (counts && passes(record)) {
        place(id, was);
    } else if (was >= 0) {
        beginRemoveRows({}, was, was);
        rows_.erase(rows_.begin() + was);
        --shown_;
        endRemoveRows();
    }
}

// Where the other rows are in order, this one goes where it belongs; `was` = -1 for a row that is new.
void RecordModel::place(RecordId id, int was) {
    const auto before = [this](const Row& row, RecordId wanted) { return less(row.id, wanted); };
    const auto first = rows_.begin();
    if (was < 0) {
        const auto at = std::lower_bound(first, rows_.end(), id, before);
        const int row = static_cast<int>(at - first);
        beginInsertRows({}, row, row);
        rows_.insert(at, {id});
        ++shown_;
        endInsertRows();
        return;
    }
    auto to = std::lower_bound(first, first + was, id, before);
    if (to == first + was)
        to = std::lower_bound(first + was + 1, rows_.end(), id, before);
    const int target = static_cast<int>(to - first);  // before this row, counted with the old place
    int now = was;
    if (target != was + 1 && target != was) {
        beginMoveRows({}, was, was, {}, target);
        if (target < was)
            std::rotate(first + target, first + was, first + was + 1);
        else
            std::rotate(first + was, first + was + 1, first + target);
        endMoveRows();
        now = target < was ? target : target - 1;
    }
    Q_EMIT dataChanged(index(now, 0), index(now, columnCount() - 1));
}

}  // namespace tandem
