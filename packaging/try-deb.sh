#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# Installs the .deb into a clean Debian 12 (made in a temporary folder, removed at the end) and
# says what both programs do there. Needs root. packaging/try-deb.sh [FILE.deb]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
trap 'echo "== Stopped: line $LINENO of packaging/try-deb.sh failed (see above)." >&2' ERR

packaging/install.sh try
deb=${1:-$(echo build/release/lessonlift_*.deb)}
[ -f "$deb" ] || { echo "No package: run packaging/deb.sh first." >&2; exit 1; }

work=$(mktemp -d)
root=$work/debian
screen=
end() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    if mountpoint -q "$root/proc"; then umount "$root/proc"; fi
    rm -rf --one-file-system "$work"
}
trap end EXIT
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }

echo "== Making a clean Debian 12"
debootstrap --variant=minbase bookworm "$root" >"$work/debootstrap.log" 2>&1 ||
    { tail -n 20 "$work/debootstrap.log" >&2; false; }
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
# As on the machines this package goes to: with the security updates.
echo "deb http://deb.debian.org/debian-security bookworm-security main" >>"$root/etc/apt/sources.list"

echo "== Installing $deb, without what it only recommends"
cp "$deb" "$root/tmp/"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends "/tmp/$(basename "$deb")" >"$work/apt.log" 2>&1 ||
    { tail -n 20 "$work/apt.log" >&2; false; }

echo "== lessonlift --version, lessonlift-cli --version"
inside lessonlift --version -platform offscreen
inside lessonlift-cli --version
echo "== lessonlift-cli check, on the sample"
inside lessonlift-cli check "/usr/share/lessonlift/samples/Indian Contract Act 1872"

echo "== The window"
exec 3>"$work/number"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -ac 3>&3 2>"$work/xvfb.log" &
screen=$!
for _ in $(seq 100); do [ -s "$work/number" ] && break; sleep 0.1; done
display=:$(cat "$work/number")
# Linux's abstract sockets know no chroot, so the window reaches the screen outside.
inside DISPLAY="$display" QT_QPA_PLATFORM=xcb timeout 8 lessonlift --practice \
    "/usr/share/lessonlift/samples/Indian Contract Act 1872" >"$work/window.log" 2>&1 &
window=$!
sleep 6
DISPLAY=$display xwininfo -root -tree | grep '("lessonlift"' || { cat "$work/window.log" >&2; false; }
result=0
wait "$window" || result=$?
[ "$result" -eq 124 ] || { echo "The window ended by itself ($result)." >&2; cat "$work/window.log" >&2; false; }
echo "== The window was open until it was closed from outside. It said:"
cat "$work/window.log"

echo "== Removing it again"
inside apt-get purge -y -qq lessonlift >/dev/null 2>&1
left=$(find "$root/usr" -path '*lessonlift*' -o -name '*LessonLift*')
[ -z "$left" ] || { echo "Left behind: $left" >&2; false; }
echo "== All good."
