// One to four fields side by side, in fewer columns where there is no room for all: four become two and two,
// two become one under the other. The height follows the width, so that what stands around a row always
// gives it the room its lines need. What is said about a field stands below its line of fields, where words
// have room, and begins at the field.
//
// Owns nothing but the layout; the fields are its children.
#pragma once

#include <QtWidgets/QWidget>

namespace tandem {

class FieldRowLayout;

class FieldRow : public QWidget {
    Q_OBJECT

public:
    explicit FieldRow(QWidget* parent);
    void add(QWidget* field);  // its IssueText, where it has one, is the row's from now on

private:
    FieldRowLayout* layout_;
};

}  // namespace tandem
