#include "ui/views/reports/report_preview.h"

#include "base/error.h"
#include "ui/kit/text.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/print/type_scale.h"
#include "ui/views/reports/empty_sections.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <thread>

namespace tandem {

namespace {

bool is_type(const print::StructureElement& element, const char* type) {
    return std::strcmp(element.type, type) == 0;
}

// Every table has a header cell somewhere in it.
bool all_tables_have_headers(const std::vector<print::StructureElement>& elements) {
    std::set<int> without;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (is_type(elements[i], "Table"))
            without.insert(static_cast<int>(i));
        if (is_type(elements[i], "TH"))
            for (int above = elements[i].parent; above > 0;
                 above = elements[static_cast<std::size_t>(above)].parent)
                without.erase(above);
    }
    return without.empty();
}

bool no_level_is_skipped(const std::vector<print::HeadingPlace>& headings) {
    int above = 0;
    for (const print::HeadingPlace& heading : headings) {
        if (heading.level > above + 1)
            return false;
        above = heading.level;
    }
    return true;
}

int page_of(const print::PageLayout& layout, const Report& report, const std::string& section) {
    std::size_t number = 0;
    for (const Block& block : report.blocks)
        if (const auto* heading = std::get_if<Heading>(&block);
            heading != nullptr && !heading->text.empty()) {
            if (heading->id == section && number < layout.headings.size())
                return layout.headings[number].page;
            ++number;
        }
    return -1;
}

PreviewResult facts_of(const Report& report, const print::PageLayout& layout) {
    PreviewResult result;
    result.title = layout.title;
    result.pages = static_cast<int>(layout.pages.size());
    result.withheld = report.withheld;
    for (const Block& block : report.blocks)
        if (const auto* table = std::get_if<TableBlock>(&block))
            result.tables += qt(table->caption);
    for (const std::string& key : empty_sections(report))
        result.empty_sections += qt(key);
    for (const QString& warning : layout.warnings)
        result.warnings += warning + QLatin1Char('.');
    for (LongSentence& sentence : long_sentences(report)) {
        const int page = page_of(layout, report, sentence.section);
        result.long_sentences.push_back({std::move(sentence), page});
    }
    result.has_title_and_language =
        !layout.title.isEmpty() && !layout.language.isEmpty() && layout.elements.size() > 1;
    result.tables_have_headers = all_tables_have_headers(layout.elements);
    result.headings_in_order = no_level_is_skipped(layout.headings);
    return result;
}

QImage image_of(const print::Page& page, double scale) {
    QImage image((QSizeF(page.sheet.width, page.sheet.height) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    print::paint_page(painter, page);
    return image;
}

}  // namespace

struct ReportPreview::Thread {
    struct Wish {
        int page = 0;
        double scale = 0;  // 0 = nothing is to be painted yet
    };

    ReportPreview& owner;
    std::mutex mutex;
    std::condition_variable_any woken;
    std::optional<PreviewRequest> request;
    std::uint64_t newest_request = 0;
    std::uint64_t built = 0;  // the request that the layout is of; of the thread alone
    Wish wish;
    bool paint_wanted = false;
    std::jthread thread;  // last: it uses all of the above

    explicit Thread(ReportPreview& preview) : owner(preview) {
        thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }

    bool is_overtaken(const std::stop_token& stop) {
        const std::lock_guard lock(mutex);
        return stop.stop_requested() || request.has_value();
    }

    void run(const std::stop_token& stop) {
        std::optional<print::PageLayout> layout;  // never leaves this thread
        while (!stop.stop_requested()) {
            std::optional<PreviewRequest> job;
            Wish page;
            std::uint64_t newest = 0;
            {
                std::unique_lock lock(mutex);
                if (!woken.wait(lock, stop, [this] { return request.has_value() || paint_wanted; }))
                    return;
                job = std::exchange(request, std::nullopt);
                newest = newest_request;
                page = wish;
                paint_wanted = false;
            }
            if (job && !build(*job, newest, stop, layout))
                continue;
            if (layout && !layout->pages.empty() && page.scale > 0)
                paint(*layout, page);
        }
    }

    // False when a newer request stands; then the layout stays what it was.
    bool build(const PreviewRequest& job, std::uint64_t of, const std::stop_token& stop,
               std::optional<print::PageLayout>& layout) {
        PreviewResult result;
        try {
            const Report report = build_report(*job.portfolio, job.options);
            layout = print::lay_out(report, job.print, [&](double) { return !is_overtaken(stop); });
            result = facts_of(report, *layout);
            result.attaches_records = job.options.attaches_records;
        } catch (const Error& error) {
            if (error.code() == ErrorCode::cancelled)
                return false;
            layout.reset();
            result.problem = qt(error.happened()) + QLatin1Char('.');
        }
        built = of;
        tell([this, result = std::move(result)] { Q_EMIT owner.built(result); });
        return true;
    }

    void paint(const print::PageLayout& layout, const Wish& page) {
        const int number = std::clamp(page.page, 0, static_cast<int>(layout.pages.size()) - 1);
        QImage image = image_of(layout.pages[static_cast<std::size_t>(number)], page.scale);
        tell([this, number, image = std::move(image)] { Q_EMIT owner.painted(number, image); });
    }

    // In the GUI thread, unless the preview has gone by then.
    void tell(std::function<void()> what) {
        QMetaObject::invokeMethod(
            &owner,
            [this, of = built, what = std::move(what)] {
                owner.told_ = of;
                what();
            },
            Qt::QueuedConnection);
    }
};

ReportPreview::ReportPreview(QObject* parent) : QObject(parent), thread_(std::make_unique<Thread>(*this)) {}

ReportPreview::~ReportPreview() = default;

void ReportPreview::ask(PreviewRequest request, int page, double scale) {
    ++asked_;
    {
        const std::lock_guard lock(thread_->mutex);
        thread_->request = std::move(request);
        thread_->newest_request = asked_;
        if (scale > 0)
            thread_->wish = {page, scale};
        thread_->paint_wanted = false;  // of the report before; the new one is painted anyway
    }
    thread_->woken.notify_one();
}

void ReportPreview::show_page(int page, double scale) {
    {
        const std::lock_guard lock(thread_->mutex);
        thread_->wish = {page, scale};
        thread_->paint_wanted = true;
    }
    thread_->woken.notify_one();
}

}  // namespace tandem
