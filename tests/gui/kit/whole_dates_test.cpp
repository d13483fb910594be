#include "ui/kit/whole_dates.h"

#include "catch.h"

namespace {

using namespace tandem;

// With a sign in place of each blank that holds.
QString seen(QString text) {
    return text.replace(QChar(QChar::Nbsp), QLatin1Char('~'));
}

}  // namespace

TEST_CASE("no line ends within a date", "[gui][kit]") {
    CHECK(seen(whole_dates(QStringLiteral("12 November 2026"))) == QStringLiteral("12~November~2026"));
    CHECK(seen(whole_dates(QStringLiteral("Sep 2025 to Aug 2026"))) ==
          QStringLiteral("Sep~2025 to Aug~2026"));
    CHECK(seen(whole_dates(QStringLiteral("12 to 26 November 2024"))) ==
          QStringLiteral("12 to 26~November~2024"));
}

TEST_CASE("other words and numbers keep their blanks", "[gui][kit]") {
    for (const char* text : {"", "Marching on", "12 people", "May be 3 of 4", "2010 on", "by 2014"})
        CHECK(whole_dates(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("a date in a column has a month of three letters", "[gui][kit]") {
    CHECK(seen(column_date(QStringLiteral("12 November 2026"))) == QStringLiteral("12~Nov~2026"));
    CHECK(seen(column_date(QStringLiteral("May 2026"))) == QStringLiteral("May~2026"));
    CHECK(column_date(QStringLiteral("2012")) == QStringLiteral("2012"));
}
