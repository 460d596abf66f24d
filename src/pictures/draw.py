#!/usr/bin/env python3
"""Draws the pictures of the shipped campaign into assets/pictures, from the figures of assets/art.

They are drawings, made where no photograph may be invented. Run it after a change of the figures; the same figures give the same files.
"""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ART = ROOT / "assets/art"
OUT = ROOT / "assets/pictures"
WIDE, HIGH = 720, 480
SKY, HAZE, GRASS, FIELD, SAND, SUN = "#d9f3f8", "#fbfaf4", "#9cc97a", "#7fb562", "#efe3c2", "#fec50c"


def figures(name):
    """The shared parts of a drawing, and its children one by one, each standing at 0, 0."""
    text = (ART / name).read_text("utf-8")
    defs = re.search(r"<defs>.*?</defs>", text).group(0)
    children = re.findall(r'<g transform="translate\(\d+ (?:196|132)\)">((?:(?!<g).)*?)</g>', text)
    return defs, children


def child(shape, x, y, size=1.5):
    return f'<g transform="translate({x} {y}) scale({size})">{shape}</g>'


def land(level=330, colour=GRASS):
    return (
        f'<path fill="{SKY}" d="M0 0h{WIDE}v{HIGH}H0z"/>'
        f'<path fill="{FIELD}" d="M0 {level - 24}Q150 {level - 90} 330 {level - 26}T{WIDE} {level - 50}V{HIGH}H0z"/>'
        f'<path fill="{colour}" d="M0 {level}Q220 {level - 30} 420 {level}T{WIDE} {level - 6}V{HIGH}H0z"/>'
    )


def sun(x, y, size=1.0):
    rays = "".join(f'<path transform="rotate({turn})" d="M0-84V-104"/>' for turn in range(0, 360, 30))
    return f'<g transform="translate({x} {y}) scale({size})"><circle r="62" fill="{SUN}"/><g stroke="{SUN}" stroke-width="9">{rays}</g></g>'


def cloud(x, y):
    return f'<path fill="{HAZE}" d="M{x} {y}a22 22 0 0 1 6-43 34 34 0 0 1 64-6 26 26 0 0 1 12 49z"/>'


def balloon(x, y, colour, hand):
    return (
        f'<path d="M{x} {y + 34}L{hand[0]} {hand[1]}" stroke="#689" stroke-width="2"/>'
        f'<path fill="{colour}" d="M{x} {y - 34}c38 0 36 50 0 68-36-18-38-68 0-68z"/>'
    )


def days():
    marks = []
    for day in range(32):
        high = day == 15
        x = 40 + day * 20.6
        marks.append(
            f'<path d="M{x:.1f} 452V{424 if high else 436}" stroke="{SUN if high else "#178"}" stroke-width="{11 if high else 8}"/>'
        )
    return "".join(marks)


def yurt(x, y):
    return (
        f'<g transform="translate({x} {y})"><path fill="{HAZE}" d="M-150 0v-78h300V0z"/><path fill="#efe6d0" d="M-164-74Q-96-150-26-172h52q70 22 138 98z"/>'
        '<path fill="#c34" d="M-34-174h68l8 16h-84z"/><path d="M-150-62h300" stroke="#c34" stroke-width="10"/>'
        '<path d="M-142-38q14-18 28 0t28 0M58-38q14-18 28 0t28 0" stroke="#178" stroke-width="6"/>'
        '<path fill="#178" d="M-30 0v-72h60V0z"/><path d="M0-72V0M-30-36h60" stroke="#fc1" stroke-width="4"/></g>'
    )


def finish():
    squares = "".join(
        f'<path fill="{"#12232b" if (i + j) % 2 else HAZE}" d="M{150 + 21 * i} {88 + 21 * j}h21v21h-21z"/>' for i in range(20) for j in range(2)
    )
    return f'<path d="M150 380V92M570 380V92" stroke="#689" stroke-width="12"/>{squares}'


def chalk():
    return (
        f'<path fill="#8d979c" d="M0 300h{WIDE}v180H0z"/><path fill="{FIELD}" d="M0 286h{WIDE}v18H0z"/>'
        '<g stroke-width="6"><circle cx="150" cy="420" r="30" stroke="#fec50c"/><path d="M150 376v-14M150 464v14M106 420H92M194 420h14M119 389l-9-9M181 451l9 9M181 389l9-9M119 451l-9 9" stroke="#fec50c"/>'
        '<path d="M480 452v-44l42-32 42 32v44zM508 452v-26h28v26" stroke="#fff"/><path d="M300 460q-14-34 0-52 18-14 34 8 16-22 34-8 14 18 0 52" stroke="#7ce"/>'
        '<path d="M610 430q22-34 44 0t44 0" stroke="#e9a"/></g>'
    )


def picture(name, defs, *parts):
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 {WIDE} {HIGH}">'
        f'{defs}<g fill="none" stroke-linecap="round" stroke-linejoin="round">{"".join(parts)}</g></svg>\n'
    )
    (OUT / f"{name}.svg").write_text(text, "utf-8")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    standing, walk = figures("children.svg")
    joy, glad = figures("end.svg")
    picture(
        "thirty-two-days", standing, land(350), sun(560, 130), cloud(120, 130),
        child(walk[0], 130, 400), child(walk[1], 280, 396), child(walk[2], 430, 400), child(walk[3], 580, 396), days(),
    )
    picture(
        "childrens-day", joy, land(), cloud(560, 120), cloud(60, 90),
        balloon(110, 90, "#c34", (92, 240)), balloon(330, 70, "#1bd", (352, 236)), balloon(640, 96, "#e73", (628, 240)),
        child(glad[0], 140, 400, 1.7), child(glad[1], 298, 396, 1.7), child(glad[2], 446, 400, 1.7), child(glad[3], 580, 396, 1.7),
    )
    picture("yurt-in-the-steppe", standing, land(340), sun(110, 110, 0.8), yurt(430, 356), child(walk[0], 160, 420), child(walk[3], 640, 420, 1.4))
    picture("morning-run", joy, land(310, SAND), sun(360, 250, 0.9), finish(), child(glad[1], 250, 430, 1.6), child(glad[3], 360, 446, 1.7), child(glad[0], 470, 430, 1.6))
    picture("chalk-drawings", standing, f'<path fill="{SKY}" d="M0 0h{WIDE}v{HIGH}H0z"/>', cloud(430, 120), sun(130, 130, 0.8), chalk(), child(walk[1], 250, 396, 1.7), child(walk[3], 430, 390, 1.7))


if __name__ == "__main__":
    main()
