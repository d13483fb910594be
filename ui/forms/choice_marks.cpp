#include "ui/forms/choice_marks.h"

#include "model/project.h"
#include "rules/lookup.h"
#include "ui/kit/marks.h"
#include "ui/kit/theme.h"
#include "ui/models/value_options.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace tandem {

namespace {

template <class E>
bool is_list_of(const FieldDef& field) {
    return field.choices.data() == choices_of<E>().data();
}

MarkPaint phase_mark(PhaseKind phase) {
    if (phase == PhaseKind::none)
        return {};
    return [phase](QPainter& painter, const QRectF& area, const QColor&) {
        paint_phase(painter, phase, area, tokens());
    };
}

MarkPaint status_mark(Status status) {
    // On the chosen one's ground the symbol takes the ink of the words: its own colour would be lost there.
    return [status](QPainter& painter, const QRectF& area, const QColor& ink) {
        if (ink == tokens().on_accent)
            paint_status(painter, status, area, ink);
        else
            paint_status(painter, status, area, tokens());
    };
}

}  // namespace

MarkPaint choice_mark(const Portfolio& portfolio, const FieldDef& field, const Value& value) {
    if (const auto* reference = std::get_if<Reference>(&value))
        return names_a_phase(field) ? phase_mark(kind_of(portfolio, Id<Phase>{reference->id})) : MarkPaint{};
    const auto* code = std::get_if<std::string>(&value);
    if (!code || field.choices.empty())
        return {};
    if (is_list_of<PhaseKind>(field))
        return phase_mark(choice_from_code<PhaseKind>(*code));
    if (is_list_of<Co>(field)) {
        const Co co = choice_from_code<Co>(*code);
        return [co](QPainter& painter, const QRectF& area, const QColor&) {
            paint_co(painter, co, area, tokens());
        };
    }
    if (is_list_of<Mechanism>(field)) {
        const Mechanism mechanism = choice_from_code<Mechanism>(*code);
        if (mechanism == Mechanism::both)
            return {};  // two signs side by side do not fit a mark's square
        return [mechanism](QPainter& painter, const QRectF& area, const QColor& ink) {
            paint_mechanism(painter, mechanism, area, ink);
        };
    }
    if (is_list_of<ActivityStatus>(field))
        return status_mark(status_of(choice_from_code<ActivityStatus>(*code)));
    if (is_list_of<Progress>(field))
        return status_mark(status_of(choice_from_code<Progress>(*code)));
    if (is_list_of<PhaseStatus>(field))
        return status_mark(status_of_phase(*code));
    return {};
}

QSize choice_icon_size() {
    return {px(18 + 5), px(18)};
}

QIcon choice_icon(const Portfolio& portfolio, const FieldDef& field, const Value& value) {
    const MarkPaint paint = choice_mark(portfolio, field, value);
    if (!paint)
        return {};
    const double scale = qApp->devicePixelRatio();
    const int side = choice_icon_size().height();
    QPixmap picture(choice_icon_size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(0, 0, side, side), tokens().text);
    painter.end();
    return QIcon(picture);
}

}  // namespace tandem
