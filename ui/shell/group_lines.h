// The lines of question four: a group's name and its side in each. Enter or the button below adds a
// line, Ctrl+1 to 3 sets the side.
#pragma once

#include <QtWidgets/QWidget>

#include <string>
#include <utility>
#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tandem {

class Segmented;

class GroupLines : public QWidget {
    Q_OBJECT

public:
    explicit GroupLines(QWidget* parent = nullptr);

    std::vector<std::pair<std::string, std::string>> groups() const;  // without empty lines
    void add(const QString& name, const QString& side);
    void focus_last();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        QWidget* row;
        QLineEdit* name;
        Segmented* side;
        QWidget* drop;
    };
    void renumber();

    std::vector<Line> lines_;
    QVBoxLayout* layout_;
    QPushButton* more_;
};

}  // namespace tandem
