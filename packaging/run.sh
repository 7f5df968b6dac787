#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# From a clean clone to a running program: installs what is missing, builds, and opens the window
# on the practice server with the sample lesson ready to queue. Without a display it imports the
# sample into a practice server of its own and prints what came of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
trap 'echo "== Stopped: line $LINENO of packaging/run.sh failed (see above)." >&2' ERR

packaging/install.sh build
echo "== Building (build/release)"
cmake --preset release >/dev/null
cmake --build --preset release --target lessonlift lessonlift-cli -- --quiet
sample="resources/samples/Indian Contract Act 1872"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "== Opening the window; press Queue to import the sample lesson."
    exec build/release/bin/lessonlift --practice "$sample"
fi

echo "== No display: importing the sample lesson into a practice server."
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
build/release/bin/lessonlift-cli practice --storage "$work/practice" >"$work/practice.json" &
server=$!
for _ in $(seq 100); do [ -s "$work/practice.json" ] && break; sleep 0.1; done
value() { sed -n "s/.*\"$1\":\"\\([^\"]*\\)\".*/\\1/p" "$work/practice.json"; }
value token >"$work/token"
build/release/bin/lessonlift-cli import "$sample" --server "$(value address)" \
    --token-file "$work/token" --journal "$work/journal.sqlite"
