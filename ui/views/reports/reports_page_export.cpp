// Saving and printing from the report centre; the rest of the page is in reports_page.cpp.
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/office/workbook.h"
#include "ui/views/reports/report_page_view.h"
#include "ui/views/reports/report_printing.h"
#include "ui/views/reports/reports_page.h"

#include "model/project.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr int progress_steps = 1000;
const QString folder_key = QStringLiteral("reports/folder");

// Letters, digits and blanks, so that the name is good on every disk.
QString as_file_name(const QString& title) {
    QString name;
    for (const QChar letter : title)
        name += letter.isLetterOrNumber() ? letter : QLatin1Char(' ');
    return name.simplified().replace(QLatin1Char(' '), QLatin1Char('-')).toLower();
}

struct FileKind {
    QString ending;
    QString filter;
};

FileKind file_kind(ReportForm form) {
    switch (form) {
        case ReportForm::web_page:
            return {QStringLiteral("html"), tr_text("Web pages (*.html)")};
        case ReportForm::document:
            return {QStringLiteral("odt"), tr_text("Word-processor documents (*.odt)")};
        case ReportForm::spreadsheet:
            return {QStringLiteral("xlsx"), tr_text("Spreadsheets (*.xlsx)")};
        case ReportForm::table:
            return {QStringLiteral("csv"), tr_text("CSV (*.csv)")};
        case ReportForm::pdf:
            break;
    }
    return {QStringLiteral("pdf"), tr_text("PDF (*.pdf)")};
}

}  // namespace

QWidget* ReportsPage::make_export() {
    auto* card = new Card(tr_text("Export"), this);
    save_pdf_ = make_button(ButtonKind::primary, QStringLiteral("report_save_pdf"),
                            tr_text("Save accessible PDF"), card, Icon::export_, tr_text("Ctrl+Enter"));
    attach_ = new QCheckBox(tr_text("Attach the records to the PDF"), card);
    attach_->setObjectName(QStringLiteral("report_attach_records"));
    attach_->setAccessibleName(attach_->text());
    attach_help_ = text_label({}, card, TextStyle::secondary, Ink::text2);
    attach_help_->setObjectName(QStringLiteral("report_attach_help"));
    save_web_ =
        make_button(ButtonKind::secondary, QStringLiteral("report_save_web"), tr_text("Web page"), card);
    save_document_ =
        make_button(ButtonKind::secondary, QStringLiteral("report_save_document"), tr_text("Document"), card);
    save_document_->setToolTip(tr_text("To edit in a word processor (.odt)"));
    save_spreadsheet_ = make_button(ButtonKind::secondary, QStringLiteral("report_save_spreadsheet"),
                                    tr_text("Spreadsheet"), card);
    save_spreadsheet_->setToolTip(tr_text("All tables of the report (.xlsx)"));
    table_ =
        make_button(ButtonKind::secondary, QStringLiteral("report_table"), tr_text("One table as CSV"), card);
    table_menu_ = new QMenu(table_);
    table_menu_->setObjectName(QStringLiteral("report_table_menu"));
    table_->setMenu(table_menu_);
    print_ = make_button(ButtonKind::secondary, QStringLiteral("report_print"), tr_text("Print"), card,
                         Icon::print);
    progress_ = new QProgressBar(card);
    progress_->setObjectName(QStringLiteral("report_progress"));
    progress_->setAccessibleName(tr_text("How much of the report is written"));
    progress_->setRange(0, progress_steps);
    progress_->setTextVisible(false);
    stop_ = make_button(ButtonKind::small, QStringLiteral("report_stop"), tr_text("Stop"), card);
    outcome_ = text_label({}, card, TextStyle::secondary, Ink::good);
    outcome_->setObjectName(QStringLiteral("report_outcome"));
    open_ = make_link(QStringLiteral("report_open"), tr_text("Open it"), card);
    problem_ = new IssueText(card);
    problem_->setObjectName(QStringLiteral("report_problem"));

    card->content()->setSpacing(px(8));
    card->content()->addWidget(
        text_label(tr_text("Publish the PDF and the web page together: some readers need the web page."),
                   card, TextStyle::secondary, Ink::text2));
    card->content()->addWidget(save_pdf_);
    card->content()->addWidget(attach_);
    card->content()->addWidget(attach_help_);
    auto* others = new QHBoxLayout;
    others->setSpacing(px(8));
    others->addWidget(save_web_, 1);
    others->addWidget(print_, 1);
    card->content()->addLayout(others);
    auto* office = new QHBoxLayout;
    office->setSpacing(px(8));
    office->addWidget(save_document_, 1);
    office->addWidget(save_spreadsheet_, 1);
    card->content()->addLayout(office);
    card->content()->addWidget(table_);
    auto* going = new QHBoxLayout;
    going->addWidget(progress_, 1);
    going->addWidget(stop_);
    card->content()->addLayout(going);
    auto* done = new QHBoxLayout;
    done->addWidget(outcome_, 1);
    done->addWidget(open_);
    card->content()->addLayout(done);
    card->content()->addWidget(problem_);
    for (QWidget* hidden : std::initializer_list<QWidget*>{progress_, stop_, outcome_, open_})
        hidden->hide();
    return card;
}

void ReportsPage::connect_export() {
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ControlModifier | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, save_pdf_, &QPushButton::click);
    }
    connect(save_pdf_, &QPushButton::clicked, this, [this] { save_as(ReportForm::pdf); });
    connect(save_web_, &QPushButton::clicked, this, [this] { save_as(ReportForm::web_page); });
    connect(save_document_, &QPushButton::clicked, this, [this] { save_as(ReportForm::document); });
    connect(save_spreadsheet_, &QPushButton::clicked, this, [this] { save_as(ReportForm::spreadsheet); });
    connect(attach_, &QCheckBox::toggled, this, [this] { reload_soon(); });
    connect(table_menu_, &QMenu::aboutToShow, this, &ReportsPage::fill_table_menu);
    connect(print_, &QPushButton::clicked, this, &ReportsPage::print);
    connect(stop_, &QPushButton::clicked, this, [this] { job_.stop(); });
    connect(open_, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(saved_path_)); });
    connect(&job_, &ReportJob::progressed, this,
            [this](double done) { progress_->setValue(static_cast<int>(done * progress_steps)); });
    connect(&job_, &ReportJob::saved, this, [this](const QString& path) {
        end_job();
        saved_path_ = path;
        outcome_->setText(tr_text("Report saved."));
        outcome_->setToolTip(path);
        outcome_->show();
        open_->show();
        Settings::instance().set_text(folder_key, QFileInfo(path).absolutePath());
    });
    connect(&job_, &ReportJob::stopped, this, [this] {
        end_job();
        outcome_->setText(tr_text("Stopped. Nothing was written."));
        outcome_->show();
    });
    connect(&job_, &ReportJob::failed, this, [this](const Error& error) {
        end_job();
        problem_->set_issue(tr_text("The report could not be saved: %1. To go on: %2.")
                                .arg(qt(error.happened()), qt(error.advice())),
                            Severity::error);
    });
}

QString ReportsPage::proposed_name(const QString& ending) const {
    QString folder = Settings::instance().text(folder_key);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const Project* project = portfolio().find(workspace().project());
    const QString title = project != nullptr ? qt(project->title) : QString();
    return QDir(folder).filePath(as_file_name(title + QLatin1Char(' ') + qt(word_for(kind(), phase())) +
                                              QLatin1Char(' ') + edition_->current()) +
                                 QLatin1Char('.') + ending);
}

void ReportsPage::save_as(ReportForm form, std::size_t table) {
    commit_typing();
    const FileKind kind = file_kind(form);
    const QFileInfo proposed(proposed_name(kind.ending));
    auto* dialog = new QFileDialog(this, tr_text("Save the report"), proposed.absolutePath(), kind.filter);
    dialog->setObjectName(QStringLiteral("report_save_dialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind.ending);
    dialog->selectFile(proposed.fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form, table](const QString& path) { start_job(form, path, table); });
    dialog->open();
}

void ReportsPage::start_job(ReportForm form, const QString& path, std::size_t table) {
    if (job_.is_running())
        return;
    problem_->clear();
    outcome_->hide();
    open_->hide();
    progress_->setValue(0);
    progress_->show();
    stop_->show();
    allow_saving(false);
    job_.start(form, request(), path, table);
}

void ReportsPage::end_job() {
    progress_->hide();
    stop_->hide();
    allow_saving(pages_ > 0);
}

// Focus that a disabled button hands on lands on the next one, where Enter would print: it waits at the
// picture and goes back, unless the person has taken it elsewhere.
void ReportsPage::allow_saving(bool allowed) {
    QWidget* const has_focus = window()->focusWidget();
    const std::array<QWidget*, 5> saving{save_pdf_, save_web_, save_document_, save_spreadsheet_, table_};
    if (!allowed && std::ranges::find(saving, has_focus) != saving.end()) {
        pressed_ = has_focus;
        view_->setFocus();
    }
    for (QPushButton* button : {save_pdf_, save_web_, save_document_, save_spreadsheet_})
        button->setEnabled(allowed);
    table_->setEnabled(allowed && !tables_.isEmpty());
    if (allowed && pressed_ != nullptr) {
        if (has_focus == view_)
            pressed_->setFocus();
        pressed_ = nullptr;
    }
}

bool ReportsPage::may_attach() const {
    return edition() == Edition::board && info_of(kind()).in_full;
}

// Where it may not be, the tick goes: who comes back to the board edition is to ask for it anew.
void ReportsPage::allow_attaching() {
    const bool allowed = may_attach();
    if (!allowed)
        attach_->setChecked(false);
    attach_->setEnabled(allowed);
    const QString words =
        allowed ? tr_text(
                      "As data, for people who want to count for themselves. They say more than the "
                      "pages, so pass the file on with care.")
                : tr_text("Only with the board edition of a phase or the whole cycle.");
    attach_help_->setText(words);
    attach_->setAccessibleDescription(words);
}

void ReportsPage::fill_table_menu() {
    table_menu_->clear();
    for (qsizetype i = 0; i < tables_.size(); ++i) {
        const auto table = static_cast<std::size_t>(i);
        // A caption is text: an ampersand in it marks no letter.
        QMenu* choices = table_menu_->addMenu(QString(tables_[i]).replace(u'&', QStringLiteral("&&")));
        connect(choices->addAction(tr_text("Copy")), &QAction::triggered, this,
                [this, table] { copy_table(table); });
        connect(choices->addAction(tr_text("Save as CSV…")), &QAction::triggered, this,
                [this, table] { save_as(ReportForm::table, table); });
    }
}

void ReportsPage::copy_table(std::size_t table) {
    commit_typing();
    const PreviewRequest wanted = request();
    try {
        const Report report = build_report(*wanted.portfolio, wanted.options);
        const std::string csv = table_csv(report, table);
        auto* copied = new QMimeData;
        copied->setText(qt(csv));
        copied->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(csv));
        QGuiApplication::clipboard()->setMimeData(copied);
        workspace().tell(tr_text("Table copied."));
    } catch (const Error& error) {
        problem_->set_issue(qt(error.happened()) + QLatin1Char('.'), Severity::error);
    }
}

void ReportsPage::print() {
    commit_typing();
    PreviewRequest wanted = request();
    wanted.options.attaches_records = false;  // paper has nothing attached
    print_report(this, std::move(wanted));
}

}  // namespace tandem
