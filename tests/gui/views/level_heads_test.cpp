#include "ui/views/parts/level_heads.h"

#include "catch.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace {

struct Columns {
    Columns() : row(QBoxLayout::LeftToRight, &window) {
        auto* level = new tandem::LevelHeads(&window);
        for (const char* words : {"Tasks", "Tasks that are shared with citizens, three of them done"}) {
            auto* column = new QVBoxLayout;
            auto* head = new QWidget(&window);
            auto* label = new QLabel(QString::fromLatin1(words), head);
            label->setWordWrap(true);
            auto* in_head = new QVBoxLayout(head);
            in_head->addWidget(label);
            column->addWidget(head);
            labels.push_back(label);
            auto* card = new QLabel(QStringLiteral("card"), &window);
            column->addWidget(card);
            column->addStretch(1);
            row.addLayout(column, 1);
            level->add(head);
            heads.push_back(head);
            cards.push_back(card);
        }
        window.resize(260, 400);
        window.show();
        settle();
    }
    void settle() { QTest::qWait(50); }

    QWidget window;
    QBoxLayout row;
    std::vector<QWidget*> heads;
    std::vector<QLabel*> labels, cards;
};

}  // namespace

TEST_CASE("what follows the heads of columns begins on one line, though one head needs two", "[gui][views]") {
    Columns columns;
    REQUIRE(columns.heads[1]->heightForWidth(columns.heads[1]->width()) >
            columns.heads[0]->heightForWidth(columns.heads[0]->width()));
    CHECK(columns.cards[0]->y() == columns.cards[1]->y());
    columns.labels[1]->setText(QStringLiteral("Shared"));
    columns.settle();
    CHECK(columns.cards[0]->y() == columns.cards[1]->y());
    CHECK(columns.heads[0]->minimumHeight() == columns.heads[0]->heightForWidth(columns.heads[0]->width()));
}

TEST_CASE("below each other every head keeps its own height", "[gui][views]") {
    Columns columns;
    columns.row.setDirection(QBoxLayout::TopToBottom);
    columns.settle();
    CHECK(columns.heads[0]->minimumHeight() == 0);
}
