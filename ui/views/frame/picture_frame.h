// The frame round a picture that zooms: what is larger than the frame scrolls in it, the current item stays
// in view, and Ctrl with the wheel zooms about the pointer.
//
// Owns the picture. Tells it how much room there is (ItemPicture::set_room); what that means for its shape
// the picture knows. The limits are ItemPicture's, a step is a tenth of the size at first.
#pragma once

#include <QtWidgets/QScrollArea>

namespace tandem {

class ItemPicture;

class PictureFrame : public QScrollArea {
    Q_OBJECT

public:
    // What the frame asks its page for.
    enum class Asks {
        little,  // it scrolls at any zoom
        least,   // the picture's least size, so that nothing scrolls at zoom 1 or less
        height,  // all of the picture's height at any zoom: the page scrolls up and down instead
    };
    PictureFrame(const QString& name, Asks asks, QWidget* parent);
    void set_picture(ItemPicture* picture);
    // Off for a picture that brings its items into view itself.
    void follow_items(bool follow) { follows_ = follow; }

    // 1 larger, -1 smaller, 0 as at first.
    void zoom(int steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void set_zoom(int steps);
    // Into view here, and while the picture has the focus in every frame around too; but not when a page
    // opens and gives its picture the focus: the heads of page and picture stay in view until somebody moves.
    void show_item(int item);
    void show_item_soon();

    Asks asks_;
    ItemPicture* picture_ = nullptr;
    bool follows_ = true;
    bool moved_ = false;  // somebody came to the picture by key, or chose an item of it
    int turned_ = 0;      // of the wheel, in eighths of a degree, that made no step yet
};

}  // namespace tandem
