#include "zip_tools.h"

#include "catch.h"

#include <zip.h>
#include <QtCore/QXmlStreamReader>

#include <ctime>

namespace tandem::test {

std::vector<ZipEntry> entries_of(const QByteArray& archive) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    REQUIRE(source != nullptr);
    zip_t* const zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    INFO(zip_error_strerror(&error));
    REQUIRE(zip != nullptr);
    std::vector<ZipEntry> entries;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        REQUIRE(zip_stat_index(zip, index, 0, &stat) == 0);
        ZipEntry& entry = entries.emplace_back();
        entry.name = stat.name;
        entry.stored = stat.comp_method == ZIP_CM_STORE;
        entry.content.resize(static_cast<qsizetype>(stat.size));
        char moment[32] = "";
        std::tm local = {};
        localtime_r(&stat.mtime, &local);  // libzip reads the entry's own clock as that of this place
        std::strftime(moment, sizeof moment, "%Y-%m-%d %H:%M:%S", &local);
        entry.moment = moment;
        zip_file_t* const file = zip_fopen_index(zip, index, 0);
        REQUIRE(file != nullptr);
        CHECK(zip_fread(file, entry.content.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
        zip_fclose(file);
    }
    zip_discard(zip);
    return entries;
}

QByteArray content_of(const QByteArray& archive, const std::string& name) {
    for (const ZipEntry& entry : entries_of(archive))
        if (entry.name == name)
            return entry.content;
    FAIL("no " << name << " in the archive");
    return {};
}

std::vector<XmlElement> elements_of(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    std::vector<XmlElement> elements;
    std::vector<std::size_t> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const QString name = reader.qualifiedName().toString();
            const QString parent = open.empty() ? QString() : elements[open.back()].path;
            elements.push_back({parent + QLatin1Char('/') + name, name, reader.attributes(), {}});
            open.push_back(elements.size() - 1);
        } else if (reader.isEndElement()) {
            open.pop_back();
        } else if (reader.isCharacters()) {
            for (const std::size_t i : open)
                elements[i].text += reader.text();
        }
    }
    INFO(reader.errorString().toStdString() << " in column " << reader.columnNumber());
    REQUIRE_FALSE(reader.hasError());
    return elements;
}

std::vector<XmlElement> elements_named(const std::vector<XmlElement>& all, const char* name) {
    std::vector<XmlElement> found;
    for (const XmlElement& element : all)
        if (element.name == QLatin1String(name))
            found.push_back(element);
    return found;
}

}  // namespace tandem::test
