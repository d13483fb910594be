// The widget style: Fusion with the design's buttons, fields, tabs, check boxes, focus ring and scroll bars
// (design.md section 4 "Build"). Reads tokens when it paints, so a change of theme needs no new style.
//
// A QPushButton with the property "kind" = "primary", "quiet", "small" or "link" is painted so, and the text
// of its property "shown_shortcut" as a key after its words (kit/buttons.h sets both). A field with the
// property "fault" = true has the outline of an error. The parts are in style_parts.h.
#pragma once

#include <QtWidgets/QProxyStyle>

namespace tandem {

class TandemStyle : public QProxyStyle {
    Q_OBJECT

public:
    TandemStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;
    // Dialogs stand on `raised`; call again after a change of theme.
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

// Paints the 3 px ring, 2 px outside `control`, in the widget's own coordinates. For composite pictures.
void paint_focus_ring(QPainter& painter, const QRectF& control, double radius);

}  // namespace tandem
