#include "ui/office/odt_automatic.h"
#include "ui/office/odt_columns.h"
#include "ui/office/odt_figure.h"
#include "ui/office/odt_parts.h"
#include "ui/office/xml.h"
#include "ui/print/safe_text.h"
#include "ui/print/web_link.h"

#include <algorithm>
#include <variant>

namespace tandem::office {
namespace {

using print::safe_text;

QString q(const char* text) {
    return QString::fromUtf8(text);
}

// The name of the place that a heading is, for links to it.
QString bookmark(const Heading& heading) {
    return QStringLiteral("s-") + safe_text(heading.id);
}

// Outline levels as readers of the outline want them: the first is 1 and none is skipped.
int next_level(int wanted, int last) {
    return std::clamp(wanted, 1, std::min(last + 1, 3));
}

class ContentWriter {
public:
    explicit ContentWriter(const Report& report) : report_(report), figures_(report), xml_(&body_) {}

    OdtContent write() {
        {
            const Element body(xml_, "office:body");
            const Element text(xml_, "office:text");
            for (const Block& block : report_.blocks)
                std::visit(*this, block);
        }
        QByteArray automatic;
        QXmlStreamWriter styles(&automatic);
        automatic_.write(styles);
        return {odt_file("office:document-content", automatic + body_), std::move(pictures_)};
    }

    void operator()(const Heading& heading) {
        if (heading.text.empty())
            return;
        level_ = next_level(heading.level, level_);
        const Element element(xml_, "text:h",
                              {{"text:style-name", QStringLiteral("Heading_20_%1").arg(level_)},
                               {"text:outline-level", QString::number(level_)}});
        empty_element(xml_, "text:bookmark-start", {{"text:name", bookmark(heading)}});
        xml_.writeCharacters(safe_text(heading.text));
        empty_element(xml_, "text:bookmark-end", {{"text:name", bookmark(heading)}});
    }

    void operator()(const Paragraph& block) {
        if (!text_of(block.spans).empty())
            paragraph(style_of(block.role), block.spans);
    }

    void operator()(const ListBlock& block) {
        const QString compact = block.compact ? q("_20_Compact") : QString();
        if (block.ordered)
            list("Numbering_20_1", q("List_20_Number") + compact, block.items);
        else
            list("List_20_1", q("List_20_Bullet") + compact, block.items);
    }

    void operator()(const TableBlock& block) {
        if (block.columns.empty())
            return;
        line("Table", block.caption);
        const Element table(xml_, "table:table",
                            {{"table:name", QStringLiteral("Table%1").arg(++tables_)},
                             {"table:style-name", q(AutomaticStyles::table)}});
        text_element(xml_, "table:title", safe_text(block.caption));
        text_element(xml_, "table:desc", safe_text(block.summary));
        columns(column_shares(block));
        {
            const Element rows(xml_, "table:table-header-rows");
            const Element row(xml_, "table:table-row");
            for (const TableColumn& column : block.columns)
                cell(AutomaticStyles::head_cell,
                     is_number(column) ? "Table_20_Number_20_Heading" : "Table_20_Heading",
                     plain(column.title));
        }
        for (const std::vector<Cell>& row : block.rows) {
            const Element element(xml_, "table:table-row");
            for (std::size_t i = 0; i < block.columns.size(); ++i)
                cell(AutomaticStyles::body_cell,
                     is_number(block.columns[i]) ? "Table_20_Number" : "Table_20_Contents",
                     i < row.size() ? row[i].spans : Spans{});
        }
    }

    void operator()(const FactsBlock& block) {
        if (block.facts.empty())
            return;
        line("Table", block.caption);
        const Element table(xml_, "table:table",
                            {{"table:name", QStringLiteral("Table%1").arg(++tables_)},
                             {"table:style-name", q(AutomaticStyles::table)}});
        text_element(xml_, "table:title", safe_text(block.caption));
        columns({0.3, 0.7});
        for (const FactsBlock::Fact& fact : block.facts) {
            const Element row(xml_, "table:table-row");
            cell(AutomaticStyles::body_cell, "Table_20_Heading", plain(fact.label));
            cell(AutomaticStyles::body_cell, "Table_20_Contents", fact.value);
        }
    }

    void operator()(const Callout& callout) {
        line("Callout_20_Title", callout.title);
        for (const Spans& spans : callout.paragraphs)
            paragraph(q("Callout"), spans);
        list("Callout_20_List", q("Callout_20_Bullet"), callout.items);
    }

    void operator()(const Figure& figure) {
        line("Figure_20_Title", figure.title);
        if (const OdtFigure drawn = odt_figure(figures_, figure); drawn.size.isEmpty())
            line("Text_20_body", figure.alternative);
        else
            picture(figure, drawn);
        line("Figure", figure.caption);
    }

    // Made of the headings of level 2, by their style, so that a word processor makes it anew the same.
    void operator()(const ContentsBlock& block) {
        const Element contents(xml_, "text:table-of-content",
                               {{"text:name", q("Contents")}, {"text:protected", q("false")}});
        contents_source(block);
        const Element body(xml_, "text:index-body");
        {
            const Element title(xml_, "text:index-title", {{"text:name", q("Contents_Head")}});
            line("Contents_20_Heading", block.title);
        }
        int level = 0;
        for (const Block& other : report_.blocks) {
            const auto* heading = std::get_if<Heading>(&other);
            if (heading == nullptr || heading->text.empty())
                continue;
            level = next_level(heading->level, level);
            if (level == 2)
                contents_entry(*heading);
        }
    }

private:
    static bool is_number(const TableColumn& column) { return column.align == TableColumn::Align::right; }

    static QString style_of(Paragraph::Role role) {
        switch (role) {
            case Paragraph::Role::lead:
                return q("Subtitle");
            case Paragraph::Role::small:
                return q("Source_20_Line");
            case Paragraph::Role::stamp:
                return q("Stamp");
            case Paragraph::Role::body:
                break;
        }
        return q("Text_20_body");
    }

    void line(const char* style, const std::string& text) {
        if (!text.empty())
            text_element(xml_, "text:p", safe_text(text), {{"text:style-name", q(style)}});
    }

    void paragraph(const QString& style, const Spans& spans) {
        const Element element(xml_, "text:p", {{"text:style-name", style}});
        for (const Span& span : spans)
            linked(span);
    }

    void linked(const Span& span) {
        const QString address = print::safe_address(span.link);
        if (address.isEmpty()) {
            run(span);
            return;
        }
        const Element link(xml_, "text:a",
                           {{"xlink:type", q("simple")},
                            {"xlink:href", address},
                            {"text:style-name", q("Internet_20_link")}});
        run(span);
    }

    void run(const Span& span) {
        const QString style = automatic_.run(span.style, span.language);
        if (style.isEmpty())
            xml_.writeCharacters(safe_text(span.text));
        else
            text_element(xml_, "text:span", safe_text(span.text), {{"text:style-name", style}});
    }

    void list(const char* list_style, const QString& item_style, const std::vector<Spans>& items) {
        if (items.empty())
            return;
        const Element element(xml_, "text:list", {{"text:style-name", q(list_style)}});
        for (const Spans& item : items) {
            const Element entry(xml_, "text:list-item");
            paragraph(item_style, item);
        }
    }

    // The first column names its rows, as in the PDF and on the web.
    void columns(const std::vector<double>& shares) {
        const auto column = [&](double share) {
            empty_element(xml_, "table:table-column", {{"table:style-name", automatic_.column(share)}});
        };
        {
            const Element header(xml_, "table:table-header-columns");
            column(shares.front());
        }
        std::for_each(shares.begin() + 1, shares.end(), column);
    }

    void cell(const char* cell_style, const char* text_style, const Spans& spans) {
        const Element element(xml_, "table:table-cell",
                              {{"table:style-name", q(cell_style)}, {"office:value-type", q("string")}});
        paragraph(q(text_style), spans);
    }

    void picture(const Figure& figure, const OdtFigure& drawn) {
        const QString number = QString::number(++drawn_);
        const auto centimetres = [](double length) { return QString::number(length, 'f', 3) + q("cm"); };
        const Element paragraph(xml_, "text:p", {{"text:style-name", q("Picture")}});
        const Element frame(xml_, "draw:frame",
                            {{"draw:name", q("Figure ") + number},
                             {"draw:style-name", q(AutomaticStyles::picture)},
                             {"text:anchor-type", q("as-char")},
                             {"svg:width", centimetres(drawn.size.width())},
                             {"svg:height", centimetres(drawn.size.height())}});
        // A program shows the first of these that it can read.
        const auto image = [&](const char* ending, const char* type, const QByteArray& content) {
            const QString name = QStringLiteral("Pictures/figure-%1.%2").arg(number, q(ending));
            empty_element(xml_, "draw:image",
                          {{"xlink:href", name},
                           {"xlink:type", q("simple")},
                           {"xlink:show", q("embed")},
                           {"xlink:actuate", q("onLoad")},
                           {"draw:mime-type", q(type)}});
            pictures_.push_back({name, q(type), content});
        };
        image("svg", "image/svg+xml", drawn.svg);
        image("png", "image/png", drawn.png);
        text_element(xml_, "svg:title", safe_text(figure.title));
        text_element(xml_, "svg:desc", safe_text(figure.alternative));
    }

    void contents_source(const ContentsBlock& block) {
        const Element source(xml_, "text:table-of-content-source",
                             {{"text:outline-level", q("1")},
                              {"text:use-outline-level", q("false")},
                              {"text:use-index-marks", q("false")},
                              {"text:use-index-source-styles", q("true")}});
        text_element(xml_, "text:index-title-template", safe_text(block.title),
                     {{"text:style-name", q("Contents_20_Heading")}});
        {
            const Element entry(xml_, "text:table-of-content-entry-template",
                                {{"text:outline-level", q("1")}, {"text:style-name", q("Contents_20_1")}});
            empty_element(xml_, "text:index-entry-link-start");
            empty_element(xml_, "text:index-entry-text");
            empty_element(xml_, "text:index-entry-tab-stop",
                          {{"style:type", q("right")}, {"style:leader-char", q(".")}});
            empty_element(xml_, "text:index-entry-page-number");
            empty_element(xml_, "text:index-entry-link-end");
        }
        const Element styles(xml_, "text:index-source-styles", {{"text:outline-level", q("1")}});
        empty_element(xml_, "text:index-source-style", {{"text:style-name", q("Heading_20_2")}});
    }

    // Which page it is on only a word processor knows: it fills the reference in when it lays the text out.
    void contents_entry(const Heading& heading) {
        const Element paragraph(xml_, "text:p", {{"text:style-name", q("Contents_20_1")}});
        const Element link(
            xml_, "text:a",
            {{"xlink:type", q("simple")}, {"xlink:href", QStringLiteral("#") + bookmark(heading)}});
        xml_.writeCharacters(safe_text(heading.text));
        empty_element(xml_, "text:tab");
        text_element(xml_, "text:bookmark-ref", {},
                     {{"text:reference-format", q("page")}, {"text:ref-name", bookmark(heading)}});
    }

    const Report& report_;
    print::FigureSource figures_;
    AutomaticStyles automatic_;
    std::vector<OdtPicture> pictures_;
    QByteArray body_;
    QXmlStreamWriter xml_;
    int level_ = 0;
    int tables_ = 0;
    int drawn_ = 0;
};

}  // namespace

OdtContent odt_content(const Report& report) {
    return ContentWriter(report).write();
}

}  // namespace tandem::office
