// Failures of the world: a disk, a file, a permission, a document that is not what it says.
//
// Thrown, caught in one place per program (ui/cli's main, the window's error page). It is never used for
// problems in a person's data: those are Issue values (base/issue.h). Text is whole sentences' worth of plain
// English without the final full stop: what happened; what was kept; what to do.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace tandem {

// Codes as CLI.md lists them under "File and disk", with those of a wrong use of the program.
enum class ErrorCode {
    usage,  // the call makes no sense (unknown project, wrong ending of a name)
    no_such_file,
    exists,
    not_a_file,
    no_permission,
    not_tandem,
    newer_schema,
    damaged,
    hostile_schema,
    too_big,
    locked,
    disk_full,
    io,
    conflict,  // the file no longer holds what the edit was made from
    frozen,    // a closed cycle
    cancelled,
};

std::string_view code_of(ErrorCode code);

class Error : public std::runtime_error {
public:
    Error(ErrorCode code, std::string what, std::string kept, std::string advice);

    ErrorCode code() const { return code_; }
    const std::string& happened() const { return happened_; }
    const std::string& kept() const { return kept_; }
    const std::string& advice() const { return advice_; }

private:
    ErrorCode code_;
    std::string happened_;
    std::string kept_;
    std::string advice_;
};

}  // namespace tandem
