#include "sample_report.h"

#include "base/number.h"

#include <string>

namespace tandem::test {
namespace {

Report begun(const char* title, Edition edition) {
    Report report;
    report.title = title;
    report.project = "Lambeth Living Well";
    report.phase = "Review";
    report.data_as_at = "31 July 2018";
    report.created = "2018-07-31T00:00:00Z";
    report.edition = edition;
    report.blocks.push_back(Heading{1, title, "title"});
    return report;
}

TableBlock rows_of(std::size_t count) {
    TableBlock table;
    table.caption = "What was done, by activity";
    table.summary = "One row an activity, with its Co, phase, start, hours and money";
    table.columns = {{"Activity", TableColumn::Align::left, 3}, {"Co", TableColumn::Align::left, 2},
                     {"Phase", TableColumn::Align::left, 1},    {"Start", TableColumn::Align::left, 1.5},
                     {"Hours", TableColumn::Align::right, 1},   {"Money", TableColumn::Align::right, 1.4}};
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = static_cast<std::int64_t>(i);
        table.rows.push_back(
            {Cell{plain("Breakfast meeting of the collaborative, number " + grouped(number + 1))},
             Cell{plain(i % 2 == 0 ? "co-commissioning" : "co-delivery")},
             Cell{plain(i % 3 == 0 ? "Analyse" : "Plan")}, Cell{plain("21 November 2016")},
             Cell{plain(grouped(number * 37 + 11))},
             Cell{plain("£" + grouped(1234.5 + static_cast<double>(number), 2))}});
    }
    return table;
}

const char* const long_sentence =
    "Since 2010, about 30 people have met over breakfast to change mental health support in Lambeth: "
    "commissioners, "
    "providers, carers and people who use services. They agreed three outcomes together, and the efficient "
    "office of "
    "the first affiliation offered fine flowers. Referrals to secondary care fell to 11,111 and cost "
    "£1,234.50 less. ";

}  // namespace

Report every_block(Edition edition) {
    Report report = begun("Review report: what changed for people", edition);
    auto& blocks = report.blocks;
    if (edition == Edition::board)
        blocks.push_back(Paragraph{plain("Not for publication"), Paragraph::Role::stamp});
    blocks.push_back(
        Paragraph{plain("What the records say about the cycle from 2010 to 2018"), Paragraph::Role::lead});
    blocks.push_back(FactsBlock{
        "About this report",
        {{"Phase", plain("4 Review, cycle 1")},
         {"Period", plain("2014 to July 2018")},
         {"Status", plain("Draft, for discussion")},
         {"What we ask you to discuss",
          plain("Which lessons should shape the next cycle, the Living Well Network Alliance?")}}});
    blocks.push_back(ContentsBlock{"Contents"});
    blocks.push_back(Heading{2, "In brief", "brief"});
    Spans spans = plain(long_sentence);
    spans.push_back({"This was confirmed. ", Span::Style::strong});
    spans.push_back({"See "});
    spans.push_back({"the framework of the four Co’s as the public governance institute describes it",
                     Span::Style::plain, "https://www.govint.org/our-services/co-production"});
    spans.push_back({", "});
    spans.push_back({"not a link", Span::Style::plain, "javascript:alert(1)"});
    spans.push_back({", and the motto "});
    spans.push_back({"liberté, égalité, fraternité", Span::Style::emphasis, "", "fr"});
    spans.push_back({"."});
    blocks.push_back(Paragraph{spans});
    blocks.push_back(Paragraph{plain(std::string(long_sentence) + long_sentence)});
    blocks.push_back(Paragraph{plain("Source: Loeffler and Bovaird (2019)."), Paragraph::Role::small});
    blocks.push_back(Callout{
        Callout::Kind::points,
        "Points to consider",
        {plain("Strengths come first.")},
        {plain("All four Co’s were used over the cycle and no phase was empty."),
         plain("No citizen is recorded at a contract monitoring meeting, which the framework asks for "
               "in the phase Do, and no meeting is recorded either."),
         plain("Transparency and accountability have not been considered.")}});
    blocks.push_back(Heading{2, "Referrals and admissions both fell", "referrals"});
    blocks.push_back(Heading{3, "By month", "month"});
    blocks.push_back(rows_of(60));
    blocks.push_back(Heading{3, "Next steps", "next"});
    blocks.push_back(ListBlock{true,
                               {plain("Collect the readings of 2018."), plain("Check them with the members."),
                                plain(std::string("Publish them. ") + long_sentence)}});
    blocks.push_back(ListBlock{false, {plain("A point"), plain("Another point")}});
    blocks.push_back(Callout{Callout::Kind::decision, "For decision", {plain("Agree the lessons.")}, {}});
    blocks.push_back(
        Callout{Callout::Kind::withheld, "What is left out", {plain("Two contract values.")}, {}});
    blocks.push_back(
        Callout{Callout::Kind::note, "A note", {plain(std::string(long_sentence) + long_sentence)}, {}});
    blocks.push_back(Heading{2, "Sources and credit", "sources"});
    blocks.push_back(Paragraph{plain("No sources are recorded.")});
    return report;
}

Report long_table(std::size_t rows) {
    Report report = begun("A long table", Edition::public_);
    report.blocks.push_back(rows_of(rows));
    return report;
}

Report hostile_text() {
    Report report = begun("<script>alert(1)</script> & \"quotes\"", Edition::public_);
    auto& blocks = report.blocks;
    blocks.push_back(Heading{3, "A level too low", "a\"><script>"});
    blocks.push_back(Paragraph{plain("Markup: <img src=x onerror=alert(1)> &amp; ]]> --> </style>")});
    blocks.push_back(Paragraph{plain("Control:\x01\x02\x1b[31m and\ttab and\nline \x7f end")});
    blocks.push_back(Paragraph{plain("Letters: \U0001D538 and \u0378 and \U0001F600 stand here")});
    blocks.push_back(Paragraph{plain("Han, printed where a font has it: \u6F22")});
    blocks.push_back(
        Paragraph{plain("\u0645\u0631\u062D\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645")});
    blocks.push_back(Paragraph{plain(std::string("Endless: ") + std::string(400, 'x') + " end")});
    blocks.push_back(Paragraph{
        plain("At https://www.example.org/a-very-long-path/that-has/many/parts/and/still/goes/on/and/"
              "on/until/the/line/has/to/break/somewhere/index.html it breaks.")});
    blocks.push_back(Paragraph{{{"Bad address", Span::Style::plain, "javascript:alert(document.cookie)"},
                                {" and "},
                                {"data", Span::Style::plain, "data:text/html,<script>1</script>"},
                                {" and "},
                                {"quote", Span::Style::plain, "https://example.org/\"onmouseover=\"x"}}});
    TableBlock table;
    table.caption = "A cell taller than a page";
    table.columns = {{"Code"}, {"Text"}, {"More"}};
    std::string tall;
    for (int i = 0; i < 600; ++i)
        tall += "word " + std::to_string(i) + " ";
    table.rows.push_back({Cell{plain("A1")}, Cell{plain(tall)}, Cell{plain("short")}});
    table.rows.push_back({Cell{plain("A2")}, Cell{plain("short")}, Cell{plain("last")}});
    blocks.push_back(table);
    return report;
}

}  // namespace tandem::test
