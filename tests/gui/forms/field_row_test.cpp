#include "ui/forms/field_row.h"

#include "catch.h"
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
