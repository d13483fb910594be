// Adds to a PDF painted by Qt what PDF/UA asks for, with libqpdf: tagged content, structure tree, outline,
// links, metadata.
//
// The only public function is assemble_pdf(); the others are its steps, each in a file of its own.
#pragma once

#include "ui/print/pdf_record.h"
#include "ui/print/set_text.h"

#include <QtCore/QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace tandem::print {

// Throws tandem::Error (io) when the painted file is not as expected.
QByteArray assemble_pdf(const QByteArray& painted, const PdfRecord& record);

// The file that the objects make, packed: the same objects give the same bytes.
QByteArray bytes_of(QPDF& pdf);

// Half the time of zlib's usual 6, for a file a tenth larger.
constexpr int compression_level = 3;

// What the steps share while one file is put together.
struct PdfAssembly {
    QPDF& pdf;
    const PdfRecord& record;
    std::vector<QPDFObjectHandle> pages;
    std::vector<QPDFObjectHandle> nodes;        // one per element of the record
    std::vector<QPDFObjectHandle> owners;       // one per page: the element of each MCID, in order
    std::vector<int> mcids;                     // one per chunk; -1 for artifacts
    std::vector<QPDFObjectHandle> annotations;  // one per link
    std::vector<SetFont> fonts;                 // one per font of the record
};

// On as many threads as there are processors: unpacking, marking and packing streams is a third of the work.
void tag_pages(PdfAssembly& assembly);
// Takes the sheet of glyphs out of the file and tells the pages the fonts that their texts are set in.
void take_fonts(PdfAssembly& assembly);
void mend_fonts(PdfAssembly& assembly);
void add_links(PdfAssembly& assembly);
void add_structure_tree(PdfAssembly& assembly);
void add_outline(PdfAssembly& assembly);
void add_metadata(PdfAssembly& assembly);

QPDFObjectHandle pdf_text(const QString& text);
// An explicit destination: the page, scrolled so that y is at the top.
QPDFObjectHandle pdf_destination(const PdfAssembly& assembly, int destination);

}  // namespace tandem::print
