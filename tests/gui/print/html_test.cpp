#include "ui/print/html.h"

#include "catch.h"
#include "pdf_tools.h"
#include "sample_report.h"
#include "ui/print/html_style.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QColor>

#include <cmath>

namespace tandem::test {
namespace {

QString html_of(const Report& report) {
    return QString::fromStdString(write_html(report));
}

// Void elements closed and the doctype off: then the file has to be well-formed XML.
QString as_xml(QString html) {
    static const QRegularExpression open_void(QStringLiteral("<(meta)([^>]*)>"));
    html.remove(QStringLiteral("<!DOCTYPE html>\n"));
    return html.replace(open_void, QStringLiteral("<\\1\\2/>"));
}

// The text of <main> without the contents, in order; fails the test when the elements do not nest.
std::string main_text(const Report& report) {
    QXmlStreamReader reader(as_xml(html_of(report)));
    QString text;
    bool is_main = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("main"))
            is_main = true;
        if (reader.isEndElement() && reader.name() == QLatin1String("main"))
            is_main = false;
        if (reader.isStartElement() && reader.name() == QLatin1String("nav"))
            reader.skipCurrentElement();
        if (reader.isStartElement() && reader.name() == QLatin1String("svg")) {
            text += QLatin1Char('\n') + reader.attributes().value(QLatin1String("aria-label")).toString();
            reader.skipCurrentElement();
        }
        if (is_main && (reader.isStartElement() || reader.isEndElement())) {
            static const QStringList in_text = {QStringLiteral("a"), QStringLiteral("span"),
                                                QStringLiteral("strong"), QStringLiteral("em")};
            if (!in_text.contains(reader.name().toString()))
                text += QLatin1Char('\n');
        }
        if (is_main && reader.isCharacters())
            text += reader.text();
    }
    INFO(reader.errorString().toStdString() << " in line " << reader.lineNumber());
    CHECK_FALSE(reader.hasError());
    return one_line(text.toStdString());
}

// WCAG 2, relative luminance and contrast ratio.
double luminance(const QColor& colour) {
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// The value of a colour variable in the n-th theme of the style sheet.
QColor token(const char* name, int theme) {
    const QString style =
        QString::fromUtf8(print::html_style().data(), static_cast<qsizetype>(print::html_style().size()));
    const QRegularExpression form(QStringLiteral("--%1: (#[0-9A-F]{6})").arg(QLatin1String(name)));
    QRegularExpressionMatchIterator all = form.globalMatch(style);
    QString value;
    for (int i = 0; i <= theme && all.hasNext(); ++i)
        value = all.next().captured(1);
    return QColor(value);
}

}  // namespace

TEST_CASE("the HTML twin has the text of the report in its order", "[report][print]") {
    for (const Report& report : {every_block(), every_block(Edition::board), long_table(30)})
        CHECK(main_text(report) == one_line(plain_text(report)));
}

TEST_CASE("the HTML twin has what a screen reader needs", "[report][print]") {
    const QString html = html_of(every_block());
    CHECK(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en-GB\">")));
    CHECK(html.contains(QStringLiteral("<title>Review report: what changed for people</title>")));
    CHECK(html.contains(QStringLiteral("<a class=\"skip\" href=\"#report\">")));
    CHECK(html.contains(QStringLiteral("<main id=\"report\"")));
    CHECK(html.contains(QStringLiteral("<nav ")));
    CHECK(html.contains(QStringLiteral("<li><a href=\"#s-brief\">In brief</a></li>")));
    CHECK(html.contains(QStringLiteral("<h2 id=\"s-brief\">In brief</h2>")));
    CHECK(html.count(QStringLiteral("<h1 ")) == 1);
    CHECK(html.count(QStringLiteral("scope=\"col\"")) == 6);
    CHECK(html.count(QStringLiteral("scope=\"row\"")) == 60 + 4);
    CHECK(html.count(QStringLiteral("<caption>")) == 2);
    CHECK(html.contains(QStringLiteral("<span lang=\"fr\">")));
    CHECK(html.contains(QStringLiteral("<a href=\"https://www.govint.org/our-services/co-production\">")));
    CHECK(html.contains(QStringLiteral("Public edition")));
    CHECK(html_of(every_block(Edition::board)).contains(QStringLiteral("Not for publication")));
    CHECK(html == html_of(every_block()));
}

TEST_CASE("nothing in the HTML twin runs, loads or leads astray", "[report][print]") {
    const QString html = html_of(hostile_text());
    CHECK_FALSE(html.contains(QStringLiteral("<script")));
    CHECK_FALSE(html.contains(QStringLiteral("<img")));
    CHECK_FALSE(html.contains(QStringLiteral("href=\"javascript")));
    CHECK_FALSE(html.contains(QStringLiteral("href=\"data")));
    CHECK_FALSE(html.contains(QStringLiteral("onmouseover=\"")));
    CHECK_FALSE(html.contains(QStringLiteral("src=\"")));
    CHECK_FALSE(html.contains(QStringLiteral("url(")));
    CHECK_FALSE(html.contains(QStringLiteral("@import")));
    CHECK(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;")));
    CHECK(html.contains(QStringLiteral("id=\"s-a---script-\"")));
    for (const QChar c : html)
        CHECK((c == QLatin1Char('\n') || c.category() != QChar::Other_Control));
    main_text(hostile_text());
}

TEST_CASE("the Content-Security-Policy allows the embedded style sheet and nothing else", "[report][print]") {
    const QString html = html_of(every_block());
    const auto from = html.indexOf(QStringLiteral("<style>")) + 7;
    const QString style = html.mid(from, html.indexOf(QStringLiteral("</style>")) - from);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64());
    CHECK(
        html.contains(QStringLiteral("content=\"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; "
                                     "form-action 'none'\"")
                          .arg(hash)));
    CHECK_FALSE(html.contains(QStringLiteral(" style=")));
}

TEST_CASE("text in the HTML twin has a contrast of 4.5 in both themes", "[report][print]") {
    for (const int theme : {0, 1}) {
        for (const char* ground : {"surface", "canvas"}) {
            for (const char* text : {"text", "text2", "accent", "warn"}) {
                INFO(text << " on " << ground << " in theme " << theme);
                REQUIRE(token(text, theme).isValid());
                CHECK(contrast(token(text, theme), token(ground, theme)) >= 4.5);
            }
        }
    }
    CHECK(token("text", 0) != token("text", 1));
}

}  // namespace tandem::test
