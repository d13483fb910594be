# Run after a test program is linked: asks it for its groups (run_tests.h) and writes one ctest entry for each into OUT.
execute_process(COMMAND ${PROGRAM} --list-groups OUTPUT_VARIABLE groups COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^\n]+" groups "${groups}")
set(text "")
foreach(group IN LISTS groups)
    string(REGEX REPLACE "\\..*" "" kind "${group}")
    string(REPLACE "." "][" tags "${group}")
    set(tags "[${tags}]")
    foreach(other IN ITEMS unit gui)  # [unit][report] is the folder, not the kind
        if(NOT kind STREQUAL other)
            string(APPEND tags "~[${other}]")
        endif()
    endforeach()
    if(group STREQUAL kind)  # what stands in tests/gui itself, without the folders below
        foreach(other IN LISTS groups)
            if(other MATCHES "^${kind}\\.(.*)")
                string(APPEND tags "~[${CMAKE_MATCH_1}]")
            endif()
        endforeach()
    endif()
    string(APPEND text "add_test([==[${NAME}.${group}]==] [==[${PROGRAM}]==] [==[${tags}]==] --warn NoTests --durations no)\n"
        "set_tests_properties([==[${NAME}.${group}]==] PROPERTIES LABELS ${kind} TIMEOUT 900)\n")
endforeach()
string(APPEND text "add_test([==[${NAME}.tags]==] [==[${PROGRAM}]==] --check-tags)\n"
    "set_tests_properties([==[${NAME}.tags]==] PROPERTIES LABELS tree)\n")
file(WRITE ${OUT} "${text}")
