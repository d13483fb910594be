// A line to filter or find with: lens at the left, cross to clear, Esc clears, Down leaves to the list.
// Knows nothing of what is filtered: whoever made it listens to textChanged().
#pragma once

#include <QtWidgets/QLineEdit>

namespace tandem {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const QString& name, const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void left_downwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace tandem
