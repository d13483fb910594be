// The files inside an .odt: each function gives one, or an element of one, as XML in UTF-8.
// OpenDocument 1.3 (OASIS, part 2 packages and part 3 schema) says what may stand in them.
#pragma once

#include "report/blocks.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <string>
#include <vector>

namespace tandem::office {

// The type of the whole, in the file "mimetype" and in the manifest.
inline constexpr const char* odt_type = "application/vnd.oasis.opendocument.text";

// A file of the package besides its XML.
struct OdtPicture {
    QString name;  // "Pictures/figure-1.svg"
    QString type;  // "image/svg+xml"
    QByteArray content;
};

// A whole XML file: the root element with all prefixes declared, around elements written elsewhere.
QByteArray odt_file(const char* root, const QByteArray& inside);

struct OdtContent {
    QByteArray xml;  // content.xml
    std::vector<OdtPicture> pictures;
};
OdtContent odt_content(const Report& report);

QByteArray odt_styles(const Report& report);  // styles.xml: named styles, the page, its header and footer
QByteArray odt_meta(const Report& report);
QByteArray odt_manifest(const std::vector<OdtPicture>& pictures);

}  // namespace tandem::office
