#include "edit/large_project.h"

#include "catch.h"
#include "model/activity.h"
#include "model/people.h"
#include "support/workbench.h"

using namespace tandem::test;

namespace tandem {

TEST_CASE("A large project may be as small as one activity, or none", "[unit][edit]") {
    for (const std::int64_t activities : {0, 1, 2}) {
        CAPTURE(activities);
        Workbench bench;
        EditBuilder builder(bench.context());
        add_large_project(builder, {2, activities, 7});
        bench.beginning().take(builder.take());
        CHECK(bench.portfolio().all<Activity>().size() == static_cast<std::size_t>(activities));
        CHECK((bench.portfolio().all<ActivityGroup>().size() == 0) == (activities == 0));
        CHECK(bench.portfolio().all<Group>().size() >= 8);
    }
}

}  // namespace tandem
