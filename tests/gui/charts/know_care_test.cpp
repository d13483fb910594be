#include "ui/charts/know_care.h"

#include "catch.h"
#include "ui/charts/text_painting.h"

#include <algorithm>

namespace {

using namespace tandem;

std::vector<KnowCareGroup> groups(int count, const QString& name) {
    std::vector<KnowCareGroup> made;
    for (int i = 0; i < count; ++i) {
        KnowCareGroup group;
        group.id = i + 1;
        group.code = QStringLiteral("G%1").arg(i + 1);
        group.name = name;
        group.knows = group.cares = LowHigh::high;
        made.push_back(group);
    }
    return made;
}

}  // namespace

TEST_CASE("a long name takes a second line under its mark instead of being cut", "[gui][charts]") {
    const QString name = QStringLiteral("Older people who have been in hospital");
    const KnowCareLayout layout = know_care_layout(groups(4, name), {0, 0, 700, 480});
    REQUIRE(layout.marks.size() == 4);
    for (const KnowCareMark& mark : layout.marks) {
        CHECK(mark.text == name);
        CHECK(mark.label.height() ==
              Approx(wrapped_height(name, TextStyle::small_strong, mark.label.width(), 2)));
        CHECK(2 * mark.label.width() >= text_width(name, TextStyle::small_strong));
    }
}

TEST_CASE("marks and their names lie inside their field and beside each other", "[gui][charts]") {
    const auto nine = groups(9, QStringLiteral("Voluntary and community organisations"));
    const KnowCareLayout layout = know_care_layout(nine, {0, 0, 700, know_care_height(nine)});
    CHECK(layout.left_over == 0);
    const auto field = std::find_if(layout.fields.begin(), layout.fields.end(), [](const KnowCareField& one) {
        return one.knows == LowHigh::high && one.cares == LowHigh::high;
    });
    REQUIRE(field != layout.fields.end());
    for (const KnowCareMark& mark : layout.marks) {
        CHECK(mark.lines == 2);
        CHECK(field->area.contains(mark.mark));
        CHECK(field->area.contains(mark.label));
        for (const KnowCareMark& other : layout.marks)
            CHECK((&mark == &other || !mark.label.intersects(other.label)));
    }
}

TEST_CASE("where there is little height every group still has its mark, with a shorter name",
          "[gui][charts]") {
    const KnowCareLayout layout = know_care_layout(
        groups(9, QStringLiteral("Voluntary and community organisations")), {0, 0, 700, 540});
    CHECK(layout.left_over == 0);
    CHECK(layout.marks.size() == 9);
}
