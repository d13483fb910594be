// The named styles of a document: names and display names are those of word processors, so that the styles
// of a template take over when text is pasted into it. Sizes and colours follow design.md section 7
// "Reports".
#include "ui/office/language.h"
#include "ui/office/odt_parts.h"
#include "ui/office/xml.h"
#include "ui/print/safe_text.h"

namespace tandem::office {
namespace {

const QString ink = QStringLiteral("#14211F");
const QString second_ink = QStringLiteral("#46544F");
const QString accent = QStringLiteral("#0C4A56");
const QString attention = QStringLiteral("#854800");
const QString ground = QStringLiteral("#F3F5F4");
// Everybody has this font or one of its measures; a template brings its own.
const QString font = QStringLiteral("Arial");
const QString text_width = QStringLiteral("17cm");  // A4 less margins of 2 cm

QString q(const char* text) {
    return QString::fromUtf8(text);
}

// A blank in a name is written so (OpenDocument 1.3, part 3, 19.502 style:name).
QString coded(const char* display_name) {
    return QString::fromLatin1(display_name).replace(QLatin1Char(' '), QLatin1String("_20_"));
}

struct ParagraphStyle {
    const char* name;
    const char* parent;
    const char* next = "";  // of the paragraph that Enter begins; "" = the same
    int outline_level = 0;
    const char* list = "";
    const char* kind = "text";  // where a word processor lists it
};

void paragraph_style(QXmlStreamWriter& xml, const ParagraphStyle& style, Attributes paragraph,
                     Attributes text) {
    const Element element(xml, "style:style",
                          {{"style:name", coded(style.name)},
                           {"style:display-name", q(style.name)},
                           {"style:family", q("paragraph")},
                           {"style:parent-style-name", coded(style.parent)},
                           {"style:class", q(style.kind)}});
    if (*style.next != '\0')
        xml.writeAttribute(q("style:next-style-name"), coded(style.next));
    if (style.outline_level > 0)
        xml.writeAttribute(q("style:default-outline-level"), QString::number(style.outline_level));
    if (*style.list != '\0')
        xml.writeAttribute(q("style:list-style-name"), coded(style.list));
    empty_element(xml, "style:paragraph-properties", paragraph);
    empty_element(xml, "style:text-properties", text);
}

void defaults(QXmlStreamWriter& xml, const Report& report) {
    const Language language = language_of(report.language);
    {
        const Element style(xml, "style:default-style", {{"style:family", q("paragraph")}});
        empty_element(xml, "style:paragraph-properties",
                      {{"fo:orphans", q("2")},
                       {"fo:widows", q("2")},
                       {"style:writing-mode", q("page")},
                       {"style:tab-stop-distance", q("1.25cm")}});
        empty_element(xml, "style:text-properties",
                      {{"style:font-name", font},
                       {"fo:font-size", q("12pt")},
                       {"fo:color", ink},
                       {"fo:language", language.language},
                       {"fo:country", language.country},
                       {"style:language-asian", q("none")},
                       {"style:country-asian", q("none")},
                       {"style:language-complex", q("none")},
                       {"style:country-complex", q("none")},
                       {"fo:hyphenate", q("false")}});
    }
    {
        const Element style(xml, "style:default-style", {{"style:family", q("table")}});
        empty_element(xml, "style:table-properties", {{"table:border-model", q("collapsing")}});
    }
    const Element style(xml, "style:default-style", {{"style:family", q("table-row")}});
    empty_element(xml, "style:table-row-properties", {{"fo:keep-together", q("always")}});
}

void text_styles(QXmlStreamWriter& xml) {
    empty_element(
        xml, "style:style",
        {{"style:name", q("Standard")}, {"style:family", q("paragraph")}, {"style:class", q("text")}});
    paragraph_style(
        xml, {"Text body", "Standard"},
        {{"fo:margin-top", q("0cm")}, {"fo:margin-bottom", q("0.25cm")}, {"fo:line-height", q("120%")}}, {});
    paragraph_style(
        xml, {"Heading", "Standard", "Text body"},
        {{"fo:margin-top", q("0.6cm")}, {"fo:margin-bottom", q("0.2cm")}, {"fo:keep-with-next", q("always")}},
        {{"fo:font-weight", q("bold")}});
    const auto heading = [&](const char* name, int level, const char* size, const QString& colour) {
        paragraph_style(xml, {name, "Heading", "Text body", level}, {},
                        {{"fo:font-size", q(size)}, {"fo:color", colour}});
    };
    heading("Heading 1", 1, "24pt", ink);
    heading("Heading 2", 2, "16pt", accent);
    heading("Heading 3", 3, "13pt", ink);
    paragraph_style(xml, {"Subtitle", "Text body", "Text body"}, {},
                    {{"fo:font-size", q("14pt")}, {"fo:color", second_ink}});
    paragraph_style(xml, {"Source Line", "Text body"}, {},
                    {{"fo:font-size", q("10pt")}, {"fo:color", second_ink}});
    paragraph_style(xml, {"Stamp", "Text body", "Text body"}, {},
                    {{"fo:font-weight", q("bold")}, {"fo:color", attention}});
}

QString centimetres(double length) {
    return QString::number(length) + q("cm");
}

// left: of the mark, from the margin, in cm; the text hangs behind it. padding: what a frame adds to the
// indent of the text, though not to that of its first tab.
void indented(QXmlStreamWriter& xml, double left, double padding) {
    constexpr double hanging = 0.7;
    const Element level(xml, "style:list-level-properties",
                        {{"text:list-level-position-and-space-mode", q("label-alignment")}});
    empty_element(xml, "style:list-level-label-alignment",
                  {{"text:label-followed-by", q("listtab")},
                   {"text:list-tab-stop-position", centimetres(left + hanging + padding)},
                   {"fo:text-indent", centimetres(-hanging)},
                   {"fo:margin-left", centimetres(left + hanging)}});
}

void bullets(QXmlStreamWriter& xml, const char* name, double left, double padding) {
    const Element list(xml, "text:list-style",
                       {{"style:name", coded(name)}, {"style:display-name", q(name)}});
    const Element level(xml, "text:list-level-style-bullet",
                        {{"text:level", q("1")}, {"text:bullet-char", q("\u2022")}});
    indented(xml, left, padding);
}

void list_styles(QXmlStreamWriter& xml) {
    const Attributes close = {{"fo:margin-bottom", q("0.12cm")}};
    paragraph_style(xml, {"List Bullet", "Text body", "", 0, "List 1", "list"}, close, {});
    paragraph_style(xml, {"List Number", "Text body", "", 0, "Numbering 1", "list"}, close, {});
    paragraph_style(xml, {"List Bullet Compact", "List Bullet", "", 0, "List 1", "list"},
                    {{"fo:margin-bottom", q("0.05cm")}}, {{"fo:font-size", q("10pt")}});
    paragraph_style(xml, {"List Number Compact", "List Number", "", 0, "Numbering 1", "list"},
                    {{"fo:margin-bottom", q("0.05cm")}}, {{"fo:font-size", q("10pt")}});

    bullets(xml, "List 1", 0, 0);
    const Element list(xml, "text:list-style",
                       {{"style:name", coded("Numbering 1")}, {"style:display-name", q("Numbering 1")}});
    const Element level(xml, "text:list-level-style-number",
                        {{"text:level", q("1")}, {"style:num-format", q("1")}, {"style:num-suffix", q(".")}});
    indented(xml, 0, 0);
}

void table_styles(QXmlStreamWriter& xml) {
    paragraph_style(xml, {"Table Contents", "Standard", "", 0, "", "extra"}, {},
                    {{"fo:font-size", q("10.5pt")}});
    paragraph_style(xml, {"Table Heading", "Table Contents", "", 0, "", "extra"},
                    {{"fo:keep-with-next", q("always")}}, {{"fo:font-weight", q("bold")}});
    paragraph_style(xml, {"Table Number", "Table Contents", "", 0, "", "extra"},
                    {{"fo:text-align", q("end")}}, {});
    paragraph_style(xml, {"Table Number Heading", "Table Heading", "", 0, "", "extra"},
                    {{"fo:text-align", q("end")}}, {});
    paragraph_style(xml, {"Caption", "Standard", "", 0, "", "extra"}, {},
                    {{"fo:font-size", q("10.5pt")}, {"fo:font-weight", q("bold")}, {"fo:color", second_ink}});
    paragraph_style(xml, {"Table", "Caption", "", 0, "", "extra"},
                    {{"fo:margin-top", q("0.35cm")},
                     {"fo:margin-bottom", q("0.1cm")},
                     {"fo:keep-with-next", q("always")}},
                    {});
    paragraph_style(xml, {"Figure Title", "Text body", "Text body"},
                    {{"fo:margin-top", q("0.35cm")}, {"fo:keep-with-next", q("always")}},
                    {{"fo:font-weight", q("bold")}});
    paragraph_style(xml, {"Picture", "Standard", "Text body"},
                    {{"fo:margin-bottom", q("0.1cm")}, {"fo:keep-with-next", q("always")}}, {});
    paragraph_style(xml, {"Figure", "Caption", "Text body", 0, "", "extra"},
                    {{"fo:margin-bottom", q("0.35cm")}}, {{"fo:font-weight", q("normal")}});
}

constexpr double callout_left = 0.3;     // cm
constexpr double callout_padding = 0.2;  // cm
constexpr double callout_line = 0.1;     // cm, of 3 pt

// One frame around all paragraphs of a remark: same border, same indents, so that a word processor joins
// them.
void callout_styles(QXmlStreamWriter& xml) {
    paragraph_style(xml, {"Callout", "Text body"},
                    {{"fo:background-color", ground},
                     {"fo:border-left", QStringLiteral("3pt solid ") + accent},
                     {"fo:border-right", q("none")},
                     {"fo:border-top", q("none")},
                     {"fo:border-bottom", q("none")},
                     {"fo:padding", centimetres(callout_padding)},
                     {"style:join-border", q("true")},
                     {"fo:margin-left", centimetres(callout_left)},
                     {"fo:margin-bottom", q("0cm")}},
                    {});
    paragraph_style(xml, {"Callout Title", "Callout", "Callout"},
                    {{"fo:margin-top", q("0.3cm")}, {"fo:keep-with-next", q("always")}},
                    {{"fo:font-weight", q("bold")}});
    paragraph_style(xml, {"Callout Bullet", "Callout", "", 0, "Callout List", "list"}, {}, {});
    bullets(xml, "Callout List", callout_left, callout_padding + callout_line);
}

void contents_styles(QXmlStreamWriter& xml) {
    paragraph_style(xml, {"Contents Heading", "Heading", "", 0, "", "index"}, {},
                    {{"fo:font-size", q("13pt")}});
    const Element element(xml, "style:style",
                          {{"style:name", coded("Contents 1")},
                           {"style:display-name", q("Contents 1")},
                           {"style:family", q("paragraph")},
                           {"style:parent-style-name", q("Standard")},
                           {"style:class", q("index")}});
    const Element paragraph(xml, "style:paragraph-properties", {{"fo:margin-bottom", q("0.1cm")}});
    const Element tabs(xml, "style:tab-stops");
    empty_element(xml, "style:tab-stop",
                  {{"style:position", text_width},
                   {"style:type", q("right")},
                   {"style:leader-style", q("dotted")},
                   {"style:leader-text", q(".")}});
}

void character_styles(QXmlStreamWriter& xml) {
    const auto style = [&](const char* name, Attributes properties) {
        const Element element(
            xml, "style:style",
            {{"style:name", coded(name)}, {"style:display-name", q(name)}, {"style:family", q("text")}});
        empty_element(xml, "style:text-properties", properties);
    };
    style("Strong Emphasis", {{"fo:font-weight", q("bold")}});
    style("Emphasis", {{"fo:font-style", q("italic")}});
    style("Internet link", {{"fo:color", accent},
                            {"style:text-underline-style", q("solid")},
                            {"style:text-underline-width", q("auto")},
                            {"style:text-underline-color", q("font-color")}});
}

void furniture_styles(QXmlStreamWriter& xml) {
    for (const char* name : {"Header", "Footer"}) {
        const Element element(xml, "style:style",
                              {{"style:name", q(name)},
                               {"style:family", q("paragraph")},
                               {"style:parent-style-name", q("Standard")},
                               {"style:class", q("extra")}});
        {
            const Element paragraph(xml, "style:paragraph-properties");
            const Element tabs(xml, "style:tab-stops");
            empty_element(xml, "style:tab-stop",
                          {{"style:position", text_width}, {"style:type", q("right")}});
        }
        empty_element(xml, "style:text-properties", {{"fo:font-size", q("9.5pt")}, {"fo:color", second_ink}});
    }
}

void outline(QXmlStreamWriter& xml) {
    const Element element(xml, "text:outline-style", {{"style:name", q("Outline")}});
    for (int level = 1; level <= 3; ++level)
        empty_element(xml, "text:outline-level-style",
                      {{"text:level", QString::number(level)}, {"style:num-format", QString()}});
}

void page_layout(QXmlStreamWriter& xml) {
    const Element automatic(xml, "office:automatic-styles");
    const Element layout(xml, "style:page-layout", {{"style:name", q("page")}});
    empty_element(xml, "style:page-layout-properties",
                  {{"fo:page-width", q("21cm")},
                   {"fo:page-height", q("29.7cm")},
                   {"style:print-orientation", q("portrait")},
                   {"fo:margin-left", q("2cm")},
                   {"fo:margin-right", q("2cm")},
                   {"fo:margin-top", q("1.2cm")},
                   {"fo:margin-bottom", q("1.2cm")}});
    const auto band = [&](const char* name, const char* gap) {
        const Element element(xml, name);
        empty_element(xml, "style:header-footer-properties",
                      {{"fo:min-height", q("1cm")}, {gap, q("0.4cm")}});
    };
    band("style:header-style", "fo:margin-bottom");
    band("style:footer-style", "fo:margin-top");
}

QString footer_words(const Report& report) {
    QString words;
    for (const std::string& part :
         {report.project, report.phase, report.data_as_at.empty() ? "" : "data as at " + report.data_as_at})
        if (!part.empty())
            words += (words.isEmpty() ? QString() : q(" \u00b7 ")) + print::safe_text(part);
    return words;
}

void master_page(QXmlStreamWriter& xml, const Report& report) {
    const Element masters(xml, "office:master-styles");
    const Element page(xml, "style:master-page",
                       {{"style:name", q("Standard")}, {"style:page-layout-name", q("page")}});
    {
        const Element header(xml, "style:header");
        const Element paragraph(xml, "text:p", {{"text:style-name", q("Header")}});
        xml.writeCharacters(print::safe_text(report.project));
        empty_element(xml, "text:tab");
        xml.writeCharacters(report.edition == Edition::board ? q("Board edition \u00b7 Not for publication")
                                                             : q("Public edition"));
    }
    const Element footer(xml, "style:footer");
    const Element paragraph(xml, "text:p", {{"text:style-name", q("Footer")}});
    xml.writeCharacters(footer_words(report));
    empty_element(xml, "text:tab");
    xml.writeCharacters(q("Page "));
    text_element(xml, "text:page-number", q("1"), {{"text:select-page", q("current")}});
    xml.writeCharacters(q(" of "));
    text_element(xml, "text:page-count", q("1"));
}

}  // namespace

QByteArray odt_styles(const Report& report) {
    QByteArray inside;
    QXmlStreamWriter xml(&inside);
    {
        const Element fonts(xml, "office:font-face-decls");
        empty_element(xml, "style:font-face",
                      {{"style:name", font},
                       {"svg:font-family", font},
                       {"style:font-family-generic", q("swiss")},
                       {"style:font-pitch", q("variable")}});
    }
    {
        const Element styles(xml, "office:styles");
        defaults(xml, report);
        text_styles(xml);
        list_styles(xml);
        table_styles(xml);
        callout_styles(xml);
        contents_styles(xml);
        character_styles(xml);
        furniture_styles(xml);
        outline(xml);
    }
    page_layout(xml);
    master_page(xml, report);
    return odt_file("office:document-styles", inside);
}

}  // namespace tandem::office
