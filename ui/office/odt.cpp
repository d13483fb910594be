#include "ui/office/odt.h"

#include "ui/office/odt_parts.h"
#include "ui/office/zip_package.h"

namespace tandem {

QByteArray write_odt(const Report& report) {
    const office::OdtContent content = office::odt_content(report);
    office::ZipPackage package(report.created);
    package.add("mimetype", office::odt_type, true);  // first and stored: how a file manager knows the type
    package.add("content.xml", content.xml);
    package.add("styles.xml", office::odt_styles(report));
    package.add("meta.xml", office::odt_meta(report));
    for (const office::OdtPicture& picture : content.pictures)
        package.add(picture.name.toStdString(), picture.content);
    package.add("META-INF/manifest.xml", office::odt_manifest(content.pictures));
    return package.finish();
}

}  // namespace tandem
