# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Goal 7: how time, bytes and work for a section grow with the lesson."""
from kit import contenders as who
from kit.lessons import make_lesson
from kit.measure import median
from kit.servers import link, sink

UNHINDERED = 20_000  # Mbit/s: the line only counts


def counted(bench, server, contender):
    """What the contender costs, and the bytes that it sent and received."""
    server.clear()
    with link(bench.programs, server, UNHINDERED, 0) as line:
        cost = contender(line.address)
    return cost, line.carried


def measure(bench):
    counts = (20, 100, 200) if bench.quick else (100, 500, 1000, 2000)
    names = ("lessonlift-cli", "append ten, confirm", "append ten, check nothing", "whole array, pauses of 2 s")
    seconds, sent, cpu = ({name: {} for name in names} for _ in range(3))
    with sink(bench.programs, bench.work) as server:
        for count in counts:
            folder = bench.work.new("lesson")
            make_lesson(folder, count, 2000, illustrations=False)
            contenders = {
                names[0]: lambda address, at=folder: who.ours(bench.programs, bench.work, server, at, address=address),
                names[1]: lambda address, at=folder: who.script(server, at, "--confirm", address=address),
                names[2]: lambda address, at=folder: who.script(server, at, address=address),
                names[3]: lambda address, at=folder: who.script(server, at, "--pause", "0", name="put_with_pauses.py",
                                                                address=address)}
            for name, contender in contenders.items():
                cost, carried = counted(bench, server, contender)
                runs = []
                for _ in range(bench.rounds(3 if count <= 500 else 1) if name != names[3] else 0):
                    server.clear()  # now without the line, which costs time
                    runs.append(contender(None))
                cost = median(runs or [cost])
                pauses = 2 * ((count - 1) // 10) if name == names[3] else 0
                seconds[name][count] = (cost.wall + pauses) / count
                cpu[name][count] = cost.cpu / count
                sent[name][count] = carried / count
    columns = ("", *(f"{count} sections" for count in counts))
    rows = []
    for what, table, unit in (("ms a section", seconds, 1000), ("KB a section", sent, 0.001), ("CPU ms a section", cpu, 1000)):
        rows += [[f"{name}, {what}", *(f"{table[name][count] * unit:.2f}" for count in counts)]
                 for name in names]
    ours_cpu = cpu[names[0]]
    bench.results.add(
        "growth", "Growth with the lesson (to the sink)", columns, rows,
        [(f"CPU of a section at {counts[-1]} to that at {counts[0]}", ours_cpu[counts[-1]] / ours_cpu[counts[0]], 2.0,
          "at most")],
        ["KB a section: both ways, as they went over the socket. The pauses of the last were added, not waited for; a "
         "server of the first kind refuses its requests from 1 MiB of text on, which the sink does not."],
        [{"file": "growth-time.svg", "title": "Milliseconds a section", "x": list(counts), "log": True,
          "lines": {name: [seconds[name][c] * 1000 for c in counts] for name in names}},
         {"file": "growth-bytes.svg", "title": "Kilobytes a section, both ways", "x": list(counts), "log": True,
          "lines": {name: [sent[name][c] / 1000 for c in counts] for name in names}}])
