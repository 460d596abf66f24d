#!/usr/bin/env python3
"""How long an editor waits: from the start of the program to the first list of the desk, and on until all checks are done.

    python3 src/bench/desk.py [--release ZIP] [--times 3] [--java-options "…"]

The release is unpacked into a new folder each time, as an editor does, and asked over HTTP. Needs the ZIP (mvn package -DskipTests).
"""
import argparse
import glob
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

sys.dont_write_bytecode = True
import measure
import preview
from tools import PROJECT

STILL = "data-on"


def first(port, path, begin, done=lambda text: True):
    """Seconds until the page comes as wanted."""
    while time.monotonic() - begin < preview.LIMIT:
        text = preview.ask(port, path)
        if text is not None and done(text):
            return time.monotonic() - begin
        time.sleep(0.01)
    raise measure.Failed(f"{path} does not come within {preview.LIMIT} s")


def start(folder, options):
    """Seconds from the start of the program: first list, second list, all checks."""
    port = preview.free_port()
    begin = time.monotonic()
    command = ["sh", f"{folder}/bin/igilik", "preview", "--source", f"{folder}/campaign", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "IGILIK_JAVA_OPTIONS": options})
    try:
        shown = first(port, "/_desk/ru/", begin)
        again = time.monotonic()
        second = first(port, "/_desk/ru/", again)
        checked = first(port, "/_desk/ru/", begin, lambda text: STILL not in text)
        return shown, second, checked
    finally:
        process.terminate()
        process.wait(20)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--release", default=f"{PROJECT}/target/igilik.zip")
    options.add_argument("--times", type=int, default=3)
    options.add_argument("--java-options", default="")
    given = options.parse_args()
    runs = []
    with tempfile.TemporaryDirectory() as work:
        for number in range(given.times):
            # The first start of each copy is the first of all; the second finds what the first has left.
            with zipfile.ZipFile(given.release) as packed:
                packed.extractall(f"{work}/{number}")
            folder = glob.glob(f"{work}/{number}/*")[0]
            for name in ("unpacked", "started again"):
                run = start(folder, given.java_options)
                runs.append((name, run))
                print(f"{name}: first list {run[0]:.2f} s, second {run[1]:.2f} s, all checks {run[2]:.2f} s (load {measure.load():.1f})", flush=True)
    for name in ("unpacked", "started again"):
        print(f"{name}, median: " + ", ".join(
            f"{what} {statistics.median(run[at] for one, run in runs if one == name):.2f} s"
            for at, what in enumerate(("first list", "second", "all checks"))))


if __name__ == "__main__":
    main()
