#include "model/marks.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<Edition>() {
    static constexpr Choice list[] = {
        {"public", label("Edition", "Public")},
        {"board", label("Edition", "Board")},
    };
    return list;
}

template <>
ChoiceList choices_of<ReportPurpose>() {
    static constexpr Choice list[] = {
        {"decision", label("ReportPurpose", "For decision")},
        {"discussion", label("ReportPurpose", "For discussion")},
        {"noting", label("ReportPurpose", "For noting")},
    };
    return list;
}

template <>
const EntityDef& entity<MatrixMark>() {
    static const EntityDef def = define<MatrixMark>(
        {.key = "matrix_mark",
         .label = label("MatrixMark", "Matrix mark"),
         .plural = label("MatrixMark", "Matrix marks"),
         .prefix = "MM",
         .scope = Scope::phase,
         .title = "co",
         .visibility = Visibility::public_},
        {
            field<&MatrixMark::phase>("phase", label("MatrixMark", "Phase"), {.required = true}),
            field<&MatrixMark::co>("co", label("MatrixMark", "Co"), {.required = true}),
            field<&MatrixMark::reason>("reason", label("MatrixMark", "Reason")),
            field<&MatrixMark::carried_from>("carried_from", label("MatrixMark", "Carried over from"),
                                             {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<ReportSetting>() {
    static const EntityDef def = define<ReportSetting>(
        {.key = "report_setting",
         .label = label("ReportSetting", "Report setting"),
         .plural = label("ReportSetting", "Report settings"),
         .prefix = "RP",
         .scope = Scope::phase,
         .title = "edition",
         .visibility = Visibility::public_},
        {
            field<&ReportSetting::phase>("phase", label("ReportSetting", "Phase"), {.required = true}),
            field<&ReportSetting::edition>("edition", label("ReportSetting", "Edition"), {.required = true}),
            field<&ReportSetting::purpose>("purpose", label("ReportSetting", "Purpose")),
            field<&ReportSetting::ask>("ask", Kind::Text, label("ReportSetting", "What we ask you to do")),
            field<&ReportSetting::prepared_by>("prepared_by", label("ReportSetting", "Prepared by (role)"),
                                               {.help = "A role, never a name."}),
            field<&ReportSetting::version>("version", label("ReportSetting", "Version")),
            field<&ReportSetting::sections_off>("sections_off", label("ReportSetting", "Sections left out"),
                                                {.help = "Keys of sections, with commas between them."}),
            field<&ReportSetting::carried_from>("carried_from", label("ReportSetting", "Carried over from"),
                                                {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<Dismissal>() {
    static const EntityDef def = define<Dismissal>(
        {.key = "dismissal",
         .label = label("Dismissal", "Dismissed insight"),
         .plural = label("Dismissal", "Dismissed insights"),
         .prefix = "X",
         .scope = Scope::project,
         .title = "insight"},
        {
            field<&Dismissal::cycle>("cycle", label("Dismissal", "Cycle")),
            field<&Dismissal::insight>("insight", label("Dismissal", "Insight"), {.required = true}),
            field<&Dismissal::subject>("subject", label("Dismissal", "About")),
            field<&Dismissal::reason>("reason", Kind::Text, label("Dismissal", "Reason")),
            field<&Dismissal::date>("date", label("Dismissal", "Date")),
            field<&Dismissal::numbers>("numbers", label("Dismissal", "Numbers then")),
        });
    return def;
}

template <>
const EntityDef& entity<Threshold>() {
    static const EntityDef def = define<Threshold>(
        {.key = "threshold",
         .label = label("Threshold", "Threshold"),
         .plural = label("Threshold", "Thresholds"),
         .prefix = "TH",
         .scope = Scope::project,
         .title = "name"},
        {
            field<&Threshold::insight>("insight", label("Threshold", "Insight"), {.required = true}),
            field<&Threshold::name>("name", label("Threshold", "Name"), {.required = true}),
            field<&Threshold::value>("value", label("Threshold", "Value")),
        });
    return def;
}

template <>
const EntityDef& entity<OwnEntry>() {
    static const EntityDef def = define<OwnEntry>(
        {.key = "own_entry",
         .label = label("OwnEntry", "Own entry"),
         .plural = label("OwnEntry", "Own entries"),
         .prefix = "OE",
         .scope = Scope::project,
         .title = "label"},
        {
            field<&OwnEntry::list>("list", label("OwnEntry", "List"), {.required = true}),
            field<&OwnEntry::entry_key>("entry_key", label("OwnEntry", "Key"), {.required = true}),
            field<&OwnEntry::label>("label", label("OwnEntry", "Label"), {.required = true}),
            field<&OwnEntry::co>("co", label("OwnEntry", "Co")),
            field<&OwnEntry::phase>("phase", label("OwnEntry", "Phase")),
        });
    return def;
}

}  // namespace tandem
