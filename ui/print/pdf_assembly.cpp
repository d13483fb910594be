#include "ui/print/pdf_assembly.h"

#include "base/error.h"
#include "ui/print/marked_content.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <string>
#include <string_view>

namespace tandem::print {

using Handle = QPDFObjectHandle;

QByteArray bytes_of(QPDF& pdf) {
    // One level for the whole process; only this uses qpdf.
    Pl_Flate::setCompressionLevel(compression_level);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Handle pdf_text(const QString& text) {
    return Handle::newUnicodeString(text.toStdString());
}

Handle pdf_destination(const PdfAssembly& assembly, int destination) {
    const auto& to = assembly.record.destinations.at(static_cast<std::size_t>(destination));
    Handle array = Handle::newArray();
    array.appendItem(assembly.pages.at(static_cast<std::size_t>(to.page)));
    array.appendItem(Handle::newName("/XYZ"));
    array.appendItem(Handle::newInteger(0));
    array.appendItem(Handle::newReal(assembly.record.above_foot(to.page, to.y), 2));
    array.appendItem(Handle::newNull());
    return array;
}

QByteArray assemble_pdf(const QByteArray& painted, const PdfRecord& record) {
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
        PdfAssembly assembly{.pdf = pdf,
                             .record = record,
                             .pages = pdf.getAllPages(),
                             .nodes = {},
                             .owners = {},
                             .mcids = std::vector<int>(record.chunks.size(), -1),
                             .annotations = {},
                             .fonts = {}};
        if (assembly.pages.size() != record.pages.size() + (record.has_sheet() ? 1 : 0))
            fail_on_markers();
        take_fonts(assembly);
        for (std::size_t i = 0; i < record.elements.size(); ++i)
            assembly.nodes.push_back(pdf.makeIndirectObject(Handle::newDictionary()));
        for (std::size_t i = 0; i < assembly.pages.size(); ++i)
            assembly.owners.push_back(pdf.makeIndirectObject(Handle::newArray()));
        tag_pages(assembly);
        mend_fonts(assembly);
        add_links(assembly);
        add_structure_tree(assembly);
        add_outline(assembly);
        add_metadata(assembly);
        return bytes_of(pdf);
    } catch (const QPDFExc& problem) {
        throw Error(ErrorCode::io, std::string("The PDF could not be put together (") + problem.what() + ")",
                    "nothing was written", "save the report as HTML and tell the makers of Tandem");
    }
}

}  // namespace tandem::print
