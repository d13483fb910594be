# Run after a test program is linked: asks it for its groups (run_tests.h) and writes one ctest entry for each into OUT.
execute_process(COMMAND ${PROGRAM} --list-groups OUTPUT_VARIABLE groups COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^\n]+" groups "${groups}")
set(text "")
foreach(group IN LISTS groups)
    string(REGEX REPLACE "\\..*" "" kind "${group}")
    string(REPLACE "." "][" tags "${group}")
    set(tags "[${tags}]")
    if(NOT kind STREQUAL "unit")
        string(APPEND tags "~[unit]")  # [unit][report] is the folder, not the kind
    endif()
    string(APPEND text "add_test([==[${NAME}.${group}]==] [==[${PROGRAM}]==] [==[${tags}]==] --warn NoTests --durations no)\n"
        "set_tests_properties([==[${NAME}.${group}]==] PROPERTIES LABELS ${kind} TIMEOUT 900)\n")
endforeach()
string(APPEND text "add_test([==[${NAME}.tags]==] [==[${PROGRAM}]==] --check-tags)\n"
    "set_tests_properties([==[${NAME}.tags]==] PROPERTIES LABELS tree)\n")
file(WRITE ${OUT} "${text}")
