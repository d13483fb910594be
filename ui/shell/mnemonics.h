// Gives the entries of a menu that have none a letter to press, one that no other entry of it has.
#pragma once

class QMenu;

namespace tandem {

void give_mnemonics(QMenu& menu);

}  // namespace tandem
