// The main function of the test programs: Catch2's, with two more uses.
//   --list-groups   one line a group of test cases (unit.schema, property, ...), from which discover.cmake
//   makes ctest entries
//   --check-tags    fails on a test case that belongs to no group or to several (the rule stands in catch.h)
#pragma once

namespace tandem::test {

// Whether the arguments ask about tags only, so that no application object is needed.
bool asks_for_tags(int argc, char** argv);

// The exit status of the program. Call it once.
int run_tests(int argc, char** argv);

}  // namespace tandem::test
