# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""The script that the first users had: reads the whole lesson, adds ten sections, puts the whole
array back, waits. (On a server of the first kind it destroys audio: docs/PROMISES.md.)"""
import argparse
import json
import os
import time

import requests

from lesson_folder import read_lesson, sent_name


def put(session, url, batch):
    sections = session.get(url).json()["sections"]
    before = len(sections)
    opened = []
    parts = []
    for i, (section, audio) in enumerate(batch):
        sections.append(section)
        for name, path in audio:
            file = open(path, "rb")
            opened.append(file)
            parts.append((f"section_{before + i}_{name}", (sent_name(path), file, "audio/ogg")))
    answer = session.put(url, files=parts, data={"sections": json.dumps(sections)})
    answer.raise_for_status()
    for file in opened:
        file.close()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("--server", required=True)
    options.add_argument("--token-file", required=True)
    options.add_argument("--pause", type=float, default=2)
    options = options.parse_args()

    session = requests.Session()
    with open(options.token_file) as token:
        session.headers["Authorization"] = "Bearer " + token.read().strip()
    lessons = options.server + "/admin/audio-lessons"
    made = session.post(lessons, data={"title": os.path.basename(options.folder), "sections": "[]"})
    made.raise_for_status()
    url = f"{lessons}/{made.json()['_id']}"
    sections = read_lesson(options.folder)
    for first in range(0, len(sections), 10):
        if first > 0:
            time.sleep(options.pause)
        put(session, url, sections[first:first + 10])


main()
