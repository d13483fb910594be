// A choice of 2 to 5 that exclude each other, all in sight (design.md section 6). Arrows move; choosing the
// chosen one again clears it where `clearable`.
#pragma once

#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QPainter;

namespace tandem {

class Segmented : public QWidget {
    Q_OBJECT

public:
    struct Option {
        QString key;
        QString words;
        std::function<void(QPainter&, const QRectF&, const QColor&)> mark;  // may be empty
    };

    explicit Segmented(std::vector<Option> options, QWidget* parent = nullptr);
    // In less room than all of them need side by side they stand in rows of equal boxes.
    void set_wrapping();
    void set_clearable(bool clearable) { clearable_ = clearable; }
    QString current() const { return current_; }  // "" = none
    void set_current(const QString& key);         // silent
    // For the accessible interface (accessible.cpp): what stands where, and pressing it.
    const std::vector<Option>& options() const { return options_; }
    QRect box(int index) const;
    void press(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<QRect> boxes() const;
    int width_of(const Option& option) const;
    int widest() const;
    int columns(int width) const;  // in that much room
    void choose(const QString& key);

    std::vector<Option> options_;
    QString current_;
    bool clearable_ = true;
    bool wraps_ = false;
};

}  // namespace tandem
