"""What each part of the full site costs: the bare site and the same with one part more, in turns."""
import statistics

import measure
import tables
from cold import sources
from tools import parts, say, settle


def formats(bench, size, pairs):
    every = parts()
    trees = {"nothing": sources(bench, size, every, ("igilik",), "bare")}
    for part in every:
        trees[part] = sources(bench, size, [other for other in every if other != part], ("igilik",), part)
    trees["everything"] = sources(bench, size, [], ("igilik",), "full")
    runs, found = {name: [] for name in trees}, {}
    for pair in range(pairs):
        for name, source in trees.items():
            output = bench.new(f"{size}-{name}")
            settle()
            runs[name].append(bench.bake(f"{source}/igilik", output))
            found[name] = measure.files_of(output)
        say(f"{size} events, formats, round {pair + 1} of {pairs} (load {measure.load():.1f})")
    return tables.table(("part", "wall, s", "CPU, s", "files", "MB", "peak, MB"), [row(name, runs, found) for name in trees])


def row(name, runs, found):
    weight = lambda one: (len(found[one]), sum(size for size, _ in found[one].values()) / 1e6)
    files, size = weight(name)
    peak = tables.spread([run.peak for run in runs[name]])
    if name in ("nothing", "everything"):
        title = "**none of them**" if name == "nothing" else "**all of them**"
        column = lambda field: tables.spread([getattr(run, field) for run in runs[name]])
        return title, column("wall"), column("cpu"), f"{files:,}", tables.number(size), peak
    bare_files, bare_size = weight("nothing")
    more = lambda field: statistics.median(getattr(a, field) - getattr(b, field) for a, b in zip(runs[name], runs["nothing"]))
    return name, f"{more('wall'):+.2f}", f"{more('cpu'):+.2f}", f"{files - bare_files:+,}", f"{size - bare_size:+.1f}", peak
