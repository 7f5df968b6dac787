#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# Draws the program's icon in every size anew from resources/icons/lessonlift.svg (and from
# lessonlift-small.svg below 32 pixels, where fewer, thicker strokes read better).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/install.sh sample

icons=resources/icons
for size in 16 22 24 32 48 64 128 256 512; do
    drawing=$icons/lessonlift.svg
    [ "$size" -ge 32 ] || drawing=$icons/lessonlift-small.svg
    folder=$icons/hicolor/${size}x${size}/apps
    mkdir -p "$folder"
    rsvg-convert -w "$size" -h "$size" "$drawing" -o "$folder/org.lessonlift.LessonLift.png"
done
