// The one executable.
#include "base/version.h"

#include <iostream>
#include <string_view>

int main(int argc, char** argv) {
    if (argc == 2 && std::string_view(argv[1]) == "--version") {
        std::cout << "tandem-planner " << tandem::program_version() << '\n';
        return 0;
    }
    std::cerr << "tandem-planner: unknown command; nothing was changed; try tandem-planner --version.\n";
    return 2;
}
