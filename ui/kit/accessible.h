// How the kit's own widgets present themselves to screen readers: a segmented choice as a group of radio
// buttons, status labels as text, marks as pictures, cards as groups under their title.
//
// QAccessible asks a factory by class; Theme::install() installs it.
#pragma once

namespace tandem {

void install_accessible_widgets();

}  // namespace tandem
