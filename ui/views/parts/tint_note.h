// A sentence on a tinted ground with its status symbol: a finding under a picture (mockup 05).
// Colour is never the only sign: the symbol and the words say the same.
#pragma once

#include "ui/kit/marks.h"

#include <QtWidgets/QFrame>

namespace tandem {

class TintNote : public QFrame {
    Q_OBJECT

public:
    TintNote(Status status, const QString& sentence, const QString& basis, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status status_;
};

}  // namespace tandem
