#include "ui/kit/accessible.h"

#include "ui/kit/card.h"
#include "ui/kit/marks.h"
#include "ui/kit/segmented.h"

#include <QtWidgets/QAccessibleWidget>

#include <vector>

namespace tandem {
namespace {

// One option. Lives as long as the interface of the whole choice.
class OptionFace : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    OptionFace(Segmented* choice, QAccessibleInterface* group, int index)
        : choice_(choice), group_(group), index_(index) {}

    bool isValid() const override { return choice_ != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return group_->window(); }
    QAccessibleInterface* parent() const override { return group_; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? option().words : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect box = choice_->box(index_);
        return {choice_->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State now;
        now.checkable = true;
        now.checked = choice_->current() == option().key;
        now.focusable = true;
        now.focused = now.checked && choice_->hasFocus();
        now.disabled = !choice_->isEnabled();
        now.invisible = !choice_->isVisible();
        return now;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction() && choice_->isEnabled()) {
            choice_->press(index_);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const Segmented::Option& option() const { return choice_->options()[static_cast<std::size_t>(index_)]; }

    Segmented* choice_;
    QAccessibleInterface* group_;
    int index_;
};

class SegmentedFace : public QAccessibleWidget {
public:
    explicit SegmentedFace(Segmented* choice) : QAccessibleWidget(choice, QAccessible::Grouping) {
        const int count = static_cast<int>(choice->options().size());
        for (int i = 0; i < count; ++i) {
            ids_.push_back(QAccessible::registerAccessibleInterface(new OptionFace(choice, this, i)));
        }
    }
    ~SegmentedFace() override {
        for (const QAccessible::Id id : ids_) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    SegmentedFace(const SegmentedFace&) = delete;
    SegmentedFace& operator=(const SegmentedFace&) = delete;

    int childCount() const override { return static_cast<int>(ids_.size()); }
    QAccessibleInterface* child(int index) const override {
        return index >= 0 && index < childCount()
                   ? QAccessible::accessibleInterface(ids_[static_cast<std::size_t>(index)])
                   : nullptr;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y)) {
                return child(i);
            }
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* face) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == face) {
                return i;
            }
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->state().focused) {
                return child(i);
            }
        }
        return QAccessibleWidget::focusChild();
    }

private:
    std::vector<QAccessible::Id> ids_;
};

QAccessibleInterface* make_face(const QString&, QObject* object) {
    if (auto* choice = qobject_cast<Segmented*>(object)) {
        return new SegmentedFace(choice);
    }
    if (auto* label = qobject_cast<StatusLabel*>(object)) {
        return new QAccessibleWidget(label, QAccessible::StaticText);
    }
    if (auto* mark = qobject_cast<MarkView*>(object)) {
        return new QAccessibleWidget(mark, QAccessible::Graphic);
    }
    if (auto* card = qobject_cast<Card*>(object)) {
        return new QAccessibleWidget(card, QAccessible::Grouping);
    }
    return nullptr;
}

}  // namespace

void install_accessible_widgets() {
    QAccessible::installFactory(make_face);
}

}  // namespace tandem
