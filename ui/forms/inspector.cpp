#include "ui/forms/inspector.h"

#include "model/people.h"
#include "model/project.h"
#include "model/shown_code.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/inspector_head.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/regions.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/value_text.h"

#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace tandem {

namespace {

constexpr int side_margin = 24, top_margin = 18, foot_height = 44;

// Once what the fields hold is laid out.
void show_focused(QScrollArea& scroll) {
    QTimer::singleShot(0, &scroll, [&scroll] {
        if (QWidget* focused = scroll.window()->focusWidget(); scroll.widget()->isAncestorOf(focused))
            scroll.ensureWidgetVisible(focused);
    });
}

}  // namespace

struct Inspector::Parts {
    InspectorHead* head = nullptr;
    QScrollArea* scroll = nullptr;
    QVBoxLayout* pages = nullptr;  // one per form; only that of the record is shown
    QWidget* page = nullptr;
    QPushButton* visibility = nullptr;
    QMenu* visibility_menu = nullptr;
    std::vector<QPushButton*> steps;  // previous and next
    std::function<bool(const EntityDef&)> has_page;
    const EntityDef* def = nullptr;  // kind of the record that is shown
    RecordId record = 0;
};

Inspector::Inspector(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), parts_(std::make_unique<Parts>()) {
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr_text("Details"));
    parts_->head = new InspectorHead(this);
    parts_->scroll = new QScrollArea(this);
    parts_->scroll->setObjectName(QStringLiteral("inspector_scroll"));
    parts_->scroll->setFrameShape(QFrame::NoFrame);
    parts_->scroll->setWidgetResizable(true);
    parts_->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    parts_->scroll->setFocusPolicy(Qt::NoFocus);
    parts_->scroll->viewport()->setAutoFillBackground(false);
    auto* ground = new QWidget(parts_->scroll);
    parts_->pages = new QVBoxLayout(ground);
    parts_->pages->setContentsMargins(0, 0, 0, 0);
    parts_->scroll->setWidget(ground);
    ground->setAutoFillBackground(false);  // the inspector paints its own ground

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    auto* top = new QVBoxLayout;
    top->addWidget(parts_->head);
    layout->addLayout(top);
    layout->addWidget(parts_->scroll, 1);
    layout->addWidget(make_foot());
    const auto fit = [layout, top, this] {
        layout->setContentsMargins(0, px(top_margin), 0, 0);
        top->setContentsMargins(px(side_margin), 0, px(side_margin), 0);
        setMinimumWidth(px(300));
    };
    fit();
    connect(&Theme::instance(), &Theme::changed, this, fit);
    connect(parts_->head, &InspectorHead::closed, this, [this] { close_record(); });
    connect(parts_->head, &InspectorHead::undo_wanted, this, [this] {
        commit_typing();
        workspace_.undo();
    });
    connect(parts_->head->menu(), &QMenu::aboutToShow, this, &Inspector::fill_menu);
    connect(&workspace, &Workspace::changed, this, &Inspector::take);
    for (const auto& [keys, wanted] :
         {std::pair{"Alt+Up", &Inspector::previous_wanted}, std::pair{"Alt+Down", &Inspector::next_wanted}}) {
        auto* shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, wanted);
    }
    hide();
}

Inspector::~Inspector() = default;

QWidget* Inspector::make_foot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(px(12), 0, px(12), 0);
    row->setSpacing(0);
    parts_->visibility =
        make_button(ButtonKind::quiet, QStringLiteral("inspector_visibility"), {}, foot, Icon::show);
    parts_->visibility_menu = new QMenu(parts_->visibility);
    parts_->visibility->setMenu(parts_->visibility_menu);
    for (const Choice& choice : choices_of<Visibility>())
        connect(parts_->visibility_menu->addAction(qt(choice.label.text())), &QAction::triggered, this,
                [this, code = choice.code] { set_visibility(code); });
    auto* previous = make_button(ButtonKind::quiet, QStringLiteral("inspector_previous"), tr_text("Previous"),
                                 foot, {}, QStringLiteral("Alt+↑"));
    auto* next = make_button(ButtonKind::quiet, QStringLiteral("inspector_next"), tr_text("Next"), foot, {},
                             QStringLiteral("Alt+↓"));
    connect(previous, &QPushButton::clicked, this, &Inspector::previous_wanted);
    connect(next, &QPushButton::clicked, this, &Inspector::next_wanted);
    parts_->steps = {previous, next};
    row->addWidget(parts_->visibility);
    row->addStretch();
    row->addWidget(previous);
    row->addWidget(next);
    foot->setFixedHeight(px(foot_height));
    connect(&Theme::instance(), &Theme::changed, foot, [foot] { foot->setFixedHeight(px(foot_height)); });
    return foot;
}

RecordForm* Inspector::form_of(const EntityDef& def) {
    RecordForm*& form = forms_[&def];
    if (!form) {
        auto* page = new QWidget(parts_->scroll->widget());
        page->hide();
        auto* around = new QVBoxLayout(page);
        around->setContentsMargins(px(side_margin), px(4), px(side_margin), px(side_margin));
        form = make_form(workspace_, def, page);
        around->addWidget(form);
        around->addStretch();
        // The foot shows it.
        if (FieldEditor* visibility = form->editor("visibility"))
            visibility->hide();
        parts_->pages->addWidget(page, 1);
    }
    return form;
}

void Inspector::add_above(QWidget* widget) {
    parts_->pages->insertWidget(0, widget);
    const auto fit = [widget] { widget->setContentsMargins(px(side_margin), 0, px(side_margin), 0); };
    fit();
    connect(&Theme::instance(), &Theme::changed, widget, fit);
}

void Inspector::show_record(RecordId id) {
    const EntityDef* def = nullptr;
    if (id == 0 || !workspace_.portfolio().find_any(id, &def)) {
        close_record();
        return;
    }
    if (id == parts_->record) {
        show();
        return;
    }
    commit_typing();
    const bool had_focus = isAncestorOf(window()->focusWidget());
    RecordForm* form = form_of(*def);
    parts_->def = def;
    parts_->record = id;
    form->show_record(id);
    // A page that stays is not hidden for a moment: the keyboard would leave the field it is in.
    if (QWidget* before = std::exchange(parts_->page, form->parentWidget()); before != parts_->page && before)
        before->hide();
    parts_->page->show();
    parts_->scroll->verticalScrollBar()->setValue(0);
    show_frame();
    show();
    if (had_focus && !isAncestorOf(window()->focusWidget()))
        focus_first();
    if (had_focus)
        show_focused(*parts_->scroll);
    Q_EMIT shown(id);
}

void Inspector::close_record() {
    if (parts_->record == 0 && isHidden())
        return;
    if (parts_->def)
        forms_[parts_->def]->show_record(0);
    parts_->record = 0;
    parts_->def = nullptr;
    hide();
    Q_EMIT closed();
}

RecordId Inspector::record() const {
    return parts_->record;
}

void Inspector::commit_typing() {
    if (parts_->def)
        forms_[parts_->def]->commit_typing();
}

void Inspector::focus_first() {
    if (!parts_->def)
        return;
    RecordForm* form = forms_[parts_->def];
    if (form->editor(parts_->def->title))
        form->focus_field(parts_->def->title);
    else if (QWidget* next = first_tab_stop(*form))
        next->setFocus(Qt::TabFocusReason);
}

bool Inspector::focus_field(std::string_view key) {
    if (!parts_->def)
        return false;
    forms_[parts_->def]->focus_field(key);
    show_focused(*parts_->scroll);
    return isAncestorOf(window()->focusWidget());
}

void Inspector::set_has_page(std::function<bool(const EntityDef&)> has_page) {
    parts_->has_page = std::move(has_page);
}

void Inspector::set_steps(bool steps) {
    for (QPushButton* button : parts_->steps)
        button->setVisible(steps);
}

void Inspector::take() {
    if (parts_->record == 0)
        return;
    if (workspace_.portfolio().table(*parts_->def).find(parts_->record))
        show_frame();
    else
        close_record();
}

void Inspector::show_frame() {
    const void* record = workspace_.portfolio().table(*parts_->def).find(parts_->record);
    const Common& common = parts_->def->common_of(record);
    parts_->head->set(qt(shown_code(*parts_->def, record)), qt(parts_->def->label.text()), common.changed,
                      workspace_.file().clock().now());
    // A person is left out of every public edition, whatever is recorded (DOMAIN.md D1).
    const bool fixed = parts_->def == &entity<Person>();
    const QString seen_by =
        qt(label_of_choice(fixed ? Visibility::confidential : common.visibility)).toLower();
    parts_->visibility->setMenu(fixed ? nullptr : parts_->visibility_menu);
    parts_->visibility->setText(seen_by);
    parts_->visibility->setAccessibleName(tr_text("Visibility: %1").arg(seen_by));
    parts_->visibility->setToolTip(fixed ? tr_text("A person is never printed in a public edition")
                                         : tr_text("Who may see it"));
    parts_->visibility->setEnabled(workspace_.can_edit() && !fixed);
    setAccessibleDescription(record_name(workspace_.portfolio(), parts_->record));
}

void Inspector::set_visibility(std::string_view code) {
    if (parts_->record == 0)
        return;
    const EntityDef& def = *parts_->def;
    const RecordId id = parts_->record;
    workspace_.edit([&](EditBuilder& builder) {
        return builder.set(def, id, input_of(def, *any_field(def, "visibility"), Value{std::string(code)}));
    });
}

void Inspector::fill_menu() {
    QMenu* menu = parts_->head->menu();
    menu->clear();
    if (parts_->record == 0)
        return;
    const RecordId id = parts_->record;
    const EntityDef& def = *parts_->def;
    if (parts_->has_page && parts_->has_page(def))
        connect(menu->addAction(tr_text("Open its page")), &QAction::triggered, this, [this, id] {
            workspace_.go({{}, id, {}});
        });
    // A cycle holds everything that was done in it: the one begun by mistake is taken back with Undo.
    if (workspace_.can_edit() && &def != &entity<Cycle>())
        connect(menu->addAction(tr_text("Delete %1").arg(qt(def.label.text()).toLower())),
                &QAction::triggered, this, [this, &def, id] { workspace_.remove(def, {id}); });
    if (menu->isEmpty())
        menu->addAction(tr_text("Nothing can be done here"))->setEnabled(false);
}

bool focus_panel_of(RecordId record, const QWidget& within, std::string_view field) {
    for (Inspector* panel : within.findChildren<Inspector*>()) {
        if (!panel->isVisible() || panel->record() != record)
            continue;
        if (!field.empty())
            return panel->focus_field(field);
        panel->focus_first();
        return true;
    }
    return false;
}

void Inspector::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.setPen(QPen(tokens().line, 0));
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
    const int foot = rect().bottom() - px(foot_height);
    painter.drawLine(px(side_margin), foot, rect().right() - px(side_margin), foot);
}

}  // namespace tandem
