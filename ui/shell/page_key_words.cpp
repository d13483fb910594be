#include "ui/shell/page_key_words.h"

namespace tandem {

std::span<const PageKeyWords> page_key_words() {
    static constexpr PageKeyWords all[] = {
        {"", "Home", "0"},
        {"", "Open what is marked; on a chip, its record", "Enter"},
        {"", "A record’s own page", "Ctrl+Enter"},
        {"", "Delete, with Undo", "Delete"},
        {"", "Leave or close what is open; nothing is discarded", "Esc"},
        {"In a list", "find", "/"},
        {"In a list", "change in place", "F2"},
        {"In a list", "next and previous record", "Alt+Down, Alt+Up"},
        {"In a list", "choose several", "Shift+Down, Shift+Up"},
        {"In a list", "change what is chosen", "C"},
        {"In a list", "sort, group, columns, copy and save", "G"},
        {"In a list", "copy the chosen rows, paste lines as new records", "Ctrl+C, Ctrl+V"},
        {"In a picture", "from one thing to the next", "Arrows"},
        {"In a picture", "larger and smaller", "+ and −, or Ctrl and the wheel"},
        {"In a picture", "table instead of the picture, and back", "T"},
        {"This week", "done", "Space"},
        {"This week", "postpone", "S"},
        {"Phases", "add a decision", "D"},
        {"Phases", "next status of a card", "Space"},
        {"Needs", "make a need", "M"},
        {"Needs", "say that a demand was voiced, or was not", "V"},
        {"Outcomes", "link", "L"},
        {"Outcomes", "readings as a table", "T"},
        {"Assets", "use in an activity", "U"},
        {"Assets", "move a card", "Shift and the arrows"},
        {"Risks", "who bears it", "B"},
        {"Risks, in the list", "score", "1 to 5"},
        {"Risks, on the map", "more or less likely, more or less severe", "Shift and the arrows"},
        {"Services", "add a meeting", "M"},
        {"Governance", "add evidence", "E"},
        {"Governance", "rate", "0 to 3"},
        {"Decisions", "add a decision", "D"},
        {"Decisions", "answer a contribution", "A"},
        {"Coverage", "leave a cell out of this cycle", "H"},
        {"Timeline", "move dates", "Shift and Left or Right"},
        {"Timeline", "move the end alone", "Ctrl+Shift and Left or Right"},
        {"Timeline", "today", "Home"},
        {"Points to consider", "set aside", "X"},
        {"History", "add a restore point", "N"},
        {"History", "choose what to compare", "A, B"},
        {"Reports", "turn the pages", "Page Down, Page Up"},
    };
    return all;
}

}  // namespace tandem
