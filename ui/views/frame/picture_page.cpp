#include "ui/views/frame/picture_page.h"

#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_head.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/picture_frame.h"
#include "ui/views/frame/picture_table_look.h"
#include "ui/views/frame/zoom_buttons.h"
#include "ui/views/parts/item_picture.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <unordered_set>

namespace tandem {

namespace {

constexpr int least_height = 300;  // px at 100 %, of the picture

}  // namespace

void PictureTable::set_rows(Rows rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

RecordId PictureTable::record(int row) const {
    return rows_.record && row >= 0 && row < rows_.count ? rows_.record(row) : 0;
}

int PictureTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_.count;
}

int PictureTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.headings.size());
}

QVariant PictureTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const QString text = rows_.text(index.row(), index.column());
    if (!text.isEmpty())
        return text;
    return role == Qt::DisplayRole ? QVariant(QStringLiteral("–")) : QVariant(tr_text("no data"));
}

QVariant PictureTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(rows_.headings.value(section)) : QVariant();
}

PicturePage::PicturePage(Workspace& workspace, const QString& title, const QString& name, QWidget* parent)
    : Page(workspace, parent), name_(name) {
    setObjectName(name + QStringLiteral("_page"));
    // In a low window, or at large text, the page scrolls before its picture gets too small to use.
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* outer = new QScrollArea(this);
    outer->setObjectName(name + QStringLiteral("_outer"));
    outer->setFrameShape(QFrame::NoFrame);
    outer->setWidgetResizable(true);
    outer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->setFocusPolicy(Qt::NoFocus);
    outer->viewport()->setAutoFillBackground(false);
    page->addWidget(outer);
    ground_ = new QWidget(outer);
    ground_->setAutoFillBackground(false);
    outer->setWidget(ground_);
    auto* layout = new QVBoxLayout(ground_);
    layout->setSpacing(px(12));
    head_ = new PageHead(title, ground_);
    head_->set_crumbs({{QStringLiteral("home"), tr_text("Home")}});
    connect(head_, &PageHead::back_wanted, this, [this] {
        this->workspace().go({QStringLiteral("home"), 0, {}});
    });
    connect(head_, &PageHead::crumb_wanted, this,
            [this](const QString& place) { this->workspace().go(place_from_text(place)); });
    layout->addWidget(head_);
    above_ = new QVBoxLayout;
    layout->addLayout(above_);

    stack_ = new QStackedWidget(ground_);
    scroll_ = new PictureFrame(name + QStringLiteral("_scroll"), PictureFrame::Asks::little, stack_);
    stack_->addWidget(scroll_);
    table_ = new QTableView(stack_);
    table_->setObjectName(name + QStringLiteral("_table"));
    table_model_ = new PictureTable(table_);
    table_->setModel(table_model_);
    table_->verticalHeader()->hide();
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_look_ = new PictureTableLook(*table_);
    stack_->addWidget(table_);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const RecordId record = table_model_->record(index.row()); record != 0)
            this->workspace().inspect(record);
    });
    layout->addWidget(stack_, 1);

    below_ = new QVBoxLayout;
    layout->addLayout(below_);
    foot_ = new QWidget(ground_);
    auto* foot = new QHBoxLayout(foot_);
    foot->setContentsMargins(0, 0, 0, 0);
    remark_ = text_label({}, this, TextStyle::small, Ink::text2);
    keys_ = text_label({}, this, TextStyle::small, Ink::text2);
    keys_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(remark_, 3);
    foot->addWidget(keys_, 3);
    layout->addWidget(foot_);

    table_button_ = make_button(ButtonKind::secondary, name + QStringLiteral("_table_toggle"),
                                tr_text("Table"), this, {}, QStringLiteral("T"));
    table_button_->setCheckable(true);
    picture_button_ = make_button(ButtonKind::secondary, name + QStringLiteral("_picture"),
                                  tr_text("Picture"), this, Icon::export_);
    auto* zoom_buttons = new ZoomButtons(name, this);
    foot->addWidget(zoom_buttons);
    head_->add_button(table_button_);
    head_->add_button(picture_button_);
    connect(zoom_buttons, &ZoomButtons::wanted, this, [this](int steps) { zoom(steps); });
    connect(table_button_, &QPushButton::clicked, this, [this](bool on) { show_table(on); });

    auto* keys = new PageKeys(this);
    keys->watch(table_);
    keys->add(Qt::Key_T, [this] { show_table(!shows_table()); });
    zoom_buttons->add_to(*keys);
}

void PicturePage::set_picture(ItemPicture* picture, QMenu* menu, const QString& table_words) {
    picture_ = picture;
    scroll_->set_picture(picture);
    picture_button_->setMenu(menu);
    table_->setAccessibleName(table_words);
    setFocusProxy(picture);
}

std::vector<RecordId> PicturePage::records() const {
    std::vector<RecordId> all;
    std::unordered_set<RecordId> met{0};
    for (int row = 0; row < table_model_->rowCount(); ++row)
        if (const RecordId record = table_model_->record(row); met.insert(record).second)
            all.push_back(record);
    return all;
}

bool PicturePage::shows_table() const {
    return table_button_->isChecked();
}

void PicturePage::show_table(bool table) {
    const bool had_focus = stack_->isAncestorOf(focusWidget());
    table_button_->setChecked(table);
    stack_->setCurrentWidget(table                 ? static_cast<QWidget*>(table_)
                             : instead_ != nullptr ? instead_
                                                   : scroll_);
    // No remarks, keys and zoom for a picture that is not there.
    foot_->setVisible(!table && instead_ == nullptr);
    picture_button_->setEnabled(instead_ == nullptr);
    if (table && table_model_->rowCount() > 0 && !table_->currentIndex().isValid()) {
        table_look_->fit();
        table_->selectRow(0);
    }
    if (had_focus)
        first_focus()->setFocus();
}

void PicturePage::show_instead(QWidget* empty) {
    if (empty == instead_)
        return;
    if (empty != nullptr && stack_->indexOf(empty) < 0)
        stack_->addWidget(empty);
    instead_ = empty;
    show_table(shows_table());
}

void PicturePage::select_in_table(RecordId record) {
    for (int row = 0; record != 0 && row < table_model_->rowCount(); ++row)
        if (table_model_->record(row) == record) {
            table_->selectRow(row);
            return;
        }
}

void PicturePage::set_foot(const QString& remark, const QString& keys) {
    remark_->setText(remark);
    keys_->setText(keys);
}

void PicturePage::arrive(const Place& place) {
    if (!place.detail.isEmpty())
        show_table(place.detail == QLatin1String("table"));
    select_in_table(place.record);
}

Place PicturePage::here() const {
    Place place;
    place.detail = shows_table() ? QStringLiteral("table") : QStringLiteral("picture");
    return place;
}

QWidget* PicturePage::first_focus() {
    if (shows_table())
        return table_;
    return instead_ != nullptr ? instead_ : picture_;
}

void PicturePage::zoom(int steps) {
    scroll_->zoom(steps);
}

void PicturePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    ground_->layout()->setContentsMargins(page_margins(*this));
    stack_->setMinimumHeight(px(least_height));
}

}  // namespace tandem
