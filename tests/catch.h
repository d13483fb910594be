// The only file that includes Catch2, so that changing its version touches one line.
//
// Every test case carries exactly one kind tag: [unit] [property] [crash] [badfile] [oracle] [report] [cli].
// A [unit] test also carries the name of its folder ([unit][schema]), or [tree] where it stands in tests/unit
// itself. `ctest` runs one entry a group, and the test "tags" fails on a case that belongs to none.
#pragma once

#include <catch2/catch.hpp>
