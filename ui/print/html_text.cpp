#include "ui/print/html_text.h"

#include "ui/print/safe_text.h"
#include "ui/print/web_link.h"

#include <QtCore/QString>

#include <algorithm>

namespace tandem::print {
namespace {

bool is_anchor_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

std::string with_address(const Span& span, std::string text) {
    const QString address = safe_address(span.link);
    if (address.isEmpty())
        return text;
    return "<a href=\"" + escaped(address.toStdString()) + "\">" + text + "</a>";
}

std::string with_language(const Span& span, std::string text) {
    if (span.language.empty())
        return text;
    return "<span lang=\"" + escaped(span.language) + "\">" + text + "</span>";
}

std::string with_style(const Span& span, std::string text) {
    switch (span.style) {
        case Span::Style::strong:
            return "<strong>" + text + "</strong>";
        case Span::Style::emphasis:
            return "<em>" + text + "</em>";
        case Span::Style::plain:
            break;
    }
    return text;
}

}  // namespace

std::string escaped(std::string_view text) {
    QString html;
    for (const QChar c : safe_text(text)) {
        switch (c.unicode()) {
            case u'&':
                html += QLatin1String("&amp;");
                break;
            case u'<':
                html += QLatin1String("&lt;");
                break;
            case u'>':
                html += QLatin1String("&gt;");
                break;
            case u'"':
                html += QLatin1String("&quot;");
                break;
            case u'\'':
                html += QLatin1String("&#39;");
                break;
            default:
                html += c;
        }
    }
    return html.toStdString();
}

std::string anchor(std::string_view id) {
    std::string name(id);
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !is_anchor_letter(c); }, '-');
    return name.empty() ? "-" : name;
}

std::string marked_up(const Spans& spans) {
    std::string html;
    for (const Span& span : spans)
        html += with_address(span, with_language(span, with_style(span, escaped(span.text))));
    return html;
}

}  // namespace tandem::print
