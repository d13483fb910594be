#include "catch.h"

#include "document/document.h"
#include "edit/large_project.h"
#include "edit/random_fill.h"
#include "exchange/export_json.h"
#include "support/temp_folder.h"
#include "support/workbench.h"

#include <map>

using namespace tandem::test;
using tandem::Document;
using tandem::EditBuilder;
using tandem::EntityDef;
using tandem::RecordId;

namespace {

// Makes random edits through the real door: creations, changes and deletions of every kind.
class RandomEditor {
public:
    RandomEditor(Document& document, std::uint64_t seed)
        : document_(document),
          random_(seed),
          fill_(random_, [this](const EntityDef& def) -> const std::vector<RecordId>& { return pool(def); }) {
    }

    // One edit of up to three steps; true when something was changed.
    bool step() {
        pools_.clear();
        EditBuilder builder(document_.context());
        for (auto n = 1 + random_.below(3); n > 0; --n)
            one(builder);
        return document_.commit(builder.take()) != 0;
    }

private:
    const std::vector<RecordId>& pool(const EntityDef& def) {
        auto [it, fresh] = pools_.try_emplace(def.index);
        if (fresh) {
            const auto& table = document_.portfolio().table(def);
            for (std::size_t i = 0; i < table.size(); ++i)
                it->second.push_back(def.common_of(table.at(i)).id);
        }
        return it->second;
    }

    void one(EditBuilder& builder) {
        const EntityDef& def = *random_.pick(tandem::entities());
        if (def.scope == tandem::Scope::file || def.key == "cycle" || def.key == "phase")
            return;
        const RecordId project = document_.portfolio().all<tandem::Project>().rows().front().common.id;
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

    Document& document_;
    tandem::Random random_;
    tandem::RandomFill fill_;
    std::map<std::size_t, std::vector<RecordId>> pools_;
};

void check_sound(Document& document) {
    for (const auto& check : document.verify()) {
        INFO(check.check << ": " << check.text);
        CHECK(check.ok);
    }
}

}  // namespace

TEST_CASE("undo all gives the first dump, redo all the last, and the file holds what memory holds",
          "[property]") {
    const auto seed = GENERATE(std::uint64_t{1}, std::uint64_t{2}, std::uint64_t{3});
    INFO("seed " << seed);
    const TempFolder folder;
    Workbench bench;
    bench.beginning().write(folder / "a.tandem", false);
    auto document = Document::open(folder / "a.tandem", tandem::OpenMode::read_write, bench.clock());
    const std::string first = tandem::export_text(document->portfolio());

    RandomEditor editor(*document, seed);
    int changed = 0;
    for (int i = 0; i < 300; ++i) {
        if (editor.step())
            ++changed;
        if (i % 37 == 0)
            document->undo(2);
    }
    CHECK(changed > 150);
    check_sound(*document);
    const auto depth = document->undo_state();
    const std::string last = tandem::export_text(document->portfolio());

    document.reset();
    document = Document::open(folder / "a.tandem", tandem::OpenMode::read_write, bench.clock());
    CHECK(tandem::export_text(document->portfolio()) == last);
    CHECK(document->undo_state() == depth);

    CHECK(static_cast<std::int64_t>(document->undo(1'000'000).size()) == depth.undoable);
    CHECK(tandem::export_text(document->portfolio()) == first);
    CHECK(static_cast<std::int64_t>(document->redo(1'000'000).size()) == depth.undoable + depth.redoable);
    document->undo(depth.redoable);
    CHECK(tandem::export_text(document->portfolio()) == last);
    check_sound(*document);
}

TEST_CASE("a large project has every kind of record and the same seed makes the same one", "[property]") {
    std::string texts[2];
    for (std::string& dump : texts) {
        Workbench bench;
        EditBuilder builder(bench.context());
        tandem::LargeProject wanted;
        wanted.activities = 120;
        wanted.seed = 7;
        tandem::add_large_project(builder, wanted);
        bench.beginning().take(builder.take());
        dump = tandem::export_text(bench.portfolio());
        for (const EntityDef* def : tandem::entities()) {
            INFO(def->key);
            CHECK(bench.portfolio().table(*def).size() > 0);
        }
    }
    CHECK(texts[0] == texts[1]);
}
