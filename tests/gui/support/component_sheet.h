// One of everything the kit has, on one page, as picture 16 of the design: to be looked at in each theme and
// swept for faults. Knows no document.
#pragma once

class QWidget;

namespace tandem::test {

// Not shown yet; the caller owns it. Its natural size is that of its layout.
QWidget* make_component_sheet();

}  // namespace tandem::test
