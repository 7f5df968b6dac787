#!/bin/sh
# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
#
# Makes the recordings of this folder anew: a few moments of a tone, by the programs people use.
# By hand only: needs sox lame vorbis-tools opus-tools flac speex ffmpeg (Debian). The tests do not.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ff() { ffmpeg -hide_banner -loglevel error -y "$@"; }
sox -n -r 16000 -c 1 -b 16 "$work/tone.wav" synth 0.12 sine 440 vol 0.5
tone=$work/tone.wav
lame --quiet -V7 --tt Tone "$tone" lame-vbr-tagged.mp3
lame --quiet -p -b 32 -t "$tone" lame-checksums.mp3
ff -i "$tone" -b:a 32k ffmpeg.mp3
ff -i "$tone" -c:a pcm_u8 ffmpeg.wav
ff -i "$tone" -c:a pcm_s16le -f wav - > ffmpeg-piped.wav
ff -i "$tone" -c:a pcm_u8 -rf64 always rf64.wav
sox "$tone" -e ima-adpcm sox-adpcm.wav
flac --silent -f --no-padding --no-seektable -b 192 "$tone" -o flac.flac
ff -i "$tone" -b:a 16k ffmpeg.m4a
ff -i "$tone" -b:a 16k -movflags +faststart faststart.m4a
ff -i "$tone" -b:a 16k -movflags frag_every_frame+empty_moov -f mp4 - > fragments.m4a
ff -i "$tone" -b:a 16k -f adts ffmpeg.aac
ff -i "$tone" -c:a libopus -b:a 12k ffmpeg.webm
ff -i "$tone" -c:a libopus -b:a 12k -live 1 -f webm - > live.webm
oggenc -Q -q -1 "$tone" -o vorbis.ogg
flac --silent -f --ogg --no-padding "$tone" -o flac.oga
speexenc "$tone" speex.ogg > "$work/log" 2>&1
opusenc --quiet --bitrate 12 --padding 0 "$tone" opusenc.opus
mkdir -p soundless
ff -f lavfi -i testsrc=d=0.1:s=16x16:r=10 -c:v libtheora soundless/theora.ogg
ff -f lavfi -i testsrc=d=0.1:s=16x16:r=10 -c:v libvpx soundless/video.webm
ff -f lavfi -i testsrc=d=0.1:s=16x16:r=10 -c:v mpeg4 -f mp4 soundless/video.m4a
printf '1\n00:00:00,000 --> 00:00:01,000\nText\n' > "$work/text.srt"
ff -i "$work/text.srt" -c:s mov_text -f mp4 soundless/text.m4a
