#include "ui/forms/routes_editor.h"

#include "report/words.h"
#include "rules/needs.h"
#include "ui/forms/record_form.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

QString name_of(RouteKind kind, const char* part) {
    return QStringLiteral("route_") + qt(code_of_choice(kind)) + QStringLiteral("_") + QLatin1String(part);
}

Icon icon_of(RouteKind kind) {
    return kind == RouteKind::behaviour_change ? Icon::change
           : kind == RouteKind::service        ? Icon::service
                                               : Icon::people;
}

QString share_words(std::optional<double> share) {
    return share ? qt(percent_words(*share / 100)) + tr_text(" of the need") : tr_text("no share recorded");
}

std::optional<double> share_by(const RouteShares& shares, RouteKind kind) {
    return kind == RouteKind::behaviour_change ? shares.behaviour_change
           : kind == RouteKind::co_production  ? shares.co_production
                                               : shares.service;
}

QString gap_words(const Need& need, Children<Route> routes) {
    const Gap gap = gap_of(need, routes);
    const std::optional<double> counted = gap.planned ? gap.planned : gap.now;
    if (!counted)
        return need.judged_gap ? tr_text("No gap can be computed; it is judged ") +
                                     QString::number(*need.judged_gap) + tr_text(" of 3.")
                               : tr_text(
                                     "Gap: no data. It needs what is required, and a volume or what "
                                     "there is today.");
    const QString amount = qt(in_words(std::optional(std::abs(*counted)), one_line(need.unit)));
    return (*counted < 0 ? tr_text("More than required: ") : tr_text("Gap: ")) + amount +
           (gap.planned ? tr_text(" after all routes.") : tr_text(" as things are today."));
}

}  // namespace

RoutesEditor::RoutesEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), layout_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("routes_editor"));
    setAccessibleName(tr_text("How the need is met"));
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(px(10));
    layout_->addWidget(text_label(tr_text("How it will be met"), this, TextStyle::section));
    for (const RouteKind kind : {RouteKind::behaviour_change, RouteKind::co_production, RouteKind::service})
        add_section(kind);
    sum_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    layout_->addWidget(sum_);
    connect(&workspace_, &Workspace::changed, this, &RoutesEditor::refresh);
}

void RoutesEditor::add_section(RouteKind kind) {
    Section section{kind, {}, {}, {}, {}};
    auto* box = new QWidget(this);
    section.layout = new QVBoxLayout(box);
    section.layout->setContentsMargins(0, 0, 0, 0);
    section.layout->setSpacing(px(6));
    auto* head = new QHBoxLayout;
    auto* picture = new QLabel(box);
    picture->setPixmap(icon(icon_of(kind)).pixmap(px(16), px(16)));
    connect(&Theme::instance(), &Theme::changed, picture,
            [picture, kind] { picture->setPixmap(icon(icon_of(kind)).pixmap(px(16), px(16))); });
    head->addWidget(picture);
    head->addWidget(text_label(qt(label_of_choice(kind)), box, TextStyle::body_strong));
    section.figure = text_label({}, box, TextStyle::secondary, Ink::text2);
    head->addWidget(section.figure, 1);
    auto* add = make_button(ButtonKind::small, name_of(kind, "add"), tr_text("Add"), box, Icon::plus);
    add->setAccessibleName(tr_text("Add a route: ") + qt(label_of_choice(kind)));
    connect(add, &QPushButton::clicked, this, [this, kind] { add_route(kind); });
    section.add = add;
    head->addWidget(add);
    section.layout->addLayout(head);
    layout_->addWidget(box);
    sections_.push_back(section);
}

RoutesEditor::Way RoutesEditor::make_way(const Section& section) {
    Way way;
    way.box = new QWidget(this);
    auto* row = new QHBoxLayout(way.box);
    row->setContentsMargins(px(22), 0, 0, 0);
    way.form = new RecordForm(workspace_, entity<Route>(), way.box);
    way.form->row({"share", "volume", "confidence"});
    if (section.kind == RouteKind::behaviour_change)
        way.form->links({.words = "Behaviour changes", .field = "behaviour_changes"});
    if (section.kind != RouteKind::service)
        way.form->links({.words = "Activities", .field = "activities"});
    if (section.kind != RouteKind::behaviour_change)
        way.form->links({.words = "Services", .field = "services"});
    way.form->links({.words = "Leads to", .field = "outcomes"});
    way.form->row({"note"});
    row->addWidget(way.form, 1);
    way.remove =
        make_icon_button(name_of(section.kind, "remove"), Icon::close, tr_text("Remove this route"), way.box);
    connect(way.remove, &QToolButton::clicked, this, [this, form = way.form] {
        const RecordId route = form->record();
        form->commit_typing();
        workspace_.remove(entity<Route>(), {route});
    });
    row->addWidget(way.remove, 0, Qt::AlignTop);
    return way;
}

void RoutesEditor::show_need(RecordId need) {
    if (need != need_)
        commit_typing();
    need_ = need;
    refresh();
}

void RoutesEditor::commit_typing() {
    for (Section& section : sections_)
        for (Way& way : section.ways)
            way.form->commit_typing();
}

void RoutesEditor::add_route(RouteKind kind) {
    commit_typing();
    const EditOutcome made = workspace_.create(
        entity<Route>(), {{"need", Reference{need_}}, {"kind", std::string(code_of_choice(kind))}});
    if (!made.ok())
        return;
    refresh();
    for (Section& section : sections_)
        for (Way& way : section.ways)
            if (way.form->record() == made.id)
                way.form->focus_field("share");
}

void RoutesEditor::refresh() {
    const Portfolio& portfolio = workspace_.portfolio();
    const Need* need = portfolio.find(Id<Need>{need_});
    setEnabled(need != nullptr && workspace_.can_edit());
    if (need == nullptr) {
        for (Section& section : sections_)
            for (Way& way : section.ways)
                way.form->show_record(0);
        return;
    }
    std::vector<const Route*> routes;
    for (const Route* route : workspace_.references().records<Route>(portfolio, need_))
        if (route->need.value == need_)
            routes.push_back(route);
    const RouteShares shares = shares_of(*need, routes);
    for (Section& section : sections_) {
        std::vector<RecordId> ids;
        for (const Route* route : routes)
            if (route->kind == section.kind)
                ids.push_back(route->common.id);
        while (section.ways.size() < ids.size()) {
            section.ways.push_back(make_way(section));
            section.layout->addWidget(section.ways.back().box);
        }
        for (std::size_t i = 0; i < section.ways.size(); ++i) {
            const RecordId wanted = i < ids.size() ? ids[i] : 0;
            if (section.ways[i].form->record() != wanted)
                section.ways[i].form->show_record(wanted);
            section.ways[i].box->setVisible(wanted != 0);
        }
        section.figure->setText(ids.empty() ? tr_text("not used")
                                            : share_words(share_by(shares, section.kind)));
    }
    const bool too_much = shares.total().value_or(0) > 100;
    sum_->set_ink(too_much ? Ink::warn : Ink::text2);
    sum_->setText(too_much
                      ? tr_text("The routes add up to more than the whole need. ") + gap_words(*need, routes)
                      : gap_words(*need, routes));
}

}  // namespace tandem
