#include "ui/office/odt_automatic.h"

#include "ui/office/language.h"
#include "ui/office/xml.h"

#include <cmath>

namespace tandem::office {
namespace {

constexpr double text_width = 17000;  // hundredths of a millimetre, as odt_styles.cpp lays out the page

QString q(const char* text) {
    return QString::fromUtf8(text);
}

// The named style; "" for a plain run.
QString named(Span::Style style) {
    switch (style) {
        case Span::Style::strong:
            return q("Strong_20_Emphasis");
        case Span::Style::emphasis:
            return q("Emphasis");
        case Span::Style::plain:
            break;
    }
    return {};
}

void cell(QXmlStreamWriter& xml, const char* name, const char* line) {
    const Element style(xml, "style:style", {{"style:name", q(name)}, {"style:family", q("table-cell")}});
    empty_element(xml, "style:table-cell-properties",
                  {{"fo:border-bottom", q(line)},
                   {"fo:border-left", q("none")},
                   {"fo:border-right", q("none")},
                   {"fo:border-top", q("none")},
                   {"fo:padding-left", q("0cm")},
                   {"fo:padding-right", q("0.25cm")},
                   {"fo:padding-top", q("0.09cm")},
                   {"fo:padding-bottom", q("0.09cm")}});
}

}  // namespace

QString AutomaticStyles::column(double share) {
    const int width = static_cast<int>(std::lround(share * text_width));
    return columns_.try_emplace(width, QStringLiteral("column-%1").arg(width)).first->second;
}

QString AutomaticStyles::run(Span::Style style, const std::string& language) {
    if (language.empty())
        return named(style);
    return runs_.try_emplace({style, language}, QStringLiteral("run-%1").arg(runs_.size() + 1)).first->second;
}

void AutomaticStyles::write(QXmlStreamWriter& xml) const {
    const Element automatic(xml, "office:automatic-styles");
    {
        const Element style(xml, "style:style", {{"style:name", q(table)}, {"style:family", q("table")}});
        empty_element(xml, "style:table-properties",
                      {{"style:width", q("17cm")},
                       {"style:rel-width", q("100%")},
                       {"table:align", q("margins")},
                       {"fo:margin-bottom", q("0.4cm")}});
    }
    cell(xml, head_cell, "0.75pt solid #74827D");
    cell(xml, body_cell, "0.5pt solid #D5DDDA");
    {
        const Element style(xml, "style:style", {{"style:name", q(picture)}, {"style:family", q("graphic")}});
        empty_element(xml, "style:graphic-properties",
                      {{"style:vertical-pos", q("top")}, {"style:vertical-rel", q("baseline")}});
    }
    for (const auto& [width, name] : columns_) {
        const Element style(xml, "style:style", {{"style:name", name}, {"style:family", q("table-column")}});
        empty_element(xml, "style:table-column-properties",
                      {{"style:column-width", QString::number(width / 1000.0, 'f', 3) + q("cm")},
                       {"style:rel-column-width", QString::number(width) + q("*")}});
    }
    for (const auto& [key, name] : runs_) {
        const Language language = language_of(key.second);
        const Element style(xml, "style:style", {{"style:name", name}, {"style:family", q("text")}});
        if (const QString parent = named(key.first); !parent.isEmpty())
            xml.writeAttribute(q("style:parent-style-name"), parent);
        // A word processor keeps three languages a run and looks at the one of the letters it meets.
        const Element text(xml, "style:text-properties",
                           {{"fo:language", language.language},
                            {"fo:country", language.country},
                            {"style:language-asian", language.language},
                            {"style:country-asian", language.country},
                            {"style:language-complex", language.language},
                            {"style:country-complex", language.country}});
        if (!language.script.isEmpty())
            xml.writeAttribute(q("fo:script"), language.script);
    }
}

}  // namespace tandem::office
