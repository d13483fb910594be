// Outline (ISO 32000-1, 12.3.3), document information and XMP metadata (14.3; ISO 14289-1, 5 and 7.1).
#include "ui/print/pdf_assembly.h"

#include <QtCore/QDateTime>

#include <string>

namespace tandem::print {
namespace {

using Handle = QPDFObjectHandle;

// An outline item whose children are still being added.
struct OpenItem {
    Handle node;
    int level;
    Handle last = {};
    int children = 0;
};

void close_item(const OpenItem& item) {
    if (item.children == 0)
        return;
    Handle node = item.node;
    node.replaceKey("/Last", item.last);
    node.replaceKey("/Count", Handle::newInteger(item.level == 0 ? item.children : -item.children));
}

void append_child(OpenItem& parent, Handle item) {
    item.replaceKey("/Parent", parent.node);
    if (parent.children++ == 0) {
        parent.node.replaceKey("/First", item);
    } else {
        parent.last.replaceKey("/Next", item);
        item.replaceKey("/Prev", parent.last);
    }
    parent.last = item;
}

QString xmp_packet(const PdfRecord& record) {
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
               " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
               "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
               "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"
               "<xmp:CreateDate>%3</xmp:CreateDate><pdfuaid:part>1</pdfuaid:part>"
               "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
        .arg(record.title.toHtmlEscaped(), record.language.toHtmlEscaped(), record.created.toHtmlEscaped());
}

}  // namespace

void add_outline(PdfAssembly& assembly) {
    if (assembly.record.outline.empty())
        return;
    Handle top = assembly.pdf.makeIndirectObject(Handle::parse("<</Type /Outlines>>"));
    std::vector<OpenItem> open = {OpenItem{top, 0}};
    const auto close_last = [&] {
        close_item(open.back());
        open.pop_back();
    };
    for (const PdfRecord::OutlineEntry& entry : assembly.record.outline) {
        while (open.back().level >= entry.level)
            close_last();
        Handle item = assembly.pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", pdf_text(entry.title));
        item.replaceKey("/Dest", pdf_destination(assembly, entry.destination));
        append_child(open.back(), item);
        open.push_back(OpenItem{item, entry.level});
    }
    while (!open.empty())
        close_last();
    Handle root = assembly.pdf.getRoot();
    root.replaceKey("/Outlines", top);
    root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void add_metadata(PdfAssembly& assembly) {
    const PdfRecord& record = assembly.record;
    Handle xmp = Handle::newStream(&assembly.pdf, xmp_packet(record).toStdString());
    xmp.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", Handle::newName("/XML"));

    Handle root = assembly.pdf.getRoot();
    root.replaceKey("/Metadata", xmp);
    root.replaceKey("/Lang", pdf_text(record.language));
    root.replaceKey("/MarkInfo", Handle::parse("<</Marked true>>"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<</DisplayDocTitle true>>"));

    // Qt's own dictionary holds the time of day; this one holds only what the report says.
    Handle info = assembly.pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", pdf_text(record.title));
    info.replaceKey("/Creator", Handle::newString("Tandem"));
    const QDateTime created = QDateTime::fromString(record.created, Qt::ISODate).toUTC();
    if (created.isValid())
        info.replaceKey(
            "/CreationDate",
            Handle::newString(created.toString(QStringLiteral("'D:'yyyyMMddhhmmss'Z'")).toStdString()));
    assembly.pdf.getTrailer().replaceKey("/Info", info);
}

}  // namespace tandem::print
