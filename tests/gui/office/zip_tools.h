// What is in a zip archive, read with libzip apart from the code under test, and its XML as a flat list.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QXmlStreamAttributes>

#include <string>
#include <vector>

namespace tandem::test {

struct ZipEntry {
    std::string name;
    QByteArray content;
    bool stored = false;
    std::string moment;  // "2018-07-31 00:00:00"
};

// Fails the test when the bytes are no sound archive.
std::vector<ZipEntry> entries_of(const QByteArray& archive);
QByteArray content_of(const QByteArray& archive, const std::string& name);

// An element with the names of all it stands in ("/office:body/office:text/text:p") and the text directly and
// indirectly in it. In document order, parents first.
struct XmlElement {
    QString path;
    QString name;
    QXmlStreamAttributes attributes;
    QString text;

    QString at(const char* attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
    bool is_in(const char* ancestor) const {
        return path.contains(QLatin1Char('/') + QLatin1String(ancestor) + QLatin1Char('/'));
    }
};

// Fails the test when the XML is not well-formed, undeclared prefixes included.
std::vector<XmlElement> elements_of(const QByteArray& xml);
std::vector<XmlElement> elements_named(const std::vector<XmlElement>& all, const char* name);

}  // namespace tandem::test
