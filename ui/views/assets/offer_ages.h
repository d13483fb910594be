// Offers that wait, each with a bar of its age and a mark at the day from which it is a point to consider.
// Choosing one chooses its card on the wall. Shows what it is given.
#pragma once

#include "ui/views/parts/record_picture.h"

#include <optional>

namespace tandem {

struct OfferAge {
    RecordId id = 0;
    QString code;
    QString title;
    std::optional<int> days;
    QString words;  // "142 days"
};

class OfferAges : public RecordPicture {
    Q_OBJECT

public:
    explicit OfferAges(QWidget* parent);
    void set_offers(std::vector<OfferAge> offers, double mark);  // in days
    double mark() const { return mark_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    std::vector<PictureBox> lay_out(const QSizeF& size) override;
    void paint_items(QPainter& painter) override;

private:
    double mark_ = 0;
    std::vector<OfferAge> offers_;
};

}  // namespace tandem
