#!/usr/bin/python3
"""Pictures of every kind of page in Chromium 87, as a telephone of 2020 shows them, to be looked at.

usage: src/bench/old-phones/pictures.py SITE FOLDER [--languages kk,ru] [--widths 320,360] [--only NAME]

SITE is a baked site, FOLDER gets one picture per kind, language and width: event-kk-320.png, long pages cut at 8,000 px.
Needs Debian's python3-pyqt5.qtwebengine (QtWebEngine 5.15 is Chromium 87), without a screen also xvfb:

    QTWEBENGINE_DISABLE_SANDBOX=1 xvfb-run -a src/bench/old-phones/pictures.py target/site target/old-phones
"""
import argparse
import functools
import http.server
import os
import pathlib
import re
import sys
import threading

os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")
from PyQt5.QtCore import QSize, QTimer, QUrl  # noqa: E402
from PyQt5.QtWebEngineWidgets import QWebEngineView  # noqa: E402
from PyQt5.QtWidgets import QApplication  # noqa: E402

TALLEST = 8000
KINDS = [
    ("gateway", ""), ("not-found", "404.html"), ("offline", "offline.html"), ("home", "LANG/"), ("schedule", "LANG/schedule/"),
    ("week", "LANG/schedule/week-ID/"), ("months", "LANG/schedule/months/"), ("day", "LANG/schedule/ID/"),
    ("regions", "LANG/regions/"), ("region", "LANG/regions/ID/"), ("poster", "LANG/regions/ID/poster/ID/"),
    ("common-poster", "posters/ID/ID/"), ("region-block", "LANG/regions/ID/ID/"), ("lite", "LANG/lite/ID/"),
    ("subscribe", "LANG/calendar/"), ("subscribe-region", "LANG/calendar/ID/"), ("blocks", "LANG/blocks/"), ("block", "LANG/blocks/ID/"),
    ("event", "LANG/events/ID/ID/"), ("helplines", "LANG/helplines/"), ("help-card", "LANG/helplines/card/"),
    ("common-help-card", "help-card/"), ("guide", "LANG/guides/ID/"), ("press", "LANG/press/"), ("release", "LANG/press/ID/"),
    ("search", "LANG/search/"), ("sitemap", "LANG/sitemap/"), ("text", "LANG/ID/"),
]


def kinds(site, language):
    """The largest page of each kind, by name; of events one of each status, of texts every one."""
    pages = [str(file.relative_to(site)).replace("index.html", "") for file in site.rglob("*.html")]
    seen, found = set(), {}
    for name, address in KINDS:
        pattern = re.compile(address.replace("LANG", language).replace("ID", "[a-z0-9-]+"))
        mine = sorted(page for page in pages if pattern.fullmatch(page) and page not in seen)
        seen.update(mine)
        size = {page: (site / page / "index.html" if not page.endswith("html") else site / page).stat().st_size for page in mine}
        if name == "text":
            found.update({page.split("/")[1]: page for page in mine})
        elif mine:
            found[name] = max(mine, key=size.get)
        if name == "event":
            for page in mine:
                status = re.search(r"status--([a-z-]+)", (site / page / "index.html").read_text())
                if status:
                    found.setdefault("event-" + status.group(1), page)
    return found


class Silent(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".svg": "image/svg+xml"}

    def log_message(self, *words):
        pass


class Camera:
    """Opens one page after another and takes a picture of it in its full height."""

    def __init__(self, app, root, folder, wanted):
        self.app, self.root, self.folder, self.wanted = app, root, folder, wanted
        self.view = QWebEngineView()
        self.view.page().settings().setAttribute(self.view.settings().ShowScrollBars, False)
        self.view.loadFinished.connect(lambda _: QTimer.singleShot(300, self.measure))
        self.next()

    def next(self):
        if not self.wanted:
            self.app.quit()
            return
        self.name, self.width, page = self.wanted.pop(0)
        self.view.setFixedSize(QSize(self.width, 800))
        self.view.show()
        self.view.load(QUrl(self.root + page))

    def measure(self):
        self.view.page().runJavaScript(
            "[document.documentElement.scrollHeight, document.documentElement.scrollWidth]", self.resize)

    def resize(self, size):
        height, width = size
        if width > self.width:
            print(f"{self.name}: {width} px wide")
        self.view.setFixedSize(QSize(self.width, min(TALLEST, int(height))))
        QTimer.singleShot(700, self.take)

    def take(self, tries=20):
        picture = self.view.grab()
        last = picture.toImage().pixelColor(self.width // 2, picture.height() - 1)
        if last.name() == "#ffffff" and tries and picture.height() > 800:  # a busy machine has not painted it yet
            QTimer.singleShot(500, lambda: self.take(tries - 1))
            return
        picture.save(str(self.folder / (self.name + ".png")))
        self.next()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("site", type=pathlib.Path)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--languages", default="kk,ru")
    arguments.add_argument("--widths", default="320,360")
    arguments.add_argument("--only", default="")
    asked = arguments.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Silent, directory=str(asked.site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    wanted = [
        (f"{name}-{language}-{width}", int(width), page)
        for language in asked.languages.split(",")
        for width in asked.widths.split(",")
        for name, page in kinds(asked.site, language).items()
        if asked.only in name
    ]
    app = QApplication(sys.argv[:1])
    camera = Camera(app, f"http://127.0.0.1:{server.server_port}/", asked.folder, wanted)
    app.exec_()
    print(f"{len(list(asked.folder.glob('*.png')))} pictures in {asked.folder}")


main()
