-- The record as of its first version. Text columns hold exact decimals, ISO dates and UTC
-- instants; an optional nested value is spread over columns that are all NULL without it.

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    sex TEXT NOT NULL,
    figure TEXT NOT NULL,
    zone TEXT NOT NULL,
    indication TEXT NOT NULL,
    day_starts TEXT NOT NULL,
    made_up INTEGER NOT NULL
) STRICT;

CREATE TABLE carer (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    left INTEGER NOT NULL
) STRICT;

CREATE TABLE prescription (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    product TEXT NOT NULL,
    dose_amount TEXT NOT NULL,
    dose_unit TEXT NOT NULL,
    schedule_weekdays TEXT NOT NULL,
    schedule_weekly INTEGER NOT NULL,
    usual_time TEXT NOT NULL,
    start TEXT NOT NULL,
    "end" TEXT,
    product_id TEXT NOT NULL,
    presentation TEXT NOT NULL,
    presentation_id TEXT NOT NULL,
    prescriber TEXT NOT NULL,
    reason TEXT NOT NULL,
    pen_shows TEXT NOT NULL,
    region TEXT NOT NULL,
    indication TEXT NOT NULL
) STRICT;
CREATE INDEX prescription_of_person ON prescription (person_id, start);

CREATE TABLE pack (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    product TEXT NOT NULL,
    state TEXT NOT NULL,
    product_id TEXT NOT NULL,
    presentation TEXT NOT NULL,
    presentation_id TEXT NOT NULL,
    region TEXT NOT NULL,
    lot TEXT NOT NULL,
    content_amount TEXT,
    content_unit TEXT,
    expiry TEXT,
    pharmacy TEXT NOT NULL,
    received TEXT,
    opened TEXT,
    first_out_of_fridge TEXT,
    ended TEXT,
    note TEXT NOT NULL,
    discarded_for TEXT
) STRICT;
CREATE INDEX pack_of_person ON pack (person_id);

CREATE TABLE leaflet_limits (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    product TEXT NOT NULL,
    presentation TEXT NOT NULL,
    region TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    in_use_days INTEGER,
    in_use_basis TEXT,
    in_use_min_c INTEGER,
    in_use_max_c INTEGER,
    out_span TEXT,
    out_stage TEXT,
    out_basis TEXT,
    out_minutes INTEGER,
    out_months INTEGER,
    out_max_c INTEGER,
    out_max_times INTEGER,
    uses_uses INTEGER,
    uses_basis TEXT,
    priming_amount TEXT,
    priming_unit TEXT,
    priming_when TEXT
) STRICT;
CREATE INDEX leaflet_limits_of_person ON leaflet_limits (person_id);

CREATE TABLE fridge_outing (
    id TEXT PRIMARY KEY,
    pack_id TEXT NOT NULL REFERENCES pack (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    started_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE INDEX fridge_outing_of_person ON fridge_outing (person_id);

CREATE TABLE pack_check (
    id TEXT PRIMARY KEY,
    pack_id TEXT NOT NULL REFERENCES pack (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    at TEXT NOT NULL,
    carer_id TEXT NOT NULL
) STRICT;
CREATE INDEX pack_check_of_person ON pack_check (person_id);

CREATE TABLE pack_mishap (
    id TEXT PRIMARY KEY,
    pack_id TEXT NOT NULL REFERENCES pack (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    noted_at TEXT NOT NULL,
    what TEXT NOT NULL,
    how_warm TEXT NOT NULL,
    how_long TEXT NOT NULL,
    note TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_on TEXT
) STRICT;
CREATE INDEX pack_mishap_of_person ON pack_mishap (person_id);

CREATE TABLE wipes_count (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    at TEXT NOT NULL,
    counted INTEGER NOT NULL
) STRICT;
CREATE INDEX wipes_count_of_person ON wipes_count (person_id);

CREATE TABLE sharps_box (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    started TEXT NOT NULL,
    holds INTEGER,
    change_after_days INTEGER,
    closed_on TEXT
) STRICT;
CREATE INDEX sharps_box_of_person ON sharps_box (person_id);

CREATE TABLE supply_plan (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    lead_days INTEGER NOT NULL,
    repeat_on TEXT
) STRICT;

CREATE TABLE lot_note (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    lot TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    text TEXT NOT NULL,
    read_at TEXT NOT NULL
) STRICT;
CREATE INDEX lot_note_of_person ON lot_note (person_id);

CREATE TABLE needle_box (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    count INTEGER NOT NULL,
    gauge TEXT NOT NULL,
    length_mm TEXT NOT NULL,
    lot TEXT NOT NULL,
    added TEXT,
    used_up INTEGER NOT NULL
) STRICT;
CREATE INDEX needle_box_of_person ON needle_box (person_id);

CREATE TABLE injection (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    treatment_day TEXT NOT NULL,
    outcome TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    at TEXT,
    prescription_id TEXT NOT NULL,
    prescribed_amount TEXT,
    prescribed_unit TEXT,
    dose_amount TEXT,
    dose_unit TEXT,
    site_region TEXT,
    site_cell TEXT,
    pack_id TEXT NOT NULL,
    needle_box_id TEXT NOT NULL,
    needles INTEGER NOT NULL,
    carer_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX injection_of_day ON injection (person_id, treatment_day, outcome);
CREATE INDEX injection_of_pack ON injection (pack_id);

CREATE TABLE undone_injection (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    treatment_day TEXT NOT NULL,
    change_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    undone_at TEXT NOT NULL,
    undone_by TEXT NOT NULL,
    answer TEXT NOT NULL,
    injection_id TEXT NOT NULL
) STRICT;
CREATE INDEX undone_injection_of_person ON undone_injection (person_id, answer);

CREATE TABLE pack_movement (
    id TEXT PRIMARY KEY,
    pack_id TEXT NOT NULL REFERENCES pack (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    at TEXT NOT NULL,
    use TEXT NOT NULL,
    taken_amount TEXT NOT NULL,
    taken_unit TEXT NOT NULL,
    injection_id TEXT NOT NULL
) STRICT;
CREATE INDEX pack_movement_of_pack ON pack_movement (pack_id);
CREATE INDEX pack_movement_of_injection ON pack_movement (injection_id);

CREATE TABLE needle_movement (
    id TEXT PRIMARY KEY,
    box_id TEXT NOT NULL REFERENCES needle_box (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    at TEXT NOT NULL,
    use TEXT NOT NULL,
    taken INTEGER NOT NULL,
    injection_id TEXT NOT NULL
) STRICT;
CREATE INDEX needle_movement_of_box ON needle_movement (box_id);
CREATE INDEX needle_movement_of_person ON needle_movement (person_id, at);
CREATE INDEX needle_movement_of_injection ON needle_movement (injection_id);

CREATE TABLE site_plan (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    regions TEXT NOT NULL,
    alternate_sides INTEGER NOT NULL,
    rest_days INTEGER NOT NULL,
    small_grids TEXT NOT NULL
) STRICT;

CREATE TABLE site_rest (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    site_region TEXT NOT NULL,
    site_cell TEXT,
    reason TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX site_rest_of_person ON site_rest (person_id);

CREATE TABLE site_finding (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    site_region TEXT NOT NULL,
    site_cell TEXT,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    size_cm TEXT,
    told_team_on TEXT,
    gone_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX site_finding_of_person ON site_finding (person_id, day);

-- Pictures are named by their content and never copied into the journal, which only carries
-- the rows that name them. While the journal may be asked to bring a photo back, its bytes stay.
CREATE TABLE photo_content (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    content BLOB NOT NULL
) STRICT;
CREATE INDEX photo_content_of_person ON photo_content (person_id);

CREATE TABLE site_photo (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    site_region TEXT NOT NULL,
    site_cell TEXT,
    day TEXT NOT NULL,
    added_at TEXT NOT NULL,
    picture_id TEXT NOT NULL REFERENCES photo_content (id),
    thumbnail_id TEXT NOT NULL REFERENCES photo_content (id),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    finding_id TEXT NOT NULL,
    carer_id TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX site_photo_of_person ON site_photo (person_id, day);
CREATE INDEX site_photo_of_picture ON site_photo (picture_id);
CREATE INDEX site_photo_of_thumbnail ON site_photo (thumbnail_id);

CREATE TABLE measurement (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    measure TEXT NOT NULL,
    value TEXT NOT NULL,
    setting TEXT NOT NULL,
    readings TEXT NOT NULL,
    position TEXT NOT NULL,
    device TEXT NOT NULL,
    measured_by TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX measurement_of_person ON measurement (person_id, measure, day);

CREATE TABLE bone_age (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    years TEXT NOT NULL,
    method TEXT NOT NULL,
    reader TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE puberty_stage (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    stage TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE growth_background (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    mother_cm TEXT,
    father_cm TEXT,
    parents_measured INTEGER NOT NULL,
    parents_biological INTEGER NOT NULL,
    gestation_weeks INTEGER,
    gestation_days INTEGER NOT NULL,
    birth_length_cm TEXT,
    birth_weight_kg TEXT,
    reference TEXT NOT NULL,
    velocity_reference TEXT NOT NULL,
    target_range_cm TEXT NOT NULL
) STRICT;

CREATE TABLE growth_table (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    added TEXT NOT NULL
) STRICT;

CREATE TABLE lab_result (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    analyte TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    assay TEXT NOT NULL,
    low TEXT,
    high TEXT,
    lab_sds TEXT,
    laboratory TEXT NOT NULL,
    note TEXT NOT NULL,
    bound TEXT NOT NULL,
    fasting TEXT NOT NULL,
    taken TEXT,
    name TEXT NOT NULL,
    called_high TEXT NOT NULL
) STRICT;
CREATE INDEX lab_result_of_person ON lab_result (person_id, analyte, day);

CREATE TABLE blood_pressure (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    systolic INTEGER NOT NULL,
    diastolic INTEGER NOT NULL,
    pulse INTEGER,
    taken TEXT,
    arm TEXT NOT NULL,
    posture TEXT NOT NULL,
    setting TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX blood_pressure_of_person ON blood_pressure (person_id, day);

CREATE TABLE diary_slider (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    ended_on TEXT
) STRICT;
CREATE INDEX diary_slider_of_person ON diary_slider (person_id);

CREATE TABLE slider_note (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    slider_id TEXT NOT NULL REFERENCES diary_slider (id),
    day TEXT NOT NULL,
    value INTEGER NOT NULL
) STRICT;
CREATE INDEX slider_note_of_person ON slider_note (person_id, day);

CREATE TABLE clinic_score (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    score TEXT NOT NULL,
    scored_by TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX clinic_score_of_person ON clinic_score (person_id, day);

CREATE TABLE bone_density (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    site TEXT NOT NULL,
    density TEXT,
    t_score TEXT,
    z_score TEXT,
    device TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX bone_density_of_person ON bone_density (person_id, day);

CREATE TABLE monitoring_note (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    key TEXT NOT NULL,
    deed TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    day TEXT NOT NULL,
    every_months INTEGER,
    said_by TEXT NOT NULL,
    carer_id TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX monitoring_note_of_person ON monitoring_note (person_id, key);

CREATE TABLE symptom_note (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    noted_at TEXT NOT NULL,
    day TEXT NOT NULL,
    symptom TEXT NOT NULL,
    severity INTEGER NOT NULL,
    onset TEXT NOT NULL,
    started TEXT,
    still_there INTEGER NOT NULL,
    side TEXT NOT NULL,
    answers TEXT NOT NULL,
    carer_id TEXT NOT NULL,
    note TEXT NOT NULL,
    value TEXT,
    second_value TEXT,
    unit TEXT NOT NULL
) STRICT;
CREATE INDEX symptom_note_of_person ON symptom_note (person_id, day);

CREATE TABLE card_episode (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    rule TEXT NOT NULL,
    tier TEXT NOT NULL,
    day TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    raised_at TEXT NOT NULL,
    stricter INTEGER NOT NULL,
    marks TEXT NOT NULL,
    settled_at TEXT,
    ended_on TEXT
) STRICT;
CREATE INDEX card_episode_of_person ON card_episode (person_id, ended_on);

CREATE TABLE card_action (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    episode_id TEXT NOT NULL REFERENCES card_episode (id),
    at TEXT NOT NULL,
    deed TEXT NOT NULL,
    whom TEXT NOT NULL,
    outcome TEXT NOT NULL,
    carer_id TEXT NOT NULL
) STRICT;
CREATE INDEX card_action_of_person ON card_action (person_id);

CREATE TABLE check_in_answer (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    check_in TEXT NOT NULL,
    day TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    asked TEXT NOT NULL,
    denied TEXT NOT NULL,
    carer_id TEXT NOT NULL
) STRICT;
CREATE INDEX check_in_answer_of_person ON check_in_answer (person_id, day);

CREATE TABLE care_contacts (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    emergency TEXT NOT NULL,
    care_team_urgent TEXT NOT NULL,
    care_team_daytime TEXT NOT NULL,
    hospital TEXT NOT NULL,
    pharmacy TEXT NOT NULL,
    home_care_nurse TEXT NOT NULL
) STRICT;

CREATE TABLE person_groups (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    stage TEXT,
    flags TEXT NOT NULL
) STRICT;

CREATE TABLE medical_background (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    diagnosed_on TEXT,
    tests TEXT NOT NULL,
    peak TEXT NOT NULL,
    mri TEXT NOT NULL,
    genetics TEXT NOT NULL,
    other_hormones TEXT NOT NULL,
    steroid_plan TEXT NOT NULL,
    allergies TEXT NOT NULL,
    severe_reaction TEXT NOT NULL,
    sleep_study_on TEXT,
    sleep_study TEXT NOT NULL,
    stopped_on TEXT,
    retest_on TEXT,
    retest_result TEXT NOT NULL,
    taught_on TEXT,
    taught_by TEXT NOT NULL
) STRICT;

CREATE TABLE situation_event (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    situation TEXT NOT NULL,
    day TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    over_on TEXT,
    carer_id TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX situation_event_of_person ON situation_event (person_id, day);

CREATE TABLE medicine (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    since TEXT,
    until TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX medicine_of_person ON medicine (person_id);

CREATE TABLE personal_limits (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    glucose_unit TEXT NOT NULL,
    glucose_urgent TEXT,
    glucose_call TEXT,
    systolic TEXT,
    diastolic TEXT,
    weight_gain_kg TEXT,
    weight_gain_days INTEGER,
    given_by TEXT NOT NULL,
    given_on TEXT
) STRICT;

CREATE TABLE treatment_hold (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    since TEXT NOT NULL,
    said_by TEXT NOT NULL,
    why TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    until TEXT,
    carer_id TEXT NOT NULL
) STRICT;
CREATE INDEX treatment_hold_of_person ON treatment_hold (person_id, since);

CREATE TABLE exemption (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    body TEXT NOT NULL,
    medicine TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    sport TEXT NOT NULL,
    applied_on TEXT,
    granted_on TEXT,
    expires_on TEXT,
    reference TEXT NOT NULL,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL,
    carer_id TEXT NOT NULL
) STRICT;
CREATE INDEX exemption_of_person ON exemption (person_id, expires_on);

CREATE TABLE visit (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    team TEXT NOT NULL,
    done INTEGER NOT NULL,
    decided TEXT NOT NULL,
    next_tests TEXT NOT NULL,
    "at" TEXT,
    zone TEXT NOT NULL,
    place TEXT NOT NULL
) STRICT;
CREATE INDEX visit_of_person ON visit (person_id, day);

CREATE TABLE visit_question (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    asked_at TEXT NOT NULL,
    text TEXT NOT NULL,
    rank INTEGER NOT NULL,
    visit_id TEXT NOT NULL,
    answer TEXT NOT NULL,
    settled_on TEXT
) STRICT;
CREATE INDEX visit_question_of_person ON visit_question (person_id);

CREATE TABLE reminder (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    due_at TEXT NOT NULL,
    state TEXT NOT NULL,
    insistent INTEGER NOT NULL,
    shown_at TEXT,
    later_until TEXT,
    answer TEXT NOT NULL,
    label TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_of_person ON reminder (person_id, due_at);

CREATE TABLE reminder_rules (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    "on" INTEGER NOT NULL,
    discreet INTEGER NOT NULL,
    follow_up_minutes INTEGER NOT NULL,
    quiet_from TEXT NOT NULL,
    quiet_to TEXT NOT NULL,
    day_notice TEXT NOT NULL,
    measure_every_months INTEGER NOT NULL
) STRICT;

CREATE TABLE stay (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    home TEXT NOT NULL,
    place TEXT NOT NULL,
    by_local_time INTEGER NOT NULL,
    answered_at TEXT NOT NULL
) STRICT;

-- The journal is the audit trail, the source of undo and, later, of the exchange between
-- two computers. Lines are only ever added; erasing a person is the one exception and
-- has to announce itself in the setting `erasing`.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id TEXT NOT NULL,
    at TEXT NOT NULL,
    topic TEXT NOT NULL,
    carer_id TEXT NOT NULL,
    device TEXT NOT NULL,
    "table" TEXT NOT NULL,
    row_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    undoes TEXT NOT NULL
) STRICT;
CREATE INDEX journal_of_change ON journal (change_id);
CREATE INDEX journal_of_row ON journal (row_id);
CREATE INDEX journal_undoes ON journal (undoes) WHERE undoes <> '';
CREATE INDEX journal_of_person ON journal (person_id);

CREATE TRIGGER journal_keeps_its_lines BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal lines are never changed');
END;

CREATE TRIGGER journal_loses_no_lines BEFORE DELETE ON journal
WHEN NOT EXISTS (SELECT 1 FROM setting WHERE key = 'erasing')
BEGIN
    SELECT RAISE(ABORT, 'journal lines are never removed');
END;
