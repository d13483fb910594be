// Coverage: the matrix large, with voice and action by phase and what stands out, and for the chosen cell its
// activities and the approaches that would fit (mockup 05). H leaves a cell out of this cycle, with a reason;
// T shows the same as a table.
#pragma once

#include "ui/views/frame/side_page.h"
#include "ui/views/pictures/matrix.h"

class QPushButton;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace tandem {

class ReasonBox;
class TextLabel;

class CoveragePage : public SidePage {
    Q_OBJECT

public:
    CoveragePage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override { return matrix_; }
    void show_table(bool table);

protected:
    void reload() override;

private:
    void make_main();
    void make_side();
    void reload_table();
    void reload_findings();
    void reload_cell();
    void add_activities(const MatrixPlace& cell);
    void add_ideas(const MatrixPlace& cell);
    void reload_reason(const MatrixPlace& cell);
    bool dropped(const QMimeData& what, const MatrixPlace& cell);

    CoverageMatrix* matrix_ = nullptr;
    QTableWidget* table_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QPushButton* table_button_ = nullptr;
    QVBoxLayout* findings_ = nullptr;
    QVBoxLayout* cell_head_ = nullptr;
    QVBoxLayout* cell_body_ = nullptr;
    TextLabel* cell_title_ = nullptr;
    TextLabel* cell_note_ = nullptr;
    ReasonBox* reason_ = nullptr;
    QPushButton* bring_back_ = nullptr;
};

Page* make_coverage_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
