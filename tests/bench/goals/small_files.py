# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Goal 1: 180 sections, 600 small files, on loopback."""
from kit import contenders as who
from kit.lessons import make_lesson
from kit.measure import alternately, median
from kit.servers import practice
from kit.table import COST_COLUMNS, cost_rows


def measure(bench):
    sections = 60 if bench.quick else 180
    folder = bench.work.new("lesson")
    files, size = make_lesson(folder, sections, 9000)
    with practice(bench.programs, bench.work) as server:
        clean = {
            "lessonlift-cli (checks, journals, confirms)":
                lambda: who.ours(bench.programs, bench.work, server, folder),
            "append ten, confirm": lambda: who.script(server, folder, "--confirm"),
            "append ten, check nothing": lambda: who.script(server, folder),
            "curl -F, bare": lambda: who.curl(bench.work, server, folder),
        }
        costs = {name: median(runs) for name, runs in alternately(
            {name: who.cleared(server, run) for name, run in clean.items()}, bench.rounds(5)).items()}
        server.clear()
        slow = who.script(server, folder, "--pause", "0" if bench.quick else "2", name="put_with_pauses.py")
    if bench.quick:
        slow.wall += 2 * (sections // 10 - 1)
    costs["whole array, pauses of 2 s"] = slow
    our, confirm, append, bare, pauses = (costs[name].wall for name in costs)
    bench.results.add(
        "small", f"{sections} sections, {files} audio files, {size / 1e6:.1f} MB, on loopback (practice server)",
        COST_COLUMNS, cost_rows(costs),
        [("to the script that confirms", our / confirm, 0.7, "at most"),
         ("to the script that checks nothing", our / append, 1.5, "at most"),
         ("to the script with pauses", our / pauses, 0.05, "at most")],
        ["The script with pauses ran once" + (", its pauses were added, not waited for." if bench.quick else ".")])
