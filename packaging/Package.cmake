# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# `cpack -G DEB` in a build folder: lessonlift_VERSION_amd64.deb. packaging/deb.sh does it all.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lessonlift)
set(CPACK_PACKAGE_CONTACT "The LessonLift authors <authors@lessonlift.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "take folders of audio lessons to a lessons server")
set(CPACK_PACKAGE_DESCRIPTION
"LessonLift takes folders of audio lessons from an editor's disk to a lessons
server, and says done only when every section is there once, in order, with
every audio file served. Interrupted uploads are taken up again where they
stopped; nothing is sent twice.
.
This package has the window (lessonlift) and the command line
(lessonlift-cli), which share one engine and one journal.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Folders with their usual rights, whatever the umask of who builds.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
  GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while running, so that no linker can tell: Qt's SQLite driver (the journal);
# then whom TLS believes, what QtKeychain looks for (one of the two keyrings), Wayland, and letters
# for Hindi.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "ca-certificates, libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland, fonts-lohit-deva | fonts-noto-core")
include(CPack)
