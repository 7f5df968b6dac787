#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# From a clean clone: installs what is missing, builds, and measures LessonLift beside curl, scripts,
# find and sha256sum on this machine; prints every ratio beside its goal. Takes 15 minutes; --quick two.
# Arguments go to tests/bench/run.py: packaging/bench.sh --quick --only small
# Without any, the results go to docs/performance.json and from there into docs/PERFORMANCE.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
trap 'echo "== Stopped: line $LINENO of packaging/bench.sh failed (see above)." >&2' ERR

packaging/install.sh build bench
build=${LESSONLIFT_BUILD:-build/release}
if [ -z "${LESSONLIFT_BUILD:-}" ]; then
    echo "== Building (build/release)"
    cmake --preset release >/dev/null
    cmake --build --preset release --target lessonlift-cli bench_programs -- --quiet
fi
echo "== Measuring"
if [ $# -gt 0 ]; then
    exec /usr/bin/python3 tests/bench/run.py --build "$build" "$@"
fi
/usr/bin/python3 tests/bench/run.py --build "$build" --output docs/performance.json
/usr/bin/python3 tests/bench/write_docs.py
