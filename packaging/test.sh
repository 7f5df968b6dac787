#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds with address and undefined-behaviour sanitizers, and runs every
# test; then lets libFuzzer make up what a server may answer and a disk may hold, for 20 seconds.
# Further arguments go to ctest, without the fuzzing: packaging/test.sh -R scanner
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
trap 'echo "== Stopped: line $LINENO of packaging/test.sh failed (see above)." >&2' ERR

packaging/install.sh build test
echo "== Building with sanitizers (build/asan)"
cmake --preset asan >/dev/null
cmake --build --preset asan -- --quiet
echo "== Testing"
ctest --preset asan -j "$(nproc)" "$@"

[ $# -eq 0 ] || exit 0
echo "== Fuzzing (build/fuzz)"
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -- --quiet
ctest --preset fuzz -j "$(nproc)"
