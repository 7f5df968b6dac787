# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Lesson folders made to measure. The audio is valid Ogg Opus: the check looks at every page."""
import ctypes
import os
import random
import struct

OGG = ctypes.CDLL("libogg.so.0")


class OggPage(ctypes.Structure):
    _fields_ = [("header", ctypes.c_char_p), ("header_len", ctypes.c_long),
                ("body", ctypes.c_char_p), ("body_len", ctypes.c_long)]


def page(serial, number, packets, granule, flags):
    lacing = b"".join(b"\xff" * (len(p) // 255) + bytes([len(p) % 255]) for p in packets)
    header = ctypes.create_string_buffer(
        struct.pack("<4sBBqIIIB", b"OggS", 0, flags, granule, serial, number, 0, len(lacing)) + lacing,
        27 + len(lacing))
    body = b"".join(packets)
    whole = OggPage(ctypes.cast(header, ctypes.c_char_p), len(header), body, len(body))
    OGG.ogg_page_checksum_set(ctypes.byref(whole))
    return header.raw + body


FULL_PAGE = 42 * 1275  # of the largest packets


def write_opus(path, size, seed):
    """About size bytes, of 20 ms packets with random contents."""
    noise = random.Random(seed)
    vendor = b"lesson %d" % seed
    with open(path, "wb") as file:
        file.write(page(seed, 0, [b"OpusHead\x01\x01\x00\x00\x80\x3e\x00\x00\x00\x00\x00"], 0, 2))
        file.write(page(seed, 1, [b"OpusTags" + struct.pack("<I", len(vendor)) + vendor + bytes(4)], 0, 0))
        number, packets_before, left = 2, 0, max(1, size - 200)
        while left > 0:
            now = min(left, FULL_PAGE)
            bytes_ = noise.randbytes(now)
            packets = [b"\xf8" + bytes_[i + 1:i + 1275] for i in range(0, now, 1275)]
            left -= now
            packets_before += len(packets)
            file.write(page(seed, number, packets, packets_before * 960, 4 if left == 0 else 0))
            number += 1


def write_text(path, seed):
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"Text {seed} \u0915\u093e\u0928\u0942\u0928 " + "of the law, as it stands. " * 12)


def make_lesson(folder, sections, audio_bytes, seed=1, illustrations=True):
    """Two audio files a section, and in every third four more, those of illustrations A and C: 600 in
    180 sections. Returns (audio files, their bytes)."""
    files = total = 0
    for i in range(1, sections + 1):
        at = os.path.join(folder, f"Section_{i}")
        os.makedirs(at)
        stems = ["Main_Content", "Main_Content_Easy"]
        if illustrations and i % 3 == 0:
            stems += ["zz_Illustration_a", "zz_Illustration_a_Easy", "zz_Illustration_c", "zz_Illustration_c_Easy"]
        for stem in stems:
            files += 1
            write_text(os.path.join(at, stem + ".txt"), seed * 1_000_000 + files)
            audio = os.path.join(at, stem + ".opus")
            write_opus(audio, audio_bytes, seed * 1_000_000 + files)
            total += os.path.getsize(audio)
    return files, total


def make_large(folder, size, sections=1, seed=2):
    """A section for each file, one file each."""
    total = 0
    for i in range(1, sections + 1):
        at = os.path.join(folder, f"Section_{i}")
        os.makedirs(at)
        write_text(os.path.join(at, "Main_Content.txt"), seed + i)
        audio = os.path.join(at, "Main_Content.opus")
        write_opus(audio, size, seed * 1_000_000 + i)
        total += os.path.getsize(audio)
    return total
