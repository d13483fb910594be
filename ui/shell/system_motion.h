// Whether the desktop asks for less motion: the default of "Reduce motion" where the person said nothing.
//
// Qt 6.4 has no word for it. KDE keeps it in a file; of the others GNOME and its kin are asked by their own
// program, gsettings, without waiting for it: the answer is kept for the next start too.
#pragma once

#include <QtCore/QString>

class QObject;

namespace tandem {

// Of a file such as ~/.config/kdeglobals.
bool kde_reduces_motion(const QString& kdeglobals);
// Asks, notes the answer in the settings and takes it over. owner: nothing is asked once it is gone.
void follow_motion_of_system(QObject* owner);

}  // namespace tandem
