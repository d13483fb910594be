#include "support/unsynced.h"

#include "support/temp_folder.h"

#include <algorithm>
#include <utility>

namespace tandem::test {

namespace fs = std::filesystem;

namespace {

// The smallest unit that disks write whole.
constexpr std::int64_t sector = 512;

}  // namespace

Unsynced::Unsynced(fs::path folder) : folder_(std::move(folder)) {
    for (const auto& entry : fs::directory_iterator(folder_))
        if (entry.is_regular_file())
            kept_[entry.path().string()] = bytes_of(entry.path());
}

void Unsynced::made(const std::string& path) {
    since_.push_back({Kind::make, path});
}

void Unsynced::wrote(const std::string& path, std::int64_t at, std::string_view bytes) {
    while (!bytes.empty()) {
        const std::int64_t room = sector - at % sector;
        const auto count = std::min(bytes.size(), static_cast<std::size_t>(room));
        since_.push_back({Kind::write, path, at, std::string(bytes.substr(0, count))});
        bytes.remove_prefix(count);
        at += static_cast<std::int64_t>(count);
    }
}

void Unsynced::truncated(const std::string& path, std::int64_t size) {
    since_.push_back({Kind::truncate, path, size});
}

void Unsynced::removed(const std::string& path, bool folder_synced) {
    since_.push_back({Kind::remove, path});
    if (folder_synced)
        settle([&](const Piece& piece) {
            return piece.path == path || piece.kind == Kind::make || piece.kind == Kind::remove;
        });
}

void Unsynced::synced(const std::string& path) {
    settle([&](const Piece& piece) { return piece.path == path; });
}

void Unsynced::carry_out(const Piece& piece) {
    if (piece.kind == Kind::make) {
        kept_[piece.path].clear();
        return;
    }
    if (piece.kind == Kind::remove) {
        kept_.erase(piece.path);
        return;
    }
    const auto file = kept_.find(piece.path);
    if (file == kept_.end())
        return;  // its name never reached the disk
    std::string& bytes = file->second;
    const auto at = static_cast<std::size_t>(piece.at);
    if (piece.kind == Kind::truncate) {
        bytes.resize(at);
        return;
    }
    if (bytes.size() < at + piece.bytes.size())
        bytes.resize(at + piece.bytes.size());
    bytes.replace(at, piece.bytes.size(), piece.bytes);
}

void Unsynced::settle(const std::function<bool(const Piece&)>& which) {
    std::vector<Piece> rest;
    for (Piece& piece : since_) {
        if (which(piece))
            carry_out(piece);
        else
            rest.push_back(std::move(piece));
    }
    since_ = std::move(rest);
}

void Unsynced::lose(const std::function<bool()>& reached) {
    settle([&](const Piece&) { return reached(); });
    since_.clear();
    for (const auto& entry : fs::directory_iterator(folder_))
        if (entry.is_regular_file() && !kept_.contains(entry.path().string()))
            fs::remove(entry.path());
    for (const auto& [path, bytes] : kept_)
        write_bytes(path, bytes);
}

}  // namespace tandem::test
