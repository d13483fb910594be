# The pictures of the manual, made by the program itself: OUT/<name>.png from the samples, light, 1366x768.
#
#     cmake --build --preset release --target manual-pictures
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{TANDEM_NOW} "2026-11-21T10:00:00Z")
set(ENV{TANDEM_SETTINGS} ${WORK}/manual.ini)
file(MAKE_DIRECTORY ${WORK})
file(REMOVE ${WORK}/manual.ini)
foreach(sample IN ITEMS lambeth illustrative)
    execute_process(COMMAND ${PLANNER} sample ${sample} ${WORK}/${sample}.tandem --force
        ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# A file with a few steps behind it, for the picture of the history.
file(WRITE ${WORK}/steps.jsonl
    "{\"create\": \"activity\", \"fields\": {\"title\": \"Walk and talk\", \"phase\": \"PH3\", \"co\": \"co_delivery\"}}\n"
    "{\"create\": \"need\", \"fields\": {\"statement\": \"Somebody to ring at night\"}}\n"
    "{\"create\": \"asset\", \"fields\": {\"title\": \"The garden behind the library\"}}\n")
file(COPY_FILE ${WORK}/lambeth.tandem ${WORK}/steps.tandem)
execute_process(COMMAND ${PLANNER} apply ${WORK}/steps.tandem --jsonl ${WORK}/steps.jsonl OUTPUT_QUIET ERROR_QUIET)
execute_process(COMMAND ${PLANNER} mark ${WORK}/steps.tandem "before the board" OUTPUT_QUIET ERROR_QUIET)
execute_process(COMMAND ${PLANNER} undo ${WORK}/steps.tandem OUTPUT_QUIET ERROR_QUIET)

function(picture name sample page)
    set(file "")
    if(sample)
        set(file ${WORK}/${sample}.tandem)
    endif()
    execute_process(
        COMMAND ${PLANNER} ${file} --grab ${OUT}/${name}.png --page ${page} --size 1366x768 --theme light --text-size 100
        COMMAND_ERROR_IS_FATAL ANY)
    message(STATUS "${OUT}/${name}.png")
endfunction()

picture(start "" home)
picture(home lambeth home)
picture(phase lambeth phase/plan)
picture(activities lambeth activities)
picture(coverage lambeth coverage)
picture(map illustrative map)
picture(reports lambeth reports|review)
picture(history steps history)
