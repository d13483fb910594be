#include "ui/models/record_model.h"

#include "catch.h"
#include "gui/support/open_project.h"
#include "model/activity.h"
#include "model/people.h"
#include "ui/kit/text.h"

#include <QtCore/QPersistentModelIndex>

#include <filesystem>

namespace {

using namespace tandem;
using tandem::test::OpenProject;

std::vector<Column> columns() {
    const EntityDef& def = entity<Activity>();
    return {code_column(),
            field_column(def, "title", 0),
            field_column(def, "co"),
            field_column(def, "status"),
            field_column(def, "invited"),
            field_column(def, "start")};
}

enum Place { code, title, co, status, invited, start };

QStringList titles(const RecordModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.id_at(row) == 0 ? model.index(row, 0).data(RecordModel::group_role).toString()
                                         : model.index(row, title).data().toString());
    return all;
}

struct Three {
    Three() {
        breakfast = open.add_activity("Breakfast meetings");
        clubhouse = open.add_activity("Clubhouse");
        survey = open.add_activity("a survey");
        const EntityDef& def = entity<Activity>();
        open.workspace().set(def, breakfast, "invited", Value{std::int64_t{25}});
        open.workspace().set(def, survey, "invited", Value{std::int64_t{100}});
        open.workspace().set(def, breakfast, "status", Value{std::string("done")});
        open.workspace().set(def, survey, "status", Value{std::string("idea")});
        open.workspace().set(def, survey, "co", Value{std::string("co_assessment")});
    }

    OpenProject open;
    RecordId breakfast, clubhouse, survey;
    RecordModel model{open.workspace(), entity<Activity>(), columns()};
};

// What the model shows must be what one made afresh shows.
void check_like_new(Three& three, const std::function<void(RecordModel&)>& arrange) {
    RecordModel fresh(three.open.workspace(), entity<Activity>(), columns());
    arrange(fresh);
    CHECK(three.model.shown() == fresh.shown());
    CHECK(three.model.count() == fresh.count());
    CHECK(three.model.count_all() == fresh.count_all());
}

}  // namespace

TEST_CASE("a table shows texts, says what is absent and carries the marks", "[gui][models]") {
    Three three;
    const RecordModel& model = three.model;
    const int row = model.row_of(three.clubhouse);
    CHECK(model.index(row, code).data().toString() == QStringLiteral("L2"));
    CHECK(model.index(row, invited).data().toString() == QStringLiteral("–"));
    CHECK(model.index(row, invited).data(Qt::AccessibleTextRole).toString() == QStringLiteral("no data"));
    CHECK(model.index(row, status).data().toString() == QStringLiteral("–"));
    CHECK_FALSE(model.index(row, status).data(RecordModel::status_role).isValid());  // one dash is enough
    const int done = model.row_of(three.breakfast);
    CHECK(model.index(done, status).data(RecordModel::status_role).toInt() == static_cast<int>(Status::done));
    const int assessed = model.row_of(three.survey);
    CHECK(model.index(assessed, co).data(RecordModel::coes_role).value<std::vector<Co>>() ==
          std::vector{Co::co_assessment});
    CHECK(model.headerData(invited, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Invited"));
}

TEST_CASE("sorting takes numbers as numbers, choices in their order, and puts what is absent last",
          "[gui][models]") {
    Three three;
    RecordModel& model = three.model;
    model.sort(title, Qt::AscendingOrder);
    CHECK(titles(model) == QStringList{QStringLiteral("a survey"), QStringLiteral("Breakfast meetings"),
                                       QStringLiteral("Clubhouse")});
    model.sort(invited, Qt::AscendingOrder);
    CHECK(model.shown() == std::vector<RecordId>{three.breakfast, three.survey, three.clubhouse});
    model.sort(invited, Qt::DescendingOrder);
    CHECK(model.shown() == std::vector<RecordId>{three.survey, three.breakfast, three.clubhouse});
    model.sort(status, Qt::AscendingOrder);
    CHECK(model.shown() == std::vector<RecordId>{three.survey, three.breakfast, three.clubhouse});
}

TEST_CASE("a filter wants all its words in the shown texts or the code, in any case", "[gui][models]") {
    Three three;
    RecordModel& model = three.model;
    model.set_filter(QStringLiteral("DONE break"));
    CHECK(model.shown() == std::vector<RecordId>{three.breakfast});
    CHECK(model.count() == 1);
    CHECK(model.count_all() == 3);
    model.set_filter(QStringLiteral("l3"));
    CHECK(model.shown() == std::vector<RecordId>{three.survey});
    model.set_filter(QStringLiteral("nobody"));
    CHECK(model.count() == 0);
    model.set_filter({});
    model.set_condition(QStringLiteral("with numbers"), [](const Portfolio&, const void* record) {
        return static_cast<const Activity*>(record)->invited.has_value();
    });
    CHECK(model.count() == 2);
    model.set_condition(QStringLiteral("with numbers"), {});
    CHECK(model.count() == 3);
}

TEST_CASE("groups stand under headings with their number and fold", "[gui][models]") {
    Three three;
    RecordModel& model = three.model;
    model.set_group(status);
    CHECK(titles(model) == QStringList{QStringLiteral("Idea"), QStringLiteral("a survey"),
                                       QStringLiteral("Done"), QStringLiteral("Breakfast meetings"),
                                       QStringLiteral("Not recorded"), QStringLiteral("Clubhouse")});
    CHECK(model.index(2, 0).data().toString() == QStringLiteral("Done  1"));
    model.toggle_group(0);
    CHECK(model.is_folded(0));
    CHECK(model.row_of(three.survey) == -1);
    CHECK(model.count() == 3);
    model.toggle_group(0);
    CHECK(model.row_of(three.survey) == 1);
}

TEST_CASE("changes arrive one by one and leave what is selected where its record goes", "[gui][models]") {
    Three three;
    RecordModel& model = three.model;
    const auto arrange = [](RecordModel& of) { of.sort(title, Qt::AscendingOrder); };
    arrange(model);
    const QPersistentModelIndex kept = model.index(model.row_of(three.clubhouse), title);

    three.open.workspace().set(entity<Activity>(), three.clubhouse, "title",
                               Value{std::string("A clubhouse")});
    CHECK(kept.row() == 0);
    CHECK(model.id_at(kept.row()) == three.clubhouse);
    check_like_new(three, arrange);

    const RecordId added = three.open.add_activity("Bingo");
    CHECK(model.row_of(added) == 2);
    check_like_new(three, arrange);

    three.open.workspace().remove(entity<Activity>(), {three.survey});
    CHECK(model.row_of(three.survey) == -1);
    check_like_new(three, arrange);
    three.open.workspace().undo();
    check_like_new(three, arrange);
}

TEST_CASE("a record that no longer passes the filter leaves, and comes back with undo", "[gui][models]") {
    Three three;
    RecordModel& model = three.model;
    const auto arrange = [](RecordModel& of) {
        of.sort(invited, Qt::DescendingOrder);
        of.set_filter(QStringLiteral("b"));
    };
    arrange(model);
    REQUIRE(model.row_of(three.clubhouse) >= 0);
    three.open.workspace().set(entity<Activity>(), three.clubhouse, "title", Value{std::string("Choir")});
    CHECK(model.row_of(three.clubhouse) == -1);
    check_like_new(three, arrange);
    three.open.workspace().undo();
    CHECK(model.row_of(three.clubhouse) >= 0);
    check_like_new(three, arrange);
}

TEST_CASE("after any run of edits and undos the rows are those of a new model", "[gui][models]") {
    Three three;
    Workspace& workspace = three.open.workspace();
    const EntityDef& def = entity<Activity>();
    const auto arrange = [](RecordModel& of) {
        of.sort(invited, Qt::AscendingOrder);
        of.set_filter(QStringLiteral("e"));
    };
    arrange(three.model);
    std::uint32_t random = 7;
    const auto next = [&random](std::uint32_t below) {
        random = random * 1664525U + 1013904223U;
        return (random >> 16U) % below;
    };
    const char* const names[] = {"Tea", "Choir", "Peer support", "Walk", "Reading"};
    for (int turn = 0; turn < 120; ++turn) {
        const auto& all = workspace.portfolio().all<Activity>();
        const RecordId any =
            all.empty() ? 0 : all.rows()[next(static_cast<std::uint32_t>(all.size()))].common.id;
        switch (next(5)) {
            case 0:
                three.open.add_activity(names[next(5)]);
                break;
            case 1:
                workspace.set(def, any, "title", Value{std::string(names[next(5)])});
                break;
            case 2:
                workspace.set(def, any, "invited", Value{std::int64_t{next(9)}});
                break;
            case 3:
                if (all.size() > 2)
                    workspace.remove(def, {any});
                break;
            default:
                workspace.undo();
        }
        INFO("turn " << turn);
        check_like_new(three, arrange);
    }
}

TEST_CASE("a cell is changed in place; what cannot stand is refused in words", "[gui][models]") {
    Three three;
    RecordModel& model = three.model;
    QString why;
    QObject::connect(&model, &RecordModel::refused, &model,
                     [&](RecordId, int, const QString& text) { why = text; });
    const QModelIndex cell = model.index(model.row_of(three.clubhouse), invited);
    CHECK_FALSE(model.setData(cell, QStringLiteral("a few")));
    CHECK(why == QStringLiteral("Use a whole number, such as 25."));
    CHECK(model.setData(cell, QStringLiteral("12")));
    CHECK(three.open.get<Activity>(three.clubhouse).invited == 12);
    CHECK(model.setData(model.index(cell.row(), status), QStringLiteral("planned")));
    CHECK(three.open.get<Activity>(three.clubhouse).status == ActivityStatus::planned);
    const auto steps = three.open.steps();
    CHECK(model.setData(cell, QStringLiteral("12")));
    CHECK(three.open.steps() == steps);
    CHECK_FALSE(model.flags(model.index(cell.row(), code)) & Qt::ItemIsEditable);
}

TEST_CASE("what was written in a cell stands there while the file is away, and after it is saved",
          "[gui][models]") {
    Three three;
    FileLink& file = three.open.workspace().file();
    const std::filesystem::path path = file.path();
    const std::filesystem::path away = path.string() + ".away";
    const QModelIndex cell = three.model.index(three.model.row_of(three.clubhouse), title);
    std::filesystem::rename(path, away);
    CHECK(three.model.setData(cell, QStringLiteral("Night café")));
    REQUIRE(file.saved_state() == SavedState::failing);
    CHECK(cell.data().toString() == QStringLiteral("Night café"));
    CHECK(cell.data(Qt::EditRole).toString() == QStringLiteral("Night café"));
    CHECK(cell.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Night café, not saved"));
    // Another one is refused until then, and takes nothing of the first.
    const QModelIndex other = three.model.index(three.model.row_of(three.survey), title);
    CHECK_FALSE(three.model.setData(other, QStringLiteral("Another")));
    CHECK(other.data().toString() == QStringLiteral("a survey"));
    CHECK(cell.data().toString() == QStringLiteral("Night café"));

    std::filesystem::rename(away, path);
    file.try_again();
    REQUIRE(file.saved_state() == SavedState::saved);
    const QModelIndex saved = three.model.index(three.model.row_of(three.clubhouse), title);
    CHECK(saved.data().toString() == QStringLiteral("Night café"));
    CHECK(saved.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Night café"));
    CHECK(three.open.portfolio().find(Id<Activity>{three.clubhouse})->title == "Night café");
}
