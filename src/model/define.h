// Makes the EntityDef of a kind of record. Included only by the .cpp files of model/, one use per kind:
//
//     template <> const EntityDef& entity<Need>() {
//         static const EntityDef def = define<Need>({.key = "need", .label = ..., .plural = ..., .prefix =
//         "N",
//             .scope = Scope::cycle, .title = "statement"}, { field<&Need::cycle>("cycle", ...), ... });
//         return def;
//     }
#pragma once

#include "model/names.h"
#include "model/table.h"
#include "schema/codec.h"
#include "schema/entity.h"

#include <utility>
#include <vector>

namespace tandem {

template <class T>
EntityDef define(EntityDef def, std::vector<FieldDef> fields) {
    def.index = entity_index<T>;
    def.fields = std::move(fields);
    def.common = [](void* record) -> Common& { return static_cast<T*>(record)->common; };
    def.make_table = []() -> std::unique_ptr<TableBase> { return std::make_unique<Table<T>>(); };
    return def;
}

}  // namespace tandem
