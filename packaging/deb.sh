#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# From a clean clone to build/release/lessonlift_VERSION_ARCHITECTURE.deb.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
trap 'echo "== Stopped: line $LINENO of packaging/deb.sh failed (see above)." >&2' ERR

packaging/install.sh build package
echo "== Building (build/release)"
cmake --preset release >/dev/null
cmake --build --preset release --target lessonlift lessonlift-cli -- --quiet
echo "== Packing"
cd build/release
rm -f lessonlift_*.deb
cpack -G DEB >cpack.log || { cat cpack.log >&2; false; }
deb=$(echo lessonlift_*.deb)
dpkg-deb --field "$deb" Package Version Architecture Depends Recommends Installed-Size
echo "== build/release/$deb"
