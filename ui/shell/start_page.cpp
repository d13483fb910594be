#include "ui/shell/start_page.h"

#include "ui/charts/cycle_wheel.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/elide.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/shell/big_choice.h"
#include "ui/shell/sample_facts.h"
#include "ui/views/parts/button_words.h"

#include <QtCore/QFileInfo>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

namespace {

constexpr int path_role = Qt::UserRole;
constexpr int missing_role = Qt::UserRole + 1;
constexpr int recent_row = 50, least_recent_rows = 3;
constexpr int above_and_below_recent = 570;  // what else stands in the left half
// px at 100 %
constexpr int narrowest_beside = 1080, roomy = 1400, wheel_side = 352;

// The wheel of the sample, painted only; the choices at the left are what can be used.
class SampleWheel : public QWidget {
public:
    explicit SampleWheel(QWidget* parent) : QWidget(parent), data_(sample_facts().wheel) {
        setAccessibleName(tr_text("The commissioning cycle of the sample: Analyse, Plan, Do, Review"));
        setMinimumSize(px(240), px(240));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint_cycle_wheel(painter, rect(), data_, tokens());
    }

private:
    WheelData data_;
};

// The ground of what tells about the program.
class Sunken : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokens().sunken); }
};

// Two lines: the project, and in a quieter ink its file and when it was opened.
class RecentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& colours = tokens();
        const bool on = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (on || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(on ? colours.sel : colours.sunken);
            painter->drawRoundedRect(QRectF(option.rect), px(6), px(6));
        }
        const QString name = index.data().toString().section(QLatin1Char('\n'), 0, 0);
        const QString line = index.data().toString().section(QLatin1Char('\n'), 1);
        const QRectF mark(option.rect.left() + px(10), option.rect.center().y() - px(9), px(18), px(18));
        paint_icon(*painter, index.data(missing_role).toBool() ? Icon::help : Icon::file, mark,
                   on ? colours.on_sel : colours.text2);
        const QRect words = option.rect.adjusted(px(40), px(5), -px(10), -px(5));
        painter->setFont(tandem::font(TextStyle::body));
        painter->setPen(on ? colours.on_sel : colours.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                          elided(name, painter->fontMetrics(), words.width()));
        painter->setFont(tandem::font(TextStyle::secondary));
        painter->setPen(on ? colours.on_sel : colours.text2);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(line, Qt::ElideMiddle, words.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {px(200), px(recent_row)};
    }
};

void add_numbered(Card& card, const QStringList& lines) {
    int number = 0;
    for (const QString& line : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(10));
        row->addWidget(text_label(QString::number(++number), &card, TextStyle::body_strong, Ink::accent), 0,
                       Qt::AlignTop);
        row->addWidget(text_label(line, &card), 1);
        card.content()->addLayout(row);
    }
}

void add_ticked(Card& card, const QStringList& lines) {
    for (const QString& line : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(10));
        row->addWidget(new TickMark(&card), 0, Qt::AlignTop);
        row->addWidget(text_label(line, &card), 1);
        card.content()->addLayout(row);
    }
}

QString theme_words() {
    switch (Theme::instance().name()) {
        case ThemeName::light:
            return tr_text("Light theme");
        case ThemeName::dark:
            return tr_text("Dark theme");
        case ThemeName::high_contrast:
            break;
    }
    return tr_text("High contrast");
}

QString opened_words(const RecentFile& file) {
    if (file.missing)
        return tr_text("moved or deleted");
    return tr_text("opened %1").arg(qt(date_of(file.opened.day()).words()));
}

}  // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("start_page"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* page = new ScrollPage(this);
    page->setObjectName(QStringLiteral("start_scroll"));
    page->set_own_margins({}, 0);
    all->addWidget(page);
    halves_ = new QBoxLayout(QBoxLayout::LeftToRight);
    halves_->setSpacing(0);
    left_ = make_left();
    right_ = make_right();
    halves_->addWidget(left_, 5);
    halves_->addWidget(right_, 7);
    page->content()->addLayout(halves_, 1);
    connect(&Theme::instance(), &Theme::changed, this, &StartPage::arrange);
    arrange();
    reload();
}

// Side by side, or what it is about under the choices where there is no room for both.
void StartPage::arrange() {
    const bool narrow = width() < px(narrowest_beside);
    halves_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = px(width() < px(roomy) ? 36 : 64);
    left_->layout()->setContentsMargins(side, px(36), side, px(20));
    right_->layout()->setContentsMargins(px(width() < px(roomy) ? 28 : 44), px(narrow ? 24 : 16),
                                         px(width() < px(roomy) ? 28 : 44), px(16));
    wheel_->setFixedSize(px(wheel_side), px(wheel_side));
    fit_recent();
    set_words(*theme_, theme_words());
    set_words(*text_size_, tr_text("Text size %1 %").arg(Theme::instance().text_size()));
    update();
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

QWidget* StartPage::make_left() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(px(12));
    column->addStretch(1);
    auto* brand = new QHBoxLayout;
    brand->setSpacing(px(14));
    brand->addWidget(MarkView::of_sign(40, page));
    brand->addWidget(text_label(tr_text("Tandem"), page, TextStyle::start_title), 1);
    column->addLayout(brand);
    column->addWidget(
        text_label(tr_text("Plan, run and review the commissioning cycle\ntogether with the citizens "
                           "it is for."),
                   page, TextStyle::panel_title, Ink::text2));
    column->addSpacing(px(8));
    sample_ =
        new BigChoice(QStringLiteral("start_sample"), Icon::home, tr_text("Explore the sample"),
                      tr_text("Lambeth Living Well, a worked cycle to try out"), tr_text("Enter"), page);
    auto* fresh = new BigChoice(QStringLiteral("start_new"), Icon::plus, tr_text("Start a new project"),
                                tr_text("Six questions, about five minutes"), tr_text("Ctrl+N"), page);
    auto* open =
        new BigChoice(QStringLiteral("start_open"), Icon::folder, tr_text("Open a project"),
                      tr_text("A Tandem file on this computer or a shared drive"), tr_text("Ctrl+O"), page);
    connect(sample_, &QAbstractButton::clicked, this, &StartPage::sample_wanted);
    connect(fresh, &QAbstractButton::clicked, this, &StartPage::new_wanted);
    connect(open, &QAbstractButton::clicked, this, &StartPage::open_wanted);
    column->addWidget(sample_);
    column->addWidget(fresh);
    column->addWidget(open);
    column->addSpacing(px(10));
    auto* heading = new QHBoxLayout;
    heading->addWidget(text_label(tr_text("Recent projects"), page, TextStyle::body_strong), 1);
    auto* restore = make_link(QStringLiteral("start_restore"), tr_text("Restore from backup"), page);
    connect(restore, &QPushButton::clicked, this, &StartPage::backup_wanted);
    heading->addWidget(restore);
    column->addLayout(heading);
    nothing_ = text_label(tr_text("Nothing yet. Projects you open are listed here, on this computer only."),
                          page, TextStyle::body, Ink::text2);
    column->addWidget(nothing_);
    recent_ = new QListWidget(page);
    recent_->setObjectName(QStringLiteral("start_recent"));
    recent_->setAccessibleName(tr_text("Recent projects"));
    recent_->setToolTip(tr_text("Enter opens, Delete takes it from the list (the file stays)"));
    recent_->setItemDelegate(new RecentDelegate(recent_));
    recent_->setFrameShape(QFrame::NoFrame);
    recent_->viewport()->setAutoFillBackground(false);
    recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recent_->setMouseTracking(true);
    recent_->installEventFilter(this);
    connect(recent_, &QListWidget::itemActivated, this, &StartPage::open_recent);
    connect(recent_, &QListWidget::itemClicked, this, &StartPage::open_recent);
    column->addWidget(recent_);
    column->addStretch(2);
    column->addLayout(make_foot(page));
    return page;
}

// How the program looks, and its keys: what a newcomer may need before anything else.
QLayout* StartPage::make_foot(QWidget* page) {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(px(4));
    theme_ = make_button(ButtonKind::quiet, QStringLiteral("start_theme"), {}, page, Icon::theme);
    text_size_ = make_button(ButtonKind::quiet, QStringLiteral("start_text_size"), {}, page, Icon::text);
    auto* keys = make_button(ButtonKind::quiet, QStringLiteral("start_shortcuts"), tr_text("Shortcuts"), page,
                             Icon::help, QStringLiteral("Ctrl+F1"));
    connect(theme_, &QPushButton::clicked, this, &StartPage::settings_wanted);
    connect(text_size_, &QPushButton::clicked, this, &StartPage::settings_wanted);
    connect(keys, &QPushButton::clicked, this, &StartPage::shortcuts_wanted);
    for (QPushButton* button : {theme_, text_size_, keys})
        foot->addWidget(button);
    foot->addStretch(1);
    return foot;
}

QWidget* StartPage::make_right() {
    auto* page = new Sunken(this);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(px(16));
    column->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(px(28));
    wheel_ = new SampleWheel(page);
    top->addWidget(wheel_);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(px(8));
    facts->addStretch(1);
    facts->addWidget(text_label(tr_text("What is in the sample"), page, TextStyle::panel_title));
    for (const auto& [number, words] : sample_facts().counts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addWidget(text_label(QString::number(number), page, TextStyle::page_title), 0,
                       Qt::AlignBaseline);
        row->addWidget(text_label(words, page, TextStyle::body, Ink::text2), 1, Qt::AlignBaseline);
        facts->addLayout(row);
    }
    facts->addStretch(1);
    top->addLayout(facts, 1);
    column->addLayout(top);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(px(16));
    auto* questions = new Card(tr_text("The six questions"), page);
    add_numbered(*questions,
                 {tr_text("Where is this?"), tr_text("What is it about?"),
                  tr_text("Who leads, and with which partners?"), tr_text("Which groups does it concern?"),
                  tr_text("When does it start?"), tr_text("Which nation’s rules apply?")});
    questions->content()->addWidget(text_label(tr_text("You can skip any of them and come back."), questions,
                                               TextStyle::secondary, Ink::text2));
    questions->content()->addStretch(1);
    auto* work = new Card(tr_text("How Tandem keeps your work"), page);
    add_ticked(*work, {tr_text("Saved as you type, in one file that you own"),
                       tr_text("Dated copies every day, and undo for everything"),
                       tr_text("Works without a network or an account"),
                       tr_text("Names stay private unless you choose otherwise")});
    work->content()->addStretch(1);
    cards->addWidget(questions, 1);
    cards->addWidget(work, 1);
    column->addLayout(cards);
    column->addStretch(2);
    column->addWidget(
        text_label(tr_text("Structure after Loeffler and Bovaird (2019), Public Money & Management "
                           "39(4), building on the IPC commissioning cycle."),
                   page, TextStyle::small, Ink::text2));
    return page;
}

void StartPage::reload() {
    recent_->clear();
    for (const RecentFile& file : Settings::instance().recent_files()) {
        const QString name = file.title.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.title;
        auto* item = new QListWidgetItem(
            tr_text("%1\n%2 · %3").arg(name, QFileInfo(file.path).fileName(), opened_words(file)), recent_);
        item->setData(path_role, file.path);
        item->setData(missing_role, file.missing);
        item->setToolTip(
            file.missing
                ? tr_text("%1\nEnter offers to look for it, or to remove it from the list").arg(file.path)
                : file.path);
    }
    const bool any = recent_->count() > 0;
    recent_->setVisible(any);
    fit_recent();
    nothing_->setVisible(!any);
}

void StartPage::fit_recent() {
    const int rows = std::max(least_recent_rows, (height() - px(above_and_below_recent)) / px(recent_row));
    recent_->setFixedHeight(px(recent_row) * std::min(recent_->count(), rows) + px(6));
}

void StartPage::open_recent(QListWidgetItem* item) {
    const QString path = item->data(path_role).toString();
    if (QFileInfo::exists(path))
        Q_EMIT file_wanted(path);
    else
        offer_missing(path, recent_->viewport()->mapToGlobal(recent_->visualItemRect(item).bottomLeft()));
}

// A press and its activation may both arrive here.
void StartPage::offer_missing(const QString& path, const QPoint& at) {
    if (offer_ != nullptr)
        return;
    offer_ = new QMenu(this);
    offer_->setAttribute(Qt::WA_DeleteOnClose);
    offer_->setObjectName(QStringLiteral("start_missing"));
    QAction* look =
        offer_->addAction(tr_text("&Look for it..."), this, [this, path] { Q_EMIT search_wanted(path); });
    look->setObjectName(QStringLiteral("start_look_for"));
    QAction* remove =
        offer_->addAction(tr_text("&Remove from the list"), this, [this, path] { forget(path); });
    remove->setObjectName(QStringLiteral("start_remove"));
    offer_->setActiveAction(look);
    offer_->popup(at);
}

void StartPage::forget(const QString& path) {
    Settings::instance().forget_recent(path);
    reload();
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == recent_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && recent_->currentItem() != nullptr) {
        forget(recent_->currentItem()->data(path_role).toString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::focus_first() {
    sample_->setFocus(Qt::TabFocusReason);
}

void StartPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().canvas);
}

}  // namespace tandem
