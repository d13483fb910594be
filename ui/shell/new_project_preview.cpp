#include "ui/shell/new_project_preview.h"

#include "catalogue/framework.h"
#include "ui/charts/cycle_wheel.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

// px at 100 %. Under `least_for_words` the words of two quarters touch: then only as large as has marks.
constexpr int wheel_side = 320, least_side = 200, least_for_words = 300, most_for_marks = 256;

// The cycle before anything has been done in it.
WheelData new_wheel(bool with_tasks) {
    WheelData data;
    for (std::size_t i = 0; i < data.phases.size(); ++i) {
        WheelPhase& phase = data.phases[i];
        phase.phase = static_cast<PhaseKind>(i + 1);
        phase.status_words = word_for(Status::not_started);
        const auto tasks =
            !with_tasks ? 0 : std::ranges::count_if(framework().key_tasks, [&](const KeyTaskEntry& task) {
                return task.phase == code_of_choice(phase.phase);
            });
        phase.tasks = counted(tasks, "task", "tasks");
    }
    return data;
}

QStringList names_of(const std::vector<std::pair<std::string, std::string>>& groups) {
    QStringList names;
    for (const auto& [name, side] : groups)
        names.push_back(qt(name));
    return names;
}

}  // namespace

class NewProjectPreview::Wheel : public QWidget {
public:
    explicit Wheel(QWidget* parent) : QWidget(parent) {
        setObjectName(QStringLiteral("new_wheel"));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        fit();
        connect(&Theme::instance(), &Theme::changed, this, &Wheel::fit);
    }
    void set_data(WheelData shown) {
        data_ = std::move(shown);
        QStringList phases;
        for (const WheelPhase& phase : data_.phases)
            phases.push_back(
                tr_text("%1: %2, %3").arg(qt(label_of_choice(phase.phase)), phase.status_words, phase.tasks));
        setAccessibleName(tr_text("The cycle that will be there"));
        setAccessibleDescription(phases.join(QStringLiteral("; ")));
        setToolTip(phases.join(QLatin1Char('\n')));
        update();
    }

    QSize sizeHint() const override { return {px(wheel_side), px(wheel_side)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int room = std::min(width(), height());
        const int side = room < px(least_for_words) ? std::min(room, px(most_for_marks)) : room;
        paint_cycle_wheel(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), data_,
                          tokens());
    }

private:
    void fit() {
        setMinimumHeight(px(least_side));
        setMaximumHeight(px(wheel_side));
        updateGeometry();
        update();
    }

    WheelData data_;
};

NewProjectPreview::NewProjectPreview(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("new_preview"));
    setAccessibleName(tr_text("What the answers make"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(28), px(40), px(28), px(20));
    column->setSpacing(px(8));
    title_ = text_label({}, this, TextStyle::panel_title);
    line_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    line_->setObjectName(QStringLiteral("new_preview_line"));
    groups_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    groups_->setObjectName(QStringLiteral("new_preview_groups"));
    wheel_ = new Wheel(this);
    tasks_ = text_label({}, this, TextStyle::body, Ink::text2);
    file_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    column->addWidget(title_);
    column->addWidget(line_);
    column->addWidget(groups_);
    column->addSpacing(px(6));
    column->addWidget(wheel_);
    column->addSpacing(px(6));
    column->addWidget(tasks_);
    column->addSpacing(px(8));
    column->addWidget(text_label(tr_text("Then, on your home page"), this, TextStyle::body_strong));
    column->addWidget(
        text_label(tr_text("Three first steps. Strike out the tasks that do not apply; nothing is "
                           "fixed."),
                   this, TextStyle::body, Ink::text2));
    column->addStretch(1);
    column->addWidget(file_);
    auto* change = make_link(QStringLiteral("new_change_place"), tr_text("Keep it somewhere else"), this);
    connect(change, &QPushButton::clicked, this, &NewProjectPreview::place_wanted);
    column->addWidget(change, 0, Qt::AlignLeft);
}

void NewProjectPreview::show_answers(const ProjectAnswers& answers, const QString& file) {
    title_->setText(answers.title.empty() ? tr_text("New project") : qt(answers.title));
    QStringList line;
    if (!answers.place.empty())
        line.push_back(qt(answers.place));
    if (!answers.lead_body.empty())
        line.push_back(tr_text("led by %1").arg(qt(answers.lead_body)));
    if (!answers.partners.empty())
        line.push_back(tr_text("with %1").arg(qt(answers.partners)));
    if (!answers.start.empty())
        line.push_back(tr_text("from %1").arg(qt(answers.start.words())));
    line_->setText(line.join(tr_text(" · ")));
    line_->setVisible(!line.isEmpty());
    groups_->setText(names_of(answers.groups).join(QStringLiteral(", ")));
    groups_->setVisible(!answers.groups.empty());
    wheel_->set_data(new_wheel(answers.with_tasks));
    const Framework& catalogue = framework();
    tasks_->setText(
        answers.with_tasks
            ? tr_text("%1 suggested key tasks, from the IPC cycle\n%2 tasks to share with citizens\n16 "
                      "places for citizen voice or action")
                  .arg(catalogue.key_tasks.size())
                  .arg(catalogue.co_tasks.size())
            : tr_text("A blank cycle: four phases, no tasks yet"));
    file_->setText(
        tr_text("Kept in %1, as %2").arg(QFileInfo(file).dir().dirName(), QFileInfo(file).fileName()));
    file_->setToolTip(file);
}

}  // namespace tandem
