#include "ui/kit/paper_look.h"

namespace tandem {

namespace {

thread_local const PaperLook* in_use = nullptr;

}  // namespace

PaperLook::PaperLook() : before_(in_use) {
    in_use = this;
}

PaperLook::~PaperLook() {
    in_use = before_;
}

const PaperLook* PaperLook::current() {
    return in_use;
}

}  // namespace tandem
