// The list that opens under "+ Link": a line to search with, what it finds, and at the end "Add group “…”".
// Typing filters, Up and Down move, Enter takes, Esc closes.
//
// A popup that deletes itself when it closes; it knows no records, only the choices it is given.
#pragma once

#include "ui/forms/link_source.h"

#include <QtWidgets/QFrame>

#include <functional>

class QListWidget;

namespace tandem {

class SearchField;

class RecordPicker : public QFrame {
    Q_OBJECT

public:
    using Find = std::function<std::vector<LinkChoice>(const QString& words)>;

    // add_words: "Add group “%1”"; "" where none can be made.
    RecordPicker(const QString& name, const QString& placeholder, Find find, const QString& add_words,
                 QWidget* parent);
    void open_under(const QWidget* anchor);

Q_SIGNALS:
    void picked(const Value& value);
    void add_wanted(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void take(int row);

    Find find_;
    QString add_words_;
    SearchField* search_;
    QListWidget* list_;
    std::vector<LinkChoice> found_;
};

}  // namespace tandem
