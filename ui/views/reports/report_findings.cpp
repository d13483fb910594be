#include "ui/views/reports/report_findings.h"

#include "base/number.h"
#include "model/portfolio.h"
#include "report/words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/views/parts/button_words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype shown_at_once = 6;  // records of one kind; the rest can be asked for

struct WithheldKind {
    std::string what;
    QString reason;
    QStringList records;  // each once
    int count = 0;
};

// "2 organisations": kinds of records have a plural of their own; other things stand in the singular, as what
// was left out of each of the records named.
QString counted_words(const WithheldKind& group) {
    for (const EntityDef* def : entities())
        if (lower_first(def->label.text()) == group.what)
            return qt(counted(group.count, lower_first(def->label.text()), lower_first(def->plural.text())));
    const QString what = qt(upper_first(group.what));
    return group.count == 1 ? what : tr_text("%1, %2 times").arg(what).arg(group.count);
}

QString reason_words(const std::string& reason) {
    if (reason == "never_public")
        return tr_text("Never published");
    if (reason == "visibility")
        return tr_text("Not marked as public");
    if (reason == "small_number")
        return tr_text("Hidden: so few people could be recognised");
    return tr_text("Replaced by a role");
}

std::vector<WithheldKind> groups_of(const std::vector<Withheld>& withheld) {
    std::vector<WithheldKind> groups;
    for (const Withheld& item : withheld) {
        const QString reason = reason_words(item.reason);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const WithheldKind& other) {
            return other.what == item.what && other.reason == reason;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {item.what, reason, {}, 0});
        ++group->count;
        if (const QString record = qt(item.record); !record.isEmpty() && !group->records.contains(record))
            group->records += record;
    }
    return groups;
}

// What, why, and of which records: many of them only when asked for.
QWidget* withheld_line(const WithheldKind& group, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(text_label(counted_words(group), line, TextStyle::body_strong));
    const QString codes = group.records.join(QStringLiteral(", "));
    const bool few = group.records.size() <= shown_at_once;
    layout->addWidget(
        text_label(few && !codes.isEmpty() ? group.reason + QStringLiteral(": ") + codes : group.reason, line,
                   TextStyle::secondary, Ink::text2));
    if (few)
        return line;
    TextLabel* all = text_label(codes, line, TextStyle::secondary, Ink::text2);
    all->hide();
    const QString kind = qt(group.what).simplified().replace(QLatin1Char(' '), QLatin1Char('_'));
    QPushButton* show = make_link(QStringLiteral("withheld_show_") + kind, tr_text("Show which"), line);
    QObject::connect(show, &QPushButton::clicked, all, [all, show] {
        all->setVisible(all->isHidden());
        set_words(*show, all->isHidden() ? tr_text("Show which") : tr_text("Hide them"));
    });
    layout->addWidget(show, 0, Qt::AlignLeft);
    layout->addWidget(all);
    return line;
}

// Replaces what stood in the card before.
QVBoxLayout* fresh(Card* card, QWidget*& list) {
    delete list;
    list = new QWidget(card);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    card->content()->addWidget(list);
    return layout;
}

}  // namespace

ReportFindings::ReportFindings(QWidget* parent) : QWidget(parent) {
    withheld_ = new Card(tr_text("Withheld from this edition"), this);
    withheld_->setObjectName(QStringLiteral("report_withheld"));
    checks_ = new Card(tr_text("Accessibility check"), this);
    checks_->setObjectName(QStringLiteral("report_checks"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(withheld_);
    layout->addWidget(checks_);
}

void ReportFindings::show_result(const PreviewResult& result, Edition edition) {
    withheld_->setVisible(result.problem.isEmpty());
    checks_->setVisible(result.problem.isEmpty());
    if (!result.problem.isEmpty())
        return;
    show_withheld(result, edition);
    show_checks(result);
    // At once: Qt shows what is added to a layout only in the next round of events, and so counts it late.
    withheld_list_->show();
    check_list_->show();
}

void ReportFindings::show_withheld(const PreviewResult& result, Edition edition) {
    const std::vector<Withheld>& withheld = result.withheld;
    QVBoxLayout* layout = fresh(withheld_, withheld_list_);
    withheld_->set_remark(withheld.empty() ? QString() : number_text(withheld.size()));
    if (withheld.empty()) {
        layout->addWidget(text_label(
            edition == Edition::board ? tr_text("Nothing: the board edition holds records for partners and "
                                                "confidential ones. It is not for publication.")
                                      : tr_text("Nothing is left out."),
            withheld_list_, TextStyle::secondary, Ink::text2));
        if (result.attaches_records)
            layout->addWidget(text_label(
                tr_text("Attached to the PDF: every record the report was made of, as data. It also holds "
                        "what the pages do not print, such as names and ways to reach people."),
                withheld_list_, TextStyle::body_strong));
        return;
    }
    for (const WithheldKind& group : groups_of(withheld))
        layout->addWidget(withheld_line(group, withheld_list_));
}

void ReportFindings::add_check(bool good, const QString& words) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto* mark = new StatusLabel(good ? Status::done : Status::attention, check_list_);
    mark->set_status(good ? Status::done : Status::attention, good ? tr_text("Good") : tr_text("To mend"));
    mark->setAccessibleName(mark->words());
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text_label(words, check_list_, TextStyle::secondary), 1);
    qobject_cast<QVBoxLayout*>(check_list_->layout())->addLayout(row);
}

void ReportFindings::show_checks(const PreviewResult& result) {
    QVBoxLayout* layout = fresh(checks_, check_list_);
    add_check(result.has_title_and_language, tr_text("Title, language and tags are set"));
    add_check(result.headings_in_order, tr_text("No level of heading is skipped"));
    add_check(result.tables_have_headers, tr_text("Every table has header cells"));
    for (const QString& warning : result.warnings)
        add_check(false, warning);
    const auto& sentences = result.long_sentences;
    if (sentences.empty()) {
        add_check(true, tr_text("The opening has no sentence over 25 words"));
        return;
    }
    add_check(false,
              counted(static_cast<std::int64_t>(sentences.size()), "sentence over 25 words in the opening",
                      "sentences over 25 words in the opening"));
    if (sentences.front().page >= 0) {
        auto* show = make_link(QStringLiteral("report_show_sentence"),
                               tr_text("Show page %1").arg(sentences.front().page + 1), check_list_);
        show->setToolTip(qt(sentences.front().sentence.text));
        layout->addWidget(show, 0, Qt::AlignLeft);
        connect(show, &QPushButton::clicked, this,
                [this, page = sentences.front().page] { Q_EMIT page_wanted(page); });
    }
}

}  // namespace tandem
