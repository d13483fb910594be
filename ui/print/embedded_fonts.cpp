#include "ui/print/embedded_fonts.h"

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

void mend_character_map(Handle map) {
    const auto data = map.getStreamData(qpdf_dl_generalized);
    const std::string_view cmap(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    map.replaceStreamData(with_blanks_mended(cmap), Handle::newNull(), Handle::newNull());
}

// What a key leads to, as an object of its own with the next number. Qt numbers the parts of its fonts in the
// order of a hash table, which differs from one process to the next, and so would the file.
Handle numbered_again(QPDF& pdf, const Handle& object) {
    return pdf.makeIndirectObject(Handle(object).shallowCopy());
}

// The names of a composite font, of its descendant and in its descriptor have to be one.
void rename_subset(QPDF& pdf, Handle font, int number) {
    Handle descendant = numbered_again(pdf, font.getKey("/DescendantFonts").getArrayItem(0));
    Handle descriptor = numbered_again(pdf, descendant.getKey("/FontDescriptor"));
    std::string name = descriptor.getKey("/FontName").getName();
    name.erase(0, name.find('+') == std::string::npos ? 1 : name.find('+') + 1);
    const Handle tagged = Handle::newName("/" + subset_tag(number) + "+" + name);
    descriptor.replaceKey("/FontName", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/FontDescriptor", descriptor);
    font.replaceKey("/BaseFont", tagged);
    font.replaceKey("/DescendantFonts", Handle::newArray({descendant}));
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

std::string subset_tag(int number) {
    std::string tag(6, 'A');
    for (auto letter = tag.rbegin(); letter != tag.rend() && number > 0; ++letter, number /= 26)
        *letter = static_cast<char>('A' + number % 26);
    return tag;
}

void mend_fonts(PdfAssembly& assembly) {
    std::set<QPDFObjGen> done;
    for (Handle& page : assembly.pages) {
        for (auto& [name, font] : page.getKey("/Resources").getKey("/Font").getDictAsMap()) {
            if (font.getKey("/DescendantFonts").isArray() && done.insert(font.getObjGen()).second) {
                rename_subset(assembly.pdf, font, static_cast<int>(done.size()) - 1);
                mend_character_map(font.getKey("/ToUnicode"));
            }
        }
    }
}

}  // namespace tandem::print
