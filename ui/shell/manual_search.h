// Finding a word in the manual: which chapters have it, where it stands in the one that is shown, and the
// way from place to place.
//
// Listens to the search field and to the list of chapters; owns none of them. Whoever shows a chapter has
// done so before (connect that first).
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QListWidget;
class QTextBrowser;

namespace tandem {

class SearchField;

class ManualSearch : public QObject {
    Q_OBJECT

public:
    // words: of each chapter as it is read, without signs of markup. A child of the view.
    ManualSearch(SearchField& field, QListWidget& chapters, QTextBrowser& view, QStringList words);

private:
    void look();        // chapters without it go; the first place is shown
    void show_first();  // of the chapter that is shown, all places marked
    void show_next();   // also over into the next chapter that has it

    SearchField& field_;
    QListWidget& chapters_;
    QTextBrowser& view_;
    QStringList words_;
    QString wanted_;
};

}  // namespace tandem
