#include "exchange/parse.h"

#include "base/number.h"
#include "base/text.h"
#include "exchange/json_scanner.h"

#include <algorithm>
#include <cstdint>

namespace tandem {

namespace {

std::string whole(std::size_t number) {
    return grouped(static_cast<std::int64_t>(number));
}

constexpr std::size_t usual_members = 16;  // of a record or a step, to spare some growing

// Builds one tree from events, within the limits.
class TreeBuilder final : public JsonEvents {
public:
    TreeBuilder(const JsonLimits& limits, std::size_t depth_outside)
        : limits_(limits), depth_outside_(depth_outside) {}

    bool scalar(JsonValue value) override { return place(std::move(value)) != nullptr; }

    bool open(JsonValue container) override {
        if (depth_outside_ + open_.size() >= limits_.depth)
            return stop(error_issue("bad_json",
                                    "The brackets are nested more than " + whole(limits_.depth) + " deep."));
        if (auto* members = std::get_if<JsonValue::Object>(&container.data))
            members->reserve(usual_members);
        JsonValue* const placed = place(std::move(container));
        if (placed == nullptr)
            return false;
        open_.push_back(placed);
        return true;
    }

    bool key(std::string name) override {
        std::get<JsonValue::Object>(open_.back()->data).emplace_back(std::move(name), JsonValue{});
        return true;
    }

    bool close() override {
        const JsonValue& closed = *open_.back();
        open_.pop_back();
        return closed.object() == nullptr || check_keys(*closed.object());
    }

    bool is_open() const { return !open_.empty(); }

    JsonValue take() {
        count_ = 0;
        return std::exchange(root_, JsonValue{});
    }

private:
    JsonValue* place(JsonValue value) {
        if (++count_ > limits_.values) {
            stop(error_issue("too_long", "Use at most " + whole(limits_.values) + " values in one piece."));
            return nullptr;
        }
        if (open_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        // Only the innermost container grows, so the addresses of the outer ones stay good.
        if (auto* array = std::get_if<JsonValue::Array>(&open_.back()->data)) {
            array->push_back(std::move(value));
            return &array->back();
        }
        JsonValue& member = std::get<JsonValue::Object>(open_.back()->data).back().second;
        member = std::move(value);
        return &member;
    }

    bool check_keys(const JsonValue::Object& members) {
        if (members.size() < 2)
            return true;
        names_.clear();
        for (const auto& [name, value] : members)
            names_.push_back(name);
        std::sort(names_.begin(), names_.end());
        const auto twice = std::adjacent_find(names_.begin(), names_.end());
        if (twice == names_.end())
            return true;
        return stop(
            error_issue("duplicate", "The key \"" + quotable(*twice) + "\" stands twice in one object."));
    }

    const JsonLimits limits_;
    const std::size_t depth_outside_;
    std::size_t count_ = 0;
    JsonValue root_;
    std::vector<JsonValue*> open_;
    std::vector<std::string_view> names_;
};

// Walks the outer three levels of an export and gives each record to the sink as a tree of its own.
class RecordWalker final : public JsonEvents {
public:
    RecordWalker(RecordSink& sink, const JsonLimits& limits)
        : sink_(sink), headers_(limits, 1), records_(limits, 3) {}

    bool scalar(JsonValue value) override {
        switch (place_) {
            case Place::outside:
                return stop(no_export());
            case Place::lists:
                return skip_scalar();
            case Place::header:
                return feed(headers_, headers_.scalar(std::move(value)));
            case Place::list:
                return feed(records_, records_.scalar(std::move(value)));
            case Place::no_list:
                return true;
        }
        return false;
    }

    bool open(JsonValue container) override {
        const bool is_object = container.object() != nullptr;
        switch (place_) {
            case Place::outside:
                if (!is_object)
                    return stop(no_export());
                place_ = Place::header;
                return true;
            case Place::header:
                if (headers_.is_open() || key_ != "records" || !is_object)
                    return feed(headers_, headers_.open(std::move(container)));
                place_ = Place::lists;
                return true;
            case Place::lists:
                if (is_object) {
                    sink_.not_a_list(key_);
                    place_ = Place::no_list;
                    skipped_depth_ = 1;
                    return true;
                }
                sink_.list(key_);
                place_ = Place::list;
                return true;
            case Place::list:
                return feed(records_, records_.open(std::move(container)));
            case Place::no_list:
                if (++skipped_depth_ > 30)
                    return stop(error_issue("bad_json", "The brackets are nested more than 32 deep."));
                return true;
        }
        return false;
    }

    bool key(std::string name) override {
        if (place_ == Place::list)
            return records_.key(std::move(name));
        if (place_ == Place::header && headers_.is_open())
            return headers_.key(std::move(name));
        if (place_ == Place::no_list)
            return true;
        std::vector<std::string>& seen = place_ == Place::lists ? list_keys_ : header_keys_;
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            return stop(
                error_issue("duplicate", "The key \"" + quotable(name) + "\" stands twice in one object."));
        if (seen.size() >= 1000)
            return stop(error_issue("too_long", "This export has more than 1,000 lists."));
        seen.push_back(name);
        key_ = std::move(name);
        return true;
    }

    bool close() override {
        switch (place_) {
            case Place::outside:
                return false;
            case Place::header:
                if (headers_.is_open())
                    return feed(headers_, headers_.close());
                place_ = Place::outside;
                return true;
            case Place::lists:
                place_ = Place::header;
                return true;
            case Place::list:
                if (records_.is_open())
                    return feed(records_, records_.close());
                place_ = Place::lists;
                return true;
            case Place::no_list:
                if (--skipped_depth_ == 0)
                    place_ = Place::lists;
                return true;
        }
        return false;
    }

private:
    enum class Place { outside, header, lists, list, no_list };

    static Issue no_export() {
        return error_issue("bad_json",
                           "This is no export: it should be an object with \"format\" and \"records\".");
    }

    bool skip_scalar() {
        sink_.not_a_list(key_);
        return true;
    }

    // Hands on what a builder has just completed.
    bool feed(TreeBuilder& builder, bool went_well) {
        if (!went_well)
            return stop(std::move(*builder.problem));
        if (builder.is_open())
            return true;
        if (&builder == &headers_) {
            sink_.header(key_, headers_.take());
            return true;
        }
        if (auto issue = sink_.record(records_.take()))
            return stop(std::move(*issue));
        return true;
    }

    RecordSink& sink_;
    TreeBuilder headers_;
    TreeBuilder records_;
    Place place_ = Place::outside;
    std::string key_;
    std::vector<std::string> header_keys_;
    std::vector<std::string> list_keys_;
    std::size_t skipped_depth_ = 0;
};

std::optional<Issue> run(std::string_view text, const JsonLimits& limits, JsonEvents& events) {
    if (text.size() > limits.bytes)
        return error_issue("too_long", "Use at most " + whole(limits.bytes / 1'000'000) + " MB of JSON.");
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return error_issue("bad_text", "There is a NUL byte at " + place_in(text, nul) + ".");
    if (!is_clean_utf8(text))
        return error_issue("bad_text", "There are bytes that are not text (UTF-8). Save it again as UTF-8.");
    return scan_json(text, events);
}

}  // namespace

ParsedJson parse_json(std::string_view text, const JsonLimits& limits) {
    TreeBuilder builder(limits, 0);
    if (auto problem = run(text, limits, builder))
        return {{}, std::move(problem)};
    return {builder.take(), std::nullopt};
}

std::optional<Issue> read_records(std::string_view text, RecordSink& sink, const JsonLimits& limits) {
    RecordWalker walker(sink, limits);
    return run(text, limits, walker);
}

}  // namespace tandem
