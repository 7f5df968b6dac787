# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Goal 3: one large file, and what a lane reaches beside its network library's own ceiling."""
import json
import os

from kit import contenders as who
from kit.lessons import make_large
from kit.measure import alternately, median, run
from kit.servers import sink
from kit.table import COST_COLUMNS, cost_rows


def measure(bench):
    size = 100_000_000 if bench.quick else 500_000_000
    folder = bench.work.new("large")
    size = make_large(folder, size)
    shorter = bench.work.new("large")
    make_large(shorter, 100_000_000 if bench.quick else 200_000_000)
    file = os.path.join(shorter, "Section_1", "Main_Content.opus")
    rounds = bench.rounds(5)
    with sink(bench.programs, bench.work) as server:
        costs = {name: median(runs) for name, runs in alternately({
            name: who.cleared(server, contender) for name, contender in {
                "lessonlift-cli (hashes, confirms)": lambda: who.ours(
                    bench.programs, bench.work, server, folder, "--batch-mb", "4000"),
                "curl -F, bare": lambda: who.curl(bench.work, server, folder),
                "append ten, check nothing": lambda: who.script(server, folder),
                "openssl dgst -sha256 of it": lambda: run([
                    "openssl", "dgst", "-sha256", os.path.join(folder, "Section_1", "Main_Content.opus")]),
            }.items()}, rounds).items()}
        before = server.cpu()
        rounds = min(3, rounds)
        rates = json.loads(run([bench.programs.lane, server.address, file, str(rounds)]).out)
        sinks = (server.cpu() - before) / (rounds * 4 * (1 + 4) * os.path.getsize(file) / 1e9)
    our, bare, _, digest = (costs[name].wall for name in costs)
    bench.results.add("large", f"One file of {size / 1e6:.0f} MB, to the sink", COST_COLUMNS, cost_rows(costs),
                      [("to curl's bare upload", our / bare, 3.0, "at most")],
                      [f"LessonLift hashes it twice, before anything is sent and as it streams; openssl alone takes "
                       f"{2 * digest / bare:.2f} x curl's time for that."])
    gbit = {way: rate / 1e9 for way, rate in rates.items() if not way.endswith("cpu")}
    rows = [[name, f"{gbit[way + '1']:.2f}", f"{gbit[way + '4']:.2f}", f"{rates[way + '4 cpu']:.2f}"] for name, way in (
        ("from memory, by Qt's own library", "qt"), ("from memory, by libcurl: the ceiling", "memory"),
        ("from a file, not hashed", "unhashed"),
        ("as LessonLift sends, hashed", "lane"))]
    bench.results.add(
        "lanes", "Gbit/s of uploads to the sink", ("", "One lane", "Four lanes", "CPU s a GB"), rows,
        [("one lane, to the library's ceiling", gbit["lane1"] / gbit["memory1"], 0.9, "at least"),
         ("one lane, Gbit/s", gbit["lane1"], 1.0, "at least"),
         ("four lanes, Gbit/s", gbit["lane4"], 3.0, "at least"),
         ("four lanes, hashed to not hashed", gbit["lane4"] / gbit["unhashed4"], 0.9, "at least")],
        [f"SHA-256 alone, from memory, on one core: {gbit['hash']:.1f} Gbit/s, {8 / gbit['hash']:.2f} CPU s a GB. "
         f"The sink's own: {sinks:.2f} CPU s a GB, on the same {os.cpu_count()} cores."])
