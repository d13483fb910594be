// Other words on a button that is there already: what is read and what is read aloud stay the same.
// So that a button never says one thing to the eye and another to a screen reader.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace tandem {

inline void set_words(QAbstractButton& button, const QString& words) {
    button.setText(words);
    button.setAccessibleName(words);
}

}  // namespace tandem
