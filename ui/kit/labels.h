// Labels of the design's type scale and colours that follow the theme and the text size.
//
// text_label() wraps; a heading carries its level as accessible description. IssueText is the line under a
// field that says what is wrong or missing.
#pragma once

#include "base/issue.h"
#include "ui/kit/theme.h"

#include <QtWidgets/QLabel>

#include <utility>
#include <vector>

namespace tandem {

enum class Ink { text, text2, text3, accent, good, warn, danger };

class TextLabel : public QLabel {
    Q_OBJECT

public:
    TextLabel(const QString& text, TextStyle style, Ink ink, QWidget* parent = nullptr);
    // Hides QLabel's: a very long word may break, so that it never widens what the label stands in.
    void setText(const QString& text);
    void set_ink(Ink ink);
    void set_style(TextStyle style);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    void restyle();

    TextStyle style_;
    Ink ink_;
    // The text last measured, and its heights by width. A layout asks for the same few again and again, and
    // QLabel breaks the text into lines each time: a quarter of the start page.
    mutable QString measured_;
    mutable std::vector<std::pair<int, int>> heights_;
};

// Plain text that wraps, in body size unless told.
TextLabel* text_label(const QString& text, QWidget* parent, TextStyle style = TextStyle::body,
                      Ink ink = Ink::text);
// The label over a field: 13/600, its buddy set.
TextLabel* field_label(const QString& text, QWidget* buddy, QWidget* parent);

// Triangle (warning) or cross (error) and the sentence; takes no room when there is none.
class IssueText : public QWidget {
    Q_OBJECT

public:
    explicit IssueText(QWidget* parent = nullptr);
    void set_issue(const QString& text, Severity severity);
    void clear();
    QString text() const { return text_; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    Severity severity_ = Severity::warning;
};

}  // namespace tandem
