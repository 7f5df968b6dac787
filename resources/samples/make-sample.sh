#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# Speaks the texts of the sample lesson and writes the audio next to them: X.txt becomes X.opus.
# The texts are the source and are never changed; audio whose text is gone is removed.
#
#   Run:    resources/samples/make-sample.sh            (from anywhere; a second run gives the same bytes)
#   Needs:  bash, GNU coreutils, findutils and sed, espeak-ng (1.51), opusenc of opus-tools (0.2, libopus 1.3)
#           Debian, Ubuntu: apt-get install espeak-ng opus-tools
#
# The same versions of espeak-ng and libopus on the same kind of machine give the same files, byte for byte: the
# serial number of each stream comes from the file's path, and nothing else in a file depends on time or chance.
# Other versions give other bytes, just as good. SPEED_EN, SPEED_HI (words a minute) and BITRATE (kbit/s) may be set.

set -euo pipefail
export LC_ALL=C.UTF-8

SPEED_EN=${SPEED_EN:-170}
SPEED_HI=${SPEED_HI:-155}
BITRATE=${BITRATE:-8}
export SPEED_EN SPEED_HI BITRATE

self=$(realpath -- "${BASH_SOURCE[0]}")
samples=$(dirname -- "$self")
lesson='Indian Contract Act 1872'

# What the eye reads is not always what the voice should say.
to_speech() {
    local text=$1
    # Dashes become pauses; "Rs. 100" is "100 rupees"; the year 1872 is "18 72"; clause (a) is the letter.
    local -a rules=(
        -e 's/\.—/. /g' -e 's/:—/: /g' -e 's/,—/, /g' -e 's/—$/:/' -e 's/—/, /g'
        -e 's/\bRs\. ([0-9,]*[0-9])/\1 rupees/g'
        -e 's/per cent\. per/per cent per/g'
        -e 's/\b18([0-9][0-9])\b/18 \1/g'
        -e "s/^\(a\)/([['eI]])/"
    )
    # In an illustration, A is a person's name unless one of these words follows it.
    if [[ $text == */zz_Illustration_* ]]; then
        rules+=(
            -e 's/\bA (bank|bare|doctor|farmer|father|healthy|house|patient|reward|sane|seller|villager)\b/a \1/g'
            -e "s/\\bA([^[:alnum:]_’]|\$)/[['eI]]\\1/g"
        )
    fi
    sed -E "${rules[@]}" -- "$text"
}

# One text, given by its path below the samples folder.
speak() {
    local text=$1 audio=${1%.txt}.opus voice=en-gb speed=$SPEED_EN serial scratch
    if [[ $text == *_Hindi.txt ]]; then
        voice=hi
        speed=$SPEED_HI
    fi
    serial=$(printf '%s' "$audio" | cksum)
    serial=$((${serial%% *} & 0x7fffffff))

    scratch=$(mktemp -d)
    # shellcheck disable=SC2064  # the folder of this very call
    trap "rm -rf -- '$scratch'" EXIT
    to_speech "$text" >"$scratch/text"
    espeak-ng -b 1 -v "$voice" -s "$speed" -f "$scratch/text" -w "$scratch/speech.wav"
    opusenc --quiet --speech --downmix-mono --bitrate "$BITRATE" --framesize 60 --padding 0 --serial "$serial" \
        "$scratch/speech.wav" "$scratch/speech.opus"
    [[ -s $scratch/speech.opus ]]
    # Into place in one step, so that no half-written file is ever left under the real name.
    cp -- "$scratch/speech.opus" "$audio.part"
    mv -f -- "$audio.part" "$audio"
}

cd -- "$samples"

if [[ ${1-} == --one ]]; then
    speak "$2"
    exit
fi

for tool in espeak-ng opusenc; do
    command -v "$tool" >/dev/null || { echo "make-sample.sh: $tool is missing" >&2; exit 1; }
done

find "$lesson" -name '*.opus.part' -delete
find "$lesson" -name '*.opus' -print0 | while IFS= read -r -d '' audio; do
    [[ -f ${audio%.opus}.txt ]] || rm -- "$audio"
done

find "$lesson" -mindepth 2 -name '*.txt' -print0 | sort -z |
    xargs -0 -n 1 -P "$(nproc)" -- bash "$self" --one

count=$(find "$lesson" -name '*.opus' | wc -l)
bytes=$(find "$lesson" -type f -printf '%s\n' | { total=0; while read -r n; do total=$((total + n)); done; echo "$total"; })
echo "$lesson: $count audio files, $bytes bytes with the texts"
