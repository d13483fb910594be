// 300 damaged files from one seed: headers, schema pages, cells and lengths. Each is refused with a clean
// sentence and left as it was, or opened; and what an opened one gives are records that the sound file has,
// exactly, unless the damage made another possible value of one field.
#include "base/error.h"
#include "catch.h"
#include "storage/sqlite_file.h"
#include "support/hostile.h"
#include "support/stored.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <random>

using namespace tandem::test;

namespace tandem {

namespace {

const Clock clock_now(Instant{1'795'255'200});
constexpr int mutants = 300;
constexpr std::size_t page = 4096;

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit) {
    return random() % limit;
}

void flip_bits(std::string& bytes, Random& random, std::size_t from, std::size_t to, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        char& byte = bytes[from + below(random, to - from)];
        byte = static_cast<char>(byte ^ (1 << below(random, 8)));
    }
}

// Overwrites the header of a random page's B-tree, where counts and offsets stand.
void mangle_page_header(std::string& bytes, Random& random) {
    const std::size_t at = below(random, bytes.size() / page) * page;
    flip_bits(bytes, random, at + (at == 0 ? 100 : 0), at + (at == 0 ? 120 : 20), 1 + below(random, 4));
}

void swap_pages(std::string& bytes, Random& random) {
    const std::size_t pages = bytes.size() / page;
    const std::size_t a = below(random, pages) * page;
    const std::size_t b = below(random, pages) * page;
    const std::string first = bytes.substr(a, page);
    bytes.replace(a, page, bytes.substr(b, page));
    bytes.replace(b, page, first);
}

std::string mutant(const std::string& sound, Random& random) {
    std::string bytes = sound;
    switch (below(random, 8)) {
        case 0:
            flip_bits(bytes, random, 0, 100, 1 + below(random, 3));
            break;
        case 1:
            flip_bits(bytes, random, 100, page, 1 + below(random, 8));
            break;
        case 2:
            flip_bits(bytes, random, page, bytes.size(), 1);
            break;
        case 3:
            flip_bits(bytes, random, page, bytes.size(), 1 + below(random, 200));
            break;
        case 4:
            mangle_page_header(bytes, random);
            break;
        case 5:
            bytes.resize(below(random, bytes.size()));
            break;
        case 6:
            bytes.append(1 + below(random, 3 * page), static_cast<char>(random()));
            break;
        default:
            swap_pages(bytes, random);
            break;
    }
    return bytes;
}

// How many records of an opened mutant are not in the sound file value for value.
std::size_t strangers(const Portfolio& sound, const Portfolio& found) {
    std::size_t count = 0;
    for (const EntityDef* def : entities()) {
        const TableBase& table = found.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const Row row = row_of(*def, table.at(i));
            if (sound.row(*def, row.common.id) != row)
                ++count;
        }
    }
    return count;
}

}  // namespace

TEST_CASE("Three hundred damaged files are refused cleanly or give what they can vouch for", "[badfile]") {
    const TempFolder folder;
    const auto path = folder / "a.tandem";
    const Portfolio portfolio = filled_portfolio(2);
    SqliteFile::create(path, portfolio, counters_of(portfolio), clock_now, false);
    const std::string sound = bytes_of(path);
    Random random(20261121);
    int opened = 0;
    int whole = 0;
    for (int i = 0; i < mutants; ++i) {
        CAPTURE(i);
        const std::string bytes = mutant(sound, random);
        write_bytes(path, bytes);
        const std::string code = refusal(path);
        if (!code.empty()) {
            CHECK((code == "damaged" || code == "not_tandem" || code == "hostile_schema" ||
                   code == "newer_schema" || code == "too_big"));
            continue;
        }
        ++opened;
        const auto file = SqliteFile::open(path, OpenMode::read_only, clock_now);
        const Portfolio found = file->load().portfolio;
        const std::size_t changed = strangers(portfolio, found);
        const std::vector<VerifyCheck> checks = file->verify();
        const bool clean =
            std::all_of(checks.begin(), checks.end(), [](const VerifyCheck& c) { return c.ok; });
        // A flipped bit in a text is a possible text: opening cannot know, but verify does.
        if (changed > 0 || found.record_count() != portfolio.record_count())
            CHECK_FALSE(clean);
        if (clean) {
            ++whole;
            CHECK(difference(portfolio, found) == "");
        }
    }
    CHECK(opened < mutants / 2);
    CHECK(whole > 0);
}

}  // namespace tandem
