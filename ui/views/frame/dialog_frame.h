// The frame of the few dialogs there are: 430 px, the window behind dimmed, Esc is the safe choice (design.md
// section 6 "Dialog").
//
// As tall as its text needs at its width, and never taller or wider than the screen: what does not fit then
// scrolls, and Tab brings it into sight; the foot with the buttons stays in sight below. Whoever makes one
// fills content() and sets the foot before it is shown.
#pragma once

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace tandem {

class TextLabel;

class DialogFrame : public QDialog {
    Q_OBJECT

public:
    // name: objectName; width in px at 100 %. `over` is any widget of the window.
    DialogFrame(const QString& name, const QString& title, int width, QWidget* over);
    QVBoxLayout* content() { return content_; }
    // The row of buttons, taken; and what keys do, at their left or, where that is too narrow, above them.
    void set_foot(QLayout* buttons, const QString& hint = {});
    // A field close under its label.
    void add_field(QWidget* label, QWidget* field, int stretch = 0);

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    void set_margins();
    void turn_foot(int width);

    int width_;
    QScrollArea* scroll_;
    QVBoxLayout* content_;
    QWidget* foot_ = nullptr;
    QBoxLayout* foot_row_ = nullptr;  // hint and buttons
    QLayout* buttons_ = nullptr;
    TextLabel* hint_ = nullptr;
};

// The size, or as much of it as there is on the screen of the widget.
QSize within_screen(const QWidget& widget, QSize wanted);

}  // namespace tandem
