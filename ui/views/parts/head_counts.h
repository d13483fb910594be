// Who was there, group by group: minus, a number or "no data", plus. Absent is not 0. Knows no document.
// Says what was typed; the page writes it.
#pragma once

#include "base/id.h"

#include <QtWidgets/QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tandem {

class HeadCounts : public QWidget {
    Q_OBJECT

public:
    explicit HeadCounts(QWidget* parent = nullptr);

    struct Line {
        RecordId group;
        QString words;
    };
    void set_lines(const std::vector<Line>& lines);  // all counts absent
    std::vector<RecordId> groups_there() const;      // counted with 1 or more
    std::optional<std::int64_t> sum() const;         // absent when nothing is counted

private:
    struct Row {
        RecordId group = 0;
        QLabel* words = nullptr;
        QPushButton* less = nullptr;
        QLabel* number = nullptr;
        QPushButton* more = nullptr;
        std::optional<std::int64_t> count;
    };
    void step(std::size_t row, int by);

    QGridLayout* grid_;
    std::vector<Row> rows_;
};

}  // namespace tandem
