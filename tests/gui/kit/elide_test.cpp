#include "ui/kit/elide.h"

#include "catch.h"
#include "ui/kit/theme.h"

namespace {

using namespace tandem;

// Room for exactly these words.
int room_for(const char* words, const QFontMetrics& metrics) {
    return metrics.horizontalAdvance(QString::fromUtf8(words)) + 1;
}

}  // namespace

TEST_CASE("a text that fits is left as it is", "[gui][kit]") {
    const QFontMetrics metrics(font(TextStyle::body));
    const QString name = QStringLiteral("Review board");
    CHECK(elided(name, metrics, room_for("Review board", metrics)) == name);
    CHECK(elided(QString(), metrics, 0).isEmpty());
}

TEST_CASE("a text that is too long ends with a whole word", "[gui][kit]") {
    const QFontMetrics metrics(font(TextStyle::body));
    const QString name = QStringLiteral("South London and Maudsley NHS Foundation Trust");
    CHECK(elided(name, metrics, room_for("South London and Maud…", metrics)) ==
          QStringLiteral("South London and…"));
    CHECK(elided(name, metrics, room_for("South London and Maudsley…", metrics)) ==
          QStringLiteral("South London and Maudsley…"));
    CHECK(elided(name, QFontMetricsF(metrics),
                 static_cast<double>(room_for("South London and Maud…", metrics))) ==
          QStringLiteral("South London and…"));
}

TEST_CASE("a shortened text does not end with a comma, a dash or a dot in the middle", "[gui][kit]") {
    const QFontMetrics metrics(font(TextStyle::body));
    CHECK(elided(QStringLiteral("Commissioners, providers"), metrics,
                 room_for("Commissioners, prov…", metrics)) == QStringLiteral("Commissioners…"));
    CHECK(elided(QStringLiteral("Macro level · illustrative"), metrics,
                 room_for("Macro level · illus…", metrics)) == QStringLiteral("Macro level…"));
}

TEST_CASE("a first word that is too long is cut between letters", "[gui][kit]") {
    const QFontMetrics metrics(font(TextStyle::body));
    const QString cut =
        elided(QStringLiteral("Deinstitutionalisation"), metrics, room_for("Deinstitu…", metrics));
    CHECK(cut.startsWith(QLatin1String("Deinst")));
    CHECK(cut.endsWith(QChar(0x2026)));
}
