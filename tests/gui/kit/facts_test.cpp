#include "ui/kit/facts.h"

#include "catch.h"
#include "ui/kit/theme.h"

namespace {

using namespace tandem;

const QString facts = QStringLiteral("Macro level · 12 to 26 November 2024 · illustrative");

}  // namespace

TEST_CASE("facts that fit stand on one line", "[gui][kit]") {
    const QFontMetricsF metrics(font(TextStyle::secondary));
    CHECK(facts_in_lines(facts, metrics, metrics.horizontalAdvance(facts) + 1) == facts);
}

TEST_CASE("no line of facts ends or begins with a dot", "[gui][kit]") {
    const QFontMetricsF metrics(font(TextStyle::secondary));
    const double two = metrics.horizontalAdvance(QStringLiteral("Macro level · 12 to 26 November 2024")) + 1;
    CHECK(facts_in_lines(facts, metrics, two) ==
          QStringLiteral("Macro level · 12 to 26 November 2024\nillustrative"));
    const double one = metrics.horizontalAdvance(QStringLiteral("12 to 26 November 2024")) + 1;
    CHECK(facts_in_lines(facts, metrics, one) ==
          QStringLiteral("Macro level\n12 to 26 November 2024\nillustrative"));
}

TEST_CASE("a fact follows on the last line of one that is wider than a line", "[gui][kit]") {
    const QFontMetricsF metrics(font(TextStyle::secondary));
    const double width = metrics.horizontalAdvance(QStringLiteral("See it through together: monitor")) + 1;
    CHECK(facts_in_lines(QStringLiteral("See it through together: monitor, help · 2026"), metrics, width) ==
          QStringLiteral("See it through together: monitor, help · 2026"));
}
