// Gives the entries of a menu that have none a letter to press, one that no other entry of it has. Menus that
// change what they list ask again. Knows nothing of what the entries do.
#pragma once

class QMenu;

namespace tandem {

void give_mnemonics(QMenu& menu);

}  // namespace tandem
