<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>Show {n} older one(s)</source>
        <translation>
            <numerusform>Show {n} older one</numerusform>
            <numerusform>Show {n} older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s)</source>
        <translation>
            <numerusform>{n} injection</numerusform>
            <numerusform>{n} injections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person(s)</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>{n} in part</source>
        <translation>
            <numerusform>{n} in part</numerusform>
            <numerusform>{n} in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} interval(s) under 6 months: too short for a yearly figure.</source>
        <translation>
            <numerusform>{n} interval under 6 months: too short for a yearly figure.</numerusform>
            <numerusform>{n} intervals under 6 months: too short for a yearly figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed</source>
        <translation>
            <numerusform>{n} not confirmed</numerusform>
            <numerusform>{n} not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s). The arrow keys go from point to point.</source>
        <translation>
            <numerusform>{n} point. The arrow keys go from point to point.</numerusform>
            <numerusform>{n} points. The arrow keys go from point to point.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message numerus="yes">
        <source>{n} group(s) are still open or look mistyped.</source>
        <translation>
            <numerusform>{n} group is still open or looks mistyped.</numerusform>
            <numerusform>{n} groups are still open or look mistyped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillIn</name>
    <message numerus="yes">
        <source>Fill in {n} evening(s)</source>
        <translation>
            <numerusform>Fill in {n} evening</numerusform>
            <numerusform>Fill in {n} evenings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>By the record, {n} needle(s) are left in the box. Count them when you can; record this all the same?</source>
        <translation>
            <numerusform>By the record, {n} needle is left in the box. Count them when you can; record this all the same?</numerusform>
            <numerusform>By the record, {n} needles are left in the box. Count them when you can; record this all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The injection of {day} was only {n} day(s) away: {first}. Is this right?</source>
        <translation>
            <numerusform>The injection of {day} was only {n} day away: {first}. Is this right?</numerusform>
            <numerusform>The injection of {day} was only {n} days away: {first}. Is this right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The injection of {day} was only {n} hour(s) away: {first}. Is this right?</source>
        <translation>
            <numerusform>The injection of {day} was only {n} hour away: {first}. Is this right?</numerusform>
            <numerusform>The injection of {day} was only {n} hours away: {first}. Is this right?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message numerus="yes">
        <source>{n} day(s) rested</source>
        <translation>
            <numerusform>{n} day rested</numerusform>
            <numerusform>{n} days rested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message numerus="yes">
        <source>Spot {n}</source>
        <translation>
            <numerusform>Spot {n}</numerusform>
            <numerusform>Spot {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message numerus="yes">
        <source>rested, used {n} day(s) ago</source>
        <translation>
            <numerusform>rested, used {n} day ago</numerusform>
            <numerusform>rested, used {n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resting, used {n} day(s) ago</source>
        <translation>
            <numerusform>resting, used {n} day ago</numerusform>
            <numerusform>resting, used {n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: {n} injection(s)</source>
        <translation>
            <numerusform>{place}: {n} injection</numerusform>
            <numerusform>{place}: {n} injections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>By the record: {n} needle(s)</source>
        <translation>
            <numerusform>By the record: {n} needle</numerusform>
            <numerusform>By the record: {n} needles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>Fill in {n} evening(s)…</source>
        <translation>
            <numerusform>Fill in {n} evening…</numerusform>
            <numerusform>Fill in {n} evenings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in {n} evening(s).</source>
        <translation>
            <numerusform>Filled in {n} evening.</numerusform>
            <numerusform>Filled in {n} evenings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned {day}, {n} day(s) ago</source>
        <translation>
            <numerusform>Planned {day}, {n} day ago</numerusform>
            <numerusform>Planned {day}, {n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} (estimate)</source>
        <translation>
            <numerusform>about {n} (estimate)</numerusform>
            <numerusform>about {n} (estimate)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) ago</source>
        <translation>
            <numerusform>{n} day ago</numerusform>
            <numerusform>{n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evening(s) of the last two weeks are not logged.</source>
        <translation>
            <numerusform>{n} evening of the last two weeks is not logged.</numerusform>
            <numerusform>{n} evenings of the last two weeks are not logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new needle(s)</source>
        <translation>
            <numerusform>{n} new needle</numerusform>
            <numerusform>{n} new needles</numerusform>
        </translation>
    </message>
</context>
</TS>
