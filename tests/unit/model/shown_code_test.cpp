#include "model/shown_code.h"

#include "catch.h"
#include "model/activity.h"
#include "model/tasks.h"

namespace tandem {
TEST_CASE("A task of the framework is known by its place there, one of the project by its code",
          "[unit][model]") {
    KeyTask task;
    task.common.code = "KT3";
    CHECK(shown_code(entity<KeyTask>(), &task) == "KT3");
    task.key = {"a3"};
    CHECK(shown_code(entity<KeyTask>(), &task) == "a3");
    CoTask together;
    together.common.code = "CT1";
    CHECK(shown_code(entity<CoTask>(), &together) == "CT1");
    together.key = {"ja1"};
    CHECK(shown_code(entity<CoTask>(), &together) == "ja1");
}

TEST_CASE("Every other record is known by the code it was given", "[unit][model]") {
    Activity activity;
    CHECK(shown_code(entity<Activity>(), &activity).empty());
    activity.common.code = "L3";
    CHECK(shown_code(entity<Activity>(), &activity) == "L3");
}

}  // namespace tandem
