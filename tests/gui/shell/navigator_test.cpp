#include "ui/shell/navigator.h"

#include "catch.h"
#include "support/temp_folder.h"
#include "ui/link/neighbours.h"
#include "ui/shell/project_answers.h"

namespace tandem::test {

TEST_CASE("Back and forward keep the places as they were left", "[gui][shell]") {
    Navigator navigator;
    const Place home{QStringLiteral("home"), 0, {}};
    const Place needs{QStringLiteral("needs"), 0, {}};
    const Place need{QStringLiteral("needs"), 7, {}};
    navigator.leave({}, home);
    CHECK_FALSE(navigator.can_go_back());
    navigator.leave(home, needs);
    const auto back = navigator.back(need);  // a need was selected meanwhile
    REQUIRE(back);
    CHECK(*back == home);
    const auto forward = navigator.forward(home);
    REQUIRE(forward);
    CHECK(*forward == need);
    navigator.leave(need, home);
    CHECK_FALSE(navigator.can_go_forward());
    for (int i = 0; i < 500; ++i)
        navigator.leave(home, i % 2 == 0 ? needs : need);
    int steps = 0;
    while (navigator.back(home))
        ++steps;
    CHECK(steps == static_cast<int>(Navigator::longest));
}

TEST_CASE("A place is the same after it was written down", "[gui][shell]") {
    for (const Place& place :
         {Place{QStringLiteral("home"), 0, {}}, Place{QStringLiteral("phase/plan"), 0, {}},
          Place{QStringLiteral("outcomes"), 4711, QStringLiteral("trend|x")}})
        CHECK(place_from_text(text_of_place(place)) == place);
    CHECK(place_from_text(QStringLiteral("outcomes#x")) == Place{});
    CHECK(place_from_text(QString()) == Place{});
}

TEST_CASE("Copies that a cloud program made are found by name", "[gui][shell]") {
    const TempFolder folder;
    for (const char* name : {"plan.tandem", "plan (Jo's conflicted copy 2026-11-21).tandem", "plan 2.tandem",
                             "plan.sync-conflict-20261121-101010-ABC.tandem", "conflict.tandem"})
        write_bytes(folder / name, "x");
    const QStringList found = conflicting_copies(QString::fromStdString((folder / "plan.tandem").string()));
    REQUIRE(found.size() == 2);
    CHECK(found[0].endsWith(QLatin1String("plan (Jo's conflicted copy 2026-11-21).tandem")));
    CHECK(found[1].contains(QLatin1String("sync-conflict")));
    CHECK(cloud_program(QStringLiteral("/home/jo/OneDrive - Council/plan.tandem")) ==
          QLatin1String("OneDrive"));
    CHECK(cloud_program(QStringLiteral("/home/jo/Documents/plan.tandem")).isEmpty());
}

TEST_CASE("A project's file name holds nothing that a disk refuses", "[gui][shell]") {
    ProjectAnswers answers;
    CHECK(file_name_for(answers) == "New project.tandem");
    answers.title = "Breaks: for/carers?";
    CHECK(file_name_for(answers) == "Breaks forcarers.tandem");
    answers.title = std::string(59, 'a') + "\xC3\xA9t\xC3\xA9";
    CHECK(file_name_for(answers) == std::string(59, 'a') + ".tandem");
    answers.title = "Company and practical help in the first weeks after a stay in hospital";
    CHECK(file_name_for(answers) == "Company and practical help in the first weeks after a stay.tandem");
    answers.title = "...";
    CHECK(file_name_for(answers) == "New project.tandem");
}

}  // namespace tandem::test
