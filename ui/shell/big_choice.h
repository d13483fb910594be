// A large button of the start page: icon, title, one line, its key at the right. And a tick for lists.
// Both paint themselves from tokens and follow the theme and the text size.
#pragma once

#include "ui/kit/icons.h"

#include <QtWidgets/QAbstractButton>

namespace tandem {

class BigChoice : public QAbstractButton {
    Q_OBJECT

public:
    BigChoice(const QString& name, Icon icon, const QString& title, const QString& line, const QString& key,
              QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Icon icon_;
    QString line_;
    QString key_;
};

class TickMark : public QWidget {
    Q_OBJECT

public:
    explicit TickMark(QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace tandem
