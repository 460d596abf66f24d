"""Figures as tables in Markdown, and the targets they are held against."""
import statistics

# per number of events; `most` is what the median may be
TARGETS = {
    "cold bake, wall, against Hugo": {200: 1.0, 2000: 0.5, 20000: 0.25},
    "cold bake, CPU, against Hugo": {200: 2.0, 2000: 0.8, 20000: 0.4},
    "cold bake, wall, against Hugo, light": {},  # other work, so no target
    "cold bake, CPU, against Hugo, light": {},
    "cold bake, wall, against the floor": {2000: 8, 20000: 3},
    "peak memory, MB": {200: 150, 2000: 300, 20000: 900},
    "bake with nothing changed, wall, against a cold one": {200: 0.7, 2000: 0.4, 20000: 0.3},
    "check, wall, s": {200: 0.4, 2000: 0.9, 20000: 5},
    "preview: save of one event → new page served, ms": {200: 50, 2000: 50, 20000: 100},
    "preview: start → first page served, s": {200: 0.8, 2000: 1.2, 20000: 4},
}


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def spread(values):
    """The median, with the lowest and the highest if there are several."""
    middle = number(statistics.median(values))
    return middle if len(values) == 1 else f"{middle} ({number(min(values))}..{number(max(values))})"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows]) + "\n"


def runs_row(name, runs, files, size):
    column = lambda field: spread([getattr(run, field) for run in runs])
    peak = column("peak") if runs[0].peak else "–"
    return (name, len(runs), column("wall"), column("cpu"), peak, f"{files:,}", number(size / 1e6))


RUNS_HEAD = ("", "runs", "wall, s", "CPU, s", "peak, MB", "files", "MB")


def judged(what, values_by_size):
    """One row of the table of targets."""
    cells = [what]
    for size, values in values_by_size.items():
        most = TARGETS[what].get(size)
        if not values:
            cells.append("not measured")
        else:
            verdict = "" if most is None else f" – {'PASS' if statistics.median(values) <= most else 'over'}, ≤ {most:g}"
            cells.append(spread(values) + verdict)
    return cells
