// Paints one page of a layout: on the PDF, on the preview, on an image. The painter's units are those of the
// layout; for a screen, scale it first.
#pragma once

#include "ui/print/page_layout.h"

#include <QtGui/QPainter>

#include <functional>

namespace tandem::print {

// What the PDF writer does otherwise than the painter alone.
struct PageWriting {
    std::function<void(int owner)> before;         // each box and picture; tags with it (structure.h)
    std::function<void(const Glyphs& text)> text;  // instead of painting it
};

void paint_page(QPainter& painter, const Page& page, const PageWriting* writing = nullptr);

}  // namespace tandem::print
