// One of the six questions in the list beside them (mockup 19): its number, or a tick once it is answered,
// the question and the answer so far. The one that is asked stands on a card.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace tandem {

class StepButton : public QAbstractButton {
    Q_OBJECT

public:
    StepButton(int number, const QString& question, QWidget* parent);
    void set_answer(const QString& answer);  // "" = none yet
    void set_current(bool current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int number_;
    QString answer_;
    bool current_ = false;
};

}  // namespace tandem
