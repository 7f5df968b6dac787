# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""Writes the tables of docs/PERFORMANCE.md and its plots from docs/performance.json, as bench.sh left
it. A table stands between two marks; words around it are left alone. A new one is put at the end.

    tests/bench/write_docs.py [JSON [MARKDOWN]]"""
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
from kit.plot import svg  # noqa: E402
from kit.table import number, verdict  # noqa: E402


def markdown_table(rows):
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    lines.insert(1, "|---" + "|---:" * (len(rows[0]) - 1) + "|")
    return lines


def block(name, goal):
    lines = [f"<!-- bench:{name} -->", f"**{goal['title']}**", ""]
    lines += markdown_table([goal["columns"]] + goal["rows"])
    if goal["ratios"]:
        lines += [""] + markdown_table([["Goal", "Measured", "Wanted", ""]] + [
            [r["what"], number(r["value"]), f"{r['is']} {number(r['goal'])}", verdict(r)] for r in goal["ratios"]])
    for note in goal["notes"]:
        lines += ["", note]
    for plot in goal["plots"]:
        lines += ["", f"![{plot['title']}](plots/{plot['file']})"]
    return "\n".join(lines + [f"<!-- /bench:{name} -->"])


def put(text, name, new):
    pattern = re.compile(rf"<!-- bench:{name} -->.*?<!-- /bench:{name} -->", re.DOTALL)
    if pattern.search(text):
        return pattern.sub(lambda _: new, text)
    return text.rstrip("\n") + "\n\n" + new + "\n"


def main():
    docs = os.path.join(HERE, "..", "..", "docs")
    source = sys.argv[1] if len(sys.argv) > 1 else os.path.join(docs, "performance.json")
    target = sys.argv[2] if len(sys.argv) > 2 else os.path.join(docs, "PERFORMANCE.md")
    with open(source, encoding="utf-8") as file:
        results = json.load(file)
    with open(target, encoding="utf-8") as file:
        text = file.read()
    m = results["machine"]
    about = (f"Measured on {m['day']}: {m['processor']}, {m['cores']} cores, {m['memoryGiB']} GiB, {m['system']}, "
             f"Linux {m['kernel']}.")
    text = put(text, "machine", f"<!-- bench:machine -->\n{about}\n<!-- /bench:machine -->")
    plots = os.path.join(os.path.dirname(os.path.abspath(target)), "plots")
    for name, goal in results["goals"].items():
        text = put(text, name, block(name, goal))
        for plot in goal["plots"]:
            os.makedirs(plots, exist_ok=True)
            with open(os.path.join(plots, plot["file"]), "w", encoding="utf-8") as file:
                file.write(svg(plot["title"], plot["x"], plot["lines"]))
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)


main()
