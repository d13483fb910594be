// Starting the program as a window: its arguments, the application object, and the picture that --grab takes.
//
//     tandem-planner [FILE ...]
//     tandem-planner [FILE] --grab OUT.png [--page KEY[#RECORD][|DETAIL]] [--size 1366x768]
//                    [--theme light|dark|high_contrast] [--text-size 100]     for the manual's pictures
#pragma once

namespace tandem {

// Whether the arguments start the window rather than a command.
bool is_window_start(int argc, char** argv);

int run_window(int& argc, char** argv);

}  // namespace tandem
