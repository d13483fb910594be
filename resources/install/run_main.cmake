# The main job: the Lambeth sample and the reports of its four phases, written into the folder OUT by the program PLANNER;
# then the window on the sample, detached, where there is a display.
file(MAKE_DIRECTORY ${OUT})
set(project ${OUT}/lambeth.tandem)
execute_process(COMMAND ${PLANNER} sample lambeth ${project} --force COMMAND_ERROR_IS_FATAL ANY)
foreach(phase IN ITEMS analyse plan do review)
    foreach(edition IN ITEMS public board)
        foreach(ending IN ITEMS pdf html)
            execute_process(
                COMMAND ${PLANNER} report ${project} --phase ${phase} --edition ${edition}
                        -o ${OUT}/${phase}-${edition}.${ending}
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
        endforeach()
    endforeach()
endforeach()
message(STATUS "The Lambeth sample:  ${project}")
message(STATUS "Its phase reports:   ${OUT}/{analyse,plan,do,review}-{public,board}.{pdf,html}")

if(NOT "$ENV{DISPLAY}$ENV{WAYLAND_DISPLAY}" STREQUAL "")
    execute_process(COMMAND sh -c "setsid \"$0\" \"$1\" >/dev/null 2>&1 &" ${PLANNER} ${project})
    message(STATUS "The window is open on the sample.")
else()
    message(STATUS "There is no display here; the window opens with:  ${PLANNER} ${project}")
endif()
