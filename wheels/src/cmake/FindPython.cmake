# Finds two Pythons: that for which is compiled, and the interpreter that runs meanwhile. CMake's
# own module wants them to be of one release. It finds the first here, without the second.
# The same file is `FindPython3.cmake`.

set(_hognose_name ${CMAKE_FIND_PACKAGE_NAME})
set(_hognose_asked ${${_hognose_name}_FIND_COMPONENTS})
if(NOT _hognose_asked)
  set(_hognose_asked Interpreter)
  set(${_hognose_name}_FIND_REQUIRED_Interpreter TRUE)
endif()

# There is no library to embed: `Development` is what modules need.
set(_hognose_development ${_hognose_asked})
list(TRANSFORM _hognose_development REPLACE "^Development$" "Development.Module")
list(FILTER _hognose_development INCLUDE REGEX "^Development")
list(REMOVE_DUPLICATES _hognose_development)
set(${_hognose_name}_INCLUDE_DIR "${HOGNOSE_HEADERS}")
set(${_hognose_name}_EXECUTABLE "${HOGNOSE_PYTHON}")
if(_hognose_development)
  set(${_hognose_name}_FIND_COMPONENTS ${_hognose_development})
  if(${_hognose_name}_FIND_REQUIRED_Development)
    set(${_hognose_name}_FIND_REQUIRED_Development.Module TRUE)
  endif()
  # NumPy is found below.
  set(_hognose_numpy ${${_hognose_name}_FIND_REQUIRED_NumPy})
  set(${_hognose_name}_FIND_REQUIRED_NumPy FALSE)
  include("${CMAKE_ROOT}/Modules/Find${_hognose_name}.cmake")
  set(${_hognose_name}_FIND_REQUIRED_NumPy ${_hognose_numpy})
  set(${_hognose_name}_FIND_COMPONENTS ${_hognose_asked})
endif()
if("Development" IN_LIST _hognose_asked)
  set(${_hognose_name}_Development_FOUND ${${_hognose_name}_Development.Module_FOUND})
endif()

# What the interpreter says, whose `sysconfig` is told of the other Python.
execute_process(
  COMMAND "${HOGNOSE_PYTHON}" -c [==[
import sysconfig
paths = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
print(sysconfig.get_config_var("SOABI"), *paths, sep=";")
]==]
  OUTPUT_VARIABLE _hognose_said
  OUTPUT_STRIP_TRAILING_WHITESPACE
  COMMAND_ERROR_IS_FATAL ANY)
foreach(_hognose IN ITEMS SOABI STDLIB STDARCH SITELIB SITEARCH)
  list(POP_FRONT _hognose_said ${_hognose_name}_${_hognose})
endforeach()
set(${_hognose_name}_SOSABI abi3)
file(STRINGS "${HOGNOSE_HEADERS}/patchlevel.h" _hognose_version REGEX "define[ \t]+PY_VERSION[ \t]")
string(REGEX REPLACE ".*\"([0-9]+\\.[0-9]+\\.[0-9]+).*" "\\1" _hognose_version "${_hognose_version}")
set(${_hognose_name}_VERSION "${_hognose_version}")
string(REPLACE "." ";" _hognose_version "${_hognose_version}")
foreach(_hognose IN ITEMS MAJOR MINOR PATCH)
  list(POP_FRONT _hognose_version ${_hognose_name}_VERSION_${_hognose})
endforeach()

set(${_hognose_name}_EXECUTABLE "${HOGNOSE_PYTHON}")
set(${_hognose_name}_INTERPRETER_ID Python)
if("Interpreter" IN_LIST _hognose_asked)
  set(${_hognose_name}_Interpreter_FOUND TRUE)
  foreach(_hognose IN ITEMS Interpreter InterpreterMultiConfig)
    if(NOT TARGET ${_hognose_name}::${_hognose} AND NOT CMAKE_SCRIPT_MODE_FILE)
      add_executable(${_hognose_name}::${_hognose} IMPORTED)
      set_property(TARGET ${_hognose_name}::${_hognose}
                   PROPERTY IMPORTED_LOCATION "${HOGNOSE_PYTHON}")
    endif()
  endforeach()
endif()
# Its headers say what is so in components: the environment sees to that.
set(_hognose_reason)
if("NumPy" IN_LIST _hognose_asked)
  execute_process(
    COMMAND "${HOGNOSE_PYTHON}" -c "import numpy; print(numpy.get_include(), numpy.__version__, sep=';')"
    OUTPUT_VARIABLE _hognose_said
    OUTPUT_STRIP_TRAILING_WHITESPACE
    ERROR_QUIET)
  if(_hognose_said)
    list(POP_FRONT _hognose_said ${_hognose_name}_NumPy_INCLUDE_DIRS ${_hognose_name}_NumPy_VERSION)
    set(${_hognose_name}_NumPy_FOUND TRUE)
    if(TARGET ${_hognose_name}::Module AND NOT TARGET ${_hognose_name}::NumPy)
      add_library(${_hognose_name}::NumPy INTERFACE IMPORTED)
      set_property(TARGET ${_hognose_name}::NumPy
                   PROPERTY INTERFACE_INCLUDE_DIRECTORIES "${${_hognose_name}_NumPy_INCLUDE_DIRS}")
      target_link_libraries(${_hognose_name}::NumPy INTERFACE ${_hognose_name}::Module)
    endif()
  else()
    set(_hognose_reason REASON_FAILURE_MESSAGE "NumPy is not among what the package's build requires")
  endif()
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
  ${_hognose_name} HANDLE_COMPONENTS HANDLE_VERSION_RANGE
  REQUIRED_VARS ${_hognose_name}_EXECUTABLE
  VERSION_VAR ${_hognose_name}_VERSION ${_hognose_reason})
