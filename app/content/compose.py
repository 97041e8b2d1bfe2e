"""A scene drawn as one flat SVG: glyphs and fragments are inlined as groups, since QtSvg skips a nested svg."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.content.fields import NAME, Fields
from app.content.glyphs import BOX, Glyphs
from app.content.marks import num, path, placed, rect
from app.content.palette import HEX, colour_of, read_palette
from app.content.person import draw_person
from app.content.scene import PANEL, PANELS, Scene, kind_of, read_part, read_scene
from app.content.shapes import LINE, badge, draw_shape
from app.content.toml_file import PackFault, first_file
from app.errors import KioskError

MOST_DEEP = 6
"""Fragments within fragments; a fragment that uses itself ends here."""

MOST_BYTES = 400_000
"""A picture is some twenty kilobytes; far more would stall the screen and the printer."""


MOST_DRAWN = 3000
"""Layers drawn in one picture, fragments' own among them: a few fragments that use one another could be millions."""


@dataclass
class Used:
    """What a drawing is made of, for the checker; ``layers`` and ``letters`` count what is drawn so far."""

    layers: int = 0
    letters: int = 0
    glyphs: set[str] = field(default_factory=set)
    signs: set[str] = field(default_factory=set)
    """ "tick", "cross" """
    waiting: dict[str, str] = field(default_factory=dict)
    """Forearms and hands of named people, until the layer that draws them."""


@dataclass(frozen=True)
class Drawing:
    """A picture and what it is made of: OpenMoji codes, and of "tick" and "cross" those it shows."""

    svg: bytes
    glyphs: frozenset[str]
    signs: frozenset[str]


class Composer:
    """``roots`` are folders of pictures, a school's own before the shipped one."""

    def __init__(self, roots: Sequence[Path], glyphs: Glyphs | None = None) -> None:
        self._roots = tuple(roots)
        self.glyphs = glyphs or Glyphs()
        self._parts: dict[str, tuple[Fields, ...]] = {}
        self._palette: dict[str, str] | None = None

    def find(self, name: str, folder: str = "") -> Path:
        """The file of a scene or, in folder "parts", of a fragment; the shipped place when there is none."""
        if not NAME.fullmatch(name):
            raise PackFault("picture-missing", Path(name), 0, "This cannot be a picture's name.", "Correct it.")
        return first_file(self._roots, f"{folder}/{name}.toml" if folder else f"{name}.toml", "picture-broken")

    def scene(self, name: str) -> Drawing:
        """Raises PackFault ``picture-missing`` or ``picture-broken``, KioskError ``picture-missing`` for a glyph."""
        scene = read_scene(self.find(name))
        used = Used()
        body = self._background(scene, used) + self._layers(scene.layers, self.palette, used, 0, scene)
        for name in used.waiting:
            scene.fields.fail(
                "", f"The hands of “{name}” are never drawn.", "Add a layer hands_of, or take out the name."
            )
        if scene.pair:
            used.signs |= {"tick", "cross"}
            body += self._badges()
        return Drawing(
            self._svg(scene.width, scene.height, body, scene.fields), frozenset(used.glyphs), frozenset(used.signs)
        )

    def lone_glyph(self, code: str) -> Drawing:
        """A glyph as a picture of its own."""
        svg = wrap(BOX, BOX, self.glyphs.glyph(code).markup)
        return Drawing(svg, frozenset({code}), frozenset())

    @property
    def palette(self) -> Mapping[str, str]:
        if self._palette is None:
            self._palette = read_palette(first_file(self._roots, "palette.toml", "picture-broken"))
        return self._palette

    def _svg(self, width: float, height: float, body: str, fields: Fields) -> bytes:
        svg = wrap(width, height, body)
        if len(svg) > MOST_BYTES:
            fields.fail("", "This picture has too many parts.", "Make it simpler.")
        return svg

    def _background(self, scene: Scene, used: Used) -> str:
        name = scene.background
        if HEX.fullmatch(name) or name in self.palette:
            colour = self.palette.get(name, name)
            paint = path(rect(scene.width / 2, scene.height / 2, scene.width, scene.height), colour)
        else:
            paint = self._part(f"bg-{name}", scene.fields, "background", self.palette, used, 0)
        return paint + (self._panels() if scene.pair else "")

    def _panels(self) -> str:
        w, h = PANEL
        return "".join(
            path(rect(x + w / 2, y + h / 2, w, h, 36), self.palette["panel"], self.palette["line"], LINE)
            for x, y in PANELS.values()
        )

    def _badges(self) -> str:
        marks = ""
        for side, sign in (("wrong", "cross"), ("right", "tick")):
            x, y = PANELS[side]
            marks += badge(sign, x + PANEL[0] - 70, y + PANEL[1] - 70, 150, self.palette)
        return marks

    def _layers(
        self, layers: Sequence[Fields], known: Mapping[str, str], used: Used, depth: int, scene: Scene | None = None
    ) -> str:
        return "".join(self._layer(layer, known, used, depth, scene) for layer in layers)

    def _layer(self, given: Fields, known: Mapping[str, str], used: Used, depth: int, scene: Scene | None) -> str:
        layer = given.again()
        used.layers += 1
        if used.layers > MOST_DRAWN:
            layer.fail("", "This picture has too many parts.", "Make it simpler.")
        kind = kind_of(layer)
        side = layer.one_of("side", ("wrong", "right"), "right") if layer.has("side") else ""
        if side and not (scene and scene.pair):
            layer.fail("side", "Only a pair has sides.", "Write pair = true under [scene], or take it out.")
        drawn = self._draw(kind, layer, known, used, depth)
        used.letters += 0 if kind == "use" else len(drawn)
        if used.letters > 4 * MOST_BYTES:  # a person's parts are counted with the person, too
            layer.fail("", "This picture has too many parts.", "Make it simpler.")
        layer.done()
        return placed(drawn, *PANELS[side]) if side else drawn

    def _draw(self, kind: str, layer: Fields, known: Mapping[str, str], used: Used, depth: int) -> str:
        if kind == "glyph":
            return self._glyph(layer, used)
        if kind == "shape":
            drawn = draw_shape(layer, known)
            used.signs |= {layer.text("shape")} & {"tick", "cross"}
            return drawn
        if kind == "hands_of":
            return _hands(layer, used)
        if kind == "person":
            person = draw_person(
                layer, known, lambda name, colours: self._any_part(name, layer, known, colours, used, depth)
            )
            if person.name in used.waiting:
                layer.fail("name", f"The hands of another “{person.name}” still wait.", "Give each person a name.")
            if person.name:
                used.waiting[person.name] = person.fore
            return person.body
        colours = {**known, **self._colours(layer, known)}
        inner = self._part(layer.name("use"), layer, "use", colours, used, depth)
        return placed(
            inner,
            layer.number("x", 0.0),
            layer.number("y", 0.0),
            layer.number("scale", 1.0, 0.01, 100),
            layer.flag("flip", False),
            layer.number("rotate", 0.0),
        )

    def _glyph(self, layer: Fields, used: Used) -> str:
        code = layer.text("glyph")
        used.glyphs.add(code)
        size = layer.number("size", least=4, most=4000)
        try:
            centred = placed(self.glyphs.glyph(code).markup, -BOX / 2, -BOX / 2)
        except KioskError:
            layer.fail("glyph", f"OpenMoji has no glyph “{code}”.", "Correct its code.")
        return placed(
            centred,
            layer.number("x"),
            layer.number("y"),
            size / BOX,
            layer.flag("flip", False),
            layer.number("rotate", 0.0),
        )

    def _colours(self, layer: Fields, known: Mapping[str, str]) -> dict[str, str]:
        wanted = Fields(layer.file, layer.words("colours"), layer.start)
        return {name: colour_of(wanted, name, "line", known) for name in layer.words("colours")}

    def _part(self, name: str, user: Fields, key: str, known: Mapping[str, str], used: Used, depth: int) -> str:
        if depth >= MOST_DEEP:
            user.fail(key, f"Fragments are nested more than {MOST_DEEP} deep.", "A fragment must not use itself.")
        if not NAME.fullmatch(name):
            user.fail(key, f"“{name}” cannot be a name.", "Use small letters, digits and hyphens.")
        if name not in self._parts:
            file = self.find(name, "parts")
            if not file.is_file():
                user.fail(key, f"There is no fragment “{name}”.", f"Draw {file} or correct the name.")
            self._parts[name] = read_part(file)
        return self._layers(self._parts[name], known, used, depth + 1)

    def _any_part(
        self, name: str, user: Fields, known: Mapping[str, str], colours: Mapping[str, str], used: Used, depth: int
    ) -> str:
        """A fragment that may be absent, such as a hair style's back."""
        # an author's word is part of this name: what cannot be one is a fragment that is absent
        if not NAME.fullmatch(name) or not self.find(name, "parts").is_file():
            return ""
        return self._part(name, user, "person", {**known, **colours}, used, depth)


def _hands(layer: Fields, used: Used) -> str:
    """The forearms of a person drawn before, now over what the hands hold."""
    name = layer.name("hands_of")
    if name not in used.waiting:
        layer.fail("hands_of", f"No person before this layer is named “{name}”.", "Correct the name.")
    return used.waiting.pop(name)


def wrap(width: float, height: float, body: str) -> bytes:
    """The SVG document round a drawing."""
    box = f'viewBox="0 0 {num(width)} {num(height)}" width="{num(width)}" height="{num(height)}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{body}</svg>'.encode()
