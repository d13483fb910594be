// The grid of principles and phases to look at and to rate in: arrows move, 0 to 3 rate the chosen cell.
// Shows what it is given and says what a person wants; the page changes the records.
#pragma once

#include "ui/charts/governance_grid.h"
#include "ui/views/parts/record_picture.h"

#include <optional>

namespace tandem {

class GovernanceGridView : public RecordPicture {
    Q_OBJECT

public:
    explicit GovernanceGridView(QWidget* parent);
    void set_rows(std::vector<GovernanceRow> rows);
    const std::vector<GovernanceRow>& rows() const { return rows_; }

    struct Cell {
        std::size_t row = 0;
        PhaseKind phase = PhaseKind::analyse;
    };
    std::optional<Cell> chosen_cell() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int item_beside(int item, Qt::Key arrow) const override;

Q_SIGNALS:
    void rated(Rating rating);  // the chosen cell

protected:
    std::vector<PictureBox> lay_out(const QSizeF& size) override;
    void paint_items(QPainter& painter) override;
    bool take_key(int key, bool shift) override;
    bool wants_key(int key, bool shift) const override;

private:
    std::vector<GovernanceRow> rows_;
    GovernanceLayout layout_;
};

}  // namespace tandem
