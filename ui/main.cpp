// The one executable: a command line when a command is named, else the window (where it was built with one).
#include "ui/cli/cli.h"

#ifdef TANDEM_HAS_WINDOW
#include "ui/shell/start.h"
#endif

int main(int argc, char** argv) {
#ifdef TANDEM_HAS_WINDOW
    if (tandem::is_window_start(argc, argv))
        return tandem::run_window(argc, argv);
#endif
    return tandem::run_command_line(argc, argv);
}
