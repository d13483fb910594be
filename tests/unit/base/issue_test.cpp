#include "base/issue.h"

#include "catch.h"

TEST_CASE("A warning alone is not an error", "[unit][base]") {
    CHECK_FALSE(tandem::has_errors({}));
    CHECK_FALSE(
        tandem::has_errors({tandem::warning_issue("sum_over_total", "More took part than were counted.")}));
    CHECK(tandem::has_errors({tandem::warning_issue("sum_over_total", "More took part than were counted."),
                              tandem::error_issue("bad_date", "June has 30 days.")}));
}

TEST_CASE("An issue names the field and the record to mend", "[unit][base]") {
    const tandem::Issue issue = tandem::error_issue("bad_date", "June has 30 days.", "start", 7);
    CHECK(issue.severity == tandem::Severity::error);
    CHECK(issue.code == "bad_date");
    CHECK(issue.text == "June has 30 days.");
    CHECK(issue.field == "start");
    CHECK(issue.record == 7);
    CHECK(tandem::warning_issue("end_before_start", "The end lies before the start.").severity ==
          tandem::Severity::warning);
}
