// Filling a RecordInput by field key, for program parts that make records themselves.
//
// Throws std::logic_error on an unknown key: that is a mistake in the program, never in a person's data.
#pragma once

#include "edit/builder.h"

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace tandem {

class InputFor {
public:
    explicit InputFor(const EntityDef& def) : def_(def) {}

    InputFor& with(std::string_view key, Value value) {
        const auto index = def_.index_of(key);
        if (!index)
            throw std::logic_error("no field " + std::string(key) + " in " + std::string(def_.key));
        input_.fields.emplace_back(*index, std::move(value));
        return *this;
    }

    // Where the facts come from.
    InputFor& from(std::string source) {
        input_.source = std::move(source);
        return *this;
    }

    const RecordInput& input() const { return input_; }

private:
    const EntityDef& def_;
    RecordInput input_;
};

}  // namespace tandem
