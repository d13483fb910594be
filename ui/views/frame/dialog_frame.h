// The frame of the few dialogs there are: 430 px, the window behind dimmed, Esc is the safe choice (design.md
// section 6 "Dialog").
#pragma once

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace tandem {

class DialogFrame : public QDialog {
    Q_OBJECT

public:
    // name: objectName. `over` is any widget of the window.
    DialogFrame(const QString& name, const QString& title, int width, QWidget* over);
    ~DialogFrame() override;
    QVBoxLayout* content() { return content_; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* content_;
    QWidget* shade_ = nullptr;
};

}  // namespace tandem
