#include "ui/shell/sidebar.h"

#include "model/activity.h"
#include "model/project.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/shell/project_switcher.h"
#include "ui/shell/sidebar_list.h"
#include "ui/views/pages.h"
#include "ui/views/parts/drag.h"
#include "ui/views/phase/board_edits.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace tandem {

namespace {

constexpr int width_px = 228;
constexpr int rail_px = 56;
constexpr int tallest_row = 30, usual_row = 26, lowest_row = 24;

struct Group {
    PageGroup group;
    const char* words;  // "" = no heading
};
constexpr std::array groups{Group{PageGroup::top, ""}, Group{PageGroup::phases, "Phases"},
                            Group{PageGroup::records, "Records"}, Group{PageGroup::pictures, "Pictures"},
                            Group{PageGroup::together, "Together"}};

// "phase/plan" -> plan
PhaseKind phase_of_page(const QString& key) {
    return key.startsWith(QLatin1String("phase/")) ? choice_from_code<PhaseKind>(utf8(key.mid(6)))
                                                   : PhaseKind::none;
}

QStandardItem* page_row(const PageDef& page, int group) {
    auto* row = new QStandardItem(tr_text(page.words));
    const QString key = QLatin1String(page.key);
    row->setData(key, sidebar_key);
    row->setData(static_cast<int>(page.icon), sidebar_icon);
    row->setData(static_cast<int>(phase_of_page(key)), sidebar_phase);
    row->setData(-1, sidebar_status);
    row->setData(group, sidebar_group);
    row->setToolTip(row->text());
    row->setData(row->text(), Qt::AccessibleTextRole);
    row->setEditable(false);
    return row;
}

QStandardItem* heading_row(const char* words, int group) {
    auto* row = new QStandardItem(tr_text(words));
    row->setData(group, sidebar_group);
    row->setData(tr_text("%1, group of pages").arg(row->text()), Qt::AccessibleTextRole);
    row->setEditable(false);
    return row;
}

}  // namespace

Sidebar::Sidebar(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      switcher_(new ProjectSwitcher(workspace, this)),
      list_(new SidebarList(this)),
      model_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("sidebar"));
    list_->setObjectName(QStringLiteral("navigation"));
    list_->setAccessibleName(tr_text("Pages"));
    for (std::size_t g = 0; g < groups.size(); ++g) {
        bool has_pages = false;
        for (const PageDef& page : all_pages()) {
            if (page.group != groups[g].group)
                continue;
            if (!has_pages && groups[g].words[0] != '\0')
                model_->appendRow(heading_row(groups[g].words, static_cast<int>(g)));
            has_pages = true;
            model_->appendRow(page_row(page, static_cast<int>(g)));
        }
    }
    list_->setModel(model_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(switcher_);
    layout->addWidget(list_, 1);
    connect(list_, &SidebarList::opened, this, [this](const QModelIndex& index) {
        const QString key = index.data(sidebar_key).toString();
        if (!key.isEmpty()) {
            Q_EMIT page_wanted(key);
            return;
        }
        QStandardItem* heading = model_->itemFromIndex(index);
        heading->setData(!heading->data(sidebar_folded).toBool(), sidebar_folded);
        for (int row = index.row() + 1; row < model_->rowCount(); ++row)
            if (model_->item(row)->data(sidebar_group) == heading->data(sidebar_group))
                list_->setRowHidden(row, heading->data(sidebar_folded).toBool());
    });
    list_->wants_drop = [this](const QModelIndex& row, const QMimeData& what) {
        const Activity* activity = workspace_.portfolio().find(Id<Activity>{record_in(what)});
        const auto phase = static_cast<PhaseKind>(row.data(sidebar_phase).toInt());
        return activity != nullptr && phase != PhaseKind::none && workspace_.can_edit() &&
               activity->phase != workspace_.phase(phase);
    };
    list_->drop = [this](const QModelIndex& row, const QMimeData& what) {
        move_to_phase(workspace_, record_in(what), static_cast<PhaseKind>(row.data(sidebar_phase).toInt()));
    };
    connect(&workspace_, &Workspace::changed, this, &Sidebar::refresh_status);
    connect(&workspace_, &Workspace::frame_changed, this, &Sidebar::refresh_status);
    connect(&Theme::instance(), &Theme::changed, this, &Sidebar::restyle);
    restyle();
    refresh_status();
}

void Sidebar::restyle() {
    setFixedWidth(px(rail_ ? rail_px : width_px));
    layout()->setContentsMargins(px(rail_ ? 6 : 10), px(10), px(rail_ ? 6 : 10), px(8));
    layout()->setSpacing(px(8));
    QPalette palette = list_->palette();
    palette.setColor(QPalette::Base, tokens().sunken);
    list_->setPalette(palette);
    fit_rows();
    fold_as_needed();
    update();
}

void Sidebar::set_rail(bool rail) {
    if (rail == rail_)
        return;
    rail_ = rail;
    switcher_->set_rail(rail);
    list_->set_rail(rail);
    restyle();
}

void Sidebar::set_current(const QString& page) {
    current_ = page;
    const PageDef* const shown = page_by_key(page);
    const bool has_row = shown == nullptr || shown->group != PageGroup::hidden;
    const QString marked = has_row ? page : QLatin1String(shown->parent);
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStandardItem* item = model_->item(row);
        const bool is_current = !marked.isEmpty() && item->data(sidebar_key).toString() == marked;
        item->setData(is_current, sidebar_current);
        if (is_current)
            list_->setCurrentIndex(item->index());
    }
    fold_as_needed();
}

void Sidebar::set_page_count(const QString& page, int count) {
    for (int row = 0; row < model_->rowCount(); ++row)
        if (QStandardItem* item = model_->item(row); item->data(sidebar_key).toString() == page) {
            item->setData(count, sidebar_count);
            item->setData(count == 0 ? item->text() : tr_text("%1, %2").arg(item->text()).arg(count),
                          Qt::AccessibleTextRole);
        }
}

void Sidebar::focus_list() {
    list_->setFocus(Qt::TabFocusReason);
}

void Sidebar::refresh_status() {
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStandardItem* item = model_->item(row);
        const auto kind = static_cast<PhaseKind>(item->data(sidebar_phase).toInt());
        if (kind == PhaseKind::none)
            continue;
        const Phase* phase = workspace_.portfolio().find(workspace_.phase(kind));
        const Status status =
            phase == nullptr ? Status::not_recorded : status_of_phase(code_of_choice(phase->status));
        item->setData(static_cast<int>(status), sidebar_status);
        const QString words = tr_text("%1: %2").arg(item->text(), word_for(status));
        item->setToolTip(words);
        item->setData(words, Qt::AccessibleTextRole);
    }
}

// Low windows show the groups that are short and the one of the current page; the rest fold to their heading.
void Sidebar::fold_as_needed() {
    int rows_height = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        rows_height += list_->sizeHintForRow(row);
    const bool tight = !rail_ && list_->height() > 0 && rows_height > list_->height();
    int current_group = -1;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->item(row)->data(sidebar_current).toBool())
            current_group = model_->item(row)->data(sidebar_group).toInt();
    constexpr int short_group = 5;
    std::array<int, groups.size()> sizes{};
    for (int row = 0; row < model_->rowCount(); ++row)
        ++sizes[static_cast<std::size_t>(model_->item(row)->data(sidebar_group).toInt())];
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStandardItem* item = model_->item(row);
        const int group = item->data(sidebar_group).toInt();
        const bool folds =
            tight && group != current_group && sizes[static_cast<std::size_t>(group)] > short_group + 1;
        if (item->data(sidebar_key).toString().isEmpty())
            item->setData(folds, sidebar_folded);
        else
            list_->setRowHidden(row, folds);
    }
}

// By the list's height: its viewport gets its own only once it is shown. As tall as there is room for: rather
// low rows than a group that is folded away.
void Sidebar::fit_rows() {
    constexpr int tall = 1000;
    if (height() >= px(tall)) {
        list_->set_row_height(tallest_row);
        return;
    }
    int rows_height = 0;
    for (int height = usual_row; height >= lowest_row; --height) {
        list_->set_row_height(height);
        rows_height = 0;
        for (int row = 0; row < model_->rowCount(); ++row)
            rows_height += list_->sizeHintForRow(row);
        if (rows_height <= list_->height())
            return;
    }
    list_->set_row_height(usual_row);  // it folds, so that there is room enough
}

void Sidebar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit_rows();
    fold_as_needed();
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().sunken);
    painter.setPen(QPen(tokens().line, 0));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

}  // namespace tandem
