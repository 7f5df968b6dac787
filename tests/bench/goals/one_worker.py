# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Goal 9: the small lesson, to a server that does one thing at a time and takes 0.7 ms for each.
Busy: it had a request that was not answered yet. The most connections and requests of all runs, else the middle one."""
import json
from statistics import median as middle

from kit import contenders as who
from kit.lessons import make_lesson
from kit.measure import alternately, median
from kit.servers import practice
from kit.table import number

WORK = 700  # microseconds a request


def measure(bench):
    folder = bench.work.new("lesson")
    files, size = make_lesson(folder, 60 if bench.quick else 180, 9000)
    loads = {}

    def fresh(name, contender):
        def run():
            with practice(bench.programs, bench.work, "--work", str(WORK)) as server:
                cost = contender(server)
            loads.setdefault(name, []).append(json.loads(server.last))
            return cost
        return run

    costs = {name: median(runs) for name, runs in alternately({
        "lessonlift-cli": fresh("lessonlift-cli", lambda server: who.ours(bench.programs, bench.work, server, folder)),
        "append ten, confirm": fresh("append ten, confirm", lambda server: who.script(server, folder, "--confirm")),
    }, bench.rounds(5)).items()}
    seen = {name: {"busy": middle(load["seconds"] / load["busySeconds"] for load in told),
                   "connections": max(load["connections"] for load in told),
                   "requests": max(load["requests"] for load in told)} for name, told in loads.items()}
    ours = seen["lessonlift-cli"]
    bench.results.add(
        "oneworker", f"{files} audio files, {size / 1e6:.1f} MB, to a server of one thread, {WORK / 1000} ms a request",
        ("", "Seconds", "Requests", "Connections", "Whole to busy"),
        [[name, number(costs[name].wall), told["requests"], told["connections"], number(told["busy"])]
         for name, told in seen.items()],
        [("to the script that confirms", costs["lessonlift-cli"].wall / costs["append ten, confirm"].wall, 0.55, "at most"),
         ("first request to last answer, to the server's own work", ours["busy"], 1.15, "at most"),
         ("connections", ours["connections"], 16, "at most")], [])
