// The list of all pages: what the navigation, the menus, the palette and the sweep tests go through.
// A new page = its file, and one line in pages.cpp.
#pragma once

#include "ui/kit/icons.h"
#include "ui/views/frame/page.h"

#include <span>
#include <string_view>

namespace tandem {

enum class PageGroup { top, phases, records, pictures, together, hidden };

struct PageDef {
    const char* key;    // Place::page; lives for ever
    const char* words;  // "Needs and demands"
    Icon icon;
    PageGroup group;
    Page* (*make)(Workspace&, QWidget* parent);
    const char* find = "";    // further words to find it by
    const char* parent = "";  // of a hidden page: the page of the navigation it belongs to
};

std::span<const PageDef> all_pages();
const PageDef* page_by_key(const QString& key);  // nullptr when unknown
// The page on which a record of this kind is looked at; "" when it has none of its own.
QString page_for(const EntityDef& def);

}  // namespace tandem
