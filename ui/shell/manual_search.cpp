#include "ui/shell/manual_search.h"

#include "ui/kit/labels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/page_keys.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>

#include <utility>

namespace tandem {

ManualSearch::ManualSearch(SearchField& field, QListWidget& chapters, TextLabel& nothing, QTextBrowser& view,
                           QStringList words)
    : QObject(&view),
      field_(field),
      chapters_(chapters),
      nothing_(nothing),
      view_(view),
      words_(std::move(words)) {
    // Where one is now stands out of the other places, and of a tint.
    const auto restyle = [&view] {
        QPalette palette = view.palette();
        palette.setColor(QPalette::Highlight, tokens().accent);
        palette.setColor(QPalette::HighlightedText, tokens().on_accent);
        view.setPalette(palette);
    };
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    connect(&field, &QLineEdit::textChanged, this, &ManualSearch::look);
    connect(&field, &QLineEdit::returnPressed, this, &ManualSearch::show_next);
    connect(&field, &SearchField::left_downwards, &chapters, [&chapters] {
        if (!chapters.isHidden())
            chapters.setFocus(Qt::TabFocusReason);
    });
    connect(&chapters, &QListWidget::currentRowChanged, this, &ManualSearch::show_first);
    nothing.hide();
    make_keys();
}

void ManualSearch::make_keys() {
    QWidget* const window = view_.window();
    const auto search = [this] {
        field_.setFocus(Qt::ShortcutFocusReason);
        field_.selectAll();
    };
    auto* keys = new PageKeys(window);
    keys->watch(&chapters_);
    keys->add(Qt::Key_Slash, search);
    connect(new QShortcut(QKeySequence(QKeySequence::Find), window), &QShortcut::activated, this, search);
}

void ManualSearch::look() {
    wanted_ = field_.text().trimmed();
    int first = -1;
    for (int row = 0; row < chapters_.count(); ++row) {
        const bool has_it = words_[row].contains(wanted_, Qt::CaseInsensitive);
        chapters_.item(row)->setHidden(!has_it);
        if (has_it && first < 0)
            first = row;
    }
    nothing_.setText(tr_text("Nothing in the manual has “%1”.").arg(wanted_));
    nothing_.setVisible(first < 0);
    chapters_.setVisible(first >= 0);
    const QListWidgetItem* const now = chapters_.currentItem();
    if (first >= 0 && (now == nullptr || now->isHidden()))
        chapters_.setCurrentRow(first);
    else
        show_first();
}

void ManualSearch::show_first() {
    QTextCursor start(view_.document());
    QList<QTextEdit::ExtraSelection> marks;
    if (!wanted_.isEmpty())
        for (QTextCursor place = view_.document()->find(wanted_); !place.isNull();
             place = view_.document()->find(wanted_, place)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = place;
            mark.format.setBackground(tokens().warn_tint);
            mark.format.setForeground(tokens().text);
            marks.append(mark);
        }
    view_.setExtraSelections(marks);
    view_.setTextCursor(marks.isEmpty() ? start : marks.front().cursor);
    view_.ensureCursorVisible();
}

void ManualSearch::show_next() {
    if (wanted_.isEmpty() || view_.find(wanted_))
        return;
    for (int step = 1; step < chapters_.count(); ++step) {
        const int row = (chapters_.currentRow() + step) % chapters_.count();
        if (!chapters_.item(row)->isHidden())
            return chapters_.setCurrentRow(row);  // which shows its first place
    }
    show_first();  // it is in this chapter only: from the top again
}

}  // namespace tandem
