#include "ui/views/home/home_page.h"

#include "base/number.h"
#include "rules/lookup.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/views/home/home_cards.h"
#include "ui/views/home/wheel.h"
#include "ui/views/parts/button_words.h"
#include "ui/views/parts/card_row.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/pictures/matrix.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

namespace tandem {

namespace {

QString phase_key(PhaseKind phase) {
    return QStringLiteral("phase/") + qt(code_of_choice(phase));
}

QString frame_words(const Workspace& workspace) {
    const Project* project = workspace.portfolio().find(workspace.project());
    const Cycle* cycle = workspace.portfolio().find(workspace.cycle());
    QStringList parts;
    if (project != nullptr)
        for (const std::string* text : {&project->service_area, &project->place})
            if (!text->empty())
                parts.append(qt(*text));
    if (cycle != nullptr) {
        QString words =
            (parts.isEmpty() ? tr_text("Cycle %1") : tr_text("cycle %1")).arg(cycle->number.value_or(1));
        const std::string period = period_words(cycle->start, cycle->end);
        if (!cycle->start.empty() && cycle->end.empty())
            words += tr_text(", from %1").arg(qt(cycle->start.words()));
        else if (!period.empty())
            words += QStringLiteral(", ") + qt(period);
        if (cycle->status == CycleStatus::closed)
            words += tr_text(", closed");
        parts.append(words);
    }
    return parts.join(QStringLiteral(" · "));
}

class HomePage : public Page {
public:
    HomePage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
        setObjectName(QStringLiteral("home_page"));
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        auto* page = new ScrollPage(this);
        all->addWidget(page);
        make_head();
        page->content()->addWidget(head_);
        auto* upper = new CardRow(820, this);
        upper->add(make_wheel_card(), 3);
        upper->add(make_matrix_card(), 5);
        page->content()->addWidget(upper, 3);
        auto* lower = new CardRow(760, this);
        week_ = new HomeWeek(workspace, this);
        points_ = new HomePoints(workspace, this);
        lower->add(week_, 1);
        lower->add(points_, 1);
        page->content()->addWidget(lower, 2);
    }

    bool add_new() override {
        run_quick_add(workspace(), {.phase = likely_phase(workspace())}, this);
        return true;
    }
    QString add_words() const override { return tr_text("Quick add"); }
    QWidget* first_focus() override { return wheel_; }

protected:
    void reload() override {
        const Project* project = portfolio().find(workspace().project());
        head_->set_title(project == nullptr ? tr_text("No project") : qt(project->title));
        head_->set_fact(frame_words(workspace()));
        report_phase_ = likely_phase(workspace());
        const bool beginning = is_beginning(workspace());
        set_words(*report_, tr_text("%1 report").arg(qt(label_of_choice(report_phase_))));
        report_->setVisible(!beginning);
        quick_->setVisible(!beginning);
        edit_->setEnabled(project != nullptr);
        first_->setVisible(beginning);
        const WheelData cycle = wheel_data(workspace());
        wheel_->set_data(cycle);
        empty_rings_->setText(empty_rings_words(cycle));
        empty_rings_->setVisible(!empty_rings_->text().isEmpty());
        const MatrixPicture picture = matrix_picture(workspace(), false);
        matrix_->set_picture(picture);
        const Coverage& coverage = picture.coverage;
        matrix_card_->set_remark(tr_text("%1 of %2 filled").arg(coverage.filled()).arg(coverage.in_scope()));
        const VoiceAction balance = picture.balance.cycle();
        voice_->setText(counted(balance.voice, "activity gives voice", "activities give voice"));
        action_->setText(balance.action == 1
                             ? tr_text("1 is citizen action")
                             : tr_text("%1 are citizen action").arg(number_text(balance.action)));
        hint_->setText(beginning ? tr_text("Start in Analyse. Nobody fills every cell.")
                                 : tr_text("An empty cell is a prompt, not a failure."));
        for (QWidget* count : counts_)
            count->setVisible(!beginning);
        hint_->setAlignment((beginning ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        week_->reload();
        points_->reload();
    }

private:
    void make_head() {
        head_ = new PageHead({}, this);
        quick_ = make_button(ButtonKind::secondary, QStringLiteral("quick_add_button"), tr_text("Quick add"),
                             this, Icon::note, QStringLiteral("N"));
        report_ = make_button(ButtonKind::primary, QStringLiteral("home_report"), {}, this, Icon::report);
        first_ = make_button(ButtonKind::primary, QStringLiteral("home_first_activity"),
                             tr_text("Add the first activity"), this, Icon::plus, QStringLiteral("N"));
        edit_ = make_button(ButtonKind::quiet, QStringLiteral("home_edit"), tr_text("Edit"), this);
        edit_->setToolTip(tr_text("Change what is recorded of the project or the cycle"));
        auto* menu = new QMenu(edit_);
        menu->setObjectName(QStringLiteral("home_edit_menu"));
        menu->addAction(tr_text("Edit project…"), this,
                        [this] { this->workspace().inspect(this->workspace().project().value); });
        menu->addAction(tr_text("Edit cycle…"), this,
                        [this] { this->workspace().inspect(this->workspace().cycle().value); });
        edit_->setMenu(menu);
        for (QPushButton* button : {edit_, quick_, report_, first_})
            head_->add_button(button);
        connect(quick_, &QPushButton::clicked, this, [this] { add_new(); });
        connect(first_, &QPushButton::clicked, this, [this] { add_new(); });
        connect(report_, &QPushButton::clicked, this, [this] {
            workspace().go({QStringLiteral("reports"), 0, qt(code_of_choice(report_phase_))});
        });
    }

    QWidget* make_wheel_card() {
        auto* card = new Card(tr_text("The cycle"), this);
        card->set_remark(tr_text("Keys 1 to 4 open a phase"));
        wheel_ = new CycleWheel(card);
        card->content()->addWidget(wheel_, 1);
        // Beside "Complete" an empty ring would contradict it.
        empty_rings_ = text_label({}, card, TextStyle::small, Ink::text2);
        empty_rings_->setObjectName(QStringLiteral("wheel_empty_rings"));
        card->content()->addWidget(empty_rings_);
        connect(wheel_, &CycleWheel::opened, this, [this](PhaseKind phase) {
            workspace().go({phase_key(phase), 0, {}});
        });
        return card;
    }

    QWidget* make_matrix_card() {
        matrix_card_ = new Card(tr_text("Coverage: who shares what, and when"), this);
        matrix_ = new CoverageMatrix(matrix_card_);
        matrix_card_->content()->addWidget(matrix_, 1);
        const auto go = [this](PhaseKind phase, Co co, const QString& more) {
            workspace().go({QStringLiteral("coverage"), 0,
                            qt(code_of_choice(phase)) + QLatin1Char('/') + qt(code_of_choice(co)) + more});
        };
        connect(matrix_, &CoverageMatrix::opened, this, [go](PhaseKind phase, Co co) { go(phase, co, {}); });
        connect(matrix_, &CoverageMatrix::off_wanted, this,
                [go](PhaseKind phase, Co co) { go(phase, co, QStringLiteral("/off")); });
        auto* foot = new QHBoxLayout;
        foot->setSpacing(px(7));
        voice_ = text_label({}, matrix_card_, TextStyle::secondary, Ink::text2);
        action_ = text_label({}, matrix_card_, TextStyle::secondary, Ink::text2);
        hint_ = text_label({}, matrix_card_, TextStyle::secondary, Ink::text2);
        hint_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        counts_ = {MarkView::of_mechanism(Mechanism::voice, 15, matrix_card_), voice_,
                   MarkView::of_mechanism(Mechanism::action, 15, matrix_card_), action_};
        for (QWidget* count : counts_) {
            // Each word close to its mark, and clear of the other's.
            if (count == counts_[2])
                foot->addSpacing(px(12));
            foot->addWidget(count);
        }
        foot->addWidget(hint_, 1);
        matrix_card_->content()->addLayout(foot);
        return matrix_card_;
    }

    PageHead* head_ = nullptr;
    QPushButton* edit_ = nullptr;
    QPushButton* quick_ = nullptr;
    QPushButton* report_ = nullptr;
    QPushButton* first_ = nullptr;
    CycleWheel* wheel_ = nullptr;
    TextLabel* empty_rings_ = nullptr;
    Card* matrix_card_ = nullptr;
    CoverageMatrix* matrix_ = nullptr;
    TextLabel* voice_ = nullptr;
    TextLabel* action_ = nullptr;
    TextLabel* hint_ = nullptr;
    std::vector<QWidget*> counts_;  // of voice and action, with their marks
    HomeWeek* week_ = nullptr;
    HomePoints* points_ = nullptr;
    PhaseKind report_phase_ = PhaseKind::analyse;
};

}  // namespace

Page* make_home_page(Workspace& workspace, QWidget* parent) {
    return new HomePage(workspace, parent);
}

}  // namespace tandem
