// A line across the top of the work area for what must not be missed: read only, not saved, a closed cycle.
// Symbol, sentence and at most two buttons; announced to screen readers when it appears.
#pragma once

#include "ui/kit/marks.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace tandem {

class Banner : public QWidget {
    Q_OBJECT

public:
    struct Button {
        QString name;  // objectName
        QString words;
        std::function<void()> press;
    };

    explicit Banner(QWidget* parent = nullptr);
    void show_message(Status status, const QString& text, const std::vector<Button>& buttons);
    void clear();
    QString text() const { return text_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    Status status_ = Status::attention;
    QHBoxLayout* layout_;
};

}  // namespace tandem
