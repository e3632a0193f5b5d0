"""Every sentence can be translated, and every translation shipped is whole."""

from __future__ import annotations

import ast
import importlib
import string
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from companion.resource_files import resource

PROJECT = Path(__file__).parents[2]
FILES = sorted(resource("i18n").glob("companion_*.ts"))
each_file = pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
# Methods that put words before a person; their words must come out of translate().
SHOWING = {
    "setText", "setWindowTitle", "setToolTip", "setAccessibleName", "setAccessibleDescription",
    "setPlaceholderText", "setSpecialValueText", "setStatusTip", "setTitle", "setLabelText",
    "set_text", "set_title", "addAction", "add_action", "add_section", "add_button",
    "show_message", "Label", "Card", "Button", "Pill", "Banner", "ChoiceRow", "FactRow", "Sheet",
    "IconButton", "EmptyState", "PageFrame", "primary_button", "secondary_button", "quiet_button",
    "danger_button", "section_heading", "CheckField", "QLabel", "QPushButton", "QCheckBox",
}  # fmt: skip
# Words among the arguments above that are keys, not sentences.
KEYS = {"role", "tone", "kind", "icon"}


@pytest.fixture(scope="module")
def tools():
    sys.path.insert(0, str(PROJECT / "packaging"))
    yield importlib.import_module("messages"), importlib.import_module("update_translations")
    sys.path.remove(str(PROJECT / "packaging"))


def placeholders(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def read(path):
    """Return {(context, source): (translations, finished, plural)} of one file."""
    found = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name"), message.findtext("source"))
            finished = translation.get("type") is None
            found[key] = (forms or [translation.text or ""], finished, bool(forms))
    return found


def test_only_literals_are_handed_to_translate(tools):
    collector, _ = tools
    assert len(list(collector.messages())) > 20


@pytest.mark.parametrize(
    "call",
    [
        'translate("T", f"Given to {name}")',
        'translate("T", "Given " + "to")',
        'translate("T", sentence)',
        'translate(CONTEXT, "Given")',
        'translate("T")',
    ],
)
def test_sentences_put_together_at_run_time_are_refused(tools, tmp_path, call):
    collector, _ = tools
    source = tmp_path / "page.py"
    source.write_text(call, encoding="utf-8")
    with pytest.raises(collector.UntranslatableError, match=r"page\.py:1"):
        list(collector.messages_of(source))


def test_lupdate_finds_what_the_program_says(tools, tmp_path):
    collector, updater = tools
    found = [
        collector.Message("Today", "Given to {name}", False, PROJECT / "companion/a.py", 1),
        collector.Message("Today", 'It\'s "{n}" day(s) ago', True, PROJECT / "companion/a.py", 2),
    ]
    target = tmp_path / "companion_es.ts"
    updater.collect(found, "es", target)
    assert {key: plural for key, (_, _, plural) in read(target).items()} == {
        ("Today", "Given to {name}"): False,
        ("Today", 'It\'s "{n}" day(s) ago'): True,
    }


@pytest.mark.parametrize(
    ("source", "one", "several"),
    [
        ("{n} day(s) rested", "{n} day rested", "{n} days rested"),
        ("{n} needle(s) are left", "{n} needle is left", "{n} needles are left"),
        ("about {n}", "about {n}", "about {n}"),
    ],
)
def test_english_plurals_follow_from_the_source(tools, source, one, several):
    _, updater = tools
    assert updater.english_forms(source) == (one, several)


@each_file
def test_translations_hold_what_the_program_says_today(tools, path):
    collector, _ = tools
    said = {
        (m.context, m.source) for m in collector.messages() if path.stem[-3:] != "_en" or m.plural
    }
    assert set(read(path)) == said, "run packaging/update_translations.py"


@each_file
def test_translations_are_finished_and_keep_their_placeholders(path):
    for (context, source), (forms, finished, plural) in read(path).items():
        where = f"{path.name}: {context}: {source}"
        assert finished, where
        assert all(form.strip() for form in forms), where
        needed = set(placeholders(source)) - ({"n"} if plural else set())
        assert all(needed <= set(placeholders(form)) for form in forms), where
        assert all(set(placeholders(form)) <= set(placeholders(source)) for form in forms), where


@each_file
def test_the_compiled_file_is_the_one_of_this_source(tools, path, tmp_path):
    _, updater = tools
    updater.compile_language(path, tmp_path / "fresh.qm")
    assert path.with_suffix(".qm").read_bytes() == (tmp_path / "fresh.qm").read_bytes()


def shown_literals(path):
    """Yield the places where a sentence reaches a widget without translate()."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name not in SHOWING:
            continue
        named = [keyword.value for keyword in node.keywords if keyword.arg not in KEYS]
        for value in [*node.args, *named]:
            parts = value.values if isinstance(value, ast.JoinedStr) else [value]
            words = [p.value for p in parts if isinstance(p, ast.Constant)]
            # A sentence has a space or a capital; a role such as "muted" or an icon has neither.
            if any(isinstance(w, str) and is_sentence(w) for w in words):
                yield f"{path.relative_to(PROJECT)}:{node.lineno}"


def is_sentence(words):
    letters = any(sign.isalpha() for sign in words)
    return letters and (" " in words.strip() or words.strip()[:1].isupper())


def test_no_sentence_reaches_a_widget_untranslated():
    sources = sorted((PROJECT / "companion" / "ui").rglob("*.py"))
    assert not [place for path in sources for place in shown_literals(path)]


def test_the_check_above_sees_what_it_should(tmp_path, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "PROJECT", tmp_path)
    source = tmp_path / "page.py"
    source.write_text(
        'Label("Given tonight")\nbutton.setText(f"Given to {name}")\n'
        'Label(translate("T", "Fine"), "muted")\nButton(words, icon="check")\n',
        encoding="utf-8",
    )
    assert list(shown_literals(source)) == ["page.py:1", "page.py:2"]
