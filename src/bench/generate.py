#!/usr/bin/env python3
"""Writes the campaign of the benchmark, for Igilik and for Hugo:

    python3 src/bench/generate.py --events 2000 --out DIR [--seed 7] [--without posters,calendars] [--trees igilik,hugo,hugo-light]

DIR/igilik is a folder for `igilik bake --source`, DIR/hugo and DIR/hugo-light are such for `hugo`. All hold the same events and texts;
DIR/hugo makes the same parts of the same pages as Igilik, DIR/hugo-light fewer and lighter ones.
"""
import argparse
import json
import os
import re
import shutil

from campaign import BLOCKS, HELPLINES, LANGS, REGIONS, UI, days, make_events

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
ICONS = ("house", "umbrella", "balance", "speech", "path", "ring", "hands", "ball", "star", "megaphone")
CANCELLED = ("Ұйымдастырушылардың шешімімен өткізілмейді.", "Не состоится по решению организаторов.")
UPDATED = "2026-10-20"
TEXTS = ("about", "safety", "accessibility", "privacy")


def q(value):
    return json.dumps(value, ensure_ascii=False)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def front(pairs):
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in pairs) + "---\n\n"


# ---- Igilik: one file per event with both languages inside

def localized(key, texts, indent=""):
    return f"{indent}{key}:\n" + "".join(f"{indent}  {lang}: {q(text)}\n" for lang, text in zip(LANGS, texts))


def markdown(key, texts, indent=""):
    lines = [f"{indent}{key}:"]
    for lang, text in zip(LANGS, texts):
        lines.append(f"{indent}  {lang}: |-")
        lines += [f"{indent}    {line}".rstrip() for line in text.split("\n")]
    return "\n".join(lines) + "\n"


def both(event, field):
    return [event[field][lang] for lang in LANGS]


def igilik_event(event):
    hour, minute = event["time"].split(":")
    text = f"block: {event['block']}\n" + localized("title", both(event, "title")) + markdown("summary", both(event, "description"))
    text += f"starts: {event['date']}T{event['time']}\nends: {event['date']}T{int(hour) + 1:02d}:{minute}\n"
    text += "venue:\n" + localized("name", both(event, "venue"), "  ") + localized("address", both(event, "address"), "  ")
    if event["status"] == "cancelled":
        text += "status: cancelled\n" + localized("note", CANCELLED)
    return text + f"updated: {UPDATED}\n"


def igilik_campaign(without):
    texts = lambda key: [UI[lang][key] for lang in LANGS]
    text = "id: benchmark\n" + localized("name", texts("site")) + localized("tagline", texts("tagline"))
    text += f"dates:\n  first: {days()[0]}\n  last: {days()[-1]}\nlanguages: [{', '.join(LANGS)}]\nzone: Asia/Almaty\n"
    text += "base-url: https://campaign.example/\nexit: https://www.wikipedia.org/\nhelp: line-111\n"
    if without:
        text += "publish:\n" + "".join(f"  {part}: false\n" for part in without)
    return text + f"updated: {UPDATED}\n"


def igilik_blocks():
    return "\n".join(
        f"- id: {block[0]}\n  number: {i}\n  icon: {ICONS[i - 1]}\n  hue: {i * 36 - 11}\n" + localized("title", block[1:], "  ")
        + localized("goal", block[1:], "  ") + f"  activities:\n    - id: events\n      number: '{i}.1'\n" + localized("text", block[1:], "      ")
        for i, block in enumerate(BLOCKS, 1))


ISO = [10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79]  # checked against the real list


def igilik_regions():
    return "\n".join(
        f"- id: {region[0]}\n  iso: KZ-{ISO[i - 1]}\n  kind: {'city' if i > 17 else 'oblast'}\n" + localized("name", region[1:], "  ")
        + localized("centre", region[1:], "  ") + "  zone: Asia/Almaty\n" for i, region in enumerate(REGIONS, 1))


def igilik_helplines():
    return "\n".join(
        f"- id: line-{line[0]}\n  number: '{line[0]}'\n" + localized("name", line[1:], "  ") + localized("purpose", line[1:], "  ")
        + f"  hours: 24/7\n  audience: [everyone]\n  verified: {UPDATED}\n" for line in HELPLINES)


def igilik_texts(out):
    for name in TEXTS:
        for lang in LANGS:
            head = front([("title", q(UI[lang][name])), ("description", q(UI[lang]["tagline"])), ("updated", UPDATED)])
            write(f"{out}/content/{lang}/{name}.md", head + UI[lang]["tagline"] + ".\n")


def write_igilik(out, events, without):
    write(f"{out}/data/campaign.yaml", igilik_campaign(without))
    write(f"{out}/data/blocks.yaml", igilik_blocks())
    write(f"{out}/data/regions.yaml", igilik_regions())
    write(f"{out}/data/helplines.yaml", igilik_helplines())
    shutil.copytree(f"{PROJECT}/src/test/sites/words", f"{out}/data/words")  # the real interface, with all its words
    igilik_texts(out)
    for event in events:
        write(f"{out}/data/events/{event['region']}/{event['id']}.yaml", igilik_event(event))


# ---- Hugo: one Markdown file per event and language, taxonomies for region, block and day

def named(texts):
    return dict(zip(LANGS, texts))


def ends(event):
    hour, minute = event["time"].split(":")
    return f"{int(hour) + 1:02d}:{minute}"


def hugo_event(event, lang):
    day = event["date"]
    return front([
        ("title", q(event["title"][lang])), ("date", f"{day}T{event['time']}:00+05:00"), ("weight", event["seq"]),
        ("start", q(f"{day}T{event['time']}+05:00")), ("ends", q(f"{day}T{ends(event)}:00+05:00")), ("time", q(f"{event['time']}–{ends(event)}")),
        ("venue", q(event["venue"][lang])), ("address", q(event["address"][lang])), ("status", event["status"]),
        ("note", q(CANCELLED[LANGS.index(lang)])), ("region", event["region"]), ("block", event["block"]),
        ("regions", f"[{event['region']}]"), ("blocks", f"[{event['block']}]"), ("schedule", f'["{day}"]'),
    ]) + event["description"][lang] + "\n"


def hugo_data(out):
    campaign = {"name": named(UI[lang]["site"] for lang in LANGS), "tagline": named(UI[lang]["tagline"] for lang in LANGS), "updated": UPDATED,
                "days": days(), "texts": {name: named(UI[lang][name] for lang in LANGS) for name in TEXTS}}
    write(f"{out}/data/campaign.json", q(campaign))
    write(f"{out}/data/regions.json", q({region[0]: named(region[1:]) for region in REGIONS}))
    write(f"{out}/data/blocks.json", q([{"slug": block[0], "number": i, "icon": ICONS[i - 1], **named(block[1:])} for i, block in enumerate(BLOCKS, 1)]))
    write(f"{out}/data/helplines.json", q([{"phone": line[0], **named(line[1:])} for line in HELPLINES]))
    shutil.copytree(f"{PROJECT}/src/test/sites/words", f"{out}/data/words")  # the same interface


def hugo_assets(out):
    """The same drawings; style and scripts come from a site that Igilik has baked (same.py)."""
    shutil.copytree(f"{PROJECT}/assets/icons", f"{out}/assets/icons")
    os.makedirs(f"{out}/static/assets")
    shutil.copy(f"{PROJECT}/assets/mark.svg", f"{out}/static/assets/mark.svg")


def hugo_lists(out, lang):
    """Regions, blocks and days as terms, and a page for each block in each region."""
    column = 1 + LANGS.index(lang)
    for taxonomy, table in (("regions", REGIONS), ("blocks", BLOCKS)):
        for i, row in enumerate(table, 1):
            write(f"{out}/content/{lang}/{taxonomy}/{row[0]}/_index.md", front([("title", q(row[column])), ("slug", row[0]), ("number", i)]))
    for before, day, after in zip(["", *days()], days(), [*days()[1:], ""]):  # every day has a page, also one without events
        write(f"{out}/content/{lang}/schedule/{day}/_index.md", front([("title", q(day)), ("slug", q(day)), ("before", q(before)), ("after", q(after))]))
    for region in REGIONS:
        for block in BLOCKS:
            write(f"{out}/content/{lang}/region-block/{region[0]}-{block[0]}.md", front([
                ("title", q(f"{block[column]}: {region[column]}")), ("region", region[0]), ("block", block[0]), ("url", f"/{lang}/regions/{region[0]}/{block[0]}/")]))


def hugo_texts(out, lang):
    write(f"{out}/content/{lang}/_index.md", front([("title", q(UI[lang]["site"]))]))
    for name in TEXTS:
        write(f"{out}/content/{lang}/{name}.md", front([("title", q(UI[lang][name]))]) + UI[lang]["tagline"] + ".\n")
    for name, layout in (("helplines", "helplines"), ("sitemap", "map")):
        write(f"{out}/content/{lang}/{name}.md", front([("title", q(UI[lang][name])), ("layout", layout)]))


def write_hugo(out, events, _):
    shutil.copytree(f"{HERE}/hugo", out)
    hugo_data(out)
    hugo_assets(out)
    for lang in LANGS:
        hugo_lists(out, lang)
        hugo_texts(out, lang)
        for event in events:
            write(f"{out}/content/{lang}/events/{event['region']}/{event['id']}.md", hugo_event(event, lang))


# ---- Hugo with lighter templates: fewer pages, and fewer parts in each

def rows(table):
    return "".join("".join(("- " if i == 0 else "  ") + f"{key}: {q(value)}\n" for i, (key, value) in enumerate(row.items())) for row in table)


def light_terms(out, lang):
    column = 1 + LANGS.index(lang)
    for taxonomy, table in (("regions", REGIONS), ("blocks", BLOCKS)):
        for row in table:
            write(f"{out}/content/{lang}/{taxonomy}/{row[0]}/_index.md", front([("title", q(row[column]))]))
    for day in days():  # every day has a page, also one without events
        write(f"{out}/content/{lang}/schedule/{day}/_index.md", front([("title", q(day))]))
    write(f"{out}/content/{lang}/_index.md", front([("title", q(UI[lang]["site"]))]))
    write(f"{out}/i18n/{lang}.yaml", "".join(f"{key}: {q(word)}\n" for key, word in UI[lang].items()))


def light_event(event, lang):
    return front([
        ("title", q(event["title"][lang])), ("date", event["date"]), ("weight", event["seq"]), ("time", q(event["time"])),
        ("venue", q(event["venue"][lang] + ", " + event["address"][lang])), ("status", event["status"]),
        ("summary", q(event["summary"][lang])), ("regions", f"[{event['region']}]"), ("blocks", f"[{event['block']}]"),
        ("schedule", f'["{event["date"]}"]'),
    ]) + event["description"][lang] + "\n"


def write_hugo_light(out, events, _):
    shutil.copytree(f"{HERE}/hugo-light", out)
    write(f"{out}/data/regions.yaml", rows({"slug": slug, "kk": kk, "ru": ru} for slug, kk, ru in REGIONS))
    write(f"{out}/data/blocks.yaml", rows({"slug": slug, "kk": kk, "ru": ru} for slug, kk, ru in BLOCKS))
    write(f"{out}/data/helplines.yaml", rows({"phone": phone, "kk": kk, "ru": ru} for phone, kk, ru in HELPLINES))
    for lang in LANGS:
        light_terms(out, lang)
        for event in events:
            write(f"{out}/content/{lang}/events/{event['id']}.md", light_event(event, lang))


TREES = {"igilik": write_igilik, "hugo": write_hugo, "hugo-light": write_hugo_light}


def write_trees(out, count, seed=7, without=(), trees=tuple(TREES)):
    events = make_events(count, seed)
    for tree in trees:
        TREES[tree](os.path.join(out, tree), events, without)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, required=True)
    parser.add_argument("--out", required=True, help="a folder that has none of the trees yet")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--without", default="", help="parts of the site to switch off: docs/data.md, `publish`")
    parser.add_argument("--trees", default=",".join(TREES))
    given = parser.parse_args()
    write_trees(given.out, given.events, given.seed, [part for part in given.without.split(",") if part], given.trees.split(","))


if __name__ == "__main__":
    main()
