#include "ui/views/frame/page_keys.h"

#include "ui/link/settings.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace tandem {

namespace {

// A sign rather than a letter, a digit or a key that says nothing by itself.
bool is_sign(int key) {
    return key > Qt::Key_Space && key <= Qt::Key_AsciiTilde && !(key >= Qt::Key_0 && key <= Qt::Key_9) &&
           !(key >= Qt::Key_A && key <= Qt::Key_Z);
}

}  // namespace

bool goes_to_phase(const QKeyEvent& key) {
    return key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9 &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && Settings::instance().single_keys();
}

PageKeys::PageKeys(QWidget* where) : QObject(where) {
    where->installEventFilter(this);
}

void PageKeys::watch(QWidget* list) {
    list->installEventFilter(this);
}

void PageKeys::add(Qt::Key key, std::function<void()> act) {
    keys_.emplace_back(key, std::move(act));
}

std::vector<int> PageKeys::keys() const {
    std::vector<int> all;
    for (const auto& [key, act] : keys_)
        all.push_back(key);
    return all;
}

bool PageKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    const bool plain = held == Qt::NoModifier || (held == Qt::ShiftModifier && is_sign(key->key()));
    const auto found =
        std::find_if(keys_.begin(), keys_.end(), [&](const auto& one) { return one.first == key->key(); });
    if (!plain || found == keys_.end() || !Settings::instance().single_keys())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    const auto act = found->second;  // may change the keys
    act();
    return true;
}

}  // namespace tandem
