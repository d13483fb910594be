// What the preview found out about a report: exactly what its edition leaves out, what travels with it, and
// whether everybody can read it. Two cards; knows no document, shows a PreviewResult.
#pragma once

#include "ui/views/reports/report_preview.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tandem {

class Card;

class ReportFindings : public QWidget {
    Q_OBJECT

public:
    explicit ReportFindings(QWidget* parent = nullptr);
    void show_result(const PreviewResult& result, Edition edition);

Q_SIGNALS:
    void page_wanted(int page);  // from 0

private:
    void show_withheld(const PreviewResult& result, Edition edition);
    void show_checks(const PreviewResult& result);
    void add_check(bool good, const QString& words);

    Card* withheld_;
    Card* checks_;
    QWidget* withheld_list_ = nullptr;
    QWidget* check_list_ = nullptr;
};

}  // namespace tandem
