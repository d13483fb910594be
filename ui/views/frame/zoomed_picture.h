// A picture that zooms, as most pages have it: its frame, and the buttons and keys that zoom it.
//
// The caller puts both in their places; they and the picture belong to `parent`. The names begin with `name`:
// "<name>_scroll", "<name>_zoom_in". The keys work while the buttons are shown.
#pragma once

#include "ui/views/frame/picture_frame.h"

namespace tandem {

class ItemPicture;
class PageKeys;
class ZoomButtons;

struct ZoomedPicture {
    PictureFrame* frame = nullptr;
    ZoomButtons* buttons = nullptr;
};

ZoomedPicture zoomed_picture(ItemPicture* picture, const QString& name, PictureFrame::Asks asks,
                             PageKeys& keys, QWidget* parent);

}  // namespace tandem
