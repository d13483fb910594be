#include "report/sections/two_pages.h"

#include "base/text.h"
#include "report/front.h"

namespace tandem::two_pages {

std::string title_of(const Writer& out, const Common& record, std::string_view title) {
    return clause(title) + (out.marks_illustrative(record) ? " (illustrative)" : "");
}

void use_front(const Writer& out, Room& room) {
    const Project& project = out.scope().project;
    constexpr double title_lines = 2.6;  // its letters are larger
    constexpr double stamp_lines = 2;
    room.use(title_lines);
    if (out.scope().board())
        room.use(stamp_lines);
    else
        room.use(room.lines_of(public_words));
    // The lead names project, place and day; its letters are a little larger.
    constexpr double lead_letters = 1.1;
    const std::size_t letters =
        letters_in(one_line(project.title)) + letters_in(one_line(project.place)) + 50;
    room.use(room.lines_of(
        std::string(static_cast<std::size_t>(lead_letters * static_cast<double>(letters)), 'x')));
    if (project.common.illustrative)
        room.use(
            room.lines_of("Illustrative. This project and every record in it are made up to show how a "
                          "report looks."));
}

void use_heading(Room& room) {
    constexpr double heading_lines = 2.4;
    room.use(heading_lines);
}

std::vector<std::string> have_your_say(Writer& out, Room room) {
    const Project& project = out.scope().project;
    out.cite(project.common, false);
    std::vector<std::string> said;
    const auto add = [&](std::string text) {
        if (!text.empty() && room.take(room.lines_of(text)))
            said.push_back(std::move(text));
    };
    const std::string contact = one_line(project.contact_role);
    const std::string when = one_line(project.will_hear);
    if (one_line(project.have_your_say).empty())
        add("How to take part next is not written down yet. Ask " +
            (contact.empty() ? std::string("the people who run this project") : contact) + '.');
    else
        add(first_sentences(project.have_your_say, 320));
    if (!contact.empty())
        add("Contact: " + ended(contact));
    if (!when.empty())
        add("When you will hear back: " + ended(when));
    return said;
}

std::string about_words() {
    return "The full reports say more and name every source. Structure after Loeffler and Bovaird (2019).";
}

double lines_of(const Room& room, const std::vector<std::string>& paragraphs) {
    double lines = 0;
    for (const std::string& paragraph : paragraphs)
        lines += room.lines_of(paragraph);
    return lines;
}

}  // namespace tandem::two_pages
