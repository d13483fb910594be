// What differs between two points, one line a field or record, under Changed, Added and Deleted; each can be
// taken back by itself (Enter, or a click on "Take back").
//
// Shows a Comparison and changes nothing itself: taken_back() says what is wanted. Only what is seen is
// worded, so a comparison of 50,000 records opens at once.
#pragma once

#include "document/comparison.h"

#include <QtWidgets/QListView>

#include <vector>

namespace tandem {

class ComparisonList : public QListView {
    Q_OBJECT

public:
    explicit ComparisonList(QWidget* parent = nullptr);
    ~ComparisonList() override;

    // The portfolio is read for names while painting; it must be the document's own.
    void show_comparison(const Portfolio& portfolio, Comparison comparison);
    const Comparison& comparison() const { return comparison_; }
    QString as_text() const;  // for the clipboard
    // The chosen line; whole_record for added and deleted records. False on a heading.
    bool chosen(std::size_t* record, std::size_t* field) const;
    void set_editable(bool editable);

Q_SIGNALS:
    void take_back_wanted(std::size_t record, std::size_t field);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Model;
    class Delegate;
    Comparison comparison_;
    Model* model_;
    bool editable_ = true;
};

}  // namespace tandem
