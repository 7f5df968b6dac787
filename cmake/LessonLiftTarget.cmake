# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# The one place where warnings, hardening and sanitizers are set: every target of the project is
# made by one of these functions.

set(LESSONLIFT_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")
# Nearly all of a file's compile time is Qt's and the standard library's headers; eight files at once
# read them once, six of the tests, which are long. (They then share their anonymous names.)
option(LESSONLIFT_UNITY "Compile the files of a target some at a time" OFF)

# The sanitizers' programs are of 100 MB, and there are many: 3.3 CPU s each with GNU ld, 1.7 with this.
find_program(LESSONLIFT_LLD ld.lld)

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

function(lessonlift_harden target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/ui)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    -fstack-protector-strong)
  target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now)
  if(LESSONLIFT_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${LESSONLIFT_SANITIZE} -fno-omit-frame-pointer
      -fno-sanitize-recover=undefined)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      # A check at every pointer: a quarter of the compile time, and what goes wrong with one ends the
      # program by itself, or is found by the fuzz targets (clang), which have them.
      target_compile_options(${target} PRIVATE -fno-sanitize=null,alignment,object-size)
    endif()
    target_link_options(${target} PRIVATE -fsanitize=${LESSONLIFT_SANITIZE})
    if(LESSONLIFT_LLD)
      target_link_options(${target} PRIVATE -fuse-ld=lld)
    endif()
  else()
    target_compile_definitions(${target} PRIVATE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
  endif()
endfunction()

# lessonlift_unite(target files): as many of its files are compiled at once.
function(lessonlift_unite target files)
  if(LESSONLIFT_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${files})
    # There a file's own types seem to come from a header.
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
  endif()
endfunction()

# lessonlift_library(name SOURCES file... LINK target...): a folder of app/ or ui/ as a library.
# LINK is the rule of which folders it may include; tests/house checks it.
function(lessonlift_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_library(lessonlift_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(lessonlift_${name} PUBLIC ${ARG_LINK})
  lessonlift_harden(lessonlift_${name})
  lessonlift_unite(lessonlift_${name} 8)
endfunction()

# lessonlift_program(name SOURCES file... LINK target...)
function(lessonlift_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINK})
  lessonlift_harden(${name})
  lessonlift_unite(${name} 8)
endfunction()

# What is under test is the program: of the compile time of a test, or of what helps tests, the one
# check is a fifth. The address check stays.
function(lessonlift_only_tests target)
  if(LESSONLIFT_SANITIZE)
    target_compile_options(${target} PRIVATE -fno-sanitize=undefined)
  endif()
endfunction()

# lessonlift_test(name SOURCES file... LINK target... [ALONE]): one Qt Test class, run by ctest. Those
# of a folder are one program, which is told the class's name: 150 programs took as long to link, and
# to look through for Qt's macros, as the libraries to compile. ALONE: it has a main() of its own.
function(lessonlift_test name)
  cmake_parse_arguments(ARG "ALONE" "" "SOURCES;LINK" ${ARGN})
  if(ARG_ALONE)
    set(program tst_${name})
    set(main)
  else()
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    set(program tests_${folder})
    set(main ${PROJECT_SOURCE_DIR}/tests/support/Main.cpp)
  endif()
  if(NOT TARGET ${program})
    add_executable(${program} ${main})
    target_include_directories(${program} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    lessonlift_harden(${program})
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if(main)
      lessonlift_unite(${program} 6)
    endif()
    lessonlift_only_tests(${program})
    if(LESSONLIFT_SANITIZE)
      target_compile_options(${program} PRIVATE -O0) # another fifth
    endif()
  endif()
  target_sources(${program} PRIVATE ${ARG_SOURCES})
  target_link_libraries(${program} PRIVATE Qt6::Test ${ARG_LINK})
  if(ARG_ALONE)
    add_test(NAME ${name} COMMAND ${program})
  else()
    add_test(NAME ${name} COMMAND ${program} ${name})
  endif()
  # Of what was freed 16 MiB are kept back, not 256: half of the simulation's time went by in taking
  # pages anew.
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT
    "ASAN_OPTIONS=quarantine_size_mb=16;XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/tests/cache;QT_QPA_PLATFORM=offscreen:configfile=${PROJECT_SOURCE_DIR}/tests/support/screen.json;QT_LOGGING_RULES=default.debug=false;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
endfunction()

# clang-tidy takes the nearest configuration: generated code is nobody's to tidy. (One check must
# be on; this one looks for LLVM's own classes.)
file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")
