#!/usr/bin/env python3
"""Where a bake spends its time: runs the jar with Java's flight recorder and counts its samples.

    python3 src/bench/profile.py [--top 30] [--runs 1] [--jvm=-XX:TieredStopAtLevel=1] -- bake --source DIR --output OUT

Prints whose code is at work, the methods by their own samples (top of the stack) and by what they cause (anywhere in the stack),
and the system calls' share as native samples. The recordings stay beside the output for a closer look (`jfr print`, JDK Mission Control).
"""
import argparse
import collections
import glob
import os
import re
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<configuration version="2.0">
  <event name="jdk.ExecutionSample"><setting name="enabled">true</setting><setting name="period">5 ms</setting></event>
  <event name="jdk.NativeMethodSample"><setting name="enabled">true</setting><setting name="period">5 ms</setting></event>
  <event name="jdk.JavaMonitorEnter"><setting name="enabled">true</setting><setting name="threshold">1 ms</setting><setting name="stackTrace">true</setting></event>
  <event name="jdk.GarbageCollection"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
</configuration>
"""
# Whose code is at work: the frame nearest to the top that belongs to one of these. Library calls count for who makes them.
AREAS = {
    "kz.igilik.render.PageText": "letters of pages", "kz.igilik.render": "templates", "freemarker": "templates",
    "kz.igilik.markdown": "Markdown", "com.vladsch.flexmark": "Markdown", "kz.igilik.load": "reading", "org.snakeyaml": "reading",
    "tools.jackson.dataformat": "reading",
    "kz.igilik.publish": "folders and files", "kz.igilik.view": "views", "kz.igilik.language": "wording", "kz.igilik.formats.jsonld": "linked data",
    "kz.igilik.check": "checks", "kz.igilik.pipeline.Inputs": "digest of the sources",
}
FRAME = re.compile(r"^\s+([\w.$<>/]+)\(.*?\)\s+line:")


def record(arguments, jvm, folder, run):
    settings, recording = f"{folder}/settings.jfc", f"{folder}/{run}.jfr"
    with open(settings, "w", encoding="utf-8") as file:
        file.write(SETTINGS)
    subprocess.run(["java", f"-XX:StartFlightRecording=filename={recording},settings={settings}", "-Xlog:jfr*=off",
                    "-XX:FlightRecorderOptions=stackdepth=128", *jvm, "-jar", f"{PROJECT}/target/igilik.jar", *arguments], check=True)
    return recording


def events(recording, kind):
    """The stack of each event, top frame first, and how long the event took."""
    text = subprocess.run(["jfr", "print", "--stack-depth", "128", "--events", kind, recording],
                          check=True, capture_output=True, text=True).stdout
    for block in text.split(f"{kind.split('.')[-1]} {{")[1:]:
        took = re.search(r"duration = ([\d.]+) ms", block)
        yield [m.group(1) for m in map(FRAME.match, block.split("\n")) if m], float(took.group(1)) if took else 0.0


def area(stack):
    return next((name for frame in stack for prefix, name in AREAS.items() if frame.startswith(prefix)), "all else")


def table(title, counts, total, top):
    print(f"\n{title}")
    for name, count in counts.most_common(top):
        print(f"  {100 * count / max(1, total):5.1f} %  {count:6d}  {name}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--top", type=int, default=30)
    parser.add_argument("--runs", type=int, default=1, help="several short runs give more samples; the output folder is new in each")
    parser.add_argument("--jvm", action="append", default=[])
    parser.add_argument("command", nargs="+")
    given = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="igilik-profile-")
    own, within, native, monitors, areas = (collections.Counter() for _ in range(5))
    total = pauses = 0
    for run in range(given.runs):
        command = list(given.command)
        if "--output" in command and run:
            command[command.index("--output") + 1] += f"-{run}"
        recording = record(command, given.jvm, folder, run)
        for stack, _ in events(recording, "jdk.ExecutionSample"):
            areas[area(stack)] += 1
            if stack:
                total += 1
                own[stack[0]] += 1
                within.update(set(stack))
        for stack, _ in events(recording, "jdk.NativeMethodSample"):
            areas[area(stack)] += 1
            if stack:
                native[stack[0] + " < " + next((f for f in stack if f.startswith("kz.igilik")), "?")] += 1
        for stack, took in events(recording, "jdk.JavaMonitorEnter"):
            monitors[stack[0] if stack else "?"] += took
        pauses += sum(took for _, took in events(recording, "jdk.GarbageCollection"))
    table("whose code is at work, native code included", areas, sum(areas.values()), len(areas))
    table(f"own samples ({total})", own, total, given.top)
    table("anywhere in the stack, all", within, total, given.top)
    table("anywhere in the stack, ours", collections.Counter({n: c for n, c in within.items() if n.startswith("kz.igilik")}), total, given.top)
    table("in native code", native, sum(native.values()), given.top // 2)
    table("waiting for monitors, ms", collections.Counter({n: round(c) for n, c in monitors.items()}), sum(monitors.values()), 10)
    print(f"\ngarbage collection: {pauses:.0f} ms; recordings: {', '.join(sorted(glob.glob(folder + '/*.jfr')))}")


if __name__ == "__main__":
    main()
