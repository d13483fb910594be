#include "ui/charts/know_care.h"

#include "catch.h"
#include "ui/charts/know_care_words.h"
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
        CHECK(field->area.contains(mark.mark));
        CHECK(field->area.contains(mark.label));
        for (const KnowCareMark& other : layout.marks)
            CHECK((&mark == &other || !mark.label.intersects(other.label)));
    }
}

TEST_CASE("a field in which nobody stands has room for what it asks for", "[gui][charts]") {
    auto two = groups(2, QStringLiteral("Experts by experience"));
    two.back().name = QStringLiteral("Carers");
    KnowCareWords words(two);
    int seen = 0;
    for (double width = 320; width < 520; width += 20)
        for (double height = 190; height < 400; height += 10) {
            const KnowCareLayout layout = know_care_layout(two, {0, 0, width, height}, words);
            if (layout.marks.empty() || layout.marks.front().label.isEmpty())
                continue;  // so low that the names are in the key
            ++seen;
            for (const KnowCareField& field : layout.fields) {
                CAPTURE(width, height, field.title.toStdString());
                CHECK(field.area.height() >= words.head_height(field));
            }
        }
    CHECK(seen > 50);
}

TEST_CASE("names that have no room beside their marks stand whole in a key, with their codes",
          "[gui][charts]") {
    const QString name = QStringLiteral("Voluntary and community organisations");
    const KnowCareLayout layout = know_care_layout(groups(18, name), {0, 0, 660, 560});
    CHECK(layout.left_over == 0);
    CHECK(layout.has_names());
    REQUIRE(layout.marks.size() == 18);
    REQUIRE(layout.key.size() == 18);
    double lowest_field = 0;
    for (const KnowCareField& field : layout.fields)
        lowest_field = std::max(lowest_field, field.area.bottom());
    for (const KnowCareMark& mark : layout.marks)
        CHECK(mark.label.isEmpty());
    for (const KnowCareName& one : layout.key) {
        CHECK(one.text == name);
        CHECK(one.area.top() > lowest_field);
        CHECK(one.area.bottom() <= 560);
        for (const KnowCareName& other : layout.key)
            CHECK((&one == &other || !one.area.intersects(other.area)));
    }
}

TEST_CASE("no name is cut beside its mark, whatever the room", "[gui][charts]") {
    const QString name = QStringLiteral("Commissioners of council and NHS");
    for (const int count : {1, 5, 11, 30})
        for (double width = 320; width < 1000; width += 90)
            for (const double height : {320.0, 480.0, 700.0}) {
                CAPTURE(count, width, height);
                const KnowCareLayout layout = know_care_layout(groups(count, name), {0, 0, width, height});
                CHECK(static_cast<int>(layout.marks.size()) + layout.left_over == count);
                for (const KnowCareMark& mark : layout.marks) {
                    if (mark.label.isEmpty())
                        continue;
                    const QStringList lines =
                        wrapped_lines(mark.text, TextStyle::small_strong, mark.label.width(), mark.lines);
                    CHECK(lines.join(QLatin1Char(' ')) == name);
                }
            }
}

TEST_CASE("the size of a group is never left out beside its mark, nor broken off as a lone number",
          "[gui][charts]") {
    auto sized = groups(3, QStringLiteral("Procurement and finance officers"));
    sized[0].size_words = QStringLiteral("5");
    sized[1].size_words = QStringLiteral("about 2,000");
    sized[1].name = QStringLiteral("Older people who have been in hospital");
    sized[2].size_words = QStringLiteral("11,111");
    sized[2].name = QStringLiteral("Residents aged 75 and over");
    int labels = 0;
    for (double width = 320; width < 1400; width += 30)
        for (const double height : {320.0, 480.0, 700.0}) {
            CAPTURE(width, height);
            for (const KnowCareMark& mark : know_care_layout(sized, {0, 0, width, height}).marks) {
                if (mark.label.isEmpty())
                    continue;
                ++labels;
                QStringList lines =
                    wrapped_lines(mark.text, TextStyle::small_strong, mark.label.width(), mark.lines);
                lines.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "));
                CAPTURE(lines.join(QLatin1Char('|')).toStdString());
                const KnowCareGroup& group = sized[mark.group];
                CHECK(lines.join(QLatin1Char(' ')) == group.name + QStringLiteral(", ") + group.size_words);
                if (mark.group == 1)
                    CHECK(lines.back().endsWith(group.size_words));
                else
                    CHECK(lines.back() != group.size_words);
            }
        }
    CHECK(labels > 100);
}

TEST_CASE("a long code lies within the outline of its mark", "[gui][charts]") {
    auto coded = groups(2, QStringLiteral("Neighbours"));
    coded[0].citizen = true;
    for (KnowCareGroup& group : coded)
        group.code = QStringLiteral("G4444");
    const double code = text_width(coded[0].code, TextStyle::secondary_strong);
    const KnowCareLayout layout = know_care_layout(coded, {0, 0, 700, 480});
    REQUIRE(layout.marks.size() == 2);
    for (const KnowCareMark& mark : layout.marks)
        CHECK(mark.mark.width() >= code + 6);
}

TEST_CASE("groups that wait for a place never cover the fields, however many they are", "[gui][charts]") {
    auto many = groups(1'500, QStringLiteral("Neighbours of the health centre"));
    for (KnowCareGroup& group : many)
        if (group.id > 5)
            group.knows = LowHigh::none;
    const QRectF area(0, 0, 700, 1'600);
    const KnowCareLayout layout = know_care_layout(many, area);
    CHECK(layout.marks.size() + static_cast<std::size_t>(layout.left_over) == many.size());
    CHECK(layout.left_over > 1'000);
    double lowest_field = 0;
    for (const KnowCareField& field : layout.fields)
        lowest_field = std::max(lowest_field, field.area.bottom());
    for (const KnowCareMark& mark : layout.marks) {
        CHECK(area.contains(mark.mark));
        if (mark.pill)
            CHECK(mark.mark.top() > lowest_field);
    }
    CHECK(area.contains(layout.tray));
}

TEST_CASE("a field that holds many groups is larger than the others", "[gui][charts]") {
    std::vector<KnowCareGroup> many = groups(8, QStringLiteral("Hospital ward and discharge staff"));
    many.back().knows = LowHigh::low;
    const KnowCareLayout layout = know_care_layout(many, {0, 0, 660, 500});
    CHECK(layout.left_over == 0);
    const auto area = [&](LowHigh knows, LowHigh cares) {
        const auto field = std::ranges::find_if(layout.fields, [&](const KnowCareField& one) {
            return one.knows == knows && one.cares == cares;
        });
        return field->area.width() * field->area.height();
    };
    CHECK(area(LowHigh::high, LowHigh::high) > 1.3 * area(LowHigh::low, LowHigh::low));
}

TEST_CASE("a group with more people has no smaller a mark than another, in whichever field they stand",
          "[gui][charts]") {
    auto many = groups(11, QStringLiteral("Voluntary and community organisations"));
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i].size = 5000.0 / static_cast<double>(i + 1);
    for (const std::size_t alone : {4U, 7U})  // beside a full field one that is all but empty
        many[alone].knows = LowHigh::low;
    for (const double width : {420.0, 640.0, 900.0}) {
        CAPTURE(width);
        KnowCareLayout layout = know_care_layout(many, {0, 0, width, 420});
        REQUIRE(layout.marks.size() == many.size());
        std::ranges::sort(layout.marks, {}, &KnowCareMark::group);
        CHECK(layout.marks.front().mark.width() > layout.marks.back().mark.width());
        for (std::size_t i = 1; i < layout.marks.size(); ++i)
            CHECK(layout.marks[i - 1].mark.width() >= layout.marks[i].mark.width());
    }
}
