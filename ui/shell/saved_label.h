// The corner that tells the truth about saving: "Saved 14:32", "Not saved; trying again", "Read only".
// A click opens what happened and what to do.
#pragma once

#include "ui/link/file_link.h"

#include <QtWidgets/QAbstractButton>

#include <memory>

namespace tandem {

class SavedLabel : public QAbstractButton {
    Q_OBJECT

public:
    explicit SavedLabel(QWidget* parent = nullptr);
    void set_file(std::shared_ptr<FileLink> file);  // nullptr = nothing is open
    QString words() const { return words_; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void words_changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void show_details();

    std::shared_ptr<FileLink> file_;
    QMetaObject::Connection connection_;
    QString words_;
    int status_ = 0;  // Status
};

}  // namespace tandem
