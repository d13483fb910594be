// Paints one page of a layout: on the PDF, on the preview, on an image. The painter's units are those of the
// layout; for a screen, scale it first.
#pragma once

#include "ui/print/page_layout.h"

#include <QtGui/QPainter>

#include <functional>

namespace tandem::print {

// Told before each piece whom it belongs to (structure.h); the PDF writer tags with it.
using OwnerChange = std::function<void(int owner, bool is_apart)>;

void paint_page(QPainter& painter, const Page& page, const OwnerChange& before = {});

}  // namespace tandem::print
