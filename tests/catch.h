// The only file that includes Catch2, so that changing its version touches one line.
//
// Every test case carries exactly one kind tag: [unit] [property] [crash] [badfile] [oracle] [report] [cli]
// [gui]. A [unit] test also carries the name of its folder ([unit][schema]), or [tree] where it stands in
// tests/unit itself. So does a [gui] test ([gui][kit]), but one that stands in tests/gui itself is [gui]
// only. `ctest` runs one entry a group, and the test "tags" fails on a case that belongs to none.
#pragma once

#include <catch2/catch.hpp>
