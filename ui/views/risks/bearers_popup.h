// Whose risk is it, and do they accept it: a small window over the page, one line a kind of bearer. Ticking
// makes the bearer, unticking takes it away with all that is recorded under it; every change is written at
// once and can be undone. Esc closes.
#pragma once

#include "model/risks.h"
#include "ui/link/workspace.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;

namespace tandem {

class BearersPopup : public QFrame {
    Q_OBJECT

public:
    // Deletes itself when it closes.
    BearersPopup(Workspace& workspace, Id<Risk> risk, QWidget* parent);
    void open_at(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        Bearer bearer;
        QCheckBox* bears;
        QComboBox* acceptable;
    };
    void refresh();
    void set_bears(Bearer bearer, bool bears);
    void set_acceptable(Bearer bearer, Acceptable answer);
    std::vector<const RiskBearer*> of(Bearer bearer) const;

    Workspace& workspace_;
    Id<Risk> risk_;
    std::vector<Line> lines_;
};

}  // namespace tandem
