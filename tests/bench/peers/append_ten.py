# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""The usual import script: appends ten sections at a time, one after the other, without pauses, and
believes every answer. --confirm: afterwards asks for the head of every audio file, also in turn, and
prints how many seconds that took."""
import argparse
import json
import os
import time

import requests

from lesson_folder import read_lesson, sent_name


def audio_of(section):
    for value in section.values():
        if isinstance(value, dict) and "url" in value:
            yield value
    for subsection in section.get("subsections", []):
        yield from audio_of(subsection)


def append(session, lessons, lesson, batch):
    opened = []
    parts = []
    for i, (_, audio) in enumerate(batch):
        for name, path in audio:
            file = open(path, "rb")
            opened.append(file)
            parts.append((f"section_{i}_{name}", (sent_name(path), file, "audio/ogg")))
    answer = session.post(f"{lessons}/{lesson}/append-sections", files=parts,
                          data={"sections": json.dumps([section for section, _ in batch])})
    answer.raise_for_status()
    for file in opened:
        file.close()
    return answer.json()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("--server", required=True)
    options.add_argument("--token-file", required=True)
    options.add_argument("--confirm", action="store_true")
    options = options.parse_args()

    session = requests.Session()
    with open(options.token_file) as token:
        session.headers["Authorization"] = "Bearer " + token.read().strip()
    lessons = options.server + "/admin/audio-lessons"
    made = session.post(lessons, data={"title": os.path.basename(options.folder), "sections": "[]"})
    made.raise_for_status()
    lesson = made.json()["_id"]
    sections = read_lesson(options.folder)
    for first in range(0, len(sections), 10):
        answer = append(session, lessons, lesson, sections[first:first + 10])
    if len(answer["sections"]) != len(sections):
        raise SystemExit("not all sections are there")
    if options.confirm:
        began = time.monotonic()
        origin = options.server.removesuffix("/api")
        for section in answer["sections"]:
            for audio in audio_of(section):
                head = session.head(origin + audio["url"])
                head.raise_for_status()
                if int(head.headers["Content-Length"]) != audio["fileSize"]:
                    raise SystemExit("another size: " + audio["url"])
        print(time.monotonic() - began)


main()
