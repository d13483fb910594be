#include "catch.h"

#include "document/document.h"
#include "edit/large_project.h"
#include "exchange/export_json.h"
#include "support/random_editor.h"
#include "support/temp_folder.h"
#include "support/workbench.h"

using namespace tandem::test;
using tandem::Document;
using tandem::EditBuilder;
using tandem::EntityDef;

namespace {

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

    RandomEditor editor(seed);
    int changed = 0;
    for (int i = 0; i < 300; ++i) {
        if (document->commit(editor.next(*document)) != 0)
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
