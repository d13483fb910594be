// All records of one kind, in order of id: a plain sorted vector of structs.
//
// Ids rise with time, so a new record is nearly always appended; finding one is a binary search. Table<T> is
// for typed code; TableBase is the same for generic consumers. Records are changed only by Document (through
// Portfolio).
#pragma once

#include "schema/entity.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace tandem {

class TableBase {
public:
    virtual ~TableBase() = default;
    virtual std::size_t size() const = 0;
    virtual const void* at(std::size_t position) const = 0;
    virtual const void* find(RecordId id) const = 0;  // nullptr when there is none
    virtual void* find_for_change(RecordId id) = 0;
    virtual RecordId last_id() const = 0;   // 0 when empty
    virtual void* append(RecordId id) = 0;  // a default record at the end; the id must be free
    virtual void restore_order() = 0;       // after append() of ids that are not the highest
    virtual void erase_all(const std::vector<RecordId>& sorted_ids) = 0;
    virtual void reserve(std::size_t count) = 0;
    virtual void swap_rows(TableBase& other) noexcept = 0;  // same kind only
    virtual std::unique_ptr<TableBase> clone() const = 0;
};

template <class T>
class Table final : public TableBase {
public:
    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    bool empty() const { return rows_.empty(); }
    const std::vector<T>& rows() const { return rows_; }

    const T* get(RecordId id) const {
        const auto it = place(id);
        return it != rows_.end() && it->common.id == id ? &*it : nullptr;
    }

    std::size_t size() const override { return rows_.size(); }
    const void* at(std::size_t position) const override { return &rows_[position]; }
    const void* find(RecordId id) const override { return get(id); }
    void* find_for_change(RecordId id) override { return const_cast<T*>(get(id)); }

    RecordId last_id() const override { return rows_.empty() ? 0 : rows_.back().common.id; }

    void* append(RecordId id) override {
        T& record = rows_.emplace_back();
        record.common.id = id;
        return &record;
    }

    void restore_order() override {
        const auto by_id = [](const T& a, const T& b) { return a.common.id < b.common.id; };
        const auto tail = std::is_sorted_until(rows_.begin(), rows_.end(), by_id);
        std::sort(tail, rows_.end(), by_id);
        std::inplace_merge(rows_.begin(), tail, rows_.end(), by_id);
    }

    void erase_all(const std::vector<RecordId>& sorted_ids) override {
        std::erase_if(rows_, [&](const T& row) {
            return std::binary_search(sorted_ids.begin(), sorted_ids.end(), row.common.id);
        });
    }

    void reserve(std::size_t count) override { rows_.reserve(count); }
    void swap_rows(TableBase& other) noexcept override { rows_.swap(static_cast<Table&>(other).rows_); }
    std::unique_ptr<TableBase> clone() const override { return std::make_unique<Table>(*this); }

private:
    auto place(RecordId id) const {
        return std::lower_bound(rows_.begin(), rows_.end(), id,
                                [](const T& row, RecordId wanted) { return row.common.id < wanted; });
    }

    std::vector<T> rows_;
};

}  // namespace tandem
