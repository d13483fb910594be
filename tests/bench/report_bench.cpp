// A report with one table of N rows as tagged PDF, beside an untagged drawing of the same rows with
// QPdfWriter and QTextLayout at the same places (PERFORMANCE.md goals 10 and 11: at most 1.8, and linear).
#include "report/blocks.h"
#include "ui/print/html.h"
#include "ui/print/page_layout.h"
#include "ui/print/pdf.h"

#include "base/number.h"

#include <benchmark/benchmark.h>

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace {

using tandem::Cell;
using tandem::plain;
using tandem::Report;
using tandem::TableBlock;
using tandem::TableColumn;

Report table_report(std::int64_t rows) {
    TableBlock table;
    table.caption = "What was done, by activity";
    table.columns = {{"Activity", TableColumn::Align::left, 3}, {"Co", TableColumn::Align::left, 2},
                     {"Phase", TableColumn::Align::left, 1},    {"Start", TableColumn::Align::left, 1.5},
                     {"Hours", TableColumn::Align::right, 1},   {"Money", TableColumn::Align::right, 1.4}};
    for (std::int64_t i = 0; i < rows; ++i)
        table.rows.push_back(
            {Cell{plain("Breakfast meeting of the collaborative, number " + tandem::grouped(i + 1))},
             Cell{plain(i % 2 == 0 ? "co-commissioning" : "co-delivery")},
             Cell{plain(i % 3 == 0 ? "Analyse" : "Plan")}, Cell{plain("21 November 2016")},
             Cell{plain(tandem::grouped(i * 37 + 11))},
             Cell{plain("£" + tandem::grouped(1234.5 + static_cast<double>(i), 2))}});
    Report report;
    report.title = "A long table";
    report.project = "Lambeth Living Well";
    report.created = "2018-07-31T00:00:00Z";
    report.blocks = {tandem::Heading{1, report.title, "title"}, table};
    return report;
}

constexpr std::array<double, 6> widths = {1430, 910, 490, 720, 500, 500};  // tenths of a point
constexpr double gap = 80;
constexpr double air = 35;
constexpr double line_height = 136;

using Row = std::vector<std::unique_ptr<QTextLayout>>;

Row laid_out(const std::vector<Cell>& cells, const QFont& font, QPdfWriter& writer, double& height) {
    Row row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto layout =
            std::make_unique<QTextLayout>(QString::fromStdString(text_of(cells[i].spans)), font, &writer);
        QTextOption option(Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        double y = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(widths[i]);
            line.setPosition(QPointF(0, y));
            y += line_height;
        }
        layout->endLayout();
        height = std::max(height, y);
        row.push_back(std::move(layout));
    }
    return row;
}

QByteArray untagged(const TableBlock& table) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    QFont font(QStringLiteral("Open Sans"));
    font.setPixelSize(100);
    constexpr double left = 510;
    constexpr double right = 5443;
    double y = 570;
    for (const std::vector<Cell>& cells : table.rows) {
        double height = 0;
        const Row row = laid_out(cells, font, writer, height);
        if (y + height + 2 * air > 7850) {
            writer.newPage();
            y = 570;
        }
        double x = left;
        for (std::size_t i = 0; i < row.size(); ++i) {
            row[i]->draw(&painter, QPointF(x, y + air));
            x += widths[i] + gap;
        }
        y += height + 2 * air;
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
    painter.end();
    return bytes;
}

void floor_untagged_pdf(benchmark::State& state) {
    const Report report = table_report(state.range(0));
    const auto& table = std::get<TableBlock>(report.blocks.back());
    qsizetype size = 0;
    for (auto _ : state)
        size = untagged(table).size();
    state.counters["bytes"] = static_cast<double>(size);
}

void tagged_pdf(benchmark::State& state) {
    const Report report = table_report(state.range(0));
    tandem::PdfResult result;
    for (auto _ : state)
        result = write_pdf(report);
    state.counters["bytes"] = static_cast<double>(result.bytes.size());
    state.counters["pages"] = result.pages;
}

void layout_only(benchmark::State& state) {
    const Report report = table_report(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(tandem::print::lay_out(report, {}));
}

void html_twin(benchmark::State& state) {
    const Report report = table_report(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(tandem::write_html(report));
}

}  // namespace

BENCHMARK(floor_untagged_pdf)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(tagged_pdf)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(layout_only)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(html_twin)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
