#include "ui/kit/icons.h"

#include "base/resource.h"
#include "schema/entity.h"
#include "ui/kit/off_ink.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <string_view>
#include <utility>

namespace tandem {
namespace {

// Names in icons.json, in the order of Icon.
constexpr std::array<std::string_view, 62> names{
    "home",     "week",     "activity",   "need",     "outcome", "people",  "asset",    "risk",   "service",
    "contract", "evidence", "governance", "decision", "map",     "pathway", "timeline", "vote",   "session",
    "report",   "present",  "matrix",     "change",   "search",  "plus",    "close",    "right",  "left",
    "down",     "back",     "undo",       "redo",     "check",   "clock",   "lock",     "shield", "hide",
    "show",     "link",     "filter",     "more",     "export",  "print",   "settings", "help",   "theme",
    "text",     "park",     "voice",      "action",   "file",    "folder",  "star",     "pound",  "note",
    "drag",     "place",    "skill",      "book",     "tool",    "history", "compare",  "phase",
};
static_assert(names.size() == static_cast<std::size_t>(Icon::phase) + 1);

const QJsonObject& paths() {
    static const QJsonObject all = [] {
        const std::string_view bytes = resource("icons/icons.json");
        return QJsonDocument::fromJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())))
            .object();
    }();
    return all;
}

QByteArray svg_of(Icon icon, const QColor& colour) {
    QString body = paths().value(qt(names.at(static_cast<std::size_t>(icon)))).toString();
    const QString name = colour.name();
    body.replace(QLatin1String("currentColor"), name);
    return QStringLiteral(
               "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><g fill='none' "
               "stroke='%1' stroke-width='1.75' stroke-linecap='round' "
               "stroke-linejoin='round'>%2</g></svg>")
        .arg(name, body)
        .toUtf8();
}

// Parsed once an icon, colour and thread; a theme has about twenty colours.
QSvgRenderer& renderer_of(Icon icon, const QColor& colour) {
    static thread_local std::map<std::pair<Icon, QRgb>, std::unique_ptr<QSvgRenderer>> parsed;
    std::unique_ptr<QSvgRenderer>& renderer = parsed[{icon, colour.rgb()}];
    if (!renderer) {
        renderer = std::make_unique<QSvgRenderer>(svg_of(icon, colour));
    }
    return *renderer;
}

// Asks the theme each time it paints, so that a button keeps its icon when the theme changes.
class ThemedIcon : public QIconEngine {
public:
    ThemedIcon(Icon icon, bool on_accent) : icon_(icon), on_accent_(on_accent) {}

    QIconEngine* clone() const override { return new ThemedIcon(*this); }

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override {
        paint_icon(*painter, icon_, area, colour(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

private:
    QColor colour(QIcon::Mode mode) const {
        const Tokens& t = tokens();
        switch (mode) {
            case QIcon::Disabled:
                return off_ink(t);
            case QIcon::Selected:
                return t.on_sel;
            case QIcon::Normal:
            case QIcon::Active:
                break;
        }
        return on_accent_ ? t.on_accent : t.text;
    }

    Icon icon_;
    bool on_accent_;
};

constexpr std::pair<std::string_view, Icon> by_entity[] = {
    {"action", Icon::action},
    {"activity", Icon::activity},
    {"activity_group", Icon::people},
    {"activity_person", Icon::people},
    {"agenda_block", Icon::session},
    {"asset", Icon::asset},
    {"ballot", Icon::vote},
    {"ballot_mark", Icon::vote},
    {"behaviour_change", Icon::change},
    {"charter", Icon::book},
    {"co_financing", Icon::pound},
    {"co_task", Icon::check},
    {"contract", Icon::contract},
    {"contribution", Icon::voice},
    {"cost_benefit", Icon::pound},
    {"criterion", Icon::compare},
    {"criterion_score", Icon::compare},
    {"cycle", Icon::home},
    {"dark_side", Icon::risk},
    {"decision", Icon::decision},
    {"decision_option", Icon::decision},
    {"demand", Icon::voice},
    {"development", Icon::skill},
    {"dismissal", Icon::hide},
    {"equality_impact", Icon::people},
    {"evidence", Icon::evidence},
    {"finding", Icon::evidence},
    {"governance_check", Icon::governance},
    {"group", Icon::people},
    {"indicator", Icon::outcome},
    {"key_task", Icon::check},
    {"matrix_mark", Icon::matrix},
    {"measurement", Icon::timeline},
    {"meeting", Icon::week},
    {"need", Icon::need},
    {"option", Icon::vote},
    {"organisation", Icon::service},
    {"outcome", Icon::outcome},
    {"own_entry", Icon::book},
    {"pathway", Icon::pathway},
    {"pathway_stage", Icon::pathway},
    {"person", Icon::people},
    {"phase", Icon::phase},
    {"prioritisation", Icon::vote},
    {"project", Icon::home},
    {"report_setting", Icon::report},
    {"resilience", Icon::shield},
    {"resource", Icon::pound},
    {"risk", Icon::risk},
    {"risk_bearer", Icon::risk},
    {"route", Icon::map},
    {"service", Icon::service},
    {"session", Icon::session},
    {"session_group", Icon::people},
    {"sign_up", Icon::people},
    {"specification", Icon::contract},
    {"stakeholder_benefit", Icon::star},
    {"threshold", Icon::settings},
};

}  // namespace

void paint_icon(QPainter& painter, Icon icon, const QRectF& area, const QColor& colour) {
    const double side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * colour.alphaF());
    renderer_of(icon, colour).render(&painter, square);
    painter.restore();
}

QIcon icon(Icon icon, bool on_accent) {
    return QIcon(new ThemedIcon(icon, on_accent));
}

Icon icon_for(const EntityDef& def) {
    const auto* found = std::find_if(std::begin(by_entity), std::end(by_entity),
                                     [&](const auto& entry) { return entry.first == def.key; });
    return found == std::end(by_entity) ? Icon::file : found->second;
}

}  // namespace tandem
