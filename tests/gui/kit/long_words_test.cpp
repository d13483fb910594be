// Long headings and long words: nothing may push a column wider than it is.
#include "catch.h"
#include "ui/kit/breakable.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/heading_lines.h"
#include "ui/kit/labels.h"
#include "ui/kit/whole_percents.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

namespace {

const QString compound = QStringLiteral("Kinderbetreuungsunterstützungsleistungen");

}  // namespace

TEST_CASE("a heading breaks between words where one line is too narrow", "[gui][kit]") {
    const QFontMetrics metrics(QApplication::font());
    const QString heading = QStringLiteral("Citizen representatives present");
    const int whole = metrics.horizontalAdvance(heading);
    CHECK(tandem::heading_lines(heading, metrics, whole) == QStringList{heading});
    const int least = tandem::least_heading_width(heading, metrics);
    CHECK(least < whole);
    const QStringList two = tandem::heading_lines(heading, metrics, least);
    REQUIRE(two.size() == 2);
    CHECK(two.join(QLatin1Char(' ')) == heading);
    for (const QString& line : tandem::heading_lines(heading, metrics, least / 2))
        CHECK(metrics.horizontalAdvance(line) <= least / 2);
}

TEST_CASE("no line ends between a number and its per cent sign", "[gui][kit]") {
    using tandem::whole_percents;
    CHECK(whole_percents(QStringLiteral("over; 14 % more, 5.5 %")) ==
          QStringLiteral("over; 14\u00a0% more, 5.5\u00a0%"));
    for (const char* text : {"", " % of all", "a % b", "14%", "14 per cent"})
        CHECK(whole_percents(QLatin1String(text)) == QLatin1String(text));
    CHECK(tandem::breakable(QStringLiteral("60 % lower")) == QStringLiteral("60\u00a0% lower"));
}

TEST_CASE("only very long words get places to break", "[gui][kit]") {
    const QString plain = QStringLiteral("Somebody to rely on in the first 72 hours");
    CHECK(tandem::breakable(plain) == plain);
    QString broken = tandem::breakable(QStringLiteral("the ") + compound);
    CHECK(broken.startsWith(QStringLiteral("the Kinder")));
    CHECK(broken.contains(QChar(0x200B)));
    CHECK(tandem::breakable(broken) == broken);
    CHECK(broken.remove(QChar(0x200B)) == QStringLiteral("the ") + compound);
}

TEST_CASE("a label that wraps is never wider than its longest piece", "[gui][kit]") {
    tandem::TextLabel* label = tandem::text_label(compound + compound, nullptr);
    CHECK(label->minimumSizeHint().width() < label->fontMetrics().horizontalAdvance(compound));
    delete label;
}

TEST_CASE("what is added to a flow after it was shown finds its place", "[gui][kit]") {
    QWidget ground;
    auto* flow = new tandem::FlowLayout(&ground);
    CHECK(flow->minimumSize() == QSize(0, 0));
    ground.resize(200, 200);
    ground.show();
    std::vector<QLabel*> words;
    for (int i = 0; i < 3; ++i) {
        auto* word = new QLabel(QStringLiteral("A word of some length"), &ground);
        word->setVisible(true);
        flow->addWidget(word);
        words.push_back(word);
    }
    QCoreApplication::processEvents();
    CHECK(words[1]->geometry().top() > words[0]->geometry().top());
    CHECK(words[2]->geometry().top() > words[1]->geometry().top());
}
