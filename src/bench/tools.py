"""What is measured: Igilik as it is released, Hugo from Debian, and the floor."""
import os
import platform
import re
import shutil
import subprocess
import sys

import measure

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
JAR = f"{PROJECT}/target/igilik.jar"
LAUNCHER = f"{PROJECT}/bin/igilik"
NOW = "2026-10-25T06:00:00Z"  # before the campaign: the home page is the same on each day of measuring


def say(text):
    print(text, file=sys.stderr, flush=True)


def igilik(*arguments):
    """The command as a user gives it: the launcher if there is one."""
    start = [LAUNCHER] if os.path.exists(LAUNCHER) else ["java", "-jar", JAR]
    return [*start, *arguments]


def ready_jar():
    if not os.path.exists(JAR):
        say("no target/igilik.jar: building it")
        subprocess.run(["mvn", "-q", "-B", "-ntp", "-DskipTests", "package"], cwd=PROJECT, check=True)


def ready_hugo():
    """Hugo's path; installed from Debian if that is allowed, None if there is none to be had."""
    if not shutil.which("hugo") and shutil.which("apt-get") and os.geteuid() == 0:
        say("no hugo: installing Debian's package")
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL,
                 "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run(["apt-get", "update"], **quiet)
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", "hugo"], **quiet)
    return shutil.which("hugo")


class Bench:
    """The folders of one run of the benchmark, and the programs at work in them."""

    def __init__(self, work, hugo):
        self.work, self.hugo, self.folders = work, hugo, 0
        os.makedirs(work, exist_ok=True)
        subprocess.run(["javac", "-d", work, f"{HERE}/floor/Floor.java"], check=True)

    def new(self, name):
        """A folder that has never been: deleting a big tree first would make new files dearer for minutes (README.md)."""
        self.folders += 1
        return f"{self.work}/{self.folders:03d}-{name}"

    def log(self):
        return f"{self.work}/log.txt"

    def bake(self, source, output):
        return measure.run(igilik("bake", "--source", source, "--output", output, "--now", NOW), self.log())

    def bake_small(self, source, output):
        """With little memory: the launcher passes the option on, without it Java reads one of its own."""
        little = {"IGILIK_JAVA_OPTIONS" if os.path.exists(LAUNCHER) else "JDK_JAVA_OPTIONS": "-Xmx512m"}
        return measure.run(igilik("bake", "--source", source, "--output", output, "--now", NOW), self.log(), env=little)

    def check(self, source):
        return measure.run(igilik("check", "--source", source), self.log())

    def run_hugo(self, source, output):
        for left in ("resources", ".hugo_build.lock"):
            if os.path.exists(f"{source}/{left}"):
                os.rename(f"{source}/{left}", self.new("left"))
        return measure.run([self.hugo, "--quiet", "-d", output], self.log(), cwd=source, env={"HUGO_CACHEDIR": self.new("cache")})

    def floor(self, like, output):
        """Writes the same files from memory; what it says is the time of writing alone, the better of one thread and all."""
        runs = []
        for threads in sorted({1, os.cpu_count() or 1}):
            settle()
            said = measure.run(["java", "-cp", self.work, "Floor", like, f"{output}-{threads}", str(threads)], self.log())
            wall, cpu = map(float, said.output.split()[:2])
            runs.append(measure.Run(wall, cpu, 0))
        return min(runs, key=lambda run: run.wall)


def settle():
    """What the last one wrote must not be written on the next one's time."""
    os.sync()


def versions(hugo):
    said = lambda *argv: subprocess.run(argv, capture_output=True, text=True, check=False)
    java = said("java", "-version").stderr.split("\n")
    commit = said("git", "-C", PROJECT, "describe", "--always", "--dirty").stdout.strip()
    memory = next((int(line.split()[1]) / 1048576 for line in open("/proc/meminfo", encoding="ascii") if line.startswith("MemTotal")), 0) \
        if os.path.exists("/proc/meminfo") else 0
    return {
        "Igilik": f"{commit}, started by {'bin/igilik' if os.path.exists(LAUNCHER) else 'java -jar'}",
        "JDK": re.sub(r'openjdk version |"', "", java[0]) + (f" ({java[1].strip()})" if len(java) > 1 else ""),
        "Hugo": said(hugo, "version").stdout.split(" ")[1] if hugo else "not found",
        "machine": f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}",
    }


def parts():
    """All parts of a site that a campaign can do without, as docs/data.md lists them."""
    with open(f"{PROJECT}/docs/data.md", encoding="utf-8") as file:
        return re.findall(r"^\| `publish\.([a-z-]+)` \|", file.read(), re.MULTILINE)
