# tandem_warnings: linked privately by every target of ours. The presets turn them into errors.
add_library(tandem_warnings INTERFACE)
if(MSVC)
    target_compile_options(tandem_warnings INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(tandem_warnings INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast)
endif()
