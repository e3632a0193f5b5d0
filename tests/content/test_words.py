"""Every language's clinical documents are whole, current and change no figure."""

from __future__ import annotations

import importlib
import re
import shutil
import string
import sys
import tomllib
from pathlib import Path

import pytest

from companion.content import clinical
from companion.content.errors import ContentError
from companion.content.safety_shelf import SafetyShelf
from companion.content.words import TRANSLATED, preparation, texts
from companion.resource_files import resource

CLINICAL = resource("clinical")
LANGUAGES = sorted(path.name for path in CLINICAL.iterdir() if path.is_dir())
each_document = pytest.mark.parametrize(
    ("language", "file"),
    [
        pytest.param(language, file, id=f"{language}-{file}")
        for language in LANGUAGES
        for file in sorted(TRANSLATED)
    ],
)
FIGURE = re.compile(r"\d+(?:[.,]\d+)?")
LOADERS = [getattr(clinical, name) for name in clinical.__all__]


def english(file: str) -> dict:
    return tomllib.loads((CLINICAL / file).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def updater():
    folder = str(Path(__file__).parents[2] / "packaging")
    sys.path.insert(0, folder)
    yield importlib.import_module("update_clinical_words")
    sys.path.remove(folder)


def words(file: str, language: str) -> dict[tuple[str, ...], str]:
    """Return a document's texts by place, as a reader of the program meets them."""
    folder = CLINICAL / language
    return dict(texts(tomllib.loads((folder / file).read_text(encoding="utf-8")), file))


@each_document
def test_each_document_is_whole_and_follows_the_english_of_today(language, file, updater):
    document = (CLINICAL / language / file).read_text(encoding="utf-8")
    assert updater.updated(english(file), file, language, document) == document
    assert updater.left(document) == 0


@each_document
def test_no_translation_changes_a_figure_or_a_placeholder(language, file):
    translated = words(file, language)
    for place, text in texts(english(file), file):
        other = translated[place]
        figures, others = (
            sorted(found.replace(",", ".") for found in FIGURE.findall(one))
            for one in (text, other)
        )
        assert others == figures, (place, text, other)
        names, other_names = (
            sorted(name for _, name, _, _ in string.Formatter().parse(one) if name is not None)
            for one in (text, other)
        )
        assert other_names == names, (place, text, other)


@each_document
def test_each_document_says_how_it_was_made_until_a_clinician_signs(language, file):
    made = preparation(CLINICAL, file, language)
    assert made is not None
    assert made.language == language
    assert made.prepared == "machine-assisted" or (made.reviewer and made.reviewed_on)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("load", LOADERS, ids=lambda load: load.__name__)
def test_the_program_reads_every_document(language, load):
    if load.__name__ == "load_sites":
        assert load(language=language).region_ids() == load().region_ids()
    else:
        assert load(language=language) != load()


def a_language(folder: Path, text: str) -> Path:
    """Put the English files and one document of a made-up language into a folder."""
    for file in TRANSLATED:
        shutil.copy(CLINICAL / file, folder / file)
    (folder / "xx").mkdir()
    (folder / "xx" / "symptoms.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_word_is_read_and_an_empty_one_stays_english(tmp_path):
    folder = a_language(
        tmp_path,
        'schema = "companion/words/1"\n[symptoms.headache]\nlabel = "Kopfweh"\n'
        '[rules.SY-IH-1]\nwhy = ""\n[symptoms.headache.questions.new]\ntext = "Neu?"\n',
    )
    guide = clinical.load_symptom_guide(folder, "xx")
    plain = clinical.load_symptom_guide(folder)
    headache = next(one for one in guide.symptoms if one.id == "headache")
    assert headache.label == "Kopfweh"
    assert {"Neu?"} <= {question.text for question in headache.questions}
    assert [rule.why for rule in guide.rules] == [rule.why for rule in plain.rules]
    assert [rule.tier for rule in guide.rules] == [rule.tier for rule in plain.rules]


def test_a_language_without_documents_reads_english():
    assert SafetyShelf(lambda: "xx").guide() == SafetyShelf().guide()


@pytest.mark.parametrize(
    ("document", "trouble"),
    [
        ('schema = "companion/words/1"\n[symptoms.nose]\nlabel = "Nase"\n', "no such text"),
        ('schema = "companion/words/1"\n[nonsense]\nx = "y"\n', "no such text"),
        ('schema = "companion/words/1"\n[symptoms]\nheadache = "y"\n', "no such text"),
        ('schema = "other"\n', "the schema is not"),
        ("schema = ", "not readable"),
    ],
)
def test_a_damaged_document_is_named(tmp_path, document, trouble):
    folder = a_language(tmp_path, document)
    with pytest.raises(ContentError, match=trouble):
        clinical.load_symptom_guide(folder, "xx")


def test_a_text_whose_english_changed_is_to_be_translated_again(updater):
    table = {"footer": "Printed {date}.", "reasons": [{"id": "A", "text": "One."}]}
    document = updater.updated(table, "visit_summary.toml", "xx")
    assert updater.left(document) == 2
    done = document.replace('footer = ""', 'footer = "Gedruckt {date}."').replace(
        'text = ""', 'text = "Eins."'
    )
    assert updater.updated(table, "visit_summary.toml", "xx", done) == done
    table["reasons"][0]["text"] = "Two."
    again = updater.updated(table, "visit_summary.toml", "xx", done)
    assert "Gedruckt" in again
    assert "Eins" not in again
