// The structure tree (ISO 32000-1, 14.7) and the link annotations that stand in it.
#include "ui/print/pdf_assembly.h"

#include <QtCore/QUrl>

#include <string>

namespace tandem::print {
namespace {

using Handle = QPDFObjectHandle;
using Kid = PdfRecord::Kid;

Handle named(const char* name) {
    return Handle::newName(std::string("/") + name);
}

Handle table_summary(const QString& summary) {
    Handle attribute = Handle::newDictionary();
    attribute.replaceKey("/O", named("Table"));
    attribute.replaceKey("/Summary", pdf_text(summary));
    return attribute;
}

// The box of a figure in points from the lower left corner of its page (ISO 32000-1, table 343).
Handle figure_box(const PdfRecord& record, const QRectF& area, int page) {
    const double unit = record.units_per_point;
    Handle attribute = Handle::newDictionary();
    attribute.replaceKey("/O", named("Layout"));
    attribute.replaceKey("/Placement", named("Block"));
    Handle box = Handle::newArray();
    for (const double side : {area.left() / unit, record.above_foot(page, area.bottom()), area.right() / unit,
                              record.above_foot(page, area.top())})
        box.appendItem(Handle::newReal(side, 2));
    attribute.replaceKey("/BBox", box);
    return attribute;
}

// Attributes that many elements have alike, each written once.
struct SharedAttributes {
    explicit SharedAttributes(QPDF& pdf)
        : column(pdf.makeIndirectObject(Handle::parse("<</O /Table /Scope /Column>>"))),
          row(pdf.makeIndirectObject(Handle::parse("<</O /Table /Scope /Row>>"))),
          disc(pdf.makeIndirectObject(Handle::parse("<</O /List /ListNumbering /Disc>>"))),
          decimal(pdf.makeIndirectObject(Handle::parse("<</O /List /ListNumbering /Decimal>>"))) {}

    void give(Handle& node, const StructureElement& element) const {
        if (element.scope != Scope::none)
            node.replaceKey("/A", element.scope == Scope::column ? column : row);
        if (element.numbering != Numbering::none)
            node.replaceKey("/A", element.numbering == Numbering::disc ? disc : decimal);
        if (!element.summary.isEmpty())
            node.replaceKey("/A", table_summary(element.summary));
    }

    Handle column;
    Handle row;
    Handle disc;
    Handle decimal;
};

// The page that stands for a whole element: that of its first own content, -1 without any.
int page_of(const PdfRecord& record, const PdfRecord::Element& element) {
    for (const Kid& kid : element.kids)
        if (kid.kind == Kid::Kind::chunk)
            return record.chunks[static_cast<std::size_t>(kid.index)].page;
    return -1;
}

Handle kid_entry(const PdfAssembly& assembly, const Kid& kid, int page) {
    const auto index = static_cast<std::size_t>(kid.index);
    if (kid.kind == Kid::Kind::element)
        return assembly.nodes[index];
    if (kid.kind == Kid::Kind::link) {
        const int on = assembly.record.links[index].page;
        Handle reference = Handle::newDictionary();
        reference.replaceKey("/Type", named("OBJR"));
        reference.replaceKey("/Obj", assembly.annotations[index]);
        reference.replaceKey("/Pg", assembly.pages[static_cast<std::size_t>(on)]);
        return reference;
    }
    const int on = assembly.record.chunks[index].page;
    if (on == page)
        return Handle::newInteger(assembly.mcids[index]);
    Handle reference = Handle::newDictionary();
    reference.replaceKey("/Type", named("MCR"));
    reference.replaceKey("/Pg", assembly.pages[static_cast<std::size_t>(on)]);
    reference.replaceKey("/MCID", Handle::newInteger(assembly.mcids[index]));
    return reference;
}

// Type, which may be left out (ISO 32000-1, table 323), is: a long table has tens of thousands of these.
void fill_node(const PdfAssembly& assembly, std::size_t index, const Handle& root,
               const SharedAttributes& shared) {
    const PdfRecord::Element& element = assembly.record.elements[index];
    const StructureElement& description = element.description;
    Handle node = assembly.nodes[index];
    node.replaceKey("/S", named(description.type));
    node.replaceKey(
        "/P", description.parent < 0 ? root : assembly.nodes[static_cast<std::size_t>(description.parent)]);
    const int page = page_of(assembly.record, element);
    if (page >= 0)
        node.replaceKey("/Pg", assembly.pages[static_cast<std::size_t>(page)]);
    if (element.kids.size() == 1) {
        node.replaceKey("/K", kid_entry(assembly, element.kids.front(), page));
    } else {
        Handle kids = Handle::newArray();
        for (const Kid& kid : element.kids)
            kids.appendItem(kid_entry(assembly, kid, page));
        node.replaceKey("/K", kids);
    }
    if (!description.language.isEmpty())
        node.replaceKey("/Lang", pdf_text(description.language));
    if (!description.actual_text.isEmpty())
        node.replaceKey("/ActualText", pdf_text(description.actual_text));
    if (!description.alternative.isEmpty())
        node.replaceKey("/Alt", pdf_text(description.alternative));
    if (!description.area.isEmpty() && page >= 0)
        node.replaceKey("/A", figure_box(assembly.record, description.area, page));
    shared.give(node, description);
}

}  // namespace

void add_links(PdfAssembly& assembly) {
    const double unit = assembly.record.units_per_point;
    long long key = static_cast<long long>(assembly.pages.size());
    for (const PdfRecord::Link& link : assembly.record.links) {
        Handle page = assembly.pages[static_cast<std::size_t>(link.page)];
        Handle note = assembly.pdf.makeIndirectObject(Handle::newDictionary());
        note.replaceKey("/Type", named("Annot"));
        note.replaceKey("/Subtype", named("Link"));
        note.replaceKey(
            "/Rect", Handle::newArray(Handle::Rectangle(
                         link.area.left() / unit, assembly.record.above_foot(link.page, link.area.bottom()),
                         link.area.right() / unit, assembly.record.above_foot(link.page, link.area.top()))));
        note.replaceKey("/Border", Handle::parse("[0 0 0]"));
        note.replaceKey("/F", Handle::newInteger(4));  // printed with the page
        note.replaceKey("/Contents", pdf_text(link.contents));
        note.replaceKey("/StructParent", Handle::newInteger(key++));
        note.replaceKey("/P", page);
        if (link.uri.isEmpty()) {
            note.replaceKey("/Dest", pdf_destination(assembly, link.destination));
        } else {
            Handle action = Handle::parse("<</Type /Action /S /URI>>");
            action.replaceKey("/URI", Handle::newString(QUrl(link.uri).toEncoded().toStdString()));
            note.replaceKey("/A", action);
        }
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(note);
        assembly.annotations.push_back(note);
    }
}

void add_structure_tree(PdfAssembly& assembly) {
    Handle root = assembly.pdf.makeIndirectObject(Handle::newDictionary());
    const SharedAttributes shared(assembly.pdf);
    for (std::size_t i = 0; i < assembly.nodes.size(); ++i)
        fill_node(assembly, i, root, shared);

    Handle numbers = Handle::newArray();
    long long key = 0;
    for (const Handle& owners : assembly.owners) {
        numbers.appendItem(Handle::newInteger(key++));
        numbers.appendItem(owners);
    }
    for (const PdfRecord::Link& link : assembly.record.links) {
        numbers.appendItem(Handle::newInteger(key++));
        numbers.appendItem(assembly.nodes[static_cast<std::size_t>(link.element)]);
    }
    Handle parents = assembly.pdf.makeIndirectObject(Handle::newDictionary());
    parents.replaceKey("/Nums", numbers);
    root.replaceKey("/Type", named("StructTreeRoot"));
    root.replaceKey("/K", assembly.nodes.front());
    root.replaceKey("/ParentTree", parents);
    root.replaceKey("/ParentTreeNextKey", Handle::newInteger(key));
    assembly.pdf.getRoot().replaceKey("/StructTreeRoot", root);
}

}  // namespace tandem::print
