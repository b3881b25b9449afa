#!/usr/bin/env python3
"""Opens pages in a browser as people do, and finds what overflows, is cut, or shuts somebody out.

    .ci/pages.py --packages FOLDER PAGE.html...
    .ci/pages.py --packages FOLDER --quick PAGE.html...
    .ci/pages.py --packages FOLDER --self-test PAGE.html
    .ci/pages.py --packages FOLDER --screenshots FOLDER PAGE.html...

Each page is opened at 320, 390 and 1280 px, in light and in dark, and printed on A4. It may ask for
nothing outside itself and say nothing on the console. Nothing may reach over the edge or be clipped; the
words of a drawing stay inside it, apart from each other, and legible; axe-core finds no fault by WCAG
2.2 AA and by its best practice; and the PDF holds every heading, cell and word of the page.
--quick opens a page at 390 px in light alone, and prints it. --self-test plants faults into a page, one at a time, and wants each to be found.

It needs Chromium and poppler-utils, which it installs by apt-get where they are missing, and
axe-playwright-python, which it installs by pip into the folder of --packages.
"""
import argparse
import collections
import importlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# What WCAG 1.4.12 lets a reader set.
SPACING = """*:not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-bottom: 2em !important }"""

MEASURE = r"""
(smallest) => {
  const faults = [];
  const root = document.documentElement;
  const name = (element) => {
    const words = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const style = element.getAttribute("class");
    return `<${element.tagName.toLowerCase()}${style ? "." + style : ""}> "${words}"`;
  };
  // What is kept for screen readers alone, and what is not shown at all.
  const isHidden = (element) => {
    for (let at = element; at && at !== root; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === "none" || style.visibility === "hidden") return true;
      if (style.clipPath === "inset(50%)") return true;
    }
    return false;
  };
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`overflow: the page is ${root.scrollWidth} px wide on ${root.clientWidth} px`);
  }
  const edge = root.clientWidth + 0.5;
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("svg") && element.tagName.toLowerCase() !== "svg") continue;
    if (isHidden(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > edge || box.left < -0.5)) {
      faults.push(`overflow: ${name(element)} reaches from ${box.left} to ${box.right}`);
    }
    const style = getComputedStyle(element);
    const cuts = ["overflowX", "overflowY"].some((way) => style[way] !== "visible");
    if (cuts && element.tagName.toLowerCase() !== "svg" &&
        (element.scrollWidth > element.clientWidth + 1 ||
         element.scrollHeight > element.clientHeight + 1)) {
      faults.push(`clipped: ${name(element)}`);
    }
  }
  // Words stay within the block that they belong to.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest("svg") || isHidden(node.parentElement)) {
      continue;
    }
    let block = node.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const outer = block.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.right > outer.right + 1 || box.left < outer.left - 1) {
        faults.push(`overflow: the words of ${name(block)} leave their block`);
        break;
      }
    }
  }
  for (const svg of document.querySelectorAll("svg")) {
    const view = svg.viewBox.baseVal;
    const scale = svg.getScreenCTM() ? svg.getScreenCTM().a : 1;
    const boxes = [];
    for (const text of svg.querySelectorAll("text")) {
      const box = text.getBBox();
      if (box.x < view.x - 1.5 || box.x + box.width > view.x + view.width + 1.5 ||
          box.y < view.y - 1 || box.y + box.height > view.y + view.height + 1) {
        faults.push(`outside: ${name(text)} leaves its drawing of ${name(svg)}`);
      }
      const size = parseFloat(getComputedStyle(text).fontSize) * scale;
      if (size < smallest) faults.push(`small: ${name(text)} is ${size.toFixed(1)} px`);
      boxes.push([text, box]);
    }
    for (let one = 0; one < boxes.length; one++) {
      for (let two = one + 1; two < boxes.length; two++) {
        const [a, b] = [boxes[one][1], boxes[two][1]];
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        // A box has room above and below its letters.
        if (across > 0.5 && down > 4) {
          faults.push(`overlap: ${name(boxes[one][0])} and ${name(boxes[two][0])}`);
        }
      }
    }
    for (const shape of svg.querySelectorAll("rect, line, circle, path")) {
      const box = shape.getBBox();
      if (box.x < view.x - 0.5 || box.x + box.width > view.x + view.width + 0.5 ||
          box.y < view.y - 0.5 || box.y + box.height > view.y + view.height + 0.5) {
        faults.push(`outside: <${shape.tagName}.${shape.getAttribute("class")}> leaves its drawing`);
      }
    }
  }
  return faults;
}
"""

# What has to be on paper: every heading, cell, caption, paragraph and word of a drawing.
PRINTED = r"""
() => [...document.querySelectorAll(
    "h1, h2, h3, p, li, dt, dd, th, td, caption, figcaption, blockquote, summary, svg text")]
  .filter((element) => !element.closest("nav, .skipping") && !element.querySelector("p") &&
    getComputedStyle(element).clipPath !== "inset(50%)")
  .map((element) => element.textContent)
"""

# The height that A4 leaves between the margins of the style sheet, in px.
TALLEST = r"""
() => [...document.querySelectorAll("svg")]
  .filter((element) => element.getBoundingClientRect().height > 978)
  .map((element) => `clipped: a ${element.tagName} is taller than a page and cannot break`)
"""


def install(packages):
    """Installs what is missing: programs by apt-get, packages by pip into a folder of their own."""
    missing = [
        package
        for program, package in [("chromium", "chromium"), ("pdftotext", "poppler-utils")]
        if not shutil.which(program)
    ]
    if missing:
        quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "check": True}
        subprocess.run(["apt-get", "update", "-qq"], **quiet)
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
            + ["fonts-liberation", "fonts-dejavu-core"],
            **quiet,
        )
    sys.path.insert(0, str(packages))
    try:
        import axe_playwright_python  # noqa: F401
    except ImportError:
        pip = [sys.executable, "-m", "pip", "install", "-q", "--target", str(packages)]
        subprocess.run([*pip, "axe-playwright-python", "playwright"], check=True)
        # The folder was not there when Python first looked.
        importlib.invalidate_caches()


def squeezed(text):
    """The letters and digits of a text, as a PDF gives them back too."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(
        letter
        for letter in text
        if not letter.isspace() and letter not in "\u00ad-" and " " <= letter <= "\u024f"
    )


def without_numbers(text):
    """The text of a PDF without the numbers of its pages, which could part words that go on."""
    sheets = []
    for number, sheet in enumerate(text.split("\f"), start=1):
        lines = sheet.strip().splitlines()
        for end in (-1, 0):
            if lines and lines[end].strip() == str(number):
                del lines[end]
                break
        sheets.append("\n".join(lines))
    return "\n".join(sheets)


class Reader:
    """Opens one page after the other, and remembers what is wrong."""

    def __init__(self, browser, screenshots):
        from axe_playwright_python.sync_playwright import Axe

        self.browser = browser
        self.axe = Axe()
        self.screenshots = screenshots

    def faults(self, path, quick=False):
        """All faults of a page, each with where it was seen."""
        found = []
        views = [(390, "light"), (1280, "light"), (390, "dark"), (1280, "dark")]
        for width, scheme in views[:1] if quick else views:
            found += self.view(path, width, scheme)
        if not quick:
            found += self.narrow(path)
        return found + self.paper(path)

    def open(self, path, width, scheme, said):
        context = self.browser.new_context(
            viewport={"width": width, "height": 844 if width < 600 else 900},
            color_scheme=scheme,
            device_scale_factor=1,
        )
        page = context.new_page()
        own = path.resolve().as_uri()

        def answer(route):
            if route.request.url == own:
                route.continue_()
            else:
                said.append(f"outside resource: {route.request.url}")
                route.abort()

        page.route("**/*", answer)
        page.on(
            "console",
            lambda message: said.append(f"console: {message.text}")
            if message.type in ("error", "warning")
            else None,
        )
        page.on("pageerror", lambda error: said.append(f"console: {error}"))
        page.goto(own)
        return context, page

    def view(self, path, width, scheme):
        where = f"{path.name} at {width} px, {scheme}"
        said = []
        context, page = self.open(path, width, scheme, said)
        found = said + page.evaluate(MEASURE, 11 if width >= 390 else 9)
        report = self.axe.run(page, options={"runOnly": TAGS})
        for fault in report.response["violations"]:
            nodes = "; ".join(node["html"][:160] for node in fault["nodes"][:3])
            found.append(f"axe {fault['id']}: {fault['help']}: {nodes}")
        if self.screenshots:
            name = f"{path.stem}-{width}-{scheme}.png"
            page.screenshot(path=self.screenshots / name, full_page=True)
        context.close()
        return [f"{where}: {fault}" for fault in found]

    def narrow(self, path):
        """The narrowest screen, and one with the spacing that a reader may set."""
        found = []
        for width, style in [(320, None), (390, SPACING)]:
            said = []
            context, page = self.open(path, width, "light", said)
            if style:
                page.add_style_tag(content=style)
            where = f"{path.name} at {width} px{' with wide spacing' if style else ''}"
            faults = said + page.evaluate(MEASURE, 9)
            found += [f"{where}: {fault}" for fault in faults]
            context.close()
        return found

    def paper(self, path):
        said = []
        # A4 less the margins, so that what is measured is what is printed.
        context, page = self.open(path, 673, "dark", said)
        page.emulate_media(media="print")
        found = page.evaluate(TALLEST)
        wanted = page.evaluate(PRINTED)
        with tempfile.TemporaryDirectory() as folder:
            target = (self.screenshots or Path(folder)) / f"{path.stem}.pdf"
            page.pdf(path=target, prefer_css_page_size=True, print_background=True)
            text = subprocess.run(
                ["pdftotext", "-raw", target, "-"], check=True, capture_output=True, text=True
            ).stdout
            if self.screenshots:
                stem = self.screenshots / f"{path.stem}-paper"
                subprocess.run(["pdftoppm", "-r", "60", "-png", target, stem], check=True)
        context.close()
        printed = squeezed(without_numbers(text))
        # As often as in the page: a number of a table stands in the drawing, too.
        times = collections.Counter(squeezed(words) for words in wanted)
        lost = [words for words in times if words and printed.count(words) < times[words]]
        found += [f"not on paper: {words[:60]!r}" for words in lost[:10]]
        if not printed:
            found.append("not on paper: anything")
        return [f"{path.name} as PDF: {fault}" for fault in found]


# A fault to plant, what to replace with what, and how it has to be found.
PLANTED = [
    ("a wide element", "</main>", '<div style="width: 1500px">wide</div></main>', "overflow: the page"),
    ("words that leave their cell", "</main>",
     '<div style="width: 4rem; white-space: nowrap">words without end, amen</div></main>',
     "leave their block"),
    ("clipped words", "</main>",
     '<p style="width: 3rem; white-space: nowrap; overflow: hidden">words that are cut</p></main>',
     "clipped"),
    ("faint words", "</main>", '<p style="color: #c8c8c8">faint</p></main>', "axe color-contrast"),
    ("a drawing without a name", "</main>", '<svg role="img" width="9" height="9"></svg></main>',
     "axe svg-img-alt"),
    ("a picture without words", "</main>", '<img src="#" /></main>', "axe image-alt"),
    ("a heading of the wrong rank", "</main>", "<h6>deep</h6></main>", "axe heading-order"),
    ("a small target", "</main>",
     '<p style="font-size: 9px; line-height: 1"><a href="#a">x</a> <a href="#b">y</a></p>'
     '<div style="font-size: 6px; line-height: 7px"><a style="display: block" href="#a">x</a>'
     '<a style="display: block" href="#b">y</a></div></main>', "axe target-size"),
    ("a script", "</main>", "<script>document.title = 'ran'</script></main>", "console:"),
    ("a picture from elsewhere", "</main>",
     '<img alt="x" src="http://localhost:9/x.png" /></main>', "console:"),
    ("a font from elsewhere, allowed", "<style>",
     "<style>@import url('http://localhost:9/x.css');", "outside resource"),
    ("a word outside its drawing", re.compile(r'<text x="[^"]*"'), '<text x="310"', "outside:"),
    ("words over each other", re.compile(r"(<text [^>]*>)([^<]*)(</text>)"), r"\1\2\3\1\2\3",
     "overlap:"),
    ("tiny words in drawings", "font-size: 11px", "font-size: 7px", "small:"),
    ("a cell that is not printed", "@media print {", "@media print { td { display: none }",
     "not on paper"),
]
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


def self_test(reader, path):
    """Whether each planted fault is found, and none in the page as it is."""
    source = path.read_text()
    missed = [f"without a planted fault: {fault}" for fault in reader.faults(path, quick=True)]
    with tempfile.TemporaryDirectory() as folder:
        for name, place, fault, sign in PLANTED:
            page = source
            if "allowed" in name:
                page = POLICY.sub("", page)
            if isinstance(place, str):
                page = page.replace(place, fault)
            else:
                page = place.sub(fault, page, count=1)
            spoilt = Path(folder) / "spoilt.html"
            spoilt.write_text(page)
            found = [fault for fault in reader.faults(spoilt, quick=True) if sign in fault]
            print(f"{'found ' if found else 'MISSED'} {name}: {found[0] if found else ''}")
            if page == source or not found:
                missed.append(f"not found: {name}")
    return missed


def main():
    asked = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    asked.add_argument("pages", nargs="+", type=Path)
    asked.add_argument("--packages", type=Path, required=True)
    asked.add_argument("--screenshots", type=Path)
    asked.add_argument("--quick", action="store_true")
    asked.add_argument("--self-test", action="store_true")
    given = asked.parse_args()
    install(given.packages)
    from playwright.sync_api import sync_playwright

    if given.screenshots:
        given.screenshots.mkdir(parents=True, exist_ok=True)
    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        reader = Reader(browser, given.screenshots)
        for path in given.pages:
            if given.self_test:
                faults = self_test(reader, path)
            else:
                faults = reader.faults(path, given.quick)
            print(f"{path.name}: {len(faults)} faults")
            found += faults
        browser.close()
    for fault in found[:60]:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
