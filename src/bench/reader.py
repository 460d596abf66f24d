#!/usr/bin/env python3
"""What readers of one baked site fetch, for docs/scale.md.

usage: reader.py SITE [LANGUAGE [DAY]]

Prints the bytes of the four pages that a reader opens (home, a day, a region, an event), of the files that all of
them share, and of the whole site, as they are and packed (gzip -6, as servers pack).
"""
import gzip
import pathlib
import re
import sys

HEADERS = 400  # bytes of headers of an answer, about


def packed(file):
    return len(gzip.compress(file.read_bytes(), 6))


def largest(files):
    return max(files, key=packed)


def main(site, language="kk", day="2023-06-01"):
    site = pathlib.Path(site)
    own = site / language
    pages = {
        "home": own / "index.html",
        "day": own / "schedule" / day / "index.html",
        "region": largest(own.glob("regions/*/index.html")),
        "event": largest(own.glob("events/*/*/index.html")),
    }
    home = pages["home"].read_text("utf-8")
    shared = [site / path for path in re.findall(r'<link[^>]+href="(?:\.\./)*(assets/[^"]+\.(?:css|svg))"', home)]
    files = [file for file in site.rglob("*") if file.is_file()]
    for name, file in pages.items():
        print(f"{name:8} {packed(file):>9,}  {file.relative_to(site)}")
    for file in shared:
        print(f"{'shared':8} {packed(file):>9,}  {file.relative_to(site)}")
    requests = len(pages) + len(shared)
    total = sum(map(packed, list(pages.values()) + shared)) + HEADERS * requests
    print(f"one reader: {requests} requests, {total:,} bytes with {HEADERS} bytes of headers each")
    print(f"site: {len(files):,} files, {sum(f.stat().st_size for f in files):,} bytes, {sum(map(packed, files)):,} packed")


main(*sys.argv[1:])
