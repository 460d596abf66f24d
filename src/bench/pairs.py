#!/usr/bin/env python3
"""CPU of a bake by two programs, or by one with and without an option, in alternating pairs.

usage: pairs.py PROGRAM_A OPTIONS_A PROGRAM_B OPTIONS_B SOURCE PAIRS

PROGRAM is a folder in which `mvn package` has run. OPTIONS go to the Java machine, "" for none. SOURCE is a
campaign. Each bake begins without a site. Prints medians, and the difference of each pair with its quartiles:
a difference whose quartiles lie on both sides of nothing is none.
"""
import os
import shutil
import statistics
import sys
import tempfile


def cpu(program, options, source, output):
    """User and system time of one bake from nothing, in milliseconds."""
    shutil.rmtree(output, ignore_errors=True)
    environment = dict(os.environ, IGILIK_JAVA_OPTIONS=options)
    child = os.fork()
    if child == 0:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        command = [program + "/bin/igilik", "bake", "--source", source, "--output", output]
        os.execve(command[0], command, environment)
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{program} {options}: the bake failed")
    return 1000 * (used.ru_utime + used.ru_stime)


def main(program_a, options_a, program_b, options_b, source, pairs):
    with tempfile.TemporaryDirectory() as scratch:
        runs = [
            (cpu(program_a, options_a, source, scratch + "/a"), cpu(program_b, options_b, source, scratch + "/b"))
            for _ in range(int(pairs))
        ]
    a, b = zip(*runs)
    low, middle, high = statistics.quantiles([two - one for one, two in runs], n=4)
    ratio = statistics.median(two / one for one, two in runs)
    print(
        f"A {statistics.median(a):,.0f} ms, B {statistics.median(b):,.0f} ms, "
        f"B - A {middle:,.0f} ms ({low:,.0f}..{high:,.0f}), B / A {ratio:.3f}, {pairs} pairs"
    )


main(*sys.argv[1:])
