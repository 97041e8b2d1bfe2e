"""The format of a picture: ``assets/pictures/<name>.toml``, or ``parts/<name>.toml`` for a fragment.

``docs/writing-pictures.md`` is the author's guide to it, with every key. In short::

    [scene]                      # absent in a fragment
    background = "classroom"     # a fragment "bg-classroom", or a colour; width 1200 × height 800 unless given
    pair = true                  # wrong and right side by side: two panels of 560 × 720 with cross and tick

    [[layer]]                    # drawn in order; each has exactly one of glyph, shape, use, person, hands_of
    glyph = "1F98A"              # x, y is its centre, size its edge; flip, rotate
    side = "wrong"               # in a pair: the panel whose top left corner is this layer's origin

A picture that breaks the format raises PackFault ``picture-broken``; one that is not there, ``picture-missing``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.content.fields import Fields, fields_of
from app.content.toml_file import read_toml

WIDTH, HEIGHT = 1200.0, 800.0
PANEL = (560.0, 720.0)
"""Width and height of one panel of a pair."""

PANELS = {"wrong": (25.0, 40.0), "right": (615.0, 40.0)}
"""Top left corners of the panels, in scene units."""

MOST_LAYERS = 200
KINDS = ("glyph", "shape", "use", "person", "hands_of")


@dataclass(frozen=True)
class Scene:
    """``background`` is a colour or a fragment's name without "bg-"; ``layers`` are still to be drawn, in order."""

    fields: Fields
    width: float
    height: float
    background: str
    pair: bool
    layers: tuple[Fields, ...]


def read_scene(path: Path) -> Scene:
    """A whole picture. Raises PackFault."""
    top = fields_of(read_toml(path, "picture-broken", "picture-missing"))
    head = top.table("scene")
    layers = _layers(top)
    top.done()
    scene = Scene(
        head,
        head.number("width", WIDTH, 50, 4000),
        head.number("height", HEIGHT, 50, 4000),
        head.text("background", "paper"),
        head.flag("pair", False),
        layers,
    )
    head.done()
    return scene


def read_part(path: Path) -> tuple[Fields, ...]:
    """A fragment's layers. Raises PackFault."""
    top = fields_of(read_toml(path, "picture-broken", "picture-missing"))
    layers = _layers(top)
    top.done()
    return layers


def _layers(top: Fields) -> tuple[Fields, ...]:
    layers = tuple(top.tables("layer"))
    if len(layers) > MOST_LAYERS:
        layers[MOST_LAYERS].fail("", f"A picture has at most {MOST_LAYERS} layers.", "Make it simpler.")
    return layers


def kind_of(layer: Fields) -> str:
    """Which of ``KINDS`` this layer is."""
    kinds = [kind for kind in KINDS if layer.has(kind)]
    if len(kinds) != 1:
        layer.fail("", "A layer is exactly one of: glyph, shape, use, person, hands_of.", "Give it one of these keys.")
    return kinds[0]
