// Fields that may be too narrow for what they hold: shortened between words with "…" as long as nobody types
// there, and whole in the tooltip. What is spoken and read from them is always the whole text.
//
// Know no record; painted with the style's own frame, in the palette's ink.
#pragma once

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace tandem {

class ElidedLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;
    // What is painted while the field has no focus.
    QString shown_text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect line_area() const;
};

// Not editable; the style shortens its words (style_fields.cpp).
class ElidedCombo : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;
    bool is_cut() const;

protected:
    bool event(QEvent* event) override;
};

}  // namespace tandem
