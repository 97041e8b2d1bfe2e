"""The command line: ``main.py [--data DIR] [--json] [COMMAND]``. A command's module is imported when it is called."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from app.commands.door import Door
from app.errors import KioskError

# name: (module under app.commands, attribute, what the overview says of it)
COMMANDS = {
    "access": ("access", "access", "Who may go online today, and why; as a CSV file too."),
    "cards": ("keepsakes", "cards", "Internet licences to take home, for a class or one pupil."),
    "chase": ("chase", "chase", "Slips that are out, and reminders that are due."),
    "demo": ("demo", "demo", "Fill an empty folder with a made-up school."),
    "forms": ("forms", "forms", "Parent forms."),
    "lessons": ("lessons", "lessons", "Lesson packs: check them, list them, print a lesson's plan."),
    "folder": ("folder", "folder", "One pupil's papers as a PDF, for a meeting or an inspection."),
    "pictures": ("pictures", "pictures", "Pictures: all of them on one contact sheet."),
    "poster": ("keepsakes", "poster", "The rules of a stage for the classroom's wall."),
    "rebuild": ("record", "rebuild", "Rebuild all that is derived from the record."),
    "roll": ("roll", "roll", "The school's roll: import, list, add a pupil."),
    "slips": ("slips", "slips", "Scanned return slips: whose they are and what they say."),
    "status": ("status", "status", "Who has signed and who has not, by class."),
    "tour": ("tour", "tour", "Drive the kiosk by touch and leave screenshots, a form and a page about them."),
    "verify": ("record", "verify", "Check every entry, signature and hash of the record."),
}


class LazyGroup(click.Group):
    """Knows its commands by name and imports one when it is wanted: the kiosk's start pays for none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, attribute, _ = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f"app.commands.{module}"), attribute)
        _offer_json(command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][2]) for name in self.list_commands(ctx)])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KioskError as fault:
            raise click.ClickException(fault.staff) from fault


def _offer_json(command: click.Command) -> None:
    """Let ``--json`` stand after the command as well as before it."""
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            _offer_json(inner)
    elif not any("--json" in option.opts for option in command.params):
        help_text = "Print one JSON object."
        command.params.append(
            click.Option(["--json"], is_flag=True, expose_value=False, callback=_turn_json_on, help=help_text)
        )


def _turn_json_on(ctx: click.Context, _option: click.Parameter, value: bool) -> bool:
    ctx.obj.json = ctx.obj.json or value
    return value


def make_cli(default_folder: Callable[[], Path], make_door: Callable[[Path], Door]) -> click.Group:
    """The whole command line; ``make_door`` wires the parts together for a data folder."""

    @click.group(cls=LazyGroup, invoke_without_command=True)
    @click.option("--data", type=click.Path(path_type=Path, file_okay=False), help="The data folder.")
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
    @click.pass_context
    def cli(ctx: click.Context, data: Path | None, as_json: bool) -> None:
        """Thumbs Up: classroom internet agreements. Without a command it opens the kiosk."""
        door = make_door((data or default_folder()).absolute())
        door.json = as_json
        ctx.obj = door
        ctx.call_on_close(door.close)
        if ctx.invoked_subcommand is None:
            ctx.exit(door.kiosk(door.folder))

    return cli
