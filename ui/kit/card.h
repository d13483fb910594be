// A white panel with a thin line round it: the ground that content of a page stands on (design.md section 6).
//
// Owns its head (title, optional remark or widget at the right) and a vertical layout for content. Cards are
// flat and are not nested.
#pragma once

#include <QtWidgets/QFrame>
#include <QtWidgets/QVBoxLayout>

class QLabel;

namespace tandem {

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void set_title(const QString& title);
    void set_remark(const QString& text);   // small text at the right of the head
    void set_head_widget(QWidget* widget);  // at the right of the head; the card takes it
    void set_dashed(bool dashed);           // for empty states and illustrative things
    QVBoxLayout* content() { return content_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* title_;
    QLabel* remark_;
    class QHBoxLayout* head_;
    QVBoxLayout* content_;
    bool dashed_ = false;
};

}  // namespace tandem
