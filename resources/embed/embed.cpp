// Build tool: writes one file as a C++ array of bytes (embed IN OUT.cpp SYMBOL). Run by embed.cmake,
// never shipped. An array, because compilers limit the length of a string literal (MSVC: 16 KB); numbers
// without spaces keep it quick to parse.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: embed IN OUT.cpp SYMBOL\n";
        return 2;
    }
    std::ifstream in(argv[1], std::ios::binary);
    if (!in) {
        std::cerr << "embed: cannot read " << argv[1] << '\n';
        return 1;
    }
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const std::string symbol = argv[3];

    std::string text = "#include <cstddef>\nnamespace tandem::embedded {\nextern const unsigned char " +
                       symbol + "[];\nextern const std::size_t " + symbol + "_size;\nconst unsigned char " +
                       symbol + "[] = {\n";
    text.reserve(text.size() + bytes.size() * 4);
    std::size_t column = 0;
    for (const char byte : bytes) {
        text += std::to_string(static_cast<unsigned>(static_cast<unsigned char>(byte)));
        text += ',';
        if (++column % 32 == 0) {
            text += '\n';
        }
    }
    // The closing zero keeps the array of an empty file legal; it is not counted.
    text += "0};\nconst std::size_t " + symbol + "_size = " + std::to_string(bytes.size()) +
            ";\n}  // namespace tandem::embedded\n";

    std::ofstream out(argv[2], std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out) {
        std::cerr << "embed: cannot write " << argv[2] << '\n';
        return 1;
    }
    return 0;
}
