// The wall of assets: one row a holder, what they do now at the left, what they would be willing to do at the
// right; each card says whether it is used or how long it has waited (design.md picture 21). What nobody said
// either of stands last, over both columns.
//
// Tab changes column, Shift+arrows move the chosen card to the other column or another holder, dragging does
// the same. An empty place asks a question; Enter on it adds an asset there. Shows what it is given and says
// what a person wants. For some hundred cards: what is beyond is in the table.
#pragma once

#include "model/assets.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/views/parts/record_picture.h"

#include <optional>

namespace tandem {

struct AssetCard {
    RecordId id = 0;
    QString title;
    QString meta;  // "A1 · knowledge · illustrative"
    Icon icon = Icon::asset;
    Status status = Status::not_started;
    QString status_words;
    AssetHolder holder = AssetHolder::none;
    Offer offer = Offer::none;
};

QString holder_words(AssetHolder holder);  // "Individuals"
Icon icon_of(AssetKind kind);

class AssetWall : public RecordPicture {
    Q_OBJECT

public:
    explicit AssetWall(QWidget* parent);
    void set_cards(std::vector<AssetCard> cards);
    // Where the chosen box stands, also an empty one.
    std::optional<std::pair<AssetHolder, Offer>> chosen_place() const;

    // The wall as it is laid out on screen, in another box: for pictures of it.
    void paint(QPainter& painter, const QRectF& area);

    QSize sizeHint() const override;
    QSizeF least_size() const override;

Q_SIGNALS:
    void moved(RecordId asset, AssetHolder holder, Offer offer);
    void use_wanted();  // U

protected:
    std::vector<PictureBox> lay_out(const QSizeF& size) override;
    void paint_items(QPainter& painter) override;
    bool take_key(int key, bool shift) override;
    bool wants_key(int key, bool shift) const override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent* event) override;
    void drop(const QPointF& point) override;

private:
    // A holder's cell of one column: where it is, its cards, how many found no room.
    struct Cell {
        AssetHolder holder = AssetHolder::none;
        Offer offer = Offer::none;
        QRectF area;
        int count = 0;
        int beyond = 0;
    };
    struct Row {
        QString name;
        QRectF label;
        int count = 0;
    };
    double card_height(const AssetCard& card, double width) const;
    void add_row(AssetHolder holder, double width, double& y, std::vector<PictureBox>& boxes);
    // Of those who did not say whether they do it now or would: under neither heading.
    void add_unsaid(double width, double& y, std::vector<PictureBox>& boxes);
    // The label of a row, and where its cards begin.
    Row row_at(const QString& name, double width, double& y) const;
    PictureBox box_of(const AssetCard& card, const QRectF& area) const;
    double column_left(std::size_t column, double width) const;
    double column_width(double width) const;
    void paint_card(QPainter& painter, const AssetCard& card, const QRectF& area, bool chosen_one) const;
    void paint_empty(QPainter& painter, const QRectF& area, AssetHolder holder, Offer offer) const;
    void paint_heads(QPainter& painter) const;
    bool has_label_column() const;
    const Cell* cell_at(const QPointF& point) const;
    const AssetCard* card_of(RecordId id) const;

    std::vector<AssetCard> cards_;
    std::vector<Cell> cells_;
    std::vector<Row> rows_;
    double height_ = 0;
};

}  // namespace tandem
