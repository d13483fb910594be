// Making buttons of the design: one primary a page, secondary, quiet (text only), small, and icon buttons.
//
// Every maker sets objectName, accessible name and tooltip (with the shortcut where there is one). A shortcut
// given here is only shown; the action that owns it lives elsewhere.
#pragma once

#include "ui/kit/icons.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <optional>

namespace tandem {

enum class ButtonKind { primary, secondary, quiet, small };

QPushButton* make_button(ButtonKind kind, const QString& name, const QString& text, QWidget* parent,
                         std::optional<Icon> icon = {}, const QString& shortcut = {});
// 28 px, no text: `words` becomes accessible name and tooltip.
QToolButton* make_icon_button(const QString& name, Icon icon, const QString& words, QWidget* parent);
// Looks like a link; Enter and Space press it.
QPushButton* make_link(const QString& name, const QString& text, QWidget* parent);

}  // namespace tandem
