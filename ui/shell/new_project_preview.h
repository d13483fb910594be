// What the answers so far will make: name, place, who leads with whom, the cycle as a wheel, and the file it
// is kept in (mockup 19). Beside the questions, or below them where there is no room.
#pragma once

#include "ui/shell/project_answers.h"

#include <QtWidgets/QWidget>

namespace tandem {

class TextLabel;

class NewProjectPreview : public QWidget {
    Q_OBJECT

public:
    explicit NewProjectPreview(QWidget* parent = nullptr);
    // file: where it will be kept.
    void show_answers(const ProjectAnswers& answers, const QString& file);

Q_SIGNALS:
    void place_wanted();  // another one for the file

private:
    class Wheel;

    TextLabel* title_;
    TextLabel* line_;
    TextLabel* groups_;
    Wheel* wheel_;
    TextLabel* tasks_;
    TextLabel* file_;
};

}  // namespace tandem
