// The two written samples as files: what the command `sample` and the start page make.
//
// name: "lambeth" or "illustrative". What is in them from the beginning cannot be undone. Error(exists)
// unless replace, and those of the disk; whole or not at all.
#pragma once

#include "base/clock.h"
#include "model/portfolio.h"

#include <filesystem>
#include <string>

namespace tandem {

// Its records without a file.
Portfolio sample_portfolio(const std::string& name, const Clock& clock);

void make_sample_file(const std::string& name, const std::filesystem::path& path, const Clock& clock,
                      bool replace);

}  // namespace tandem
