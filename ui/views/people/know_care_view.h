// The know x care plot to look at and to place groups in: Shift+arrows step the chosen group between the
// fields, dragging drops it in one, and dropping it at the foot takes it out again.
//
// Shows what it is given and says what a person wants; the page changes the records.
#pragma once

#include "ui/charts/know_care.h"
#include "ui/views/parts/record_picture.h"

namespace tandem {

class KnowCareView : public RecordPicture {
    Q_OBJECT

public:
    explicit KnowCareView(QWidget* parent);
    void set_groups(std::vector<KnowCareGroup> groups);
    const std::vector<KnowCareGroup>& groups() const { return groups_; }

    QSize sizeHint() const override;
    QSizeF least_size() const override;

Q_SIGNALS:
    // `none` = not stated.
    void placed(RecordId group, LowHigh knows, LowHigh cares);

protected:
    std::vector<PictureBox> lay_out(const QSizeF& size) override;
    void paint_items(QPainter& painter) override;
    bool take_key(int key, bool shift) override;
    bool wants_key(int key, bool shift) const override;
    void drop(const QPointF& point) override;

private:
    const KnowCareGroup* chosen_group() const;
    const KnowCareField* field_at(const QPointF& point) const;

    std::vector<KnowCareGroup> groups_;
    KnowCareLayout layout_;
};

}  // namespace tandem
