#include "ui/kit/theme.h"

#include "ui/kit/accessible.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/font_family.h"
#include "ui/kit/off_ink.h"
#include "ui/kit/paper_look.h"
#include "ui/kit/style.h"

#include <QtCore/QTimer>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace tandem {
namespace {

constexpr int step = 10;  // per cent

struct Face {
    double size;  // px at 100 %
    QFont::Weight weight;
};

// In the order of TextStyle.
constexpr std::array<Face, 11> faces{{
    {12, QFont::Normal},
    {12, QFont::DemiBold},
    {13, QFont::Normal},
    {13, QFont::DemiBold},
    {14, QFont::Normal},
    {14, QFont::DemiBold},
    {16, QFont::DemiBold},
    {18, QFont::DemiBold},
    {30, QFont::DemiBold},
    {25, QFont::DemiBold},
    {34, QFont::DemiBold},
}};

bool system_is_dark = false;

// By the platform's own palette: Qt 6.4 has no other word for "dark". Ours steps aside for a moment.
bool palette_of_system_is_dark() {
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(own);
    return dark;
}

QPalette palette_of(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.canvas);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.surface);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.danger);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Highlight, t.sel);
    palette.setColor(QPalette::HighlightedText, t.on_sel);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.control);
    palette.setColor(QPalette::Shadow, t.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, off_ink(t));
    }
    return palette;
}

QFont made_font(const Face& face, int size, bool on_paper) {
    QFont font(font_family().name);
    font.setPixelSize(size);
    font.setWeight(face.weight);
    if (on_paper) {
        font.setHintingPreference(QFont::PreferNoHinting);
        // As wide as ever, but said outright it switches ligatures off, so that a word in a picture can be
        // searched for. An absolute one would be wider on the PDF than where text is measured.
        font.setLetterSpacing(QFont::PercentageSpacing, 100);
    }
    return font;
}

}  // namespace

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

void Theme::install() {
    if (installed_) {
        return;
    }
    installed_ = true;
    system_is_dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new TandemStyle);
    apply();
    QApplication::instance()->installEventFilter(this);
    FocusRing::install();
    install_accessible_widgets();
}

ThemeName Theme::name() const {
    switch (choice_) {
        case ThemeChoice::light:
            return ThemeName::light;
        case ThemeChoice::dark:
            return ThemeName::dark;
        case ThemeChoice::high_contrast:
            return ThemeName::high_contrast;
        case ThemeChoice::system:
            break;
    }
    return system_is_dark ? ThemeName::dark : ThemeName::light;
}

// Every window is told when the platform changes its look: one look at it is enough.
bool Theme::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && !will_look_) {
        will_look_ = true;
        QTimer::singleShot(0, this, &Theme::follow_system);
    }
    return false;
}

void Theme::follow_system() {
    will_look_ = false;
    const bool dark = ask_system_ ? ask_system_() : palette_of_system_is_dark();
    if (std::exchange(system_is_dark, dark) != dark && choice_ == ThemeChoice::system) {
        apply();
    }
}

void Theme::set_choice(ThemeChoice choice) {
    if (choice != choice_) {
        choice_ = choice;
        apply();
    }
}

void Theme::set_text_size(int percent) {
    const int kept = std::clamp((percent + step / 2) / step * step, smallest_text, largest_text);
    if (kept != text_size_) {
        text_size_ = kept;
        apply();
    }
}

void Theme::apply() {
    if (!installed_) {
        return;
    }
    const QPalette palette = palette_of(tokens());
    QApplication::setPalette(palette);
    QApplication::setFont(font(TextStyle::body));
    QFont header = font(TextStyle::secondary_strong);
    header.setPixelSize(px(12.5));
    QApplication::setFont(header, "QHeaderView");
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(TextStyle::secondary));
    // The style's lengths follow the text size, which Qt only asks for again after this event.
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
        if (qobject_cast<QDialog*>(widget) != nullptr) {
            QApplication::style()->polish(widget);
        }
    }
    Q_EMIT changed();
}

const Tokens& tokens() {
    if (PaperLook::current() != nullptr)
        return tokens_of(ThemeName::light);
    return tokens_of(Theme::instance().name());
}

// Pictures ask for fonts thousands of times, and one that was used before knows its letters.
QFont font(TextStyle style) {
    const auto index = static_cast<std::size_t>(style);
    const Face& face = faces.at(index);
    const bool on_paper = PaperLook::current() != nullptr;
    const int size = px(face.size);
    thread_local std::array<std::array<QFont, faces.size()>, 2> made;
    thread_local std::array<std::array<int, faces.size()>, 2> sizes{};
    QFont& known = made[on_paper ? 1 : 0][index];
    if (int& known_size = sizes[on_paper ? 1 : 0][index]; known_size != size) {
        known = made_font(face, size, on_paper);
        known_size = size;
    }
    return known;
}

int px(double at_100_percent) {
    if (PaperLook::current() != nullptr)
        return qRound(at_100_percent);
    return qRound(at_100_percent * Theme::instance().text_size() / 100);
}

int target_px(double at_100_percent) {
    constexpr int least = 24;
    return std::max(least, px(at_100_percent));
}

}  // namespace tandem
