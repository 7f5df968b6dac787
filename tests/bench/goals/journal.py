# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Goal 6: a journal with 10,000 imports and a million sections."""
import json
import os
import shutil
import sqlite3
import time

from kit.lessons import make_large
from kit.measure import median, run
from kit.servers import sink


def multiply(path, imports):
    """Copies the one import that is there, all its rows in every table, under other ids."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA synchronous=OFF")
    database.execute("CREATE TEMP TABLE copies (n INTEGER PRIMARY KEY, id TEXT)")
    database.executemany("INSERT INTO copies VALUES (?, ?)",
                         ((n, f"{n:08x}-0000-4000-8000-{n:012x}") for n in range(1, imports)))
    (original,) = database.execute("SELECT id FROM imports").fetchone()
    for table, key in (("imports", "id"), ("targets", "import_id"), ("sections", "import_id"), ("audio", "import_id"),
                       ("batches", "import_id"), ("events", "import_id"), ("runs", "import_id")):
        columns = [(row[1], row[5] and row[2] == "INTEGER") for row in database.execute(f"PRAGMA table_info({table})")]
        # A row number of its own is given anew.
        kept = [name for name, number in columns if not (number and name == "id")]
        special = {key: "copies.id", "folder": f"{table}.folder || ' ' || copies.n"}
        chosen = ", ".join(special.get(name, f"{table}.{name}") for name in kept)
        database.execute(f"INSERT INTO {table} ({', '.join(kept)}) SELECT {chosen} FROM copies, {table} "
                         f"WHERE {table}.{key} = ?", (original,))
    database.commit()
    counts = [database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("imports", "sections")]
    database.close()
    return counts


def usable_window(bench, journal):
    home = bench.work.new("home")
    return run([bench.programs.start, journal, home], env={"HOME": home, "QT_QPA_PLATFORM": "offscreen"})


def measure(bench):
    folder = bench.work.new("lesson")
    make_large(folder, 2000, sections=100)
    home = bench.work.new("journal")
    journal = os.path.join(home, "journal.sqlite")
    with sink(bench.programs, bench.work) as server:
        run([bench.programs.cli, "import", folder, "--server", server.address, "--token-file", server.token_file,
             "--journal", journal], env={"HOME": home})
    small = os.path.join(bench.work.new("journal"), "journal.sqlite")
    shutil.copy(journal, small)
    began = time.monotonic()
    imports, sections = multiply(journal, 300 if bench.quick else 10_000)
    made = time.monotonic() - began
    rounds = bench.rounds(5)

    def status(path, *options):
        return median([run([bench.programs.cli, "status", "--journal", path, *options], env={"HOME": home})
                       for _ in range(rounds + 1)][1:])

    def batches(path):
        return json.loads(run([bench.programs.journal, path]).out)

    rows = []
    for name, path in (("one import", small), (f"{imports:,} imports, {sections:,} sections", journal)):
        size = os.path.getsize(path) / 2**20
        told, as_json = status(path), status(path, "--json")
        window = median([usable_window(bench, path) for _ in range(rounds + 1)][1:])
        writes = batches(path)
        rows.append([name, f"{size:.0f}", f"{told.wall:.3f}", f"{as_json.wall:.3f}", f"{window.wall:.3f}",
                     f"{writes['open']:.1f}", f"{writes['batch']:.2f}", f"{writes['worst']:.1f}"])
    bench.results.add(
        "journal", "A large journal",
        ("", "MiB", "status, s", "status --json, s", "Window, s", "Open, ms", "A batch's writes, ms", "the worst"), rows,
        [("seconds to a usable window", window.wall, 1.0, "at most"), ("seconds of status", told.wall, 0.5, "at most"),
         ("ms of a batch's writes, median", writes["batch"], 5, "at most")],
        [f"The journal was made in {made:.0f} s by copying a real import. Window: without a screen "
         "(QT_QPA_PLATFORM=offscreen), from the program's start."])
