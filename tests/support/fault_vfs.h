// A SQLite VFS over the system's that fails on request and can forget what was never synced.
//
// Failing: the nth write, sync, truncate or delete from now on reports a full disk or an input/output error,
// once or from then on. Forgetting: while it is on, the VFS keeps what each sync made certain and what was
// asked since (support/unsynced.h); forget() then puts the disk as a power cut would leave it. Registered
// once under its name, for one thread.
#pragma once

#include <filesystem>
#include <functional>
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
// How many pieces of what was asked since the last syncs a power cut could lose now.
std::size_t unsynced();
// Loses them all, or those of which `reached`, asked in the order of the calls, does not say that they were
// on the disk already. What is there afterwards counts as synced.
void forget();
void forget(const std::function<bool()>& reached);
void stop_remembering();

}  // namespace tandem::test::fault_vfs
