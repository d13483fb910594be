# What is installed, and the Debian package made from it (cpack in build/release).
install(FILES ${PROJECT_SOURCE_DIR}/resources/desktop/tandem-planner.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/desktop/tandem-planner.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${PROJECT_SOURCE_DIR}/resources/desktop/tandem-planner.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/desktop/tandem-planner.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
# The icon in every size, rendered from the SVG.
add_executable(render_icon ${CMAKE_CURRENT_LIST_DIR}/render_icon.cpp)
target_link_libraries(render_icon PRIVATE Qt6::Gui Qt6::Svg tandem_warnings)
set(icon_sizes 16 22 24 32 48 64 128 256 512)
set(icons ${PROJECT_BINARY_DIR}/icons)
list(TRANSFORM icon_sizes REPLACE "(.+)" "${icons}/\\1.png" OUTPUT_VARIABLE icon_files)
add_custom_command(OUTPUT ${icon_files}
    COMMAND render_icon ${PROJECT_SOURCE_DIR}/resources/desktop/tandem-planner.svg ${icons}
    DEPENDS render_icon ${PROJECT_SOURCE_DIR}/resources/desktop/tandem-planner.svg VERBATIM)
add_custom_target(icons ALL DEPENDS ${icon_files})
foreach(size IN LISTS icon_sizes)
    install(FILES ${icons}/${size}.png RENAME tandem-planner.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
set(doc ${CMAKE_INSTALL_DATADIR}/doc/tandem-planner)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${doc} RENAME copyright)
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${doc})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs DESTINATION ${doc})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tandem-planner)
set(CPACK_PACKAGE_CONTACT "Tandem developers <maintainers@users.noreply.h-seed-f7ea17ad.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DESCRIPTION
    "Tandem keeps a commissioning cycle in one file: needs, outcomes, activities, people, contracts and decisions,
and who took part in each. It shows where citizens share the work, and prints accessible phase reports.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS fonts-open-sans)
include(CPack)
