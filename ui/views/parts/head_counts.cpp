#include "ui/views/parts/head_counts.h"

#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tandem {

HeadCounts::HeadCounts(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setVerticalSpacing(px(4));
    grid_->setColumnStretch(0, 1);
}

void HeadCounts::set_lines(const std::vector<Line>& lines) {
    for (const Row& row : rows_)
        for (QWidget* part : {static_cast<QWidget*>(row.words), static_cast<QWidget*>(row.less),
                              static_cast<QWidget*>(row.number), static_cast<QWidget*>(row.more)})
            part->deleteLater();
    rows_.clear();
    for (const Line& line : lines) {
        const std::size_t at = rows_.size();
        const QString name = QStringLiteral("head_count_") + QString::number(at);
        Row row;
        row.group = line.group;
        row.words = text_label(line.words, this);
        row.less = make_button(ButtonKind::small, name + QStringLiteral("_less"), QStringLiteral("−"), this);
        row.less->setAccessibleName(tr_text("One fewer: ") + line.words);
        row.number = text_label(tr_text("no data"), this, TextStyle::secondary, Ink::text2);
        row.number->setObjectName(name);
        row.number->setAlignment(Qt::AlignCenter);
        row.number->setMinimumWidth(px(64));
        row.more = make_button(ButtonKind::small, name + QStringLiteral("_more"), QStringLiteral("+"), this);
        row.more->setAccessibleName(tr_text("One more: ") + line.words);
        connect(row.less, &QPushButton::clicked, this, [this, at] { step(at, -1); });
        connect(row.more, &QPushButton::clicked, this, [this, at] { step(at, 1); });
        const int place = static_cast<int>(at);
        grid_->addWidget(row.words, place, 0);
        grid_->addWidget(row.less, place, 1);
        grid_->addWidget(row.number, place, 2);
        grid_->addWidget(row.more, place, 3);
        rows_.push_back(row);
    }
}

// From "no data" one fewer means none came.
void HeadCounts::step(std::size_t row, int by) {
    Row& line = rows_[row];
    line.count = std::max<std::int64_t>(line.count.value_or(0) + by, 0);
    line.number->setText(*line.count == 0 ? tr_text("none") : number_text(*line.count));
}

std::vector<RecordId> HeadCounts::groups_there() const {
    std::vector<RecordId> groups;
    for (const Row& row : rows_)
        if (row.count.value_or(0) > 0)
            groups.push_back(row.group);
    std::sort(groups.begin(), groups.end());
    return groups;
}

std::optional<std::int64_t> HeadCounts::sum() const {
    std::optional<std::int64_t> all;
    for (const Row& row : rows_)
        if (row.count)
            all = all.value_or(0) + *row.count;
    return all;
}

}  // namespace tandem
