// A linked record as a pill: icon, code, name and a cross (design.md section 6). Knows no document: who makes
// it says what it shows and answers its signals. Enter opens, Delete removes. As wide as its name where the
// line has room, else the name is cut short and the tooltip says all of it.
#pragma once

#include "ui/kit/icons.h"

#include <QtWidgets/QAbstractButton>

namespace tandem {

class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(Icon icon, const QString& code, const QString& name, QWidget* parent = nullptr);
    void set_removable(bool removable);  // true unless told
    // The dashed "+ Link" pill.
    static Chip* make_adder(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(bool on_its_own_page);  // Enter or click; with Ctrl its own page
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect cross() const;

    Icon icon_;
    QString code_;
    QString name_;
    bool removable_ = true;
    bool adder_ = false;
};

}  // namespace tandem
