// Fields that may be too narrow for what they hold: on several lines where they have the height, else
// shortened between words with "…", as long as nobody types there, and whole in the tooltip. What is spoken
// and read from them is always the whole text.
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

// A choice that is too long for one line takes the lines it needs where the layout gives height for width;
// the style shortens its words where it gets no more than one (style_fields.cpp). One that is edited has an
// ElidedLine.
class ElidedCombo : public QComboBox {
    Q_OBJECT

public:
    explicit ElidedCombo(QWidget* parent = nullptr);
    bool is_cut() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect words_area(const QRect& combo) const;
    int height_of_lines(const QString& words, int width) const;
};

}  // namespace tandem
