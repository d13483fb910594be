#include "ui/forms/field_row.h"

#include "catch.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace {

using namespace tandem;

// Four fields in a row that stands, as in a form, between others.
struct Row {
    Row() {
        auto* column = new QVBoxLayout(&form);
        row = new FieldRow(&form);
        for (QLineEdit*& field : fields) {
            field = new QLineEdit(row);
            row->add(field);
        }
        column->addWidget(row);
        column->addStretch();
    }
    void show_at(int width) {
        form.resize(px(width), px(400));
        form.show();
        REQUIRE(QTest::qWaitForWindowExposed(&form));
        QTest::qWait(0);
    }
    int lines() const {
        int count = 1;
        for (std::size_t i = 1; i < fields.size(); ++i)
            count += fields[i]->y() > fields[i - 1]->y();
        return count;
    }

    QWidget form;
    FieldRow* row = nullptr;
    std::array<QLineEdit*, 4> fields{};
};

}  // namespace

TEST_CASE("four fields stand in one line, two or four as there is room", "[gui][forms]") {
    Row wide, middling, narrow;
    wide.show_at(600);
    CHECK(wide.lines() == 1);
    middling.show_at(330);
    CHECK(middling.lines() == 2);
    narrow.show_at(160);
    CHECK(narrow.lines() == 4);
}

TEST_CASE("fields beside one another begin at one height, whatever lines their words take", "[gui][forms]") {
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    auto* row = new FieldRow(&form);
    std::array<QLineEdit*, 2> fields{};
    const std::array words{"Sector", "What the plan does with this service from now on"};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        auto* field = new QWidget(row);
        auto* lines = new QVBoxLayout(field);
        fields[i] = new QLineEdit(field);
        lines->addWidget(field_label(QLatin1String(words[i]), fields[i], field));
        lines->addWidget(fields[i]);
        lines->addStretch();
        row->add(field);
    }
    column->addWidget(row);
    column->addStretch();
    form.resize(px(330), px(300));
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    QTest::qWait(0);
    const auto top = [&](const QLineEdit* field) { return field->mapTo(&form, QPoint()).y(); };
    REQUIRE(fields[0]->mapTo(&form, QPoint()).x() != fields[1]->mapTo(&form, QPoint()).x());
    CHECK(top(fields[0]) == top(fields[1]));
    CHECK(fields[0]->height() == fields[1]->height());
    CHECK(row->height() >= fields[0]->mapTo(row, QPoint()).y() + fields[0]->height());
}

TEST_CASE("fields that move to a second line keep their height and push nothing together", "[gui][forms]") {
    Row shown;
    shown.show_at(600);
    const int tall = shown.fields[0]->height();
    shown.show_at(330);
    for (const QLineEdit* field : shown.fields) {
        CHECK(field->height() == tall);
        CHECK(shown.row->rect().contains(field->geometry()));
    }
    CHECK(shown.fields[2]->y() >= shown.fields[0]->geometry().bottom());
}

TEST_CASE("what is said about a field has the width of its row, below all fields", "[gui][forms]") {
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    auto* row = new FieldRow(&form);
    std::array<QWidget*, 4> fields{};
    std::array<IssueText*, 4> issues{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        fields[i] = new QWidget(row);
        auto* lines = new QVBoxLayout(fields[i]);
        lines->addWidget(new QLineEdit(fields[i]));
        issues[i] = new IssueText(fields[i]);
        lines->addWidget(issues[i]);
        row->add(fields[i]);
    }
    column->addWidget(row);
    column->addStretch();
    form.resize(px(480), px(400));
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    QTest::qWait(0);
    const int before = row->height();
    const QRect third = fields[2]->geometry();
    for (const std::size_t of : {std::size_t{0}, std::size_t{3}}) {
        issues[of]->set_issue(QStringLiteral("Hours are empty. Citizens' time is not free."),
                              Severity::warning);
        QTest::qWait(0);
        CHECK(fields[2]->geometry() == third);
        CHECK(issues[of]->isVisible());
        CHECK(issues[of]->y() >= third.bottom());
        CHECK(issues[of]->height() < 2 * px(20));  // on one line, which a quarter of the row has no room for
        CHECK(row->rect().contains(issues[of]->geometry()));
        CHECK(row->height() > before);
        issues[of]->clear();
        QTest::qWait(0);
        CHECK(row->height() == before);
    }
}
