// A field of the window that somebody types in, to see what becomes of the text.
#pragma once

#include "gui/support/desk.h"
#include "model/activity.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/record_form.h"
#include "ui/forms/title_editor.h"
#include "ui/shell/saved_label.h"

#include <string>

namespace tandem::test {

inline const QString not_saved = QStringLiteral("Not saved; trying again");

// The title of the sample's first activity, open in the inspector of the list, with the focus in it.
struct TypedField {
    explicit TypedField(Desk& on) : desk(on), id{on.portfolio().all<Activity>().rows().front().common.id} {
        desk.go(QStringLiteral("activities"), id.value);
        line = desk.find_as<TitleField>(QStringLiteral("activity_title"));
        for (QWidget* parent = line->parentWidget(); parent != nullptr; parent = parent->parentWidget())
            if (auto* form = qobject_cast<RecordForm*>(parent)) {
                editor = form->editor("title");
                break;
            }
        REQUIRE(editor != nullptr);
        before = desk.portfolio().find(id)->title;
        line->setFocus();
        line->selectAll();
    }
    std::string stored() const { return desk.portfolio().find(id)->title; }
    QString corner() const { return desk.find_as<SavedLabel>(QStringLiteral("saved_state"))->words(); }

    Desk& desk;
    Id<Activity> id;
    TitleField* line = nullptr;
    FieldEditor* editor = nullptr;
    std::string before;
};

}  // namespace tandem::test
