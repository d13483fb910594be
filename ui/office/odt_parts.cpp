#include "ui/office/odt_parts.h"

#include "ui/office/xml.h"
#include "ui/print/safe_text.h"

#include <array>

namespace tandem::office {
namespace {

constexpr const char* version = "1.3";

struct Prefix {
    const char* name;
    const char* meaning;
};

constexpr std::array prefixes{
    Prefix{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    Prefix{"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    Prefix{"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    Prefix{"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    Prefix{"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    Prefix{"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    Prefix{"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    Prefix{"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    Prefix{"xlink", "http://www.w3.org/1999/xlink"},
    Prefix{"dc", "http://purl.org/dc/elements/1.1/"},
};

constexpr const char* xml_type = "text/xml";

}  // namespace

QByteArray odt_file(const char* root, const QByteArray& inside) {
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<";
    xml += root;
    for (const Prefix& prefix : prefixes)
        xml += QByteArray(" xmlns:") + prefix.name + "=\"" + prefix.meaning + "\"";
    xml += QByteArray(" office:version=\"") + version + "\">" + inside + "</" + root + ">\n";
    return xml;
}

QByteArray odt_meta(const Report& report) {
    QByteArray inside;
    QXmlStreamWriter xml(&inside);
    {
        const Element meta(xml, "office:meta");
        const QString created = print::safe_text(report.created);
        text_element(xml, "meta:generator", QStringLiteral("Tandem"));
        text_element(xml, "dc:title", print::safe_text(report.title));
        text_element(xml, "dc:language", print::safe_text(report.language));
        if (!created.isEmpty()) {
            text_element(xml, "meta:creation-date", created);
            text_element(xml, "dc:date", created);
        }
    }
    return odt_file("office:document-meta", inside);
}

QByteArray odt_manifest(const std::vector<OdtPicture>& pictures) {
    QByteArray content;
    QXmlStreamWriter xml(&content);
    xml.writeStartDocument();
    {
        const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
        const Element manifest(xml, "manifest:manifest",
                               {{"xmlns:manifest", space}, {"manifest:version", QLatin1String(version)}});
        const auto entry = [&](const QString& path, const QString& type) {
            empty_element(xml, "manifest:file-entry",
                          {{"manifest:full-path", path}, {"manifest:media-type", type}});
        };
        empty_element(xml, "manifest:file-entry",
                      {{"manifest:full-path", QStringLiteral("/")},
                       {"manifest:version", QLatin1String(version)},
                       {"manifest:media-type", QLatin1String(odt_type)}});
        for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
            entry(QLatin1String(part), QLatin1String(xml_type));
        for (const OdtPicture& picture : pictures)
            entry(picture.name, picture.type);
    }
    xml.writeEndDocument();
    return content;
}

}  // namespace tandem::office
