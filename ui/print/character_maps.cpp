#include "ui/print/character_maps.h"

#include "ui/print/pdf_assembly.h"

#include <array>
#include <set>

namespace tandem::print {
namespace {

using Handle = QPDFObjectHandle;

// The values of one line "<0001> <0028> [<0052> <0009> ...]" stand behind its two codes.
std::string mended_line(std::string line) {
    static constexpr std::array<std::string_view, 5> blanks = {"<0009>", "<000A>", "<000B>", "<000C>",
                                                               "<000D>"};
    const auto first = line.find('>');
    const auto second = first == std::string::npos ? first : line.find('>', first + 1);
    if (second == std::string::npos)
        return line;
    for (const std::string_view blank : blanks)
        for (auto at = line.find(blank, second); at != std::string::npos; at = line.find(blank, at))
            line.replace(at, blank.size(), "<0020>");
    return line;
}

}  // namespace

std::string with_blanks_mended(std::string_view cmap) {
    std::string mended;
    mended.reserve(cmap.size());
    bool is_range = false;
    for (std::size_t from = 0; from < cmap.size();) {
        const auto end = cmap.find('\n', from);
        const auto next = end == std::string_view::npos ? cmap.size() : end + 1;
        const std::string_view line = cmap.substr(from, next - from);
        if (line.find("endbfrange") != std::string_view::npos)
            is_range = false;
        mended += is_range ? mended_line(std::string(line)) : std::string(line);
        if (line.find("beginbfrange") != std::string_view::npos)
            is_range = true;
        from = next;
    }
    return mended;
}

void mend_character_maps(PdfAssembly& assembly) {
    std::set<QPDFObjGen> done;
    for (Handle& page : assembly.pages) {
        const Handle fonts = page.getKey("/Resources").getKey("/Font");
        for (auto& [name, font] : Handle(fonts).getDictAsMap()) {
            Handle map = Handle(font).getKey("/ToUnicode");
            if (!map.isStream() || !done.insert(map.getObjGen()).second)
                continue;
            const auto data = map.getStreamData(qpdf_dl_generalized);
            const std::string_view cmap(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
            map.replaceStreamData(with_blanks_mended(cmap), Handle::newNull(), Handle::newNull());
        }
    }
}

}  // namespace tandem::print
