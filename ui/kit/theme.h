// How the program looks now: the theme, the text size, the fonts, lengths and motion.
//
// One object for the process, because QApplication has one palette and one font. Installs palette, font and
// style on QApplication and says changed() after; every widget reads tokens(), px() and font() when it paints
// or lays out. Knows no settings file: who starts the program tells it what was chosen.
#pragma once

#include "ui/kit/tokens.h"

#include <QtCore/QObject>
#include <QtGui/QFont>

#include <functional>
#include <utility>

namespace tandem {

enum class ThemeChoice { system, light, dark, high_contrast };

// design.md section 4, px at 100 %: small 12, secondary 13, body 14, section 16, panel_title 18, page_title
// 25, start_title 34. The strong ones are weight 600.
enum class TextStyle {
    small,
    small_strong,
    secondary,
    secondary_strong,
    body,
    body_strong,
    section,
    panel_title,
    figure,  // 30 px numbers in cells
    page_title,
    start_title,
};

class Theme : public QObject {
    Q_OBJECT

public:
    static constexpr int smallest_text = 80, largest_text = 200;  // per cent

    static Theme& instance();

    // Once, when QApplication stands: fonts, style, palette.
    void install();

    ThemeChoice choice() const { return choice_; }
    void set_choice(ThemeChoice choice);
    ThemeName name() const;  // what `system` comes to; follows the system while the program runs
    int text_size() const { return text_size_; }
    void set_text_size(int percent);  // kept within the limits, in steps of 10
    bool reduce_motion() const { return reduce_motion_; }
    void set_reduce_motion(bool reduce) { reduce_motion_ = reduce; }
    // Instead of asking the platform whether it is dark, which a test cannot make so; {} asks it again.
    void ask_for_tests(std::function<bool()> system_is_dark) { ask_system_ = std::move(system_is_dark); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Theme() = default;
    void apply();
    void follow_system();

    ThemeChoice choice_ = ThemeChoice::system;
    int text_size_ = 100;
    bool reduce_motion_ = false;
    bool installed_ = false;
    bool will_look_ = false;  // at the system, once the events at hand are dealt with
    std::function<bool()> ask_system_;
};

// Of the theme in use.
const Tokens& tokens();
QFont font(TextStyle style);
// A length of the design at the text size in use: px(34) is a button's height.
int px(double at_100_percent);
// The same for what is pressed: never under 24 px, however small the text (WCAG 2.5.8).
int target_px(double at_100_percent);

}  // namespace tandem
