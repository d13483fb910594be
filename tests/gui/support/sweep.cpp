#include "gui/support/sweep.h"

#include "gui/support/contrast.h"
#include "ui/kit/chip.h"
#include "ui/kit/marks.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QImage>
#include <QtGui/QPixmap>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tandem::test {
namespace {

constexpr int least_target = 24;
constexpr double least_contrast = 4.5;
// Read from painted pixels, where smooth edges thin the strokes of small letters.
constexpr double least_painted_contrast = 4.0;

template <class W>
bool is(const QWidget* widget) {
    return qobject_cast<const W*>(widget) != nullptr;
}

template <class W>
bool within(const QWidget* widget) {
    for (const QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (is<W>(above)) {
            return true;
        }
    }
    return false;
}

// What Qt makes inside its own widgets: the line edit of a spin box, the arrows of a tab bar, the buttons of
// a message box, the corner of a table that does nothing ...
bool is_inner_part(const QWidget* widget) {
    return is<QScrollBar>(widget) || is<QHeaderView>(widget) || within<QAbstractSpinBox>(widget) ||
           within<QComboBox>(widget) || within<QMessageBox>(widget) || within<QLineEdit>(widget) ||
           within<QTabBar>(widget) || within<QMenuBar>(widget) || within<QHeaderView>(widget) ||
           (widget->inherits("QTableCornerButton") && !widget->isEnabled()) ||
           widget->objectName().startsWith(QLatin1String("qt_"));
}

bool is_field(const QWidget* widget) {
    return is<QLineEdit>(widget) || is<QTextEdit>(widget) || is<QPlainTextEdit>(widget) ||
           is<QComboBox>(widget) || is<QAbstractSpinBox>(widget) || is<QSlider>(widget);
}

bool takes_tab(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) != 0;
}

bool can_be_used(const QWidget* widget) {
    return is_field(widget) || is<QAbstractButton>(widget) || is<QAbstractItemView>(widget) ||
           is<QTabBar>(widget) || takes_tab(widget);
}

QString words_of(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return button->text();
    }
    return widget->accessibleName();
}

std::string called(const QWidget* widget) {
    if (!widget->objectName().isEmpty()) {
        return utf8(widget->objectName());
    }
    return std::string(widget->metaObject()->className()) + " \"" + utf8(words_of(widget).left(40)) + "\"";
}

class Sweep {
public:
    explicit Sweep(QWidget& window) : window_(window), picture_(window.grab().toImage()) {
        picture_.convertTo(QImage::Format_RGB32);
        const auto all = window.findChildren<QWidget*>();
        std::copy_if(all.begin(), all.end(), std::back_inserter(visible_), [&](const QWidget* widget) {
            return widget->isVisible() && widget->window() == &window && !is_inner_part(widget);
        });
    }

    std::vector<std::string> faults() {
        for (const QWidget* widget : visible_) {
            if (can_be_used(widget)) {
                check_use(widget);
            }
            check_room(widget);
            check_contrast(widget);
        }
        check_shortcuts();
        return std::move(faults_);
    }

private:
    void fault(const QWidget* widget, const std::string& what) {
        faults_.push_back(called(widget) + ": " + what);
    }

    void check_use(const QWidget* widget) {
        auto* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty()) {
            fault(widget, "no accessible name");
        }
        if (widget->objectName().isEmpty()) {
            fault(widget, "no object name");
        } else if (const QWidget*& first = by_name_[widget->objectName()]; first != nullptr) {
            fault(widget, "another visible " + std::string(first->metaObject()->className()) +
                              " has this object name");
        } else {
            first = widget;
        }
        if (is_field(widget) && !has_label(widget)) {
            fault(widget, "no label of its own");
        }
        if (!widget->isEnabled()) {
            return;
        }
        if (!takes_tab(widget)) {
            fault(widget, "cannot be reached by Tab");
        }
        if (std::min(widget->width(), widget->height()) < least_target) {
            fault(widget, "only " + std::to_string(widget->width()) + " x " +
                              std::to_string(widget->height()) + " px to hit");
        }
    }

    bool has_label(const QWidget* field) const {
        if (is<SearchField>(field) || field->property("labelled").toBool() ||
            within<QAbstractItemView>(field)) {
            return true;
        }
        return std::any_of(visible_.begin(), visible_.end(), [&](const QWidget* widget) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            return label != nullptr && label->buddy() == field;
        });
    }

    // Text that has less room than it needs, or stands partly outside its parent.
    void check_room(const QWidget* widget) {
        if (widget->property("may_elide").toBool()) {
            return;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->text().isEmpty()) {
                return;
            }
            if (label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1) {
                fault(widget, "its lines are cut off");
            } else if (!label->wordWrap() && label->sizeHint().width() > label->width()) {
                fault(widget, "cut off at " + std::to_string(label->width()) + " of " +
                                  std::to_string(label->sizeHint().width()) + " px");
            }
        } else if (is<QAbstractButton>(widget) && !is<Chip>(widget)) {
            check_size(widget);
        } else if (is<QTabBar>(widget) || is<StatusLabel>(widget)) {
            check_size(widget);
        } else if (is<Segmented>(widget)) {  // may stand in rows: what it needs at least is what counts
            const QSize least = widget->minimumSizeHint();
            if (widget->width() < least.width() ||
                widget->height() < widget->heightForWidth(widget->width())) {
                fault(widget, "has less room than its choices need");
            }
        } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            const int needed = combo->fontMetrics().horizontalAdvance(combo->currentText());
            const bool cut = combo->hasHeightForWidth()
                                 ? combo->heightForWidth(combo->width()) > combo->height()
                                 : needed > combo->width() - 2 * least_target;
            if (cut) {
                fault(widget, "its choice is cut off");
            }
        } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            const int needed = line->fontMetrics().horizontalAdvance(line->placeholderText());
            if (line->text().isEmpty() && needed > line->width() - 16) {
                fault(widget, "its hint is cut off");
            }
        } else if (!can_be_used(widget)) {
            return;
        }
        const QWidget* parent = widget->parentWidget();
        const bool scrolls =
            parent->parentWidget() != nullptr && parent->parentWidget()->inherits("QAbstractScrollArea");
        if (!scrolls && !parent->rect().contains(widget->geometry())) {
            fault(widget, "reaches beyond what holds it");
        }
    }

    void check_size(const QWidget* widget) {
        const QSize needed = widget->sizeHint();
        if (!words_of(widget).isEmpty() &&
            (needed.width() > widget->width() || needed.height() > widget->height())) {
            fault(widget, "cut off at " + std::to_string(widget->width()) + " of " +
                              std::to_string(needed.width()) + " px");
        }
    }

    void check_contrast(const QWidget* widget) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool painted = is<QAbstractButton>(widget) || is<StatusLabel>(widget) || is<QTabBar>(widget) ||
                             is<Segmented>(widget) || is<QComboBox>(widget);
        const bool has_words = label != nullptr ? !label->text().isEmpty() && label->pixmap().isNull()
                                                : painted && !words_of(widget).isEmpty();
        // All of it in sight: a part that is scrolled away or covered says nothing.
        const bool in_sight = widget->visibleRegion().boundingRect() == widget->rect();
        if (!has_words || !in_sight || !widget->isEnabled()) {
            return;
        }
        const std::map<QRgb, int> counts = colours_of(widget);
        const auto ground =
            std::max_element(counts.begin(), counts.end(),
                             [](const auto& one, const auto& other) { return one.second < other.second; });
        if (ground == counts.end()) {
            return;
        }
        const QColor behind = QColor::fromRgb(ground->first);
        double found = 1;
        if (label != nullptr) {
            found = contrast(label->palette().color(label->foregroundRole()), behind);
        } else {
            for (const auto& [colour, count] : counts) {
                found = std::max(found, contrast(QColor::fromRgb(colour), behind));
            }
        }
        if (found < (label != nullptr ? least_contrast : least_painted_contrast)) {
            fault(widget, "contrast " + utf8(QString::number(found, 'f', 1)) + " on " + utf8(behind.name()));
        }
    }

    std::map<QRgb, int> colours_of(const QWidget* widget) const {
        const double ratio = picture_.devicePixelRatio();
        const QPoint corner = widget->mapTo(&window_, QPoint());
        const QRect area =
            QRectF(QPointF(corner) * ratio, QSizeF(widget->size()) * ratio).toAlignedRect() & picture_.rect();
        std::map<QRgb, int> counts;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                ++counts[picture_.pixel(x, y)];
            }
        }
        return counts;
    }

    void check_shortcuts() {
        std::map<QString, QString> owners;
        const auto take = [&](const QKeySequence& keys, Qt::ShortcutContext context, const QString& owner) {
            if (keys.isEmpty() || (context != Qt::WindowShortcut && context != Qt::ApplicationShortcut)) {
                return;
            }
            const QString words = keys.toString(QKeySequence::PortableText);
            const auto [known, fresh] = owners.try_emplace(words, owner);
            if (!fresh) {
                faults_.push_back("shortcut " + utf8(words) + ": both \"" + utf8(known->second) +
                                  "\" and \"" + utf8(owner) + "\"");
            }
        };
        for (const QAction* action : window_.findChildren<QAction*>()) {
            if (action->isEnabled()) {
                for (const QKeySequence& keys : action->shortcuts()) {
                    take(keys, action->shortcutContext(), action->text());
                }
            }
        }
        for (const QShortcut* shortcut : window_.findChildren<QShortcut*>()) {
            const auto* holder = qobject_cast<const QWidget*>(shortcut->parent());
            if (shortcut->isEnabled() && holder != nullptr && holder->isVisible()) {
                take(shortcut->key(), shortcut->context(), holder->objectName());
            }
        }
    }

    QWidget& window_;
    QImage picture_;
    std::vector<const QWidget*> visible_;
    std::unordered_map<QString, const QWidget*> by_name_;
    std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> sweep(QWidget& window) {
    return Sweep(window).faults();
}

std::string in_lines(const std::vector<std::string>& faults) {
    std::string text;
    for (const std::string& fault : faults) {
        text += fault + '\n';
    }
    return text;
}

std::vector<std::pair<ThemeChoice, int>> looks_to_sweep() {
    std::vector<std::pair<ThemeChoice, int>> all{{ThemeChoice::light, 100}};
    if (qgetenv("TANDEM_SWEEP") == "all")
        for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark, ThemeChoice::high_contrast})
            for (const int size : {100, 200})
                if (theme != ThemeChoice::light || size != 100)
                    all.emplace_back(theme, size);
    return all;
}

}  // namespace tandem::test
