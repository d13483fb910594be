// A zip archive in memory, the same bytes for the same content: every entry carries one given moment, none a
// name, a right or a clock of the computer.
//
// Entries stand in the order in which they are added. Owns the bytes given to it until finish().
#pragma once

#include <QtCore/QByteArray>

#include <string>
#include <vector>

namespace tandem::office {

class ZipPackage {
public:
    // created: "2026-11-21T00:00:00Z", the moment of every entry; anything else counts as 1980, the first
    // year that a zip archive knows.
    explicit ZipPackage(std::string created);

    // stored: as it is, not compressed. No two entries of one name.
    void add(std::string name, QByteArray content, bool stored = false);
    // The archive. Throws tandem::Error (io) when it cannot be made.
    QByteArray finish() const;

private:
    struct Entry {
        std::string name;
        QByteArray content;
        bool stored;
    };

    std::string created_;
    std::vector<Entry> entries_;
};

}  // namespace tandem::office
