#!/usr/bin/env python3
"""CPU of a bake by two programs, or by one with and without an option, in alternating pairs.

usage: pairs.py PROGRAM_A OPTIONS_A PROGRAM_B OPTIONS_B SOURCE PAIRS

PROGRAM is a folder in which `mvn package` has run. OPTIONS go to the Java machine, "" for none. SOURCE is a
campaign. Each bake begins without a site, and the order of a pair changes from one to the next. Prints medians, the
least of all, which a restless machine disturbs least, and the difference of the pairs with its quartiles. Compare a
program with itself first: a smaller difference than that one is none.
"""
import shutil
import statistics
import sys
import tempfile

import measure


def cpu(program, options, source, output):
    """User and system time of one bake from nothing, in milliseconds."""
    shutil.rmtree(output, ignore_errors=True)
    command = [program + "/bin/igilik", "bake", "--source", source, "--output", output]
    return 1000 * measure.run(command, output + ".log", env={"IGILIK_JAVA_OPTIONS": options}).cpu


def main(program_a, options_a, program_b, options_b, source, pairs):
    with tempfile.TemporaryDirectory() as scratch:
        bakes = (
            lambda: cpu(program_a, options_a, source, scratch + "/a"),
            lambda: cpu(program_b, options_b, source, scratch + "/b"),
        )
        runs = []
        for pair in range(int(pairs)):
            turn = 1 if pair % 2 == 0 else -1
            runs.append([bake() for bake in bakes[::turn]][::turn])
    a, b = zip(*runs)
    low, middle, high = statistics.quantiles([two - one for one, two in runs], n=4)
    ratio = statistics.median(two / one for one, two in runs)
    print(
        f"A {statistics.median(a):,.0f} ms, B {statistics.median(b):,.0f} ms, "
        f"least {min(a):,.0f} and {min(b):,.0f} ms, B - A {middle:,.0f} ms ({low:,.0f}..{high:,.0f}), B / A {ratio:.3f}, {pairs} pairs"
    )


main(*sys.argv[1:])
