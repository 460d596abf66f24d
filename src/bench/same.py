"""Whether two sites are the same work: the same pages, and nearly as many bytes."""
import glob
import re

import generate
import measure
import tables

MOST = 0.05  # of the bytes of Igilik's site
LISTS = ("events", "regions", "blocks", "schedule")


# Kinds of page by Hugo's templates, and the begin of their addresses below the language.
CARRIED = {"home": "", "event": "events/", "region": "regions/", "region-block": "regions/", "regions": "regions/", "block": "blocks/", "blocks": "blocks/",
           "day": "schedule/", "schedule": "schedule/", "helplines": "helplines/", "text": "about/", "sitemap": "sitemap/"}
DEPTH = {"event": 3, "region": 2, "region-block": 3, "block": 2, "day": 2, "home": 0}  # folders below the language; else 1


def carry(site, hugo):
    """Gives Hugo the sheets and scripts of the pages of a site, finished: it need not make any of them."""
    lang = generate.LANGS[0]
    read = lambda path: open(path, encoding="utf-8").read()
    generate.write(f"{hugo}/assets/carried/site.css", read(glob.glob(f"{site}/assets/site.*.css")[0]))
    for name, begin in CARRIED.items():
        depth = DEPTH.get(name, 1)
        pages = glob.glob(f"{site}/{lang}/{begin}{'*/' * (depth - begin.count('/'))}index.html")
        page = read(sorted(pages)[0])
        styles = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
        scripts = re.findall(r"<script(?! type)[^>]*>.*?</script>", page, re.DOTALL)
        if styles:
            generate.write(f"{hugo}/assets/carried/{name}.css", styles[-1])
        generate.write(f"{hugo}/assets/carried/{name}.html", "".join(scripts))


def kind(path):
    """The kind of page of a file of a site."""
    folders = path.split("/")[1:-1] if path.split("/")[0] in generate.LANGS else None
    if folders is None or not path.endswith("/index.html"):
        return "sitemap.xml" if path.endswith("sitemap.xml") else "other files"
    if not folders:
        return "home"
    if folders[0] not in LISTS:
        return "texts, help, press"
    if len(folders) == 1:
        return f"list of {folders[0]}"
    return "block in a region" if folders[0] == "regions" and len(folders) == 3 else {"events": "event", "regions": "region", "blocks": "block", "schedule": "day"}[folders[0]]


def weights(files):
    """Kind of page → (files, bytes)."""
    found = {}
    for path, (size, _) in files.items():
        count, sum_of = found.get(kind(path), (0, 0))
        found[kind(path)] = (count + 1, sum_of + size)
    return found


def difference(ours, theirs):
    return sum(size for size, _ in theirs.values()) / sum(size for size, _ in ours.values()) - 1


def same_work(ours, theirs):
    """Both have the same pages in the lists, and Hugo's bytes are near ours; else the benchmark stops."""
    listed = lambda files: {path for path in files if path.endswith("/index.html") and path.split("/")[1] in LISTS}
    lonely = sorted(listed(ours) ^ listed(theirs))
    if lonely:
        raise measure.Failed(f"{len(lonely)} pages are in only one of both sites, so it is not the same work: {', '.join(lonely[:5])}")
    if abs(difference(ours, theirs)) > MOST:
        raise measure.Failed(f"the bytes of Hugo's site differ by {difference(ours, theirs):+.1%} from Igilik's, more than {MOST:.0%}, so it is not the same "
                             f"work: templates have changed, and src/bench/hugo/layouts has to follow.\n{weights_table(ours, theirs)}")


def weights_table(ours, theirs):
    mine, others = weights(ours), weights(theirs)
    rows = []
    for name in sorted(mine.keys() | others.keys(), key=lambda name: -mine.get(name, (0, 0))[1]):
        (our_files, our_bytes), (their_files, their_bytes) = mine.get(name, (0, 0)), others.get(name, (0, 0))
        rows.append((name, f"{our_files:,}", f"{our_bytes:,}", f"{their_files:,}", f"{their_bytes:,}", f"{their_bytes / our_bytes - 1:+.1%}" if our_bytes else "–"))
    total = lambda found: (f"{sum(count for count, _ in found.values()):,}", f"{sum(size for _, size in found.values()):,}")
    rows.append(("**all**", *total(mine), *total(others), f"{difference(ours, theirs):+.1%}"))
    return tables.table(("kind of page", "Igilik, files", "bytes", "Hugo, files", "bytes", "bytes of Hugo's against ours"), rows)
