// Small helpers to write XML: an element that ends where its scope ends, and whole elements in one call.
// Names are qualified ("text:p"); the root of the file declares their prefixes (odt_parts.h).
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QXmlStreamWriter>

#include <initializer_list>
#include <string_view>
#include <utility>

namespace tandem::office {

using Attributes = std::initializer_list<std::pair<const char*, QString>>;

class Element {
public:
    Element(QXmlStreamWriter& xml, const char* name, Attributes attributes = {}) : xml_(xml) {
        xml_.writeStartElement(QLatin1String(name));
        for (const auto& [key, value] : attributes)
            xml_.writeAttribute(QLatin1String(key), value);
    }
    ~Element() { xml_.writeEndElement(); }
    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;

private:
    QXmlStreamWriter& xml_;
};

inline void empty_element(QXmlStreamWriter& xml, const char* name, Attributes attributes = {}) {
    xml.writeEmptyElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        xml.writeAttribute(QLatin1String(key), value);
}

inline void text_element(QXmlStreamWriter& xml, const char* name, const QString& text,
                         Attributes attributes = {}) {
    const Element element(xml, name, attributes);
    xml.writeCharacters(text);
}

}  // namespace tandem::office
