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
</context>
<context>
    <name>Body</name>
    <message numerus="yes">
        <source>Up to {n} of your own, named as you like. They are no test: there is no total and no comparison with others.</source>
        <translation>
            <numerusform>Up to {n} of your own, named as you like. They are no test: there is no total and no comparison with others.</numerusform>
            <numerusform>Up to {n} of your own, named as you like. They are no test: there is no total and no comparison with others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pulse {n}</source>
        <translation>
            <numerusform>pulse {n}</numerusform>
            <numerusform>pulse {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>day {n} · since {date}</source>
        <translation>
            <numerusform>day {n} · since {date}</numerusform>
            <numerusform>day {n} · since {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>Results in another unit, {n} in all, stand on a chart of their own.</source>
        <translation>
            <numerusform>Results in another unit, {n} in all, stand on a chart of their own.</numerusform>
            <numerusform>Results in another unit, {n} in all, stand on a chart of their own.</numerusform>
        </translation>
    </message>
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
    <name>Count</name>
    <message numerus="yes">
        <source>{n} piece(s)</source>
        <translation>
            <numerusform>{n} piece</numerusform>
            <numerusform>{n} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>{n} row(s) were brought in.</source>
        <translation>
            <numerusform>{n} row was brought in.</numerusform>
            <numerusform>{n} rows were brought in.</numerusform>
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
    <message numerus="yes">
        <source>This is {gain} more than the height of {since}, {n} day(s) before. Is it right?</source>
        <translation>
            <numerusform>This is {gain} more than the height of {since}, {n} day before. Is it right?</numerusform>
            <numerusform>This is {gain} more than the height of {since}, {n} days before. Is it right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your leaflet gives this pack {n} injection(s), and it has had them. Record it only if it was used.</source>
        <translation>
            <numerusform>Your leaflet gives this pack {n} injection, and it has had them. Record it only if it was used.</numerusform>
            <numerusform>Your leaflet gives this pack {n} injections, and it has had them. Record it only if it was used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>And {n} more row(s) like these.</source>
        <translation>
            <numerusform>And {n} more row like these.</numerusform>
            <numerusform>And {n} more rows like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column {n}: {text}</source>
        <translation>
            <numerusform>Column {n}: {text}</numerusform>
            <numerusform>Column {n}: {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more row(s)</source>
        <translation>
            <numerusform>Show {n} more row</numerusform>
            <numerusform>Show {n} more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} (answered {n} time(s))</source>
        <translation>
            <numerusform>{name} (answered {n} time)</numerusform>
            <numerusform>{name} (answered {n} times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful</source>
        <translation>
            <numerusform>{n} doubtful</numerusform>
            <numerusform>{n} doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) were changed since.</source>
        <translation>
            <numerusform>{n} file was changed since.</numerusform>
            <numerusform>{n} files were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} left out</numerusform>
            <numerusform>{n} left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} new</numerusform>
            <numerusform>{n} new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new row(s) can be brought in. Nothing is changed yet.</source>
        <translation>
            <numerusform>{n} new row can be brought in. Nothing is changed yet.</numerusform>
            <numerusform>{n} new rows can be brought in. Nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <translation>
            <numerusform>{n} there already</numerusform>
            <numerusform>{n} there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message numerus="yes">
        <source>{n} day(s) since the dose change</source>
        <translation>
            <numerusform>{n} day since the dose change</numerusform>
            <numerusform>{n} days since the dose change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) since the last injection</source>
        <translation>
            <numerusform>{n} day since the last injection</numerusform>
            <numerusform>{n} days since the last injection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message numerus="yes">
        <source>{n} places found</source>
        <translation>
            <numerusform>{n} places found</numerusform>
            <numerusform>{n} places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} min</numerusform>
            <numerusform>{n} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message numerus="yes">
        <source>{n} box(es) of needles</source>
        <translation>
            <numerusform>{n} box(es) of needles</numerusform>
            <numerusform>{n} box(es) of needles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s), {first} to {last}</source>
        <translation>
            <numerusform>{n} injection, {first} to {last}</numerusform>
            <numerusform>{n} injections, {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note(s)</source>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack(s)</source>
        <translation>
            <numerusform>{n} pack</numerusform>
            <numerusform>{n} packs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message numerus="yes">
        <source>none since the dose change {n} day(s) ago</source>
        <translation>
            <numerusform>none since the dose change {n} day ago</numerusform>
            <numerusform>none since the dose change {n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then every {n} month(s)</source>
        <translation>
            <numerusform>then every {n} month</numerusform>
            <numerusform>then every {n} months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needles</name>
    <message numerus="yes">
        <source>By the record: {n} needle(s) in the box in use</source>
        <translation>
            <numerusform>By the record: {n} needle in the box in use</numerusform>
            <numerusform>By the record: {n} needles in the box in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>Less {amount} that stayed behind in your last {n} empty pack(s) (median).</source>
        <translation>
            <numerusform>Less {amount} that stayed behind in your last {n} empty pack (median).</numerusform>
            <numerusform>Less {amount} that stayed behind in your last {n} empty packs (median).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {n} empty pack(s) gave all the full doses counted on.</source>
        <translation>
            <numerusform>Your last {n} empty pack gave all the full doses counted on.</numerusform>
            <numerusform>Your last {n} empty packs gave all the full doses counted on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} dose(s)</source>
        <translation>
            <numerusform>about {n} dose</numerusform>
            <numerusform>about {n} doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} time(s)</source>
        <translation>
            <numerusform>at most {n} time</numerusform>
            <numerusform>at most {n} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} day(s)</source>
        <translation>
            <numerusform>in {n} day</numerusform>
            <numerusform>in {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
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
        <source>{n} injection(s)</source>
        <translation>
            <numerusform>{n} injection</numerusform>
            <numerusform>{n} injections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month(s) from the first time out</source>
        <translation>
            <numerusform>{n} month from the first time out</numerusform>
            <numerusform>{n} months from the first time out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of at most {n} injection(s) taken from it, by your leaflet.</source>
        <translation>
            <numerusform>{used} of at most {n} injection taken from it, by your leaflet.</numerusform>
            <numerusform>{used} of at most {n} injections taken from it, by your leaflet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>At hand in the diary’s stock: about {n} dose(s), an estimate. A pen holds fewer doses than its content divided by the dose.</source>
        <translation>
            <numerusform>At hand in the diary’s stock: about {n} dose, an estimate. A pen holds fewer doses than its content divided by the dose.</numerusform>
            <numerusform>At hand in the diary’s stock: about {n} doses, an estimate. A pen holds fewer doses than its content divided by the dose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In use: {n} day(s) from first use, {degrees}.</source>
        <translation>
            <numerusform>In use: {n} day from first use, {degrees}.</numerusform>
            <numerusform>In use: {n} days from first use, {degrees}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In use: {n} day(s) from first use.</source>
        <translation>
            <numerusform>In use: {n} day from first use.</numerusform>
            <numerusform>In use: {n} days from first use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evening(s) as prescribed</source>
        <translation>
            <numerusform>{n} evening as prescribed</numerusform>
            <numerusform>{n} evenings as prescribed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour(s)</source>
        <translation>
            <numerusform>{n} hour</numerusform>
            <numerusform>{n} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute(s)</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month(s)</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} needle(s): one new one for every dose above.</source>
        <translation>
            <numerusform>{n} needle: one new one for every dose above.</numerusform>
            <numerusform>{n} needles: one new one for every dose above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} night(s)</source>
        <translation>
            <numerusform>{n} night</numerusform>
            <numerusform>{n} nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose} as prescribed. The last one was {n} hour(s) ago: look in the diary first.</source>
        <translation>
            <numerusform>{dose} as prescribed. The last one was {n} hour ago: look in the diary first.</numerusform>
            <numerusform>{dose} as prescribed. The last one was {n} hours ago: look in the diary first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are waiting in your diary</source>
        <translation>
            <numerusform>{n} things are waiting in your diary</numerusform>
            <numerusform>{n} things are waiting in your diary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are waiting in your diary.</source>
        <translation>
            <numerusform>{n} things are waiting in your diary.</numerusform>
            <numerusform>{n} things are waiting in your diary.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>again every {n} minute(s)</source>
        <translation>
            <numerusform>again every {n} minute</numerusform>
            <numerusform>again every {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} month(s)</source>
        <translation>
            <numerusform>every {n} month</numerusform>
            <numerusform>every {n} months</numerusform>
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
        <source>{n} photo(s) kept</source>
        <translation>
            <numerusform>{n} photo kept</numerusform>
            <numerusform>{n} photos kept</numerusform>
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
    <name>Spot</name>
    <message numerus="yes">
        <source>Photos ({n})…</source>
        <translation>
            <numerusform>Photos ({n})…</numerusform>
            <numerusform>Photos ({n})…</numerusform>
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
    <name>Summary</name>
    <message numerus="yes">
        <source>IGF-1 over time, {n} result(s), with each laboratory’s range.</source>
        <translation>
            <numerusform>IGF-1 over time, {n} result, with each laboratory’s range.</numerusform>
            <numerusform>IGF-1 over time, {n} results, with each laboratory’s range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last change {n} day(s) ago.</source>
        <translation>
            <numerusform>Last change {n} day ago.</numerusform>
            <numerusform>Last change {n} days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} dose(s), an estimate</source>
        <translation>
            <numerusform>about {n} dose, an estimate</numerusform>
            <numerusform>about {n} doses, an estimate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dose day {n}</source>
        <translation>
            <numerusform>dose day {n}</numerusform>
            <numerusform>dose day {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since {date}, day {n}</source>
        <translation>
            <numerusform>since {date}, day {n}</numerusform>
            <numerusform>since {date}, day {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) after a dose change</source>
        <translation>
            <numerusform>{n} day after a dose change</numerusform>
            <numerusform>{n} days after a dose change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) after the injection</source>
        <translation>
            <numerusform>{n} day after the injection</numerusform>
            <numerusform>{n} days after the injection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s) without a spot.</source>
        <translation>
            <numerusform>{n} injection without a spot.</numerusform>
            <numerusform>{n} injections without a spot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned injection(s), {days}</source>
        <translation>
            <numerusform>{n} planned injection, {days}</numerusform>
            <numerusform>{n} planned injections, {days}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supplies</name>
    <message numerus="yes">
        <source>About {n} full dose(s) in all packs, the last on {day}</source>
        <translation>
            <numerusform>About {n} full dose in all packs, the last on {day}</numerusform>
            <numerusform>About {n} full doses in all packs, the last on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} % full</source>
        <translation>
            <numerusform>about {n} % full</numerusform>
            <numerusform>about {n} % full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier pack(s)…</source>
        <translation>
            <numerusform>{n} earlier pack…</numerusform>
            <numerusform>{n} earlier packs…</numerusform>
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
        <source>{n} left</source>
        <translation>
            <numerusform>{n} left</numerusform>
            <numerusform>{n} left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} needle(s)</source>
        <translation>
            <numerusform>{n} needle</numerusform>
            <numerusform>{n} needles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack(s) without a content typed in are not counted.</source>
        <translation>
            <numerusform>{n} pack without a content typed in are not counted.</numerusform>
            <numerusform>{n} packs without a content typed in are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Symptom</name>
    <message numerus="yes">
        <source>{n} days after a change of the prescription</source>
        <translation>
            <numerusform>{n} days after a change of the prescription</numerusform>
            <numerusform>{n} days after a change of the prescription</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days after the start</source>
        <translation>
            <numerusform>{n} days after the start</numerusform>
            <numerusform>{n} days after the start</numerusform>
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
<context>
    <name>Travel</name>
    <message numerus="yes">
        <source>{which}: the next one at {time} here, {n} hour(s) after the last.</source>
        <translation>
            <numerusform>{which}: the next one at {time} here, {n} hour after the last.</numerusform>
            <numerusform>{which}: the next one at {time} here, {n} hours after the last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Growth Companion: {n} not logged yet</source>
        <translation>
            <numerusform>Growth Companion: {n} not logged yet</numerusform>
            <numerusform>Growth Companion: {n} not logged yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tue</name>
    <message numerus="yes">
        <source>Ends on {date}, in {n} days</source>
        <translation>
            <numerusform>Ends on {date}, in {n} days</numerusform>
            <numerusform>Ends on {date}, in {n} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>in {n} day(s)</source>
        <translation>
            <numerusform>in {n} day</numerusform>
            <numerusform>in {n} days</numerusform>
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
        <source>{n} given in part</source>
        <translation>
            <numerusform>{n} given in part</numerusform>
            <numerusform>{n} given in part</numerusform>
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
        <source>{n} not given</source>
        <translation>
            <numerusform>{n} not given</numerusform>
            <numerusform>{n} not given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on hold, not counted</source>
        <translation>
            <numerusform>{n} on hold, not counted</numerusform>
            <numerusform>{n} on hold, not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wipes</name>
    <message numerus="yes">
        <source>By the diary: {n} wipe(s)</source>
        <translation>
            <numerusform>By the diary: {n} wipe</numerusform>
            <numerusform>By the diary: {n} wipes</numerusform>
        </translation>
    </message>
</context>
</TS>
