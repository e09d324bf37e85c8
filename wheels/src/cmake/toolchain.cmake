# What CMake is told of components and of the tools for them. The lines before say where things are.

set(CMAKE_SYSTEM_NAME WASI)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
# Its modules come before those of CMake that have the same name.
list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")

set(CMAKE_C_COMPILER "${HOGNOSE_CC}")
set(CMAKE_CXX_COMPILER "${HOGNOSE_CXX}")
foreach(_hognose IN ITEMS CMAKE CMAKE_C_COMPILER CMAKE_CXX_COMPILER)
  set(${_hognose}_AR "${HOGNOSE_AR}" CACHE FILEPATH "")
  set(${_hognose}_RANLIB "${HOGNOSE_RANLIB}" CACHE FILEPATH "")
endforeach()
# What is linked has to keep its names.
set(CMAKE_STRIP true CACHE FILEPATH "")
# Modules of C++ need a tool that is not there.
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)

# Nothing of this machine is found, except programs: what the package has, what was installed to
# build it, and what `CFLAGS`, `CXXFLAGS` and `LDFLAGS` name.
set(CMAKE_FIND_ROOT_PATH ${HOGNOSE_ROOTS})
separate_arguments(_hognose_words UNIX_COMMAND "$ENV{CFLAGS} $ENV{CXXFLAGS} $ENV{LDFLAGS}")
foreach(_hognose IN LISTS _hognose_words)
  if(_hognose MATCHES "^-([IL])(/.+)$")
    list(APPEND CMAKE_FIND_ROOT_PATH "${CMAKE_MATCH_2}")
    if(CMAKE_MATCH_1 STREQUAL "I")
      list(APPEND CMAKE_INCLUDE_PATH "${CMAKE_MATCH_2}")
    else()
      list(APPEND CMAKE_LIBRARY_PATH "${CMAKE_MATCH_2}")
    endif()
  endif()
endforeach()
list(APPEND CMAKE_FIND_ROOT_PATH "${HOGNOSE_LIBC}")
list(APPEND CMAKE_LIBRARY_PATH "${HOGNOSE_LIBC}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# For packages that look for Python in older ways.
set(PYTHON_EXECUTABLE "${HOGNOSE_PYTHON}")
set(PYTHON_INCLUDE_DIR "${HOGNOSE_HEADERS}")
