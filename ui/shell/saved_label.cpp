#include "ui/shell/saved_label.h"

#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/history/history_model.h"

#include <QtCore/QDateTime>
#include <QtGui/QPainter>
#include <QtWidgets/QMessageBox>

namespace tandem {

SavedLabel::SavedLabel(QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QStringLiteral("saved_state"));
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QAbstractButton::clicked, this, &SavedLabel::show_details);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(), update(); });
    refresh();
}

void SavedLabel::set_file(std::shared_ptr<FileLink> file) {
    disconnect(connection_);
    file_ = std::move(file);
    if (file_ != nullptr)
        connection_ = connect(file_.get(), &FileLink::saved_state_changed, this, &SavedLabel::refresh);
    refresh();
}

void SavedLabel::refresh() {
    setVisible(file_ != nullptr);
    if (file_ == nullptr)
        return;
    Status status = Status::saved;
    switch (file_->saved_state()) {
        case SavedState::saved:
            words_ = file_->saved_at().seconds == 0 ? tr_text("Saved")
                                                    : tr_text("Saved %1").arg(clock_words(file_->saved_at()));
            break;
        case SavedState::failing:
            status = Status::attention;
            words_ = file_->replaced() ? tr_text("Not saved; another file is there")
                                       : tr_text("Not saved; trying again");
            break;
        case SavedState::read_only:
            status = Status::off;
            words_ = tr_text("Read only");
            break;
    }
    status_ = static_cast<int>(status);
    setAccessibleName(words_);
    setToolTip(tr_text("%1\nEvery change is saved as you make it. Click for details.").arg(words_));
    updateGeometry();
    update();
    Q_EMIT words_changed();
}

void SavedLabel::show_details() {
    if (file_ == nullptr)
        return;
    const QString where = qt(file_->path().u8string().empty() ? std::string() : file_->path().string());
    QString text = tr_text("Every change is saved as you make it, in\n%1").arg(where);
    if (file_->replaced())
        text = tr_text("%1. %2.\n\n%3: %4.")
                   .arg(qt(file_->failure()->happened()), qt(file_->failure()->kept()), tr_text("What to do"),
                        qt(file_->failure()->advice()));
    else if (const auto& failure = file_->failure())
        text = tr_text("%1. %2. Tandem tries again by itself every five seconds.\n\n%3: %4.")
                   .arg(qt(failure->happened()), qt(failure->kept()), tr_text("What to do"),
                        qt(failure->advice()));
    else if (file_->saved_state() == SavedState::read_only)
        text = tr_text(
                   "This file is open to read only; the line across the top says why. You can read it, or "
                   "work in a "
                   "copy (File > Save a copy).\n\n%1")
                   .arg(where);
    QMessageBox box(QMessageBox::NoIcon, words_, text, QMessageBox::Close, window());
    box.setObjectName(QStringLiteral("saved_details"));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

QSize SavedLabel::sizeHint() const {
    const QFontMetrics metrics(tandem::font(TextStyle::secondary));
    return {px(24) + metrics.horizontalAdvance(words_) + px(12), px(30)};
}

void SavedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colours = tokens();
    const auto status = static_cast<Status>(status_);
    const double size = px(16);
    paint_status(painter, status, QRectF(px(2), (height() - size) / 2, size, size), colours);
    painter.setFont(tandem::font(TextStyle::secondary));
    painter.setPen(status == Status::saved ? colours.text2 : colour_of(status, colours));
    painter.drawText(rect().adjusted(px(24), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words_);
}

}  // namespace tandem
