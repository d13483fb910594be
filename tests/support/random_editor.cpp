#include "support/random_editor.h"

#include "model/project.h"

namespace tandem::test {

RandomEditor::RandomEditor(std::uint64_t seed)
    : random_(seed),
      fill_(random_, [this](const EntityDef& def) -> const std::vector<RecordId>& { return pool(def); }) {}

Edit RandomEditor::next(Document& document) {
    portfolio_ = &document.portfolio();
    pools_.clear();
    EditBuilder builder(document.context());
    for (auto n = 1 + random_.below(3); n > 0; --n)
        one(builder);
    return builder.take();
}

const std::vector<RecordId>& RandomEditor::pool(const EntityDef& def) {
    auto [it, fresh] = pools_.try_emplace(def.index);
    if (fresh) {
        const auto& table = portfolio_->table(def);
        for (std::size_t i = 0; i < table.size(); ++i)
            it->second.push_back(def.common_of(table.at(i)).id);
    }
    return it->second;
}

void RandomEditor::one(EditBuilder& builder) {
    const EntityDef& def = *random_.pick(entities());
    if (def.scope == Scope::file || def.key == "cycle" || def.key == "phase")
        return;
    const RecordId project = portfolio_->all<Project>().rows().front().common.id;
    const auto dice = random_.below(10);
    if (dice < 5 || pool(def).empty()) {
        builder.create(def, project, fill_.input_for(def));
        return;
    }
    const RecordId id = random_.pick(pool(def));
    if (!builder.draft().exists(def, id))
        return;
    if (dice < 9)
        builder.set(def, id, fill_.input_for(def));
    else
        builder.remove(def, id, true);
}

}  // namespace tandem::test
