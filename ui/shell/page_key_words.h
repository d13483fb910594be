// What the keys of single pages do, for the card of shortcuts: those of the menus it has from the menus.
//
// A new key of a page = a line here; a test looks for every one that a page has made (views/frame/page_keys).
#pragma once

#include <span>

namespace tandem {

struct PageKeyWords {
    const char* where;  // "" = on every page
    const char* what;
    const char* keys;
};

std::span<const PageKeyWords> page_key_words();

}  // namespace tandem
