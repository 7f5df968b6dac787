#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# Takes the pictures of docs/screens anew: the real window in every state, in each language and
# scheme, and some of them at 200 %. With arguments only those sets: screenshots.sh en-light hi-dark-200
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
trap 'echo "== Stopped: line $LINENO of packaging/screenshots.sh failed (see above)." >&2' ERR

packaging/install.sh build sample
cmake --preset dev >/dev/null
cmake --build --preset dev --target tour -- --quiet

sets=("$@")
[ ${#sets[@]} -gt 0 ] || sets=(en-light en-dark hi-light hi-dark en-light-200 hi-dark-200)
for set in "${sets[@]}"; do
    IFS=- read -r language scheme percent <<<"$set"
    out=docs/screens/$set
    echo "== $out"
    rm -rf "$out"
    tour=(build/dev/tests/tour --language "$language" --scheme "$scheme" --out "$out")
    screen=(xvfb-run -a -s "-screen 0 2600x1700x24" env "QT_SCALE_FACTOR=${percent:+2}")
    if [ -z "$percent" ]; then
        "${screen[@]}" "${tour[@]}" >/dev/null
    else
        for name in uploading problems settings-transfer; do
            "${screen[@]}" "${tour[@]}" --only "$name" >/dev/null
        done
    fi
done
du -sh docs/screens
