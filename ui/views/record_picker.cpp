#include "ui/views/record_picker.h"

#include "ui/kit/labels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int most_shown = 60;  // typing narrows further

}  // namespace

GroupedPicker::GroupedPicker(const QString& name, const QString& title, std::vector<PickItem> items,
                           QWidget* parent)
    : QFrame(parent, Qt::Popup), items_(std::move(items)) {
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(title);
    field_ = new SearchField(name + QStringLiteral("_field"), tr_text("Type a part of its name"), this);
    field_->setAccessibleName(title);
    field_->installEventFilter(this);
    list_ = new QListWidget(this);
    list_->setObjectName(name + QStringLiteral("_list"));
    list_->setAccessibleName(title);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(10), px(10), px(10), px(10));
    layout->addWidget(text_label(title, this, TextStyle::body_strong));
    layout->addWidget(field_);
    layout->addWidget(list_);
    connect(field_, &SearchField::textChanged, this, &GroupedPicker::fill);
    connect(field_, &SearchField::left_downwards, list_, [this] { list_->setFocus(); });
    connect(field_, &SearchField::returnPressed, this, &GroupedPicker::pick);
    connect(list_, &QListWidget::itemActivated, this, &GroupedPicker::pick);
    connect(list_, &QListWidget::itemClicked, this, &GroupedPicker::pick);
    fill({});
}

void GroupedPicker::open_at(const QPoint& global) {
    resize(px(360), px(320));
    QPoint at = global;
    if (const QScreen* screen = QGuiApplication::screenAt(global)) {
        const QRect free = screen->availableGeometry();
        at.setX(std::clamp(at.x(), free.left(), std::max(free.left(), free.right() - width())));
        at.setY(std::clamp(at.y(), free.top(), std::max(free.top(), free.bottom() - height())));
    }
    move(at);
    show();
    field_->setFocus();
}

void GroupedPicker::fill(const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list_->clear();
    for (const PickItem& item : items_) {
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return item.words.contains(word, Qt::CaseInsensitive) ||
                   item.group.contains(word, Qt::CaseInsensitive);
        });
        if (!fits)
            continue;
        auto* row = new QListWidgetItem(QStringLiteral("%1 · %2").arg(item.words, item.group), list_);
        row->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(item.record));
        row->setSizeHint({0, px(30)});
        if (list_->count() == most_shown)
            break;
    }
    list_->setCurrentRow(0);
}

void GroupedPicker::pick() {
    const QListWidgetItem* row = list_->currentItem();
    if (row == nullptr)
        return;
    const RecordId record = row->data(Qt::UserRole).toLongLong();
    close();
    Q_EMIT picked(record);
}

bool GroupedPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && field_->text().isEmpty()) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace tandem
