// Builds, lays out and paints a report in a thread of its own, so that typing never waits for a page.
//
// It gets a copy of the portfolio and hands back facts and images, never fonts or glyphs: what Qt keeps about
// a font belongs to the thread that made it, so a layout must not leave it. The newest request wins; one that
// is overtaken is given up and says nothing. Signals come in the GUI thread.
#pragma once

#include "report/build.h"
#include "report/reading.h"
#include "ui/print/print_options.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtGui/QImage>

#include <cstdint>
#include <memory>
#include <vector>

namespace tandem {

struct PreviewRequest {
    std::shared_ptr<const Portfolio> portfolio;
    ReportOptions options;
    PrintOptions print;
};

// A long sentence and where it is printed; page from 0, -1 when that is not known.
struct PrintedSentence {
    LongSentence sentence;
    int page = -1;
};

struct PreviewResult {
    QString problem;  // "" unless there is no such report; a whole sentence
    QString title;
    int pages = 0;
    std::vector<Withheld> withheld;
    bool attaches_records = false;  // the PDF will hold them
    QStringList tables;             // captions, in the order of the report
    QStringList empty_sections;     // keys (empty_sections.h)
    QStringList warnings;           // whole sentences, of fonts and characters
    std::vector<PrintedSentence> long_sentences;
    // Of the tags that a screen reader walks (docs/decisions/0008-tagged-pdf.md).
    bool has_title_and_language = false;
    bool tables_have_headers = false;
    bool headings_in_order = false;
};

class ReportPreview : public QObject {
    Q_OBJECT

public:
    explicit ReportPreview(QObject* parent = nullptr);
    ~ReportPreview() override;

    // Builds the report and paints a page of it, see show_page(); scale 0 = the page painted last, or none.
    void ask(PreviewRequest request, int page = 0, double scale = 0);
    // Paints this page, now and after every new layout; scale = image pixels per unit of the layout
    // (ui/print/type_scale.h). A page beyond the last is the last.
    void show_page(int page, double scale);
    // What was told last is of the newest request. While one is overtaken by the next, pictures of the one
    // before may still come.
    bool is_current() const { return told_ == asked_; }

Q_SIGNALS:
    void built(const PreviewResult& result);
    void painted(int page, const QImage& image);

private:
    struct Thread;

    std::uint64_t asked_ = 0;  // how many requests there were
    std::uint64_t told_ = 0;   // the request that the last signal was about
    std::unique_ptr<Thread> thread_;
};

}  // namespace tandem
