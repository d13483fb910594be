// How a C++ member type is read as a Value and written from one. The only templates of the schema.
//
// Each member type has one Codec with: the Kind it stands for, get and set. A new member type = one Codec
// here.
#pragma once

#include "schema/field.h"

#include <algorithm>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace tandem {

// A key of a catalogue list ("cc_pb") or of the project's own entry; "" = not recorded.
struct CatalogueKey {
    std::string key;

    bool operator==(const CatalogueKey&) const = default;
    explicit operator bool() const { return !key.empty(); }
};

using CatalogueKeys = std::vector<CatalogueKey>;

// Declared here, defined by each kind of record in model/ (see model/define.h).
template <class T>
const EntityDef& entity();

template <class M>
struct Codec;

template <class M>
struct CodecBase {
    static ChoiceList choices() { return {}; }
    static constexpr EntityRef to = nullptr;
};

template <>
struct Codec<std::string> : CodecBase<std::string> {
    static constexpr Kind kind = Kind::Line;
    static Value get(const std::string& m) { return m.empty() ? Value{} : Value{m}; }
    static void set(std::string& m, Value&& v) {
        if (auto* s = std::get_if<std::string>(&v))
            m = std::move(*s);
        else
            m.clear();
    }
};

template <>
struct Codec<CatalogueKey> : CodecBase<CatalogueKey> {
    static constexpr Kind kind = Kind::Key;
    static Value get(const CatalogueKey& m) { return Codec<std::string>::get(m.key); }
    static void set(CatalogueKey& m, Value&& v) { Codec<std::string>::set(m.key, std::move(v)); }
};

template <>
struct Codec<CatalogueKeys> : CodecBase<CatalogueKeys> {
    static constexpr Kind kind = Kind::Keys;
    static Value get(const CatalogueKeys& m) {
        if (m.empty())
            return {};
        Codes codes;
        for (const CatalogueKey& k : m)
            codes.push_back(k.key);
        return codes;
    }
    static void set(CatalogueKeys& m, Value&& v) {
        m.clear();
        if (auto* codes = std::get_if<Codes>(&v))
            for (std::string& code : *codes)
                m.push_back({std::move(code)});
    }
};

template <>
struct Codec<bool> : CodecBase<bool> {  // absent and "no" are the same: a mark is set or it is not
    static constexpr Kind kind = Kind::Flag;
    static Value get(bool m) { return m; }
    static void set(bool& m, Value&& v) {
        const bool* b = std::get_if<bool>(&v);
        m = b && *b;
    }
};

// The optional numbers: absent apart from 0.
template <class N, Kind K>
struct OptionalCodec : CodecBase<N> {
    static constexpr Kind kind = K;
    static Value get(const std::optional<N>& m) { return m ? Value{*m} : Value{}; }
    static void set(std::optional<N>& m, Value&& v) {
        if (auto* n = std::get_if<N>(&v))
            m = *n;
        else
            m.reset();
    }
};
template <>
struct Codec<std::optional<std::int64_t>> : OptionalCodec<std::int64_t, Kind::Integer> {};
template <>
struct Codec<std::optional<double>> : OptionalCodec<double, Kind::Number> {};
template <>
struct Codec<std::optional<Money>> : OptionalCodec<Money, Kind::Money> {};

template <>
struct Codec<PartialDate> : CodecBase<PartialDate> {
    static constexpr Kind kind = Kind::Date;
    static Value get(PartialDate m) { return m.empty() ? Value{} : Value{m}; }
    static void set(PartialDate& m, Value&& v) {
        const auto* d = std::get_if<PartialDate>(&v);
        m = d ? *d : PartialDate{};
    }
};

template <class T>
struct Codec<Id<T>> : CodecBase<Id<T>> {
    static constexpr Kind kind = Kind::Reference;
    static constexpr EntityRef to = &entity<T>;
    static Value get(Id<T> m) { return m ? Value{Reference{m.value}} : Value{}; }
    static void set(Id<T>& m, Value&& v) {
        const auto* r = std::get_if<Reference>(&v);
        m.value = r ? r->id : 0;
    }
};

template <>
struct Codec<AnyId> : CodecBase<AnyId> {
    static constexpr Kind kind = Kind::Reference;
    static Value get(AnyId m) { return m ? Value{Reference{m.value}} : Value{}; }
    static void set(AnyId& m, Value&& v) {
        const auto* r = std::get_if<Reference>(&v);
        m.value = r ? r->id : 0;
    }
};

template <class T>
struct Codec<std::vector<Id<T>>> : CodecBase<std::vector<Id<T>>> {
    static constexpr Kind kind = Kind::References;
    static constexpr EntityRef to = &entity<T>;
    static Value get(const std::vector<Id<T>>& m) {
        if (m.empty())
            return {};
        RecordIds ids;
        ids.reserve(m.size());
        for (Id<T> id : m)
            ids.push_back(id.value);
        return ids;
    }
    static void set(std::vector<Id<T>>& m, Value&& v) {
        m.clear();
        if (const auto* ids = std::get_if<RecordIds>(&v))
            for (RecordId id : *ids)
                m.push_back({id});
    }
};

template <class E>
requires std::is_enum_v<E>
struct Codec<E> : CodecBase<E> {
    static constexpr Kind kind = Kind::Choice;
    static ChoiceList choices() { return choices_of<E>(); }
    static Value get(E m) {
        const std::string_view code = code_of_choice(m);
        return code.empty() ? Value{} : Value{std::string(code)};
    }
    static void set(E& m, Value&& v) {
        const auto* code = std::get_if<std::string>(&v);
        m = code ? choice_from_code<E>(*code) : E{};
    }
};

template <class E>
requires std::is_enum_v<E>
struct Codec<std::vector<E>> : CodecBase<std::vector<E>> {
    static constexpr Kind kind = Kind::Choices;
    static ChoiceList choices() { return choices_of<E>(); }
    static Value get(const std::vector<E>& m) {
        if (m.empty())
            return {};
        Codes codes;
        for (E e : m)
            codes.emplace_back(code_of_choice(e));
        std::sort(codes.begin(), codes.end());
        return codes;
    }
    static void set(std::vector<E>& m, Value&& v) {
        m.clear();
        if (const auto* codes = std::get_if<Codes>(&v))
            for (const std::string& code : *codes)
                if (const E e = choice_from_code<E>(code); e != E{})
                    m.push_back(e);
        std::sort(m.begin(), m.end());
    }
};

namespace detail {
template <class P>
struct MemberOf;
template <class R, class M>
struct MemberOf<M R::*> {
    using Record = R;
    using Member = M;
};

template <auto Pointer>
Value get_member(const void* record) {
    using P = MemberOf<decltype(Pointer)>;
    return Codec<typename P::Member>::get(static_cast<const typename P::Record*>(record)->*Pointer);
}

template <auto Pointer>
void set_member(void* record, Value&& value) {
    using P = MemberOf<decltype(Pointer)>;
    Codec<typename P::Member>::set(static_cast<typename P::Record*>(record)->*Pointer, std::move(value));
}
}  // namespace detail

// One entry of a kind's field table; the kind follows from the member.
template <auto Pointer>
FieldDef field(std::string_view key, Label label, FieldOptions options = {}) {
    using C = Codec<typename detail::MemberOf<decltype(Pointer)>::Member>;
    return {key,
            C::kind,
            label,
            options,
            C::choices(),
            C::to,
            &detail::get_member<Pointer>,
            &detail::set_member<Pointer>};
}

// The same with the kind named, for kinds that share a C++ type (Text, Percent, Hours).
template <auto Pointer>
FieldDef field(std::string_view key, Kind kind, Label label, FieldOptions options = {}) {
    FieldDef def = field<Pointer>(key, label, options);
    def.kind = kind;
    return def;
}

}  // namespace tandem
