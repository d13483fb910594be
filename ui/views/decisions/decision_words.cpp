#include "ui/views/decisions/decision_words.h"

#include "ui/kit/text.h"

namespace tandem {

QStringList still_to_add(const Decision& decision, const DecisionParts& parts) {
    QStringList missing;
    if (decision.level == Level::none)
        missing << tr_text("level");
    if (!parts.reasons)
        missing << tr_text("reasons");
    if (!parts.options)
        missing << tr_text("options");
    if (!parts.citizen_input)
        missing << tr_text("citizen input");
    if (!parts.political_say)
        missing << tr_text("political confirmation");
    return missing;
}

}  // namespace tandem
