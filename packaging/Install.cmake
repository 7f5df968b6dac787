# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# What `cmake --install` puts where. Only the two programs need to have been built.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY TRUE)

configure_file(packaging/org.lessonlift.LessonLift.metainfo.xml.in
  org.lessonlift.LessonLift.metainfo.xml @ONLY)

install(TARGETS lessonlift lessonlift-cli RUNTIME)
install(DIRECTORY resources/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)
install(FILES resources/icons/lessonlift.svg RENAME org.lessonlift.LessonLift.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/org.lessonlift.LessonLift.desktop
  DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_BINARY_DIR}/org.lessonlift.LessonLift.metainfo.xml
  DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(DIRECTORY "resources/samples/Indian Contract Act 1872"
  DESTINATION ${CMAKE_INSTALL_DATADIR}/lessonlift/samples)
install(FILES README.md packaging/copyright
  DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/lessonlift)

# Debian's habits ask for manual pages and a list of changes, both compressed so.
foreach(page lessonlift.1 lessonlift-cli.1)
  configure_file(packaging/${page}.in ${page} @ONLY)
  execute_process(COMMAND gzip -9nkf ${PROJECT_BINARY_DIR}/${page} COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${PROJECT_BINARY_DIR}/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
configure_file(packaging/changelog.in changelog @ONLY)
execute_process(COMMAND gzip -9nkf ${PROJECT_BINARY_DIR}/changelog COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${PROJECT_BINARY_DIR}/changelog.gz
  DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/lessonlift)
