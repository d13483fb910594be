#include "ui/views/reports/report_job.h"

#include "document/interchange.h"
#include "ui/office/odt.h"
#include "ui/office/xlsx.h"
#include "ui/print/html.h"
#include "ui/print/pdf.h"
#include "ui/print/pdf_attachment.h"
#include "ui/print/save.h"

#include <string_view>

namespace tandem {

ReportJob::ReportJob(QObject* parent) : QObject(parent) {}

ReportJob::~ReportJob() {
    stop_wanted_ = true;
}

void ReportJob::start(ReportForm form, PreviewRequest request, const QString& path, std::size_t table) {
    if (running_)
        return;
    running_ = true;
    stop_wanted_ = false;
    thread_ = std::jthread(
        [this, form, request = std::move(request), path, table] { run(form, request, path, table); });
}

void ReportJob::stop() {
    stop_wanted_ = true;
}

QByteArray ReportJob::pdf_of(const Report& report, const PreviewRequest& request) {
    const QByteArray bytes = write_pdf(report, request.print, [this](double done) {
                                 QMetaObject::invokeMethod(
                                     this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
                                 return !stop_wanted_;
                             }).bytes;
    // The very copy of the records that the report was made of, never the file's.
    return request.options.attaches_records
               ? with_records(bytes, report, export_of(*report.source, report.project_id))
               : bytes;
}

QByteArray ReportJob::bytes_of(ReportForm form, PreviewRequest request, std::size_t table) {
    // Only a PDF can have something attached, and no other form may say that it has.
    if (form != ReportForm::pdf)
        request.options.attaches_records = false;
    const Report report = build_report(*request.portfolio, request.options);
    switch (form) {
        case ReportForm::pdf:
            return pdf_of(report, request);
        case ReportForm::web_page:
            return QByteArray::fromStdString(write_html(report));
        case ReportForm::document:
            return write_odt(report);
        case ReportForm::spreadsheet:
            return write_xlsx(workbook_of(report));
        case ReportForm::table:
            break;
    }
    return QByteArray::fromStdString(table_csv(report, table));
}

void ReportJob::run(ReportForm form, const PreviewRequest& request, const QString& path, std::size_t table) {
    try {
        const QByteArray bytes = bytes_of(form, request, table);
        if (stop_wanted_) {
            finish([this] { Q_EMIT stopped(); });
            return;
        }
        save_whole(path.toStdU16String(),
                   std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
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
