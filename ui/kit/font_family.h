// The family that the program is drawn in, on the screen and on paper: Open Sans, or what the computer has
// instead.
//
// Looked up once. Needs a QGuiApplication. May be asked from any thread.
#pragma once

#include <QtCore/QString>

namespace tandem {

struct FontFamily {
    QString name;
    bool is_own = true;  // false: Open Sans is not installed, and this is the system's own
};

const FontFamily& font_family();

}  // namespace tandem
