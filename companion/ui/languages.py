"""Which languages there are, and how one is put in force: sentences, figures, direction."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from companion.resource_files import resource
from companion.ui import text
from companion.ui.pseudo import PSEUDO_LONG, PSEUDO_RTL, LongTranslator, MirroredTranslator
from companion.ui.text import Speech

SYSTEM: Final = "system"
SOURCE_LANGUAGE: Final = "en"
_PREFIX: Final = "companion_"
_TRANSLATOR_NAME: Final = "companionTranslator"
# Where the locale would name its country too.
_NAMES: Final = {SOURCE_LANGUAGE: "English", "es": "Español"}
_IN_FORCE: Final = "companionLanguage"


@dataclass(frozen=True, slots=True)
class Language:
    """A language the program speaks."""

    code: str
    """As in the file name: "en", "es", "zh_CN"."""
    native_name: str
    """As its speakers write it, for a list to choose from."""


@cache
def available() -> tuple[Language, ...]:
    """Return the languages shipped, English first, then by code."""
    found = {path.stem.removeprefix(_PREFIX) for path in resource("i18n").glob(f"{_PREFIX}*.qm")}
    codes = sorted(found | {SOURCE_LANGUAGE}, key=lambda code: (code != SOURCE_LANGUAGE, code))
    return tuple(Language(code, _native_name(code)) for code in codes)


def in_force() -> str:
    """Return the code of the language now spoken; for the test languages the source's."""
    now = text.speech()
    if now is not None:
        return _spoken(now.code)
    app = QCoreApplication.instance()
    return str(app.property(_IN_FORCE) or SOURCE_LANGUAGE) if app else SOURCE_LANGUAGE


def install(app: QApplication, code: str = SYSTEM) -> None:
    """Put a language in force: translations, Qt's own texts, figures and reading direction.

    ``code`` is one of ``available()``, "system", or a test language of companion.ui.pseudo; an
    unknown code means English. Widgets made earlier keep their text until they are made anew.
    """
    for old in app.findChildren(QTranslator, _TRANSLATOR_NAME):
        app.removeTranslator(old)
        old.deleteLater()
    chosen = _system_language() if code == SYSTEM else code
    for translator in _translators(app, chosen):
        translator.setObjectName(_TRANSLATOR_NAME)
        app.installTranslator(translator)
    app.setProperty(_IN_FORCE, _spoken(chosen))
    locale = _locale_for(chosen)
    QLocale.setDefault(locale)
    app.setLayoutDirection(_direction(chosen, locale))


def speech_in(code: str) -> Speech:
    """Return a language to speak for a while, as ``text.spoken`` asks for.

    Made once for each language and kept: a print speaks it from another thread.
    """
    chosen = _system_language() if code == SYSTEM else code
    if chosen not in _speeches:
        locale = _locale_for(chosen)
        direction = _direction(chosen, locale)
        _speeches[chosen] = Speech(
            chosen, locale, direction == Qt.LayoutDirection.RightToLeft,
            tuple(_translators(QCoreApplication.instance(), chosen)),
        )  # fmt: skip
    return _speeches[chosen]


_speeches: dict[str, Speech] = {}


def _translators(app: QCoreApplication | None, code: str) -> list[QTranslator]:
    if code == PSEUDO_LONG:
        return [LongTranslator(app)]
    if code == PSEUDO_RTL:
        return [MirroredTranslator(app)]
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    wanted = ((f"qtbase_{code}", qt_folder), (f"{_PREFIX}{code}", str(resource("i18n"))))
    made = []
    for name, folder in wanted:
        translator = QTranslator(app)
        if translator.load(name, folder):
            made.append(translator)
    return made


def _system_language() -> str:
    shipped = {language.code for language in available()}
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("-", "_")
        for candidate in (code, code.split("_", maxsplit=1)[0]):
            if candidate in shipped:
                return candidate
    return SOURCE_LANGUAGE


def _spoken(code: str) -> str:
    return SOURCE_LANGUAGE if code in {PSEUDO_LONG, PSEUDO_RTL} else code


def _locale_for(code: str) -> QLocale:
    """Return the system's own locale when it speaks this language, for its country's habits."""
    wanted = QLocale(_spoken(code))
    system = QLocale.system()
    if system.language() == wanted.language():
        return system
    if wanted.language() == QLocale.Language.English:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return wanted


def _direction(code: str, locale: QLocale) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if code == PSEUDO_RTL else locale.textDirection()


def _native_name(code: str) -> str:
    if code in _NAMES:
        return _NAMES[code]
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
