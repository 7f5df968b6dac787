# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""What was measured: tables for people, and the same as JSON for docs/."""
import json
import os


class Results:
    def __init__(self):
        self.goals = {}

    def add(self, goal, title, columns, rows, ratios=(), notes=(), plots=()):
        """ratios: (what, value, goal, "at most" or "at least"). Told at once, kept for later."""
        entry = {"title": title, "columns": list(columns), "rows": [[str(cell) for cell in row] for row in rows],
                 "ratios": [{"what": w, "value": v, "goal": g, "is": s} for w, v, g, s in ratios],
                 "notes": list(notes), "plots": list(plots)}
        self.goals[goal] = entry
        print(f"\n== {title}\n", flush=True)
        show([list(columns)] + entry["rows"])
        if ratios:
            print()
            show([["Ratio", "Measured", "Goal", ""]] +
                 [[r["what"], number(r["value"]), f'{r["is"]} {number(r["goal"])}', verdict(r)]
                  for r in entry["ratios"]])
        for note in entry["notes"]:
            print("  " + note)

    def write(self, path, machine):
        """What the file says of other goals stays."""
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                self.goals = {**json.load(file)["goals"], **self.goals}
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"machine": machine, "goals": self.goals}, file, indent=1, ensure_ascii=False)
            file.write("\n")


def number(value):
    return f"{value:.3g}" if abs(value) < 100 else f"{value:,.0f}"


def verdict(ratio):
    reached = ratio["value"] <= ratio["goal"] if ratio["is"] == "at most" else ratio["value"] >= ratio["goal"]
    return "reached" if reached else "NOT reached"


def show(rows):
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print("  " + "  ".join(cell.ljust(width) if i == 0 else cell.rjust(width)
                               for i, (cell, width) in enumerate(zip(row, widths))), flush=True)


def cost_rows(costs):
    """{name: Cost} as rows of seconds, processor seconds and MiB."""
    return [[name, f"{c.wall:.2f}", f"{c.cpu:.2f}", f"{c.peak:.0f}"] for name, c in costs.items()]


COST_COLUMNS = ("", "Seconds", "CPU seconds", "Peak MiB")
