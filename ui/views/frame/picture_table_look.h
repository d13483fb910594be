// How the table in place of a picture looks: as wide as the page, a thin line below each row, long words on
// up to three lines, and a sentence where there is nothing to list.
//
// Belongs to its table, which is anybody's QTableView over texts. Measures the first rows only and lays out
// the rows in sight, so that 50,000 of them open at once.
#pragma once

#include <QtCore/QObject>

#include <vector>

class QTableView;

namespace tandem {

class PictureTableLook : public QObject {
    Q_OBJECT

public:
    explicit PictureTableLook(QTableView& table);

    void fit();  // after rows have come or changed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void measure();
    void fit_columns();
    void fit_rows();
    void paint_nothing();

    QTableView& table_;
    // px, by measure(): in which a column's cells take one line, and in which none of their words is broken.
    std::vector<int> natural_, least_;
};

}  // namespace tandem
