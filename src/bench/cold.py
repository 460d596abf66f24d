"""Cold bakes of Igilik, Hugo and the floor in turns, then a bake with nothing changed and a check."""
import re
import statistics

import generate
import measure
import same
import tables
from tools import parts, say, settle

# Name in the tables → the tree of its templates: the same work, and lighter pages.
HUGO = {"Hugo": "hugo", "Hugo, light": "hugo-light"}


def sources(bench, size, without, trees=("igilik", *HUGO.values()), name="like-for-like"):
    folder = bench.new(f"{size}-source-{name}")
    generate.write_trees(folder, size, without=without, trees=trees)
    return folder


def cold(bench, size, pairs):
    """The figures of one size: {"Igilik": [Run], …}, and what was written."""
    source = sources(bench, size, parts())
    runs = {"Igilik": [], "Igilik, nothing changed": [], "Igilik, check": [], **{name: [] for name in HUGO}, "floor": []}
    sizes = {}
    for pair in range(pairs):
        output = bench.new(f"{size}-igilik")
        settle()
        runs["Igilik"].append(bench.bake(f"{source}/igilik", output))
        without_warnings(runs["Igilik"][-1])
        sizes["Igilik"] = before = measure.files_of(output)
        if bench.hugo:
            if pair == 0:
                same.carry(output, f"{source}/hugo")
            for name, tree in HUGO.items():
                other = bench.new(f"{size}-{tree}")
                settle()
                runs[name].append(bench.run_hugo(f"{source}/{tree}", other))
                sizes[name] = measure.files_of(other)
            if pair == 0:
                same.same_work(sizes["Igilik"], sizes["Hugo"])
                same_pages(sizes, size)
        runs["floor"].append(bench.floor(output, bench.new(f"{size}-floor")))
        settle()
        runs["Igilik, nothing changed"].append(bench.bake(f"{source}/igilik", output))
        untouched(before, measure.files_of(output))
        settle()
        runs["Igilik, check"].append(bench.check(f"{source}/igilik"))
        line = ", ".join(f"{name} {one[-1].wall:.2f} s" for name, one in runs.items() if one)
        say(f"{size} events, pair {pair + 1} of {pairs}: {line} (load {measure.load():.1f})")
    sizes["floor"] = sizes["Igilik, nothing changed"] = sizes["Igilik"]
    return runs, sizes


def same_pages(sites, size):
    """All have each event, region, block and day in both languages, a home page, a feed, a sitemap; some have more."""
    for section, least in (("events", size), ("regions", 20), ("blocks", 10), ("schedule", 32)):
        for lang in generate.LANGS:
            for who, files in sites.items():
                found = sum(path.startswith(f"{lang}/{section}/") and path.endswith("/index.html") for path in files)
                if found < least:
                    raise measure.Failed(f"{who}: {found} pages under {lang}/{section}/, expected {least}")
    for who, files in sites.items():
        for needed in ("sitemap.xml", "kk/index.html", "ru/index.html"):
            if needed not in files and f"kk/{needed}" not in files:
                raise measure.Failed(f"{who}: no {needed}")


def without_warnings(run):
    """A site with warnings is baked anew each time, so it would not show what a bake with nothing changed takes."""
    if re.search(r"[1-9]\d* warning", run.output):
        raise measure.Failed(f"the campaign of the benchmark is baked with warnings:\n{run.output}")


def untouched(before, after):
    changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    if changed:
        raise measure.Failed(f"nothing had changed, yet the bake touched {len(changed)} files: {', '.join(changed[:5])}")


def runs_table(runs, sizes):
    rows = []
    for name, one in runs.items():
        if one:
            files = sizes.get(name, {})
            rows.append(tables.runs_row(name, one, len(files), sum(size for size, _ in files.values())))
    return tables.table(tables.RUNS_HEAD, rows)


def ratios(runs):
    """What the targets speak of, pair by pair."""
    def over(name, other, field="wall"):
        return [getattr(a, field) / max(getattr(b, field), 0.001) for a, b in zip(runs[name], runs[other])]
    return {
        "cold bake, wall, against Hugo": over("Igilik", "Hugo"),
        "cold bake, CPU, against Hugo": over("Igilik", "Hugo", "cpu"),
        "cold bake, wall, against Hugo, light": over("Igilik", "Hugo, light"),
        "cold bake, CPU, against Hugo, light": over("Igilik", "Hugo, light", "cpu"),
        "cold bake, wall, against the floor": over("Igilik", "floor"),
        "peak memory, MB": [run.peak for run in runs["Igilik"]],
        "bake with nothing changed, wall, against a cold one": over("Igilik, nothing changed", "Igilik"),
        "check, wall, s": [run.wall for run in runs["Igilik, check"]],
    }


def per_event(all_runs):
    """Whether an event costs more in a larger campaign."""
    cost = {size: statistics.median(run.wall for run in runs["Igilik"]) / size * 1000 for size, runs in all_runs.items()}
    text = ", ".join(f"{value:.2f} ms at {size:,}" for size, value in cost.items())
    if 2000 in cost and 20000 in cost:
        text += f" – {'PASS' if cost[20000] <= cost[2000] else 'over'}, at 20,000 ≤ at 2,000"
    return f"Wall time of a cold bake per event: {text}."


def trend(all_runs, all_sizes, far=200000):
    """The straight line through the two largest sizes, further out."""
    near, large = sorted(all_runs)[-2:]
    line = lambda value: value(large) + (value(large) - value(near)) / (large - near) * (far - large)
    middle = lambda field: line(lambda size: statistics.median(getattr(run, field) for run in all_runs[size]["Igilik"]))
    files = line(lambda size: len(all_sizes[size]["Igilik"]))
    weight = line(lambda size: sum(one for one, _ in all_sizes[size]["Igilik"].values()))
    return (f"The line through {near:,} and {large:,} events, further out to {far:,}: {middle('wall'):.0f} s wall, {middle('cpu'):.0f} s CPU, "
            f"{middle('peak') / 1000:.1f} GB of memory, {files:,.0f} files, {weight / 1e9:.1f} GB.")


def little_memory(bench, size):
    """Whether a bake gets through with a small heap."""
    source = sources(bench, size, parts(), ("igilik",), "small")
    try:
        run = bench.bake_small(f"{source}/igilik", bench.new(f"{size}-small"))
    except measure.Failed as failed:
        return f"With `-Xmx512m` {size:,} events are not finished – over: " + " / ".join(str(failed).splitlines()[1:4])
    return f"With `-Xmx512m` {size:,} events are finished in {run.wall:.1f} s – PASS."
