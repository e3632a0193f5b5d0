"""The command line: reads the words, then imports only what they ask for."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from companion import __version__
from companion.app.options import Options

PAGES = (
    "today", "growth", "sites", "supplies", "symptoms", "labs", "visits", "learn", "settings",
    "prescriptions", "when-to-call", "first-start", "recovery",
)  # fmt: skip
Command = Callable[[argparse.Namespace, Options], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code; without a command the window opens."""
    parsed = _parser().parse_args(arguments)
    options = Options(
        profile_dir=getattr(parsed, "profile_dir", None),
        demo=getattr(parsed, "demo", False),
        passphrase_stdin=getattr(parsed, "passphrase_stdin", False),
        page=getattr(parsed, "page", None) or "",
        minimized=getattr(parsed, "minimized", False),
    )
    command: Command = parsed.command
    return command(parsed, options)


def _window(_: argparse.Namespace, options: Options) -> int:
    from companion.app.collecting import put_off_collecting
    from companion.app.display import no_display_reason

    reason = no_display_reason()
    if not reason:
        put_off_collecting()
        from companion.app.window import run_window

        return run_window(options)
    if options.demo:
        from companion.app.demo_without_display import run_demo_without_display

        return run_demo_without_display(reason, Path.cwd() / "build" / "demo")
    print(reason, file=sys.stderr)
    return 1


def _self_test(_: argparse.Namespace, __: Options) -> int:
    from companion.app.self_test import run_self_test

    return run_self_test()


def _sds(parsed: argparse.Namespace, _: Options) -> int:
    from companion.app.growth_commands import sds_command

    return sds_command(parsed.file, parsed.output)


def _velocity(parsed: argparse.Namespace, _: Options) -> int:
    from companion.app.growth_commands import velocity_command

    return velocity_command(parsed.file, parsed.output)


def _backup(parsed: argparse.Namespace, options: Options) -> int:
    from companion.app.record_commands import backup_command

    return backup_command(options, parsed.output)


def _restore(parsed: argparse.Namespace, options: Options) -> int:
    from companion.app.record_commands import restore_command

    return restore_command(options, parsed.file, dry_run=parsed.dry_run)


def _export(parsed: argparse.Namespace, options: Options) -> int:
    from companion.app.export_commands import export_command

    return export_command(
        options, parsed.kind, parsed.output, person=parsed.person, plain=parsed.plain
    )


def _import(parsed: argparse.Namespace, options: Options) -> int:
    from companion.app.import_commands import ImportWishes, import_command

    wishes = ImportWishes(
        person=parsed.person,
        date_order=parsed.date_order,
        length=parsed.length,
        weight=parsed.weight,
        medicine=parsed.medicine,
        in_clinic=parsed.clinic,
        take_doubtful=parsed.take_doubtful,
        dry_run=parsed.dry_run,
    )
    return import_command(options, parsed.file, wishes)


def _summary(parsed: argparse.Namespace, options: Options) -> int:
    from companion.app.summary_command import SummaryAsked, summary_command

    asked = SummaryAsked(
        output=parsed.output,
        person=parsed.person,
        since=parsed.since,
        paper=parsed.paper or "",
        language=parsed.lang,
        initials=parsed.initials,
        no_free_text=parsed.no_free_text,
        black_and_white=parsed.black_and_white,
        blocks=tuple(parsed.block),
        without=tuple(parsed.without),
    )
    return summary_command(options, asked)


def _screenshot(parsed: argparse.Namespace, options: Options) -> int:
    from companion.app.screenshots import screenshot_command

    return screenshot_command(
        options,
        page=parsed.page,
        theme=parsed.theme,
        language=parsed.lang,
        scale=parsed.scale,
        output=parsed.output,
    )


def _parser() -> argparse.ArgumentParser:
    shared = _shared_options()
    parser = argparse.ArgumentParser(
        prog="companion",
        parents=[shared],
        description="A private, offline diary and planner for people on growth hormone.",
    )
    parser.add_argument("--version", action="version", version=f"Growth Companion {__version__}")
    parser.add_argument("--page", choices=PAGES, help="open the window on this page")
    parser.add_argument(
        "--minimized", action="store_true", help="open the window out of the way, for reminders"
    )
    parser.set_defaults(command=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, run: Command, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, parents=[shared], help=text, description=text)
        made.set_defaults(command=run)
        return made

    add("self-test", _self_test, "check this installation, a line a check")
    for name, run, text in (
        ("sds", _sds, "add height, weight and BMI SDS to the rows of a CSV file"),
        ("velocity", _velocity, "add growth velocity to the heights of a CSV file"),
    ):
        made = add(name, run, text)
        made.add_argument("file", type=Path, metavar="FILE.csv")
        made.add_argument("-o", "--output", type=Path, metavar="OUT.csv")
    made = add("backup", _backup, "write one encrypted backup file")
    made.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    made = add("restore", _restore, "put a backup in place of the record, which is set aside")
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--dry-run", action="store_true", help="only check it and count")
    _add_export(add("export", _export, "write the record as tables, FHIR or a calendar file"))
    _add_import(add("import", _import, "bring rows in from a folder or file"))
    _add_summary(add("summary", _summary, "write the summary for a visit as PDF or web page"))
    _add_screenshot(add("screenshot", _screenshot, "write a picture of a page"))
    return parser


def _add_export(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "kind",
        choices=("csv", "fhir", "ics"),
        help="csv: a folder of tables; fhir: a FHIR R4 Bundle; ics: a calendar file",
    )
    made.add_argument("-o", "--output", type=Path, required=True, metavar="PATH")
    made.add_argument("--person", default="", metavar="NAME", help="only this person")
    made.add_argument(
        "--plain", action="store_true", help="titles that name the person and the matter"
    )


def _add_import(made: argparse.ArgumentParser) -> None:
    made.add_argument("file", type=Path, metavar="FILE", help="an exported folder or a file")
    made.add_argument("--dry-run", action="store_true", help="only say what would be done")
    made.add_argument("--person", default="", metavar="NAME", help="whose rows a file holds")
    made.add_argument("--date-order", choices=("ymd", "dmy", "mdy"), help="how dates are written")
    made.add_argument("--length", choices=("cm", "m", "in"), help="the unit of heights")
    made.add_argument("--weight", choices=("kg", "g", "lb"), help="the unit of weights")
    made.add_argument("--clinic", action="store_true", help="measured in the clinic, not at home")
    made.add_argument("--medicine", default="", metavar="NAME", help="the medicine in MedTimer")
    made.add_argument("--take-doubtful", action="store_true", help="take doubtful rows as well")


def _add_summary(made: argparse.ArgumentParser) -> None:
    made.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")
    made.add_argument("--person", default="", metavar="NAME", help="the first person otherwise")
    made.add_argument(
        "--since", default="", metavar="DATE", help="from this day on, else from the last visit"
    )
    made.add_argument("--paper", choices=("a4", "letter"), help="as sold here otherwise")
    made.add_argument("--lang", default="", metavar="CODE", help="another language, such as es")
    made.add_argument("--initials", action="store_true", help="no name and no free text")
    made.add_argument("--no-free-text", action="store_true", help="figures and keys alone")
    made.add_argument("--black-and-white", action="store_true", help="greys alone")
    made.add_argument("--block", action="append", default=[], metavar="BLOCK", help="also print it")
    made.add_argument(
        "--without", action="append", default=[], metavar="BLOCK", help="leave it out"
    )


def _add_screenshot(made: argparse.ArgumentParser) -> None:
    made.add_argument("--page", choices=PAGES, required=True)
    made.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    made.add_argument("--lang", default="en", metavar="CODE")
    made.add_argument("--scale", type=_scale, default=1.0, metavar="N", help="text size, 1 to 2")
    made.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.png")


def _shared_options() -> argparse.ArgumentParser:
    """Return the options that work before and after the subcommand.

    Nothing is set where an option is absent, so that the subcommand's parser does not
    overwrite what stood before it.
    """
    shared: Any = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument(
        "--profile-dir", type=Path, metavar="DIR", help="keep the record in this folder"
    )
    shared.add_argument(
        "--demo", action="store_true", help="the made-up family, in a throwaway folder"
    )
    shared.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="read the passphrase from standard input and use no keyring",
    )
    return shared  # type: ignore[no-any-return]


def _scale(text: str) -> float:
    value = float(text)
    if not 1 <= value <= 2:
        raise argparse.ArgumentTypeError("choose a text size from 1 to 2")
    return value


if __name__ == "__main__":
    sys.exit(main())
