#include "base/error.h"

#include <utility>

namespace tandem {

std::string_view code_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::usage:
            return "usage";
        case ErrorCode::no_such_file:
            return "no_such_file";
        case ErrorCode::exists:
            return "exists";
        case ErrorCode::not_a_file:
            return "not_a_file";
        case ErrorCode::no_permission:
            return "no_permission";
        case ErrorCode::not_tandem:
            return "not_tandem";
        case ErrorCode::newer_schema:
            return "newer_schema";
        case ErrorCode::damaged:
            return "damaged";
        case ErrorCode::hostile_schema:
            return "hostile_schema";
        case ErrorCode::too_big:
            return "too_big";
        case ErrorCode::locked:
            return "locked";
        case ErrorCode::disk_full:
            return "disk_full";
        case ErrorCode::io:
            return "io";
        case ErrorCode::conflict:
            return "conflict";
        case ErrorCode::frozen:
            return "frozen";
        case ErrorCode::cancelled:
            return "cancelled";
    }
    return "io";
}

Error::Error(ErrorCode code, std::string what, std::string kept, std::string advice)
    : std::runtime_error(what + "; " + kept + "; " + advice + "."),
      code_(code),
      happened_(std::move(what)),
      kept_(std::move(kept)),
      advice_(std::move(advice)) {}

}  // namespace tandem
