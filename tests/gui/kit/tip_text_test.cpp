#include "ui/kit/tip_text.h"

#include "catch.h"

#include <QtCore/QStringList>

TEST_CASE("a tooltip keeps all words of a text in lines that can be read", "[gui][kit]") {
    using tandem::tip_text;
    CHECK(tip_text(QStringLiteral("Peer support")) == QStringLiteral("Peer support"));
    CHECK(tip_text(QStringLiteral("One\n\nTwo")) == QStringLiteral("One\n\nTwo"));
    CHECK(tip_text(QString()).isEmpty());
    const QString text = QStringLiteral("Carers said what a break is for them. ").repeated(12).trimmed();
    const QStringList lines = tip_text(text).split(QLatin1Char('\n'));
    CHECK(lines.size() > 4);
    for (const QString& line : lines)
        CHECK(line.size() <= 75);
    CHECK(lines.join(QLatin1Char(' ')) == text);
    const QString word(100, QLatin1Char('x'));
    CHECK(tip_text(word) == word);
}
