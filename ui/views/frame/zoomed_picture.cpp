#include "ui/views/frame/zoomed_picture.h"

#include "ui/views/frame/zoom_buttons.h"

namespace tandem {

ZoomedPicture zoomed_picture(ItemPicture* picture, const QString& name, PictureFrame::Asks asks,
                             PageKeys& keys, QWidget* parent) {
    auto* frame = new PictureFrame(name + QStringLiteral("_scroll"), asks, parent);
    frame->set_picture(picture);
    auto* buttons = new ZoomButtons(name, parent);
    QObject::connect(buttons, &ZoomButtons::wanted, frame, &PictureFrame::zoom);
    buttons->add_to(keys);
    return {frame, buttons};
}

}  // namespace tandem
