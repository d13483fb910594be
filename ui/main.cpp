// The one executable: the command line when a command is named. The window is made by a later issue; until
// then a call without a command prints the help.
#include "ui/cli/cli.h"

int main(int argc, char** argv) {
    if (tandem::is_command_line(argc, argv))
        return tandem::run_command_line(argc, argv);
    char name[] = "tandem-planner";
    char help[] = "--help";
    char* arguments[] = {name, help, nullptr};
    int count = 2;
    return tandem::run_command_line(count, arguments);
}
