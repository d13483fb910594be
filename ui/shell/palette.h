// Find or go to (Ctrl+K): one field, at most eight results, everything by typing (design.md section 6
// "Command palette"). A popup over the window's top third; Enter takes the marked result, Esc closes and
// gives the keyboard back to where it was. What could not be added stays, with the reason, and stands there
// again when the field is opened the next time.
#pragma once

#include "ui/shell/find_index.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QListWidget;

namespace tandem {

class FileLink;
class IssueText;
class SearchField;
struct EditOutcome;

class Palette : public QFrame {
    Q_OBJECT

public:
    explicit Palette(QWidget* parent);

    // `actions`: the words of every action that can be taken now.
    void open(FindIndex& index, const QStringList& actions);
    // Before that index goes away: another file can be opened while somebody is typing here.
    void let_go();
    // Of what was taken to be added: nothing came of it, or it is done.
    void refuse(FileLink& file, const EditOutcome& outcome);
    void finish();
    QString refused() const { return refused_; }  // words that were not added; "" = none

Q_SIGNALS:
    // What is to be added leaves it open, until refuse() or finish().
    void taken(const Found& found, bool on_its_own_page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void go_on_preparing();
    void close_to_before();
    void take(int row, bool on_its_own_page);
    void place();

    SearchField* field_;
    QListWidget* list_;
    IssueText* issue_;
    FindIndex* index_ = nullptr;
    QStringList actions_;
    QString refused_;  // until somebody types others
    std::vector<Found> found_;
    QPointer<QWidget> before_;  // had the keyboard
    QTimer preparing_;          // while the index is not whole
    bool is_partial_ = false;   // so what is shown may lack something
};

}  // namespace tandem
