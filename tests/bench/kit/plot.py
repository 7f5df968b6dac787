# SPDX-FileCopyrightText: 2026 The LessonLift authors
# SPDX-License-Identifier: MIT
"""A plot of lines over logarithmic axes as SVG, readable without colour: each line has its own dashes,
marks and name."""
import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 380, 62, 210, 40, 44
STYLES = [("#0b5cad", "", "circle"), ("#b3450a", "7 4", "square"), ("#3d7a1f", "2 3", "triangle"),
          ("#7a3d9e", "10 3 2 3", "diamond")]


def ticks(low, high):
    """1, 2 and 5 times the powers of ten."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    return [m * 10 ** e for e in range(first, last + 1) for m in (1, 2, 5) if low * 0.999 <= m * 10 ** e <= high * 1.001]


def mark(kind, x, y):
    if kind == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
    corners = {"square": ((-4, -4), (4, -4), (4, 4), (-4, 4)), "triangle": ((0, -5), (5, 4), (-5, 4)),
               "diamond": ((0, -5), (5, 0), (0, 5), (-5, 0))}[kind]
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in corners)
    return f'<polygon points="{points}"/>'


def spread(ends):
    """Names beside the ends of their lines, no two on top of each other."""
    placed = []
    for y, name in sorted(ends):
        placed.append((max(y, placed[-1][0] + 17) if placed else y, name))
    return {name: y for y, name in placed}


def svg(title, x_values, lines, x_name="sections of the lesson"):
    values = [v for line in lines.values() for v in line]
    low, high = min(values) * 0.8, max(values) * 1.25

    def at_x(x):
        share = (math.log(x) - math.log(x_values[0])) / (math.log(x_values[-1]) - math.log(x_values[0]))
        return LEFT + 12 + share * (WIDTH - LEFT - RIGHT - 24)

    def at_y(y):
        return HEIGHT - BOTTOM - (math.log(y) - math.log(low)) / (math.log(high) - math.log(low)) * (HEIGHT - TOP - BOTTOM)

    # In two pieces: this line is not the licence of this file.
    tag = "SPDX-"
    out = ["<!--", tag + "FileCopyrightText: 2026 The LessonLift authors", tag + "License-Identifier: MIT", "-->",
           f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
           'font-family="DejaVu Sans, sans-serif" font-size="13" role="img">',
           f"<title>{escape(title)}</title>", f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
           f'<text x="{LEFT}" y="22" font-size="15" fill="#1a1a1a">{escape(title)}</text>']
    for y in ticks(low, high):
        out.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at_y(y):.1f}" y2="{at_y(y):.1f}" stroke="#dddddd"/>'
                   f'<text x="{LEFT - 8}" y="{at_y(y) + 4:.1f}" text-anchor="end" fill="#444444">{y:g}</text>')
    for x in x_values:
        out.append(f'<text x="{at_x(x):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle" fill="#444444">{x}</text>')
    out.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle" fill="#444444">{x_name}</text>')
    names = spread([(at_y(line[-1]), name) for name, line in lines.items()])
    for (name, line), (colour, dashes, kind) in zip(lines.items(), STYLES):
        points = [(at_x(x), at_y(y)) for x, y in zip(x_values, line)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        out.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}"/>'
                   f'<g fill="{colour}">{"".join(mark(kind, x, y) for x, y in points)}'
                   f'{mark(kind, WIDTH - RIGHT + 12, names[name] - 1)}'
                   f'<text x="{WIDTH - RIGHT + 24}" y="{names[name] + 4:.1f}">{escape(name)}</text></g>')
    return "\n".join(out + ["</svg>", ""])
