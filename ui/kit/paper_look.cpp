#include "ui/kit/paper_look.h"

#include <QtGui/QFontDatabase>

namespace tandem {

namespace {

thread_local const PaperLook* in_use = nullptr;

// Looked up once: asking the database costs more than painting a small picture.
const QString& paper_family() {
    static const QString family = [] {
        const QString own = QStringLiteral("Open Sans");
        return QFontDatabase::hasFamily(own) ? own
                                             : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

}  // namespace

PaperLook::PaperLook() : before_(in_use), family_(paper_family()) {
    in_use = this;
}

PaperLook::~PaperLook() {
    in_use = before_;
}

const PaperLook* PaperLook::current() {
    return in_use;
}

}  // namespace tandem
