"""Broken files by the thousand, the same ones for the same seed.

Each begins as a file that could come in, and is then spoilt in one to three ways.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

Spoil = Callable[[Random, bytes], bytes]

_GROWTH = (
    "date,height_cm,weight_kg,note\n2024-04-03,112.2,19.4,\n2024-10-03,115.0,20.1,after lunch\n"
    "2025-04-03,118.2,21.4,\n2025-10-03,121.9,22.8,\n"
)
_GERMAN = "Datum;Größe;Gewicht\n03.04.2025;118,2;21,4\n13.10.2025;121,9;22\n"
_LAB = (
    "date,test,result,unit,low,high,laboratory\n2025-04-03,IGF-1,180,ng/mL,80,250,Town\n"
    "2025-04-03,TSH,<0.1,mU/L,0.4,4,Town\n2025-06-03,Ferritin,44,ug/L,,,Town\n"
)


def _timer() -> bytes:
    events = [
        {
            "medicineName": "Norditropin",
            "amount": "0.8 mg",
            "status": status,
            "remindedTimestamp": 1_760_000_000 + 86_400 * day,
            "processedTimestamp": 1_760_000_060 + 86_400 * day,
            "notes": "left",
        }
        for day, status in enumerate(("TAKEN", "SKIPPED", "RAISED", "TAKEN"))
    ]
    return json.dumps({"medicines": {}, "events": {"version": 20, "list": events}}).encode()


_SAMPLES = (_GROWTH.encode(), _GERMAN.encode(), _LAB.encode(), _timer())
_WORDS = (
    b"NaN", b"Infinity", b"-1", b"1e999", b"9" * 400, b"0", b"", b"1900-01-01", b"9999-12-31",
    b"0000-00-00", b"31.02.2025", b"=cmd|' /C calc'!A0", b"+1+1", b"@SUM(1)", b"-2+3", b"\t=1",
    b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xf0\x9f\x91\xa9", b"\xe2\x80\xae", b'"', b'""', b",",
    b";", b"\r", b"\n", b"{}", b"[]", b"null", b"true", b"1,234.5", b"'", b"''", b"=1\r\n=2",
    "٣".encode(), b"given", b"yes", b"2025-04-03T25:61:00", b"../../etc/passwd", b"a" * 5000,
)  # fmt: skip


def _truncate(chance: Random, content: bytes) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _replace_cell(chance: Random, content: bytes) -> bytes:
    parts = content.split(b",")
    parts[chance.randrange(len(parts))] = chance.choice(_WORDS)
    return b",".join(parts)


def _insert(chance: Random, content: bytes) -> bytes:
    place = chance.randrange(len(content) + 1)
    return content[:place] + chance.choice(_WORDS) + content[place:]


def _flip(chance: Random, content: bytes) -> bytes:
    if not content:
        return content
    place = chance.randrange(len(content))
    return content[:place] + bytes([chance.randrange(256)]) + content[place + 1 :]


def _repeat_lines(chance: Random, content: bytes) -> bytes:
    lines = content.split(b"\n")
    return b"\n".join(lines + [chance.choice(lines)] * chance.choice((1, 2, 300)))


def _shuffle_lines(chance: Random, content: bytes) -> bytes:
    lines = content.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def _encode_anew(chance: Random, content: bytes) -> bytes:
    text = content.decode("utf-8", errors="replace")
    coding = chance.choice(("utf-16", "utf-16-le", "utf-32", "cp1252", "utf-7", "utf-8-sig"))
    return text.encode(coding, errors="replace")


def _nest(chance: Random, content: bytes) -> bytes:
    depth = chance.choice((10, 2_000, 100_000))
    opener = chance.choice((b"[", b'{"a":', b'{"events":{"list":['))
    return opener * depth + chance.choice((b"", content, b"]" * depth))


def _strange(chance: Random, _: bytes) -> bytes:
    return chance.choice((b"", b"\x00" * 100, b"PK\x03\x04", chance.randbytes(200), b"\xff" * 50))


def _delimit_anew(chance: Random, content: bytes) -> bytes:
    return content.replace(b",", chance.choice((b";", b"\t", b"|", b":", b",,")))


_SPOILS: tuple[Spoil, ...] = (
    _truncate, _replace_cell, _replace_cell, _insert, _flip, _repeat_lines, _shuffle_lines,
    _encode_anew, _nest, _strange, _delimit_anew,
)  # fmt: skip


def broken_file(seed: int, folder: Path) -> Path:
    """Write the broken file of a seed and return it."""
    chance = Random(seed)
    content = chance.choice(_SAMPLES)
    for _ in range(chance.randint(1, 3)):
        content = chance.choice(_SPOILS)(chance, content)
    path = folder / f"f{seed}.{chance.choice(('csv', 'json', 'txt'))}"
    path.write_bytes(content)
    return path


def broken_folder(seed: int, whole: Path, folder: Path) -> Path:
    """Copy an exported folder, spoil one to three of its files, and return it."""
    chance = Random(seed)
    target = folder / f"d{seed}"
    shutil.copytree(whole, target)
    names = sorted(path.name for path in target.iterdir() if path.is_file())
    filled = [name for name in names if (target / name).read_bytes().count(b"\n") > 1]
    for _ in range(chance.randint(1, 3)):
        path = target / chance.choice(filled)
        match chance.randrange(12):
            case 0:
                path.unlink(missing_ok=True)
            case 1:
                path.unlink(missing_ok=True)
                path.symlink_to(chance.choice(("/dev/zero", "nowhere", target)))
            case _ if path.is_file():
                path.write_bytes(chance.choice(_SPOILS)(chance, path.read_bytes()))
            case _:
                pass
    return target
