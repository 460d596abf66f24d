#!/usr/bin/env python3
"""How long a spreadsheet of 10,000 new events takes, and how much memory: dry run, import, the import again,
and the whole programme as a workbook, out and in.

    python3 src/bench/sheets.py --source DIR [--rows 10000]

DIR is a campaign in Kazakh and Russian; a copy of it is changed. Needs the jar (mvn package -DskipTests) and GNU time.
"""
import argparse
import csv
import pathlib
import re
import shutil
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parents[2]
HEADER = "region,id,block,title.kk,title.ru,summary.kk,summary.ru,starts,ends,venue.name.kk,venue.name.ru,updated"


def first_id(file):
    return re.search(r"^- id: (\S+)", file.read_text(encoding="utf-8"), re.M).group(1)


def table(file, campaign, rows):
    region = first_id(campaign / "data/regions.yaml")
    block = first_id(campaign / "data/blocks.yaml")
    with open(file, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(HEADER.split(","))
        for i in range(rows):
            writer.writerow([
                region, f"row-{i}", block, f"Шара {i}", f"Забег {i}", "Сипаттама мәтіні осында. " * 4, "Описание мероприятия здесь. " * 4,
                "20.05.2023 10:00", "20.05.2023 11:00", "Алаң", "Площадь", "2023-05-10"])


def measure(label, *arguments):
    run = subprocess.run(
        ["/usr/bin/time", "-f", "%e %U %M", str(HERE / "bin/igilik"), *map(str, arguments), "--lang", "en"],
        capture_output=True, text=True)
    lines = run.stdout.strip().splitlines()
    wall, user, memory = run.stderr.strip().splitlines()[-1].split()
    print(f"{label}: {wall} s ({user} s of one core), {int(memory) // 1024} MB: {lines[-1] if lines else run.stderr}")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--source", required=True, type=pathlib.Path)
    options.add_argument("--rows", type=int, default=10000)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        campaign = pathlib.Path(folder) / "campaign"
        for part in ("data", "content", "assets"):
            if (given.source / part).exists():
                shutil.copytree(given.source / part, campaign / part)
        sheet = pathlib.Path(folder) / "rows.csv"
        table(sheet, campaign, given.rows)
        measure("dry run", "import", sheet, "--source", campaign, "--dry-run")
        measure("import", "import", sheet, "--source", campaign)
        measure("again", "import", sheet, "--source", campaign)
        book = pathlib.Path(folder) / "all.xlsx"
        measure("export as a workbook", "export", book, "--source", campaign)
        measure("import of the workbook", "import", book, "--source", campaign)


if __name__ == "__main__":
    main()
