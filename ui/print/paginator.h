// Fills pages from top to bottom with strips, and decides where a page ends.
//
// A strip is what is never torn: a line of a paragraph, a row of a table, an entry of the contents. It can
// ask to stay with the next one (a heading, a table's caption and header row, the first lines of a
// paragraph). Strips that stay together go to the next page together, unless they are taller than a page.
//
// A figure that has no room on a page need not end it: it can wait for the next one while what follows fills
// the page, and so can one that needs a page of its own on its side
// (docs/decisions/0013-room-for-figures.md). A table whose words have no room upright turns the pages that it
// stands on, the page in work too where there is little on it; but not one that then has no room for a row of
// it, nor one that begins within words (docs/decisions/0015-tables-on-their-side.md).
//
// The last lists of a report are held back until it ends (hold_back): where they would leave a last page of a
// few lines, they stand a little closer, or share the last two pages.
#pragma once

#include "ui/print/line_breaker.h"
#include "ui/print/page_layout.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tandem::print {

// The ground and outline behind a run of strips; on a page break it ends and begins again.
struct Panel {
    QRgb fill = 0;
    QRgb outline = 0;
    QRgb bar = 0;  // along the left side; 0: none
    double bar_width = 0;
    double padding = 0;  // above the first and below the last strip of each page
    double radius = 0;
};

struct Strip {
    double space_before = 0;  // not at the top of a page
    double height = 0;
    bool keep_with_next = false;
    bool goes_on = false;    // the paragraph or list of the strip before: no figure comes between
    bool begins = true;      // a paragraph or an item of a list
    std::vector<Box> boxes;  // positions: x on the page, y from the strip's top
    std::vector<Glyphs> texts;
    std::vector<PageLink> links;
    std::vector<PagePicture> pictures;
    int heading = -1;  // its place is noted
    struct PageNumber {
        std::size_t text;  // index in the strip's texts: a place for the glyphs of the number
        int heading = -1;  // whose page is meant
        int picture = -1;  // or the element of a picture
    };
    std::vector<PageNumber> page_numbers;   // to be filled in when all pages are made
    std::optional<Panel> opens;             // a panel that begins with this strip
    bool closes = false;                    // the panel ends with this strip
    std::shared_ptr<const Strip> repeated;  // goes before this strip where it is the first on its page

    void add(TextLine line, double x, double y);
    // The same, for text that goes on from the line added before.
    void join(TextLine line, double x, double y);
};

class Paginator {
public:
    // Strips may use the height of each page from top to foot, which is measured from its lower edge; on the
    // first page from first_top.
    Paginator(PageLayout& layout, double first_top, double top, double foot);

    void add(Strip strip);
    // All of them go to the top of the next page, together: no taller than page_body().
    void add_later(std::vector<Strip> strips);
    // All of them go to a page of their own after the page in work: no taller than page_body(sheet).
    void add_apart(std::vector<Strip> strips, const Sheet& sheet);
    // Ends the page where something waits for the top of the next: call it where that must not move on, as
    // before a figure that has no room on this page.
    void bring_up();
    // The same before a heading, where what waits belongs to a part of the report that ends there: what
    // waits since before the first part of a section can be passed by the parts.
    void bring_up(int heading_level);
    // What waits and what is added from here on goes to pages of this kind. The page in work ends if it is of
    // the other, with two exceptions that save nearly empty pages: with little on it, it is itself put on its
    // side; and on a turned page with room left, words for upright ones may stay.
    void turn(const Sheet& sheet, bool may_stay = false);
    // Whether words for upright pages stand on a turned one: what has no room there goes on upright.
    bool is_staying() const { return layout_.pages.back().sheet.is_sideways() && !sheet_.is_sideways(); }
    // What is added from here on is placed when all of it is known. No figures, panels or turns after it.
    void hold_back() { holds_back_ = true; }
    // Places what still waits. Call it once, after the last strip.
    void finish();

    double page_body(const Sheet& sheet) const { return sheet.height - foot_ - top_; }
    double page_body() const { return page_body(sheet_); }
    // What is left of the page in work below all strips added to it.
    double room_left() const { return bottom() - y_ - height_of_waiting(); }
    // What the page in work would leave empty if all that waits for words went to the next.
    double room_below_placed() const { return bottom() - y_; }
    // Lets what waits for words stand alone where it would have no room on one page with this height of them:
    // those are never torn, and a heading can be.
    void part_from_tall(double height);
    bool has_waiting() const { return !waiting_.empty(); }
    // Whether the next page begins with a figure, or is one.
    bool has_figure_for_next() const {
        return !later_.empty() || !apart_.empty() || !apart_of_waiting_.empty();
    }

    // Where page numbers are still missing, after finish().
    struct Slot {
        std::size_t page;
        std::size_t text;  // index in the page's texts
        int heading;       // see Strip::PageNumber
        int picture;
    };
    const std::vector<Slot>& slots_to_fill() const { return slots_; }

private:
    void flush();
    double bottom() const { return layout_.pages.back().sheet.height - foot_; }
    bool can_become(const Sheet& sheet) const;
    bool has_room_for_words() const;
    void turn_back();
    void place_first_rows();
    // Of strips that stand together, with the panels around them down to where the page may end.
    double needed(std::span<const Strip> strips, bool at_top) const;
    void place(Strip strip);
    void put(const Strip& strip);
    double height_of_repeated(const Strip* strip) const;
    void put_repeated(const Strip& strip);  // below the figure that the page may begin with
    static bool is_wide(const Strip& strip);
    double height_of_waiting() const { return needed(waiting_, at_top_); }
    // What waits for a new page lets the rest of a table, paragraph or list pass: none is read around a
    // figure.
    void new_page(bool within_block = false);
    static bool is_within_block(const Strip& strip) { return strip.repeated || strip.goes_on; }
    void begin_page(const Sheet& sheet);
    bool is_blank() const;
    void put_at_top(const std::vector<Strip>& strips);
    void put_apart();
    void draw_panel();
    // Where strips would end that are placed from here with their heights times `factor`.
    struct End {
        std::size_t new_pages = 0;
        double used = 0;  // of the last page
    };
    End end_of(const std::vector<Strip>& strips, double factor) const;
    void place_held();

    PageLayout& layout_;
    double top_;
    double foot_;
    Sheet sheet_;  // of the next pages; the one in work can be turned already or still
    double y_;
    bool at_top_ = true;
    bool is_turned_in_work_ = false;    // the page in work, and nothing that needs it is on it yet
    bool begins_within_words_ = false;  // the page in work: with the rest of a paragraph or list
    std::vector<Strip> waiting_;
    std::vector<Strip> later_;
    bool was_passed_ = false;        // by a block that began on the page before
    int later_level_ = 0;            // of the heading above what waits
    int level_ = 0;                  // of the last heading
    bool is_below_waiting_ = false;  // what waits for a page stands below the heading that waits for words
    struct Apart {
        Sheet sheet;
        std::vector<Strip> strips;
    };
    std::vector<Apart> apart_;
    std::vector<Apart> apart_of_waiting_;  // not before the heading that waits
    std::optional<Panel> panel_;
    double panel_top_ = 0;
    std::vector<Slot> slots_;
    bool holds_back_ = false;
    std::vector<Strip> held_;
};

}  // namespace tandem::print
