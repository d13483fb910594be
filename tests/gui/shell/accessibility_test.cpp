// Every page of the real window, with the Lambeth sample and with the one that holds everything, swept for
// what would shut people out (support/sweep.h).
//
// Light at 100 % in every run; TANDEM_SWEEP=all (ctest -C Sweep -L sweep) adds the other five looks.
#include "gui/support/desk.h"
#include "gui/support/look.h"
#include "gui/support/sweep.h"
#include "ui/kit/text.h"
#include "ui/views/pages.h"

namespace tandem::test {

namespace {

constexpr int settled_ms = 80;  // until what a page lays out after it is shown has come to rest

void sweep_pages(On what) {
    for (const auto& [theme, size] : looks_to_sweep()) {
        const Look look(theme, size);
        Desk desk(what, {1366, 768});
        for (const PageDef& page : all_pages()) {
            desk.go(QLatin1String(page.key));
            desk.settle(settled_ms);
            INFO(page.key << ", theme " << static_cast<int>(theme) << ", text " << size << " %");
            CHECK(in_lines(sweep(desk.window())) == "");
        }
    }
}

}  // namespace

TEST_CASE("No page shuts anybody out", "[gui][shell][sweep]") {
    sweep_pages(On::lambeth);
}

TEST_CASE("No page of a project that holds everything shuts anybody out", "[gui][shell][sweep]") {
    sweep_pages(On::illustrative);
}

TEST_CASE("The start page and the six questions shut nobody out", "[gui][shell][sweep]") {
    for (const auto& [theme, size] : looks_to_sweep()) {
        const Look look(theme, size);
        Desk desk(On::start_page, {1366, 768});
        INFO("theme " << static_cast<int>(theme) << ", text " << size << " %");
        CHECK(in_lines(sweep(desk.window())) == "");
        desk.trigger(QStringLiteral("action_new_project"));
        for (int question = 1; question <= 6; ++question) {
            INFO("question " << question);
            CHECK(in_lines(sweep(desk.window())) == "");
            if (question < 6)
                desk.click(QStringLiteral("new_next"));
        }
    }
}

}  // namespace tandem::test
