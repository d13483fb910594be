#include "ui/kit/font_family.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>

namespace tandem {

const FontFamily& font_family() {
    static const FontFamily family = []() -> FontFamily {
        const QString own = QStringLiteral("Open Sans");
        if (QFontInfo(QFont(own)).family() == own)
            return {own, true};
        return {QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(), false};
    }();
    return family;
}

}  // namespace tandem
