// The 60 line icons (design.md section 6), painted from paths so that they stay sharp at any scale.
//
// The paths are resources/icons/icons.json: SVG fragments on a 24 px grid, line 1.75, round ends. Colours
// come from the caller; icon() follows the theme by itself.
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QIcon>

class QPainter;

namespace tandem {

struct EntityDef;

enum class Icon {
    home,
    week,
    activity,
    need,
    outcome,
    people,
    asset,
    risk,
    service,
    contract,
    evidence,
    governance,
    decision,
    map,
    pathway,
    timeline,
    vote,
    session,
    report,
    present,
    matrix,
    change,
    search,
    plus,
    close,
    right,
    left,
    down,
    back,
    undo,
    redo,
    check,
    clock,
    lock,
    shield,
    hide,
    show,
    link,
    filter,
    more,
    export_,
    print,
    settings,
    help,
    theme,
    text,
    park,
    voice,
    action,
    file,
    folder,
    star,
    pound,
    note,
    drag,
    place,
    skill,
    book,
    tool,
    history,
    compare,
    phase,
};

void paint_icon(QPainter& painter, Icon icon, const QRectF& area, const QColor& colour);
// In the text colour of the theme, greyed when disabled, on_accent on primary buttons when asked for.
QIcon icon(Icon icon, bool on_accent = false);
// What stands for a kind of record in chips, lists and the palette.
Icon icon_for(const EntityDef& def);

}  // namespace tandem
