#include "storage/digest.h"

#include <bit>
#include <string_view>

namespace tandem {

namespace {

// FNV-1a, 64 bits (datatracker.ietf.org/doc/draft-eastlake-fnv).
class Fnv {
public:
    void add(std::string_view bytes) {
        add(static_cast<std::uint64_t>(bytes.size()));
        for (const char byte : bytes)
            mix(static_cast<unsigned char>(byte));
    }
    void add(std::uint64_t number) {
        for (int i = 0; i < 8; ++i)
            mix(static_cast<unsigned char>(number >> (8 * i)));
    }
    std::uint64_t value() const { return value_; }

private:
    void mix(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001b3U; }
    std::uint64_t value_ = 0xcbf29ce484222325U;
};

struct AddValue {
    Fnv& fnv;

    void operator()(std::monostate) const {}
    void operator()(bool flag) const { fnv.add(std::uint64_t{flag}); }
    void operator()(std::int64_t number) const { fnv.add(static_cast<std::uint64_t>(number)); }
    void operator()(double number) const {
        fnv.add(std::bit_cast<std::uint64_t>(number + 0.0));
    }  // -0 counts as 0
    void operator()(const std::string& text) const { fnv.add(text); }
    void operator()(Money money) const { fnv.add(static_cast<std::uint64_t>(money.pence)); }
    void operator()(PartialDate date) const { fnv.add(date.iso()); }
    void operator()(Reference reference) const { fnv.add(static_cast<std::uint64_t>(reference.id)); }
    void operator()(const Codes& codes) const {
        for (const std::string& code : codes)
            fnv.add(code);
    }
    void operator()(const RecordIds& ids) const {
        for (const RecordId id : ids)
            fnv.add(static_cast<std::uint64_t>(id));
    }
};

bool counts(const Value& value) {
    const bool* flag = std::get_if<bool>(&value);
    return !is_absent(value) && !(flag && !*flag);
}

}  // namespace

std::uint64_t digest_of(const EntityDef& def, const Row& row) {
    Fnv fnv;
    fnv.add(def.key);
    fnv.add(static_cast<std::uint64_t>(row.common.id));
    fnv.add(static_cast<std::uint64_t>(row.common.project));
    fnv.add(row.common.code);
    fnv.add(code_of_choice(row.common.visibility));
    fnv.add(row.common.source);
    fnv.add(std::uint64_t{row.common.illustrative});
    fnv.add(static_cast<std::uint64_t>(row.common.created.seconds));
    fnv.add(static_cast<std::uint64_t>(row.common.changed.seconds));
    for (std::size_t i = 0; i < def.fields.size(); ++i) {
        if (!counts(row.values[i]))
            continue;
        fnv.add(def.fields[i].key);
        std::visit(AddValue{fnv}, row.values[i]);
    }
    return fnv.value();
}

}  // namespace tandem
