"""The same job as files that typst can read."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import zxingcpp
from PIL import Image

from app.domain.form import FormJob, FormSheet
from app.domain.form_pictures import TALK, THUMB, animal_picture
from app.domain.ink.codec import decode
from app.domain.ink.outline import ribbon
from app.domain.ink.point import bounds
from app.domain.slip_code import SlipCode
from app.paper.font_files import font_file
from app.paper.text import places

FONTS = (("Atkinson Hyperlegible", 400), ("Atkinson Hyperlegible", 700), ("Fredoka", 600), ("ABeeZee", 400))


def write_typst_folder(job: FormJob, folder: Path) -> None:
    """``forms.typ``, its data, fonts and pictures."""
    shutil.copy(Path(__file__).with_name("forms.typ"), folder)
    (folder / "fonts").mkdir()
    for family, weight in FONTS:
        shutil.copy(font_file(family, weight), folder / "fonts")
    for name, picture in job.pictures.items():
        (folder / f"{name}.svg").write_bytes(picture.svg)
    shutil.copy(folder / f"{THUMB}.svg", folder / "thumb.svg")
    shutil.copy(folder / f"{TALK}.svg", folder / "talk.svg")
    parts = {name: text for name, text in job.letter.parts.items() if not places(text)}
    (lesson,) = job.lessons.values()
    shared = {
        **parts,
        "school": job.school.name,
        "address": job.school.address.splitlines(),
        "talk": job.letter.talk,
        "rules": [{"picture": f"{page.picture}.svg", "text": page.promise} for page in lesson.pages],
        "all_rules": [rule.short for rule in job.rules],
        "sheets": [_sheet(job, sheet, folder) for sheet in job.sheets],
    }
    (folder / "job.json").write_text(json.dumps(shared), encoding="utf-8")


def _sheet(job: FormJob, sheet: FormSheet, folder: Path) -> dict[str, object]:
    code = SlipCode(sheet.form, sheet.copy).text
    barcode = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
    modules = zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False)
    pixels = bytes(memoryview(modules))  # type: ignore[arg-type]  # its stub forgets that it is a buffer
    Image.frombytes("L", modules.shape, pixels).convert("1").save(folder / f"qr-{sheet.form}.png")
    (folder / f"ink-{sheet.form}.svg").write_text(_ink_svg(sheet.ink))
    places = {
        "school": job.school.name,
        "contact": job.school.contact,
        "child": sheet.first,
        "class_name": sheet.class_name,
        "return_by": sheet.return_by,
        "date": sheet.signed_on,
        "code": f"{code} · {sheet.chain_code}",
    }
    own = ("greeting", "keeps", "return_line", "behind_title", "signed_line", "page_code")
    return {
        **{key: job.letter.parts[key].format_map(places) for key in own},
        "paragraphs": [paragraph.format_map(places) for paragraph in job.letter.paragraphs],
        "declaration": job.letter.parts["slip_declaration"].format_map(places | {"child": sheet.name}),
        "name": sheet.name,
        "class_name": sheet.class_name,
        "code": code,
        "qr": f"qr-{sheet.form}.png",
        "ink": f"ink-{sheet.form}.svg",
        "animal": f"{animal_picture(sheet.animal)}.svg",
    }


def _ink_svg(text: str) -> str:
    ink = decode(text)
    left, top, right, bottom = bounds(ink) or (0.0, 0.0, 1.0, 1.0)
    outlines = (
        "M" + " L".join(f"{x - left:.2f} {y - top:.2f}" for x, y in polygon) + "Z"
        for stroke in ink
        for polygon in ribbon(stroke)
    )
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {right - left:.2f} {bottom - top:.2f}">'
    return f'{head}<path d="{"".join(outlines)}"/></svg>'
