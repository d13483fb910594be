#include "ui/views/parts/record_chip.h"

#include "model/shown_code.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"
#include "ui/views/pages.h"

#include <QtWidgets/QLayout>

namespace tandem {

Chip* make_record_chip(Workspace& workspace, RecordId record, QWidget* parent) {
    const EntityDef* def = nullptr;
    const void* found = workspace.portfolio().find_any(record, &def);
    if (found == nullptr)
        return nullptr;
    const QString code = qt(shown_code(*def, found));
    auto* chip = new Chip(icon_for(*def), code, record_title(workspace.portfolio(), *def, found), parent);
    chip->set_removable(false);
    chip->setObjectName(QStringLiteral("chip_") + QString::number(record));
    QObject::connect(chip, &Chip::opened, &workspace, [&workspace, record](bool on_its_own_page) {
        if (on_its_own_page)
            open_record(workspace, record);
        else
            workspace.inspect(record);
    });
    return chip;
}

void open_record(Workspace& workspace, RecordId record) {
    const EntityDef* def = nullptr;
    if (workspace.portfolio().find_any(record, &def) == nullptr)
        return;
    if (const QString page = page_for(*def); page.isEmpty())
        workspace.inspect(record);
    else
        workspace.go({page, record, {}});
}

void clear_layout(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clear_layout(*inner);
        }
        delete item;
    }
}

}  // namespace tandem
