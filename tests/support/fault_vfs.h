// A SQLite VFS over the system's that fails on request and can forget what was never synced.
//
// Failing: the nth write, sync, truncate or delete from now on reports a full disk or an input/output error,
// once or from then on. Forgetting: while it is on, the VFS keeps each file's content as of its last sync
// (and which names existed when their folder was last synced); forget() then puts the disk back to that, as a
// power cut would at its worst. Registered once under its name, for one thread.
#pragma once

#include <filesystem>
#include <string>

namespace tandem::test::fault_vfs {

enum class Call { write, sync, truncate, remove };
enum class Fault { disk_full, input_output };

// Registers it at the first call; the name for FileOptions.vfs.
const std::string& name();

// Counts calls of all kinds from now on and lets the `at`th (from 1) and, when `stays`, all after it fail. 0
// = none fails.
void fail_at(int at, Fault fault, bool stays);
int calls();
Call last_call();

// Starts with what is on the disk as synced.
void start_remembering(const std::filesystem::path& folder);
void forget();
void stop_remembering();

}  // namespace tandem::test::fault_vfs
