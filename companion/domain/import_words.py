"""How programs and families name the columns of their files, in the languages they use."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from companion.domain.growth.delimited import fold


class Meaning(StrEnum):
    """What a column of a file holds."""

    DATE = "date"
    HEIGHT = "height"
    WEIGHT = "weight"
    HEAD = "head"
    SITTING = "sitting"
    WAIST = "waist"
    SETTING = "setting"
    NOTE = "note"
    ANALYTE = "analyte"
    VALUE = "value"
    UNIT = "unit"
    LOW = "low"
    HIGH = "high"
    LABORATORY = "laboratory"
    ASSAY = "assay"


OF_MEASUREMENTS = (
    Meaning.DATE, Meaning.HEIGHT, Meaning.WEIGHT, Meaning.HEAD, Meaning.SITTING, Meaning.WAIST,
    Meaning.SETTING, Meaning.NOTE,
)  # fmt: skip
OF_LABS = (
    Meaning.DATE, Meaning.ANALYTE, Meaning.VALUE, Meaning.UNIT, Meaning.LOW, Meaning.HIGH,
    Meaning.LABORATORY, Meaning.ASSAY, Meaning.NOTE,
)  # fmt: skip

_NAMES: Mapping[Meaning, str] = {
    Meaning.DATE: """date day datetime measured_on measurement_date date_of_measurement collected
        collection_date date_measured visit_date datum messdatum tag date_de_mesure fecha data
        日付 日期 التاريخ""",
    Meaning.HEIGHT: """height length stature body_height height_length length_height größe groesse
        körpergröße koerpergroesse länge laenge taille talla estatura altura lengte statura
        身長 身高 الطول""",
    Meaning.WEIGHT: """weight mass body_weight gewicht körpergewicht koerpergewicht poids peso
        体重 体重_kg الوزن""",
    Meaning.HEAD: """head head_circumference head_circ hc ofc kopfumfang périmètre_crânien
        perimetre_cranien perímetro_cefálico""",
    Meaning.SITTING: "sitting_height sitting sitzhöhe sitzgröße taille_assise",
    Meaning.WAIST: "waist waist_circumference taillenumfang bauchumfang tour_de_taille cintura",
    Meaning.SETTING: "setting where place ort lieu lugar",
    Meaning.NOTE: """note notes comment comments remark remarks notiz bemerkung kommentar
        commentaire nota notas comentario""",
    Meaning.ANALYTE: """analyte test test_name parameter name component laborwert analyse prueba
        analito""",
    Meaning.VALUE: "value result figure wert ergebnis valeur résultat resultat valor resultado",
    Meaning.UNIT: "unit units einheit unité unite unidad",
    Meaning.LOW: """low lower_limit lower range_low reference_low ref_low min untergrenze
        limite_inférieure""",
    Meaning.HIGH: """high upper_limit upper range_high reference_high ref_high max obergrenze
        limite_supérieure""",
    Meaning.LABORATORY: "laboratory lab labor laboratoire laboratorio",
    Meaning.ASSAY: "assay method methode méthode método",
}
WORDS: Mapping[str, Meaning] = {
    fold(name): meaning for meaning, names in _NAMES.items() for name in names.split()
}
"""Names of columns, folded as ``delimited.fold`` does."""

UNIT_WORDS: Mapping[str, str] = {
    "cm": "cm", "centimeter": "cm", "centimeters": "cm", "centimetres": "cm", "zentimeter": "cm",
    "m": "m", "metres": "m", "meters": "m",
    "in": "in", "inch": "in", "inches": "in", "zoll": "in", "pouces": "in", "pulgadas": "in",
    "kg": "kg", "kgs": "kg", "kilogram": "kg", "kilograms": "kg", "kilogramm": "kg",
    "g": "g", "grams": "g",
    "lb": "lb", "lbs": "lb", "pound": "lb", "pounds": "lb", "libras": "lb",
}  # fmt: skip
"""Units as they stand beside the name of a column, and what each is."""
