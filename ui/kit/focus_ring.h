// The ring round what has the keyboard's focus: one for the process, above everything, 2 px outside the
// widget.
//
// It is a child of the window, or of what a scroll area scrolls, so that neighbours do not cover it and a
// scroll area clips it. Shown when the focus came by key and always in text fields, as the design asks. A
// widget that paints rings round its own items (paint_focus_ring of style.h) sets the property
// "own_focus_ring"; another corner than 6 px is the property "ring_radius". In a table or list of Qt's own
// look the style rings the current item (style.cpp), and the view has a ring only while it has no such item.
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace tandem {

class FocusRing : public QObject {
    Q_OBJECT

public:
    // Once, by Theme::install(); the application owns it.
    static void install();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit FocusRing(QObject* parent);
    void follow(QWidget* target);
    void place();
    bool wanted() const;

    QPointer<QWidget> target_;
    QPointer<QWidget> ring_;
    bool by_key_ = true;  // what was used last, keyboard or pointer
};

}  // namespace tandem
