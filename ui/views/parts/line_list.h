// Things to look at one after another: a symbol, a lead word in its colour, a sentence and a line of fact
// each; with headings between them where they come in groups. For This week, Points to consider and the
// list of what is open when a phase is closed.
//
// For some hundred lines at most; long tables are RecordModels. Text wraps, so height follows width. Knows no
// records: who fills it keeps what a line stands for in `key`.
#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/views/parts/item_picture.h"

#include <functional>
#include <optional>
#include <vector>

namespace tandem {

struct ListLine {
    bool heading = false;
    std::optional<Status> status;
    std::optional<Icon> icon;        // instead of a status
    std::optional<PhaseKind> phase;  // a heading's mark
    QString lead;                    // "Overdue", in the colour of the status
    QString text;
    QString note;   // second line
    QString right;  // a number at the right
    std::int64_t key = 0;

    QString words() const;  // in one sentence, for a screen reader
};

class LineList : public ItemPicture {
    Q_OBJECT

public:
    // ruled: lines between; boxed: each in a box of its own with the lead in a column; rows: one line each
    // with an arrow, for a dialog.
    enum class Look { ruled, boxed, rows };

    LineList(Look look, const QString& name, const QString& words, QWidget* parent = nullptr);

    void set_lines(std::vector<ListLine> lines);
    const ListLine* line(int item) const;  // nullptr when there is none
    const ListLine* current_line() const { return line(current()); }
    // The line with this key becomes current, if there is one.
    void select(std::int64_t key);
    void show_selection(bool show);  // paints the current one as selected even without focus
    // Keys beyond Enter and arrows on the current line; true = taken.
    std::function<bool(const ListLine&, QKeyEvent*)> on_key;

    int item_count() const override { return static_cast<int>(items_.size()); }
    QPainterPath item_outline(int item) const override;
    QString item_words(int item) const override;
    int item_at(const QPointF& point) const override;
    void press(int item) override;
    int item_beside(int item, Qt::Key arrow) const override;
    bool key_on(int item, QKeyEvent* event) override;
    QRect item_box(int item) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void pressed(const ListLine& line);

protected:
    void paint_items(QPainter& painter) override;

private:
    struct Box {
        int top = 0;
        int height = 0;
    };
    std::vector<Box> lay_out(int width) const;
    const std::vector<Box>& boxes(int width) const;
    int row_margin() const;  // px, of marks and words from the edge of a line that has no box
    QRectF text_area(const QRectF& box) const;
    int text_height(const ListLine& line, double width) const;
    void paint_line(QPainter& painter, const ListLine& line, const QRectF& box, bool selected,
                    bool last) const;
    void paint_heading(QPainter& painter, const ListLine& line, const QRectF& box) const;

    Look look_;
    std::vector<ListLine> lines_;
    std::vector<std::size_t> items_;  // positions of the lines that are no headings
    bool show_selection_ = false;
    mutable std::vector<std::pair<int, std::vector<Box>>> laid_out_;  // by width, a few of them
};

}  // namespace tandem
