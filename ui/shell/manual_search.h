// Finding a word in the manual: which chapters have it, where it stands in the one that is shown, and the
// way from place to place.
//
// `/` and Ctrl+F come to the search from the whole window. Where no chapter has the word a line says so in
// the list's place.
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
class TextLabel;

class ManualSearch : public QObject {
    Q_OBJECT

public:
    // words: of each chapter as it is read, without signs of markup. A child of the view.
    ManualSearch(SearchField& field, QListWidget& chapters, TextLabel& nothing, QTextBrowser& view,
                 QStringList words);

private:
    void make_keys();
    void look();        // chapters without it go; the first place is shown
    void show_first();  // of the chapter that is shown, all places marked
    void show_next();   // also over into the next chapter that has it

    SearchField& field_;
    QListWidget& chapters_;
    TextLabel& nothing_;
    QTextBrowser& view_;
    QStringList words_;
    QString wanted_;
};

}  // namespace tandem
