#include "ui/views/reports/reports_page.h"

#include "ui/forms/choice_marks.h"
#include "ui/forms/elided_fields.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/page_head.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/reports/report_findings.h"
#include "ui/views/reports/report_page_view.h"
#include "ui/views/reports/report_printing.h"
#include "ui/views/reports/report_settings_form.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <functional>

namespace tandem {

namespace {

// Long enough that a burst of keys makes one preview, short enough not to be felt.
constexpr int settle_ms = 30;
// What a column takes at least, px at 100 %: where its words need more, that counts. A page of which less can
// be seen beside them is better read below.
constexpr int least_choices = 264, least_preview = 388, least_findings = 312;
const QString edition_key = QStringLiteral("reports/edition");
const QString size_key = QStringLiteral("reports/text_size");

// A mark before the name of a report, with room towards it: Qt itself leaves 4 px at any text size.
QIcon report_icon(const std::function<void(QPainter&, const QRectF&)>& paint) {
    const double scale = qApp->devicePixelRatio();
    QPixmap picture(choice_icon_size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = choice_icon_size().height();
    paint(painter, QRectF(0, 0, side, side));
    painter.end();
    return QIcon(picture);
}

QScrollArea* column(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

}  // namespace

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
    setObjectName(QStringLiteral("reports_page"));
    head_ = new PageHead(tr_text("Reports"), this);
    head_->set_fact(tr_text("Built from the records: change a fact once and every report follows."));
    lead_home(*head_);
    head_->set_crumbs(
        {{QStringLiteral("home"), tr_text("Home")}, {QStringLiteral("reports"), tr_text("Reports")}});

    left_ = column(make_choices(), this);
    auto* right = new QWidget(this);
    auto* right_layout = new QVBoxLayout(right);
    right_layout->setContentsMargins(0, 0, 0, 0);
    right_layout->setSpacing(px(16));
    right_layout->addWidget(make_export());
    findings_ = new ReportFindings(right);
    right_layout->addWidget(findings_);
    right_layout->addStretch(1);
    right_ = column(right, this);
    preview_card_ = make_preview();
    for (QWidget* content : {left_->widget(), right_->widget(), preview_card_})
        content->installEventFilter(this);

    auto* body = new QWidget(this);
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight, body);
    columns_->setContentsMargins(0, 0, 0, 0);
    columns_->setSpacing(px(16));
    columns_->addWidget(left_, 27);
    columns_->addWidget(preview_card_, 48);
    columns_->addWidget(right_, 30);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("reports_scroll"));
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    ground_ = scroll->viewport();
    ground_->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(16));
    layout->addWidget(head_);
    layout->addWidget(scroll, 1);

    preview_soon_.setSingleShot(true);
    preview_soon_.setInterval(settle_ms);
    connect_preview();
    connect_export();
}

QWidget* ReportsPage::make_choices() {
    auto* card = new Card({}, this);
    phase_ = new ElidedCombo(card);
    phase_->setObjectName(QStringLiteral("report_phase"));
    phase_->installEventFilter(this);
    phase_->setIconSize(choice_icon_size());
    // The longest choice must not make the column wider than its room.
    phase_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const PhaseKind kind : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review})
        phase_->addItem(report_icon([kind](QPainter& painter, const QRectF& area) {
                            paint_phase(painter, kind, area, tokens());
                        }),
                        tr_text("%1 report").arg(qt(label_of_choice(kind))), qt(code_of_choice(kind)));
    phase_->setCurrentIndex(std::max(0, phase_->findData(qt(code_of_choice(likely_phase(workspace()))))));
    edition_ = new Segmented(
        {{QStringLiteral("public"), tr_text("Public"), {}}, {QStringLiteral("board"), tr_text("Board"), {}}},
        card);
    edition_->setObjectName(QStringLiteral("report_edition"));
    edition_->set_clearable(false);
    edition_->set_current(Settings::instance().text(edition_key) == QLatin1String("board")
                              ? QStringLiteral("board")
                              : QStringLiteral("public"));
    // After the phases, what is about the whole cycle; their codes are those of report/kinds.h.
    phase_->insertSeparator(phase_->count());
    for (const ReportKindInfo& info : report_kinds())
        if (!info.of_phase)
            phase_->addItem(report_icon([](QPainter& painter, const QRectF& area) {
                                paint_icon(painter, Icon::report, area, tokens().text);
                            }),
                            qt(info.name), qt(info.code));
    kind_help_ = text_label({}, card, TextStyle::secondary, Ink::text2);
    kind_help_->setObjectName(QStringLiteral("report_kind_help"));
    size_help_ = text_label({}, card, TextStyle::secondary, Ink::text2);
    size_help_->setObjectName(QStringLiteral("report_size_help"));
    text_size_ = new Segmented({{QStringLiteral("12"), tr_text("12 pt"), {}},
                                {QStringLiteral("16"), tr_text("16 pt"), {}},
                                {QStringLiteral("18"), tr_text("18 pt"), {}}},
                               card);
    text_size_->setObjectName(QStringLiteral("report_text_size"));
    text_size_->set_clearable(false);
    const QString size = Settings::instance().text(size_key);
    text_size_->set_current(
        size == QLatin1String("16") || size == QLatin1String("18") ? size : QStringLiteral("12"));
    settings_ = new ReportSettingsForm(workspace(), card);

    const auto add = [&](const QString& words, QWidget* field) {
        field->setAccessibleName(words);
        card->content()->addWidget(field_label(words, field, card));
        card->content()->addWidget(field);
        card->content()->addSpacing(px(8));
    };
    card->content()->setSpacing(px(4));
    add(tr_text("Report"), phase_);
    card->content()->addWidget(kind_help_);
    card->content()->addSpacing(px(8));
    add(tr_text("Edition"), edition_);
    add(tr_text("Text size"), text_size_);
    card->content()->addWidget(size_help_);
    card->content()->addWidget(settings_);
    card->content()->addStretch(1);

    connect(phase_, &QComboBox::currentIndexChanged, this, [this] {
        page_ = 0;
        reload_soon();
    });
    connect(edition_, &Segmented::chosen, this, [this](const QString& key) {
        Settings::instance().set_text(edition_key, key);
        reload_soon();
    });
    connect(text_size_, &Segmented::chosen, this, [this](const QString& key) {
        Settings::instance().set_text(size_key, key);
        reload_soon();
    });
    return card;
}

QWidget* ReportsPage::make_preview() {
    auto* card = new Card({}, this);
    card->setObjectName(QStringLiteral("report_preview"));
    page_number_ = text_label(tr_text("Page 1"), card, TextStyle::body_strong);
    page_number_->setObjectName(QStringLiteral("report_page_number"));
    page_number_->setWordWrap(false);
    preview_state_ = text_label({}, card, TextStyle::secondary, Ink::text2);
    preview_state_->setObjectName(QStringLiteral("report_preview_state"));
    previous_ = make_icon_button(QStringLiteral("report_previous"), Icon::left, tr_text("Page before"), card);
    next_ = make_icon_button(QStringLiteral("report_next"), Icon::right, tr_text("Next page"), card);
    auto* smaller = new QToolButton(card);
    auto* larger = make_icon_button(QStringLiteral("report_zoom_in"), Icon::plus, tr_text("Larger"), card);
    smaller->setObjectName(QStringLiteral("report_zoom_out"));
    smaller->setText(QStringLiteral("−"));
    smaller->setAccessibleName(tr_text("Smaller"));
    smaller->setToolTip(tr_text("Smaller"));
    smaller->setFixedSize(px(34), px(30));
    smaller->setAutoRaise(true);
    fit_ = make_button(ButtonKind::quiet, QStringLiteral("report_fit"), QStringLiteral("100 %"), card);
    fit_->setToolTip(tr_text("Fit the width"));
    view_ = new ReportPageView(card);
    view_->setObjectName(QStringLiteral("report_page"));
    view_->setAccessibleName(tr_text("Preview of the page"));
    view_->setMinimumHeight(px(280));

    auto* bar = new QHBoxLayout;
    bar->setSpacing(px(4));
    bar->addWidget(page_number_);
    bar->addWidget(preview_state_, 1);
    bar->addWidget(previous_);
    bar->addWidget(next_);
    bar->addWidget(smaller);
    bar->addWidget(fit_);
    bar->addWidget(larger);
    card->content()->addLayout(bar);
    card->content()->addWidget(view_, 1);

    const auto zoom = [this](int steps) {
        constexpr int step = 10;
        view_->set_zoom(steps == 0 ? 0 : view_->zoom() + steps * step);
    };
    connect(previous_, &QToolButton::clicked, this, [this] { go_to_page(page_ - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { go_to_page(page_ + 1); });
    connect(smaller, &QToolButton::clicked, this, [zoom] { zoom(-1); });
    connect(larger, &QToolButton::clicked, this, [zoom] { zoom(1); });
    connect(fit_, &QPushButton::clicked, this, [zoom] { zoom(0); });
    connect(view_, &ReportPageView::zoom_wanted, this, zoom);
    connect(view_, &ReportPageView::turn_wanted, this, [this](int by) { go_to_page(page_ + by); });
    return card;
}

void ReportsPage::connect_preview() {
    connect(&preview_soon_, &QTimer::timeout, this, &ReportsPage::ask_for_preview);
    connect(&preview_, &ReportPreview::built, this, &ReportsPage::show_built);
    connect(&preview_, &ReportPreview::painted, this, [this](int page, const QImage& image) {
        if (page != page_)
            return;
        view_->set_image(image);
        // One of another size is stretched until the right one comes, which has been asked for.
        const bool sharp = image.width() == qRound(view_->widget()->width() * view_->devicePixelRatioF());
        setProperty("busy", !sharp || preview_soon_.isActive() || !preview_.is_current());
    });
    connect(view_, &ReportPageView::scale_changed, this, [this] {
        fit_->setText(tr_text("%1 %").arg(view_->zoom()));
        preview_.show_page(page_, view_->scale());
    });
    connect(findings_, &ReportFindings::page_wanted, this, [this](int page) {
        go_to_page(page);
        view_->setFocus();
    });
}

void ReportsPage::arrive(const Place& place) {
    const int row = phase_->findData(place.detail);
    if (row >= 0 && row != phase_->currentIndex())
        phase_->setCurrentIndex(row);
}

Place ReportsPage::here() const {
    Place place;
    place.detail = phase_->currentData().toString();
    return place;
}

void ReportsPage::commit_typing() {
    settings_->commit_typing();
}

QWidget* ReportsPage::first_focus() {
    return phase_;
}

ReportKind ReportsPage::kind() const {
    const ReportKindInfo* info = find_report_kind(utf8(phase_->currentData().toString()));
    return info != nullptr ? info->kind : ReportKind::phase;
}

PhaseKind ReportsPage::phase() const {
    return kind() == ReportKind::phase ? choice_from_code<PhaseKind>(utf8(phase_->currentData().toString()))
                                       : PhaseKind::none;
}

Edition ReportsPage::edition() const {
    return choice_from_code<Edition>(utf8(edition_->current()));
}

PreviewRequest ReportsPage::request() const {
    PreviewRequest request;
    request.portfolio = std::make_shared<const Portfolio>(portfolio());
    request.options = {workspace().project().value,
                       workspace().cycle().value,
                       phase(),
                       edition(),
                       workspace().today(),
                       kind(),
                       may_attach() && attach_->isChecked()};
    request.print.body_pt = text_size_of(kind(), text_size_->current().toDouble());
    return request;
}

void ReportsPage::reload() {
    const ReportKindInfo& info = info_of(kind());
    settings_->setVisible(info.in_full);
    if (info.in_full)
        settings_->show_report(phase(), edition());
    allow_attaching();
    head_->set_title(phase_->currentText());
    kind_help_->setText(qt(info.help));
    size_help_->setVisible(text_size_->current().toDouble() < info.least_text_pt);
    size_help_->setText(tr_text("This report is printed in %1 pt.").arg(info.least_text_pt));
    preview_soon_.start();
    setProperty("busy", true);  // until the page is painted, for whoever takes a picture of the window
}

void ReportsPage::ask_for_preview() {
    if (!isVisible()) {
        reload_soon();
        return;
    }
    preview_.ask(request(), page_, view_->scale());
}

void ReportsPage::show_built(const PreviewResult& result) {
    pages_ = result.pages;
    page_ = std::clamp(page_, 0, std::max(pages_ - 1, 0));
    const bool there = result.problem.isEmpty();
    preview_state_->setText(there ? tr_text("updates by itself") : result.problem);
    if (!there) {
        view_->set_image({});
        setProperty("busy", preview_soon_.isActive() || !preview_.is_current());
    }
    findings_->show_result(result, edition());
    settings_->mark_empty(result.empty_sections);
    // What the columns hold now goes up to them level by level, each time with the next round of events:
    // between two of them the page would be painted with all squeezed into the height of before.
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    tables_ = result.tables;
    allow_saving(there && !job_.is_running());
    print_->setEnabled(there);
    show_page_number();
}

void ReportsPage::go_to_page(int page) {
    const int wanted = std::clamp(page, 0, std::max(pages_ - 1, 0));
    if (wanted == page_)
        return;
    page_ = wanted;
    show_page_number();
    preview_.show_page(page_, view_->scale());
}

void ReportsPage::show_page_number() {
    const QString words =
        pages_ == 0 ? tr_text("No page") : tr_text("Page %1 of %2").arg(page_ + 1).arg(pages_);
    page_number_->setText(words);
    // At once, not when events are next dealt with: until then half the number would be cut off.
    page_number_->parentWidget()->layout()->activate();
    view_->setAccessibleName(tr_text("%1 of the report").arg(words));
    previous_->setEnabled(page_ > 0);
    next_->setEnabled(page_ + 1 < pages_);
}

void ReportsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit_columns();
}

// A column that holds more or less than before, such as the findings of another report or larger words, may
// need another width or height; so may all of them where the ground got another width.
bool ReportsPage::eventFilter(QObject* watched, QEvent* event) {
    // The page opens with the keyboard on it, and no report begins with a digit: they are the window's.
    if (watched == phase_ && event->type() == QEvent::KeyPress &&
        goes_to_phase(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == (watched == ground_ ? QEvent::Resize : QEvent::LayoutRequest))
        fit_columns();
    return Page::eventFilter(watched, event);
}

// What a column that scrolls by itself needs beside the others.
int ReportsPage::needed_width(const QScrollArea& column) const {
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &column);
    return std::max(px(&column == left_ ? least_choices : least_findings),
                    column.widget()->minimumSizeHint().width() + bar);
}

// Three columns that scroll by themselves, or one below the other where they have no room side by side.
void ReportsPage::fit_columns() {
    const QMargins margins = page_margins(*this);
    layout()->setContentsMargins(margins);
    columns_->setSpacing(px(16));
    const int left = needed_width(*left_), right = needed_width(*right_);
    const int preview = std::max(px(least_preview), preview_card_->minimumSizeHint().width());
    const int room = width() - margins.left() - margins.right() - 2 * columns_->spacing();
    const bool stacked = left + preview + right > room;
    columns_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QScrollArea* area : {left_, right_}) {
        const QWidget& content = *area->widget();
        const int needed = content.hasHeightForWidth() ? content.heightForWidth(ground_->width())
                                                       : content.sizeHint().height();
        area->setMinimumHeight(stacked ? needed : 0);
        area->setMinimumWidth(stacked ? 0 : area == left_ ? left : right);
        area->setVerticalScrollBarPolicy(stacked ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    }
    view_->setMinimumHeight(px(stacked ? 520 : 200));
}

Page* make_reports_page(Workspace& workspace, QWidget* parent) {
    return new ReportsPage(workspace, parent);
}

}  // namespace tandem
