// The vocabulary of a tagged page: structure elements, which a screen reader walks, and artifacts, which it
// passes over.
//
// Shared by the layout (which decides what is what) and TaggedPdf (which writes it down). The names of types
// and attributes are those of ISO 32000-1, 14.8.4 and 14.8.5.
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>

namespace tandem::print {

enum class Scope { none, column, row };
enum class Numbering { none, disc, decimal };

struct StructureElement {
    int parent = 0;         // 0 = the document itself; always an earlier element
    const char* type = "";  // a string literal: "P", "TD"
    Scope scope = Scope::none;
    Numbering numbering = Numbering::none;
    QString language = {};     // where it is not the document's
    QString actual_text = {};  // what is said where the glyphs do not lead back to the text
    QString summary = {};      // of a table
    QString alternative = {};  // of a figure: what is said in its place
    QRectF area = {};          // of a figure: where it is on its page, device units
    bool is_inline =
        false;  // stands among the text of its parent: it counts from where its first text stands
};

// Whom a piece of a page belongs to: an element (its number) or one of these.
namespace artifact {
constexpr int decoration = -1;  // lines and grounds; never text
constexpr int header = -2;
constexpr int footer = -3;
// A table's header row or a box's title on later pages, and where a picture is that comes on another page.
constexpr int repeated = -4;
}  // namespace artifact

}  // namespace tandem::print
