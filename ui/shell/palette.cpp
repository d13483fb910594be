#include "ui/shell/palette.h"

#include "model/project.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/elide.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <string_view>
#include <utility>

namespace tandem {

namespace {

constexpr int width_px = 560;
constexpr std::chrono::milliseconds slice{8};  // of making the index, between two keys
constexpr int remark_role = Qt::UserRole, icon_role = Qt::UserRole + 1, phase_role = Qt::UserRole + 2;
constexpr std::string_view phase_pages = "phase/";

// Words at the left, kind at the right.
class FoundDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& colours = tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.sel);
            painter->drawRoundedRect(option.rect, px(5), px(5));
        }
        const QColor ink = selected ? colours.on_sel : colours.text;
        const QRectF mark(option.rect.left() + px(10), option.rect.center().y() - px(8), px(17), px(17));
        if (const int phase = index.data(phase_role).toInt(); phase != 0)
            paint_phase(*painter, static_cast<PhaseKind>(phase), mark, colours);
        else
            paint_icon(*painter, static_cast<Icon>(index.data(icon_role).toInt()), mark, ink);
        painter->setFont(tandem::font(TextStyle::secondary));
        painter->setPen(selected ? colours.on_sel : colours.text2);
        // A project's name may be long; the record's own comes first.
        const QString remark =
            elided(index.data(remark_role).toString(), painter->fontMetrics(), option.rect.width() * 2 / 5);
        const int remark_width = painter->fontMetrics().horizontalAdvance(remark);
        painter->drawText(option.rect.adjusted(0, 0, -px(10), 0), Qt::AlignRight | Qt::AlignVCenter, remark);
        painter->setFont(tandem::font(TextStyle::body));
        painter->setPen(ink);
        const QRect words = option.rect.adjusted(px(38), 0, -px(24) - remark_width, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          elided(index.data().toString(), painter->fontMetrics(), words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {px(200), px(34)};
    }
};

}  // namespace

Palette::Palette(QWidget* parent)
    : QFrame(parent),
      field_(new SearchField(QStringLiteral("palette_field"),
                             tr_text("Type a name, a code, a page or > for actions"), this)),
      list_(new QListWidget(this)),
      issue_(new IssueText(this)) {
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr_text("Find or go to"));
    field_->setAccessibleName(tr_text("Find or go to"));
    list_->setObjectName(QStringLiteral("palette_results"));
    list_->setAccessibleName(tr_text("Results"));
    list_->setItemDelegate(new FoundDelegate(list_));
    list_->setFrameShape(NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(field_);
    layout->addWidget(issue_);
    layout->addWidget(list_);
    issue_->setObjectName(QStringLiteral("palette_issue"));
    issue_->installEventFilter(this);
    field_->installEventFilter(this);
    parent->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &Palette::search);
    connect(field_, &QLineEdit::textEdited, this, [this] {
        refused_.clear();
        issue_->clear();
    });
    connect(list_, &QListWidget::itemClicked, this, [this] { take(list_->currentRow(), false); });
    preparing_.setSingleShot(true);
    connect(&preparing_, &QTimer::timeout, this, &Palette::go_on_preparing);
    hide();
}

void Palette::open(FindIndex& index, const QStringList& actions) {
    index_ = &index;
    actions_ = actions;
    if (!isVisible())
        before_ = window()->focusWidget();
    field_->setText(refused_);
    field_->selectAll();
    place();
    show();
    raise();
    search();
    field_->setFocus(Qt::PopupFocusReason);
    go_on_preparing();
}

void Palette::let_go() {
    finish();
    preparing_.stop();
    index_ = nullptr;
    found_.clear();
}

void Palette::refuse(FileLink& file, const EditOutcome& outcome) {
    refused_ = field_->text();
    EditOutcome told = outcome;
    told.issues.front().text += " Your words stay here.";
    say_refused(file, *issue_, told);
}

void Palette::finish() {
    refused_.clear();
    issue_->clear();
    hide();
}

// Between two keys; what was found meanwhile is looked for again once all is there.
void Palette::go_on_preparing() {
    if (index_ == nullptr || !isVisible())
        return;
    if (!index_->prepare(slice)) {
        is_partial_ = true;
        preparing_.start(0);
    } else if (std::exchange(is_partial_, false)) {
        const QString marked = list_->currentItem() == nullptr || list_->currentRow() == 0
                                   ? QString()
                                   : list_->currentItem()->data(Qt::AccessibleTextRole).toString();
        search();
        for (int row = 0; !marked.isEmpty() && row < list_->count(); ++row)
            if (list_->item(row)->data(Qt::AccessibleTextRole).toString() == marked)
                list_->setCurrentRow(row);
    }
}

void Palette::place() {
    const int margin = px(12);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(px(8));
    const int wide = std::min(px(width_px), parentWidget()->width() - px(32));
    const int rows = std::max<int>(1, list_->count());
    list_->setFixedHeight(rows * px(34) + px(4));
    resize(wide, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                               : layout()->totalSizeHint().height());
    move((parentWidget()->width() - wide) / 2, parentWidget()->height() / 9);
}

void Palette::search() {
    if (index_ == nullptr)
        return;
    found_ = index_->find(field_->text(), actions_);
    list_->clear();
    for (const Found& found : found_) {
        auto* item = new QListWidgetItem(found.words, list_);
        item->setData(remark_role, found.remark);
        item->setData(icon_role, static_cast<int>(found.icon));
        if (found.page.startsWith(QLatin1String(phase_pages.data())))
            item->setData(phase_role, static_cast<int>(choice_from_code<PhaseKind>(
                                          utf8(found.page.mid(static_cast<int>(phase_pages.size()))))));
        item->setData(Qt::AccessibleTextRole, tr_text("%1, %2").arg(found.words, found.remark));
    }
    if (found_.empty()) {
        auto* item = new QListWidgetItem(tr_text("Nothing matches “%1”.").arg(field_->text()), list_);
        item->setFlags(Qt::NoItemFlags);
        item->setData(icon_role, static_cast<int>(Icon::search));
    } else {
        list_->setCurrentRow(0);
    }
    place();
}

void Palette::take(int row, bool on_its_own_page) {
    if (row < 0 || row >= static_cast<int>(found_.size()))
        return;
    const Found found = found_[static_cast<std::size_t>(row)];
    if (found.what != Found::What::add)
        finish();  // the keyboard goes where that leads
    Q_EMIT taken(found, on_its_own_page);
}

// Else Qt would give the keyboard to what comes next, a button in the corner of the menu bar.
void Palette::close_to_before() {
    if (before_ != nullptr && before_->isVisible())
        before_->setFocus(Qt::PopupFocusReason);
    hide();
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == issue_ && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        place();
    if (watched == field_ && event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && !found_.empty()) {
        const int count = static_cast<int>(found_.size());
        list_->setCurrentRow((list_->currentRow() + step + count) % count);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take(list_->currentRow(), key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        close_to_before();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().control, 1));
    painter.setBrush(tokens().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10));
}

}  // namespace tandem
