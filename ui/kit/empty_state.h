// What an empty list or picture shows: icon, one line what belongs here, one question, one button. It is
// never the primary one: a page has one of those at most, in its head. Given the focus, it hands it to the
// button. Owns its words; says pressed() and leaves what to do to the page.
#pragma once

#include "ui/kit/icons.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace tandem {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    // button "" = none; `mark` stands on it: a plus where it adds, an arrow where it goes somewhere else.
    EmptyState(Icon icon, const QString& what, const QString& question, const QString& button,
               QWidget* parent = nullptr, Icon mark = Icon::plus);

    // A quiet button under the first one: another way to begin.
    QPushButton* add_way(const QString& name, const QString& words);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon icon_;
};

}  // namespace tandem
