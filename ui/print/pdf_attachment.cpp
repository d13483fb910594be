// Embedded file streams and file specifications (ISO 32000-1, 7.11); what the file is to the document is told
// as in ISO 32000-2, 14.13, which readers of 1.7 pass over.
#include "ui/print/pdf_attachment.h"

#include "base/error.h"
#include "ui/print/pdf_assembly.h"

#include <QtCore/QDateTime>

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>

#include <stdexcept>
#include <string>

namespace tandem {
namespace {

using Handle = QPDFObjectHandle;

QPDFFileSpecObjectHelper file_specification(QPDF& pdf, const Report& report, std::string_view json) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, std::string(json));
    stream.setSubtype("application/json");
    const QDateTime created =
        QDateTime::fromString(QString::fromStdString(report.created), Qt::ISODate).toUTC();
    if (created.isValid()) {
        const std::string date = created.toString(QStringLiteral("'D:'yyyyMMddhhmmss'Z'")).toStdString();
        stream.setCreationDate(date);
        stream.setModDate(date);
    }
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, std::string(records_attachment_name), stream);
    file.setDescription("The records this report was made of, as data. Not for publication.");
    file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Data"));
    return file;
}

}  // namespace

QByteArray with_records(const QByteArray& pdf, const Report& report, std::string_view json) {
    if (report.edition != Edition::board)
        throw std::logic_error("records are attached to the board's edition only");
    try {
        QPDF document;
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        const auto file = file_specification(document, report, json);
        QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(std::string(records_attachment_name),
                                                                     file);
        Handle associated = Handle::newArray();
        associated.appendItem(file.getObjectHandle());
        document.getRoot().replaceKey("/AF", associated);
        return print::bytes_of(document);
    } catch (const QPDFExc& problem) {
        throw Error(ErrorCode::io, std::string("The records could not be attached (") + problem.what() + ")",
                    "nothing was written", "save the report without them, and the records with Export");
    }
}

}  // namespace tandem
