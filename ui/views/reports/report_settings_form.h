// What a person sets for one edition of one phase's report: the front box and which sections are left out.
//
// Kept in the record report_setting, made with the first word; every change is a step that can be undone.
// What is typed is stored 500 ms after the last key and on leaving the field; the commits of one stay are one
// step.
#pragma once

#include "model/marks.h"
#include "ui/link/workspace.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <string>
#include <string_view>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tandem {

class SectionList;
class TextLabel;

// nullptr when nothing is set yet.
const ReportSetting* report_setting_of(const Portfolio& portfolio, Id<Phase> phase, Edition edition);

class ReportSettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit ReportSettingsForm(Workspace& workspace, QWidget* parent = nullptr);

    // Shows what is recorded; a field that a person is typing in keeps its text. Phase none = the report
    // about the whole cycle, which has the front of its Review (report/front.h) and all its sections.
    void show_report(PhaseKind phase, Edition edition);
    void commit_typing();
    // The sections of what is shown that have no records yet, by key: their lines say so. Forgotten when
    // another report is shown.
    void mark_empty(const QStringList& keys);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill_sections(const ReportSetting* setting);
    void show_marks();
    void store(std::string_view field, Value value, EditNumber* join = nullptr);
    void store_sections();
    void typed();

    Workspace& workspace_;
    PhaseKind phase_ = PhaseKind::none;
    Edition edition_ = Edition::none;
    QComboBox* purpose_;
    QPlainTextEdit* ask_;
    QLineEdit* prepared_by_;
    QLineEdit* version_;
    TextLabel* section_title_;
    TextLabel* section_count_;
    SectionList* sections_;
    QStringList empty_;  // keys
    TextLabel* problem_;
    QTimer typing_;
    QWidget* typing_in_ = nullptr;  // unstored text stands in it
    EditNumber stay_ = 0;
    bool filling_ = false;
};

}  // namespace tandem
