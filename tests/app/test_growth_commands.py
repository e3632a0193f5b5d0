"""The commands sds and velocity, from file to file."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from companion.app.growth_commands import sds_command, velocity_command
from tests.support.growth import carried_rows

SDS_HEADER = "reference,sex,measure,value,age_days"
VELOCITY_HEADER = "person,sex,birth_date,date,height_cm,setting,reference"


@pytest.fixture
def run(tmp_path: Path):
    """Return a function that runs a command on text and gives back the rows it wrote."""

    def run(command, text: str | bytes, delimiter: str = ",") -> list[dict[str, str]]:
        source, target = tmp_path / "in.csv", tmp_path / "out.csv"
        source.write_bytes(text if isinstance(text, bytes) else text.encode())
        assert command(source, target) == 0
        return list(
            csv.DictReader(io.StringIO(target.read_text("utf-8"), newline=""), delimiter=delimiter)
        )

    return run


@pytest.fixture
def refused(tmp_path: Path, capsys):
    """Return a function that runs a command that must refuse, and gives back what it said."""

    def refused(command, text: str) -> str:
        source, target = tmp_path / "in.csv", tmp_path / "out.csv"
        source.write_text(text, encoding="utf-8")
        assert command(source, target) == 1
        assert list(tmp_path.iterdir()) == [source]
        out, err = capsys.readouterr()
        assert out == ""
        assert err.count("\n") == 1
        return err

    return refused


class TestSds:
    def test_the_published_rows_come_out_of_the_command(self, tmp_path: Path) -> None:
        source = Path(__file__).parents[1] / "growth/published_rows.csv"
        rows, target = carried_rows(), tmp_path / "out.csv"

        assert sds_command(source, target) == 0

        with target.open(newline="", encoding="utf-8") as file:
            written = list(csv.DictReader(file))  # of two columns z the last, ours, is read
        assert len(written) == len(rows)
        for row, cells in zip(rows, written, strict=True):
            assert cells["source"] == row.name
            if row.z is None:
                assert cells["z"] == cells["centile"] == ""
                assert cells["note"].startswith("OUT_OF_RANGE")
            else:
                assert float(cells["z"]) == pytest.approx(row.z, abs=row.tolerance)
                assert len(cells["z"].partition(".")[2]) >= 6
                assert 0 <= float(cells["centile"]) <= 100

    def test_rows_keep_their_order_their_cells_and_their_blanks(self, run) -> None:
        rows = run(
            sds_command,
            f"id,{SDS_HEADER},position,remark\n"
            "1,who,f,height,109,1826,,\n"
            "2,,,,,,,nothing at all\n"
            '3,cdc2000,m,bmi,16,2000,,"two, cells"\n'
            "4,who,f,height,,1826,,\n"
            "5,who,f,height,109,,,\n"
            "6,turner_lyon1985,m,height,109,1826,,\n"
            "7,who,f,height,76,400,standing height,\n",
        )

        assert [row["id"] for row in rows] == list("1234567")
        assert [bool(row["z"]) for row in rows] == [True, False, True, False, False, False, True]
        assert rows[2]["remark"] == "two, cells"
        notes = [row["note"].split(":")[0] for row in rows]
        assert notes == [
            "",
            "MISSING_SEX",
            "",
            "MISSING_VALUE",
            "MISSING_AGE",
            "NO_TABLE",
            "HEIGHT_TO_LENGTH",
        ]
        assert "MISSING_REFERENCE" in rows[1]["note"]
        assert "MISSING_MEASURE" in rows[1]["note"]

    @pytest.mark.parametrize(
        ("cells", "code"),
        [
            (",f,height,109,1826", "MISSING_REFERENCE"),
            ("who,,height,109,1826", "MISSING_SEX"),
            ("who,f,,109,1826", "MISSING_MEASURE"),
        ],
    )
    def test_one_blank_that_chooses_the_table_is_named(self, run, cells: str, code: str) -> None:
        (row,) = run(sds_command, f"{SDS_HEADER}\n{cells}\n")

        assert row["z"] == ""
        assert row["note"].split(":")[0] == code
        assert ";" not in row["note"]

    def test_without_an_output_file_the_result_is_printed(self, tmp_path, capsysbinary) -> None:
        source = tmp_path / "in.csv"
        source.write_text(f"{SDS_HEADER}\nwho,f,height,109.6016,1856.6875\n", encoding="utf-8")

        assert sds_command(source, None) == 0

        printed = capsysbinary.readouterr().out.decode().splitlines()
        assert printed == [
            f"{SDS_HEADER},z,centile,note",
            "who,f,height,109.6016,1856.6875,0.000000,50.000000,",
        ]

    def test_the_input_file_may_be_the_output_file(self, tmp_path) -> None:
        source = tmp_path / "in.csv"
        source.write_text(f"{SDS_HEADER}\nwho,f,height,109,1900\n", encoding="utf-8")

        assert sds_command(source, source) == 0
        assert source.read_text("utf-8").startswith(f"{SDS_HEADER},z,centile,note\n")

    @pytest.mark.parametrize("reference", ["who2006", "WHO2006", "WHO 2006", "who-2006"])
    def test_references_are_found_as_people_spell_them(self, run, reference: str) -> None:
        (row,) = run(sds_command, f"{SDS_HEADER}\n{reference},f,height,85,731\n")

        assert row["reference"] == reference
        assert row["z"]

    def test_a_file_from_a_spreadsheet_abroad(self, run) -> None:
        text = "Reference;Sex;Measure;Value;Age Months\r\nwho;F;height;109,6016;61\r\n"

        (row,) = run(sds_command, text.encode("utf-16"), delimiter=";")

        assert row["Value"] == "109,6016"
        assert row["z"] == "0.000000"

    def test_a_table_of_one_s_own_beside_the_file(self, run, tmp_path) -> None:
        table = tmp_path / "ours.csv"
        table.write_text("# reference: Ours\nsex,age_months,L,M,S\nf,0,1,50,0.04\nf,24,1,86,0.04\n")

        rows = run(
            sds_command,
            "reference,sex,measure,value,age_months\n"
            f"ours.csv,f,height,71.4,12\n{table},f,height,71.4,12\nours.csv,m,height,71.4,12\n",
        )

        assert [row["z"] for row in rows] == ["1.250000", "1.250000", ""]
        assert rows[2]["note"].startswith("NO_TABLE")

    def test_a_table_of_one_s_own_from_the_working_folder(self, run, tmp_path, monkeypatch) -> None:
        folder = tmp_path / "elsewhere"
        folder.mkdir()
        (folder / "ours.csv").write_text(
            "# Ours\nsex,age_months,L,M,S\nf,0,1,50,0.04\nf,2,1,56,0.04\n"
        )
        monkeypatch.chdir(folder)

        (row,) = run(sds_command, f"{SDS_HEADER}\nours.csv,f,height,53,30.4375\n")

        assert row["z"] == "0.000000"

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            (f"{SDS_HEADER}\nwho,f,height,109,1826\nwho,f,height,1.09,1826\n", "Row 2 (line 3)"),
            (f"{SDS_HEADER}\nuk90,f,height,109,1826\n", "column 'reference': 'uk90' is neither"),
            (f"{SDS_HEADER}\ngone.csv,f,height,109,1826\n", "gone.csv cannot be read"),
            (f"{SDS_HEADER}\nin.csv,f,height,109,1826\n", "in.csv: Line 1 of the table"),
            ("sex,measure,value,age_days\nf,height,109,1826\n", "no column 'reference'"),
            ("", "The file is empty"),
        ],
    )
    def test_trouble_is_said_in_one_line_and_nothing_is_written(self, refused, text, said) -> None:
        assert said in refused(sds_command, text)

    def test_a_file_that_is_not_there(self, tmp_path, capsys) -> None:
        assert sds_command(tmp_path / "no.csv", None) == 1
        assert "no.csv cannot be read" in capsys.readouterr().err

    @pytest.mark.parametrize("target", ["no folder/out.csv", "."])
    def test_a_place_that_takes_no_file(self, tmp_path, capsys, target: str) -> None:
        source = tmp_path / "in.csv"
        source.write_text(f"{SDS_HEADER}\nwho,f,height,109,1826\n", encoding="utf-8")

        assert sds_command(source, tmp_path / target) == 1
        assert "cannot be written" in capsys.readouterr().err

    def test_a_link_stays_a_link_and_a_device_a_device(self, tmp_path) -> None:
        source, real, link = (tmp_path / name for name in ("in.csv", "real.csv", "link.csv"))
        source.write_text(f"{SDS_HEADER}\nwho,f,height,109,1826\n", encoding="utf-8")
        real.write_text("old", encoding="utf-8")
        link.symlink_to(real)

        assert sds_command(source, link) == 0
        assert sds_command(source, Path("/dev/null")) == 0

        assert link.is_symlink()
        assert real.read_text("utf-8").startswith("reference,")
        assert Path("/dev/null").is_char_device()


class TestVelocity:
    def test_each_height_gets_the_best_interval_that_ends_there(self, run) -> None:
        rows = run(
            velocity_command,
            f"{VELOCITY_HEADER}\n"
            "Ada,f,2016-02-29,2020-03-01,100.0,clinic,rikken_wit_1992\n"
            "Bo,m,2015-01-01,2020-03-01,104.0,,tanner_davies_1985\n"
            "Ada,f,2016-02-29,2020-06-01,101.5,clinic,rikken_wit_1992\n"
            "Ada,f,2016-02-29,2020-12-01,104.5,clinic,rikken_wit_1992\n"
            "Ada,f,2016-02-29,2021-03-01,106.0,clinic,rikken_wit_1992\n"
            "Bo,m,2015-01-01,2022-03-01,116.0,,tanner_davies_1985\n",
        )

        assert [row["interval_days"] for row in rows] == ["", "", "92", "275", "365", "730"]
        assert [bool(row["cm_per_year"]) for row in rows] == [False, False, False, True, True, True]
        assert [bool(row["z"]) for row in rows] == [False, False, False, False, True, False]
        notes = [row["note"].split(":")[0] for row in rows]
        assert notes == [
            "FIRST_HEIGHT",
            "FIRST_HEIGHT",
            "INTERVAL_SHORT",
            "PROVISIONAL",
            "PREPUBERTAL",
            "INTERVAL_LONG",
        ]
        year = rows[4]
        assert float(year["cm_per_year"]) == pytest.approx(6 * 365.25 / 365, abs=1e-6)
        assert float(year["midpoint_age_years"]) == pytest.approx(1644.5 / 365.25, abs=1e-2)
        assert float(year["ci95_high"]) - float(year["ci95_low"]) == pytest.approx(1.387, abs=2e-3)

    def test_setting_and_reference_are_optional(self, run) -> None:
        rows = run(
            velocity_command,
            "person,sex,birth_date,date,height_cm\n"
            "Ada,f,2016-02-29,2020-03-01,100\nAda,f,2016-02-29,2021-03-01,106\n",
        )

        assert rows[1]["cm_per_year"] == "6.004110"
        assert rows[1]["z"] == ""
        assert rows[1]["note"].startswith("MISSING_REFERENCE")

    def test_home_heights_have_a_wider_band_and_mixed_pairs_a_mark(self, run) -> None:
        rows = run(
            velocity_command,
            f"{VELOCITY_HEADER}\n"
            "Ada,f,2016-02-29,2020-03-01,100,home,rikken_wit_1992\n"
            "Ada,f,2016-02-29,2021-03-01,106,home,rikken_wit_1992\n"
            "Bo,m,2015-01-01,2020-03-01,104,home,rikken_wit_1992\n"
            "Bo,m,2015-01-01,2021-03-01,110,clinic,rikken_wit_1992\n",
        )

        assert float(rows[1]["ci95_high"]) - float(rows[1]["ci95_low"]) == pytest.approx(
            3.44, abs=0.01
        )
        assert "MIXED_SETTINGS" not in rows[1]["note"]
        assert "MIXED_SETTINGS" in rows[3]["note"]

    def test_namesakes_with_another_birth_date_are_other_people(self, run) -> None:
        rows = run(
            velocity_command,
            f"{VELOCITY_HEADER}\n"
            "Ada,f,2016-02-29,2020-03-01,100,,\nAda,f,2017-02-28,2021-03-01,106,,\n",
        )

        assert [row["note"].split(":")[0] for row in rows] == ["FIRST_HEIGHT", "FIRST_HEIGHT"]

    def test_blanks_leave_a_row_without_figures(self, run) -> None:
        rows = run(
            velocity_command,
            f"{VELOCITY_HEADER}\n"
            "Ada,f,,2020-03-01,100,,rikken_wit_1992\n"
            "Ada,f,,2021-03-01,106,,rikken_wit_1992\n"
            "Ada,f,,,107,,\nAda,f,,2021-05-01,,,\n,,,,,,\n",
        )

        assert rows[1]["cm_per_year"] == "6.004110"
        assert rows[1]["midpoint_age_years"] == rows[1]["z"] == ""
        assert rows[1]["note"].startswith("MISSING_AGE")
        assert rows[2]["note"].startswith("MISSING_AGE")
        assert rows[3]["note"].startswith("MISSING_VALUE")
        assert "MISSING_VALUE" in rows[4]["note"]

    @pytest.mark.parametrize(
        ("cells", "said"),
        [
            ("Ada,f,2016-02-29,2020-03-01,1.00,,", "Row 1 (line 2), column 'height_cm'"),
            ("Ada,f,2016-02-30,2020-03-01,100,,", "column 'birth_date'"),
            ("Ada,f,2016-02-29,2020-03-01,100,hospital,", "column 'setting'"),
            ("Ada,f,2016-02-29,2020-03-01,100,,who", "column 'reference': 'who' is not one of"),
        ],
    )
    def test_trouble_is_said_in_one_line_and_nothing_is_written(self, refused, cells, said) -> None:
        assert said in refused(velocity_command, f"{VELOCITY_HEADER}\n{cells}\n")
