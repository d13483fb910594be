// A word to the person, once, where the computer has not the font that screens and reports are made for.
// Reports say it of themselves too (print/type_scale.h).
#pragma once

namespace tandem {

struct FontFamily;
class MainWindow;

// Again only where another font has come to stand in.
void tell_of_font(MainWindow& window, const FontFamily& family);

}  // namespace tandem
