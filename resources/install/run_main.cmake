# The main job: the Lambeth sample and the reports of its four phases, written into the folder OUT by the program PLANNER.
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
