#include "document/interchange.h"

#include "exchange/export_json.h"
#include "exchange/import_json.h"

namespace tandem {

std::string export_of(const Portfolio& portfolio, RecordId project) {
    return export_text(portfolio, project);
}

ImportAnswer import_records(Document& document, std::string_view text) {
    ImportedEdit imported = import_into(text, document.context(), false);
    ImportAnswer answer;
    answer.created = imported.report.created;
    for (const SkippedItem& item : imported.report.skipped)
        answer.skipped.push_back(item.entity + (item.id.empty() ? "" : " " + item.id) +
                                 (item.key.empty() ? "" : ", " + item.key) + ": " + item.text);
    answer.edit = document.commit(std::move(imported.edit));
    return answer;
}

}  // namespace tandem
