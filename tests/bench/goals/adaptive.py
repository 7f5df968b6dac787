# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Goal 8: a server that slows beyond four writes, and refuses beyond eight."""
import json

from kit import contenders as who
from kit.lessons import make_lesson
from kit.servers import sink

CAPACITY = ("--capacity", "4", "--service", "150")


def refusals(server):
    return int(server.session.get(server.address.removesuffix("/api") + "/refused").text)


def measure(bench):
    folders = [bench.work.new("lesson") for _ in range(16 if bench.quick else 32)]
    for i, folder in enumerate(folders):
        make_lesson(folder, 10 if bench.quick else 40, 2000, seed=i + 1, illustrations=False)
    results = {}
    with sink(bench.programs, bench.work, *CAPACITY) as server:
        for setting in ("1", "2", "4", "8", "16", "auto"):
            server.clear()
            refusals(server)
            try:
                cost = who.ours(bench.programs, bench.work, server, folders, "--parallel", setting)
            except RuntimeError as error:
                if setting != "auto":
                    raise
                results[setting] = (None, str(error).strip().splitlines()[0][-80:])
                continue
            told = json.loads(cost.out.splitlines()[-1])["lessons"]
            results[setting] = (cost.wall, refusals(server), sum(lesson["retries"] for lesson in told))
    fixed = {setting: result for setting, result in results.items() if setting != "auto"}
    best = min(fixed, key=lambda setting: fixed[setting][0])
    rows = [[f"--parallel {setting}", *(["-"] * 3 if result[0] is None else
                                        [f"{result[0]:.1f}", result[1], result[2]])]
            for setting, result in results.items()]
    auto = results["auto"]
    ratios, notes = [], [f"The best fixed setting is {best}. The server: {' '.join(CAPACITY)} of bench_sink."]
    if auto[0] is None:
        notes.append("Not measured: --parallel auto is not there: " + auto[1])
    else:
        ratios = [("auto to the best fixed setting", auto[0] / fixed[best][0], 1.1, "at most"),
                  ("refusals, to a fixed 16", auto[1] / max(1, fixed["16"][1]), 0.5, "at most")]
    bench.results.add("adaptive", f"{len(folders)} lessons, to a server that carries four writes at once",
                      ("", "Seconds", "Refusals", "Retries"), rows, ratios, notes)
