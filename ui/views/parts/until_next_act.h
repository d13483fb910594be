// Words about what was just tried and could not be done, such as lines that cannot be pasted.
//
// They hold until the person does something else, and go then: left standing they would look like a fault of
// what is done next.
#pragma once

class QString;

namespace tandem {

class IssueText;

// Shows the words as an error until the next key but those that only move, the next click, or until they are
// out of sight.
void refuse_until_next_act(IssueText& issue, const QString& why);

}  // namespace tandem
