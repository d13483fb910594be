#include "ui/shell/font_word.h"

#include "ui/kit/font_family.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/shell/main_window.h"

namespace tandem {

namespace {

const QString told_key = QStringLiteral("told_of_font");

}  // namespace

void tell_of_font(MainWindow& window, const FontFamily& family) {
    if (family.is_own || Settings::instance().text(told_key) == family.name)
        return;
    Settings::instance().set_text(told_key, family.name);
    window.tell(
        tr_text("The font Open Sans is not installed: %1 is used instead, and lines may break in other "
                "places. Install Open Sans to see Tandem as it is drawn.")
            .arg(family.name));
}

}  // namespace tandem
