#include "ui/views/risks/bearers_popup.h"

#include "edit/input.h"
#include "rules/risk_bearers.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"

#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace tandem {

BearersPopup::BearersPopup(Workspace& workspace, Id<Risk> risk, QWidget* parent)
    : QFrame(parent, Qt::Popup), workspace_(workspace), risk_(risk) {
    setObjectName(QStringLiteral("bearers_popup"));
    setAccessibleName(tr_text("Whose risk is it?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(px(16), px(14), px(16), px(14));
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(6));
    grid->addWidget(new TextLabel(tr_text("Whose risk is it?"), TextStyle::section, Ink::text, this), 0, 0);
    grid->addWidget(new TextLabel(tr_text("Acceptable to them?"), TextStyle::secondary, Ink::text2, this), 0,
                    1);
    int row = 1;
    for (const Bearer bearer : all_bearers) {
        const QString code = qt(code_of_choice(bearer));
        const QString words = qt(label_of_choice(bearer));
        auto* bears = new QCheckBox(words, this);
        bears->setObjectName(QStringLiteral("bears_") + code);
        auto* acceptable = new QComboBox(this);
        acceptable->setObjectName(QStringLiteral("accepts_") + code);
        acceptable->setAccessibleName(tr_text("%1: acceptable?").arg(words));
        acceptable->addItem(tr_text("Not recorded"));
        for (const Choice& choice : choices_of<Acceptable>())
            acceptable->addItem(qt(choice.label.text()));
        grid->addWidget(bears, row, 0);
        grid->addWidget(acceptable, row, 1);
        connect(bears, &QCheckBox::clicked, this, [this, bearer](bool on) { set_bears(bearer, on); });
        connect(acceptable, &QComboBox::activated, this,
                [this, bearer](int index) { set_acceptable(bearer, static_cast<Acceptable>(index)); });
        lines_.push_back({bearer, bears, acceptable});
        ++row;
    }
    grid->addWidget(text_label(tr_text("Who exactly, and how they were asked, stands with the risk itself."),
                               this, TextStyle::small, Ink::text3),
                    row, 0, 1, 2);
    connect(&workspace_, &Workspace::changed, this, &BearersPopup::refresh);
    refresh();
}

void BearersPopup::open_at(const QPoint& global) {
    adjustSize();
    QPoint place = global;
    if (const QScreen* shown_on = parentWidget()->screen()) {
        const QRect room = shown_on->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    lines_.front().bears->setFocus(Qt::PopupFocusReason);
}

std::vector<const RiskBearer*> BearersPopup::of(Bearer bearer) const {
    std::vector<const RiskBearer*> found;
    for (const RiskBearer& one : workspace_.portfolio().all<RiskBearer>())
        if (one.risk == risk_ && one.bearer == bearer)
            found.push_back(&one);
    return found;
}

void BearersPopup::refresh() {
    if (workspace_.portfolio().find(risk_) == nullptr) {
        close();
        return;
    }
    for (const Line& line : lines_) {
        const auto found = of(line.bearer);
        line.bears->setChecked(!found.empty());
        line.bears->setEnabled(workspace_.can_edit());
        line.acceptable->setEnabled(workspace_.can_edit() && !found.empty());
        line.acceptable->setCurrentIndex(static_cast<int>(acceptable_to_all(found)));
        if (!found.empty() && found.front()->acceptable == Acceptable::none && found.size() == 1)
            line.acceptable->setCurrentIndex(0);
    }
}

void BearersPopup::set_bears(Bearer bearer, bool bears) {
    const EntityDef& def = entity<RiskBearer>();
    if (bears) {
        const EditOutcome made = workspace_.create(
            def, {{"risk", Reference{risk_.value}}, {"bearer", std::string(code_of_choice(bearer))}});
        if (!made.ok())
            workspace_.tell(qt(made.issues.front().text));
    } else {
        std::vector<RecordId> ids;
        for (const RiskBearer* one : of(bearer))
            ids.push_back(one->common.id);
        workspace_.remove(def, ids);
    }
    refresh();
}

void BearersPopup::set_acceptable(Bearer bearer, Acceptable answer) {
    std::vector<RecordId> ids;
    for (const RiskBearer* one : of(bearer))
        ids.push_back(one->common.id);
    const Value value = answer == Acceptable::none ? Value{} : Value{std::string(code_of_choice(answer))};
    const EditOutcome outcome = workspace_.set_all(entity<RiskBearer>(), ids, "acceptable", value);
    if (!outcome.ok())
        workspace_.tell(qt(outcome.issues.front().text));
}

void BearersPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens().raised);
    painter.setPen(QPen(tokens().control, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace tandem
