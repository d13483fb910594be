# tandem_embed(<target> BASE <folder> PREFIX <prefix> FILES <file>...): files become bytes inside <target>, read with
# tandem::resource("<prefix>/<path below BASE>") of src/base/resource.h. May be called several times; tandem_embed_finish(<target>)
# then writes the list of names. One .cpp a file, made at build time when that file changes (docs/decisions/0001).
add_executable(tandem_embedder ${CMAKE_CURRENT_LIST_DIR}/embed.cpp)
target_link_libraries(tandem_embedder PRIVATE tandem_warnings)

function(tandem_embed target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "BASE;PREFIX" "FILES")
    foreach(file IN LISTS arg_FILES)
        cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${arg_BASE} OUTPUT_VARIABLE below)
        set(name "${arg_PREFIX}/${below}")
        string(MAKE_C_IDENTIFIER "${name}" symbol)
        set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded/${symbol}.cpp")
        add_custom_command(OUTPUT ${output}
            COMMAND tandem_embedder ${file} ${output} ${symbol}
            DEPENDS tandem_embedder ${file}
            COMMENT "Embedding ${name}" VERBATIM)
        target_sources(${target} PRIVATE ${output})
        set_source_files_properties(${output} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
        set_property(TARGET ${target} APPEND_STRING PROPERTY TANDEM_EMBEDDED_DECLARATIONS
            "extern const unsigned char ${symbol}[];\nextern const std::size_t ${symbol}_size;\n")
        set_property(TARGET ${target} APPEND PROPERTY TANDEM_EMBEDDED_NAMES "${name}")
        set_property(TARGET ${target} APPEND PROPERTY TANDEM_EMBEDDED_SYMBOLS "${symbol}")
    endforeach()
endfunction()

function(tandem_embed_finish target)
    get_target_property(declarations ${target} TANDEM_EMBEDDED_DECLARATIONS)
    get_target_property(names ${target} TANDEM_EMBEDDED_NAMES)
    get_target_property(symbols ${target} TANDEM_EMBEDDED_SYMBOLS)
    set(TANDEM_EMBEDDED_DECLARATIONS "")
    set(TANDEM_EMBEDDED_ENTRIES "")
    set(TANDEM_EMBEDDED_COUNT 0)
    if(names)
        set(TANDEM_EMBEDDED_DECLARATIONS "${declarations}")
        list(LENGTH names TANDEM_EMBEDDED_COUNT)
        foreach(name symbol IN ZIP_LISTS names symbols)
            string(APPEND TANDEM_EMBEDDED_ENTRIES "    {\"${name}\", ${symbol}, ${symbol}_size},\n")
        endforeach()
    endif()
    configure_file(${PROJECT_SOURCE_DIR}/resources/embed/registry.cpp.in
        ${CMAKE_CURRENT_BINARY_DIR}/embedded/registry.cpp @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded/registry.cpp)
endfunction()
