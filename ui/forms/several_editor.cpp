#include "ui/forms/several_editor.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/text.h"
#include "ui/models/value_options.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>

#include <algorithm>

namespace tandem {

SeveralEditor::SeveralEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field,
                             QWidget* parent)
    : FieldEditor(workspace, def, field, parent),
      ground_(new QWidget(this)),
      flow_(new FlowLayout(ground_, 10)) {
    flow_->set_columns(true);
    adopt(ground_);
}

QCheckBox* SeveralEditor::add_box(const QString& code, const QString& words, const QString& help) {
    auto* box = new QCheckBox(words, ground_);
    box->setObjectName(ground_->objectName() + QStringLiteral("_") + code);
    box->setToolTip(help);
    watch(box);
    flow_->addWidget(box);
    boxes_.emplace_back(utf8(code), box);
    connect(box, &QCheckBox::toggled, this, &SeveralEditor::chosen);
    return box;
}

void SeveralEditor::put(const Value& value) {
    const auto box_of = [this](const std::string& code) {
        const auto found =
            std::find_if(boxes_.begin(), boxes_.end(), [&](const auto& box) { return box.first == code; });
        return found == boxes_.end() ? nullptr : found->second;
    };
    for (const ValueOption& option :
         value_options(workspace().portfolio(), workspace().project(), workspace().cycle(), field()))
        if (const auto& code = std::get<std::string>(option.value); !box_of(code))
            add_box(qt(code), option.words, option.help);
    const auto* codes = std::get_if<Codes>(&value);
    if (codes)
        for (const std::string& code : *codes)
            if (!box_of(code))
                add_box(qt(code), qt(code), {});
    for (const auto& [code, box] : boxes_) {
        const QSignalBlocker quiet(box);
        box->setChecked(codes && std::find(codes->begin(), codes->end(), code) != codes->end());
    }
}

ParsedValue SeveralEditor::read() const {
    Codes codes;
    for (const auto& [code, box] : boxes_)
        if (box->isChecked())
            codes.push_back(code);
    std::sort(codes.begin(), codes.end());
    return {codes.empty() ? Value{} : Value{codes}, {}};
}

void SeveralEditor::set_read_only(bool read_only) {
    for (const auto& [code, box] : boxes_)
        box->setEnabled(!read_only);
}

}  // namespace tandem
