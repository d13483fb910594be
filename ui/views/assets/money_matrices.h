// Who pays for whose benefit, as one matrix for each period that has sums: the picture above the rows that
// say the same body by body. Hidden where one line says it all: less than two parties, or one cell.
#pragma once

#include "model/pathways.h"
#include "ui/link/workspace.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace tandem {

class PlainPicture;
class TextLabel;

class MoneyMatrices : public QWidget {
    Q_OBJECT

public:
    explicit MoneyMatrices(QWidget* parent);
    void show_money(const Workspace& workspace);

private:
    struct Part {
        CostPeriod period;
        TextLabel* heading;
        PlainPicture* picture;
    };
    std::vector<Part> parts_;
};

}  // namespace tandem
