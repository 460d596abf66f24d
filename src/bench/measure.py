"""One process, measured: wall clock, processor time, peak memory; and what lies in a folder."""
import dataclasses
import os
import subprocess
import sys
import time


@dataclasses.dataclass(frozen=True)
class Run:
    wall: float
    cpu: float
    peak: float  # MB
    output: str = ""


class Failed(Exception):
    pass


def run(argv, log, cwd=None, env=None):
    """Runs to the end; a process that fails stops the benchmark, its output tells why."""
    with open(log, "w", encoding="utf-8") as file:
        begin = time.monotonic()
        process = subprocess.Popen(argv, cwd=cwd, env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    with open(log, encoding="utf-8", errors="replace") as file:
        output = file.read()
    if process.returncode != 0:
        raise Failed(f"{' '.join(argv)}: exit {process.returncode}\n{output}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / unit, output)


def files_of(folder):
    """Path → (size, mtime) of each published file; what begins with a dot is the program's own."""
    found = {}
    for root, _, names in os.walk(folder):
        for name in names:
            if not name.startswith("."):
                path = os.path.join(root, name)
                stat = os.stat(path)
                found[os.path.relpath(path, folder)] = (stat.st_size, stat.st_mtime_ns)
    return found


def load():
    return os.getloadavg()[0]
