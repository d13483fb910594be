#include "ui/shell/project_switcher.h"

#include "model/project.h"
#include "ui/kit/elide.h"
#include "ui/kit/heading_lines.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/shell/recent_names.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace tandem {

namespace {

constexpr int list_width = 208, least_height = 50, vertical_room = 6;  // px at 100 %

QString cycle_words(const Cycle& cycle) {
    const QString number = tr_text("Cycle %1").arg(cycle.number.value_or(1));
    return cycle.status == CycleStatus::closed ? number + tr_text(" · closed") : number;
}

}  // namespace

ProjectSwitcher::ProjectSwitcher(Workspace& workspace, QWidget* parent)
    : QAbstractButton(parent), workspace_(workspace) {
    setObjectName(QStringLiteral("project_switcher"));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, this, &ProjectSwitcher::show_menu);
    connect(&workspace_, &Workspace::changed, this, &ProjectSwitcher::refresh);
    connect(&workspace_, &Workspace::frame_changed, this, &ProjectSwitcher::refresh);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(), update(); });
    refresh();
}

void ProjectSwitcher::refresh() {
    const Project* project = workspace_.portfolio().find(workspace_.project());
    const Cycle* cycle = workspace_.portfolio().find(workspace_.cycle());
    title_ = project == nullptr ? tr_text("No project yet") : qt(project->title);
    remark_ = cycle == nullptr ? tr_text("Add one from here") : cycle_words(*cycle);
    if (project != nullptr && project->common.illustrative)
        remark_ += tr_text(" · illustrative");
    setAccessibleName(tr_text("Project: %1, %2").arg(title_, remark_));
    updateGeometry();
    setToolTip(tr_text("%1\n%2\nChoose another project, cycle or file, or edit them").arg(title_, remark_));
    update();
}

void ProjectSwitcher::set_rail(bool rail) {
    rail_ = rail;
    updateGeometry();
    update();
}

// A long name stands on two lines rather than being cut short.
QStringList ProjectSwitcher::title_lines() const {
    const QFontMetrics metrics(tandem::font(TextStyle::secondary_strong));
    return heading_lines(title_, metrics, px(list_width) - px(42) - px(26));
}

QSize ProjectSwitcher::sizeHint() const {
    if (rail_)
        return {px(44), px(least_height)};
    const int title = QFontMetrics(tandem::font(TextStyle::secondary_strong)).height();
    const int words = static_cast<int>(title_lines().size()) * title +
                      QFontMetrics(tandem::font(TextStyle::small)).height();
    return {px(list_width), std::max(px(least_height), words + 2 * px(vertical_room))};
}

void ProjectSwitcher::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colours = tokens();
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(underMouse() ? colours.canvas : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    const double sign_width = px(rail_ ? 30 : 24);
    const double sign_left = rail_ ? (width() - sign_width) / 2 : px(9);
    paint_sign(painter, QRectF(sign_left, height() / 2.0 - sign_width / 3, sign_width, sign_width * 2 / 3),
               colours);
    if (rail_)
        return;
    QRect words = rect().adjusted(px(42), px(vertical_room), -px(26), -px(vertical_room));
    painter.setFont(tandem::font(TextStyle::secondary_strong));
    painter.setPen(colours.text);
    for (const QString& line : title_lines()) {
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, line);
        words.setTop(words.top() + painter.fontMetrics().height());
    }
    painter.setFont(tandem::font(TextStyle::small));
    painter.setPen(colours.text2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     elided(remark_, painter.fontMetrics(), words.width()));
    paint_icon(painter, Icon::down, QRectF(width() - px(23), height() / 2.0 - px(7), px(14), px(14)),
               colours.text2);
}

void ProjectSwitcher::fill(QMenu& menu) {
    const Portfolio& portfolio = workspace_.portfolio();
    menu.addSection(tr_text("Projects in this file"));
    for (const Project& project : portfolio.all<Project>()) {
        const Id<Project> id{project.common.id};
        QAction* action = menu.addAction(qt(project.title), this, [this, id] { workspace_.show(id); });
        action->setCheckable(true);
        action->setChecked(id == workspace_.project());
    }
    const auto edit = [&](const char* name, const QString& words, RecordId id) {
        QAction* action = menu.addAction(words, this, [this, id] { Q_EMIT edit_wanted(id); });
        action->setObjectName(QLatin1String(name));
        action->setEnabled(id != 0);
    };
    edit("edit_project", tr_text("Edit project…"), workspace_.project().value);
    menu.addSection(tr_text("Cycles"));
    for (const Cycle& cycle : portfolio.all<Cycle>()) {
        if (cycle.common.project != workspace_.project().value)
            continue;
        const Id<Cycle> id{cycle.common.id};
        QAction* action = menu.addAction(cycle_words(cycle), this,
                                         [this, id] { workspace_.show(workspace_.project(), id); });
        if (cycle.status == CycleStatus::closed)
            action->setIcon(tandem::icon(Icon::lock));
        action->setCheckable(true);
        action->setChecked(id == workspace_.cycle());
    }
    edit("edit_cycle", tr_text("Edit cycle…"), workspace_.cycle().value);
    menu.addSection(tr_text("Recent files"));
    const auto recent = Settings::instance().recent_files();
    for (const RecentFile& file : recent) {
        const QString path = file.path;
        if (utf8(path) == workspace_.file().path())
            continue;  // it stands above, with its projects
        QAction* action =
            menu.addAction(name_among(recent, file), this, [this, path] { Q_EMIT file_wanted(path); });
        action->setToolTip(path);
        action->setEnabled(!file.missing);
    }
    menu.addSeparator();
    menu.addAction(tandem::icon(Icon::plus), tr_text("New project…"), this, &ProjectSwitcher::new_wanted);
    menu.addAction(tandem::icon(Icon::plus), tr_text("Add a project to this file…"), this,
                   &ProjectSwitcher::add_wanted)
        ->setEnabled(workspace_.file().saved_state() == SavedState::saved);
    menu.addAction(tandem::icon(Icon::folder), tr_text("Open a project…"), this,
                   &ProjectSwitcher::open_wanted);
}

void ProjectSwitcher::show_menu() {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("project_menu"));
    menu.setToolTipsVisible(true);
    fill(menu);
    menu.exec(mapToGlobal(QPoint(0, height())));
}

}  // namespace tandem
