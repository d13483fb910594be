// Other words on a button that is there already: what is read and what is read aloud stay the same.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace tandem {

inline void set_words(QAbstractButton& button, const QString& words) {
    button.setText(words);
    button.setAccessibleName(words);
}

}  // namespace tandem
