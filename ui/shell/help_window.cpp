#include "ui/shell/help_window.h"

#include "base/resource.h"
#include "ui/kit/labels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manual_search.h"
#include "ui/shell/page_key_words.h"
#include "ui/views/frame/dialog_frame.h"

#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QTextBlock>
#include <QtGui/QTextList>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::string_view manual_folder = "manual/";
constexpr int picture_px = 660;  // as wide as the text beside the chapters

// Shows a chapter; its pictures come from the same resources, so nothing is fetched.
class ManualView : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl& name) override {
        const std::string key = std::string(manual_folder) + utf8(name.path());
        for (const std::string_view known : resource_names())
            if (known == key) {
                const std::string_view bytes = resource(known);
                const QByteArray content(bytes.data(), static_cast<qsizetype>(bytes.size()));
                if (type != QTextDocument::ImageResource)
                    return content;
                // Beside the bar that the chapter gets once it is laid out.
                const int room = std::min(viewport()->width(), width() - 2 * frameWidth() -
                                                                   verticalScrollBar()->sizeHint().width()) -
                                 2 * static_cast<int>(document()->documentMargin());
                return QImage::fromData(content).scaledToWidth(std::clamp(room, px(200), px(picture_px)),
                                                               Qt::SmoothTransformation);
            }
        return {};
    }
};

// "# Start here" -> "Start here"
QString title_of(const QString& markdown) {
    return markdown.section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
}

QStringList chapters() {
    QStringList found;
    for (const std::string_view name : resource_names())
        if (name.starts_with(manual_folder) && name.ends_with(".md"))
            found.push_back(qt(resource(name)));
    return found;
}

// As it is read: links and pictures have names in the text that nobody sees.
QString words_of(const QString& markdown) {
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

// Markdown comes without room between its blocks.
void show_chapter(QTextBrowser& view, const QString& text) {
    view.setMarkdown(text);
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool in_list = block.textList() != nullptr;
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading && block.blockNumber() > 0 ? px(14) : 0);
        format.setBottomMargin(px(heading ? 4 : in_list ? 3 : 9));
        QTextCursor(block).setBlockFormat(format);
    }
    view.moveCursor(QTextCursor::Start);
}

QDialog* make_manual(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("manual"));
    dialog->setWindowTitle(tr_text("Tandem manual"));
    dialog->resize(within_screen(*parent, {px(980), px(680)}));
    auto* list = new QListWidget(dialog);
    list->setObjectName(QStringLiteral("manual_chapters"));
    list->setAccessibleName(tr_text("Chapters"));
    list->setFixedWidth(px(230));
    auto* view = new ManualView(dialog);
    view->setObjectName(QStringLiteral("manual_text"));
    view->setAccessibleName(tr_text("Text of the chapter"));
    view->setProperty("labelled", true);  // by the chapter chosen beside it
    view->setOpenLinks(false);
    view->document()->setDocumentMargin(px(18));
    auto* search = new SearchField(QStringLiteral("manual_search"), tr_text("Find in the manual"), dialog);
    search->setAccessibleName(tr_text("Find in the manual"));
    const QStringList texts = chapters();
    for (const QString& text : texts)
        list->addItem(title_of(text));
    QObject::connect(list, &QListWidget::currentRowChanged, view, [view, texts](int row) {
        if (row >= 0 && row < texts.size())
            show_chapter(*view, texts[row]);
    });
    QStringList words;
    for (const QString& text : texts)
        words.push_back(words_of(text));
    TextLabel* nothing = text_label({}, dialog, TextStyle::body, Ink::text2);
    nothing->setObjectName(QStringLiteral("manual_nothing"));
    nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    nothing->setFixedWidth(list->width());
    new ManualSearch(*search, *list, *nothing, *view, words);
    QObject::connect(view, &QTextBrowser::anchorClicked, list, [list, texts](const QUrl& link) {
        for (int row = 0; row < list->count(); ++row)
            if (title_of(texts[row])
                    .compare(link.fragment().replace(QLatin1Char('-'), QLatin1Char(' ')),
                             Qt::CaseInsensitive) == 0)
                list->setCurrentRow(row);
    });
    auto* left = new QVBoxLayout;
    left->addWidget(search);
    left->addWidget(list, 1);
    left->addWidget(nothing, 1);
    auto* row = new QHBoxLayout(dialog);
    row->setContentsMargins(px(12), px(12), px(12), px(12));
    row->addLayout(left);
    row->addWidget(view, 1);
    if (list->count() > 0)
        list->setCurrentRow(0);
    return dialog;
}

}  // namespace

void show_manual(QWidget* parent) {
    static QPointer<QDialog> open;
    if (open == nullptr)
        open = make_manual(parent);
    open->show();
    open->raise();
    open->activateWindow();
}

void show_shortcuts(MainWindow& window) {
    QDialog dialog(&window);
    dialog.setObjectName(QStringLiteral("shortcut_card"));
    dialog.setWindowTitle(tr_text("Keyboard shortcuts"));
    dialog.resize(within_screen(window, {px(560), px(620)}));
    auto* table = new QTableWidget(0, 2, &dialog);
    table->setObjectName(QStringLiteral("shortcut_table"));
    table->setAccessibleName(tr_text("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr_text("What"), tr_text("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(px(32));
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const auto add = [table](const QString& what, const QString& keys) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(what));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (!action->property("in_menus").toBool())
            continue;
        const QString words = QString(action->text()).remove(QLatin1Char('&'));
        const QString single = words.section(QLatin1Char('\t'), 1);
        const QString keys = single.isEmpty()
                                 ? QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                       .replace(QLatin1Char(';'), QLatin1Char(','))
                                 : single;
        if (!keys.isEmpty())
            add(words.section(QLatin1Char('\t'), 0, 0), keys);
    }
    for (const PageKeyWords& one : page_key_words()) {
        const QString what = tr_text(one.what);
        add(one.where[0] == '\0' ? what : tr_text("%1: %2").arg(tr_text(one.where), what), tr_text(one.keys));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("shortcuts_close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(table, 1);
    column->addWidget(
        text_label(tr_text("Single letters and digits work outside text fields; Settings switches them "
                           "off."),
                   &dialog, TextStyle::secondary, Ink::text2));
    column->addWidget(buttons);
    dialog.exec();
}

}  // namespace tandem
