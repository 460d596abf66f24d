"""Preview as an editor sees it: asked over HTTP, from the start and from each save."""
import http.client
import socket
import subprocess
import time

import generate
import measure
import tables
from cold import sources
from tools import NOW, igilik, say

LIMIT = 120


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(port, path):
    """The page's text; None if there is nobody or no page yet."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LIMIT)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8")
        return text if answer.status == 200 else None
    except OSError:
        return None
    finally:
        connection.close()


def wait_for(port, path, mark, begin, pause=0.002):
    """Seconds from `begin` until the page holds the mark, None if it does not come."""
    while time.monotonic() - begin < LIMIT:
        text = ask(port, path)
        if text is not None and mark in text:
            return time.monotonic() - begin
        time.sleep(pause)
    return None


def save(source, event, mark):
    """Writes the event's file with another Kazakh title."""
    path = f"{source}/data/events/{event['region']}/{event['id']}.yaml"
    with open(path, encoding="utf-8") as file:
        text = file.read()
    old = generate.q(event["title"]["kk"])
    new = generate.q(event["title"]["kk"] + mark)
    changed = text.replace(old, new, 1)
    if changed == text:
        raise measure.Failed(f"{path} has no title to change")
    with open(path, "w", encoding="utf-8") as file:
        file.write(changed)
    return time.monotonic()


def preview(bench, size, edits):
    """{"start": s, "page": [ms], "region": [ms], …}; a list that names no events is left out."""
    source = sources(bench, size, [], ("igilik",), "preview") + "/igilik"
    events = generate.make_events(size, 7)
    port = free_port()
    begin = time.monotonic()
    with open(bench.log(), "w", encoding="utf-8") as log:
        process = subprocess.Popen(igilik("preview", "--source", source, "--port", str(port), "--now", NOW), stdout=log, stderr=log)
    try:
        started = wait_for(port, "/kk/", generate.UI["kk"]["site"], begin)
        if started is None:
            raise measure.Failed("preview does not start, see " + bench.log())
        times = {"start": started}
        for k in range(edits):
            event = events[(k + 1) * size // (edits + 1)]
            pages = {"page": f"/kk/events/{event['region']}/{event['id']}/", "region": f"/kk/regions/{event['region']}/",
                     "block": f"/kk/blocks/{event['block']}/", "day": f"/kk/schedule/{event['date']}/"}
            listed = {name: path for name, path in pages.items() if event["title"]["kk"] in (ask(port, path) or "")}
            mark = f" — {k + 1} рет жаңартылды"
            begin = save(source, event, mark)
            for name, path in listed.items():
                took = wait_for(port, path, event["title"]["kk"] + mark, begin)
                if took is None:
                    raise measure.Failed(f"{path} is not renewed after {LIMIT} s")
                times.setdefault(name, []).append(took * 1000)
            say(f"{size} events, preview, edit {k + 1}: " + ", ".join(f"{name} {times[name][-1]:.0f} ms" for name in listed) + f" (load {measure.load():.1f})")
            time.sleep(1)
        return times
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def preview_table(times_by_size):
    names = (("start", "start → first page, s"), ("page", "save → the event's page, ms"), ("region", "→ its region's, ms"),
             ("block", "→ its block's, ms"), ("day", "→ its day's, ms"))
    rows = []
    for key, name in names:
        cells = [[times[key]] if key == "start" else times.get(key, []) for times in times_by_size.values()]
        rows.append([name] + [tables.spread(cell) if cell else "names no events" for cell in cells])
    return tables.table([""] + [f"{size:,} events" for size in times_by_size], rows)


def ratios(times):
    return {"preview: save of one event → new page served, ms": times.get("page", []), "preview: start → first page served, s": [times["start"]]}
