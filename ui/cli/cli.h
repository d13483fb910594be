// The command line as a whole: finds the command, runs it, and is the one place that says what went wrong.
//
// Knows the list of commands and the exit status; nothing of what a command does.
#pragma once

namespace tandem {

// Whether the arguments name a command (or ask for help or the version); else the program is the window.
bool is_command_line(int argc, char** argv);

// The exit status: 0 done, 1 problems in the data, 2 wrong usage, 3 the file or the disk refused.
int run_command_line(int& argc, char** argv);

}  // namespace tandem
