// The report centre: choose the report, its edition and sections, see the pages as they will be printed and
// exactly what is left out, and save or print them (design.md picture 12).
//
// The preview is made in a thread (report_preview.h) from a copy of the portfolio each time something
// changes. Place::detail is the report's word (report/kinds.h). One export runs at a time and can be stopped.
#pragma once

#include "ui/views/frame/page.h"
#include "ui/views/reports/report_job.h"
#include "ui/views/reports/report_preview.h"

#include <QtCore/QPointer>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QMenu;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace tandem {

class IssueText;
class PageHead;
class ReportFindings;
class ReportPageView;
class ReportSettingsForm;
class Segmented;
class TextLabel;

class ReportsPage : public Page {
    Q_OBJECT

public:
    ReportsPage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    void commit_typing() override;
    QWidget* first_focus() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* make_choices();
    QWidget* make_preview();
    QWidget* make_export();
    void connect_preview();
    void connect_export();
    int needed_width(const QScrollArea& column) const;
    void fit_columns();

    ReportKind kind() const;
    PhaseKind phase() const;  // none of a report about the whole cycle
    Edition edition() const;
    PreviewRequest request() const;
    void ask_for_preview();
    void show_built(const PreviewResult& result);
    void go_to_page(int page);
    void show_page_number();

    QString proposed_name(const QString& ending) const;
    void save_as(ReportForm form, std::size_t table = 0);
    void start_job(ReportForm form, const QString& path, std::size_t table);
    void end_job();
    void allow_saving(bool allowed);
    bool may_attach() const;
    void allow_attaching();
    void fill_table_menu();
    void copy_table(std::size_t table);
    void print();

    PageHead* head_;
    QComboBox* phase_;
    Segmented* edition_;
    Segmented* text_size_;
    TextLabel* kind_help_;
    TextLabel* size_help_;
    ReportSettingsForm* settings_;
    ReportPageView* view_;
    TextLabel* page_number_;
    TextLabel* preview_state_;
    QToolButton* previous_;
    QToolButton* next_;
    QPushButton* fit_;
    ReportFindings* findings_;
    QPushButton* save_pdf_;
    QCheckBox* attach_;  // the records to the PDF; never remembered
    TextLabel* attach_help_;
    QPushButton* save_web_;
    QPushButton* save_document_;
    QPushButton* save_spreadsheet_;
    QPushButton* table_;  // opens the menu of the tables
    QMenu* table_menu_;
    QPushButton* print_;
    QProgressBar* progress_;
    QPushButton* stop_;
    TextLabel* outcome_;
    QPushButton* open_;
    IssueText* problem_;
    QBoxLayout* columns_;
    QScrollArea* left_;
    QScrollArea* right_;
    QWidget* preview_card_;
    QWidget* ground_;  // what is seen of the columns

    ReportPreview preview_;
    ReportJob job_;
    QTimer preview_soon_;
    int page_ = 0;
    int pages_ = 0;
    QStringList tables_;  // of the report that is shown
    QString saved_path_;
    QPointer<QWidget> pressed_;  // what had the focus until saving disabled it
};

Page* make_reports_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
