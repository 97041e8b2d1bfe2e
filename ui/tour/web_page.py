"""``index.html``: the tour as a page to read, with nothing in it that lies elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path
from urllib.parse import quote

from app.errors import KioskError
from ui.tour.album import INDEX, MADE_BY, Album, Chapter, Shot

STYLE = """
:root { --page: #fff8ea; --ink: #14213d; --quiet: #45484f; --card: #fff; --line: #dcd3bf; --go: #1b5b3b;
  --band: #18365c; --accent: #ffe08a; --tint: #e9f1e2 }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); line-height: 1.55;
  font: 18px "Atkinson Hyperlegible", "Segoe UI", "Noto Sans", system-ui, sans-serif }
header { background: var(--band); color: var(--page); padding: 3rem max(1.5rem, calc(50vw - 36rem)) }
header h1 { margin: 0 0 .4rem; font-size: 2.6rem; line-height: 1.1 }
header p { margin: .3rem 0; max-width: 44rem }
header a { color: var(--accent) }
nav ol { margin: 1.2rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .5rem }
nav a { display: block; padding: .3rem .9rem; border: 2px solid var(--accent); border-radius: 2rem;
  text-decoration: none }
main { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem 4rem }
section { padding-top: 2.5rem }
h2 { margin: 0; font-size: 1.9rem; line-height: 1.2 }
section > p { margin: .4rem 0 1.4rem; max-width: 46rem }
figure { margin: 0 0 1.5rem; display: grid; grid-template-columns: minmax(0, 1.9fr) minmax(15rem, 1fr); gap: 1.5rem;
  align-items: start; background: var(--card); border: 1px solid var(--line); border-radius: 1.1rem; padding: 1rem }
figure img { display: block; width: 100%; height: auto; border-radius: .6rem; border: 1px solid var(--line) }
figure.tall { grid-template-columns: minmax(0, 1fr) minmax(15rem, 1fr) }
h3 { margin: .2rem 0 .3rem; font-size: 1.25rem; line-height: 1.25 }
h3 span { color: var(--go); font-variant-numeric: tabular-nums }
figcaption p { margin: .4rem 0 }
.who { color: var(--quiet) }
ul.rules { list-style: none; margin: .9rem 0 0; padding: 0; display: grid; gap: .35rem; font-size: .9rem }
ul.rules li { background: var(--tint); border-radius: .6rem; padding: .25rem .7rem; line-height: 1.35 }
a { color: var(--go) }
@media (max-width: 60rem) { figure, figure.tall { grid-template-columns: 1fr } }
@media print { figure { break-inside: avoid } nav { display: none } }
"""


def write(album: Album, school: str, rules: Mapping[str, str], intro: str) -> Path:
    """Write the page beside the pictures. ``rules`` says what each id stands for."""
    sections = [_section(number, one, rules) for number, one in enumerate(album.chapters, start=1)]
    contents = [
        f'<li><a href="#part-{number}">{escape(one.title)}</a></li>'
        for number, one in enumerate(album.chapters, start=1)
    ]
    page = f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="{MADE_BY}">
<title>Thumbs Up: a tour</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<h1>Thumbs Up: a tour</h1>
<p>{escape(intro)}</p>
<p>Every touch went through the window as a panel sends it. The school, {escape(school)}, is made up, and so is
everybody in it. {_form(album)}</p>
<nav aria-label="Parts"><ol>{"".join(contents)}</ol></nav>
</header>
<main>
{"".join(sections)}
</main>
</body>
</html>
"""
    path = album.out / INDEX
    try:
        path.write_text(page, "utf-8")
    except OSError as error:
        raise KioskError(
            "tour-unwritable", f"{path} cannot be written ({error.strerror}): choose another folder."
        ) from error
    return path


def _form(album: Album) -> str:
    if not album.form:
        return "The tour did not come to its end."
    return f'The form that came out: <a href="{quote(album.form)}">{escape(album.form)}</a>.'


def _section(number: int, chapter: Chapter, rules: Mapping[str, str]) -> str:
    figures = "".join(_figure(shot, rules) for shot in chapter.shots)
    title, said = escape(chapter.title), escape(chapter.said)
    return f'<section id="part-{number}">\n<h2>{title}</h2>\n<p>{said}</p>\n{figures}</section>\n'


def _figure(shot: Shot, rules: Mapping[str, str]) -> str:
    number = shot.file.split("-", 1)[0]
    kept = "".join(f"<li><strong>{one}</strong> {escape(rules[one])}</li>" for one in shot.rules)
    listed = f'<ul class="rules" aria-label="What the policy asks, carried out here">{kept}</ul>' if kept else ""
    shape = ' class="tall"' if shot.height > shot.width else ""
    return f"""<figure{shape}>
<a href="{shot.file}"><img src="{shot.file}" width="{shot.width}" height="{shot.height}" loading="lazy"
alt="{escape(shot.title)}"></a>
<figcaption>
<h3><span>{number}</span> {escape(shot.title)}</h3>
<p class="who">{escape(shot.who)}</p>
<p>{escape(shot.said)}</p>
{listed}
</figcaption>
</figure>
"""
