#include "ui/print/html.h"

#include "ui/print/html_picture.h"
#include "ui/print/html_style.h"
#include "ui/print/html_text.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <string_view>
#include <variant>

namespace tandem {
namespace {

using print::anchor;
using print::escaped;
using print::marked_up;

// Px of a picture, within the 49.5 rem that the text is wide.
constexpr double figure_width = 700;

std::string style_hash() {
    const std::string_view style = print::html_style();
    const QByteArray bytes = QByteArray::fromRawData(style.data(), static_cast<qsizetype>(style.size()));
    return "sha256-" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64().toStdString();
}

const char* class_of(const TableColumn& column) {
    return column.align == TableColumn::Align::right ? " class=\"number\"" : "";
}

// Heading levels as HTML has them: the first is 1 and none is skipped, whatever the report says.
int next_level(int wanted, int last) {
    return std::clamp(wanted, 1, std::min(last + 1, 3));
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Report& report) : report_(report), figures_(report) {}

    std::string write() {
        head();
        for (const Block& block : report_.blocks)
            std::visit(*this, block);
        foot();
        return std::move(html_);
    }

    void operator()(const Heading& heading) {
        if (heading.text.empty())
            return;
        level_ = next_level(heading.level, level_);
        const std::string name = "h" + std::to_string(level_);
        line("<" + name + " id=\"s-" + anchor(heading.id) + "\">" + escaped(heading.text) + "</" + name +
             ">");
    }

    void operator()(const Paragraph& paragraph) {
        if (!text_of(paragraph.spans).empty())
            line((paragraph.role == Paragraph::Role::body
                      ? "<p>"
                      : "<p class=\"" + std::string(code_of(paragraph.role)) + "\">") +
                 marked_up(paragraph.spans) + "</p>");
    }

    void operator()(const ListBlock& list) {
        items(list.items, list.ordered ? "ol" : "ul", list.compact ? " class=\"compact\"" : "");
    }

    void operator()(const TableBlock& table) {
        line("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"" + escaped(table.caption) +
             "\">");
        line("<table>");
        caption(table.caption);
        line("<thead><tr>");
        for (const TableColumn& column : table.columns)
            line("<th scope=\"col\"" + std::string(class_of(column)) + ">" + escaped(column.title) + "</th>");
        line("</tr></thead>");
        line("<tbody>");
        for (const auto& row : table.rows)
            table_row(table, row);
        line("</tbody>");
        line("</table>");
        line("</div>");
    }

    void operator()(const FactsBlock& facts) {
        line("<table class=\"facts\">");
        caption(facts.caption);
        line("<tbody>");
        for (const FactsBlock::Fact& fact : facts.facts)
            line("<tr><th scope=\"row\">" + escaped(fact.label) + "</th><td>" + marked_up(fact.value) +
                 "</td></tr>");
        line("</tbody>");
        line("</table>");
    }

    void operator()(const Callout& callout) {
        line("<div class=\"callout " + std::string(code_of(callout.kind)) + "\">");
        if (!callout.title.empty())
            line("<p class=\"title\">" + escaped(callout.title) + "</p>");
        for (const Spans& paragraph : callout.paragraphs)
            line("<p>" + marked_up(paragraph) + "</p>");
        items(callout.items, "ul");
        line("</div>");
    }

    void operator()(const Figure& figure) {
        const std::string drawing =
            print::svg_of(print::picture_of(figures_, figure, figure_width), figure.alternative);
        line("<figure>");
        line("<p class=\"title\">" + escaped(figure.title) + "</p>");
        if (drawing.empty())
            line("<p>" + escaped(figure.alternative) + "</p>");
        else
            line("<div class=\"wide picture\" tabindex=\"0\" role=\"group\" aria-label=\"" +
                 escaped(figure.title) + "\">\n" + drawing + "\n</div>");
        if (!figure.caption.empty())
            line("<figcaption>" + escaped(figure.caption) + "</figcaption>");
        line("</figure>");
    }

    void operator()(const ContentsBlock& contents) {
        line("<nav aria-labelledby=\"contents\">");
        line("<p class=\"title\" id=\"contents\"><strong>" + escaped(contents.title) + "</strong></p>");
        line("<ol>");
        int level = 0;
        for (const Block& block : report_.blocks) {
            const auto* heading = std::get_if<Heading>(&block);
            if (heading == nullptr || heading->text.empty())
                continue;
            level = next_level(heading->level, level);
            if (level == 2)
                line("<li><a href=\"#s-" + anchor(heading->id) + "\">" + escaped(heading->text) +
                     "</a></li>");
        }
        line("</ol>");
        line("</nav>");
    }

private:
    void line(const std::string& text) { html_ += text + '\n'; }

    void head() {
        line("<!DOCTYPE html>");
        line("<html lang=\"" + escaped(report_.language) + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" +
             style_hash() + "'; base-uri 'none'; form-action 'none'\">");
        line("<meta name=\"referrer\" content=\"no-referrer\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + escaped(report_.title) + "</title>");
        html_ += "<style>" + std::string(print::html_style()) + "</style>\n";
        line("</head>");
        line("<body>");
        line("<a class=\"skip\" href=\"#report\">Skip to the report</a>");
        line("<header><span>" + escaped(report_.project) + "</span><span>" + edition() + "</span></header>");
        line("<main id=\"report\" tabindex=\"-1\">");
    }

    void foot() {
        std::string text;
        for (const std::string& part : {report_.project, report_.phase,
                                        report_.data_as_at.empty() ? "" : "data as at " + report_.data_as_at})
            if (!part.empty())
                text += (text.empty() ? "" : " \u00b7 ") + escaped(part);
        line("</main>");
        line("<footer>" + text + "</footer>");
        line("</body>");
        line("</html>");
    }

    std::string edition() const {
        return report_.edition == Edition::board ? "Board edition \u00b7 Not for publication"
                                                 : "Public edition";
    }

    void caption(const std::string& text) {
        if (!text.empty())
            line("<caption>" + escaped(text) + "</caption>");
    }

    void table_row(const TableBlock& table, const std::vector<Cell>& row) {
        std::string cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string kind = i < table.columns.size() ? class_of(table.columns[i]) : "";
            const std::string text = marked_up(row[i].spans);
            cells += i == 0 ? "<th scope=\"row\"" + kind + ">" + text + "</th>"
                            : "<td" + kind + ">" + text + "</td>";
        }
        line("<tr>" + cells + "</tr>");
    }

    void items(const std::vector<Spans>& items, const std::string& name, const std::string& attributes = {}) {
        if (items.empty())
            return;
        line("<" + name + attributes + ">");
        for (const Spans& item : items)
            line("<li>" + marked_up(item) + "</li>");
        line("</" + name + ">");
    }

    const Report& report_;
    print::FigureSource figures_;
    std::string html_;
    int level_ = 0;
};

}  // namespace

std::string write_html(const Report& report) {
    return HtmlWriter(report).write();
}

}  // namespace tandem
