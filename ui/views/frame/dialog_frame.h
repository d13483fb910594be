// The frame of the few dialogs there are: 430 px, the window behind dimmed, Esc is the safe choice (design.md
// section 6 "Dialog").
//
// As tall as its text needs at its width, and never taller or wider than the screen: what does not fit then
// scrolls, and Tab brings it into sight. Whoever makes one fills content() before it is shown.
#pragma once

#include <QtWidgets/QDialog>

class QScrollArea;
class QVBoxLayout;

namespace tandem {

class DialogFrame : public QDialog {
    Q_OBJECT

public:
    // name: objectName; width in px at 100 %. `over` is any widget of the window.
    DialogFrame(const QString& name, const QString& title, int width, QWidget* over);
    ~DialogFrame() override;
    QVBoxLayout* content() { return content_; }
    // A field close under its label.
    void add_field(QWidget* label, QWidget* field, int stretch = 0);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    int width_;
    QScrollArea* scroll_;
    QVBoxLayout* content_;
    QWidget* shade_ = nullptr;
};

// The size, or as much of it as there is on the screen of the widget.
QSize within_screen(const QWidget& widget, QSize wanted);

}  // namespace tandem
