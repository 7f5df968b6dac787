# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""What a script of the usual kind knows of a lesson folder: names, no checks."""
import os
import re

KINDS = {"": "english", "_Easy": "easyEnglish", "_Hindi": "hindi", "_Easy_Hindi": "easyHindi"}
FILE = re.compile(r"(Main_Content|zz_Illustration_([a-z]+))(_Easy_Hindi|_Easy|_Hindi|)\.(txt|opus)$")


def section_key(name):
    number, letter = re.match(r"Section_(\d+)([A-Z]*)$", name).groups()
    return int(number), letter


def read_section(folder, name):
    """(JSON of the section, [(end of the part's name, path)])"""
    contents = {}
    for file in sorted(os.listdir(os.path.join(folder, name))):
        match = FILE.match(file)
        if match:
            letter, kind, ending = match.group(2) or "", KINDS[match.group(3)], match.group(4)
            contents.setdefault(letter, []).append((kind, ending, os.path.join(folder, name, file)))
    section = {"title": name.replace("_", " "), "subsections": []}
    audio = []
    for position, letter in enumerate(sorted(contents), -1 if "" in contents else 0):
        target, prefix = section, ""
        if letter:
            target, prefix = {"title": "Illustration " + letter.upper()}, f"subsection_{position}_"
            section["subsections"].append(target)
        for kind, ending, path in contents[letter]:
            if ending == "txt":
                with open(path, encoding="utf-8") as text:
                    target[kind + "Text"] = text.read().strip()
            else:
                audio.append((prefix + kind + "Audio", path))
    return section, audio


def read_lesson(folder):
    names = [name for name in os.listdir(folder) if name.startswith("Section_")]
    return [read_section(folder, name) for name in sorted(names, key=section_key)]


def sent_name(path):
    """The server takes Opus only under another name."""
    return os.path.basename(path).replace(".opus", ".ogg")
