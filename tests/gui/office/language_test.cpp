#include "ui/office/language.h"

#include "catch.h"

namespace tandem::test {

TEST_CASE("A language tag comes apart into what a document wants", "[gui][office]") {
    const auto parts = [](const char* tag) {
        const office::Language language = office::language_of(tag);
        return (language.language + QLatin1Char('|') + language.script + QLatin1Char('|') + language.country)
            .toStdString();
    };
    CHECK(parts("en-GB") == "en||GB");
    CHECK(parts("fr") == "fr||none");
    CHECK(parts("zh-Hant-tw") == "zh|Hant|TW");
    CHECK(parts("es-419") == "es||419");
    CHECK(parts("") == "none||none");
    CHECK(parts("e'\"-GB") == "none||none");
    CHECK(parts("cy-\u00e9\u00e9") == "cy||none");
}

}  // namespace tandem::test
