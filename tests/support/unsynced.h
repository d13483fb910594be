// What a disk keeps when the power goes: each file as of its last sync, and of what was asked since then any
// part, in pieces of one sector.
//
// Told of each call by the test VFS (support/fault_vfs.h); reads nothing but the folder it starts with. A
// name made or removed is final once the file, or its folder, is synced.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::test {

class Unsynced {
public:
    // What stands in the folder now counts as synced.
    explicit Unsynced(std::filesystem::path folder);

    void made(const std::string& path);
    void wrote(const std::string& path, std::int64_t at, std::string_view bytes);
    void truncated(const std::string& path, std::int64_t size);
    void removed(const std::string& path, bool folder_synced);
    void synced(const std::string& path);

    // How many calls and pieces of calls the disk may still lose.
    std::size_t pieces() const { return since_.size(); }

    // Puts the folder as a power cut would leave it. `reached` is asked of each piece, in the order of the
    // calls, whether it was on the disk already.
    void lose(const std::function<bool()>& reached);

private:
    enum class Kind { make, write, truncate, remove };
    struct Piece {
        Kind kind;
        std::string path;
        std::int64_t at = 0;  // or the size
        std::string bytes = {};
    };
    void carry_out(const Piece& piece);
    void settle(const std::function<bool(const Piece&)>& which);

    std::filesystem::path folder_;
    std::map<std::string, std::string> kept_;  // path -> bytes that survive for certain
    std::vector<Piece> since_;
};

}  // namespace tandem::test
