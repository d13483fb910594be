#include "model/shown_code.h"

#include "model/tasks.h"

namespace tandem {

namespace {

template <class Task>
const std::string* place_of(const EntityDef& def, const void* record) {
    if (&def != &entity<Task>())
        return nullptr;
    const CatalogueKey& key = static_cast<const Task*>(record)->key;
    return key ? &key.key : nullptr;
}

}  // namespace

const std::string& shown_code(const EntityDef& def, const void* record) {
    if (const std::string* place = place_of<KeyTask>(def, record))
        return *place;
    if (const std::string* place = place_of<CoTask>(def, record))
        return *place;
    return def.common_of(record).code;
}

}  // namespace tandem
