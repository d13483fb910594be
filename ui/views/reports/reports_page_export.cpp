// Saving and printing from the report centre; the rest of the page is in reports_page.cpp.
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/views/reports/report_printing.h"
#include "ui/views/reports/reports_page.h"

#include "model/project.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QShortcut>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>

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

}  // namespace

QWidget* ReportsPage::make_export() {
    auto* card = new Card(tr_text("Export"), this);
    save_pdf_ = make_button(ButtonKind::primary, QStringLiteral("report_save_pdf"),
                            tr_text("Save accessible PDF"), card, Icon::export_, tr_text("Ctrl+Enter"));
    save_web_ =
        make_button(ButtonKind::secondary, QStringLiteral("report_save_web"), tr_text("Web page"), card);
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
    auto* others = new QHBoxLayout;
    others->setSpacing(px(8));
    others->addWidget(save_web_, 1);
    others->addWidget(print_, 1);
    card->content()->addLayout(others);
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
    return QDir(folder).filePath(as_file_name(title + QLatin1Char(' ') + qt(code_of_choice(phase())) +
                                              QLatin1Char(' ') + edition_->current()) +
                                 QLatin1Char('.') + ending);
}

void ReportsPage::save_as(ReportForm form) {
    commit_typing();
    const QString ending = form == ReportForm::pdf ? QStringLiteral("pdf") : QStringLiteral("html");
    const QFileInfo proposed(proposed_name(ending));
    auto* dialog =
        new QFileDialog(this, tr_text("Save the report"), proposed.absolutePath(),
                        form == ReportForm::pdf ? tr_text("PDF (*.pdf)") : tr_text("Web pages (*.html)"));
    dialog->setObjectName(QStringLiteral("report_save_dialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(proposed.fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form](const QString& path) { start_job(form, path); });
    dialog->open();
}

void ReportsPage::start_job(ReportForm form, const QString& path) {
    if (job_.is_running())
        return;
    problem_->clear();
    outcome_->hide();
    open_->hide();
    progress_->setValue(0);
    progress_->show();
    stop_->show();
    save_pdf_->setEnabled(false);
    save_web_->setEnabled(false);
    job_.start(form, request(), path);
}

void ReportsPage::end_job() {
    progress_->hide();
    stop_->hide();
    save_pdf_->setEnabled(pages_ > 0);
    save_web_->setEnabled(pages_ > 0);
}

void ReportsPage::print() {
    commit_typing();
    print_report(this, request());
}

}  // namespace tandem
