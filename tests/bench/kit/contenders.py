# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Who imports a lesson: LessonLift, the scripts and curl."""
import json
import os
import shutil
import sys

from kit.measure import run
from kit.programs import Programs

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "peers"))
from lesson_folder import read_lesson, sent_name  # noqa: E402


def ours(programs, work, server, folders, *options, address=None):
    """A whole import, with a journal of its own that is empty at first."""
    folders = [folders] if isinstance(folders, str) else folders
    journal = work.new("journal")
    cost = run([programs.cli, "import", *folders, "--server", address or server.address, "--token-file",
                server.token_file, "--journal", os.path.join(journal, "journal.sqlite"), "--json", *options],
               env={"HOME": journal})
    shutil.rmtree(journal)
    summary = json.loads(cost.out.splitlines()[-1])
    for lesson in summary["lessons"]:
        if lesson["state"] != "done":
            raise RuntimeError(f"not done: {lesson}")
    return cost


def script(server, folder, *options, name="append_ten.py", address=None):
    return run(Programs.peer(name, folder, "--server", address or server.address, "--token-file",
                             server.token_file, *options))


def curl(work, server, folder, address=None, batch=10):
    """curl -F of the same parts in the same batches, one process and one connection for all. What it
    is told is written beforehand and not counted; it reads no folder and checks no answer."""
    base = (address or server.address) + "/admin/audio-lessons/" + server.create()
    where = work.new("curl")
    sections = read_lesson(folder)
    calls = []
    for first in range(0, len(sections), batch):
        lines = [f'url = "{base}/append-sections"', f'header = "Authorization: Bearer {server.told["token"]}"',
                 'header = "Expect:"', "fail", "silent", "show-error", 'output = "/dev/null"']
        text = os.path.join(where, f"{first}.json")
        with open(text, "w", encoding="utf-8") as file:
            json.dump([section for section, _ in sections[first:first + batch]], file)
        lines.append(f'form = "sections=<{text}"')
        for i, (_, audio) in enumerate(sections[first:first + batch]):
            lines += [f'form = "section_{i}_{name}=@\\"{path}\\";type=audio/ogg;filename={sent_name(path)}"'
                      for name, path in audio]
        calls.append("\n".join(lines))
    config = os.path.join(where, "config")
    with open(config, "w", encoding="utf-8") as file:
        file.write("\nnext\n".join(calls) + "\n")
    cost = run(["curl", "-q", "--config", config])
    shutil.rmtree(where)
    return cost


def cleared(server, contender):
    """The same, on a server that has been emptied before (not counted)."""
    def clean_run():
        server.clear()
        return contender()
    return clean_run
