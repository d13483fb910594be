#include "ui/shell/undo_question.h"

#include "document/document.h"
#include "ui/kit/text.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tandem {

namespace {

// The entry that undo would turn; it stands below what was undone since.
std::optional<LogEntry> next_to_undo(Document& document) {
    const EditNumber top = document.undo_state().undo_top;
    if (top == 0)
        return std::nullopt;
    const auto steps = document.history(static_cast<std::size_t>(document.last_edit() - top + 1));
    return steps.empty() ? std::nullopt : std::optional(steps.back().entry);
}

}  // namespace

bool may_undo(Document& document, QWidget* parent) {
    const std::optional<LogEntry> entry = next_to_undo(document);
    if (!entry || entry->kind != EditKind::import)
        return true;
    QMessageBox box(QMessageBox::Question, tr_text("Undo import"), tr_text("Take back the whole import?"),
                    QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("undo_import_question"));
    box.setInformativeText(tr_text("%1 made by it would go. Redo brings them back.")
                               .arg(counted(entry->records, "record", "records")));
    QPushButton* const take_back = box.addButton(tr_text("Take it back"), QMessageBox::AcceptRole);
    take_back->setObjectName(QStringLiteral("undo_import"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == take_back;
}

}  // namespace tandem
