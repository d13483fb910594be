// The one executable: a command line when a command is named, else the window.
#include "ui/cli/cli.h"
#include "ui/shell/start.h"

int main(int argc, char** argv) {
    return tandem::is_window_start(argc, argv) ? tandem::run_window(argc, argv)
                                               : tandem::run_command_line(argc, argv);
}
