#include "ui/views/reports/report_job.h"

#include "ui/print/html.h"
#include "ui/print/pdf.h"
#include "ui/print/save.h"

#include <string>
#include <string_view>

namespace tandem {

ReportJob::ReportJob(QObject* parent) : QObject(parent) {}

ReportJob::~ReportJob() {
    stop_wanted_ = true;
}

void ReportJob::start(ReportForm form, PreviewRequest request, const QString& path) {
    if (running_)
        return;
    running_ = true;
    stop_wanted_ = false;
    thread_ = std::jthread([this, form, request = std::move(request), path] { run(form, request, path); });
}

void ReportJob::stop() {
    stop_wanted_ = true;
}

void ReportJob::run(ReportForm form, const PreviewRequest& request, const QString& path) {
    try {
        const Report report = build_report(*request.portfolio, request.options);
        std::string web_page;
        QByteArray pdf;
        std::string_view bytes;
        if (form == ReportForm::pdf) {
            pdf = write_pdf(report, request.print, [this](double done) {
                      QMetaObject::invokeMethod(
                          this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
                      return !stop_wanted_;
                  }).bytes;
            bytes = {pdf.constData(), static_cast<std::size_t>(pdf.size())};
        } else {
            web_page = write_html(report);
            bytes = web_page;
        }
        if (stop_wanted_) {
            finish([this] { Q_EMIT stopped(); });
            return;
        }
        save_whole(path.toStdU16String(), bytes);
        finish([this, path] { Q_EMIT saved(path); });
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled)
            finish([this] { Q_EMIT stopped(); });
        else
            finish([this, error] { Q_EMIT failed(error); });
    }
}

void ReportJob::finish(std::function<void()> tell) {
    QMetaObject::invokeMethod(
        this,
        [this, tell = std::move(tell)] {
            running_ = false;
            tell();
        },
        Qt::QueuedConnection);
}

}  // namespace tandem
