// Writes one report into a file in a thread of its own, with progress and a way to stop it.
//
// Gets a copy of the portfolio; the file is written whole or not at all. Signals come in the GUI thread;
// after start() exactly one of saved(), failed() and stopped() comes. One at a time.
#pragma once

#include "base/error.h"
#include "ui/views/reports/report_preview.h"

#include <atomic>
#include <thread>

namespace tandem {

// document: for a word processor; spreadsheet: all tables, a sheet each; table: one of them, as CSV.
enum class ReportForm { pdf, web_page, document, spreadsheet, table };

class ReportJob : public QObject {
    Q_OBJECT

public:
    explicit ReportJob(QObject* parent = nullptr);
    ~ReportJob() override;

    // table: which one, from 0 in the order of the report; only of that form.
    void start(ReportForm form, PreviewRequest request, const QString& path, std::size_t table = 0);
    void stop();
    bool is_running() const { return running_; }

Q_SIGNALS:
    void progressed(double done);  // 0 to 1
    void saved(const QString& path);
    void failed(const Error& error);
    void stopped();

private:
    void run(ReportForm form, const PreviewRequest& request, const QString& path, std::size_t table);
    QByteArray bytes_of(ReportForm form, PreviewRequest request, std::size_t table);
    QByteArray pdf_of(const Report& report, const PreviewRequest& request);
    void finish(std::function<void()> tell);

    std::atomic<bool> stop_wanted_ = false;
    bool running_ = false;
    std::jthread thread_;
};

}  // namespace tandem
