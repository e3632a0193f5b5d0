<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A private diary and planner for people on growth hormone.</source>
        <translation>Un diario y una agenda privados para personas que usan hormona de crecimiento.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Folder of the record</source>
        <translation>Carpeta del registro</translation>
    </message>
    <message>
        <source>Font: IBM Plex Sans</source>
        <translation>Tipo de letra: IBM Plex Sans</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: use it, read it, change it and pass it on. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: úselo, léalo, modifíquelo y compártalo. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licencia Pública General de GNU</translation>
    </message>
    <message>
        <source>Growth Companion</source>
        <translation>Growth Companion</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>Iconos: Lucide</translation>
    </message>
    <message>
        <source>It is built on Python, Qt, SQLCipher, NumPy and Matplotlib, each under its own free licence.</source>
        <translation>Está hecho con Python, Qt, SQLCipher, NumPy y Matplotlib, cada uno con su propia licencia libre.</translation>
    </message>
    <message>
        <source>It is encrypted and lies on this computer alone. Nothing is ever sent anywhere: no account, no cloud, no statistics, no search for updates.</source>
        <translation>Está cifrado y se guarda solo en este ordenador. Nunca se envía nada a ningún sitio: sin cuenta, sin nube, sin estadísticas, sin búsqueda de actualizaciones.</translation>
    </message>
    <message>
        <source>It keeps a diary and plans ahead. It never proposes, compares or changes a dose; what the prescription says is what it shows.</source>
        <translation>Lleva un diario y ayuda a planificar. Nunca propone, compara ni cambia una dosis; muestra lo que dice la prescripción.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Opens the text of the licence</source>
        <translation>Abre el texto de la licencia</translation>
    </message>
    <message>
        <source>The medical content has not yet been reviewed by a clinician. Your own leaflet and your care team come first.</source>
        <translation>El contenido médico aún no ha sido revisado por un profesional clínico. Su propio prospecto y su equipo médico van primero.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Su registro</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>{months} m</source>
        <translation>{months} m</translation>
    </message>
    <message>
        <source>{years} y {months} m</source>
        <translation>{years} a {months} m</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount in this pack</source>
        <translation>Cantidad en este envase</translation>
    </message>
    <message>
        <source>By the diary: {left} left</source>
        <translation>Según el diario: quedan {left}</translation>
    </message>
    <message>
        <source>Priming took so much</source>
        <translation>El cebado gastó esta cantidad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>So much was lost</source>
        <translation>Se perdió esta cantidad</translation>
    </message>
    <message>
        <source>The pack shows that so much is left</source>
        <translation>El envase indica que queda esta cantidad</translation>
    </message>
    <message>
        <source>Type the amount, such as 0.2.</source>
        <translation>Escriba la cantidad, por ejemplo 0,2.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ocurrió?</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Choose how strong it is.</source>
        <translation>Elija la intensidad.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Poco a poco</translation>
    </message>
    <message>
        <source>Suddenly</source>
        <translation>De repente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Belly</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Nalgas</translation>
    </message>
    <message>
        <source>Keep at least one area for injections.</source>
        <translation>Deje al menos una zona para las inyecciones.</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>Muslos</translation>
    </message>
    <message>
        <source>Upper arms</source>
        <translation>Brazos</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>All figures per kg and per m² are plain arithmetic from the dose as prescribed and the last weight and height by that day, body surface by Mosteller’s formula (1987). They say nothing about what the dose should be.</source>
        <translation>Todas las cifras por kg y por m² son simples cálculos con la dosis prescrita y el último peso y talla de esa fecha; superficie corporal según la fórmula de Mosteller (1987). No dicen nada de cuál debería ser la dosis.</translation>
    </message>
    <message>
        <source>Arithmetic from the dose as prescribed ({week} a week) and the last weight of {day} ({weight}).</source>
        <translation>Cálculo con la dosis prescrita ({week} a la semana) y el último peso del {day} ({weight}).</translation>
    </message>
    <message>
        <source>At its start, as arithmetic: {amounts}, from {sizes}</source>
        <translation>Al inicio, como cálculo: {amounts}, con {sizes}</translation>
    </message>
    <message>
        <source>Body surface {surface} by Mosteller’s formula (1987), with the height of {day} ({height}); the week’s amount spread over seven days.</source>
        <translation>Superficie corporal {surface} según la fórmula de Mosteller (1987), con la talla del {day} ({height}); la cantidad semanal repartida en siete días.</translation>
    </message>
    <message>
        <source>The dose has been {dose} since {start}. By weight it was {then} then and is {now} now ({weight} on {day}). Is it still as you intend?</source>
        <translation>La dosis es {dose} desde el {start}. Según el peso era entonces {then} y ahora es {now} ({weight} el {day}). ¿Sigue siendo lo que desean?</translation>
    </message>
    <message>
        <source>When this dose began, on {start}, the same arithmetic gave {then} with {before}; with {weight} it is {now}. The dose is as prescribed; the weight has changed.</source>
        <translation>Cuando empezó esta dosis, el {start}, el mismo cálculo daba {then} con {before}; con {weight} es {now}. La dosis es la prescrita; ha cambiado el peso.</translation>
    </message>
    <message>
        <source>{amount} IU/kg/week</source>
        <translation>{amount} UI/kg/semana</translation>
    </message>
    <message>
        <source>{amount} IU/m²/day</source>
        <translation>{amount} UI/m²/día</translation>
    </message>
    <message>
        <source>{amount} mg/kg/week</source>
        <translation>{amount} mg/kg/semana</translation>
    </message>
    <message>
        <source>{amount} mg/m²/day</source>
        <translation>{amount} mg/m²/día</translation>
    </message>
    <message>
        <source>{size} ({day})</source>
        <translation>{size} ({day})</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Anything else</source>
        <translation>Algo más</translation>
    </message>
    <message>
        <source>Copy this</source>
        <translation>Copiar esto</translation>
    </message>
    <message>
        <source>Expiry: {date}</source>
        <translation>Caducidad: {date}</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>¿Durante cuánto tiempo?</translation>
    </message>
    <message>
        <source>How long: {time}</source>
        <translation>Tiempo: {time}</translation>
    </message>
    <message>
        <source>How warm or cold: {warmth}</source>
        <translation>Temperatura: {warmth}</translation>
    </message>
    <message>
        <source>How warm or cold?</source>
        <translation>¿A qué temperatura?</translation>
    </message>
    <message>
        <source>In their words, and who said it</source>
        <translation>Con sus palabras, y quién lo dijo</translation>
    </message>
    <message>
        <source>Kept apart, it is not offered for an injection.</source>
        <translation>Mientras esté apartado no se ofrece para inyectar.</translation>
    </message>
    <message>
        <source>Lot: {lot}</source>
        <translation>Lote: {lot}</translation>
    </message>
    <message>
        <source>Product: {product} {strength}</source>
        <translation>Producto: {product} {strength}</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Apartarlo</translation>
    </message>
    <message>
        <source>Put this pack aside</source>
        <translation>Apartar este envase</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>They said that it may be used</source>
        <translation>Dijeron que se puede usar</translation>
    </message>
    <message>
        <source>Type what the pharmacist or maker said.</source>
        <translation>Escriba lo que dijo la farmacia o el fabricante.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ocurrió?</translation>
    </message>
    <message>
        <source>What to tell the pharmacist</source>
        <translation>Qué decir en la farmacia</translation>
    </message>
    <message>
        <source>What was the answer?</source>
        <translation>¿Cuál fue la respuesta?</translation>
    </message>
    <message>
        <source>What: {what}</source>
        <translation>Qué: {what}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>such as 30 °C in the car, or not known</source>
        <translation>por ejemplo 30 °C en el coche, o no se sabe</translation>
    </message>
    <message>
        <source>such as 5 hours, or not known</source>
        <translation>por ejemplo 5 horas, o no se sabe</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>A reference as a CSV file</source>
        <translation>Una referencia en un archivo CSV</translation>
    </message>
    <message>
        <source>Ask the clinic which one it uses. The same height has another SDS on another reference; all charts change together.</source>
        <translation>Pregunte a la clínica cuál usa. La misma talla tiene otro SDS en otra referencia; todas las gráficas cambian a la vez.</translation>
    </message>
    <message>
        <source>Biological parents</source>
        <translation>Padres biológicos</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Both were measured, not reported</source>
        <translation>Ambos medidos, no de memoria</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Growth velocity</source>
        <translation>Velocidad de crecimiento</translation>
    </message>
    <message>
        <source>Height, weight and BMI</source>
        <translation>Talla, peso e IMC</translation>
    </message>
    <message>
        <source>Length at birth</source>
        <translation>Longitud al nacer</translation>
    </message>
    <message>
        <source>Load a table from a file…</source>
        <translation>Cargar una tabla de un archivo…</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Madre</translation>
    </message>
    <message>
        <source>Otherwise no target height is worked out.</source>
        <translation>Si no, no se calcula la talla diana.</translation>
    </message>
    <message>
        <source>Parents, birth and references</source>
        <translation>Padres, nacimiento y referencias</translation>
    </message>
    <message>
        <source>Parents’ heights</source>
        <translation>Talla de los padres</translation>
    </message>
    <message>
        <source>Range around the target height</source>
        <translation>Margen alrededor de la talla diana</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another.</source>
        <translation>No se puede leer este archivo. Elija otro.</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Semanas de embarazo</translation>
    </message>
    <message>
        <source>Weight at birth</source>
        <translation>Peso al nacer</translation>
    </message>
    <message>
        <source>and days</source>
        <translation>y días</translation>
    </message>
    <message>
        <source>± {cm} cm</source>
        <translation>± {cm} cm</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>A backup of your own</source>
        <translation>Una copia de seguridad propia</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Copias automáticas</translation>
    </message>
    <message>
        <source>Back up now to…</source>
        <translation>Hacer ahora una copia en…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar la copia en</translation>
    </message>
    <message>
        <source>Backed up and proven</source>
        <translation>Copia hecha y comprobada</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Encrypted like the diary, and proven by opening each one.</source>
        <translation>Cifradas como el diario y comprobadas abriendo cada una.</translation>
    </message>
    <message>
        <source>Folder of these backups</source>
        <translation>Carpeta de estas copias</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Injections</source>
        <translation>Inyecciones</translation>
    </message>
    <message>
        <source>Injections on record</source>
        <translation>Inyecciones registradas</translation>
    </message>
    <message>
        <source>Look into the backup of {when}</source>
        <translation>Mirar la copia de {when}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Made once a day while the program is in use; kept are the last 7 days, 5 weeks and 12 months.</source>
        <translation>Se hace una al día mientras se usa el programa; se conservan los últimos 7 días, 5 semanas y 12 meses.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>No backup made</source>
        <translation>No se hizo ninguna copia</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>No se restauró</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>On a stick or another drive it also survives this computer. It opens with your recovery code or passphrase.</source>
        <translation>En una memoria u otro disco sobrevive también a este ordenador. Se abre con su código de recuperación o su frase de paso.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People: {people}, injections: {injections}</source>
        <translation>Personas: {people}, inyecciones: {injections}</translation>
    </message>
    <message>
        <source>Prescription lines</source>
        <translation>Líneas de prescripción</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Prescripciones</translation>
    </message>
    <message>
        <source>Putting a backup back</source>
        <translation>Restaurando una copia</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurar desde</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} older one(s)</source>
        <translation>
            <numerusform>Mostrar {n} anterior</numerusform>
            <numerusform>Mostrar {n} anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is opened and counted first, and nothing is changed until you agree. The diary of today is then set aside, not deleted.</source>
        <translation>Primero se abre la copia y se cuenta lo que contiene; nada cambia hasta que usted acepte. El diario de hoy se aparta, no se borra.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>This diary keeps no backups here.</source>
        <translation>Este diario no guarda copias aquí.</translation>
    </message>
    <message>
        <source>Today’s backup could not be made. {trouble}</source>
        <translation>No se pudo hacer la copia de hoy. {trouble}</translation>
    </message>
    <message>
        <source>Writing the backup and opening it again…</source>
        <translation>Escribiendo la copia y abriéndola de nuevo…</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>archivo no encontrado</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{held}. The file {name} was opened again and every page of it read.</source>
        <translation>{held}. El archivo {name} se volvió a abrir y se leyeron todas sus páginas.</translation>
    </message>
    <message>
        <source>{size} · checked when it was made</source>
        <translation>{size} · comprobada al hacerla</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>BirthDate</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>There is no such day in that month. Check day and month.</source>
        <translation>Ese día no existe en ese mes. Compruebe el día y el mes.</translation>
    </message>
    <message>
        <source>Type day, month and year, such as {example}.</source>
        <translation>Escriba día, mes y año, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Type the year with four figures, such as 2017.</source>
        <translation>Escriba el año con cuatro cifras, por ejemplo 2017.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>0 is the least, 10 the most. A note for yourself and the visit.</source>
        <translation>0 es lo menos, 10 lo más. Una nota para usted y para la visita.</translation>
    </message>
    <message>
        <source>Add a slider…</source>
        <translation>Añadir un control…</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>As it stands on the report; leave empty what it does not give.</source>
        <translation>Como está en el informe; deje vacío lo que no da.</translation>
    </message>
    <message>
        <source>Ask no longer</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Se pregunta ahora</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tensión arterial</translation>
    </message>
    <message>
        <source>Blood pressure recorded.</source>
        <translation>Tensión arterial registrada.</translation>
    </message>
    <message>
        <source>Blood pressure…</source>
        <translation>Tensión arterial…</translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation>Densidad ósea</translation>
    </message>
    <message>
        <source>Bone density as reported…</source>
        <translation>Densidad ósea según el informe…</translation>
    </message>
    <message>
        <source>Bone density, {site}</source>
        <translation>Densidad ósea, {site}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>I know the time</source>
        <translation>Sé la hora</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Lower figure</source>
        <translation>Cifra inferior</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Tumbado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>My own words…</source>
        <translation>Mis propias palabras…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the questionnaire</source>
        <translation>Nombre del cuestionario</translation>
    </message>
    <message>
        <source>No body measure is noted yet</source>
        <translation>Aún no hay ninguna medida corporal anotada</translation>
    </message>
    <message>
        <source>No longer asked; what was noted stays.</source>
        <translation>Ya no se pregunta; lo anotado se conserva.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguno todavía.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note a blood pressure…</source>
        <translation>Anotar una tensión arterial…</translation>
    </message>
    <message>
        <source>Own sliders</source>
        <translation>Controles propios</translation>
    </message>
    <message>
        <source>Own sliders today…</source>
        <translation>Controles propios de hoy…</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score from the clinic</source>
        <translation>Puntuación de la clínica</translation>
    </message>
    <message>
        <source>Score from the clinic…</source>
        <translation>Puntuación de la clínica…</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>T-score</source>
        <translation>T-score</translation>
    </message>
    <message>
        <source>T-score {score}</source>
        <translation>T-score {score}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>The clinic asks and counts; only its result is kept here, as a number with its name.</source>
        <translation>La clínica pregunta y cuenta; aquí solo se guarda el resultado, como un número con su nombre.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type the score.</source>
        <translation>Escriba la puntuación.</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} of your own, named as you like. They are no test: there is no total and no comparison with others.</source>
        <translation>
            <numerusform>Hasta {n} propio, con el nombre que quiera. No es una prueba: no hay total ni comparación con otros.</numerusform>
            <numerusform>Hasta {n} propios, con el nombre que quiera. No son una prueba: no hay total ni comparación con otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upper figure</source>
        <translation>Cifra superior</translation>
    </message>
    <message>
        <source>Weight and blood pressure, and for grown-ups waist, own sliders and what the clinic measured.</source>
        <translation>Peso y tensión arterial, y en adultos cintura, controles propios y lo que midió la clínica.</translation>
    </message>
    <message>
        <source>Weight and other sizes…</source>
        <translation>Peso y otras medidas…</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Where it was measured</source>
        <translation>Dónde se midió</translation>
    </message>
    <message>
        <source>Which sliders</source>
        <translation>Qué controles</translation>
    </message>
    <message>
        <source>Which sliders…</source>
        <translation>Qué controles…</translation>
    </message>
    <message>
        <source>Who counted it</source>
        <translation>Quién la contó</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Z-score</translation>
    </message>
    <message>
        <source>Z-score {score}</source>
        <translation>Z-score {score}</translation>
    </message>
    <message>
        <source>from the symptom diary</source>
        <translation>del diario de síntomas</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>tumbado</translation>
    </message>
    <message numerus="yes">
        <source>pulse {n}</source>
        <translation>
            <numerusform>pulso {n}</numerusform>
            <numerusform>pulso {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>sentado</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>such as lumbar spine</source>
        <translation>por ejemplo, columna lumbar</translation>
    </message>
</context>
<context>
    <name>BodyArea</name>
    <message>
        <source>Breath, chest, swelling</source>
        <translation>Respiración, pecho, hinchazón</translation>
    </message>
    <message>
        <source>Head, eyes, mind</source>
        <translation>Cabeza, ojos, mente</translation>
    </message>
    <message>
        <source>Hips, legs, back, hands</source>
        <translation>Caderas, piernas, espalda, manos</translation>
    </message>
    <message>
        <source>Skin, allergy</source>
        <translation>Piel, alergia</translation>
    </message>
    <message>
        <source>Sleep, snoring</source>
        <translation>Sueño, ronquidos</translation>
    </message>
    <message>
        <source>Sugar, thirst</source>
        <translation>Azúcar, sed</translation>
    </message>
    <message>
        <source>The whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
    <message>
        <source>Things that happen</source>
        <translation>Cosas que ocurren</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>Vientre</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Fuera de uso por ahora</translation>
    </message>
    <message>
        <source>Not among your areas</source>
        <translation>No está entre sus zonas</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Sin usar todavía</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>Descansado</translation>
    </message>
    <message>
        <source>Resting, fuller the longer</source>
        <translation>En descanso; más lleno cuanto más tiempo</translation>
    </message>
    <message>
        <source>Seldom to often used</source>
        <translation>De poco a muy usado</translation>
    </message>
    <message>
        <source>Suggested, best first</source>
        <translation>Sugeridos, el mejor primero</translation>
    </message>
    <message>
        <source>Suggestion {rank}</source>
        <translation>Sugerencia {rank}</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Veces usado</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usado hace poco</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
    <message>
        <source>{region}, row {row}, column {column}: {state}</source>
        <translation>{region}, fila {row}, columna {column}: {state}</translation>
    </message>
</context>
<context>
    <name>BoneAge</name>
    <message>
        <source>As the clinic read it from the X-ray of the hand.</source>
        <translation>Tal como la clínica la leyó en la radiografía de la mano.</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>Edad ósea</translation>
    </message>
    <message>
        <source>Day of the X-ray</source>
        <translation>Día de la radiografía</translation>
    </message>
    <message>
        <source>In decimal years: 6 years 6 months is 6.5.</source>
        <translation>En años decimales: 6 años y 6 meses son 6,5.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leída por</translation>
    </message>
    <message>
        <source>Type the bone age in years.</source>
        <translation>Escriba la edad ósea en años.</translation>
    </message>
    <message>
        <source>such as Greulich and Pyle</source>
        <translation>por ejemplo, Greulich y Pyle</translation>
    </message>
</context>
<context>
    <name>BySheet</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Name of the carer</source>
        <translation>Nombre de quien cuida</translation>
    </message>
    <message>
        <source>Needles used</source>
        <translation>Agujas usadas</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Spoiled ones included</source>
        <translation>Incluidas las estropeadas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who and when?</source>
        <translation>¿Quién y cuándo?</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>CallPaper</name>
    <message>
        <source>From moderate on:</source>
        <translation>Desde moderado:</translation>
    </message>
    <message>
        <source>From the source article, leaflets and our own stricter choices; not yet reviewed by a clinician.</source>
        <translation>Del artículo fuente, de prospectos y de nuestras elecciones más estrictas; aún sin revisar por un médico.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>One page for the fridge, the school or the grandparents. A printed page or a PDF is not encrypted.</source>
        <translation>Una página para la nevera, el colegio o los abuelos. Una página impresa o un PDF no están cifrados.</translation>
    </message>
    <message>
        <source>When severe:</source>
        <translation>Si es intenso:</translation>
    </message>
    <message>
        <source>When to call: {name}</source>
        <translation>Cuándo llamar: {name}</translation>
    </message>
    <message>
        <source>when-to-call</source>
        <translation>cuando-llamar</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Ask your care team before the next injection.</source>
        <translation>Consulte a su equipo médico antes de la próxima inyección.</translation>
    </message>
    <message>
        <source>Close; it stays on Today</source>
        <translation>Cerrar; se queda en Hoy</translation>
    </message>
    <message>
        <source>How soon to call is our choice, to be safe.</source>
        <translation>Con qué rapidez llamar es decisión nuestra, para mayor seguridad.</translation>
    </message>
    <message>
        <source>If unsure or unable to reach the team: seek medical care.</source>
        <translation>Si tiene dudas o no localiza al equipo: busque atención médica.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Leaflets or official texts on growth hormone name it.</source>
        <translation>Los prospectos o textos oficiales sobre la hormona de crecimiento lo nombran.</translation>
    </message>
    <message>
        <source>Note what was done…</source>
        <translation>Anotar qué se hizo…</translation>
    </message>
    <message>
        <source>Noted as over.</source>
        <translation>Anotado como pasado.</translation>
    </message>
    <message>
        <source>Please read this</source>
        <translation>Por favor, lea esto</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Leer la tarjeta</translation>
    </message>
    <message>
        <source>The article names it.</source>
        <translation>El artículo lo nombra.</translation>
    </message>
    <message>
        <source>Type in the numbers…</source>
        <translation>Escribir los números…</translation>
    </message>
    <message>
        <source>What was done is noted.</source>
        <translation>Lo que se hizo está anotado.</translation>
    </message>
    <message numerus="yes">
        <source>day {n} · since {date}</source>
        <translation>
            <numerusform>día {n} · desde el {date}</numerusform>
            <numerusform>día {n} · desde el {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>su número de emergencias</translation>
    </message>
    <message>
        <source>{title} ({since})</source>
        <translation>{title} ({since})</translation>
    </message>
    <message>
        <source>{why} ({since})</source>
        <translation>{why} ({since})</translation>
    </message>
</context>
<context>
    <name>Carers</name>
    <message>
        <source>Add carer</source>
        <translation>Añadir a quien cuida</translation>
    </message>
    <message>
        <source>As they stand beside each entry</source>
        <translation>Tal como aparecen junto a cada anotación</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Quien cuida</translation>
    </message>
    <message>
        <source>Does not help any more; earlier entries keep the initials.</source>
        <translation>Ya no ayuda; las anotaciones anteriores conservan las iniciales.</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>Vuelve a ayudar</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New carer</source>
        <translation>Nueva persona que cuida</translation>
    </message>
    <message>
        <source>No longer helps</source>
        <translation>Ya no ayuda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Somebody who left keeps their place in earlier entries.</source>
        <translation>Quien dejó de ayudar conserva su lugar en las anotaciones anteriores.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>A BMI needs a weight and a height of the same day.</source>
        <translation>El IMC necesita un peso y una talla del mismo día.</translation>
    </message>
    <message>
        <source>A velocity SDS needs two heights 10.5 to 18 months apart on the same side of the start of treatment. A height from {date} on would do.</source>
        <translation>El SDS de velocidad necesita dos tallas separadas de 10,5 a 18 meses, en el mismo lado del inicio del tratamiento. Serviría una talla a partir del {date}.</translation>
    </message>
    <message>
        <source>A velocity needs two heights at least 6 months apart. A height from {date} on would do.</source>
        <translation>La velocidad necesita dos tallas separadas al menos 6 meses. Serviría una talla a partir del {date}.</translation>
    </message>
    <message>
        <source>A velocity needs two heights at least 6 months apart. None is noted yet.</source>
        <translation>La velocidad necesita dos tallas separadas al menos 6 meses. Aún no hay ninguna anotada.</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Edad (años)</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Todas las edades</translation>
    </message>
    <message>
        <source>At 5 years WHO 2007 takes over from WHO 2006; a short child’s SDS moves a little there without any growth.</source>
        <translation>A los 5 años OMS 2007 sustituye a OMS 2006; el SDS de un niño bajo cambia ahí un poco sin que haya crecido.</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>IMC</translation>
    </message>
    <message>
        <source>BMI (kg/m²)</source>
        <translation>IMC (kg/m²)</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tensión arterial</translation>
    </message>
    <message>
        <source>Blood pressure (mmHg)</source>
        <translation>Tensión arterial (mmHg)</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Índice de masa corporal</translation>
    </message>
    <message>
        <source>Bone age {bone} y on {date}, {difference} y from the age; height {height}</source>
        <translation>Edad ósea {bone} a el {date}, {difference} a respecto a la edad; talla {height}</translation>
    </message>
    <message>
        <source>Centiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Each assay has a mark of its own and is not joined to another: assays do not always agree.</source>
        <translation>Cada método tiene su propia marca y no se une a otro: los métodos no siempre coinciden.</translation>
    </message>
    <message>
        <source>Each bar spans its interval; the upright line is the 95 % band from measurement error. Grey: {name}, mean, ±1 and ±2 SD for a whole year.</source>
        <translation>Cada barra abarca su intervalo; la línea vertical es la banda del 95 % por error de medida. En gris: {name}, media, ±1 y ±2 DE de un año entero.</translation>
    </message>
    <message>
        <source>Given: doses given of those scheduled in each quarter; hatched: not confirmed.</source>
        <translation>Administradas: dosis administradas de las programadas en cada trimestre; rayado: sin confirmar.</translation>
    </message>
    <message>
        <source>Growth velocity against height SDS</source>
        <translation>Velocidad de crecimiento frente a SDS de talla</translation>
    </message>
    <message>
        <source>Growth velocity is for the years of growth.</source>
        <translation>La velocidad de crecimiento es para los años de crecimiento.</translation>
    </message>
    <message>
        <source>Growth velocity over age</source>
        <translation>Velocidad de crecimiento por edad</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>Talla (cm)</translation>
    </message>
    <message>
        <source>Height SDS</source>
        <translation>SDS de talla</translation>
    </message>
    <message>
        <source>Height SDS ({name})</source>
        <translation>SDS de talla ({name})</translation>
    </message>
    <message>
        <source>Height SDS at mid-interval ({name})</source>
        <translation>SDS de talla a mitad del intervalo ({name})</translation>
    </message>
    <message>
        <source>Height SDS over age</source>
        <translation>SDS de talla por edad</translation>
    </message>
    <message>
        <source>Height for age</source>
        <translation>Talla para la edad</translation>
    </message>
    <message>
        <source>Height {height} · velocity {velocity}</source>
        <translation>Talla {height} · velocidad {velocity}</translation>
    </message>
    <message>
        <source>Height: {size} · velocity: {speed}</source>
        <translation>Talla: {size} · velocidad: {speed}</translation>
    </message>
    <message>
        <source>Heights from home</source>
        <translation>Tallas de casa</translation>
    </message>
    <message>
        <source>IGF-1</source>
        <translation>IGF-1</translation>
    </message>
    <message>
        <source>IGF-1 and dose steps</source>
        <translation>IGF-1 y pasos de dosis</translation>
    </message>
    <message>
        <source>Intervals that share months</source>
        <translation>Intervalos que comparten meses</translation>
    </message>
    <message>
        <source>Lines: {name}, nine centiles from 0.4 to 99.6.</source>
        <translation>Líneas: {name}, nueve percentiles de 0,4 a 99,6.</translation>
    </message>
    <message>
        <source>Lines: {name}, whole SD.</source>
        <translation>Líneas: {name}, DE enteras.</translation>
    </message>
    <message>
        <source>No IGF-1 is noted yet. The Labs page takes results.</source>
        <translation>Aún no hay ningún IGF-1 anotado. La página Análisis recoge los resultados.</translation>
    </message>
    <message>
        <source>No height is noted yet. One is enough for this chart.</source>
        <translation>Aún no hay ninguna talla anotada. Una basta para esta gráfica.</translation>
    </message>
    <message>
        <source>No target band is drawn on the Turner reference.</source>
        <translation>En la referencia de Turner no se dibuja banda diana.</translation>
    </message>
    <message>
        <source>Nothing of this kind is noted yet. One entry is enough.</source>
        <translation>Aún no hay nada de este tipo anotado. Una anotación basta.</translation>
    </message>
    <message>
        <source>One point for each interval, in the order of time along the arrows, with the age at its middle; the upright line is the 95 % band from measurement error. Faster growth in the first 6–12 months, then steadier, is the usual pattern.</source>
        <translation>Un punto por intervalo, en orden de tiempo siguiendo las flechas, con la edad a la mitad; la línea vertical es la banda del 95 % por error de medida. Lo habitual es un crecimiento más rápido en los primeros 6–12 meses y después más constante.</translation>
    </message>
    <message>
        <source>Open arrows: the laboratory gave a limit, not a figure.</source>
        <translation>Flechas abiertas: el laboratorio dio un límite, no una cifra.</translation>
    </message>
    <message>
        <source>Own sliders, 0 to 10</source>
        <translation>Controles propios, de 0 a 10</translation>
    </message>
    <message>
        <source>Puberty {stage}, {date}</source>
        <translation>Pubertad {stage}, {date}</translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>Referencia: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Results in another unit, {n} in all, stand on a chart of their own.</source>
        <translation>
            <numerusform>{n} resultado en otra unidad está en una gráfica propia.</numerusform>
            <numerusform>{n} resultados en otra unidad están en una gráfica propia.</numerusform>
        </translation>
    </message>
    <message>
        <source>SD lines</source>
        <translation>Líneas de DE</translation>
    </message>
    <message>
        <source>SDS</source>
        <translation>SDS</translation>
    </message>
    <message>
        <source>Target height {centre} ({low} to {high}): mean of the parents’ heights, shifted for sex (Tanner).</source>
        <translation>Talla diana {centre} ({low} a {high}): media de las tallas de los padres, corregida por sexo (Tanner).</translation>
    </message>
    <message>
        <source>The band is the laboratory’s own range, no aim of treatment.</source>
        <translation>La banda es el margen del propio laboratorio, no un objetivo del tratamiento.</translation>
    </message>
    <message>
        <source>Thin lines are 0 and 10 of each slider. Personal notes for the visit: no test, no total, no comparison with others.</source>
        <translation>Las líneas finas son el 0 y el 10 de cada control. Notas personales para la visita: sin prueba, sin total, sin comparación con otros.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Velocity (cm/yr)</source>
        <translation>Velocidad (cm/año)</translation>
    </message>
    <message>
        <source>Velocity SDS ({name})</source>
        <translation>SDS de velocidad ({name})</translation>
    </message>
    <message>
        <source>Velocity and SDS</source>
        <translation>Velocidad y SDS</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Cintura</translation>
    </message>
    <message>
        <source>Waist (cm)</source>
        <translation>Cintura (cm)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Peso (kg)</translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <translation>Peso e IMC</translation>
    </message>
    <message>
        <source>Years so far</source>
        <translation>Años hasta ahora</translation>
    </message>
    <message>
        <source>age counted from the due date</source>
        <translation>edad contada desde la fecha prevista de parto</translation>
    </message>
    <message>
        <source>assay not named</source>
        <translation>método sin nombrar</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>en casa</translation>
    </message>
    <message>
        <source>at home, before treatment</source>
        <translation>en casa, antes del tratamiento</translation>
    </message>
    <message>
        <source>before treatment</source>
        <translation>antes del tratamiento</translation>
    </message>
    <message>
        <source>bone age</source>
        <translation>edad ósea</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>clínica</translation>
    </message>
    <message>
        <source>cm/yr</source>
        <translation>cm/año</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administradas</translation>
    </message>
    <message>
        <source>hormones</source>
        <translation>hormonas</translation>
    </message>
    <message>
        <source>length | height</source>
        <translation>longitud | talla</translation>
    </message>
    <message>
        <source>lower figure</source>
        <translation>cifra inferior</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean at that age</source>
        <translation>media a esa edad</translation>
    </message>
    <message>
        <source>mean velocity for age, ±1 SD</source>
        <translation>velocidad media para la edad, ±1 DE</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>on treatment</source>
        <translation>en tratamiento</translation>
    </message>
    <message>
        <source>parents’ heights, syndrome not considered</source>
        <translation>talla de los padres, sin considerar el síndrome</translation>
    </message>
    <message>
        <source>parents’ target range</source>
        <translation>margen diana de los padres</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>provisional, under 10.5 months</source>
        <translation>provisional, menos de 10,5 meses</translation>
    </message>
    <message>
        <source>puberty</source>
        <translation>pubertad</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>shares months</source>
        <translation>comparte meses</translation>
    </message>
    <message>
        <source>shares months or provisional</source>
        <translation>comparte meses o provisional</translation>
    </message>
    <message>
        <source>steroid</source>
        <translation>esteroide</translation>
    </message>
    <message>
        <source>the lab’s own range</source>
        <translation>el margen del laboratorio</translation>
    </message>
    <message>
        <source>treatment starts</source>
        <translation>empieza el tratamiento</translation>
    </message>
    <message>
        <source>upper figure</source>
        <translation>cifra superior</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>{dose} from {date}</source>
        <translation>{dose} desde el {date}</translation>
    </message>
    <message>
        <source>{dose} weekly</source>
        <translation>{dose} a la semana</translation>
    </message>
    <message>
        <source>{name} assumes puberty at the average age; in early or late puberty its SDS can mislead.</source>
        <translation>{name} supone una pubertad a la edad media; si es temprana o tardía, su SDS puede confundir.</translation>
    </message>
    <message>
        <source>{name} has no SDS for this age. The heights stand in the table.</source>
        <translation>{name} no tiene SDS para esta edad. Las tallas están en la tabla.</translation>
    </message>
    <message>
        <source>{name} has no lines for this age. The heights stand in the table.</source>
        <translation>{name} no tiene líneas para esta edad. Las tallas están en la tabla.</translation>
    </message>
    <message>
        <source>{name} has no lines of this kind at this age.</source>
        <translation>{name} no tiene líneas de este tipo a esta edad.</translation>
    </message>
    <message>
        <source>{name} holds for children in whom puberty has not begun.</source>
        <translation>{name} vale para niños en los que la pubertad no ha empezado.</translation>
    </message>
    <message>
        <source>{name} since {since}</source>
        <translation>{name} desde {since}</translation>
    </message>
    <message>
        <source>{name} until {until}</source>
        <translation>{name} hasta {until}</translation>
    </message>
    <message>
        <source>{name}, {since} to {until}</source>
        <translation>{name}, de {since} a {until}</translation>
    </message>
    <message>
        <source>{name}: {value} of 10 · {date}</source>
        <translation>{name}: {value} de 10 · {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} in part</source>
        <translation>
            <numerusform>{n} en parte</numerusform>
            <numerusform>{n} en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} interval(s) under 6 months: too short for a yearly figure.</source>
        <translation>
            <numerusform>{n} intervalo de menos de 6 meses: demasiado corto para una cifra anual.</numerusform>
            <numerusform>{n} intervalos de menos de 6 meses: demasiado cortos para una cifra anual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed</source>
        <translation>
            <numerusform>{n} sin confirmar</numerusform>
            <numerusform>{n} sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s). The arrow keys go from point to point.</source>
        <translation>
            <numerusform>{n} punto. Las flechas llevan de punto a punto.</numerusform>
            <numerusform>{n} puntos. Las flechas llevan de punto a punto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} | {other}</source>
        <translation>{one} | {other}</translation>
    </message>
    <message>
        <source>{sds} SD</source>
        <translation>{sds} DE</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{start} to {end}: {given} of {scheduled} given</source>
        <translation>{start} a {end}: {given} de {scheduled} administradas</translation>
    </message>
    <message>
        <source>{units} give the same figure.</source>
        <translation>{units} dan la misma cifra.</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} a</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>How has it been?</source>
        <translation>¿Cómo ha ido?</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Since the last check-in. Short questions, no score.</source>
        <translation>Desde la última revisión. Preguntas cortas, sin puntuación.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>A grown-up can help you.</source>
        <translation>Una persona mayor puede ayudarte.</translation>
    </message>
    <message>
        <source>A picture of a body with the three spots</source>
        <translation>Dibujo de un cuerpo con los tres puntos</translation>
    </message>
    <message>
        <source>All done for today!</source>
        <translation>¡Listo por hoy!</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation>Para la persona adulta</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>Grown-ups: press and hold</source>
        <translation>Adultos: mantener pulsado</translation>
    </message>
    <message>
        <source>Hello, {name}!</source>
        <translation>¡Hola, {name}!</translation>
    </message>
    <message>
        <source>Hold it to go back; by keyboard, press it and type a word.</source>
        <translation>Manténgalo pulsado para volver; con el teclado, púlselo y escriba una palabra.</translation>
    </message>
    <message>
        <source>It is injection time, when you and your helper are ready.</source>
        <translation>Es la hora de la inyección, cuando tú y quien te ayuda estéis listos.</translation>
    </message>
    <message>
        <source>No injection today.</source>
        <translation>Hoy no hay inyección.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Algo va mal</translation>
    </message>
    <message>
        <source>Spot {number}: {name}</source>
        <translation>Punto {number}: {name}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Tell a grown-up.</source>
        <translation>Díselo a una persona mayor.</translation>
    </message>
    <message>
        <source>The next one is on {day}.</source>
        <translation>La próxima es el {day}.</translation>
    </message>
    <message>
        <source>The next one is tomorrow.</source>
        <translation>La próxima es mañana.</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>Type the word “{word}” to leave this page.</source>
        <translation>Escriba la palabra «{word}» para salir de esta página.</translation>
    </message>
    <message>
        <source>Where shall it be? Choose a spot.</source>
        <translation>¿Dónde va a ser? Elige un punto.</translation>
    </message>
    <message>
        <source>You chose: {place}</source>
        <translation>Elegiste: {place}</translation>
    </message>
    <message>
        <source>Your injection is this afternoon at {time}.</source>
        <translation>Tu inyección es esta tarde a las {time}.</translation>
    </message>
    <message>
        <source>Your injection is this evening at {time}.</source>
        <translation>Tu inyección es esta noche a las {time}.</translation>
    </message>
    <message>
        <source>Your injection is this morning at {time}.</source>
        <translation>Tu inyección es esta mañana a las {time}.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>your left side, by the L</source>
        <translation>tu lado izquierdo, junto a la I</translation>
    </message>
    <message>
        <source>your right side, by the R</source>
        <translation>tu lado derecho, junto a la D</translation>
    </message>
    <message>
        <source>{names} will help you.</source>
        <translation>{names} te ayudará.</translation>
    </message>
    <message>
        <source>{name} helped you.</source>
        <translation>{name} te ayudó.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{side}. Chosen.</source>
        <translation>{side}. Elegido.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Capitals and dashes do not matter; O counts as 0, and I or L as 1.</source>
        <translation>Las mayúsculas y los guiones no importan; la O cuenta como 0, y la I o la L como 1.</translation>
    </message>
    <message>
        <source>Check it later</source>
        <translation>Comprobarlo más tarde</translation>
    </message>
    <message>
        <source>Copy it onto paper. It opens the diary and its backups when nothing else does: on a new computer, or when the keyring or passphrase is lost.</source>
        <translation>Cópielo en papel. Abre el diario y sus copias cuando nada más lo hace: en un ordenador nuevo, o si se pierde el llavero o la frase de paso.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Group {number} looks mistyped. Compare it with the paper.</source>
        <translation>El grupo {number} parece mal escrito. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>Group {number}: {symbols}</source>
        <translation>Grupo {number}: {symbols}</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>Ocultar el código QR</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>¿Está en papel?</translation>
    </message>
    <message>
        <source>Keep the paper with your other important papers. This code is not shown again.</source>
        <translation>Guarde el papel con sus otros papeles importantes. Este código no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>QR code of the recovery code</source>
        <translation>Código QR del código de recuperación</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved. Anybody who opens this file can read the code: print it, then delete it or keep it away from this computer.</source>
        <translation>Guardado. Quien abra este archivo puede leer el código: imprímalo y después bórrelo o guárdelo fuera de este ordenador.</translation>
    </message>
    <message>
        <source>Sent to the printer. Compare the paper with the screen.</source>
        <translation>Enviado a la impresora. Compare el papel con la pantalla.</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Mostrar el código QR</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Volver a mostrar el código</translation>
    </message>
    <message>
        <source>These groups belong to another code. Show the code again and compare it with the paper.</source>
        <translation>Estos grupos son de otro código. Vuelva a mostrar el código y compárelo con el papel.</translation>
    </message>
    <message>
        <source>Two groups, typed back, show that the paper can be read.</source>
        <translation>Dos grupos, escritos de nuevo, muestran que el papel se puede leer.</translation>
    </message>
    <message>
        <source>Type these groups from your paper</source>
        <translation>Escriba estos grupos desde su papel</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>Su nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>looks mistyped</source>
        <translation>parece mal escrito</translation>
    </message>
    <message>
        <source>looks right</source>
        <translation>parece correcto</translation>
    </message>
    <message numerus="yes">
        <source>{n} group(s) are still open or look mistyped.</source>
        <translation>
            <numerusform>{n} grupo sigue abierto o parece mal escrito.</numerusform>
            <numerusform>{n} grupos siguen abiertos o parecen mal escritos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Keep this paper where you keep other papers that matter. Whoever has it and the diary’s files can read the diary.</source>
        <translation>Guarde este papel con otros papeles que importan. Quien lo tenga junto con los archivos del diario puede leer el diario.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>This code opens the Growth Companion diary on this computer, and its backups, when the computer’s keyring and the passphrase do not.</source>
        <translation>Este código abre el diario de Growth Companion en este ordenador, y sus copias, cuando no lo hacen ni el llavero del ordenador ni la frase de paso.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Care team, by day</source>
        <translation>Equipo médico, de día</translation>
    </message>
    <message>
        <source>Care team, urgent</source>
        <translation>Equipo médico, urgente</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>Home nurse</source>
        <translation>Enfermería a domicilio</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>The same as by the diary.</source>
        <translation>Lo mismo que según el diario.</translation>
    </message>
    <message>
        <source>{apart} less than by the diary: perhaps an injection, a spill or priming was not written down. The count is kept, and the difference with it.</source>
        <translation>{apart} menos que según el diario: quizá no se anotó una inyección, un derrame o un cebado. Se guarda el recuento, y la diferencia con él.</translation>
    </message>
    <message>
        <source>{apart} more than by the diary: perhaps something was written down that did not happen. The count is kept, and the difference with it.</source>
        <translation>{apart} más que según el diario: quizá se anotó algo que no ocurrió. Se guarda el recuento, y la diferencia con él.</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece(s)</source>
        <translation>
            <numerusform>{n} unidad</numerusform>
            <numerusform>{n} unidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>As tables for a spreadsheet, or as FHIR for a clinic’s program. For a copy that can be restored, make a backup instead.</source>
        <translation>Como tablas para una hoja de cálculo, o como FHIR para el programa de una clínica. Para una copia que se pueda restaurar, haga una copia de seguridad.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Incorporar un archivo</translation>
    </message>
    <message>
        <source>Bring in an exported folder</source>
        <translation>Incorporar una carpeta exportada</translation>
    </message>
    <message>
        <source>Bring rows in</source>
        <translation>Incorporar filas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose an exported folder…</source>
        <translation>Elegir una carpeta exportada…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Borrarlo todo…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Borrar a esta persona…</translation>
    </message>
    <message>
        <source>For good, with the history and the backups in the diary’s folder. First you read what goes and what cannot be reached, and type a name to confirm.</source>
        <translation>Para siempre, con el historial y las copias de la carpeta del diario. Primero lee qué se va y qué no se puede alcanzar, y escribe un nombre para confirmar.</translation>
    </message>
    <message>
        <source>Measurements or laboratory results from a CSV file, injections from a MedTimer backup, or a folder taken out of this program. Every row is looked at first, and all of it can be undone as one step.</source>
        <translation>Mediciones o resultados de laboratorio de un archivo CSV, inyecciones de una copia de MedTimer, o una carpeta sacada de este programa. Primero se mira cada fila, y todo se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>Not everything was erased</source>
        <translation>No se borró todo</translation>
    </message>
    <message>
        <source>Tables and MedTimer backups</source>
        <translation>Tablas y copias de MedTimer</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sacar…</translation>
    </message>
    <message>
        <source>Take the diary out</source>
        <translation>Sacar el diario</translation>
    </message>
    <message>
        <source>The made-up family goes by itself when the window closes.</source>
        <translation>La familia inventada se va sola al cerrar la ventana.</translation>
    </message>
    <message>
        <source>The record is yours: take it out, bring rows in, erase it.</source>
        <translation>El registro es suyo: sáquelo, incorpore filas, bórrelo.</translation>
    </message>
    <message>
        <source>This diary keeps its data elsewhere.</source>
        <translation>Este diario guarda sus datos en otro sitio.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s) were brought in.</source>
        <translation>
            <numerusform>Se incorporó {n} fila.</numerusform>
            <numerusform>Se incorporaron {n} filas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>A new day begins at</source>
        <translation>El día nuevo empieza a las</translation>
    </message>
    <message>
        <source>An injection before this time counts for the evening before.</source>
        <translation>Una inyección antes de esta hora cuenta para la noche anterior.</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>Zona horaria de casa</translation>
    </message>
    <message>
        <source>In {place} it is {time} now, and the diary’s day is {day}.</source>
        <translation>En {place} son ahora las {time}, y el día del diario es {day}.</translation>
    </message>
    <message>
        <source>Stays the same on a journey, so that evenings keep their place.</source>
        <translation>No cambia en un viaje, para que las noches conserven su lugar.</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>From now on evenings are counted by this clock. Injections already recorded keep their day and their time.</source>
        <translation>Desde ahora las noches se cuentan con este reloj. Las inyecciones ya registradas conservan su día y su hora.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The usual time belongs to the prescription and is changed there.</source>
        <translation>La hora habitual forma parte de la prescripción y se cambia allí.</translation>
    </message>
    <message>
        <source>Times of {name}</source>
        <translation>Horas de {name}</translation>
    </message>
    <message>
        <source>Which entry do you mean?</source>
        <translation>¿A qué anotación se refiere?</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>given</source>
        <translation>administradas</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>olvidada</translation>
    </message>
    <message>
        <source>no injection planned</source>
        <translation>sin inyección prevista</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not logged yet</source>
        <translation>sin registrar todavía</translation>
    </message>
    <message>
        <source>on hold, as the clinic said</source>
        <translation>en pausa, como dijo la clínica</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>administrada en parte</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>{day}, {state}</source>
        <translation>{day}, {state}</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Called and reached somebody</source>
        <translation>Se llamó y alguien contestó</translation>
    </message>
    <message>
        <source>Called, nobody answered</source>
        <translation>Se llamó y nadie contestó</translation>
    </message>
    <message>
        <source>Choose what was done.</source>
        <translation>Elija qué se hizo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>For the diary and the visit: also what they said about the injection.</source>
        <translation>Para el diario y la visita: también lo que dijeron sobre la inyección.</translation>
    </message>
    <message>
        <source>It was noted by mistake</source>
        <translation>Se anotó por error</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say in a few words what was done instead.</source>
        <translation>Diga en pocas palabras qué se hizo en su lugar.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>The card stays on Today. {unsure}</source>
        <translation>La tarjeta se queda en Hoy. {unsure}</translation>
    </message>
    <message>
        <source>The team knows of it already</source>
        <translation>El equipo ya lo sabe</translation>
    </message>
    <message>
        <source>Went there: seen by a doctor or nurse</source>
        <translation>Se acudió: lo vio un médico o enfermera</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijeron</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>¿Qué se hizo?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who was called, or who saw you</source>
        <translation>A quién se llamó, o quién atendió</translation>
    </message>
    <message>
        <source>such as: the nurse on call</source>
        <translation>por ejemplo: la enfermera de guardia</translation>
    </message>
    <message>
        <source>{when}: {deed}</source>
        <translation>{when}: {deed}</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Changed {when} by {who}</source>
        <translation>Cambiado {when} por {who}</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Kept for the next visit</source>
        <translation>Guardado para la próxima visita</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>Noted {when} by {who}</source>
        <translation>Anotado {when} por {who}</translation>
    </message>
    <message>
        <source>Notes help the visit; “When to call” needs none.</source>
        <translation>Las notas ayudan en la visita; «Cuándo llamar» no necesita ninguna.</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Aún no hay nada anotado</translation>
    </message>
    <message>
        <source>Show earlier notes</source>
        <translation>Mostrar notas anteriores</translation>
    </message>
    <message>
        <source>Take this note out</source>
        <translation>Quitar esta nota</translation>
    </message>
    <message>
        <source>Taken out. A card it led to stays until it is settled.</source>
        <translation>Quitada. La tarjeta a la que llevó se queda hasta que se resuelva.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{date}. Asked and denied: {denied}.</source>
        <translation>{date}. Preguntado y negado: {denied}.</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Discard this pack</source>
        <translation>Desechar este envase</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>units (IU)</source>
        <translation>unidades (UI)</translation>
    </message>
</context>
<context>
    <name>DoseField</name>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Choose the unit on the prescription: mg or units (IU).</source>
        <translation>Elija la unidad de la prescripción: mg o unidades (UI).</translation>
    </message>
    <message>
        <source>Type the dose as on the prescription, such as 0.8.</source>
        <translation>Escriba la dosis como en la prescripción, por ejemplo 0,8.</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>units (IU)</source>
        <translation>unidades (UI)</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier packs</source>
        <translation>Envases anteriores</translation>
    </message>
    <message>
        <source>Thrown away with medicine in it</source>
        <translation>Desechado con medicamento dentro</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>As the clinic said.</source>
        <translation>Como dijo la clínica.</translation>
    </message>
    <message>
        <source>End treatment</source>
        <translation>Terminar el tratamiento</translation>
    </message>
    <message>
        <source>Last day with an injection planned</source>
        <translation>Último día con una inyección prevista</translation>
    </message>
    <message>
        <source>{line}. After its last day nothing is planned; everything recorded stays.</source>
        <translation>{line}. Después de su último día no hay nada previsto; todo lo registrado se conserva.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>All entries about {name}, and their history</source>
        <translation>Todas las anotaciones sobre {name} y su historial</translation>
    </message>
    <message>
        <source>Automatic backups: one new one without {name} replaces them</source>
        <translation>Copias automáticas: una nueva sin {name} las sustituye</translation>
    </message>
    <message>
        <source>Backups saved or copied to other places: delete those files yourself</source>
        <translation>Copias guardadas o copiadas en otros sitios: borre esos archivos usted</translation>
    </message>
    <message>
        <source>Carers who helped nobody else</source>
        <translation>Quienes cuidaron y no ayudaron a nadie más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close, erase nothing</source>
        <translation>Cerrar, sin borrar nada</translation>
    </message>
    <message>
        <source>Copies that the drive or a cloud keeps by itself; they are encrypted</source>
        <translation>Copias que un disco o una nube guardan por su cuenta; están cifradas</translation>
    </message>
    <message>
        <source>Diaries that an earlier restore set aside</source>
        <translation>Diarios que apartó una restauración anterior</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Erase everything for good</source>
        <translation>Borrarlo todo para siempre</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Borrar a {name}</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>Borrar a {name} para siempre</translation>
    </message>
    <message>
        <source>Erasing, and making a new backup without these rows…</source>
        <translation>Borrando, y haciendo una copia nueva sin estas filas…</translation>
    </message>
    <message>
        <source>Every backup in the diary’s folder, and diaries set aside there</source>
        <translation>Todas las copias de la carpeta del diario, y los diarios apartados allí</translation>
    </message>
    <message>
        <source>Everything kept about {name} is deleted and cannot be brought back.</source>
        <translation>Todo lo guardado sobre {name} se borra y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Exported files and saved charts</source>
        <translation>Archivos exportados y gráficas guardadas</translation>
    </message>
    <message>
        <source>Printed sheets and saved PDF files</source>
        <translation>Hojas impresas y archivos PDF guardados</translation>
    </message>
    <message>
        <source>Settings, reminders, logs, and starting with the computer</source>
        <translation>Ajustes, recordatorios, registros del programa y el inicio con el ordenador</translation>
    </message>
    <message>
        <source>The calendar on a phone: delete it there</source>
        <translation>El calendario de un teléfono: bórrelo allí</translation>
    </message>
    <message>
        <source>The diary of everybody in it, and its history</source>
        <translation>El diario de todas las personas que contiene, y su historial</translation>
    </message>
    <message>
        <source>The keys: keyring, passphrase and recovery code open nothing more</source>
        <translation>Las claves: ni llavero, ni frase de paso, ni código de recuperación abren nada más</translation>
    </message>
    <message>
        <source>The whole diary is deleted, with its keys. Without keys nobody can read what may be left on the drive. The program then stands as on its first day.</source>
        <translation>Se borra todo el diario, con sus claves. Sin claves nadie puede leer lo que quede en el disco. El programa queda entonces como el primer día.</translation>
    </message>
    <message>
        <source>This cannot be reached from here</source>
        <translation>Esto no se puede alcanzar desde aquí</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Esto se va para siempre</translation>
    </message>
    <message>
        <source>To go on, type: {words}</source>
        <translation>Para seguir, escriba: {words}</translation>
    </message>
    <message>
        <source>erase everything</source>
        <translation>borrarlo todo</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A new folder with one file a table and a page that explains every column. It can be brought back in without loss. The files are not encrypted: whoever has them can read them.</source>
        <translation>Una carpeta nueva con un archivo por tabla y una página que explica cada columna. Se puede volver a incorporar sin pérdida. Los archivos no están cifrados: quien los tenga puede leerlos.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Elegir el lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything the diary holds, in files that other programs read.</source>
        <translation>Todo lo que contiene el diario, en archivos que otros programas leen.</translation>
    </message>
    <message>
        <source>FHIR files</source>
        <translation>Archivos FHIR</translation>
    </message>
    <message>
        <source>For a clinic’s program (FHIR R4)</source>
        <translation>Para el programa de una clínica (FHIR R4)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>One file with the person, prescriptions, injections with their sites, measurements and results, each with the code of its standard. It is not encrypted and is not read back in.</source>
        <translation>Un archivo con la persona, las prescripciones, las inyecciones con sus puntos, mediciones y resultados, cada cual con el código de su estándar. No está cifrado y no se vuelve a leer.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation>Tablas para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Take the diary out</source>
        <translation>Sacar el diario</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Dónde van los archivos</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Escribiendo los archivos…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>{count} entries were written to {name}. The files are not encrypted.</source>
        <translation>Se escribieron {count} anotaciones en {name}. Los archivos no están cifrados.</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Everything was erased</source>
        <translation>Se borró todo</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>No se pudo borrar todo</translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>The diary, its keys and the backups in its folder are gone. Exported files, backups in other places, printed sheets and the calendar on a phone are still where you put them.</source>
        <translation>El diario, sus claves y las copias de su carpeta ya no están. Archivos exportados, copias en otros sitios, hojas impresas y el calendario de un teléfono siguen donde usted los puso.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Algo falló en el programa</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>The report names places in the program’s code. It holds no name, no dose, no date and no folder.</source>
        <translation>El informe nombra lugares del código del programa. No contiene ningún nombre, dosis, fecha ni carpeta.</translation>
    </message>
    <message>
        <source>This is a fault of ours, not yours. What was saved before is safe; please look whether your last entry is there.</source>
        <translation>Es un fallo nuestro, no suyo. Lo que ya estaba guardado está a salvo; por favor, mire si su última anotación está ahí.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Please type a figure such as {example}.</source>
        <translation>Escriba una cifra, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Read as {figure}</source>
        <translation>Leído como {figure}</translation>
    </message>
</context>
<context>
    <name>FillIn</name>
    <message>
        <source>Choose what happened. Time and spot count as not remembered; open a day to add them.</source>
        <translation>Elija qué ocurrió. La hora y el punto cuentan como no recordados; abra un día para añadirlos.</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>No lo sé</translation>
    </message>
    <message numerus="yes">
        <source>Fill in {n} evening(s)</source>
        <translation>
            <numerusform>Completar {n} noche</numerusform>
            <numerusform>Completar {n} noches</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No puesta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A bone age lies between 0 and {high} years. Check the figure.</source>
        <translation>Una edad ósea está entre 0 y {high} años. Compruebe la cifra.</translation>
    </message>
    <message>
        <source>A bone age of {years} years is far from the age. Is it as the clinic read it?</source>
        <translation>Una edad ósea de {years} años está lejos de la edad. ¿Es lo que leyó la clínica?</translation>
    </message>
    <message>
        <source>A dose is more than 0. Type it as on the prescription, such as 0.8.</source>
        <translation>Una dosis es mayor que 0. Escríbala como en la prescripción, por ejemplo 0,8.</translation>
    </message>
    <message>
        <source>A height lies between {low} and {high} cm. Check the figure.</source>
        <translation>Una talla está entre {low} y {high} cm. Compruebe la cifra.</translation>
    </message>
    <message>
        <source>A length at birth lies between 20 and 70 cm. Check the figure.</source>
        <translation>La longitud al nacer está entre 20 y 70 cm. Compruebe la cifra.</translation>
    </message>
    <message>
        <source>A limit is more than 0. Type it as the clinic gave it, or leave it empty.</source>
        <translation>Un límite es mayor que 0. Escríbalo como lo dio la clínica, o déjelo vacío.</translation>
    </message>
    <message>
        <source>A measurement of {day} at the same place is on record already. Keep this one as well?</source>
        <translation>Ya hay una medición del {day} en el mismo lugar. ¿Guardar también esta?</translation>
    </message>
    <message>
        <source>A name may have up to {limit} letters; this one has {length}. Shorten it.</source>
        <translation>Un nombre puede tener hasta {limit} letras; este tiene {length}. Acórtelo.</translation>
    </message>
    <message>
        <source>A note may have up to {limit} letters; this one has {length}. Shorten it.</source>
        <translation>Una nota puede tener hasta {limit} letras; esta tiene {length}. Acórtela.</translation>
    </message>
    <message>
        <source>A pregnancy lasts between 22 and 45 weeks. Type whole weeks, such as 39.</source>
        <translation>Un embarazo dura entre 22 y 45 semanas. Escriba semanas enteras, por ejemplo 39.</translation>
    </message>
    <message>
        <source>A pulse of {pulse}: does the meter show that?</source>
        <translation>Un pulso de {pulse}: ¿es lo que muestra el medidor?</translation>
    </message>
    <message>
        <source>A score of {score}: is the decimal sign where it belongs?</source>
        <translation>Una puntuación de {score}: ¿está el signo decimal en su sitio?</translation>
    </message>
    <message>
        <source>A slider goes from 0 to {top}.</source>
        <translation>Un control va de 0 a {top}.</translation>
    </message>
    <message>
        <source>A weight at birth lies between 0.2 and 8 kg. Type kilograms, such as 3.2.</source>
        <translation>El peso al nacer está entre 0,2 y 8 kg. Escriba kilogramos, por ejemplo 3,2.</translation>
    </message>
    <message>
        <source>A weight is more than 0 and at most {high} kg. Check the figure.</source>
        <translation>Un peso es mayor que 0 y como mucho {high} kg. Compruebe la cifra.</translation>
    </message>
    <message>
        <source>An SDS of {sds}: is the decimal sign where it belongs?</source>
        <translation>Un SDS de {sds}: ¿está el signo decimal en su sitio?</translation>
    </message>
    <message>
        <source>By the record, about {left} were left in this pack.</source>
        <translation>Según el registro, quedaban unos {left} en este envase.</translation>
    </message>
    <message numerus="yes">
        <source>By the record, {n} needle(s) are left in the box. Count them when you can; record this all the same?</source>
        <translation>
            <numerusform>Según el registro, queda {n} aguja en la caja. Cuéntelas cuando pueda; ¿registrar de todos modos?</numerusform>
            <numerusform>Según el registro, quedan {n} agujas en la caja. Cuéntelas cuando pueda; ¿registrar de todos modos?</numerusform>
        </translation>
    </message>
    <message>
        <source>By your leaflet the last day of this pack was {day}. Record it only if it was used.</source>
        <translation>Según su prospecto, el último día de este envase fue el {day}. Regístrelo solo si se usó.</translation>
    </message>
    <message>
        <source>Choose how strong it is.</source>
        <translation>Elija la intensidad.</translation>
    </message>
    <message>
        <source>Choose the product, or type its name as on the pack.</source>
        <translation>Elija el producto, o escriba su nombre como en el envase.</translation>
    </message>
    <message>
        <source>Give the slider a name, such as a single word.</source>
        <translation>Dé un nombre al control, por ejemplo una sola palabra.</translation>
    </message>
    <message>
        <source>Injections were recorded on this line, so its product, dose and days stay as they were. Enter a change as a new line.</source>
        <translation>En esta línea ya se registraron inyecciones, así que producto, dosis y días quedan como estaban. Introduzca el cambio como una línea nueva.</translation>
    </message>
    <message>
        <source>Is {height} the father’s height?</source>
        <translation>¿{height} es la talla del padre?</translation>
    </message>
    <message>
        <source>Is {height} the mother’s height?</source>
        <translation>¿{height} es la talla de la madre?</translation>
    </message>
    <message>
        <source>It began after {day}. Choose an earlier first day.</source>
        <translation>Empezó después del {day}. Elija un primer día anterior.</translation>
    </message>
    <message>
        <source>It was opened after the expiry printed on it, {expiry}. Is that right?</source>
        <translation>Se abrió después de la caducidad impresa, {expiry}. ¿Es correcto?</translation>
    </message>
    <message>
        <source>Keep at least one area for injections.</source>
        <translation>Deje al menos una zona para las inyecciones.</translation>
    </message>
    <message>
        <source>No prescription covers this day.</source>
        <translation>Ninguna prescripción cubre este día.</translation>
    </message>
    <message>
        <source>Say in a word or two why it was not all given.</source>
        <translation>Diga en una o dos palabras por qué no se administró todo.</translation>
    </message>
    <message>
        <source>That day lies before the date of birth. Choose another day.</source>
        <translation>Ese día es anterior a la fecha de nacimiento. Elija otro día.</translation>
    </message>
    <message>
        <source>That is more than {years} years ago. Check the year of birth.</source>
        <translation>De eso hace más de {years} años. Compruebe el año de nacimiento.</translation>
    </message>
    <message>
        <source>That time is still to come. Choose an earlier one; if it is right, check this computer’s clock.</source>
        <translation>Esa hora aún no ha llegado. Elija una anterior; si es correcta, compruebe el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Check the year.</source>
        <translation>La fecha de nacimiento está en el futuro. Compruebe el año.</translation>
    </message>
    <message>
        <source>The dose is in {unit}, but this pack is labelled in {pack}. Check the unit on the prescription.</source>
        <translation>La dosis está en {unit}, pero este envase indica {pack}. Compruebe la unidad en la prescripción.</translation>
    </message>
    <message>
        <source>The expiry printed on this pack was {expiry}. Record it only if it was used.</source>
        <translation>La caducidad impresa en este envase era {expiry}. Regístrelo solo si se usó.</translation>
    </message>
    <message>
        <source>The first day lies before the date of birth. Check the year.</source>
        <translation>El primer día es anterior a la fecha de nacimiento. Compruebe el año.</translation>
    </message>
    <message numerus="yes">
        <source>The injection of {day} was only {n} day(s) away: {first}. Is this right?</source>
        <translation>
            <numerusform>La inyección del {day} estuvo a solo {n} día: {first}. ¿Es correcto?</numerusform>
            <numerusform>La inyección del {day} estuvo a solo {n} días: {first}. ¿Es correcto?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The injection of {day} was only {n} hour(s) away: {first}. Is this right?</source>
        <translation>
            <numerusform>La inyección del {day} estuvo a solo {n} hora: {first}. ¿Es correcto?</numerusform>
            <numerusform>La inyección del {day} estuvo a solo {n} horas: {first}. ¿Es correcto?</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day comes before the first, {start}. Choose a later one.</source>
        <translation>El último día es anterior al primero, {start}. Elija uno posterior.</translation>
    </message>
    <message>
        <source>The prescription is in {prescribed}, this is in {unit}. Is that right?</source>
        <translation>La prescripción está en {prescribed}, esto está en {unit}. ¿Es correcto?</translation>
    </message>
    <message>
        <source>The range begins at {low} and ends at {high}. Check which is which.</source>
        <translation>El margen empieza en {low} y termina en {high}. Compruebe cuál es cuál.</translation>
    </message>
    <message>
        <source>The readings lie {spread} apart. Measure once more, or keep them?</source>
        <translation>Las lecturas difieren en {spread}. ¿Medir otra vez o conservarlas?</translation>
    </message>
    <message>
        <source>The sitting height is not below the height. Check both.</source>
        <translation>La talla sentado no es menor que la talla. Compruebe ambas.</translation>
    </message>
    <message>
        <source>The upper figure is the greater one. Check which is which.</source>
        <translation>La cifra superior es la mayor. Compruebe cuál es cuál.</translation>
    </message>
    <message>
        <source>There are already {limit} sliders. End one before adding another.</source>
        <translation>Ya hay {limit} controles. Termine uno antes de añadir otro.</translation>
    </message>
    <message>
        <source>There is already a result of this test on that day: {first}. Keep both?</source>
        <translation>Ya hay un resultado de esta prueba ese día: {first}. ¿Conservar ambos?</translation>
    </message>
    <message>
        <source>There is already a slider of this name. Choose another one.</source>
        <translation>Ya hay un control con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>This day has an injection on record: {first}. Change that entry instead if it is wrong.</source>
        <translation>Este día ya tiene una inyección registrada: {first}. Si está mal, cambie esa anotación.</translation>
    </message>
    <message>
        <source>This figure is not known for the country on your box. Type it from your own leaflet.</source>
        <translation>No se conoce esta cifra para el país de su caja. Escríbala de su propio prospecto.</translation>
    </message>
    <message numerus="yes">
        <source>This is {gain} more than the height of {since}, {n} day(s) before. Is it right?</source>
        <translation>
            <numerusform>Son {gain} más que la talla del {since}, {n} día antes. ¿Es correcto?</numerusform>
            <numerusform>Son {gain} más que la talla del {since}, {n} días antes. ¿Es correcto?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is {loss} less than the height of {since}. Is it right?</source>
        <translation>Son {loss} menos que la talla del {since}. ¿Es correcto?</translation>
    </message>
    <message>
        <source>This pack ({pack}) is not the one on the prescription ({prescribed}). Is that right?</source>
        <translation>Este envase ({pack}) no es el de la prescripción ({prescribed}). ¿Es correcto?</translation>
    </message>
    <message>
        <source>This pack was set aside. Ask the pharmacist before it is used; record it only if it was.</source>
        <translation>Este envase se apartó. Pregunte en la farmacia antes de usarlo; regístrelo solo si se usó.</translation>
    </message>
    <message>
        <source>This person is grown up, but the child figure is chosen. Keep it?</source>
        <translation>Esta persona es adulta, pero está elegida la figura infantil. ¿Conservarla?</translation>
    </message>
    <message>
        <source>This picture is too large to keep. Save a smaller copy, then choose that.</source>
        <translation>Esta imagen es demasiado grande para guardarla. Guarde una copia más pequeña y elija esa.</translation>
    </message>
    <message>
        <source>This product is made for injections through the week, but one a week is written here. Check the prescription.</source>
        <translation>Este producto es para inyectarse durante la semana, pero aquí dice una por semana. Compruebe la prescripción.</translation>
    </message>
    <message>
        <source>This product is made for one injection a week, but more are written here. Check the prescription.</source>
        <translation>Este producto es para una inyección por semana, pero aquí dice más. Compruebe la prescripción.</translation>
    </message>
    <message>
        <source>This starts on {start}, more than a year ahead. Is that right?</source>
        <translation>Empieza el {start}, dentro de más de un año. ¿Es correcto?</translation>
    </message>
    <message>
        <source>This treatment day already has an injection: {first}. Record a second one only if it was really injected.</source>
        <translation>Este día de tratamiento ya tiene una inyección: {first}. Registre una segunda solo si de verdad se inyectó.</translation>
    </message>
    <message>
        <source>This very reading is already on record for {day}. Keep both?</source>
        <translation>Esta misma lectura ya está registrada el {day}. ¿Conservar ambas?</translation>
    </message>
    <message>
        <source>This very result is already on record for that day: {first}. Keep both?</source>
        <translation>Este mismo resultado ya está registrado ese día: {first}. ¿Conservar ambos?</translation>
    </message>
    <message>
        <source>Type 0 for an empty pack.</source>
        <translation>Escriba 0 para un envase vacío.</translation>
    </message>
    <message>
        <source>Type a figure between {low} and {high} cm.</source>
        <translation>Escriba una cifra entre {low} y {high} cm.</translation>
    </message>
    <message>
        <source>Type a name; a first name or initials will do.</source>
        <translation>Escriba un nombre; basta el de pila o las iniciales.</translation>
    </message>
    <message>
        <source>Type a number of hours, such as 72.</source>
        <translation>Escriba un número de horas, por ejemplo 72.</translation>
    </message>
    <message>
        <source>Type a number of months from 1 to {limit}.</source>
        <translation>Escriba un número de meses de 1 a {limit}.</translation>
    </message>
    <message>
        <source>Type a size between 0 and 50 cm.</source>
        <translation>Escriba un tamaño entre 0 y 50 cm.</translation>
    </message>
    <message>
        <source>Type a time out of the fridge that has already ended.</source>
        <translation>Escriba un tiempo fuera de la nevera que ya haya terminado.</translation>
    </message>
    <message>
        <source>Type a whole number of days, such as 28.</source>
        <translation>Escriba un número entero de días, por ejemplo 28.</translation>
    </message>
    <message>
        <source>Type a whole number of injections, such as 5.</source>
        <translation>Escriba un número entero de inyecciones, por ejemplo 5.</translation>
    </message>
    <message>
        <source>Type about how many needles fill the box, such as 100.</source>
        <translation>Escriba cuántas agujas llenan el contenedor, por ejemplo 100.</translation>
    </message>
    <message>
        <source>Type at least one figure of the report.</source>
        <translation>Escriba al menos una cifra del informe.</translation>
    </message>
    <message>
        <source>Type at least one measurement.</source>
        <translation>Escriba al menos una medición.</translation>
    </message>
    <message>
        <source>Type both figures as the meter shows them.</source>
        <translation>Escriba ambas cifras como las muestra el medidor.</translation>
    </message>
    <message>
        <source>Type how many needles there are.</source>
        <translation>Escriba cuántas agujas hay.</translation>
    </message>
    <message>
        <source>Type how many wipes there are.</source>
        <translation>Escriba cuántas toallitas hay.</translation>
    </message>
    <message>
        <source>Type how much was given.</source>
        <translation>Escriba cuánto se administró.</translation>
    </message>
    <message>
        <source>Type the amount in the unit printed on the pack; units are never converted.</source>
        <translation>Escriba la cantidad en la unidad impresa en el envase; las unidades nunca se convierten.</translation>
    </message>
    <message>
        <source>Type the days an order takes, from 0 to {limit}.</source>
        <translation>Escriba los días que tarda un pedido, de 0 a {limit}.</translation>
    </message>
    <message>
        <source>Type the days beyond the whole weeks, 0 to 6.</source>
        <translation>Escriba los días además de las semanas enteras, de 0 a 6.</translation>
    </message>
    <message>
        <source>Type the figure on the report; it is more than 0.</source>
        <translation>Escriba la cifra del informe; es mayor que 0.</translation>
    </message>
    <message>
        <source>Type the lot as printed on the pack.</source>
        <translation>Escriba el lote como está impreso en el envase.</translation>
    </message>
    <message>
        <source>Type the name as on the pack.</source>
        <translation>Escriba el nombre como en el envase.</translation>
    </message>
    <message>
        <source>Type the name of the questionnaire as the clinic calls it.</source>
        <translation>Escriba el nombre del cuestionario como lo llama la clínica.</translation>
    </message>
    <message>
        <source>Type the name of the test as on the report.</source>
        <translation>Escriba el nombre de la prueba como en el informe.</translation>
    </message>
    <message>
        <source>Type the question first.</source>
        <translation>Escriba primero la pregunta.</translation>
    </message>
    <message>
        <source>Type the reading in {unit}, as the meter shows it.</source>
        <translation>Escriba la lectura en {unit}, como la muestra el medidor.</translation>
    </message>
    <message>
        <source>Type the stage as the clinic wrote it, such as B2 PH1.</source>
        <translation>Escriba el estadio como lo escribió la clínica, por ejemplo B2 PH1.</translation>
    </message>
    <message>
        <source>Type the unit as on the report.</source>
        <translation>Escriba la unidad como en el informe.</translation>
    </message>
    <message>
        <source>Type what the clinic asked for.</source>
        <translation>Escriba lo que pidió la clínica.</translation>
    </message>
    <message>
        <source>Type what the pharmacist or maker said.</source>
        <translation>Escriba lo que dijo la farmacia o el fabricante.</translation>
    </message>
    <message>
        <source>Type what you read about this lot.</source>
        <translation>Escriba lo que leyó sobre este lote.</translation>
    </message>
    <message>
        <source>Type where it was measured, such as lumbar spine.</source>
        <translation>Escriba dónde se midió, por ejemplo columna lumbar.</translation>
    </message>
    <message>
        <source>Type who at the clinic said so; only the clinic puts treatment on hold.</source>
        <translation>Escriba quién lo dijo en la clínica; solo la clínica pone el tratamiento en pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Your leaflet gives this pack {n} injection(s), and it has had them. Record it only if it was used.</source>
        <translation>
            <numerusform>Su prospecto da a este envase {n} inyección, y ya la ha tenido. Regístrelo solo si se usó.</numerusform>
            <numerusform>Su prospecto da a este envase {n} inyecciones, y ya las ha tenido. Regístrelo solo si se usó.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is already over. Keep this date?</source>
        <translation>El {day} ya pasó. ¿Conservar esta fecha?</translation>
    </message>
    <message>
        <source>{day} is more than 25 years ago. Is the year right?</source>
        <translation>El {day} es hace más de 25 años. ¿Es correcto el año?</translation>
    </message>
    <message>
        <source>{day} is more than three years ahead. Is the year right?</source>
        <translation>Faltan más de tres años para el {day}. ¿Es correcto el año?</translation>
    </message>
    <message>
        <source>{day} is more than two years away. Is the year right?</source>
        <translation>Faltan más de dos años para el {day}. ¿Es correcto el año?</translation>
    </message>
    <message>
        <source>{day} is still to come. Check the date.</source>
        <translation>El {day} aún no ha llegado. Compruebe la fecha.</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose the day it happened.</source>
        <translation>El {day} aún no ha llegado. Elija el día en que ocurrió.</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose the day it was measured.</source>
        <translation>El {day} aún no ha llegado. Elija el día en que se midió.</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose the day the blood was taken.</source>
        <translation>El {day} aún no ha llegado. Elija el día en que se tomó la sangre.</translation>
    </message>
    <message>
        <source>{day} is still to come. Record it when it has been given.</source>
        <translation>El {day} aún no ha llegado. Regístrelo cuando se haya administrado.</translation>
    </message>
    <message>
        <source>{day} lies before the date of birth, {birth}. Check the year.</source>
        <translation>El {day} es anterior a la fecha de nacimiento, {birth}. Compruebe el año.</translation>
    </message>
    <message>
        <source>{dose} is far more than these packs give at once. Check the decimal sign, and whether the prescription says mg or IU.</source>
        <translation>{dose} es mucho más de lo que estos envases dan de una vez. Compruebe el signo decimal y si la prescripción dice mg o UI.</translation>
    </message>
    <message>
        <source>{dose} is less than the {prescribed} prescribed. Is it one part of this day’s dose, with the rest to follow? If no more is given, go back and choose “Partly given”.</source>
        <translation>{dose} es menos que los {prescribed} prescritos. ¿Es una parte de la dosis de este día y el resto viene después? Si no se da más, vuelva y elija «Administrada en parte».</translation>
    </message>
    <message>
        <source>{dose} is more than the {prescribed} prescribed. If it was really injected, record it and ask your care team.</source>
        <translation>{dose} es más que los {prescribed} prescritos. Si de verdad se inyectó, regístrelo y consulte a su equipo médico.</translation>
    </message>
    <message>
        <source>{product}, {dose}, since {since}, is still running at that time. Two growth hormone prescriptions at once are unusual: end the earlier one, or ask your team.</source>
        <translation>{product}, {dose}, desde el {since}, sigue vigente en ese momento. Dos prescripciones de hormona de crecimiento a la vez no son habituales: termine la anterior o pregunte a su equipo.</translation>
    </message>
    <message>
        <source>{test} of {value} looks like a figure in {other}. Does the report say {unit}?</source>
        <translation>{test} de {value} parece una cifra en {other}. ¿El informe dice {unit}?</translation>
    </message>
    <message>
        <source>{test} of {value}: laboratories do not report such figures. Is it right?</source>
        <translation>{test} de {value}: los laboratorios no dan cifras así. ¿Es correcto?</translation>
    </message>
    <message>
        <source>{time} did not exist on {day}, because the clocks went forward. Record it as {moved}?</source>
        <translation>Las {time} no existieron el {day}, porque los relojes se adelantaron. ¿Registrarlo a las {moved}?</translation>
    </message>
    <message>
        <source>{typed} cannot be a height; it looks like metres. In centimetres it is {meant}.</source>
        <translation>{typed} no puede ser una talla; parecen metros. En centímetros son {meant}.</translation>
    </message>
    <message>
        <source>{typed} cannot be a height; it looks like millimetres. In centimetres it is {meant}.</source>
        <translation>{typed} no puede ser una talla; parecen milímetros. En centímetros son {meant}.</translation>
    </message>
    <message>
        <source>{typed} does not fit this person, but {typed_inches} inches would: {meant}. Keep {typed}?</source>
        <translation>{typed} no encaja con esta persona, pero {typed_inches} pulgadas sí: {meant}. ¿Conservar {typed}?</translation>
    </message>
    <message>
        <source>{typed} does not fit this person, but {typed_pounds} pounds would: {meant}. Keep {typed}?</source>
        <translation>{typed} no encaja con esta persona, pero {typed_pounds} libras sí: {meant}. ¿Conservar {typed}?</translation>
    </message>
    <message>
        <source>{upper} over {lower}: does the meter show that?</source>
        <translation>{upper} sobre {lower}: ¿es lo que muestra el medidor?</translation>
    </message>
    <message>
        <source>{value} {unit} is outside what meters show. Check the decimal sign and the unit.</source>
        <translation>{value} {unit} está fuera de lo que muestran los medidores. Compruebe el signo decimal y la unidad.</translation>
    </message>
    <message>
        <source>{value}: is that the figure on the report?</source>
        <translation>{value}: ¿es la cifra del informe?</translation>
    </message>
</context>
<context>
    <name>Finding kind</name>
    <message>
        <source>Bruise</source>
        <translation>Hematoma</translation>
    </message>
    <message>
        <source>Contact a clinician the same day.</source>
        <translation>Contacte con un profesional el mismo día.</translation>
    </message>
    <message>
        <source>Dent or hollow</source>
        <translation>Hoyuelo o hundimiento</translation>
    </message>
    <message>
        <source>Keep an eye on it. Hives all over, a swollen face or trouble breathing is an emergency: call for help.</source>
        <translation>Obsérvelo. Ronchas por todo el cuerpo, la cara hinchada o dificultad para respirar son una emergencia: pida ayuda.</translation>
    </message>
    <message>
        <source>Leave this spot out and tell the team at the next contact.</source>
        <translation>Deje fuera este punto y dígaselo al equipo en el próximo contacto.</translation>
    </message>
    <message>
        <source>Lump or firm patch</source>
        <translation>Bulto o zona dura</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Redness or itch</source>
        <translation>Enrojecimiento o picor</translation>
    </message>
    <message>
        <source>Rest it and tell the team if it stays.</source>
        <translation>Déjelo descansar y dígaselo al equipo si no desaparece.</translation>
    </message>
    <message>
        <source>Rest it until it is gone; ask the team if it does not fade.</source>
        <translation>Déjelo descansar hasta que desaparezca; pregunte al equipo si no se va.</translation>
    </message>
    <message>
        <source>Rest this area and tell the team.</source>
        <translation>Deje descansar esta zona y dígaselo al equipo.</translation>
    </message>
    <message>
        <source>Spreading redness, heat or pus</source>
        <translation>Enrojecimiento que se extiende, calor o pus</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Size across</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>This spot is left out until it is gone.</source>
        <translation>Este punto queda fuera hasta que desaparezca.</translation>
    </message>
    <message>
        <source>What do you see or feel?</source>
        <translation>¿Qué ve o nota?</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Adult</source>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Also open with a passphrase</source>
        <translation>Abrir también con una frase de paso</translation>
    </message>
    <message>
        <source>And who are you?</source>
        <translation>¿Y usted quién es?</translation>
    </message>
    <message>
        <source>Areas for injections</source>
        <translation>Zonas para las inyecciones</translation>
    </message>
    <message>
        <source>As taught, the pen window shows</source>
        <translation>Como le enseñaron, la ventana de la pluma muestra</translation>
    </message>
    <message>
        <source>As your team and the leaflet allow.</source>
        <translation>Las que permitan su equipo y el prospecto.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Choose which growth reference to use.</source>
        <translation>Elija qué referencia de crecimiento usar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy it from the prescription. Nothing is changed or converted.</source>
        <translation>Cópielo de la prescripción. Nada se cambia ni se convierte.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Dose of one injection</source>
        <translation>Dosis de una inyección</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Figure on the body map</source>
        <translation>Figura del mapa corporal</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>How shall the diary open?</source>
        <translation>¿Cómo se abrirá el diario?</translation>
    </message>
    <message>
        <source>I am {name} myself</source>
        <translation>Soy {name}</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Está en papel</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looking for this computer’s keyring…</source>
        <translation>Buscando el llavero de este ordenador…</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>More from the prescription (optional)</source>
        <translation>Más de la prescripción (opcional)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no se ha guardado</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Only chooses the growth reference.</source>
        <translation>Solo elige la referencia de crecimiento.</translation>
    </message>
    <message>
        <source>Open a backup instead…</source>
        <translation>Abrir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Open by itself on this computer</source>
        <translation>Abrir solo en este ordenador</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Other carers can be added when they record.</source>
        <translation>Se puede añadir a otras personas que cuidan cuando registren.</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Prescrito por</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Prescripción</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Volver a mostrar el código</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Start the diary</source>
        <translation>Empezar el diario</translation>
    </message>
    <message>
        <source>Strength on the pack</source>
        <translation>Concentración del envase</translation>
    </message>
    <message>
        <source>Strength on the pack (optional)</source>
        <translation>Concentración del envase (opcional)</translation>
    </message>
    <message>
        <source>The computer’s keyring did not answer. Look for its window and look again, or use a passphrase.</source>
        <translation>El llavero del ordenador no contestó. Busque su ventana y mire de nuevo, o use una frase de paso.</translation>
    </message>
    <message>
        <source>The computer’s keyring is locked. Unlock it and look again, or use a passphrase.</source>
        <translation>El llavero del ordenador está bloqueado. Desbloquéelo y mire de nuevo, o use una frase de paso.</translation>
    </message>
    <message>
        <source>The diary is encrypted, and only its key opens it. This computer’s keyring can keep the key, so that the diary opens by itself while you are logged in; a passphrase opens it too.</source>
        <translation>El diario está cifrado y solo su clave lo abre. El llavero de este ordenador puede guardar la clave, para que el diario se abra solo mientras usted tiene la sesión iniciada; una frase de paso también lo abre.</translation>
    </message>
    <message>
        <source>The diary then shows who gave an injection. You may leave this empty.</source>
        <translation>Así el diario muestra quién puso cada inyección. Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>The passphrase handed over at the start will open it.</source>
        <translation>Lo abrirá la frase de paso entregada al empezar.</translation>
    </message>
    <message>
        <source>These areas have {usable} spots; with this plan {needed} would be needed for each to rest four weeks. Ask your team which other areas may be used.</source>
        <translation>Estas zonas tienen {usable} puntos; con este plan harían falta {needed} para que cada uno descanse cuatro semanas. Pregunte a su equipo qué otras zonas se pueden usar.</translation>
    </message>
    <message>
        <source>This computer offers no keyring that keeps secrets safely, so a passphrase opens the diary.</source>
        <translation>Este ordenador no ofrece un llavero que guarde secretos con seguridad, así que el diario se abre con una frase de paso.</translation>
    </message>
    <message>
        <source>This takes about two minutes. Everything stays on this computer, encrypted.</source>
        <translation>Son unos dos minutos. Todo se queda en este ordenador, cifrado.</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Hora habitual</translation>
    </message>
    <message>
        <source>What is prescribed?</source>
        <translation>¿Qué está prescrito?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whose diary is this?</source>
        <translation>¿De quién es este diario?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name or initials (optional)</source>
        <translation>Su nombre o iniciales (opcional)</translation>
    </message>
    <message>
        <source>a first name or initials will do</source>
        <translation>basta el nombre de pila o las iniciales</translation>
    </message>
    <message>
        <source>such as 8 clicks or 0.8</source>
        <translation>por ejemplo 8 clics o 0,8</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Copiar su nombre</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Clear {name}</source>
        <translation>Borrar {name}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A fault of ours stopped it. Your diary’s files were not changed by it; try again, or start the program anew.</source>
        <translation>Lo detuvo un fallo nuestro. No cambió los archivos de su diario; inténtelo de nuevo, o vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>A newer version wrote this diary</source>
        <translation>Una versión más nueva escribió este diario</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Backups ({pattern})</source>
        <translation>Copias de seguridad ({pattern})</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Folder for the diary</source>
        <translation>Carpeta del diario</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>If two computers write one diary through such a copy, it is damaged. Use it only if no other computer opens the diary there.</source>
        <translation>Si dos ordenadores escriben un mismo diario a través de una copia así, se daña. Úsela solo si ningún otro ordenador abre el diario ahí.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Open another way</source>
        <translation>Abrir de otra forma</translation>
    </message>
    <message>
        <source>Opening the diary…</source>
        <translation>Abriendo el diario…</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Texto {percent} %</translation>
    </message>
    <message>
        <source>The diary cannot be opened yet</source>
        <translation>El diario aún no se puede abrir</translation>
    </message>
    <message>
        <source>The diary is not open yet</source>
        <translation>El diario aún no está abierto</translation>
    </message>
    <message>
        <source>The diary’s folder cannot be used</source>
        <translation>No se puede usar la carpeta del diario</translation>
    </message>
    <message>
        <source>This folder is copied by {client}</source>
        <translation>{client} copia esta carpeta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>Waiting for this computer’s keyring. It may have opened a window of its own.</source>
        <translation>Esperando al llavero de este ordenador. Puede que haya abierto una ventana propia.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Diabetes, or told to watch sugar</source>
        <translation>Diabetes, o le dijeron que vigile el azúcar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Grown up</source>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Growth nearly finished, as the clinic says</source>
        <translation>Crecimiento casi terminado, según la clínica</translation>
    </message>
    <message>
        <source>Had cancer as a child</source>
        <translation>Tuvo cáncer en la infancia</translation>
    </message>
    <message>
        <source>Prader-Willi syndrome</source>
        <translation>Síndrome de Prader-Willi</translation>
    </message>
    <message>
        <source>Still growing</source>
        <translation>Todavía en crecimiento</translation>
    </message>
    <message>
        <source>Takes hydrocortisone or another replacement steroid</source>
        <translation>Toma hidrocortisona u otro esteroide sustitutivo</translation>
    </message>
    <message>
        <source>Takes oestrogen by mouth</source>
        <translation>Toma estrógenos por la boca</translation>
    </message>
    <message>
        <source>Takes part in competitions</source>
        <translation>Participa en competiciones</translation>
    </message>
    <message>
        <source>Turner syndrome</source>
        <translation>Síndrome de Turner</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Growing</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tick what the clinic has told you. Each adds to what is asked.</source>
        <translation>Marque lo que le ha dicho la clínica. Cada opción añade preguntas.</translation>
    </message>
    <message>
        <source>Which lists are for {name}?</source>
        <translation>¿Qué listas son para {name}?</translation>
    </message>
    <message>
        <source>While growth is nearly finished, the child’s list stays in use as well.</source>
        <translation>Mientras el crecimiento está casi terminado, también sigue en uso la lista infantil.</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>; syndrome not considered</source>
        <translation>; sin considerar el síndrome</translation>
    </message>
    <message>
        <source>Add an earlier height…</source>
        <translation>Añadir una talla anterior…</translation>
    </message>
    <message>
        <source>Add measurement…</source>
        <translation>Añadir medición…</translation>
    </message>
    <message>
        <source>Add the first measurement</source>
        <translation>Añadir la primera medición</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>Edad ósea</translation>
    </message>
    <message>
        <source>Bone age {years}</source>
        <translation>Edad ósea {years}</translation>
    </message>
    <message>
        <source>Bone age…</source>
        <translation>Edad ósea…</translation>
    </message>
    <message>
        <source>Change since start</source>
        <translation>Cambio desde el inicio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Entry recorded.</source>
        <translation>Anotación registrada.</translation>
    </message>
    <message>
        <source>Entry taken out.</source>
        <translation>Anotación quitada.</translation>
    </message>
    <message>
        <source>From the clinic</source>
        <translation>De la clínica</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Growth velocity</source>
        <translation>Velocidad de crecimiento</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Head in cm</source>
        <translation>Cabeza en cm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Height SDS</source>
        <translation>SDS de talla</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>Talla en cm</translation>
    </message>
    <message>
        <source>Heights from before treatment make its effect visible. The health booklet or a clinic letter often has some: add each with its date.</source>
        <translation>Las tallas de antes del tratamiento hacen visible su efecto. La cartilla de salud o una carta de la clínica suelen tener algunas: añada cada una con su fecha.</translation>
    </message>
    <message>
        <source>Measured at home</source>
        <translation>Medido en casa</translation>
    </message>
    <message>
        <source>Measurement changed.</source>
        <translation>Medición cambiada.</translation>
    </message>
    <message>
        <source>Measurement recorded.</source>
        <translation>Medición registrada.</translation>
    </message>
    <message>
        <source>Measurement taken out.</source>
        <translation>Medición quitada.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Measurements, newest first</source>
        <translation>Mediciones, las más recientes primero</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>No measurement is noted yet</source>
        <translation>Aún no hay mediciones anotadas</translation>
    </message>
    <message>
        <source>Parents, birth and references…</source>
        <translation>Padres, nacimiento y referencias…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Puberty stage…</source>
        <translation>Estadio puberal…</translation>
    </message>
    <message>
        <source>Puberty {stage}</source>
        <translation>Pubertad {stage}</translation>
    </message>
    <message>
        <source>SDS</source>
        <translation>SDS</translation>
    </message>
    <message>
        <source>Save as {kind}…</source>
        <translation>Guardar como {kind}…</translation>
    </message>
    <message>
        <source>Save or print…</source>
        <translation>Guardar o imprimir…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar la gráfica</translation>
    </message>
    <message>
        <source>Saved as {name}. The file is not encrypted.</source>
        <translation>Guardado como {name}. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>Saved. All charts use it.</source>
        <translation>Guardado. Todas las gráficas lo usan.</translation>
    </message>
    <message>
        <source>Target height</source>
        <translation>Talla diana</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>No se puede escribir el archivo ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Cintura</translation>
    </message>
    <message>
        <source>Waist in cm</source>
        <translation>Cintura en cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Peso en kg</translation>
    </message>
    <message>
        <source>With one height the growth chart begins; earlier ones from the health booklet are welcome too.</source>
        <translation>Con una talla empieza la gráfica de crecimiento; las anteriores de la cartilla de salud también son bienvenidas.</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>en casa</translation>
    </message>
    <message>
        <source>both heights measured at home</source>
        <translation>ambas tallas medidas en casa</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>clínica</translation>
    </message>
    <message>
        <source>cm/yr</source>
        <translation>cm/año</translation>
    </message>
    <message>
        <source>from {sds} on {date}, in {years} years</source>
        <translation>desde {sds} el {date}, en {years} años</translation>
    </message>
    <message>
        <source>home and clinic mixed</source>
        <translation>mezcla de casa y clínica</translation>
    </message>
    <message>
        <source>no SDS over 18 months</source>
        <translation>sin SDS por encima de 18 meses</translation>
    </message>
    <message>
        <source>provisional, no SDS under 10.5 months</source>
        <translation>provisional, sin SDS por debajo de 10,5 meses</translation>
    </message>
    <message>
        <source>{difference} years from the age, {date}</source>
        <translation>{difference} años respecto a la edad, {date}</translation>
    </message>
    <message>
        <source>{low} to {high}, parents’ heights (Tanner)</source>
        <translation>{low} a {high}, talla de los padres (Tanner)</translation>
    </message>
    <message>
        <source>{low}–{high} (95 %), {start} to {end}</source>
        <translation>{low}–{high} (95 %), {start} a {end}</translation>
    </message>
    <message>
        <source>{name} · on {reference}</source>
        <translation>{name} · en {reference}</translation>
    </message>
    <message>
        <source>{rate} (95 % band {low} to {high})</source>
        <translation>{rate} (banda del 95 %: {low} a {high})</translation>
    </message>
    <message>
        <source>{sds} SDS</source>
        <translation>{sds} SDS</translation>
    </message>
    <message>
        <source>{sds} SDS ({reference})</source>
        <translation>{sds} SDS ({reference})</translation>
    </message>
    <message>
        <source>{sds} SDS ({reference}), {date}</source>
        <translation>{sds} SDS ({reference}), {date}</translation>
    </message>
    <message>
        <source>{start} to {end}, {months} months</source>
        <translation>{start} a {end}, {months} meses</translation>
    </message>
</context>
<context>
    <name>Heights</name>
    <message>
        <source>Add earlier heights…</source>
        <translation>Añadir tallas anteriores…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From the health record or the first letter of the clinic. One is enough, three are better; more can be added on the Growth page at any time.</source>
        <translation>De la cartilla de salud o de la primera carta de la clínica. Una basta, tres son mejor; se pueden añadir más en la página Crecimiento en cualquier momento.</translation>
    </message>
    <message>
        <source>Give both the day and the height of this row.</source>
        <translation>Dé el día y la talla de esta fila.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Heights from before treatment</source>
        <translation>Tallas de antes del tratamiento</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The heights were added to Growth.</source>
        <translation>Las tallas se añadieron a Crecimiento.</translation>
    </message>
    <message>
        <source>With one to three heights from before treatment, the growth chart shows what changed.</source>
        <translation>Con una a tres tallas de antes del tratamiento, la gráfica de crecimiento muestra qué cambió.</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Último día de la pausa</translation>
    </message>
    <message>
        <source>Leave it empty until the clinic says when it ends.</source>
        <translation>Déjelo vacío hasta que la clínica diga cuándo termina.</translation>
    </message>
    <message>
        <source>No hold is on record.</source>
        <translation>No hay ninguna pausa registrada.</translation>
    </message>
    <message>
        <source>On hold, as the clinic said</source>
        <translation>En pausa, como dijo la clínica</translation>
    </message>
    <message>
        <source>Only the clinic puts treatment on hold. Write down what they said.</source>
        <translation>Solo la clínica pone el tratamiento en pausa. Anote lo que dijeron.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take it out of the record</source>
        <translation>Quitarla del registro</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>The clinic ended it</source>
        <translation>La clínica la terminó</translation>
    </message>
    <message>
        <source>The clinic said: on hold…</source>
        <translation>La clínica dijo: en pausa…</translation>
    </message>
    <message>
        <source>The hold is kept as the clinic said it.</source>
        <translation>La pausa queda guardada como la dijo la clínica.</translation>
    </message>
    <message>
        <source>The hold is over from today on.</source>
        <translation>La pausa termina a partir de hoy.</translation>
    </message>
    <message>
        <source>Treatment on hold</source>
        <translation>Tratamiento en pausa</translation>
    </message>
    <message>
        <source>Who at the clinic said so</source>
        <translation>Quién lo dijo en la clínica</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>since {since}, until the clinic says</source>
        <translation>desde el {since}, hasta que la clínica diga</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>del {since} al {until}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A folder this program wrote on {date}.</source>
        <translation>Una carpeta que este programa escribió el {date}.</translation>
    </message>
    <message>
        <source>Add the person first whose rows these are.</source>
        <translation>Añada primero a la persona de quien son estas filas.</translation>
    </message>
    <message>
        <source>Amounts taken from packs</source>
        <translation>Cantidades tomadas de envases</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more row(s) like these.</source>
        <translation>
            <numerusform>Y {n} fila más como estas.</numerusform>
            <numerusform>Y {n} filas más como estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation>Otra fila tiene el mismo id.</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Backgrounds for growth</source>
        <translation>Antecedentes de crecimiento</translation>
    </message>
    <message>
        <source>Blood pressures</source>
        <translation>Tensiones arteriales</translation>
    </message>
    <message>
        <source>Bone ages</source>
        <translation>Edades óseas</translation>
    </message>
    <message>
        <source>Bone densities</source>
        <translation>Densidades óseas</translation>
    </message>
    <message>
        <source>Boxes of needles</source>
        <translation>Cajas de agujas</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Incorporar un archivo</translation>
    </message>
    <message>
        <source>Bring these rows in</source>
        <translation>Incorporar estas filas</translation>
    </message>
    <message>
        <source>Calls about cards</source>
        <translation>Llamadas por tarjetas</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Tarjetas mostradas</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Quienes cuidan</translation>
    </message>
    <message>
        <source>Check-in answers</source>
        <translation>Respuestas de revisiones</translation>
    </message>
    <message>
        <source>Clinic or home</source>
        <translation>Clínica o casa</translation>
    </message>
    <message>
        <source>Close, change nothing</source>
        <translation>Cerrar, sin cambiar nada</translation>
    </message>
    <message numerus="yes">
        <source>Column {n}: {text}</source>
        <translation>
            <numerusform>Columna {n}: {text}</numerusform>
            <numerusform>Columna {n}: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma: 118,2</source>
        <translation>Coma: 118,2</translation>
    </message>
    <message>
        <source>Counts of wipes</source>
        <translation>Recuentos de toallitas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Las fechas se escriben</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Every new row is doubtful. Look at each before you take it.</source>
        <translation>Todas las filas nuevas son dudosas. Mire cada una antes de tomarlas.</translation>
    </message>
    <message>
        <source>Every row is in the diary already.</source>
        <translation>Todas las filas ya están en el diario.</translation>
    </message>
    <message>
        <source>Findings on the skin</source>
        <translation>Hallazgos en la piel</translation>
    </message>
    <message>
        <source>Groups chosen</source>
        <translation>Grupos elegidos</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>Perímetro de la cabeza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Heights are in</source>
        <translation>Las tallas están en</translation>
    </message>
    <message>
        <source>In the clinic</source>
        <translation>En la clínica</translation>
    </message>
    <message>
        <source>Injections on record</source>
        <translation>Inyecciones registradas</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>Resultados de laboratorio</translation>
    </message>
    <message>
        <source>Limits from leaflets</source>
        <translation>Límites de prospectos</translation>
    </message>
    <message>
        <source>Limits from the clinic</source>
        <translation>Límites de la clínica</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Mirando el archivo…</translation>
    </message>
    <message>
        <source>Looks at packs</source>
        <translation>Comprobaciones de envases</translation>
    </message>
    <message>
        <source>Measured, where the file does not say it</source>
        <translation>Dónde se midió, si el archivo no lo dice</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Medical backgrounds</source>
        <translation>Antecedentes médicos</translation>
    </message>
    <message>
        <source>Mishaps with packs</source>
        <translation>Percances con envases</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Needles taken</source>
        <translation>Agujas gastadas</translation>
    </message>
    <message>
        <source>No dose stands there, and nothing was prescribed on that day.</source>
        <translation>Ahí no hay ninguna dosis, y ese día no había nada prescrito.</translation>
    </message>
    <message>
        <source>No dose with a unit stands there; the prescribed one would be written down.</source>
        <translation>Ahí no hay ninguna dosis con unidad; se anotaría la prescrita.</translation>
    </message>
    <message>
        <source>No row of this file can be taken.</source>
        <translation>No se puede tomar ninguna fila de este archivo.</translation>
    </message>
    <message>
        <source>Nobody answered this reminder, so it says nothing about an injection.</source>
        <translation>Nadie contestó este recordatorio, así que no dice nada de una inyección.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes on checks</source>
        <translation>Notas sobre revisiones</translation>
    </message>
    <message>
        <source>Notes on lots</source>
        <translation>Notas sobre lotes</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Números a los que llamar</translation>
    </message>
    <message>
        <source>Other columns…</source>
        <translation>Otras columnas…</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Otros medicamentos</translation>
    </message>
    <message>
        <source>Own references</source>
        <translation>Referencias propias</translation>
    </message>
    <message>
        <source>Own sliders</source>
        <translation>Controles propios</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Envases</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Photos of sites</source>
        <translation>Fotos de puntos</translation>
    </message>
    <message>
        <source>Picture files</source>
        <translation>Archivos de imagen</translation>
    </message>
    <message>
        <source>Plans for orders</source>
        <translation>Planes de pedidos</translation>
    </message>
    <message>
        <source>Plans for sites</source>
        <translation>Planes de puntos</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija, por favor</translation>
    </message>
    <message>
        <source>Point: 118.2</source>
        <translation>Punto: 118.2</translation>
    </message>
    <message>
        <source>Prescription lines</source>
        <translation>Líneas de prescripción</translation>
    </message>
    <message>
        <source>Puberty stages</source>
        <translation>Estadios puberales</translation>
    </message>
    <message>
        <source>Questions for visits</source>
        <translation>Preguntas para visitas</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Margen desde</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Margen hasta</translation>
    </message>
    <message>
        <source>Reading every row…</source>
        <translation>Leyendo cada fila…</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Resting spots</source>
        <translation>Puntos en descanso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Filas que mirar</translation>
    </message>
    <message>
        <source>Say which column holds a height or a weight.</source>
        <translation>Diga qué columna contiene una talla o un peso.</translation>
    </message>
    <message>
        <source>Say which column holds the date.</source>
        <translation>Diga qué columna contiene la fecha.</translation>
    </message>
    <message>
        <source>Say which columns hold the test and its result.</source>
        <translation>Diga qué columnas contienen la prueba y su resultado.</translation>
    </message>
    <message>
        <source>Scores from the clinic</source>
        <translation>Puntuaciones de la clínica</translation>
    </message>
    <message>
        <source>See what would be done</source>
        <translation>Ver qué se haría</translation>
    </message>
    <message>
        <source>Sharps boxes</source>
        <translation>Contenedores de agujas</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more row(s)</source>
        <translation>
            <numerusform>Mostrar {n} fila más</numerusform>
            <numerusform>Mostrar {n} filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting height</source>
        <translation>Talla sentado</translation>
    </message>
    <message>
        <source>Slider notes</source>
        <translation>Notas de controles</translation>
    </message>
    <message>
        <source>Symptom notes</source>
        <translation>Notas de síntomas</translation>
    </message>
    <message>
        <source>Take the doubtful rows too</source>
        <translation>Tomar también las filas dudosas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The cells do not fit together.</source>
        <translation>Las celdas no encajan entre sí.</translation>
    </message>
    <message>
        <source>The dates can be read in two ways. Say whether the day or the month comes first.</source>
        <translation>Las fechas se pueden leer de dos formas. Diga si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>The diary has another injection on that treatment day.</source>
        <translation>El diario tiene otra inyección ese día de tratamiento.</translation>
    </message>
    <message>
        <source>The diary has this row with other contents. Taking it replaces them.</source>
        <translation>El diario tiene esta fila con otro contenido. Tomarla lo sustituye.</translation>
    </message>
    <message>
        <source>The diary may hold only one such row, and has one already.</source>
        <translation>El diario solo puede tener una fila así, y ya la tiene.</translation>
    </message>
    <message>
        <source>The figure in “{column}” cannot be.</source>
        <translation>La cifra de «{column}» no puede ser.</translation>
    </message>
    <message>
        <source>The picture’s file is missing.</source>
        <translation>Falta el archivo de la imagen.</translation>
    </message>
    <message>
        <source>The row has no name of its own (id).</source>
        <translation>La fila no tiene nombre propio (id).</translation>
    </message>
    <message>
        <source>The year in “{column}” cannot be.</source>
        <translation>El año de «{column}» no puede ser.</translation>
    </message>
    <message>
        <source>There is no figure in this row.</source>
        <translation>No hay ninguna cifra en esta fila.</translation>
    </message>
    <message>
        <source>This lies before the day of birth.</source>
        <translation>Esto es anterior al día de nacimiento.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Esto está en el futuro.</translation>
    </message>
    <message>
        <source>This row holds something that cannot be.</source>
        <translation>Esta fila contiene algo que no puede ser.</translation>
    </message>
    <message>
        <source>Times out of the fridge</source>
        <translation>Tiempos fuera de la nevera</translation>
    </message>
    <message>
        <source>Treatment on hold</source>
        <translation>Tratamiento en pausa</translation>
    </message>
    <message>
        <source>Undone records</source>
        <translation>Registros deshechos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Use exemptions</source>
        <translation>Autorizaciones de uso</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Cintura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weights are in</source>
        <translation>Los pesos están en</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>Which medicine is the growth hormone</source>
        <translation>Qué medicamento es la hormona de crecimiento</translation>
    </message>
    <message>
        <source>Whose rows these are</source>
        <translation>De quién son estas filas</translation>
    </message>
    <message>
        <source>Wishes for reminders</source>
        <translation>Deseos de recordatorios</translation>
    </message>
    <message>
        <source>Writing the rows into the diary…</source>
        <translation>Escribiendo las filas en el diario…</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centímetros</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosas</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>gramos</translation>
    </message>
    <message>
        <source>inches, or feet and inches</source>
        <translation>pulgadas, o pies y pulgadas</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>kilogramos</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>descartadas</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>no en este archivo</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>libras</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message numerus="yes">
        <source>{name} (answered {n} time(s))</source>
        <translation>
            <numerusform>{name} (contestado {n} vez)</numerusform>
            <numerusform>{name} (contestado {n} veces)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful</source>
        <translation>
            <numerusform>{n} dudosa</numerusform>
            <numerusform>{n} dudosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) were changed since.</source>
        <translation>
            <numerusform>Desde entonces se cambió {n} archivo.</numerusform>
            <numerusform>Desde entonces se cambiaron {n} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} descartada</numerusform>
            <numerusform>{n} descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nueva</numerusform>
            <numerusform>{n} nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new row(s) can be brought in. Nothing is changed yet.</source>
        <translation>
            <numerusform>Se puede incorporar {n} fila nueva. Aún no se cambia nada.</numerusform>
            <numerusform>Se pueden incorporar {n} filas nuevas. Aún no se cambia nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <translation>
            <numerusform>{n} ya estaba</numerusform>
            <numerusform>{n} ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} Read: “{text}”</source>
        <translation>{sentence} Se leyó: «{text}»</translation>
    </message>
    <message>
        <source>“{column}” cannot be read as a list.</source>
        <translation>«{column}» no se puede leer como lista.</translation>
    </message>
    <message>
        <source>“{column}” does not say how far it is from UTC.</source>
        <translation>«{column}» no dice cuánto difiere de UTC.</translation>
    </message>
    <message>
        <source>“{column}” is neither yes nor no.</source>
        <translation>«{column}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“{column}” is no date with a time.</source>
        <translation>«{column}» no es una fecha con hora.</translation>
    </message>
    <message>
        <source>“{column}” is no date.</source>
        <translation>«{column}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{column}” is no plain number.</source>
        <translation>«{column}» no es un número simple.</translation>
    </message>
    <message>
        <source>“{column}” is no time of day.</source>
        <translation>«{column}» no es una hora del día.</translation>
    </message>
    <message>
        <source>“{column}” is no time zone.</source>
        <translation>«{column}» no es una zona horaria.</translation>
    </message>
    <message>
        <source>“{column}” is no whole number.</source>
        <translation>«{column}» no es un número entero.</translation>
    </message>
    <message>
        <source>“{column}” is none of the known words.</source>
        <translation>«{column}» no es ninguna de las palabras conocidas.</translation>
    </message>
    <message>
        <source>“{column}” names a row that is not there.</source>
        <translation>«{column}» nombra una fila que no está.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>By itself</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Check the paper…</source>
        <translation>Comprobar el papel…</translation>
    </message>
    <message>
        <source>Does not open by itself</source>
        <translation>No se abre solo</translation>
    </message>
    <message>
        <source>From now on the diary opens by itself on this computer.</source>
        <translation>Desde ahora el diario se abre solo en este ordenador.</translation>
    </message>
    <message>
        <source>From the next start it opens nothing here. Backups made until now still open with it.</source>
        <translation>Desde el próximo inicio no abre nada aquí. Las copias hechas hasta ahora se siguen abriendo con ella.</translation>
    </message>
    <message>
        <source>It could keep the key, so that the diary opens by itself on this computer.</source>
        <translation>Podría guardar la clave, para que el diario se abra solo en este ordenador.</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Claves y recuperación</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>Hacer un código nuevo…</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>¿Hacer un nuevo código de recuperación?</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Sin frase de paso</translation>
    </message>
    <message>
        <source>Not checked yet: type the code back from the paper once.</source>
        <translation>Aún sin comprobar: vuelva a escribir el código desde el papel una vez.</translation>
    </message>
    <message>
        <source>Nothing else would be left: at every start the whole recovery code has to be typed from the paper.</source>
        <translation>No quedaría nada más: en cada inicio habría que escribir todo el código de recuperación desde el papel.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Open by itself from now on</source>
        <translation>Abrir solo desde ahora</translation>
    </message>
    <message>
        <source>Open with the paper alone?</source>
        <translation>¿Abrir solo con el papel?</translation>
    </message>
    <message>
        <source>Opens by itself on this computer</source>
        <translation>Se abre solo en este ordenador</translation>
    </message>
    <message>
        <source>Opens the diary and its backups when all else is lost.</source>
        <translation>Abre el diario y sus copias cuando todo lo demás se ha perdido.</translation>
    </message>
    <message>
        <source>Opens the diary, and every backup made while it is set.</source>
        <translation>Abre el diario, y cada copia hecha mientras está puesta.</translation>
    </message>
    <message>
        <source>Opens with your passphrase</source>
        <translation>Se abre con su frase de paso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Press to change it</source>
        <translation>Pulse para cambiarla</translation>
    </message>
    <message>
        <source>Press to let this computer’s keyring open it</source>
        <translation>Pulse para que lo abra el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Press to make a new one; the old one stops working here</source>
        <translation>Pulse para hacer uno nuevo; el antiguo deja de funcionar aquí</translation>
    </message>
    <message>
        <source>Press to set one</source>
        <translation>Pulse para poner una</translation>
    </message>
    <message>
        <source>Press to store the key there once more</source>
        <translation>Pulse para guardar allí la clave otra vez</translation>
    </message>
    <message>
        <source>Recovery code not checked yet</source>
        <translation>Código de recuperación sin comprobar</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Código de recuperación en papel</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>¿Quitar la frase de paso?</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ponerla</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>Poner una…</translation>
    </message>
    <message>
        <source>Stop using it…</source>
        <translation>Dejar de usarlo…</translation>
    </message>
    <message>
        <source>The code on your paper then no longer opens this diary. Backups made until now still open with the old code: keep the old paper as long as you keep them.</source>
        <translation>El código de su papel ya no abrirá este diario. Las copias hechas hasta ahora se siguen abriendo con el código antiguo: guarde el papel antiguo mientras las conserve.</translation>
    </message>
    <message>
        <source>The code on your paper then no longer opens this diary. It still opens backups that were made before.</source>
        <translation>El código de su papel ya no abrirá este diario. Sigue abriendo las copias hechas antes.</translation>
    </message>
    <message>
        <source>The diary is encrypted. These are the ways to open it.</source>
        <translation>El diario está cifrado. Estas son las formas de abrirlo.</translation>
    </message>
    <message>
        <source>The diary opens by itself from the next start.</source>
        <translation>El diario se abre solo desde el próximo inicio.</translation>
    </message>
    <message>
        <source>The diary opens by itself while you are logged in.</source>
        <translation>El diario se abre solo mientras usted tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>The keyring no longer opens the diary.</source>
        <translation>El llavero ya no abre el diario.</translation>
    </message>
    <message>
        <source>The keys of this diary are not kept here.</source>
        <translation>Las claves de este diario no se guardan aquí.</translation>
    </message>
    <message>
        <source>The made-up family leaves this computer’s keyring alone.</source>
        <translation>La familia inventada no toca el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>The new code is on paper and was checked.</source>
        <translation>El código nuevo está en papel y se comprobó.</translation>
    </message>
    <message>
        <source>The new passphrase opens the diary from now on.</source>
        <translation>La nueva frase de paso abre el diario desde ahora.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>La frase de paso está puesta.</translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation>La frase de paso se quitó.</translation>
    </message>
    <message>
        <source>Then only the recovery code would open the diary, and it was not checked yet. Check the paper first, or set up another way.</source>
        <translation>Entonces solo el código de recuperación abriría el diario, y aún no se comprobó. Compruebe primero el papel, o prepare otra forma.</translation>
    </message>
    <message>
        <source>This computer’s keyring</source>
        <translation>El llavero de este ordenador</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Words only you know, for opening the diary anywhere.</source>
        <translation>Palabras que solo usted sabe, para abrir el diario en cualquier sitio.</translation>
    </message>
    <message>
        <source>Yes, the paper alone</source>
        <translation>Sí, solo el papel</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin poner</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>set</source>
        <translation>puesta</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>A limit is typed with its sign, such as &lt; 15.</source>
        <translation>Un límite se escribe con su signo, por ejemplo &lt; 15.</translation>
    </message>
    <message>
        <source>Another test…</source>
        <translation>Otra prueba…</translation>
    </message>
    <message>
        <source>Another unit…</source>
        <translation>Otra unidad…</translation>
    </message>
    <message>
        <source>As it stands on the report; nothing is converted.</source>
        <translation>Como está en el informe; no se convierte nada.</translation>
    </message>
    <message>
        <source>Assay, if it is named</source>
        <translation>Método, si se nombra</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>Colesterol</translation>
    </message>
    <message>
        <source>Cortisol, morning</source>
        <translation>Cortisol, por la mañana</translation>
    </message>
    <message>
        <source>Cortisol, other time</source>
        <translation>Cortisol, otra hora</translation>
    </message>
    <message>
        <source>Day the blood was taken</source>
        <translation>Día en que se tomó la sangre</translation>
    </message>
    <message>
        <source>Free T3</source>
        <translation>T3 libre</translation>
    </message>
    <message>
        <source>Free T4</source>
        <translation>T4 libre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Glucose, 2 hours after the sugar drink</source>
        <translation>Glucosa, 2 horas después de la bebida azucarada</translation>
    </message>
    <message>
        <source>Glucose, any time</source>
        <translation>Glucosa, a cualquier hora</translation>
    </message>
    <message>
        <source>Glucose, fasting</source>
        <translation>Glucosa, en ayunas</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>Colesterol HDL</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>I know the time it was taken</source>
        <translation>Sé la hora en que se tomó</translation>
    </message>
    <message>
        <source>IGF-1</source>
        <translation>IGF-1</translation>
    </message>
    <message>
        <source>IGFBP-3</source>
        <translation>IGFBP-3</translation>
    </message>
    <message>
        <source>Insulin, fasting</source>
        <translation>Insulina, en ayunas</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>Colesterol LDL</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Leave one side empty where the report gives only one.</source>
        <translation>Deje vacío un lado si el informe solo da el otro.</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nombre de la prueba</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Nuevo resultado</translation>
    </message>
    <message>
        <source>Non-HDL cholesterol</source>
        <translation>Colesterol no HDL</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result changed.</source>
        <translation>Resultado cambiado.</translation>
    </message>
    <message>
        <source>Result recorded.</source>
        <translation>Resultado registrado.</translation>
    </message>
    <message>
        <source>Result taken out.</source>
        <translation>Resultado quitado.</translation>
    </message>
    <message>
        <source>SDS, if the lab gave one</source>
        <translation>SDS, si el laboratorio dio uno</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save, and the next one</source>
        <translation>Guardar, y el siguiente</translation>
    </message>
    <message>
        <source>TSH</source>
        <translation>TSH</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Taken fasting?</source>
        <translation>¿Se tomó en ayunas?</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The blood sample</source>
        <translation>La muestra de sangre</translation>
    </message>
    <message>
        <source>The lab’s own range</source>
        <translation>El margen del laboratorio</translation>
    </message>
    <message>
        <source>Time it was taken</source>
        <translation>Hora en que se tomó</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglicéridos</translation>
    </message>
    <message>
        <source>Type the figure as on the report, such as {example} or &lt; {example}.</source>
        <translation>Escriba la cifra como en el informe, por ejemplo {example} o &lt; {example}.</translation>
    </message>
    <message>
        <source>Type the figure on the report.</source>
        <translation>Escriba la cifra del informe.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit as on the report</source>
        <translation>Unidad como en el informe</translation>
    </message>
    <message>
        <source>Vitamin D (25-OH)</source>
        <translation>Vitamina D (25-OH)</translation>
    </message>
    <message>
        <source>above the lab’s range</source>
        <translation>por encima del margen del laboratorio</translation>
    </message>
    <message>
        <source>also injected that day: note the time to tell before from after</source>
        <translation>ese día también hubo inyección: anote la hora para distinguir antes y después</translation>
    </message>
    <message>
        <source>below the lab’s range</source>
        <translation>por debajo del margen del laboratorio</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>en ayunas</translation>
    </message>
    <message>
        <source>lab’s range from {low}</source>
        <translation>margen del laboratorio desde {low}</translation>
    </message>
    <message>
        <source>lab’s range up to {high}</source>
        <translation>margen del laboratorio hasta {high}</translation>
    </message>
    <message>
        <source>lab’s range {low} to {high}</source>
        <translation>margen del laboratorio {low} a {high}</translation>
    </message>
    <message>
        <source>not fasting</source>
        <translation>sin ayunas</translation>
    </message>
    <message>
        <source>within the lab’s range</source>
        <translation>dentro del margen del laboratorio</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) since the dose change</source>
        <translation>
            <numerusform>{n} día desde el cambio de dosis</numerusform>
            <numerusform>{n} días desde el cambio de dosis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) since the last injection</source>
        <translation>
            <numerusform>{n} día desde la última inyección</numerusform>
            <numerusform>{n} días desde la última inyección</numerusform>
        </translation>
    </message>
    <message>
        <source>{sds} SDS by the lab</source>
        <translation>{sds} SDS según el laboratorio</translation>
    </message>
    <message>
        <source>{value} by arithmetic ({names} equation)</source>
        <translation>{value} por cálculo (ecuación de {names})</translation>
    </message>
</context>
<context>
    <name>Labs</name>
    <message>
        <source>Add a measure…</source>
        <translation>Añadir una medida…</translation>
    </message>
    <message>
        <source>Add a result…</source>
        <translation>Añadir un resultado…</translation>
    </message>
    <message>
        <source>Add the first result…</source>
        <translation>Añadir el primer resultado…</translation>
    </message>
    <message>
        <source>All by: {what}.</source>
        <translation>Todo según: {what}.</translation>
    </message>
    <message>
        <source>Body measures</source>
        <translation>Medidas corporales</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>Cambiado {when}</translation>
    </message>
    <message>
        <source>Changed {when} by {who}</source>
        <translation>Cambiado {when} por {who}</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>No result is noted yet</source>
        <translation>Aún no hay ningún resultado anotado</translation>
    </message>
    <message>
        <source>Recorded {when}</source>
        <translation>Registrado {when}</translation>
    </message>
    <message>
        <source>Recorded {when} by {who}</source>
        <translation>Registrado {when} por {who}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Save or print…</source>
        <translation>Guardar o imprimir…</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Mostrar anotaciones anteriores</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>The clinic asked for…</source>
        <translation>La clínica pidió…</translation>
    </message>
    <message>
        <source>Type results as they stand on the report, with the lab’s own range. The days since the dose change and the last injection are added by themselves.</source>
        <translation>Escriba los resultados como están en el informe, con el margen del laboratorio. Los días desde el cambio de dosis y desde la última inyección se añaden solos.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que toca</translation>
    </message>
</context>
<context>
    <name>LateDose</name>
    <message>
        <source>Compare it with the leaflet in your own pack.</source>
        <translation>Compárelo con el prospecto de su propio envase.</translation>
    </message>
    <message>
        <source>Leaflet for {countries}: {sources}</source>
        <translation>Prospecto de {countries}: {sources}</translation>
    </message>
    <message>
        <source>Leaflet: {sources}</source>
        <translation>Prospecto: {sources}</translation>
    </message>
    <message>
        <source>When a dose is late</source>
        <translation>Cuando una dosis se retrasa</translation>
    </message>
    <message>
        <source>{title}, {publisher}, read {date}</source>
        <translation>{title}, {publisher}, leído el {date}</translation>
    </message>
</context>
<context>
    <name>Leaflet</name>
    <message>
        <source>As I read it in my leaflet…</source>
        <translation>Como lo leo en mi prospecto…</translation>
    </message>
    <message>
        <source>At or below (optional)</source>
        <translation>A o por debajo de (opcional)</translation>
    </message>
    <message>
        <source>Before every injection</source>
        <translation>Antes de cada inyección</translation>
    </message>
    <message>
        <source>Check your leaflet</source>
        <translation>Compruebe su prospecto</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Days, as your leaflet says</source>
        <translation>Días, como dice su prospecto</translation>
    </message>
    <message>
        <source>Each priming takes</source>
        <translation>Cada cebado gasta</translation>
    </message>
    <message>
        <source>For each new pack</source>
        <translation>Con cada envase nuevo</translation>
    </message>
    <message>
        <source>Hold the figures against your own leaflet, then tick this.</source>
        <translation>Compare las cifras con su propio prospecto y después marque esto.</translation>
    </message>
    <message>
        <source>Hours out of the fridge, as your leaflet says</source>
        <translation>Horas fuera de la nevera, como dice su prospecto</translation>
    </message>
    <message>
        <source>I checked my leaflet today</source>
        <translation>He comprobado hoy mi prospecto</translation>
    </message>
    <message>
        <source>Injections, as your leaflet says</source>
        <translation>Inyecciones, como dice su prospecto</translation>
    </message>
    <message>
        <source>Most injections from one pack</source>
        <translation>Máximo de inyecciones de un envase</translation>
    </message>
    <message>
        <source>No figure was verified for this pack and country. Type what your own leaflet says; it is kept as yours.</source>
        <translation>No se verificó ninguna cifra para este envase y país. Escriba lo que dice su propio prospecto; se guarda como suyo.</translation>
    </message>
    <message>
        <source>Not checked, no timer</source>
        <translation>Sin comprobar, sin temporizador</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Once opened, it may be used for</source>
        <translation>Una vez abierto, se puede usar durante</translation>
    </message>
    <message>
        <source>Priming, by the device’s manual</source>
        <translation>Cebado, según el manual del dispositivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Time out of the fridge</source>
        <translation>Tiempo fuera de la nevera</translation>
    </message>
    <message>
        <source>Type a whole number, such as 5.</source>
        <translation>Escriba un número entero, por ejemplo 5.</translation>
    </message>
    <message>
        <source>Type hours, such as 72.</source>
        <translation>Escriba horas, por ejemplo 72.</translation>
    </message>
    <message>
        <source>Type whole days, such as 28.</source>
        <translation>Escriba días enteros, por ejemplo 28.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>at each use</source>
        <translation>en cada uso</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>{product} {strength}, {region}. Take the leaflet out of this box: limits differ by country and strength, and the expiry printed on the pack always comes first.</source>
        <translation>{product} {strength}, {region}. Saque el prospecto de esta caja: los límites difieren según el país y la concentración, y la caducidad impresa en el envase siempre va primero.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Aims for IGF-1</source>
        <translation>Objetivos de IGF-1</translation>
    </message>
    <message>
        <source>Article · {id}</source>
        <translation>Artículo · {id}</translation>
    </message>
    <message>
        <source>Article, “{section}” · {id}</source>
        <translation>Artículo, «{section}» · {id}</translation>
    </message>
    <message>
        <source>Benefits and limits</source>
        <translation>Beneficios y límites</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Common side effects</source>
        <translation>Efectos secundarios frecuentes</translation>
    </message>
    <message>
        <source>Daily and weekly products</source>
        <translation>Productos diarios y semanales</translation>
    </message>
    <message>
        <source>Dose ranges</source>
        <translation>Márgenes de dosis</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Find in all chapters</source>
        <translation>Buscar en todos los capítulos</translation>
    </message>
    <message>
        <source>For reading only. The article calls these figures illustrations: the label, the diagnosis, age, weight, hormones and tests decide, and only your clinician sets a dose. This program compares no prescription with them.</source>
        <translation>Solo para leer. El artículo llama a estas cifras ilustraciones: deciden la etiqueta, el diagnóstico, la edad, el peso, las hormonas y los análisis, y solo su médico fija una dosis. Este programa no compara ninguna prescripción con ellas.</translation>
    </message>
    <message>
        <source>Found for “{typed}”</source>
        <translation>Encontrado para «{typed}»</translation>
    </message>
    <message>
        <source>From “{title}”, in our own words. Your care team comes first.</source>
        <translation>De «{title}», con nuestras palabras. Su equipo médico va primero.</translation>
    </message>
    <message>
        <source>Growth hormone</source>
        <translation>Hormona de crecimiento</translation>
    </message>
    <message>
        <source>Guidance adds</source>
        <translation>La guía añade</translation>
    </message>
    <message>
        <source>Guidance agrees</source>
        <translation>La guía coincide</translation>
    </message>
    <message>
        <source>Guidance differs</source>
        <translation>La guía difiere</translation>
    </message>
    <message>
        <source>Guidance says otherwise</source>
        <translation>La guía dice otra cosa</translation>
    </message>
    <message>
        <source>Here: {how}</source>
        <translation>Aquí: {how}</translation>
    </message>
    <message>
        <source>How clinicians find the dose</source>
        <translation>Cómo encuentran los médicos la dosis</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo actúa</translation>
    </message>
    <message>
        <source>In Prader-Willi syndrome</source>
        <translation>En el síndrome de Prader-Willi</translation>
    </message>
    <message>
        <source>In Turner syndrome</source>
        <translation>En el síndrome de Turner</translation>
    </message>
    <message>
        <source>In a few places the article does not agree with itself. Both sides are shown, and how this program deals with it.</source>
        <translation>En algunos lugares el artículo no concuerda consigo mismo. Se muestran ambos lados y cómo los trata este programa.</translation>
    </message>
    <message>
        <source>In adults</source>
        <translation>En adultos</translation>
    </message>
    <message>
        <source>In children</source>
        <translation>En niños</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>In transition, when growth is nearly finished</source>
        <translation>En la transición, con el crecimiento casi terminado</translation>
    </message>
    <message>
        <source>Injecting and storing</source>
        <translation>Inyectar y conservar</translation>
    </message>
    <message>
        <source>Law and counterfeits</source>
        <translation>Ley y falsificaciones</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Lots and packs on record</source>
        <translation>Lotes y envases registrados</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician</source>
        <translation>Aún sin revisar por un médico</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Open “When to call”</source>
        <translation>Abrir «Cuándo llamar»</translation>
    </message>
    <message>
        <source>Opens the chapter</source>
        <translation>Abre el capítulo</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Otros medicamentos</translation>
    </message>
    <message>
        <source>Our own reading</source>
        <translation>Nuestra propia lectura</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Lugar {number}</translation>
    </message>
    <message>
        <source>Print a checklist for the injection…</source>
        <translation>Imprimir una lista para la inyección…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Reviewed by a clinician: {signed} of {every} statements</source>
        <translation>Revisado por un médico: {signed} de {every} afirmaciones</translation>
    </message>
    <message>
        <source>Sport and exemptions</source>
        <translation>Deporte y autorizaciones</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Tests and visits</source>
        <translation>Análisis y visitas</translation>
    </message>
    <message>
        <source>The diagnosis</source>
        <translation>El diagnóstico</translation>
    </message>
    <message>
        <source>The injection</source>
        <translation>La inyección</translation>
    </message>
    <message>
        <source>This is what one article says, “{title}”, restated in our own words. Below each statement stands where it comes from. What guidance adds or says otherwise is marked and stands beside it.</source>
        <translation>Esto es lo que dice un artículo, «{title}», con nuestras palabras. Debajo de cada afirmación está de dónde viene. Lo que las guías añaden o dicen de otra forma va marcado y al lado.</translation>
    </message>
    <message>
        <source>Titration and IGF-1</source>
        <translation>Titulación e IGF-1</translation>
    </message>
    <message>
        <source>Try fewer letters, or another word for it.</source>
        <translation>Pruebe con menos letras, o con otra palabra.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>What guidance says besides</source>
        <translation>Qué más dicen las guías</translation>
    </message>
    <message>
        <source>What it can and cannot do</source>
        <translation>Lo que puede y no puede hacer</translation>
    </message>
    <message>
        <source>What it is not for</source>
        <translation>Para qué no es</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Para qué se usa</translation>
    </message>
    <message>
        <source>What it is, and is not</source>
        <translation>Qué es y qué no es</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>Cómo se ve el éxito</translation>
    </message>
    <message>
        <source>When it says to call</source>
        <translation>Cuándo dice que hay que llamar</translation>
    </message>
    <message>
        <source>Where it says two things</source>
        <translation>Donde dice dos cosas</translation>
    </message>
    <message>
        <source>Where this program stands</source>
        <translation>Dónde está este programa</translation>
    </message>
    <message>
        <source>Who should not take it</source>
        <translation>Quién no debe usarlo</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>solo para leer</translation>
    </message>
    <message>
        <source>read in a copy or second-hand</source>
        <translation>leído en una copia o de segunda mano</translation>
    </message>
    <message numerus="yes">
        <source>{n} places found</source>
        <translation>
            <numerusform>{n} lugar encontrado</numerusform>
            <numerusform>{n} lugares encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnPaper</name>
    <message>
        <source>All chapters</source>
        <translation>Todos los capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Learn on paper</source>
        <translation>Aprender en papel</translation>
    </message>
    <message>
        <source>Only what is read here; nothing about anybody’s treatment.</source>
        <translation>Solo lo que se lee aquí; nada sobre el tratamiento de nadie.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>aprender</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Above this glucose, get advice the same day</source>
        <translation>Por encima de esta glucosa, pedir consejo el mismo día</translation>
    </message>
    <message>
        <source>Above this glucose, tell the team</source>
        <translation>Por encima de esta glucosa, avisar al equipo</translation>
    </message>
    <message>
        <source>Above this lower blood pressure, tell the team</source>
        <translation>Por encima de esta tensión baja, avisar al equipo</translation>
    </message>
    <message>
        <source>Above this upper blood pressure, tell the team</source>
        <translation>Por encima de esta tensión alta, avisar al equipo</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Glucose unit</source>
        <translation>Unidad de glucosa</translation>
    </message>
    <message>
        <source>Glucose, same day</source>
        <translation>Glucosa, el mismo día</translation>
    </message>
    <message>
        <source>Glucose, tell the team</source>
        <translation>Glucosa, avisar al equipo</translation>
    </message>
    <message>
        <source>Limits the clinic gave</source>
        <translation>Límites que dio la clínica</translation>
    </message>
    <message>
        <source>Lower blood pressure</source>
        <translation>Tensión diastólica</translation>
    </message>
    <message>
        <source>None. Nothing is built in.</source>
        <translation>Ninguno. No hay nada incorporado.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dijo</translation>
    </message>
    <message>
        <source>Only what the clinic told you. Empty means that none was given.</source>
        <translation>Solo lo que le dijo la clínica. Vacío significa que no se dio ninguno.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Type them in…</source>
        <translation>Escribirlos…</translation>
    </message>
    <message>
        <source>Upper blood pressure</source>
        <translation>Tensión sistólica</translation>
    </message>
    <message>
        <source>Weight gained</source>
        <translation>Peso ganado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who gave them</source>
        <translation>Quién los dio</translation>
    </message>
    <message>
        <source>With more weight gained than this, tell the team</source>
        <translation>Con más aumento de peso que este, avisar al equipo</translation>
    </message>
    <message>
        <source>above {v} {unit}</source>
        <translation>por encima de {v} {unit}</translation>
    </message>
    <message>
        <source>within this many days</source>
        <translation>en estos días como máximo</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>Correct details</source>
        <translation>Corregir los detalles</translation>
    </message>
    <message>
        <source>End this one on {day}</source>
        <translation>Terminar esta el {day}</translation>
    </message>
    <message>
        <source>Last day (optional)</source>
        <translation>Último día (opcional)</translation>
    </message>
    <message>
        <source>Leave it empty while no end is planned.</source>
        <translation>Déjelo vacío mientras no haya un final previsto.</translation>
    </message>
    <message>
        <source>New dose or product</source>
        <translation>Nueva dosis o producto</translation>
    </message>
    <message>
        <source>Prescribed for (optional)</source>
        <translation>Prescrito para (opcional)</translation>
    </message>
    <message>
        <source>Reason, as the team gave it (optional)</source>
        <translation>Motivo, como lo dio el equipo (opcional)</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as prescribed</source>
        <translation>Guardar como está prescrito</translation>
    </message>
    <message>
        <source>The last day comes before the first. Choose a later one.</source>
        <translation>El último día es anterior al primero. Elija uno posterior.</translation>
    </message>
    <message>
        <source>What is prescribed</source>
        <translation>Qué está prescrito</translation>
    </message>
    <message>
        <source>Where the pack is sold</source>
        <translation>Dónde se vende el envase</translation>
    </message>
    <message>
        <source>such as weight gain or a change of product</source>
        <translation>por ejemplo aumento de peso o cambio de producto</translation>
    </message>
    <message>
        <source>where it differs from the diagnosis entered</source>
        <translation>si difiere del diagnóstico introducido</translation>
    </message>
    <message>
        <source>{name} has {usable} usable spots; with this plan {needed} are needed for each to rest in full. More areas can be chosen on the Sites page, as the team allows.</source>
        <translation>{name} tiene {usable} puntos utilizables; con este plan hacen falta {needed} para que cada uno descanse del todo. Se pueden elegir más zonas en la página Puntos, según permita el equipo.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>After so long without a key or a touch everything is covered until the passphrase is typed. What you were writing stays; reminders go on.</source>
        <translation>Tras tanto tiempo sin una tecla ni un toque, todo se cubre hasta que se escribe la frase de paso. Lo que estaba escribiendo se queda; los recordatorios siguen.</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Bloquear ahora (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when left alone</source>
        <translation>Bloquear si se deja solo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Set a passphrase first: it opens the diary again.</source>
        <translation>Ponga primero una frase de paso: vuelve a abrir el diario.</translation>
    </message>
    <message>
        <source>The diary is locked</source>
        <translation>El diario está bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} min</numerusform>
            <numerusform>{n} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Also sets how dates and figures are written.</source>
        <translation>También decide cómo se escriben fechas y cifras.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este ordenador</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>For this computer only; another computer keeps its own.</source>
        <translation>Solo para este ordenador; otro conserva los suyos.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The new language is spoken from the next start of the program.</source>
        <translation>El nuevo idioma se usa desde el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>These words were translated with a machine’s help, and no clinician has signed them yet. Where a sentence seems odd, your leaflet and your care team decide.</source>
        <translation>Estas palabras se tradujeron con ayuda de una máquina y ningún médico las ha firmado todavía. Donde una frase parezca rara, deciden su prospecto y su equipo médico.</translation>
    </message>
    <message>
        <source>This line shows how large text is now.</source>
        <translation>Esta línea muestra el tamaño actual del texto.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message>
        <source>A recall or message</source>
        <translation>Una retirada o un aviso</translation>
    </message>
    <message>
        <source>Ask your pharmacist what it means for a pack you have.</source>
        <translation>Pregunte en su farmacia qué significa para un envase que tenga.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>Número de lote</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Lote {lot}</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>No injection is noted from it.</source>
        <translation>No hay ninguna inyección anotada de él.</translation>
    </message>
    <message>
        <source>No lot like this is noted.</source>
        <translation>No hay ningún lote así anotado.</translation>
    </message>
    <message>
        <source>Note a recall or message…</source>
        <translation>Anotar una retirada o un aviso…</translation>
    </message>
    <message>
        <source>Noted {date}: {text}</source>
        <translation>Anotado el {date}: {text}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>Type a lot number to see which injections came from it.</source>
        <translation>Escriba un número de lote para ver qué inyecciones salieron de él.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Where you read it (optional)</source>
        <translation>Dónde lo leyó (opcional)</translation>
    </message>
    <message>
        <source>{note} ({where})</source>
        <translation>{note} ({where})</translation>
    </message>
    <message numerus="yes">
        <source>{n} box(es) of needles</source>
        <translation>
            <numerusform>{n} caja de agujas</numerusform>
            <numerusform>{n} cajas de agujas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s), {first} to {last}</source>
        <translation>
            <numerusform>{n} inyección, del {first} al {last}</numerusform>
            <numerusform>{n} inyecciones, del {first} al {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note(s)</source>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack(s)</source>
        <translation>
            <numerusform>{n} envase</numerusform>
            <numerusform>{n} envases</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} · {state}</source>
        <translation>{pack} · {state}</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>At the clinic</source>
        <translation>En la clínica</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Home and clinic are kept apart: their devices differ a little.</source>
        <translation>Casa y clínica se guardan aparte: sus aparatos difieren un poco.</translation>
    </message>
    <message>
        <source>If taken again; the mean is kept with the readings.</source>
        <translation>Si se repite; se guarda la media junto con las lecturas.</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Tumbado</translation>
    </message>
    <message>
        <source>Mean: {mean}</source>
        <translation>Media: {mean}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>Nueva medición</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Sitting height</source>
        <translation>Talla sentado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Third reading</source>
        <translation>Tercera lectura</translation>
    </message>
    <message>
        <source>Under 2 years, children are measured lying.</source>
        <translation>Antes de los 2 años se mide a los niños tumbados.</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Cintura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>Medical</name>
    <message>
        <source>A severe reaction to growth hormone before</source>
        <translation>Una reacción grave a la hormona de crecimiento antes</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Background of {name}</source>
        <translation>Antecedentes de {name}</translation>
    </message>
    <message>
        <source>Date of the diagnosis</source>
        <translation>Fecha del diagnóstico</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Fechas que recordar</translation>
    </message>
    <message>
        <source>Genetics</source>
        <translation>Genética</translation>
    </message>
    <message>
        <source>Growth treatment stopped on</source>
        <translation>Tratamiento del crecimiento terminado el</translation>
    </message>
    <message>
        <source>Highest growth hormone, with its unit</source>
        <translation>Hormona de crecimiento más alta, con su unidad</translation>
    </message>
    <message>
        <source>How the diagnosis was made</source>
        <translation>Cómo se hizo el diagnóstico</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>In your own words, as the clinic told you. All of it is optional; what is empty counts as not noted.</source>
        <translation>Con sus propias palabras, como se lo dijo la clínica. Todo es opcional; lo vacío cuenta como no anotado.</translation>
    </message>
    <message>
        <source>MRI</source>
        <translation>RM</translation>
    </message>
    <message>
        <source>Other hormones</source>
        <translation>Otras hormonas</translation>
    </message>
    <message>
        <source>Result of that test, as told</source>
        <translation>Resultado de esa prueba, como se dijo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sleep study before the start</source>
        <translation>Estudio del sueño antes de empezar</translation>
    </message>
    <message>
        <source>Steroid emergency plan</source>
        <translation>Plan de emergencia con esteroides</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Enseñado por</translation>
    </message>
    <message>
        <source>Teaching session on injecting</source>
        <translation>Sesión de enseñanza para inyectar</translation>
    </message>
    <message>
        <source>Tested again on</source>
        <translation>Nueva prueba el</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>The background was saved.</source>
        <translation>Los antecedentes se guardaron.</translation>
    </message>
    <message>
        <source>What it showed, as told</source>
        <translation>Qué mostró, como se dijo</translation>
    </message>
    <message>
        <source>such as thyroid, cortisol, desmopressin</source>
        <translation>por ejemplo tiroides, cortisol, desmopresina</translation>
    </message>
    <message>
        <source>such as two stimulation tests, with their dates</source>
        <translation>por ejemplo dos pruebas de estímulo, con sus fechas</translation>
    </message>
    <message>
        <source>when, to which product, what happened</source>
        <translation>cuándo, a qué producto, qué ocurrió</translation>
    </message>
    <message>
        <source>where it is kept, and what it says to do when ill</source>
        <translation>dónde se guarda y qué dice hacer en caso de enfermedad</translation>
    </message>
    <message>
        <source>write “none known” where that was asked and denied</source>
        <translation>escriba «ninguna conocida» si se preguntó y se negó</translation>
    </message>
</context>
<context>
    <name>Medicine</name>
    <message>
        <source>Add a medicine…</source>
        <translation>Añadir un medicamento…</translation>
    </message>
    <message>
        <source>Another medicine</source>
        <translation>Otro medicamento</translation>
    </message>
    <message>
        <source>Another steroid</source>
        <translation>Otro esteroide</translation>
    </message>
    <message>
        <source>Anti-seizure medicine</source>
        <translation>Medicamento contra las convulsiones</translation>
    </message>
    <message>
        <source>Ciclosporin</source>
        <translation>Ciclosporina</translation>
    </message>
    <message>
        <source>Diabetes medicine</source>
        <translation>Medicamento para la diabetes</translation>
    </message>
    <message>
        <source>Hydrocortisone or another replacement steroid</source>
        <translation>Hidrocortisona u otro esteroide sustitutivo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No medicine is listed.</source>
        <translation>No hay medicamentos en la lista.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Oestrogen as a patch, gel or injection</source>
        <translation>Estrógenos en parche, gel o inyección</translation>
    </message>
    <message>
        <source>Oestrogen or contraception by mouth</source>
        <translation>Estrógenos o anticonceptivo por la boca</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Otros medicamentos</translation>
    </message>
    <message>
        <source>Puberty-pausing medicine (GnRH analogue)</source>
        <translation>Medicamento que frena la pubertad (análogo de GnRH)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Quitado de la lista.</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>Se toma desde</translation>
    </message>
    <message>
        <source>Testosterone</source>
        <translation>Testosterona</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Thyroid tablet</source>
        <translation>Comprimido para el tiroides</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>desde el {since}</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>hasta el {until}</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>Ahead</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Back and shoulders</source>
        <translation>Espalda y hombros</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tensión arterial</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>Edad ósea</translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation>Densidad ósea</translation>
    </message>
    <message>
        <source>Breathing during sleep</source>
        <translation>Respiración durante el sueño</translation>
    </message>
    <message>
        <source>Can be done now</source>
        <translation>Se puede hacer ahora</translation>
    </message>
    <message>
        <source>Clinic’s date: {date}</source>
        <translation>Fecha de la clínica: {date}</translation>
    </message>
    <message>
        <source>Cortisol</source>
        <translation>Cortisol</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation>Hecho el {date}</translation>
    </message>
    <message>
        <source>Eye examination</source>
        <translation>Examen de los ojos</translation>
    </message>
    <message>
        <source>Glucose or HbA1c</source>
        <translation>Glucosa o HbA1c</translation>
    </message>
    <message>
        <source>Height and weight</source>
        <translation>Talla y peso</translation>
    </message>
    <message>
        <source>IGF-1</source>
        <translation>IGF-1</translation>
    </message>
    <message>
        <source>It is put off</source>
        <translation>Se aplaza</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Se hizo</translation>
    </message>
    <message>
        <source>Its date comes before the article’s interval.</source>
        <translation>Su fecha llega antes del intervalo del artículo.</translation>
    </message>
    <message>
        <source>Lipids</source>
        <translation>Lípidos</translation>
    </message>
    <message>
        <source>Name of it</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Not wanted by the clinic</source>
        <translation>La clínica no lo desea</translation>
    </message>
    <message>
        <source>Not wanted by the clinic, said on {date}</source>
        <translation>La clínica no lo desea, dicho el {date}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>Anotado hasta ahora</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Only if the clinic said so.</source>
        <translation>Solo si lo dijo la clínica.</translation>
    </message>
    <message>
        <source>Put off to {date}</source>
        <translation>Aplazado al {date}</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Otra cosa…</translation>
    </message>
    <message>
        <source>Symptoms asked by name</source>
        <translation>Síntomas preguntados por su nombre</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>The clinic asked for…</source>
        <translation>La clínica pidió…</translation>
    </message>
    <message>
        <source>The clinic does not want it</source>
        <translation>La clínica no lo desea</translation>
    </message>
    <message>
        <source>The clinic gave a date</source>
        <translation>La clínica dio una fecha</translation>
    </message>
    <message>
        <source>The intervals are the source article’s, not ours and not this person’s plan; the clinic’s own dates always come first. Not yet reviewed by a clinician.</source>
        <translation>Los intervalos son los del artículo fuente, no nuestros ni el plan de esta persona; las fechas de la clínica van siempre primero. Aún sin revisar por un médico.</translation>
    </message>
    <message>
        <source>Then again every</source>
        <translation>Después otra vez cada</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Tiroides</translation>
    </message>
    <message>
        <source>Visit to the clinic</source>
        <translation>Visita a la clínica</translation>
    </message>
    <message>
        <source>What else is said</source>
        <translation>Qué más se dice</translation>
    </message>
    <message>
        <source>What is there to note?</source>
        <translation>¿Qué hay que anotar?</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Qué dice el artículo</translation>
    </message>
    <message>
        <source>What the clinic asked for</source>
        <translation>Qué pidió la clínica</translation>
    </message>
    <message>
        <source>Who at the clinic said it</source>
        <translation>Quién lo dijo en la clínica</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>at the next visit; none is booked here</source>
        <translation>en la próxima visita; aquí no hay ninguna apuntada</translation>
    </message>
    <message>
        <source>at the visit on {date}</source>
        <translation>en la visita del {date}</translation>
    </message>
    <message>
        <source>booked for {date}</source>
        <translation>apuntada para el {date}</translation>
    </message>
    <message>
        <source>by the article’s interval from {earliest} to {latest}</source>
        <translation>según el intervalo del artículo, del {earliest} al {latest}</translation>
    </message>
    <message>
        <source>last on {date}</source>
        <translation>última vez el {date}</translation>
    </message>
    <message>
        <source>no further date from the clinic</source>
        <translation>sin más fecha de la clínica</translation>
    </message>
    <message numerus="yes">
        <source>none since the dose change {n} day(s) ago</source>
        <translation>
            <numerusform>ninguno desde el cambio de dosis hace {n} día</numerusform>
            <numerusform>ninguno desde el cambio de dosis hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>not on record yet</source>
        <translation>aún sin registrar</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>not wanted by the clinic</source>
        <translation>la clínica no lo desea</translation>
    </message>
    <message>
        <source>noted {when}</source>
        <translation>anotado {when}</translation>
    </message>
    <message>
        <source>noted {when} by {who}</source>
        <translation>anotado {when} por {who}</translation>
    </message>
    <message>
        <source>press to take it out</source>
        <translation>pulse para quitarlo</translation>
    </message>
    <message>
        <source>put off to {date}</source>
        <translation>aplazado al {date}</translation>
    </message>
    <message>
        <source>the article asks for it before the start</source>
        <translation>el artículo lo pide antes de empezar</translation>
    </message>
    <message>
        <source>the article gives no date; the clinic decides</source>
        <translation>el artículo no da fecha; decide la clínica</translation>
    </message>
    <message>
        <source>the article’s interval has passed ({date})</source>
        <translation>el intervalo del artículo ya pasó ({date})</translation>
    </message>
    <message>
        <source>the clinic’s date, {date}, has passed</source>
        <translation>la fecha de la clínica, {date}, ya pasó</translation>
    </message>
    <message>
        <source>the clinic’s date: {date}</source>
        <translation>fecha de la clínica: {date}</translation>
    </message>
    <message numerus="yes">
        <source>then every {n} month(s)</source>
        <translation>
            <numerusform>después cada {n} mes</numerusform>
            <numerusform>después cada {n} meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Person: {name}</source>
        <translation>Persona: {name}</translation>
    </message>
    <message>
        <source>Visit question…</source>
        <translation>Pregunta…</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>Write down a question for the next visit (Ctrl+Shift+Q)</source>
        <translation>Anotar una pregunta para la próxima visita (Ctrl+Shift+Q)</translation>
    </message>
</context>
<context>
    <name>Needles</name>
    <message>
        <source>Add a new box</source>
        <translation>Añadir una caja nueva</translation>
    </message>
    <message numerus="yes">
        <source>By the record: {n} needle(s) in the box in use</source>
        <translation>
            <numerusform>Según el registro: {n} aguja en la caja en uso</numerusform>
            <numerusform>Según el registro: {n} agujas en la caja en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Gauge, as prescribed</source>
        <translation>Calibre, como está prescrito</translation>
    </message>
    <message>
        <source>I counted the box in use</source>
        <translation>He contado la caja en uso</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Lot (optional)</source>
        <translation>Lote (opcional)</translation>
    </message>
    <message>
        <source>Needles</source>
        <translation>Agujas</translation>
    </message>
    <message>
        <source>Pen needles</source>
        <translation>Agujas para pluma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Some were bent, dropped or tried in vain</source>
        <translation>Algunas se doblaron, cayeron o se probaron en vano</translation>
    </message>
    <message>
        <source>Type a whole number, such as 14.</source>
        <translation>Escriba un número entero, por ejemplo 14.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ocurrió?</translation>
    </message>
    <message>
        <source>{words}, added {date}</source>
        <translation>{words}, añadida el {date}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Don’t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Olvidada</translation>
    </message>
    <message>
        <source>Partly given</source>
        <translation>Administrada en parte</translation>
    </message>
    <message>
        <source>Skipped on purpose</source>
        <translation>Omitida a propósito</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add time out…</source>
        <translation>Añadir tiempo fuera…</translation>
    </message>
    <message>
        <source>Amount…</source>
        <translation>Cantidad…</translation>
    </message>
    <message>
        <source>Another product…</source>
        <translation>Otro producto…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Another strength…</source>
        <translation>Otra concentración…</translation>
    </message>
    <message>
        <source>Back in the fridge</source>
        <translation>De vuelta en la nevera</translation>
    </message>
    <message>
        <source>Broken or leaking</source>
        <translation>Roto o con fugas</translation>
    </message>
    <message>
        <source>By your leaflet its days end first: the last dose is on {day}, with about {rest} left. It is discarded then, even with medicine in it.</source>
        <translation>Según su prospecto, sus días se acaban antes: la última dosis es el {day}, con unos {rest} restantes. Entonces se desecha, aunque quede medicamento.</translation>
    </message>
    <message>
        <source>By your leaflet its number of injections ends first: the last is on {day}, with about {rest} left.</source>
        <translation>Según su prospecto, su número de inyecciones se acaba antes: la última es el {day}, con unos {rest} restantes.</translation>
    </message>
    <message>
        <source>Check my leaflet…</source>
        <translation>Comprobar mi prospecto…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cloudy or with particles</source>
        <translation>Turbio o con partículas</translation>
    </message>
    <message>
        <source>Cloudy, coloured or with particles</source>
        <translation>Turbio, coloreado o con partículas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Desechado</translation>
    </message>
    <message>
        <source>Discarded because</source>
        <translation>Desechado porque</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Desechar…</translation>
    </message>
    <message>
        <source>Dropped or damaged</source>
        <translation>Caído o dañado</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Estimate: {content} printed, less {taken} recorded.</source>
        <translation>Estimación: {content} impresos, menos {taken} registrados.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Usado por primera vez</translation>
    </message>
    <message>
        <source>From your leaflet</source>
        <translation>De su prospecto</translation>
    </message>
    <message>
        <source>Frozen, warm or cloudy?</source>
        <translation>¿Congelado, caliente o turbio?</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Injections from it</source>
        <translation>Inyecciones de él</translation>
    </message>
    <message>
        <source>It froze</source>
        <translation>Se congeló</translation>
    </message>
    <message>
        <source>It froze, or may have</source>
        <translation>Se congeló, o puede que sí</translation>
    </message>
    <message>
        <source>It gives its last full dose on {day}, with about {rest} left. Ask your team how they want partial doses handled.</source>
        <translation>Da su última dosis completa el {day}, con unos {rest} restantes. Pregunte a su equipo qué hacer con las dosis parciales.</translation>
    </message>
    <message>
        <source>It gives its last full dose on {day}.</source>
        <translation>Da su última dosis completa el {day}.</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Está vacío</translation>
    </message>
    <message>
        <source>It is lost, or not there when counted</source>
        <translation>Se perdió, o no estaba al contar</translation>
    </message>
    <message>
        <source>It was recalled</source>
        <translation>Fue retirado</translation>
    </message>
    <message>
        <source>It was too warm</source>
        <translation>Estuvo demasiado caliente</translation>
    </message>
    <message>
        <source>It was too warm, or too long out</source>
        <translation>Estuvo demasiado caliente, o demasiado tiempo fuera</translation>
    </message>
    <message>
        <source>Its days in use were over</source>
        <translation>Se acabaron sus días de uso</translation>
    </message>
    <message>
        <source>Its printed expiry comes first: the last dose is on {day}, with about {rest} left.</source>
        <translation>Su caducidad impresa llega antes: la última dosis es el {day}, con unos {rest} restantes.</translation>
    </message>
    <message>
        <source>Last looked at</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Last looked at on {day}: clear, not frozen, in date.</source>
        <translation>Última comprobación el {day}: transparente, sin congelar, en fecha.</translation>
    </message>
    <message>
        <source>Leave it empty for an unopened pack; the first injection fills it in.</source>
        <translation>Déjelo vacío si está sin abrir; la primera inyección lo rellena.</translation>
    </message>
    <message>
        <source>Less {amount} for priming, by your manual.</source>
        <translation>Menos {amount} de cebado, según su manual.</translation>
    </message>
    <message numerus="yes">
        <source>Less {amount} that stayed behind in your last {n} empty pack(s) (median).</source>
        <translation>
            <numerusform>Menos {amount} que quedaron en su último envase vacío (mediana).</numerusform>
            <numerusform>Menos {amount} que quedaron en sus últimos {n} envases vacíos (mediana).</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at today, {time}: clear, not frozen, in date.</source>
        <translation>Comprobado hoy, {time}: transparente, sin congelar, en fecha.</translation>
    </message>
    <message>
        <source>Looked: clear, not frozen, in date</source>
        <translation>Comprobado: transparente, sin congelar, en fecha</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Name as on the pack</source>
        <translation>Nombre como en el envase</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nuevo envase</translation>
    </message>
    <message>
        <source>No dose is planned from it for now.</source>
        <translation>Por ahora no hay ninguna dosis prevista de él.</translation>
    </message>
    <message>
        <source>No estimate: the content of this pack is not typed, or its unit is not that of the doses. Units are never converted.</source>
        <translation>Sin estimación: no está escrito el contenido de este envase, o su unidad no es la de las dosis. Las unidades nunca se convierten.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Out of the fridge</source>
        <translation>Fuera de la nevera</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product or dose was changed</source>
        <translation>Cambió el producto o la dosis</translation>
    </message>
    <message>
        <source>Put it back in use</source>
        <translation>Volver a usarlo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Sold in</source>
        <translation>Vendido en</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Start using it</source>
        <translation>Empezar a usarlo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Storage limits differ by country, even for one brand.</source>
        <translation>Los límites de conservación difieren según el país, incluso para una misma marca.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Strength as on the pack</source>
        <translation>Concentración como en el envase</translation>
    </message>
    <message>
        <source>Strength as printed</source>
        <translation>Concentración impresa</translation>
    </message>
    <message>
        <source>Take it out of the fridge</source>
        <translation>Sacarlo de la nevera</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>La respuesta: {answer}</translation>
    </message>
    <message>
        <source>The pharmacist answered…</source>
        <translation>La farmacia contestó…</translation>
    </message>
    <message>
        <source>The printed expiry was reached</source>
        <translation>Llegó la caducidad impresa</translation>
    </message>
    <message>
        <source>The whole amount in this pen or cartridge, as printed.</source>
        <translation>La cantidad total de esta pluma o cartucho, como está impresa.</translation>
    </message>
    <message>
        <source>There is no full dose in it any more ({rest} left, estimate). Ask your team how they want partial doses handled.</source>
        <translation>Ya no contiene una dosis completa (quedan {rest}, estimación). Pregunte a su equipo qué hacer con las dosis parciales.</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Este envase</translation>
    </message>
    <message>
        <source>Type the amount printed on the pack, such as {example}.</source>
        <translation>Escriba la cantidad impresa en el envase, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Type the product as on the pack.</source>
        <translation>Escriba el producto como en el envase.</translation>
    </message>
    <message>
        <source>Typed from your leaflet on {date}</source>
        <translation>Escrito de su prospecto el {date}</translation>
    </message>
    <message>
        <source>Unit of the content</source>
        <translation>Unidad del contenido</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation>Sin abrir</translation>
    </message>
    <message>
        <source>Use until</source>
        <translation>Usar hasta</translation>
    </message>
    <message>
        <source>Where only a month is printed, its last day.</source>
        <translation>Si solo hay un mes impreso, su último día.</translation>
    </message>
    <message>
        <source>You checked your leaflet on {date}</source>
        <translation>Comprobó su prospecto el {date}</translation>
    </message>
    <message>
        <source>You checked your leaflet on {date} · {cited}</source>
        <translation>Comprobó su prospecto el {date} · {cited}</translation>
    </message>
    <message numerus="yes">
        <source>Your last {n} empty pack(s) gave all the full doses counted on.</source>
        <translation>
            <numerusform>Su último envase vacío dio todas las dosis completas con que se contaba.</numerusform>
            <numerusform>Sus últimos {n} envases vacíos dieron todas las dosis completas con que se contaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {left}</source>
        <translation>unos {left}</translation>
    </message>
    <message numerus="yes">
        <source>about {n} dose(s)</source>
        <translation>
            <numerusform>aproximadamente {n} dosis</numerusform>
            <numerusform>aproximadamente {n} dosis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} time(s)</source>
        <translation>
            <numerusform>como mucho {n} vez</numerusform>
            <numerusform>como mucho {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>at or below {max}&#xa0;°C</source>
        <translation>a {max} °C o menos</translation>
    </message>
    <message>
        <source>at {min} to {max}&#xa0;°C</source>
        <translation>de {min} a {max} °C</translation>
    </message>
    <message>
        <source>counted by you; no limit checked</source>
        <translation>contado por usted; ningún límite comprobado</translation>
    </message>
    <message>
        <source>first used {date}</source>
        <translation>usado por primera vez el {date}</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day(s)</source>
        <translation>
            <numerusform>en {n} día</numerusform>
            <numerusform>en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>may be kept out until {date}, by your leaflet</source>
        <translation>puede estar fuera hasta el {date}, según su prospecto</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>of {time} in your leaflet</source>
        <translation>de {time} según su prospecto</translation>
    </message>
    <message>
        <source>printed expiry {month}</source>
        <translation>caducidad impresa {month}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>type the content of this pack</source>
        <translation>escriba el contenido de este envase</translation>
    </message>
    <message>
        <source>{days} {warmth}</source>
        <translation>{days} {warmth}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{left} of {content}, estimate</source>
        <translation>{left} de {content}, estimación</translation>
    </message>
    <message>
        <source>{limit}, {warmth}</source>
        <translation>{limit}, {warmth}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) ago</source>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s)</source>
        <translation>
            <numerusform>{n} inyección</numerusform>
            <numerusform>{n} inyecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month(s) from the first time out</source>
        <translation>
            <numerusform>{n} mes desde la primera vez fuera</numerusform>
            <numerusform>{n} meses desde la primera vez fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}, lot {lot}</source>
        <translation>{product}, lote {lot}</translation>
    </message>
    <message>
        <source>{publisher}: {title}, read {date}</source>
        <translation>{publisher}: {title}, leído el {date}</translation>
    </message>
    <message>
        <source>{strength}, {form}</source>
        <translation>{strength}, {form}</translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation>{time} al día</translation>
    </message>
    <message>
        <source>{time} at each use</source>
        <translation>{time} en cada uso</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>{time} en total</translation>
    </message>
    <message numerus="yes">
        <source>{used} of at most {n} injection(s) taken from it, by your leaflet.</source>
        <translation>
            <numerusform>{used} de como mucho {n} inyección tomada, según su prospecto.</numerusform>
            <numerusform>{used} de como mucho {n} inyecciones tomadas, según su prospecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · the printed expiry</source>
        <translation>{when} · la caducidad impresa</translation>
    </message>
    <message>
        <source>{when} · {days} from {opened}</source>
        <translation>{when} · {days} desde el {opened}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>A drop of blood: press lightly with something clean.</source>
        <translation>Una gota de sangre: presione suavemente con algo limpio.</translation>
    </message>
    <message>
        <source>A month of spots</source>
        <translation>Un mes de puntos</translation>
    </message>
    <message>
        <source>A new needle, and one to spare</source>
        <translation>Una aguja nueva, y otra de reserva</translation>
    </message>
    <message>
        <source>A new sterile one for every injection, never shared.</source>
        <translation>Una estéril nueva para cada inyección, nunca compartida.</translation>
    </message>
    <message>
        <source>A night away</source>
        <translation>Una noche fuera</translation>
    </message>
    <message>
        <source>A small sharps box</source>
        <translation>Un contenedor pequeño para agujas</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Anything to add or change</source>
        <translation>Algo que añadir o cambiar</translation>
    </message>
    <message>
        <source>Arithmetic on the prescription, nothing more.</source>
        <translation>Cálculo sobre la prescripción, nada más.</translation>
    </message>
    <message>
        <source>As prescribed, usually at {time}</source>
        <translation>Como está prescrito, normalmente a las {time}</translation>
    </message>
    <message>
        <source>As prescribed: {days}, usually at {time}</source>
        <translation>Como está prescrito: {days}, normalmente a las {time}</translation>
    </message>
    <message>
        <source>As taught, the pen window shows: {shows}</source>
        <translation>Como le enseñaron, la ventana de la pluma muestra: {shows}</translation>
    </message>
    <message>
        <source>As the family checked it in the leaflet of the pack.</source>
        <translation>Como la familia lo comprobó en el prospecto del envase.</translation>
    </message>
    <message numerus="yes">
        <source>At hand in the diary’s stock: about {n} dose(s), an estimate. A pen holds fewer doses than its content divided by the dose.</source>
        <translation>
            <numerusform>En las existencias del diario: aproximadamente {n} dosis, una estimación. Una pluma da menos dosis que su contenido dividido entre la dosis.</numerusform>
            <numerusform>En las existencias del diario: aproximadamente {n} dosis, una estimación. Una pluma da menos dosis que su contenido dividido entre la dosis.</numerusform>
        </translation>
    </message>
    <message>
        <source>At hand: {count}.</source>
        <translation>Disponibles: {count}.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>At home ({place})</source>
        <translation>En casa ({place})</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before you inject: is the box empty, and is the diary empty too? Afterwards tick it here and write it into the diary.</source>
        <translation>Antes de inyectar: ¿está vacía la casilla, y también el diario? Después márquela aquí y anótelo en el diario.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Care team, by day</source>
        <translation>Equipo médico, de día</translation>
    </message>
    <message>
        <source>Care team, urgent</source>
        <translation>Equipo médico, urgente</translation>
    </message>
    <message>
        <source>Choose a rested spot:</source>
        <translation>Elija un punto descansado:</translation>
    </message>
    <message>
        <source>Clinic and address</source>
        <translation>Clínica y dirección</translation>
    </message>
    <message>
        <source>Copy from your leaflet: in use at … °C for … days</source>
        <translation>Copie de su prospecto: en uso a … °C durante … días</translation>
    </message>
    <message>
        <source>DRAFT – not valid until a clinician has checked, completed and signed it, best on the clinic’s own paper.</source>
        <translation>BORRADOR: no válido hasta que un profesional clínico lo haya comprobado, completado y firmado, mejor en papel de la clínica.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days and usual time</source>
        <translation>Días y hora habitual</translation>
    </message>
    <message>
        <source>Diagnosis (clinic to complete)</source>
        <translation>Diagnóstico (lo completa la clínica)</translation>
    </message>
    <message>
        <source>Do not rub the spot.</source>
        <translation>No frote el punto.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose and days, as prescribed</source>
        <translation>Dosis y días, como están prescritos</translation>
    </message>
    <message>
        <source>Dose and unit, as prescribed</source>
        <translation>Dosis y unidad, como están prescritas</translation>
    </message>
    <message>
        <source>Dose, as the family recorded the prescription: </source>
        <translation>Dosis, como la familia registró la prescripción: </translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>From the label for this country; hold it against your leaflet.</source>
        <translation>De la etiqueta de este país; compárelo con su prospecto.</translation>
    </message>
    <message>
        <source>From your device’s own manual</source>
        <translation>Del manual de su propio dispositivo</translation>
    </message>
    <message>
        <source>From your leaflet, as typed: {typed}</source>
        <translation>De su prospecto, como se escribió: {typed}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Administrada a las</translation>
    </message>
    <message>
        <source>Has nobody given it yet? Read name, dose and spot.</source>
        <translation>¿Nadie la ha puesto todavía? Lea el nombre, la dosis y el punto.</translation>
    </message>
    <message>
        <source>Hold the needle in</source>
        <translation>Mantener la aguja dentro</translation>
    </message>
    <message>
        <source>Hold the needle in for … seconds</source>
        <translation>Mantener la aguja dentro … segundos</translation>
    </message>
    <message>
        <source>In the bag</source>
        <translation>En la bolsa</translation>
    </message>
    <message numerus="yes">
        <source>In use: {n} day(s) from first use, {degrees}.</source>
        <translation>
            <numerusform>En uso: {n} día desde el primer uso, {degrees}.</numerusform>
            <numerusform>En uso: {n} días desde el primer uso, {degrees}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In use: {n} day(s) from first use.</source>
        <translation>
            <numerusform>En uso: {n} día desde el primer uso.</numerusform>
            <numerusform>En uso: {n} días desde el primer uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inject as you were taught</source>
        <translation>Inyectar como le enseñaron</translation>
    </message>
    <message>
        <source>Injection, step by step</source>
        <translation>La inyección, paso a paso</translation>
    </message>
    <message>
        <source>It must not freeze, so it travels in the cabin bag.</source>
        <translation>No debe congelarse, así que viaja en el equipaje de mano.</translation>
    </message>
    <message>
        <source>Keeping it cool</source>
        <translation>Mantenerlo frío</translation>
    </message>
    <message>
        <source>Left and right are the person’s own.</source>
        <translation>Izquierda y derecha son las de la propia persona.</translation>
    </message>
    <message>
        <source>Look at the pen:</source>
        <translation>Mire la pluma:</translation>
    </message>
    <message>
        <source>Look into the diary.</source>
        <translation>Mire en el diario.</translation>
    </message>
    <message>
        <source>Medicine and strength</source>
        <translation>Medicamento y concentración</translation>
    </message>
    <message>
        <source>Medicine to take</source>
        <translation>Medicamento para llevar</translation>
    </message>
    <message>
        <source>Medicine: </source>
        <translation>Medicamento: </translation>
    </message>
    <message>
        <source>Name and position of the clinician</source>
        <translation>Nombre y cargo del profesional clínico</translation>
    </message>
    <message>
        <source>Needle into the travel sharps box</source>
        <translation>La aguja, al contenedor de viaje</translation>
    </message>
    <message>
        <source>Needle off, straight into the sharps box,</source>
        <translation>Quite la aguja, directa al contenedor,</translation>
    </message>
    <message>
        <source>Needles: one new one for every injection, and some to spare.</source>
        <translation>Agujas: una nueva para cada inyección, y algunas de reserva.</translation>
    </message>
    <message>
        <source>No prescription is in force in the diary. Copy it from the paper you have:</source>
        <translation>No hay ninguna prescripción vigente en el diario. Cópiela del papel que tenga:</translation>
    </message>
    <message>
        <source>Not sure whether it was given, or something went wrong? Do not give a second injection; call first.</source>
        <translation>¿No sabe si ya se puso, o algo salió mal? No ponga una segunda inyección; llame primero.</translation>
    </message>
    <message>
        <source>Nothing is planned this evening.</source>
        <translation>Esta noche no hay nada previsto.</translation>
    </message>
    <message>
        <source>On hold, as the clinic said: nothing is planned this evening.</source>
        <translation>En pausa, como dijo la clínica: esta noche no hay nada previsto.</translation>
    </message>
    <message>
        <source>Out of the fridge for at most</source>
        <translation>Fuera de la nevera como mucho</translation>
    </message>
    <message>
        <source>Out of the fridge: at most {span} {counted}, {degrees}.</source>
        <translation>Fuera de la nevera: como mucho {span} {counted}, {degrees}.</translation>
    </message>
    <message>
        <source>Out of the fridge: at most {span} {counted}.</source>
        <translation>Fuera de la nevera: como mucho {span} {counted}.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Patient’s name</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Pen away without a needle:</source>
        <translation>La pluma, guardada sin aguja:</translation>
    </message>
    <message>
        <source>Pen back into the fridge, without a needle</source>
        <translation>La pluma de vuelta a la nevera, sin aguja</translation>
    </message>
    <message>
        <source>Plus for priming as the manual says, or a bent one: ____</source>
        <translation>Más para el cebado según el manual, o una doblada: ____</translation>
    </message>
    <message>
        <source>Prime or check the flow</source>
        <translation>Cebar o comprobar el flujo</translation>
    </message>
    <message>
        <source>Prime or check the flow: when and how</source>
        <translation>Cebar o comprobar el flujo: cuándo y cómo</translation>
    </message>
    <message>
        <source>Printed {date}</source>
        <translation>Impreso el {date}</translation>
    </message>
    <message>
        <source>Product and strength</source>
        <translation>Producto y concentración</translation>
    </message>
    <message>
        <source>Put on a new needle.</source>
        <translation>Ponga una aguja nueva.</translation>
    </message>
    <message>
        <source>Recorded by the family in Growth Companion. The prescription, the leaflet and your care team come first.</source>
        <translation>Registrado por la familia en Growth Companion. La prescripción, el prospecto y su equipo médico van primero.</translation>
    </message>
    <message>
        <source>Set the dose as prescribed</source>
        <translation>Marque la dosis como está prescrita</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>Firma y sello</translation>
    </message>
    <message>
        <source>Something clean to press on the spot</source>
        <translation>Algo limpio para presionar en el punto</translation>
    </message>
    <message>
        <source>Storage (clinic to complete)</source>
        <translation>Conservación (lo completa la clínica)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The hours, here and there</source>
        <translation>Las horas, aquí y allí</translation>
    </message>
    <message>
        <source>The injection</source>
        <translation>La inyección</translation>
    </message>
    <message>
        <source>The manual and the nurse who taught you come first: where they differ from this page, follow them.</source>
        <translation>El manual y la enfermera que le enseñó van primero: donde difieran de esta página, sígalos.</translation>
    </message>
    <message>
        <source>The night-away card, the step-by-step sheet, whom to call.</source>
        <translation>La tarjeta para una noche fuera, la hoja paso a paso, a quién llamar.</translation>
    </message>
    <message>
        <source>The numbers show the suggested spot of each day. Left and right are the person’s own.</source>
        <translation>Los números muestran el punto sugerido de cada día. Izquierda y derecha son las de la propia persona.</translation>
    </message>
    <message>
        <source>The pen, labelled, in a cool bag without direct contact with ice</source>
        <translation>La pluma, etiquetada, en una bolsa fría sin contacto directo con hielo</translation>
    </message>
    <message>
        <source>The same moment on both clocks. Which one to keep to is for your care team to say; ask before you leave. The diary moves no injection by itself: on arrival it asks once whether evenings run by home time or by local time.</source>
        <translation>El mismo momento en ambos relojes. Cuál seguir debe decirlo su equipo médico; pregunte antes de salir. El diario no mueve ninguna inyección por su cuenta: al llegar pregunta una vez si las noches van con la hora de casa o con la local.</translation>
    </message>
    <message>
        <source>The traveller carries for personal use:</source>
        <translation>Quien viaja lleva para uso personal:</translation>
    </message>
    <message>
        <source>There ({place})</source>
        <translation>Allí ({place})</translation>
    </message>
    <message>
        <source>This card and the step-by-step sheet</source>
        <translation>Esta tarjeta y la hoja paso a paso</translation>
    </message>
    <message>
        <source>This week, for the fridge</source>
        <translation>Esta semana, para la nevera</translation>
    </message>
    <message>
        <source>This week’s injections</source>
        <translation>Las inyecciones de esta semana</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To whom it may concern: medicine carried on a journey</source>
        <translation>A quien corresponda: medicamento llevado en un viaje</translation>
    </message>
    <message>
        <source>Travel pack</source>
        <translation>Paquete de viaje</translation>
    </message>
    <message>
        <source>Travel pack with letter</source>
        <translation>Paquete de viaje con carta</translation>
    </message>
    <message>
        <source>Unopened: {degrees}.</source>
        <translation>Sin abrir: {degrees}.</translation>
    </message>
    <message>
        <source>Wash your hands</source>
        <translation>Lávese las manos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where (a suggestion)</source>
        <translation>Dónde (una sugerencia)</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Worked out from the diary so that each spot rests long. Leave a spot out that is sore, bruised, lumpy or red. Left (L) and right (R) are the person’s own.</source>
        <translation>Calculado a partir del diario para que cada punto descanse mucho tiempo. Deje fuera un punto dolorido, con hematoma, bulto o rojez. Izquierda (I) y derecha (D) son las de la propia persona.</translation>
    </message>
    <message>
        <source>Write it into the diary:</source>
        <translation>Anótelo en el diario:</translation>
    </message>
    <message>
        <source>a container for used needles</source>
        <translation>un contenedor para agujas usadas</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a suggestion: what was really used goes into the diary</source>
        <translation>una sugerencia: lo que de verdad se usó va al diario</translation>
    </message>
    <message>
        <source>already in the diary</source>
        <translation>ya está en el diario</translation>
    </message>
    <message>
        <source>and dry them.</source>
        <translation>y séqueselas.</translation>
    </message>
    <message>
        <source>and press the button all the way.</source>
        <translation>y apriete el botón hasta el final.</translation>
    </message>
    <message>
        <source>and read the window aloud.</source>
        <translation>y lea la ventana en voz alta.</translation>
    </message>
    <message>
        <source>as the device’s manual says.</source>
        <translation>como dice el manual del dispositivo.</translation>
    </message>
    <message>
        <source>at or below {high} °C</source>
        <translation>a {high} °C o menos</translation>
    </message>
    <message>
        <source>capped, in its place in the fridge, never in the freezer.</source>
        <translation>con su capuchón, en su sitio de la nevera, nunca en el congelador.</translation>
    </message>
    <message>
        <source>clean, dry skin, without lumps, bruises or soreness.</source>
        <translation>piel limpia y seca, sin bultos, hematomas ni dolor.</translation>
    </message>
    <message>
        <source>cool packs</source>
        <translation>acumuladores de frío</translation>
    </message>
    <message>
        <source>for as many seconds as the manual says, then draw it out.</source>
        <translation>los segundos que diga el manual, y después sáquela.</translation>
    </message>
    <message>
        <source>for each use</source>
        <translation>en cada uso</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>no rested spot to suggest</source>
        <translation>no hay punto descansado que sugerir</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>on hold, as the clinic said</source>
        <translation>en pausa, como dijo la clínica</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>out of reach of children. Close the box at about three quarters full.</source>
        <translation>fuera del alcance de los niños. Cierre el contenedor cuando esté a unas tres cuartas partes.</translation>
    </message>
    <message>
        <source>pen needles</source>
        <translation>agujas para pluma</translation>
    </message>
    <message>
        <source>pen needles: {count} planned</source>
        <translation>agujas para pluma: {count} previstas</translation>
    </message>
    <message>
        <source>right name and strength, in date, never frozen, clear and without particles. If not, do not use it; ask the pharmacist.</source>
        <translation>nombre y concentración correctos, en fecha, nunca congelado, transparente y sin partículas. Si no, no lo use; pregunte en la farmacia.</translation>
    </message>
    <message>
        <source>the medicine in its original labelled box</source>
        <translation>el medicamento en su caja original etiquetada</translation>
    </message>
    <message>
        <source>time, spot and who gave it.</source>
        <translation>hora, punto y quién la puso.</translation>
    </message>
    <message>
        <source>{count} spare</source>
        <translation>{count} de reserva</translation>
    </message>
    <message>
        <source>{doses} × {dose} = {amount}</source>
        <translation>{doses} × {dose} = {amount}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{low} to {high} °C</source>
        <translation>{low} a {high} °C</translation>
    </message>
    <message>
        <source>{name}, born {birth}, is treated with the medicine named below.</source>
        <translation>{name}, con fecha de nacimiento {birth}, recibe tratamiento con el medicamento indicado abajo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evening(s) as prescribed</source>
        <translation>
            <numerusform>{n} noche como está prescrito</numerusform>
            <numerusform>{n} noches como está prescrito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour(s)</source>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute(s)</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month(s)</source>
        <translation>
            <numerusform>{n} mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} needle(s): one new one for every dose above.</source>
        <translation>
            <numerusform>{n} aguja: una nueva para cada dosis de arriba.</numerusform>
            <numerusform>{n} agujas: una nueva para cada dosis de arriba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} night(s)</source>
        <translation>
            <numerusform>{n} noche</numerusform>
            <numerusform>{n} noches</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, the day before</source>
        <translation>{time}, el día anterior</translation>
    </message>
    <message>
        <source>{time}, the next day</source>
        <translation>{time}, el día siguiente</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>As many as you want on top, for delays.</source>
        <translation>Las que quiera añadir, por si hay retrasos.</translation>
    </message>
    <message>
        <source>Calendar file for the phone…</source>
        <translation>Archivo de calendario para el teléfono…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Competes in sport</source>
        <translation>Compite en un deporte</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>First evening away</source>
        <translation>Primera noche fuera</translation>
    </message>
    <message>
        <source>Left empty, figures you checked in Supplies stand.</source>
        <translation>Si se deja vacío, valen las cifras que comprobó en Material.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Con nombre</translation>
    </message>
    <message>
        <source>Nights away</source>
        <translation>Noches fuera</translation>
    </message>
    <message>
        <source>No prescription is in force: what is not known stays blank.</source>
        <translation>No hay prescripción vigente: lo que no se sabe queda en blanco.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper and PDF files are not encrypted: whoever finds them can read them.</source>
        <translation>El papel y los archivos PDF no están cifrados: quien los encuentre puede leerlos.</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la hoja</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted.</source>
        <translation>Guardado como {name}. No está cifrado.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Spare doses</source>
        <translation>Dosis de reserva</translation>
    </message>
    <message>
        <source>Storage, from your leaflet</source>
        <translation>Conservación, de su prospecto</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>At least 12 characters; four unrelated words work well.</source>
        <translation>Al menos 12 caracteres; cuatro palabras sin relación van bien.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de paso</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Las dos no son iguales. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la frase de paso.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A plain page for the child, opened from Today</source>
        <translation>Una página sencilla para el niño, abierta desde Hoy</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>For the child</source>
        <translation>Para el niño</translation>
    </message>
    <message>
        <source>Indication, as the clinic named it (optional)</source>
        <translation>Indicación, como la nombró la clínica (opcional)</translation>
    </message>
    <message>
        <source>Medical background…</source>
        <translation>Antecedentes médicos…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Printed on the visit summary. Nothing is drawn from it.</source>
        <translation>Se imprime en el resumen de la visita. No se deduce nada de ella.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>When, where and who helps. The child may choose one of three spots.</source>
        <translation>Cuándo, dónde y quién ayuda. El niño puede elegir uno de tres puntos.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Allergies: {allergies}.</source>
        <translation>Alergias: {allergies}.</translation>
    </message>
    <message>
        <source>Ask: is the next injection to be given?</source>
        <translation>Pregunte: ¿se pone la próxima inyección?</translation>
    </message>
    <message>
        <source>Because of: {reason}.</source>
        <translation>Por: {reason}.</translation>
    </message>
    <message>
        <source>Last injection on record: {date}.</source>
        <translation>Última inyección registrada: {date}.</translation>
    </message>
    <message>
        <source>Not typed in yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>Noticed: {what}.</source>
        <translation>Se notó: {what}.</translation>
    </message>
    <message>
        <source>Then: what you noticed, since when, and how strong it is.</source>
        <translation>Después: qué notó, desde cuándo y con qué intensidad.</translation>
    </message>
    <message>
        <source>{name}, {age}, is on growth hormone.</source>
        <translation>{name}, {age}, usa hormona de crecimiento.</translation>
    </message>
    <message>
        <source>{product}, {dose} as prescribed since {date}.</source>
        <translation>{product}, {dose} como está prescrito desde el {date}.</translation>
    </message>
    <message>
        <source>{what}, since {date}</source>
        <translation>{what}, desde el {date}</translation>
    </message>
</context>
<context>
    <name>PhoneCalendar</name>
    <message>
        <source>A computer that is off cannot remind anybody; a phone can. The file holds injection times, visits, and when packs end. It never holds a dose.</source>
        <translation>Un ordenador apagado no puede recordar nada a nadie; un teléfono sí. El archivo contiene las horas de inyección, las visitas y cuándo terminan los envases. Nunca contiene una dosis.</translation>
    </message>
    <message>
        <source>About a week of doses is left, by the diary’s estimate.</source>
        <translation>Queda aproximadamente una semana de dosis, según la estimación del diario.</translation>
    </message>
    <message>
        <source>Appointment: papers ready?</source>
        <translation>Cita: ¿papeles listos?</translation>
    </message>
    <message>
        <source>Calendar file for the phone</source>
        <translation>Archivo de calendario para el teléfono</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Archivos de calendario</translation>
    </message>
    <message>
        <source>Check diary: given?</source>
        <translation>Mirar el diario: ¿administrada?</translation>
    </message>
    <message>
        <source>Check diary: growth hormone given to {name}?</source>
        <translation>Mirar el diario: ¿hormona de crecimiento administrada a {name}?</translation>
    </message>
    <message>
        <source>Check diary: pack of {name} ends its days in use?</source>
        <translation>Mirar el diario: ¿terminan los días de uso del envase de {name}?</translation>
    </message>
    <message>
        <source>Check diary: pack of {name} expires</source>
        <translation>Mirar el diario: caduca el envase de {name}</translation>
    </message>
    <message>
        <source>Check diary: supplies?</source>
        <translation>Mirar el diario: ¿material?</translation>
    </message>
    <message>
        <source>Check diary: time to reorder for {name}?</source>
        <translation>Mirar el diario: ¿hora de pedir para {name}?</translation>
    </message>
    <message>
        <source>Check diary: time to reorder needles for {name}?</source>
        <translation>Mirar el diario: ¿hora de pedir agujas para {name}?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discreet: “Check diary: given?”</source>
        <translation>Discreto: «Mirar el diario: ¿administrada?»</translation>
    </message>
    <message>
        <source>Is the summary printed, are the questions written down?</source>
        <translation>¿Está impreso el resumen, están escritas las preguntas?</translation>
    </message>
    <message>
        <source>Last saved on {date}.</source>
        <translation>Guardado por última vez el {date}.</translation>
    </message>
    <message>
        <source>No file was saved yet.</source>
        <translation>Aún no se guardó ningún archivo.</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>Ya no está previsto</translation>
    </message>
    <message>
        <source>No longer planned · {name}</source>
        <translation>Ya no está previsto · {name}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Plain: names the person and the matter</source>
        <translation>Claro: nombra a la persona y el asunto</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Guardar el archivo de calendario</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Guardar el archivo…</translation>
    </message>
    <message>
        <source>Send the file to the phone and open it there with the calendar, into a calendar of its own if the phone offers that. The file is not encrypted.</source>
        <translation>Envíe el archivo al teléfono y ábralo allí con el calendario, en un calendario propio si el teléfono lo ofrece. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>Somebody may have given it already. The dose and the spot are in the diary.</source>
        <translation>Puede que ya la haya puesto alguien. La dosis y el punto están en el diario.</translation>
    </message>
    <message>
        <source>The calendar file was saved. Now open it on the phone.</source>
        <translation>El archivo de calendario se guardó. Ahora ábralo en el teléfono.</translation>
    </message>
    <message>
        <source>The phone’s calendar is out of date. Save the file again and open it on the phone: what is no longer planned is cancelled there.</source>
        <translation>El calendario del teléfono está anticuado. Guarde de nuevo el archivo y ábralo en el teléfono: lo que ya no está previsto se cancela allí.</translation>
    </message>
    <message>
        <source>Titles on the phone</source>
        <translation>Títulos en el teléfono</translation>
    </message>
    <message>
        <source>Visit · {name}</source>
        <translation>Visita · {name}</translation>
    </message>
    <message>
        <source>Visit: {team} · {name}</source>
        <translation>Visita: {team} · {name}</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>{product}, first used {date}</source>
        <translation>{product}, usado por primera vez el {date}</translation>
    </message>
    <message>
        <source>{title} · {who}</source>
        <translation>{title} · {who}</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>A photo of this spot</source>
        <translation>Una foto de este punto</translation>
    </message>
    <message>
        <source>Add a photo from a file…</source>
        <translation>Añadir una foto de un archivo…</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this photo?</source>
        <translation>¿Guardar esta foto?</translation>
    </message>
    <message>
        <source>Kept encrypted inside the diary and its backups. Place and camera data are taken out.</source>
        <translation>Se guarda cifrada dentro del diario y sus copias. Se quitan los datos de lugar y de cámara.</translation>
    </message>
    <message>
        <source>No other photo</source>
        <translation>Ninguna otra foto</translation>
    </message>
    <message>
        <source>No photo of this spot yet.</source>
        <translation>Aún no hay foto de este punto.</translation>
    </message>
    <message>
        <source>No photo yet. Press a spot on the body to add one.</source>
        <translation>Aún no hay fotos. Pulse un punto del cuerpo para añadir una.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Quitar esta foto</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>The photo was added.</source>
        <translation>La foto se añadió.</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>La foto se quitó.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another.</source>
        <translation>No se puede leer este archivo. Elija otro.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened here. Save it as JPEG or PNG, then choose that file.</source>
        <translation>Este archivo no es una imagen que se pueda abrir aquí. Guárdelo como JPEG o PNG y elija ese archivo.</translation>
    </message>
    <message>
        <source>This picture cannot be read to its end. Choose another copy of it.</source>
        <translation>Esta imagen no se puede leer hasta el final. Elija otra copia.</translation>
    </message>
    <message>
        <source>This picture is too large. Save a smaller copy, then choose that.</source>
        <translation>Esta imagen es demasiado grande. Guarde una copia más pequeña y elija esa.</translation>
    </message>
</context>
<context>
    <name>Prescriptions</name>
    <message>
        <source>Add to visit questions</source>
        <translation>Añadir a las preguntas de la visita</translation>
    </message>
    <message>
        <source>Added to the questions for the next visit.</source>
        <translation>Añadido a las preguntas para la próxima visita.</translation>
    </message>
    <message>
        <source>As prescribed now</source>
        <translation>Como está prescrito ahora</translation>
    </message>
    <message>
        <source>As taught, the pen window shows {text}</source>
        <translation>Como le enseñaron, la ventana de la pluma muestra {text}</translation>
    </message>
    <message>
        <source>Background…</source>
        <translation>Antecedentes…</translation>
    </message>
    <message>
        <source>Copy it from the prescription: product, dose and days.</source>
        <translation>Cópielo de la prescripción: producto, dosis y días.</translation>
    </message>
    <message>
        <source>Copy the first prescription here. Each later dose or product becomes a new line, so the way there stays readable.</source>
        <translation>Copie aquí la primera prescripción. Cada dosis o producto posterior es una línea nueva, así el camino sigue siendo legible.</translation>
    </message>
    <message>
        <source>Correct details of {line}</source>
        <translation>Corregir los detalles de {line}</translation>
    </message>
    <message>
        <source>Correct details…</source>
        <translation>Corregir los detalles…</translation>
    </message>
    <message>
        <source>Dose over time</source>
        <translation>Dosis a lo largo del tiempo</translation>
    </message>
    <message>
        <source>End treatment…</source>
        <translation>Terminar el tratamiento…</translation>
    </message>
    <message>
        <source>Enter a weight on Growth</source>
        <translation>Escriba un peso en Crecimiento</translation>
    </message>
    <message>
        <source>Enter the prescription…</source>
        <translation>Introducir la prescripción…</translation>
    </message>
    <message>
        <source>Every line, newest first</source>
        <translation>Todas las líneas, la más reciente primero</translation>
    </message>
    <message>
        <source>Exactly as written. A change is a new line from a date on.</source>
        <translation>Exactamente como está escrita. Un cambio es una línea nueva a partir de una fecha.</translation>
    </message>
    <message>
        <source>From {day} another line is written: {product}, {dose}. Let the new one end before it, or correct that line.</source>
        <translation>Desde el {day} hay otra línea escrita: {product}, {dose}. Haga que la nueva termine antes, o corrija aquella.</translation>
    </message>
    <message>
        <source>History and arithmetic</source>
        <translation>Historial y cálculo</translation>
    </message>
    <message>
        <source>Injections recorded since then stay as they were written.</source>
        <translation>Las inyecciones registradas desde entonces quedan como se escribieron.</translation>
    </message>
    <message>
        <source>New dose or product…</source>
        <translation>Nueva dosis o producto…</translation>
    </message>
    <message>
        <source>Nothing is planned after {day}.</source>
        <translation>No hay nada previsto después del {day}.</translation>
    </message>
    <message>
        <source>Nothing is prescribed yet</source>
        <translation>Aún no hay nada prescrito</translation>
    </message>
    <message>
        <source>Nothing prescribed from {first} to {last}</source>
        <translation>Nada prescrito del {first} al {last}</translation>
    </message>
    <message>
        <source>On hold {when}, as {who} said</source>
        <translation>En pausa {when}, como dijo {who}</translation>
    </message>
    <message>
        <source>Overlaps with {line}</source>
        <translation>Coincide con {line}</translation>
    </message>
    <message>
        <source>Prescribed by {name}</source>
        <translation>Prescrito por {name}</translation>
    </message>
    <message>
        <source>Prescribed for {text}</source>
        <translation>Prescrito para {text}</translation>
    </message>
    <message>
        <source>Prescription history</source>
        <translation>Historial de prescripciones</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Prescripciones</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
    <message>
        <source>The details were corrected.</source>
        <translation>Los detalles se corrigieron.</translation>
    </message>
    <message>
        <source>The line was removed.</source>
        <translation>La línea se quitó.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>With a weight on the Growth page, the dose is also shown per kg as plain arithmetic.</source>
        <translation>Con un peso en la página Crecimiento, la dosis se muestra también por kg, como simple cálculo.</translation>
    </message>
    <message>
        <source>Written down for {name}: {dose} from {day}.</source>
        <translation>Anotado para {name}: {dose} desde el {day}.</translation>
    </message>
    <message>
        <source>again after a time without a prescription</source>
        <translation>otra vez tras un tiempo sin prescripción</translation>
    </message>
    <message>
        <source>days changed from {days}</source>
        <translation>días cambiados desde {days}</translation>
    </message>
    <message>
        <source>dose changed from {dose}</source>
        <translation>dosis cambiada desde {dose}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>desde el {first}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>mg a week</source>
        <translation>mg por semana</translation>
    </message>
    <message>
        <source>mg an injection</source>
        <translation>mg por inyección</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>on {first} only</source>
        <translation>solo el {first}</translation>
    </message>
    <message>
        <source>pack changed from {pack}</source>
        <translation>envase cambiado desde {pack}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>product changed from {product}</source>
        <translation>producto cambiado desde {product}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>desde el {first}</translation>
    </message>
    <message>
        <source>the first line written here</source>
        <translation>la primera línea escrita aquí</translation>
    </message>
    <message>
        <source>together with {line}</source>
        <translation>junto con {line}</translation>
    </message>
    <message>
        <source>units (IU) a week</source>
        <translation>unidades (UI) por semana</translation>
    </message>
    <message>
        <source>units (IU) an injection</source>
        <translation>unidades (UI) por inyección</translation>
    </message>
    <message>
        <source>{dose} from {date}</source>
        <translation>{dose} desde el {date}</translation>
    </message>
    <message>
        <source>{dose} {rhythm}</source>
        <translation>{dose} {rhythm}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{name} · doses exactly as written; a change is a new line</source>
        <translation>{name} · dosis exactamente como están escritas; un cambio es una línea nueva</translation>
    </message>
    <message>
        <source>{product}, {dose}</source>
        <translation>{product}, {dose}</translation>
    </message>
    <message>
        <source>{product}, {dose}, then ends on {day}.</source>
        <translation>{product}, {dose}, termina entonces el {day}.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the product, now {name}</source>
        <translation>Cambiar el producto, ahora {name}</translation>
    </message>
    <message>
        <source>Choose one from the list; the last line takes the name as typed.</source>
        <translation>Elija uno de la lista; la última línea toma el nombre tal como se escribió.</translation>
    </message>
    <message>
        <source>Choose the product, or type its name as on the pack.</source>
        <translation>Elija el producto, o escriba su nombre como en el envase.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Search by brand, substance or maker</source>
        <translation>Buscar por marca, sustancia o fabricante</translation>
    </message>
    <message>
        <source>Search for the product</source>
        <translation>Buscar el producto</translation>
    </message>
    <message>
        <source>Use “{name}” as typed</source>
        <translation>Usar «{name}» como está escrito</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>escrito por usted</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes, that is right</source>
        <translation>Sí, es correcto</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>For {name}. It waits on the page of visits.</source>
        <translation>Para {name}. Espera en la página de visitas.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Question for the visit</source>
        <translation>Pregunta para la visita</translation>
    </message>
    <message>
        <source>Type the question first.</source>
        <translation>Escriba primero la pregunta.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Prescription history</source>
        <translation>Historial de prescripciones</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Changed {when} by {who}</source>
        <translation>Cambiado {when} por {who}</translation>
    </message>
    <message>
        <source>Choose the unit on the pen.</source>
        <translation>Elija la unidad de la pluma.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Needles used</source>
        <translation>Agujas usadas</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pen or cartridge</source>
        <translation>Pluma o cartucho</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recorded {when} by {who}</source>
        <translation>Registrado {when} por {who}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say in a word or two why it was not all given.</source>
        <translation>Diga en una o dos palabras por qué no se administró todo.</translation>
    </message>
    <message>
        <source>Spoiled ones included</source>
        <translation>Incluidas las estropeadas</translation>
    </message>
    <message>
        <source>Take this entry back</source>
        <translation>Retirar esta anotación</translation>
    </message>
    <message>
        <source>Taken back {when} by {who}</source>
        <translation>Retirado {when} por {who}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time not remembered</source>
        <translation>Hora no recordada</translation>
    </message>
    <message>
        <source>Type how much was given.</source>
        <translation>Escriba cuánto se administró.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>such as: felt ill, pen empty</source>
        <translation>por ejemplo: se encontraba mal, pluma vacía</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A new code takes the place of the old one. Backups made before still open with the old one.</source>
        <translation>Un código nuevo sustituye al antiguo. Las copias hechas antes se siguen abriendo con el antiguo.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Comprobar el código</translation>
    </message>
    <message>
        <source>Does the paper open the diary?</source>
        <translation>¿El papel abre el diario?</translation>
    </message>
    <message>
        <source>Go to the diary</source>
        <translation>Ir al diario</translation>
    </message>
    <message>
        <source>I have no paper: make a new code…</source>
        <translation>No tengo papel: hacer un código nuevo…</translation>
    </message>
    <message>
        <source>It opens the diary and its backups when the keyring or the passphrase is lost. Only your paper has it; the program cannot show it again.</source>
        <translation>Abre el diario y sus copias cuando se pierde el llavero o la frase de paso. Solo su papel lo tiene; el programa no puede volver a mostrarlo.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>So that you need the paper less often, choose how it shall open next time.</source>
        <translation>Para necesitar menos el papel, elija cómo se abrirá la próxima vez.</translation>
    </message>
    <message>
        <source>The diary is open</source>
        <translation>El diario está abierto</translation>
    </message>
    <message>
        <source>The new code is on paper and was checked.</source>
        <translation>El código nuevo está en papel y se comprobó.</translation>
    </message>
    <message>
        <source>The recovery code has not been checked yet.</source>
        <translation>El código de recuperación aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>This code is complete, but it is not the one of this diary. If a newer one was made, use that paper, or make a new code.</source>
        <translation>Este código está completo, pero no es el de este diario. Si se hizo uno más nuevo, use ese papel, o haga un código nuevo.</translation>
    </message>
    <message>
        <source>This code opens the diary. Keep the paper safe.</source>
        <translation>Este código abre el diario. Guarde bien el papel.</translation>
    </message>
    <message>
        <source>Type the whole code from your paper</source>
        <translation>Escriba todo el código desde su papel</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>CDC 2000</source>
        <translation>CDC 2000</translation>
    </message>
    <message>
        <source>Rikken &amp; Wit 1992</source>
        <translation>Rikken y Wit 1992</translation>
    </message>
    <message>
        <source>Tanner &amp; Davies 1985</source>
        <translation>Tanner y Davies 1985</translation>
    </message>
    <message>
        <source>Turner, Lyon 1985</source>
        <translation>Turner, Lyon 1985</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>OMS</translation>
    </message>
    <message>
        <source>WHO 2006</source>
        <translation>OMS 2006</translation>
    </message>
    <message>
        <source>WHO 2006/2007</source>
        <translation>OMS 2006/2007</translation>
    </message>
    <message>
        <source>WHO 2007</source>
        <translation>OMS 2007</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Another country, or not known</source>
        <translation>Otro país, o no se sabe</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>All spots</source>
        <translation>Todos los puntos</translation>
    </message>
    <message>
        <source>Change sides where possible</source>
        <translation>Cambiar de lado cuando se pueda</translation>
    </message>
    <message>
        <source>Fewer spots, for a small child</source>
        <translation>Menos puntos, para un niño pequeño</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Spots are about 2.5 cm apart.</source>
        <translation>Los puntos están a unos 2,5 cm.</translation>
    </message>
    <message>
        <source>Spots in each area</source>
        <translation>Puntos en cada zona</translation>
    </message>
    <message>
        <source>Tick the areas your team and the leaflet allow. Left and right are the person’s own.</source>
        <translation>Marque las zonas que permiten su equipo y el prospecto. Izquierda y derecha son las de la propia persona.</translation>
    </message>
    <message>
        <source>Which areas?</source>
        <translation>¿Qué zonas?</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>A pack ends in three days or less: {name}</source>
        <translation>Un envase termina en tres días o menos: {name}</translation>
    </message>
    <message>
        <source>A pack expires this month: {name}</source>
        <translation>Un envase caduca este mes: {name}</translation>
    </message>
    <message>
        <source>A pack is past its last day: {name}</source>
        <translation>Un envase ha pasado su último día: {name}</translation>
    </message>
    <message>
        <source>A pack is still out of the fridge: {name}</source>
        <translation>Un envase sigue fuera de la nevera: {name}</translation>
    </message>
    <message>
        <source>A visit is coming up: {name}</source>
        <translation>Se acerca una visita: {name}</translation>
    </message>
    <message>
        <source>Also waiting:</source>
        <translation>También espera:</translation>
    </message>
    <message>
        <source>An exemption for sport ends: {name}</source>
        <translation>Termina una autorización para el deporte: {name}</translation>
    </message>
    <message>
        <source>Ask your care team before the next injection.</source>
        <translation>Consulte a su equipo médico antes de la próxima inyección.</translation>
    </message>
    <message>
        <source>By the day you noted in Supplies.</source>
        <translation>Según el día que anotó en Material.</translation>
    </message>
    <message>
        <source>By the leaflet you checked it is no longer used from today on.</source>
        <translation>Según el prospecto que comprobó, desde hoy ya no se usa.</translation>
    </message>
    <message>
        <source>Close it at about three quarters full.</source>
        <translation>Ciérrelo cuando esté a unas tres cuartas partes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Given or missed? Never take a double dose.</source>
        <translation>¿Administrada u olvidada? Nunca ponga una dosis doble.</translation>
    </message>
    <message>
        <source>Growth Companion</source>
        <translation>Growth Companion</translation>
    </message>
    <message>
        <source>Injection time: {name}</source>
        <translation>Hora de la inyección: {name}</translation>
    </message>
    <message>
        <source>It has been out as long as the leaflet you checked allows.</source>
        <translation>Ha estado fuera tanto como permite el prospecto que comprobó.</translation>
    </message>
    <message>
        <source>Its days in use run out, by the leaflet you checked.</source>
        <translation>Sus días de uso se acaban, según el prospecto que comprobó.</translation>
    </message>
    <message>
        <source>Its last day is {day}. New papers take a clinic time.</source>
        <translation>Su último día es el {day}. Los papeles nuevos llevan tiempo a una clínica.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Look at and feel the injection areas, and note what you find.</source>
        <translation>Mire y palpe las zonas de inyección, y anote lo que encuentre.</translation>
    </message>
    <message>
        <source>Look at the sharps box: {name}</source>
        <translation>Mire el contenedor de agujas: {name}</translation>
    </message>
    <message>
        <source>Monthly look at the skin: {name}</source>
        <translation>Revisión mensual de la piel: {name}</translation>
    </message>
    <message>
        <source>Needles are running low: {name}</source>
        <translation>Quedan pocas agujas: {name}</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>On the list for the clinic: {name}</source>
        <translation>En la lista para la clínica: {name}</translation>
    </message>
    <message>
        <source>On {day}. Are your questions written down?</source>
        <translation>El {day}. ¿Están escritas sus preguntas?</translation>
    </message>
    <message>
        <source>Please look at your diary.</source>
        <translation>Por favor, mire su diario.</translation>
    </message>
    <message>
        <source>Please open your diary before anything else.</source>
        <translation>Por favor, abra su diario antes de nada.</translation>
    </message>
    <message>
        <source>Recorded from the notification.</source>
        <translation>Registrado desde la notificación.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>The date printed on it always comes first.</source>
        <translation>La fecha impresa en él siempre va primero.</translation>
    </message>
    <message>
        <source>The packs at hand last about as long as an order takes.</source>
        <translation>Los envases disponibles duran más o menos lo que tarda un pedido.</translation>
    </message>
    <message>
        <source>The prescription can be filled again: {name}</source>
        <translation>La prescripción se puede dispensar otra vez: {name}</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>Así se ve un recordatorio.</translation>
    </message>
    <message>
        <source>Time to buy some, or to count them again.</source>
        <translation>Hora de comprar, o de contar de nuevo.</translation>
    </message>
    <message>
        <source>Time to measure again: {name}</source>
        <translation>Hora de medir otra vez: {name}</translation>
    </message>
    <message>
        <source>Time to reorder, or to count them again.</source>
        <translation>Hora de pedir, o de contar de nuevo.</translation>
    </message>
    <message>
        <source>Time to reorder: {name}</source>
        <translation>Hora de pedir: {name}</translation>
    </message>
    <message>
        <source>When it suits you; what the clinic measures counts too.</source>
        <translation>Cuando le venga bien; lo que mide la clínica también cuenta.</translation>
    </message>
    <message>
        <source>Wipes are running low: {name}</source>
        <translation>Quedan pocas toallitas: {name}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is not logged: {name}</source>
        <translation>{day} no está registrado: {name}</translation>
    </message>
    <message>
        <source>{dose} as prescribed. Not logged yet; could someone else have given it?</source>
        <translation>{dose} como está prescrito. Aún sin registrar; ¿la habrá puesto otra persona?</translation>
    </message>
    <message numerus="yes">
        <source>{dose} as prescribed. The last one was {n} hour(s) ago: look in the diary first.</source>
        <translation>
            <numerusform>{dose} como está prescrito. La última fue hace {n} hora: mire primero el diario.</numerusform>
            <numerusform>{dose} como está prescrito. La última fue hace {n} horas: mire primero el diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are waiting in your diary</source>
        <translation>
            <numerusform>{n} cosa espera en su diario</numerusform>
            <numerusform>{n} cosas esperan en su diario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are waiting in your diary.</source>
        <translation>
            <numerusform>{n} cosa espera en su diario.</numerusform>
            <numerusform>{n} cosas esperan en su diario.</numerusform>
        </translation>
    </message>
    <message>
        <source>{test}. The page Labs says by whose date.</source>
        <translation>{test}. La página Análisis dice según qué fecha.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Counted from the last measurement, at home or in the clinic. Every 3 months is our choice until you choose; no source asks for it.</source>
        <translation>Contado desde la última medición, en casa o en la clínica. Cada 3 meses es elección nuestra hasta que usted elija; ninguna fuente lo pide.</translation>
    </message>
    <message>
        <source>Daytime notices at</source>
        <translation>Avisos de día a las</translation>
    </message>
    <message>
        <source>Discreet words</source>
        <translation>Palabras discretas</translation>
    </message>
    <message>
        <source>No names and no health words on the screen.</source>
        <translation>Ni nombres ni palabras de salud en la pantalla.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Remind at the usual time</source>
        <translation>Recordar a la hora habitual</translation>
    </message>
    <message>
        <source>Remind of measuring</source>
        <translation>Recordar que hay que medir</translation>
    </message>
    <message>
        <source>Reminders of {name}</source>
        <translation>Recordatorios de {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Supplies, visits, tests, measuring and the monthly look at the skin.</source>
        <translation>Material, visitas, pruebas, mediciones y la revisión mensual de la piel.</translation>
    </message>
    <message>
        <source>Until it is answered</source>
        <translation>Hasta que se conteste</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A newer version wrote this diary</source>
        <translation>Una versión más nueva escribió este diario</translation>
    </message>
    <message>
        <source>Choose a backup file…</source>
        <translation>Elegir un archivo de copia…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>It is encrypted, and nobody keeps a second key, not even its makers. Look once more for the paper with the recovery code. A backup opens with the code or passphrase it was made with.</source>
        <translation>Está cifrado y nadie guarda una segunda clave, ni siquiera quienes lo hicieron. Busque una vez más el papel con el código de recuperación. Una copia se abre con el código o la frase de paso con que se hizo.</translation>
    </message>
    <message>
        <source>It was opened and checked, every page of it. What lies in the diary’s folder now is kept in a folder of its own beside it.</source>
        <translation>Se abrió y se comprobó, página por página. Lo que hay ahora en la carpeta del diario se guarda al lado, en una carpeta propia.</translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>Revisando las copias…</translation>
    </message>
    <message>
        <source>No whole backup was found beside it.</source>
        <translation>No se encontró al lado ninguna copia completa.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>Abrir la copia más reciente</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Abrir esta copia</translation>
    </message>
    <message>
        <source>Open this backup?</source>
        <translation>¿Abrir esta copia?</translation>
    </message>
    <message>
        <source>Set it aside and start a new diary</source>
        <translation>Apartarlo y empezar un diario nuevo</translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>Start without a backup</source>
        <translation>Empezar sin copia</translation>
    </message>
    <message>
        <source>Take the keys from the newest backup</source>
        <translation>Tomar las claves de la copia más reciente</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>The diary’s file and its keys are gone from their folder. The backup opens with its recovery code or passphrase.</source>
        <translation>El archivo del diario y sus claves ya no están en su carpeta. La copia se abre con su código de recuperación o su frase de paso.</translation>
    </message>
    <message>
        <source>The diary’s file is damaged</source>
        <translation>El archivo del diario está dañado</translation>
    </message>
    <message>
        <source>The diary’s file is missing</source>
        <translation>Falta el archivo del diario</translation>
    </message>
    <message>
        <source>The keys of the diary cannot be read</source>
        <translation>No se pueden leer las claves del diario</translation>
    </message>
    <message>
        <source>There is no diary here, but a backup of one</source>
        <translation>Aquí no hay ningún diario, pero sí una copia de uno</translation>
    </message>
    <message>
        <source>This is the newest whole backup:</source>
        <translation>Esta es la copia completa más reciente:</translation>
    </message>
    <message>
        <source>Without one of these, the diary stays closed</source>
        <translation>Sin una de estas, el diario sigue cerrado</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Close, change nothing</source>
        <translation>Cerrar, sin cambiar nada</translation>
    </message>
    <message>
        <source>Look into a backup</source>
        <translation>Mirar dentro de una copia</translation>
    </message>
    <message>
        <source>Made on {when}. Opened, and every page read.</source>
        <translation>Hecha el {when}. Abierta y leída página por página.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Opening the backup and reading every page…</source>
        <translation>Abriendo la copia y leyendo cada página…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Restoring puts this in place of today’s diary, which is set aside in its folder. The window then opens anew.</source>
        <translation>Al restaurar, esto ocupa el lugar del diario de hoy, que se aparta en su carpeta. Después la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>This was a look only: the made-up family’s diary is not replaced.</source>
        <translation>Solo era una mirada: el diario de la familia inventada no se sustituye.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>Elija al menos un día de la semana.</translation>
    </message>
    <message>
        <source>Choose how often it is injected, as on the prescription.</source>
        <translation>Elija con qué frecuencia se inyecta, como en la prescripción.</translation>
    </message>
    <message>
        <source>Choose the day of the week.</source>
        <translation>Elija el día de la semana.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez por semana</translation>
    </message>
    <message>
        <source>Some weekdays</source>
        <translation>Algunos días de la semana</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Please check this first</source>
        <translation>Por favor, compruebe esto primero</translation>
    </message>
    <message>
        <source>Yes, record it</source>
        <translation>Sí, registrarlo</translation>
    </message>
    <message>
        <source>Yes, save it</source>
        <translation>Sí, guardarlo</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>every day but {day}</source>
        <translation>todos los días menos {day}</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>los {days}</translation>
    </message>
    <message>
        <source>once a week, on {day}</source>
        <translation>una vez por semana, el {day}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A computer may be off or asleep: let a phone remind you too. Nothing is ever skipped or moved by a reminder.</source>
        <translation>Un ordenador puede estar apagado o dormido: deje que también avise un teléfono. Un recordatorio nunca omite ni mueve nada.</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>El día nuevo empieza a las</translation>
    </message>
    <message>
        <source>A test was sent. If nothing appeared, look at the notification settings of this desktop.</source>
        <translation>Se envió una prueba. Si no apareció nada, mire los ajustes de notificaciones de este escritorio.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Add a carer…</source>
        <translation>Añadir a quien cuida…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Add the person whose injections are to be kept here.</source>
        <translation>Añada a la persona cuyas inyecciones se guardarán aquí.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>By these clocks evenings are due, late, and told apart.</source>
        <translation>Con estos relojes se sabe qué noche toca, cuál va tarde y cuál es cuál.</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Quienes cuidan</translation>
    </message>
    <message>
        <source>Change the reminders of {name}</source>
        <translation>Cambiar los recordatorios de {name}</translation>
    </message>
    <message>
        <source>Change the times of {name}</source>
        <translation>Cambiar las horas de {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Each person has a diary of their own.</source>
        <translation>Cada persona tiene su propio diario.</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>Zona horaria de casa</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Claves y recuperación</translation>
    </message>
    <message>
        <source>Local time until home again</source>
        <translation>Hora local hasta volver a casa</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>No carer is noted yet.</source>
        <translation>Aún no hay nadie anotado que cuide.</translation>
    </message>
    <message>
        <source>No longer helping</source>
        <translation>Ya no ayudan</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Aún no hay nadie.</translation>
    </message>
    <message>
        <source>Nothing prescribed at present</source>
        <translation>Nada prescrito por ahora</translation>
    </message>
    <message>
        <source>Notifications work here, but without buttons: press one to open the diary.</source>
        <translation>Las notificaciones funcionan aquí, pero sin botones: pulse una para abrir el diario.</translation>
    </message>
    <message>
        <source>Notifications work here, with buttons.</source>
        <translation>Las notificaciones funcionan aquí, con botones.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Prescripciones</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders come while the program runs, also from the tray. Ctrl+Q always quits.</source>
        <translation>Los recordatorios llegan mientras el programa está en marcha, también desde la bandeja. Ctrl+Q siempre sale.</translation>
    </message>
    <message>
        <source>Reminders come while the program runs, and this desktop shows no tray for it to stay in: minimise the window instead of closing it, and let a phone remind you too.</source>
        <translation>Los recordatorios llegan mientras el programa está en marcha, y este escritorio no muestra bandeja donde quedarse: minimice la ventana en vez de cerrarla, y deje que también avise un teléfono.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Send me a test</source>
        <translation>Enviarme una prueba</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar cuando inicio sesión</translation>
    </message>
    <message>
        <source>Stay in the tray when closed</source>
        <translation>Quedarse en la bandeja al cerrar</translation>
    </message>
    <message>
        <source>The demo reminds nobody.</source>
        <translation>La demostración no recuerda nada a nadie.</translation>
    </message>
    <message>
        <source>Their initials stand beside what they recorded.</source>
        <translation>Sus iniciales aparecen junto a lo que registraron.</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so no reminder can appear here. Use the calendar file on a phone.</source>
        <translation>Este escritorio no tiene servicio de notificaciones, así que aquí no puede aparecer ningún recordatorio. Use el archivo de calendario en un teléfono.</translation>
    </message>
    <message>
        <source>This diary lies in a folder that {client} copies to other computers. While it is open here and there, such a client can damage it. Keep the diary outside that folder and save backups into it instead.</source>
        <translation>Este diario está en una carpeta que {client} copia a otros ordenadores. Mientras esté abierto aquí y allí, ese programa puede dañarlo. Guarde el diario fuera de esa carpeta y guarde en ella copias de seguridad.</translation>
    </message>
    <message>
        <source>Time there now</source>
        <translation>Hora allí ahora</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Until it is answered</source>
        <translation>Hasta que se conteste</translation>
    </message>
    <message>
        <source>Usual time of {dose}</source>
        <translation>Hora habitual de {dose}</translation>
    </message>
    <message>
        <source>What they recorded stays in the diary.</source>
        <translation>Lo que registraron se queda en el diario.</translation>
    </message>
    <message>
        <source>Words on the screen</source>
        <translation>Palabras en la pantalla</translation>
    </message>
    <message numerus="yes">
        <source>again every {n} minute(s)</source>
        <translation>
            <numerusform>otra vez cada {n} minuto</numerusform>
            <numerusform>otra vez cada {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>discreet: no names, no health words</source>
        <translation>discreto: sin nombres ni palabras de salud</translation>
    </message>
    <message numerus="yes">
        <source>every {n} month(s)</source>
        <translation>
            <numerusform>cada {n} mes</numerusform>
            <numerusform>cada {n} meses</numerusform>
        </translation>
    </message>
    <message>
        <source>made up</source>
        <translation>inventado</translation>
    </message>
    <message>
        <source>name and dose</source>
        <translation>nombre y dosis</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>en pantalla ahora</translation>
    </message>
    <message>
        <source>{name} is no longer offered.</source>
        <translation>{name} ya no se ofrece.</translation>
    </message>
    <message>
        <source>{name} is offered again.</source>
        <translation>{name} se vuelve a ofrecer.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>Se añadió a {name}.</translation>
    </message>
    <message>
        <source>{name} was added. Next: the prescription.</source>
        <translation>Se añadió a {name}. Ahora, la prescripción.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>Se cambió a {name}.</translation>
    </message>
    <message>
        <source>{name}’s reminders were changed.</source>
        <translation>Se cambiaron los recordatorios de {name}.</translation>
    </message>
    <message>
        <source>{name}’s times were changed.</source>
        <translation>Se cambiaron las horas de {name}.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
</context>
<context>
    <name>Sharps</name>
    <message>
        <source>A new box, begun today</source>
        <translation>Un contenedor nuevo, empezado hoy</translation>
    </message>
    <message>
        <source>Change it after, by your local rules (optional)</source>
        <translation>Cambiarlo después de, según sus normas locales (opcional)</translation>
    </message>
    <message>
        <source>Needles that fill it, about</source>
        <translation>Agujas que lo llenan, más o menos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sharps box</source>
        <translation>Contenedor de agujas</translation>
    </message>
    <message>
        <source>The box in use</source>
        <translation>El contenedor en uso</translation>
    </message>
    <message>
        <source>Type a whole number, or leave it empty.</source>
        <translation>Escriba un número entero, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Which box?</source>
        <translation>¿Qué contenedor?</translation>
    </message>
    <message>
        <source>Your own estimate. The change is planned at three quarters of it.</source>
        <translation>Su propia estimación. El cambio se prevé a las tres cuartas partes.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Left belly</source>
        <translation>Abdomen izquierdo</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Nalga izquierda</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Muslo izquierdo</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Brazo izquierdo</translation>
    </message>
    <message>
        <source>Right belly</source>
        <translation>Abdomen derecho</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Nalga derecha</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Muslo derecho</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Brazo derecho</translation>
    </message>
    <message>
        <source>Spot not remembered</source>
        <translation>Punto no recordado</translation>
    </message>
    <message>
        <source>a recent spot here is not known</source>
        <translation>aquí no se conoce un punto reciente</translation>
    </message>
    <message>
        <source>bottom row</source>
        <translation>fila inferior</translation>
    </message>
    <message>
        <source>front</source>
        <translation>delante</translation>
    </message>
    <message>
        <source>front-outer</source>
        <translation>anteroexterno</translation>
    </message>
    <message>
        <source>inner side</source>
        <translation>lado interior</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>middle row</source>
        <translation>fila central</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>not used in a year</source>
        <translation>sin usar en un año</translation>
    </message>
    <message>
        <source>other side than last time</source>
        <translation>otro lado</translation>
    </message>
    <message>
        <source>outer side</source>
        <translation>lado exterior</translation>
    </message>
    <message>
        <source>second row</source>
        <translation>segunda fila</translation>
    </message>
    <message>
        <source>third row</source>
        <translation>tercera fila</translation>
    </message>
    <message>
        <source>this area was used less lately</source>
        <translation>esta zona se usó menos últimamente</translation>
    </message>
    <message>
        <source>top row</source>
        <translation>fila superior</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) rested</source>
        <translation>
            <numerusform>{n} día sin usar</numerusform>
            <numerusform>{n} días sin usar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>Not remembered</source>
        <translation>No se recuerda</translation>
    </message>
    <message>
        <source>Or choose on the body</source>
        <translation>O elegir en el cuerpo</translation>
    </message>
    <message numerus="yes">
        <source>Spot {n}</source>
        <translation>
            <numerusform>Punto {n}</numerusform>
            <numerusform>Punto {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Areas…</source>
        <translation>Zonas…</translation>
    </message>
    <message>
        <source>Best rested</source>
        <translation>Los más descansados</translation>
    </message>
    <message>
        <source>Few rested spots are left. Ask your team about more areas.</source>
        <translation>Quedan pocos puntos descansados. Pregunte a su equipo por más zonas.</translation>
    </message>
    <message>
        <source>How rested</source>
        <translation>Cuánto han descansado</translation>
    </message>
    <message>
        <source>Injection sites</source>
        <translation>Puntos de inyección</translation>
    </message>
    <message>
        <source>Left out and findings</source>
        <translation>Fuera de uso y hallazgos</translation>
    </message>
    <message>
        <source>No spot has rested for a week.</source>
        <translation>Ningún punto ha descansado una semana.</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>None yet. Press a spot on the body to keep a photo of it; it stays encrypted in this diary.</source>
        <translation>Ninguna todavía. Pulse un punto del cuerpo para guardar una foto; queda cifrada en este diario.</translation>
    </message>
    <message>
        <source>Noted. This spot is left out until it is gone.</source>
        <translation>Anotado. Este punto queda fuera hasta que desaparezca.</translation>
    </message>
    <message>
        <source>Nothing is left out. Look at and feel the areas once a month; press a spot on the body to note what you find.</source>
        <translation>No hay nada fuera de uso. Mire y palpe las zonas una vez al mes; pulse un punto del cuerpo para anotar lo que encuentre.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The areas were changed.</source>
        <translation>Las zonas se cambiaron.</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>La nota se cambió.</translation>
    </message>
    <message>
        <source>This spot is left out.</source>
        <translation>Este punto queda fuera.</translation>
    </message>
    <message>
        <source>This spot is offered again.</source>
        <translation>Este punto se vuelve a ofrecer.</translation>
    </message>
    <message>
        <source>Used in 30 days</source>
        <translation>Usados en 30 días</translation>
    </message>
    <message>
        <source>a recent spot here is not known</source>
        <translation>aquí no se conoce un punto reciente</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>as the team said</source>
        <translation>como dijo el equipo</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>hematoma</translation>
    </message>
    <message>
        <source>dent</source>
        <translation>hoyuelo</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>fuera de uso: {reason}</translation>
    </message>
    <message>
        <source>lump</source>
        <translation>bulto</translation>
    </message>
    <message>
        <source>newest of {date}</source>
        <translation>la más reciente del {date}</translation>
    </message>
    <message>
        <source>not used before</source>
        <translation>sin usar antes</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>por deseo propio</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>redness</source>
        <translation>rojez</translation>
    </message>
    <message numerus="yes">
        <source>rested, used {n} day(s) ago</source>
        <translation>
            <numerusform>descansado, usado hace {n} día</numerusform>
            <numerusform>descansado, usado hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resting, used {n} day(s) ago</source>
        <translation>
            <numerusform>en descanso, usado hace {n} día</numerusform>
            <numerusform>en descanso, usado hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>scar</source>
        <translation>cicatriz</translation>
    </message>
    <message>
        <source>signs of infection</source>
        <translation>signos de infección</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>usado hoy</translation>
    </message>
    <message>
        <source>{name} · left and right are the person’s own</source>
        <translation>{name} · izquierda y derecha son las de la propia persona</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo(s) kept</source>
        <translation>
            <numerusform>{n} foto guardada</numerusform>
            <numerusform>{n} fotos guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: {n} injection(s)</source>
        <translation>
            <numerusform>{place}: {n} inyección</numerusform>
            <numerusform>{place}: {n} inyecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} injections in {days} days; the exact spot of {vague} is not known.</source>
        <translation>{total} inyecciones en {days} días; no se conoce el punto exacto de {vague}.</translation>
    </message>
    <message>
        <source>{usable} spots are in use here; for a full rest of {days} days this rhythm needs {needed}. Ask your team about more areas.</source>
        <translation>Aquí hay {usable} puntos en uso; para un descanso completo de {days} días este ritmo necesita {needed}. Pregunte a su equipo por más zonas.</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>A stay in hospital, a pregnancy, a transplant, a change in tumour follow-up: tell the team, and keep it here.</source>
        <translation>Una estancia en el hospital, un embarazo, un trasplante, un cambio en el seguimiento de un tumor: dígaselo al equipo y guárdelo aquí.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Ocurrió algo…</translation>
    </message>
    <message>
        <source>Things that happened</source>
        <translation>Cosas que ocurrieron</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ocurrió?</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>press when it is over</source>
        <translation>pulse cuando termine</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Coping with stress</source>
        <translation>Manejo del estrés</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Stamina in daily tasks</source>
        <translation>Resistencia en las tareas diarias</translation>
    </message>
    <message>
        <source>Wish for company</source>
        <translation>Ganas de compañía</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{message} Ctrl+Z to undo.</source>
        <translation>{message} Ctrl+Z para deshacer.</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Add a photo…</source>
        <translation>Añadir una foto…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Ya desapareció</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Left out since {date}: {reason}</source>
        <translation>Fuera de uso desde el {date}: {reason}</translation>
    </message>
    <message>
        <source>Note a finding…</source>
        <translation>Anotar un hallazgo…</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Ofrecerlo otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Photos ({n})…</source>
        <translation>
            <numerusform>Fotos ({n})…</numerusform>
            <numerusform>Fotos ({n})…</numerusform>
        </translation>
    </message>
    <message>
        <source>The team was told</source>
        <translation>Se avisó al equipo</translation>
    </message>
    <message>
        <source>Used {date}</source>
        <translation>Usado el {date}</translation>
    </message>
    <message>
        <source>gone {date}</source>
        <translation>desapareció el {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>team told {date}</source>
        <translation>se avisó al equipo el {date}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Only as the clinic gave it; leave it out otherwise.</source>
        <translation>Solo como lo dio la clínica; si no, déjelo.</translation>
    </message>
    <message>
        <source>Puberty stage</source>
        <translation>Estadio puberal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>such as B2 PH1</source>
        <translation>por ejemplo B2 PH1</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Keep reminding from the tray?</source>
        <translation>¿Seguir recordando desde la bandeja?</translation>
    </message>
    <message>
        <source>Quit when I close it</source>
        <translation>Salir cuando la cierre</translation>
    </message>
    <message>
        <source>Reminders come only while the program runs. It can stay in the tray, the row of small icons beside the clock, when this window is closed; press the icon there to come back. Settings, Reminders changes this later, and Ctrl+Q always quits.</source>
        <translation>Los recordatorios solo llegan mientras el programa está en marcha. Puede quedarse en la bandeja, la fila de iconos pequeños junto al reloj, al cerrar esta ventana; pulse allí el icono para volver. En Ajustes, Recordatorios se cambia más tarde, y Ctrl+Q siempre sale.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Add a pack…</source>
        <translation>Añadir un envase…</translation>
    </message>
    <message>
        <source>Add and use it</source>
        <translation>Añadir y usarlo</translation>
    </message>
    <message numerus="yes">
        <source>By the record: {n} needle(s)</source>
        <translation>
            <numerusform>Según el registro: {n} aguja</numerusform>
            <numerusform>Según el registro: {n} agujas</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Needles</source>
        <translation>Agujas</translation>
    </message>
    <message>
        <source>Needles counted now</source>
        <translation>Agujas contadas ahora</translation>
    </message>
    <message>
        <source>No pack is noted yet.</source>
        <translation>Aún no hay ningún envase anotado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pens and needles</source>
        <translation>Plumas y agujas</translation>
    </message>
    <message>
        <source>This pack is now in use.</source>
        <translation>Este envase está ahora en uso.</translation>
    </message>
    <message>
        <source>Type a whole number of needles, such as 14.</source>
        <translation>Escriba un número entero de agujas, por ejemplo 14.</translation>
    </message>
    <message>
        <source>Type how many there are; each injection then takes one.</source>
        <translation>Escriba cuántas hay; cada inyección gasta una.</translation>
    </message>
    <message>
        <source>Which pack is in use?</source>
        <translation>¿Qué envase está en uso?</translation>
    </message>
    <message>
        <source>about {left} left (estimate)</source>
        <translation>quedan {left} (est.)</translation>
    </message>
    <message>
        <source>expires {month}</source>
        <translation>caduca en {month}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>dose changed</source>
        <translation>cambio de dosis</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administradas</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no administrada</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>(pulse {pulse})</source>
        <translation>(pulso {pulse})</translation>
    </message>
    <message>
        <source>95 % band {low} to {high}</source>
        <translation>banda del 95 %: {low} a {high}</translation>
    </message>
    <message>
        <source>= {value} by arithmetic</source>
        <translation>= {value} por cálculo</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Asked by name and denied (last on {date}): {names}. What is not listed was not asked.</source>
        <translation>Preguntado por su nombre y negado (última vez el {date}): {names}. Lo que no figura no se preguntó.</translation>
    </message>
    <message>
        <source>Asked by name, last on {date}; nothing was denied.</source>
        <translation>Preguntado por su nombre, última vez el {date}; no se negó nada.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>At birth</source>
        <translation>Al nacer</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>IMC</translation>
    </message>
    <message>
        <source>BMI {bmi} kg/m²</source>
        <translation>IMC {bmi} kg/m²</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Background, as told by the clinic</source>
        <translation>Antecedentes, como los dijo la clínica</translation>
    </message>
    <message>
        <source>Bars: interval and 95 % band; grey: {name}, ±1 and ±2 SD</source>
        <translation>Barras: intervalo y banda del 95 %; gris: {name}, ±1 y ±2 DE</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tensión arterial</translation>
    </message>
    <message>
        <source>Blood pressure, bones</source>
        <translation>Tensión arterial, huesos</translation>
    </message>
    <message>
        <source>Body surface {surface} by Mosteller’s formula.</source>
        <translation>Superficie corporal {surface} según la fórmula de Mosteller.</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>Edad ósea</translation>
    </message>
    <message>
        <source>Bone age {years} on {date}</source>
        <translation>Edad ósea {years} el {date}</translation>
    </message>
    <message>
        <source>Bone density {date}</source>
        <translation>Densidad ósea {date}</translation>
    </message>
    <message>
        <source>Calendar of the doses from {first} to {last}: {counts}.</source>
        <translation>Calendario de las dosis del {first} al {last}: {counts}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decided on {date}, as we understood it: {text}</source>
        <translation>Decidido el {date}, como lo entendimos: {text}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Devices: {devices}.</source>
        <translation>Aparatos: {devices}.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Diagnosis made</source>
        <translation>Diagnóstico hecho</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose as prescribed</source>
        <translation>Dosis como está prescrita</translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation>Dosis administradas</translation>
    </message>
    <message>
        <source>Doses given of planned</source>
        <translation>Dosis administradas de las previstas</translation>
    </message>
    <message>
        <source>Doses left</source>
        <translation>Dosis restantes</translation>
    </message>
    <message>
        <source>Dots: noted; ticks: dose changes; thick: still there.</source>
        <translation>Puntos: anotado; marcas: cambios de dosis; grueso: sigue ahí.</translation>
    </message>
    <message>
        <source>Earlier: {lines}.</source>
        <translation>Antes: {lines}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Findings at injection sites</source>
        <translation>Hallazgos en los puntos de inyección</translation>
    </message>
    <message>
        <source>First evening without</source>
        <translation>Primera noche sin ninguna</translation>
    </message>
    <message>
        <source>For discussion, from the diary of {date}: {what}</source>
        <translation>Para hablarlo, del diario del {date}: {what}</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – a</translation>
    </message>
    <message>
        <source>Genetics</source>
        <translation>Genética</translation>
    </message>
    <message>
        <source>Growth and measurements</source>
        <translation>Crecimiento y mediciones</translation>
    </message>
    <message>
        <source>Growth treatment stopped</source>
        <translation>Tratamiento del crecimiento terminado</translation>
    </message>
    <message>
        <source>Growth velocity</source>
        <translation>Velocidad de crecimiento</translation>
    </message>
    <message>
        <source>Growth velocity over age; the figures stand below.</source>
        <translation>Velocidad de crecimiento por edad; las cifras están debajo.</translation>
    </message>
    <message>
        <source>Head, cm</source>
        <translation>Cabeza, cm</translation>
    </message>
    <message>
        <source>Height SDS</source>
        <translation>SDS de talla</translation>
    </message>
    <message>
        <source>Height SDS, change</source>
        <translation>SDS de talla, cambio</translation>
    </message>
    <message>
        <source>Height on {reference}</source>
        <translation>Talla en {reference}</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Talla, cm</translation>
    </message>
    <message>
        <source>Heights from {first} on {start} to {last} on {end}; the table has each.</source>
        <translation>Tallas de {first} el {start} a {last} el {end}; la tabla tiene cada una.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How often each spot was used: {spots}.</source>
        <translation>Con qué frecuencia se usó cada punto: {spots}.</translation>
    </message>
    <message>
        <source>IGF-1 and weight with the dose steps</source>
        <translation>IGF-1 y peso con los pasos de dosis</translation>
    </message>
    <message numerus="yes">
        <source>IGF-1 over time, {n} result(s), with each laboratory’s range.</source>
        <translation>
            <numerusform>IGF-1 a lo largo del tiempo, {n} resultado, con el margen de cada laboratorio.</numerusform>
            <numerusform>IGF-1 a lo largo del tiempo, {n} resultados, con el margen de cada laboratorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>If there is time: {questions}</source>
        <translation>Si hay tiempo: {questions}</translation>
    </message>
    <message>
        <source>In other amounts: {days}.</source>
        <translation>En otras cantidades: {days}.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Injecting taught</source>
        <translation>Enseñanza de la inyección</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Laboratory (lab’s range)</source>
        <translation>Laboratorio (margen del laboratorio)</translation>
    </message>
    <message>
        <source>Large chart</source>
        <translation>Gráfica grande</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last IGF-1</source>
        <translation>Último IGF-1</translation>
    </message>
    <message numerus="yes">
        <source>Last change {n} day(s) ago.</source>
        <translation>
            <numerusform>Último cambio hace {n} día.</numerusform>
            <numerusform>Último cambio hace {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Mayor intervalo sin ninguna</translation>
    </message>
    <message>
        <source>MRI</source>
        <translation>RM</translation>
    </message>
    <message>
        <source>Map of spots used</source>
        <translation>Mapa de puntos usados</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Medicines, events</source>
        <translation>Medicamentos, sucesos</translation>
    </message>
    <message>
        <source>Mid-parental height {centre} ({low} to {high}), Tanner’s formula: mother {mother}, father {father}.</source>
        <translation>Talla media parental {centre} ({low} a {high}), fórmula de Tanner: madre {mother}, padre {father}.</translation>
    </message>
    <message>
        <source>Needles left</source>
        <translation>Agujas</translation>
    </message>
    <message>
        <source>Newest before {date}:</source>
        <translation>El más reciente antes del {date}:</translation>
    </message>
    <message>
        <source>No check-in named symptoms in this period: what is not listed was not asked.</source>
        <translation>En este periodo ninguna revisión nombró síntomas: lo que no figura no se preguntó.</translation>
    </message>
    <message>
        <source>Not given or in part: {days}.</source>
        <translation>No administradas o en parte: {days}.</translation>
    </message>
    <message>
        <source>Not known: {days}.</source>
        <translation>No se sabe: {days}.</translation>
    </message>
    <message>
        <source>Not noted in the diary: {what}.</source>
        <translation>Sin anotar en el diario: {what}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On hold, as the clinic said: {holds}.</source>
        <translation>En pausa, como dijo la clínica: {holds}.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Pedir antes del</translation>
    </message>
    <message>
        <source>Other hormones</source>
        <translation>Otras hormonas</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Otras medidas</translation>
    </message>
    <message>
        <source>Other medicines and events</source>
        <translation>Otros medicamentos y sucesos</translation>
    </message>
    <message>
        <source>Our questions, and what changed</source>
        <translation>Nuestras preguntas, y qué cambió</translation>
    </message>
    <message>
        <source>Over the period</source>
        <translation>Durante el periodo</translation>
    </message>
    <message>
        <source>Own diary sliders</source>
        <translation>Controles propios del diario</translation>
    </message>
    <message>
        <source>Own diary sliders, 0 to 10</source>
        <translation>Controles propios del diario, de 0 a 10</translation>
    </message>
    <message>
        <source>Own sliders from 0 to 10 over time.</source>
        <translation>Controles propios de 0 a 10 a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Per kg and per m²: arithmetic of the prescribed dose and the dated sizes, no advice.</source>
        <translation>Por kg y por m²: cálculo con la dosis prescrita y las medidas con fecha, sin consejo.</translation>
    </message>
    <message>
        <source>Per kg and week, arithmetic</source>
        <translation>Por kg y semana, cálculo</translation>
    </message>
    <message>
        <source>Per m² and day, arithmetic</source>
        <translation>Por m² y día, cálculo</translation>
    </message>
    <message>
        <source>Period {period}</source>
        <translation>Periodo {period}</translation>
    </message>
    <message>
        <source>Prescribed since {date}: {changes}.</source>
        <translation>Prescrito desde el {date}: {changes}.</translation>
    </message>
    <message>
        <source>Product and presentation</source>
        <translation>Producto y presentación</translation>
    </message>
    <message>
        <source>Puberty, as the clinic gave it: {stages}</source>
        <translation>Pubertad, como la dio la clínica: {stages}</translation>
    </message>
    <message>
        <source>Questions, changes</source>
        <translation>Preguntas, cambios</translation>
    </message>
    <message>
        <source>Readings: {readings}</source>
        <translation>Lecturas: {readings}</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>Nueva prueba</translation>
    </message>
    <message>
        <source>SDS</source>
        <translation>SDS</translation>
    </message>
    <message>
        <source>SDS on {reference}.</source>
        <translation>SDS en {reference}.</translation>
    </message>
    <message>
        <source>SDS {sds}</source>
        <translation>SDS {sds}</translation>
    </message>
    <message>
        <source>Severe reaction to GH before</source>
        <translation>Reacción grave a la GH antes</translation>
    </message>
    <message>
        <source>Since the last visit: {period}</source>
        <translation>Desde la última visita: {period}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>Sitting height, cm</source>
        <translation>Talla sentado, cm</translation>
    </message>
    <message>
        <source>Skin findings</source>
        <translation>Hallazgos en la piel</translation>
    </message>
    <message>
        <source>Sleep study</source>
        <translation>Estudio del sueño</translation>
    </message>
    <message>
        <source>Sport exemption</source>
        <translation>Autorización deportiva</translation>
    </message>
    <message>
        <source>Spots used in the period</source>
        <translation>Puntos usados en el periodo</translation>
    </message>
    <message>
        <source>Steroid plan</source>
        <translation>Plan de esteroides</translation>
    </message>
    <message>
        <source>Summary for the visit</source>
        <translation>Resumen para la visita</translation>
    </message>
    <message>
        <source>Supplies and dates</source>
        <translation>Material y fechas</translation>
    </message>
    <message>
        <source>Symptom, worst severity, when noted</source>
        <translation>Síntoma, máxima intensidad, cuándo se anotó</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Symptoms, as noted</source>
        <translation>Síntomas, como se anotaron</translation>
    </message>
    <message>
        <source>Table at a glance</source>
        <translation>Tabla de un vistazo</translation>
    </message>
    <message>
        <source>Tests asked for</source>
        <translation>Pruebas pedidas</translation>
    </message>
    <message>
        <source>The syndrome is not considered.</source>
        <translation>El síndrome no se considera.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Treatment as prescribed</source>
        <translation>Tratamiento como está prescrito</translation>
    </message>
    <message>
        <source>Urgent events</source>
        <translation>Sucesos urgentes</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Cintura</translation>
    </message>
    <message>
        <source>Waist, cm</source>
        <translation>Cintura, cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight over time; the table has the figures of the period.</source>
        <translation>Peso a lo largo del tiempo; la tabla tiene las cifras del periodo.</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Peso, kg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What, and how soon the card said to call</source>
        <translation>Qué, y con qué rapidez decía la tarjeta que se llamara</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who was called, and what came of it</source>
        <translation>A quién se llamó, y qué resultó</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>Por qué cambió</translation>
    </message>
    <message>
        <source>a weekly product has no daily amount</source>
        <translation>un producto semanal no tiene cantidad diaria</translation>
    </message>
    <message numerus="yes">
        <source>about {n} dose(s), an estimate</source>
        <translation>
            <numerusform>aproximadamente {n} dosis, una estimación</numerusform>
            <numerusform>aproximadamente {n} dosis, una estimación</numerusform>
        </translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <source>and {height} of {date}</source>
        <translation>y {height} del {date}</translation>
    </message>
    <message>
        <source>began {date}</source>
        <translation>empezó el {date}</translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>nacido en {year}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>fecha de nacimiento {date}</translation>
    </message>
    <message numerus="yes">
        <source>dose day {n}</source>
        <translation>
            <numerusform>dosis del día {n}</numerusform>
            <numerusform>dosis del día {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>caduca el {date}</translation>
    </message>
    <message>
        <source>female reference</source>
        <translation>referencia femenina</translation>
    </message>
    <message>
        <source>from {first} on {start} to {last} on {end}</source>
        <translation>de {first} el {start} a {last} el {end}</translation>
    </message>
    <message>
        <source>how the diagnosis was made</source>
        <translation>cómo se hizo el diagnóstico</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>left out with free text</source>
        <translation>omitido con el texto libre</translation>
    </message>
    <message>
        <source>male reference</source>
        <translation>referencia masculina</translation>
    </message>
    <message>
        <source>mean of {readings}</source>
        <translation>media de {readings}</translation>
    </message>
    <message>
        <source>no SDS for this interval</source>
        <translation>sin SDS para este intervalo</translation>
    </message>
    <message>
        <source>no dose or no weight noted</source>
        <translation>sin dosis o sin peso anotado</translation>
    </message>
    <message>
        <source>no height noted</source>
        <translation>sin talla anotada</translation>
    </message>
    <message>
        <source>no injection with a spot</source>
        <translation>ninguna inyección con punto</translation>
    </message>
    <message>
        <source>no prescription noted</source>
        <translation>sin prescripción anotada</translation>
    </message>
    <message>
        <source>no result noted</source>
        <translation>sin resultado anotado</translation>
    </message>
    <message>
        <source>no two heights at least 6 months apart</source>
        <translation>sin dos tallas separadas al menos 6 meses</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>ninguna vigente</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>ninguno anotado</translation>
    </message>
    <message>
        <source>none noted in this period</source>
        <translation>ninguno anotado en este periodo</translation>
    </message>
    <message>
        <source>none planned in this period</source>
        <translation>ninguna prevista en este periodo</translation>
    </message>
    <message>
        <source>none rated in this period</source>
        <translation>ninguno valorado en este periodo</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>none written down</source>
        <translation>ninguna escrita</translation>
    </message>
    <message>
        <source>nothing measured in this period</source>
        <translation>nada medido en este periodo</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>other hormones</source>
        <translation>otras hormonas</translation>
    </message>
    <message>
        <source>pack set aside: {what}</source>
        <translation>envase apartado: {what}</translation>
    </message>
    <message>
        <source>severe reactions before</source>
        <translation>reacciones graves antes</translation>
    </message>
    <message>
        <source>shaded: the lab’s range</source>
        <translation>sombreado: el margen del laboratorio</translation>
    </message>
    <message>
        <source>short interval, imprecise: no yearly figure</source>
        <translation>intervalo corto, impreciso: sin cifra anual</translation>
    </message>
    <message numerus="yes">
        <source>since {date}, day {n}</source>
        <translation>
            <numerusform>desde el {date}, día {n}</numerusform>
            <numerusform>desde el {date}, día {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>desde el {first}</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>sigue ahí</translation>
    </message>
    <message>
        <source>teaching session</source>
        <translation>sesión de enseñanza</translation>
    </message>
    <message>
        <source>team not told yet</source>
        <translation>equipo aún sin avisar</translation>
    </message>
    <message>
        <source>team told {date}</source>
        <translation>se avisó al equipo el {date}</translation>
    </message>
    <message>
        <source>ticks: dose changes</source>
        <translation>marcas: cambios de dosis</translation>
    </message>
    <message>
        <source>too few heights</source>
        <translation>demasiado pocas tallas</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta el {last}</translation>
    </message>
    <message>
        <source>with {weight} of {date}</source>
        <translation>con {weight} del {date}</translation>
    </message>
    <message>
        <source>written down by {initials}</source>
        <translation>escrito por {initials}</translation>
    </message>
    <message>
        <source>{amount} {unit}/kg/week</source>
        <translation>{amount} {unit}/kg/semana</translation>
    </message>
    <message>
        <source>{amount} {unit}/m²/day</source>
        <translation>{amount} {unit}/m²/día</translation>
    </message>
    <message>
        <source>{before} on {date}</source>
        <translation>{before} el {date}</translation>
    </message>
    <message>
        <source>{change} SDS</source>
        <translation>{change} SDS</translation>
    </message>
    <message>
        <source>{date}: {dose}, prescribed {prescribed}</source>
        <translation>{date}: {dose}, prescrito {prescribed}</translation>
    </message>
    <message>
        <source>{difference} years from the age</source>
        <translation>{difference} años respecto a la edad</translation>
    </message>
    <message>
        <source>{dose} from {date}</source>
        <translation>{dose} desde el {date}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{local} ({iso})</source>
        <translation>{local} ({iso})</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) after a dose change</source>
        <translation>
            <numerusform>{n} día tras un cambio de dosis</numerusform>
            <numerusform>{n} días tras un cambio de dosis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) after the injection</source>
        <translation>
            <numerusform>{n} día tras la inyección</numerusform>
            <numerusform>{n} días tras la inyección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s) without a spot.</source>
        <translation>
            <numerusform>{n} inyección sin punto.</numerusform>
            <numerusform>{n} inyecciones sin punto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned injection(s), {days}</source>
        <translation>
            <numerusform>{n} inyección prevista, {days}</numerusform>
            <numerusform>{n} inyecciones previstas, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}, {months} months</source>
        <translation>{start} a {end}, {months} meses</translation>
    </message>
    <message>
        <source>{weeks} weeks {days} days</source>
        <translation>{weeks} semanas {days} días</translation>
    </message>
    <message>
        <source>{where}, before</source>
        <translation>{where}, antes</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>A year ago</source>
        <translation>Hace un año</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>As far as there are notes</source>
        <translation>Hasta donde haya notas</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Half a year ago</source>
        <translation>Hace medio año</translation>
    </message>
    <message>
        <source>Initials only</source>
        <translation>Solo iniciales</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No name, no day of birth and no free text. Diagnosis, medicines and figures stay.</source>
        <translation>Sin nombre, sin fecha de nacimiento y sin texto libre. Diagnóstico, medicamentos y cifras se quedan.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper, PDF and web page are not encrypted: whoever finds them can read them.</source>
        <translation>El papel, el PDF y la página web no están cifrados: quien los encuentre puede leerlos.</translation>
    </message>
    <message>
        <source>Preview of the summary</source>
        <translation>Vista previa del resumen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Questions, notes and reasons stay at home.</source>
        <translation>Preguntas, notas y motivos se quedan en casa.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted.</source>
        <translation>Guardado como {name}. No está cifrado.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Summary for the visit</source>
        <translation>Resumen para la visita</translation>
    </message>
    <message>
        <source>The visit of {date}</source>
        <translation>La visita del {date}</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Without free text</source>
        <translation>Sin texto libre</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Escribiendo el resumen…</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
</context>
<context>
    <name>Supplies</name>
    <message>
        <source>A pack’s unit is not that of the doses, and units are never converted.</source>
        <translation>La unidad de un envase no es la de las dosis, y las unidades nunca se convierten.</translation>
    </message>
    <message numerus="yes">
        <source>About {n} full dose(s) in all packs, the last on {day}</source>
        <translation>
            <numerusform>Aproximadamente {n} dosis completa en todos los envases, la última el {day}</numerusform>
            <numerusform>Aproximadamente {n} dosis completas en todos los envases, la última el {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>Añadir un envase…</translation>
    </message>
    <message>
        <source>Add the pack in use…</source>
        <translation>Añadir el envase en uso…</translation>
    </message>
    <message>
        <source>Add the pack you use now, as printed on its box. Then this page says until when it may be used, how much is left, and when to reorder.</source>
        <translation>Añada el envase que usa ahora, como está impreso en su caja. Así esta página dice hasta cuándo se puede usar, cuánto queda y cuándo pedir.</translation>
    </message>
    <message>
        <source>An order takes</source>
        <translation>Un pedido tarda</translation>
    </message>
    <message>
        <source>Back in the fridge</source>
        <translation>De vuelta en la nevera</translation>
    </message>
    <message>
        <source>Back in the fridge: the time stopped.</source>
        <translation>De vuelta en la nevera: el tiempo se detuvo.</translation>
    </message>
    <message>
        <source>Can be filled from</source>
        <translation>Se puede dispensar desde</translation>
    </message>
    <message>
        <source>Check my leaflet…</source>
        <translation>Comprobar mi prospecto…</translation>
    </message>
    <message>
        <source>Clear, not frozen, in date</source>
        <translation>Transparente, sin congelar, en fecha</translation>
    </message>
    <message>
        <source>Days in use: {basis}</source>
        <translation>Días de uso: {basis}</translation>
    </message>
    <message>
        <source>Frozen, warm or cloudy?</source>
        <translation>¿Congelado, caliente o turbio?</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>It may be used again.</source>
        <translation>Se puede volver a usar.</translation>
    </message>
    <message>
        <source>Its last day is over</source>
        <translation>Su último día ha pasado</translation>
    </message>
    <message>
        <source>Kept, as you checked it today.</source>
        <translation>Guardado, como lo comprobó hoy.</translation>
    </message>
    <message>
        <source>Left in it</source>
        <translation>Queda en él</translation>
    </message>
    <message>
        <source>Look at the sharps box: close it at about three quarters full.</source>
        <translation>Mire el contenedor de agujas: ciérrelo a unas tres cuartas partes.</translation>
    </message>
    <message>
        <source>Lots…</source>
        <translation>Lotes…</translation>
    </message>
    <message>
        <source>More about this pack</source>
        <translation>Más sobre este envase</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Needles</source>
        <translation>Agujas</translation>
    </message>
    <message>
        <source>Needles and sharps</source>
        <translation>Agujas y contenedor</translation>
    </message>
    <message>
        <source>No full dose is noted at hand.</source>
        <translation>No hay ninguna dosis completa anotada.</translation>
    </message>
    <message>
        <source>No pack is in use</source>
        <translation>Ningún envase en uso</translation>
    </message>
    <message>
        <source>No prescription runs today.</source>
        <translation>Hoy no hay ninguna prescripción vigente.</translation>
    </message>
    <message>
        <source>No timer runs for {pack} yet: check its days in use in your leaflet.</source>
        <translation>Aún no hay temporizador para {pack}: mire sus días de uso en su prospecto.</translation>
    </message>
    <message>
        <source>No unopened pack is noted.</source>
        <translation>No hay ningún envase sin abrir anotado.</translation>
    </message>
    <message>
        <source>Noted as discarded.</source>
        <translation>Anotado como desechado.</translation>
    </message>
    <message>
        <source>Noted as empty. Estimates learn from it.</source>
        <translation>Anotado como vacío. Las estimaciones aprenden de ello.</translation>
    </message>
    <message>
        <source>Noted: clear, not frozen, in date.</source>
        <translation>Anotado: transparente, sin congelar, en fecha.</translation>
    </message>
    <message>
        <source>On hold from {start} to {end}, as the clinic said: these days are not counted.</source>
        <translation>En pausa del {start} al {end}, como dijo la clínica: esos días no se cuentan.</translation>
    </message>
    <message>
        <source>On hold from {start}, as the clinic said, with no end noted: only that day is left out, so that nothing is missing when it ends.</source>
        <translation>En pausa desde el {start}, como dijo la clínica, sin fin anotado: solo se descuenta ese día, para que no falte nada cuando termine.</translation>
    </message>
    <message>
        <source>On hold since {start}, as the clinic said, with no end noted: doses are counted from tomorrow on, so that nothing is missing when it ends.</source>
        <translation>En pausa desde el {start}, como dijo la clínica, sin fin anotado: las dosis se cuentan desde mañana, para que no falte nada cuando termine.</translation>
    </message>
    <message>
        <source>Orders are planned like this now.</source>
        <translation>Los pedidos se planifican ahora así.</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>Pedidos…</translation>
    </message>
    <message>
        <source>Other packs</source>
        <translation>Otros envases</translation>
    </message>
    <message>
        <source>Out of the fridge</source>
        <translation>Fuera de la nevera</translation>
    </message>
    <message>
        <source>Out of the fridge: the time counts now.</source>
        <translation>Fuera de la nevera: el tiempo cuenta ahora.</translation>
    </message>
    <message>
        <source>Out of the fridge: {time}, {limit}</source>
        <translation>Fuera de la nevera: {time}, {limit}</translation>
    </message>
    <message>
        <source>Put aside. It is no longer offered for injections.</source>
        <translation>Apartado. Ya no se ofrece para inyectar.</translation>
    </message>
    <message>
        <source>Reorder by</source>
        <translation>Pedir antes del</translation>
    </message>
    <message>
        <source>Sharps box</source>
        <translation>Contenedor de agujas</translation>
    </message>
    <message>
        <source>Spoiled needles are noted.</source>
        <translation>Las agujas estropeadas están anotadas.</translation>
    </message>
    <message>
        <source>Start one of the packs below, or add the one you use. The first injection from it starts it as well.</source>
        <translation>Empiece uno de los envases de abajo, o añada el que usa. La primera inyección de él también lo empieza.</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>The amount is kept.</source>
        <translation>La cantidad está guardada.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>La respuesta está guardada.</translation>
    </message>
    <message>
        <source>The box was added.</source>
        <translation>El contenedor se añadió.</translation>
    </message>
    <message>
        <source>The box was changed.</source>
        <translation>El contenedor se cambió.</translation>
    </message>
    <message>
        <source>The count is kept.</source>
        <translation>El recuento está guardado.</translation>
    </message>
    <message>
        <source>The last day of {pack} is {day}, {when}.</source>
        <translation>El último día de {pack} es el {day}, {when}.</translation>
    </message>
    <message>
        <source>The last day of {pack} was {day}. Start the next one.</source>
        <translation>El último día de {pack} fue el {day}. Empiece el siguiente.</translation>
    </message>
    <message>
        <source>The new box is noted.</source>
        <translation>La caja nueva está anotada.</translation>
    </message>
    <message>
        <source>The pack was added.</source>
        <translation>El envase se añadió.</translation>
    </message>
    <message>
        <source>The pack was changed.</source>
        <translation>El envase se cambió.</translation>
    </message>
    <message>
        <source>The prescription can be filled again from {day}: with the days an order takes, that is after the packs run out. Ask your team or pharmacy.</source>
        <translation>La prescripción se puede dispensar de nuevo desde el {day}: con los días que tarda un pedido, eso es después de que se acaben los envases. Pregunte a su equipo o en la farmacia.</translation>
    </message>
    <message>
        <source>The time out of the fridge was added.</source>
        <translation>El tiempo fuera de la nevera se añadió.</translation>
    </message>
    <message>
        <source>This pack is now in use. Write the date on it.</source>
        <translation>Este envase está ahora en uso. Escriba en él la fecha.</translation>
    </message>
    <message>
        <source>Time to buy wipes.</source>
        <translation>Hora de comprar toallitas.</translation>
    </message>
    <message>
        <source>Time to reorder needles.</source>
        <translation>Hora de pedir agujas.</translation>
    </message>
    <message>
        <source>Time to reorder: from {day} no full dose is at hand.</source>
        <translation>Hora de pedir: desde el {day} no queda ninguna dosis completa.</translation>
    </message>
    <message>
        <source>Use until</source>
        <translation>Usar hasta</translation>
    </message>
    <message>
        <source>Wipes</source>
        <translation>Toallitas</translation>
    </message>
    <message>
        <source>Your pens, cartridges and needles go here.</source>
        <translation>Aquí van sus plumas, cartuchos y agujas.</translation>
    </message>
    <message numerus="yes">
        <source>about {n} % full</source>
        <translation>
            <numerusform>lleno a un {n} % aproximadamente</numerusform>
            <numerusform>lleno a un {n} % aproximadamente</numerusform>
        </translation>
    </message>
    <message>
        <source>begun {day}</source>
        <translation>empezado el {day}</translation>
    </message>
    <message>
        <source>estimate · change it by {day}</source>
        <translation>estimación · cámbielo antes del {day}</translation>
    </message>
    <message>
        <source>expires {month}</source>
        <translation>caduca en {month}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>lote {lot}</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>sin contar todavía</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>sin anotar todavía</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>sin prever</translation>
    </message>
    <message>
        <source>not soon</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>order by {day}</source>
        <translation>pedir antes del {day}</translation>
    </message>
    <message>
        <source>please count them</source>
        <translation>por favor, cuéntelas</translation>
    </message>
    <message>
        <source>waiting for the pharmacist</source>
        <translation>a la espera de la farmacia</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{name} · estimates are made from the diary</source>
        <translation>{name} · las estimaciones salen del diario</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation>{name}: {figure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier pack(s)…</source>
        <translation>
            <numerusform>{n} envase anterior…</numerusform>
            <numerusform>{n} envases anteriores…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s)</source>
        <translation>
            <numerusform>{n} inyección</numerusform>
            <numerusform>{n} inyecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>queda {n}</numerusform>
            <numerusform>quedan {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} needle(s)</source>
        <translation>
            <numerusform>{n} aguja</numerusform>
            <numerusform>{n} agujas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack(s) without a content typed in are not counted.</source>
        <translation>
            <numerusform>No se cuenta {n} envase sin contenido escrito.</numerusform>
            <numerusform>No se cuentan {n} envases sin contenido escrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} has had all the injections your leaflet gives it.</source>
        <translation>{pack} ya ha tenido todas las inyecciones que le da su prospecto.</translation>
    </message>
    <message>
        <source>{pack} was out of the fridge longer than your leaflet allows. Put it aside and ask the pharmacist.</source>
        <translation>{pack} estuvo fuera de la nevera más de lo que permite su prospecto. Apártelo y pregunte en la farmacia.</translation>
    </message>
    <message>
        <source>{product} {strength}</source>
        <translation>{product} {strength}</translation>
    </message>
    <message>
        <source>{product} {strength}, lot {lot}</source>
        <translation>{product} {strength}, lote {lot}</translation>
    </message>
</context>
<context>
    <name>SupplyPlan</name>
    <message>
        <source>From ordering to having it takes</source>
        <translation>De pedirlo a tenerlo pasan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The prescription can be filled again from (optional)</source>
        <translation>La prescripción se puede dispensar de nuevo desde (opcional)</translation>
    </message>
    <message>
        <source>Type whole days, such as 7.</source>
        <translation>Escriba días enteros, por ejemplo 7.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>Symptom</name>
    <message>
        <source>Day it is about</source>
        <translation>Día al que se refiere</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>Notado por primera vez</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How did it come on?</source>
        <translation>¿Cómo empezó?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>¿Con qué intensidad?</translation>
    </message>
    <message>
        <source>Is this high for you, or has your team called it high?</source>
        <translation>¿Es alto para usted, o su equipo lo ha llamado alto?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Sigue ahí</translation>
    </message>
    <message>
        <source>Kept in the diary.</source>
        <translation>Guardado en el diario.</translation>
    </message>
    <message>
        <source>Look through the diary and pick three questions.</source>
        <translation>Repase el diario y elija tres preguntas.</translation>
    </message>
    <message>
        <source>Lower figure</source>
        <translation>Cifra inferior</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Readings are getting worse than usual</source>
        <translation>Las lecturas empeoran respecto a lo habitual</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The check-in is kept.</source>
        <translation>La revisión está guardada.</translation>
    </message>
    <message>
        <source>Type the reading as the meter shows it.</source>
        <translation>Escriba la lectura como la muestra el medidor.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Upper figure</source>
        <translation>Cifra superior</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>¿Qué lado?</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>sigue ahí</translation>
    </message>
    <message numerus="yes">
        <source>{n} days after a change of the prescription</source>
        <translation>
            <numerusform>{n} día tras un cambio de la prescripción</numerusform>
            <numerusform>{n} días tras un cambio de la prescripción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days after the start</source>
        <translation>
            <numerusform>{n} día tras el inicio</numerusform>
            <numerusform>{n} días tras el inicio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SymptomPick</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>¿Qué notó?</translation>
    </message>
    <message>
        <source>type a few letters</source>
        <translation>escriba unas letras</translation>
    </message>
</context>
<context>
    <name>Symptoms</name>
    <message>
        <source>A check-in is due: {content}</source>
        <translation>Toca una revisión: {content}</translation>
    </message>
    <message>
        <source>Answer it now…</source>
        <translation>Contestarla ahora…</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Holds, events, medicines, limits</source>
        <translation>Pausas, sucesos, medicamentos, límites</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>Anotar algo…</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Advice now, today</source>
        <translation>Consejo ahora, hoy</translation>
    </message>
    <message>
        <source>Emergency: call now</source>
        <translation>Emergencia: llame ahora</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Tell the team today</source>
        <translation>Avisar hoy al equipo</translation>
    </message>
    <message>
        <source>from moderate on: {tier}</source>
        <translation>desde moderado: {tier}</translation>
    </message>
    <message>
        <source>severe: {tier}</source>
        <translation>intenso: {tier}</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>time not remembered</source>
        <translation>hora no recordada</translation>
    </message>
</context>
<context>
    <name>TimeOut</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add time out of the fridge</source>
        <translation>Añadir tiempo fuera de la nevera</translation>
    </message>
    <message>
        <source>It was out for</source>
        <translation>Estuvo fuera</translation>
    </message>
    <message>
        <source>Type hours, such as 1.5.</source>
        <translation>Escriba horas, por ejemplo 1,5.</translation>
    </message>
    <message>
        <source>Up to now, when it goes back into the fridge.</source>
        <translation>Hasta ahora, cuando vuelve a la nevera.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Another pack</source>
        <translation>Otro envase</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check the code now…</source>
        <translation>Comprobar ahora el código…</translation>
    </message>
    <message>
        <source>Check-in…</source>
        <translation>Revisión…</translation>
    </message>
    <message>
        <source>Could someone else have given it?</source>
        <translation>¿La puso otra persona?</translation>
    </message>
    <message>
        <source>Doses in this pack</source>
        <translation>Dosis en el envase</translation>
    </message>
    <message>
        <source>Enter a person</source>
        <translation>Introducir una persona</translation>
    </message>
    <message>
        <source>Enter the prescription</source>
        <translation>Introducir la prescripción</translation>
    </message>
    <message>
        <source>Enter the prescription as it is written, then Today shows it.</source>
        <translation>Introduzca la prescripción como está escrita y Hoy la mostrará.</translation>
    </message>
    <message>
        <source>Enter who the diary is for, then Today shows the next injection.</source>
        <translation>Introduzca para quién es el diario y Hoy mostrará la próxima inyección.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in {n} evening(s)…</source>
        <translation>
            <numerusform>Completar {n} noche…</numerusform>
            <numerusform>Completar {n} noches…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in {n} evening(s).</source>
        <translation>
            <numerusform>Se completó {n} noche.</numerusform>
            <numerusform>Se completaron {n} noches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Given to {name} · {dose}</source>
        <translation>Puesta a {name} · {dose}</translation>
    </message>
    <message>
        <source>Given {time}</source>
        <translation>Puesta a las {time}</translation>
    </message>
    <message>
        <source>Given, time not remembered</source>
        <translation>Puesta, hora no recordada</translation>
    </message>
    <message>
        <source>Kept: the question is closed for today.</source>
        <translation>Guardado: la pregunta se cierra por hoy.</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>Últimas dos semanas</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Lote {lot}</translation>
    </message>
    <message>
        <source>Needles</source>
        <translation>Agujas</translation>
    </message>
    <message>
        <source>Needles left</source>
        <translation>Agujas</translation>
    </message>
    <message>
        <source>Next injection</source>
        <translation>Próxima inyección</translation>
    </message>
    <message>
        <source>Next: tomorrow</source>
        <translation>Próxima: mañana</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Próxima: {day}</translation>
    </message>
    <message>
        <source>No injection planned today</source>
        <translation>Hoy no hay inyección prevista</translation>
    </message>
    <message>
        <source>No, nothing was injected</source>
        <translation>No, no se inyectó nada</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Not given…</source>
        <translation>No puesta…</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>Sin registrar todavía</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Noted as missed</source>
        <translation>Anotado como olvidada</translation>
    </message>
    <message>
        <source>Noted as not known</source>
        <translation>Anotado como no se sabe</translation>
    </message>
    <message>
        <source>Noted as skipped</source>
        <translation>Anotado como omitida</translation>
    </message>
    <message>
        <source>Noted for {name}.</source>
        <translation>Anotado para {name}.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Nothing is prescribed yet</source>
        <translation>Aún no hay nada prescrito</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Nothing planned today</source>
        <translation>Hoy no hay nada previsto</translation>
    </message>
    <message>
        <source>On hold, as the clinic said</source>
        <translation>En pausa, como dijo la clínica</translation>
    </message>
    <message>
        <source>Other details…</source>
        <translation>Otros detalles…</translation>
    </message>
    <message>
        <source>Pack first used</source>
        <translation>Primer uso</translation>
    </message>
    <message>
        <source>Partly given</source>
        <translation>Administrada en parte</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pluma</translation>
    </message>
    <message>
        <source>Pen in use</source>
        <translation>Pluma en uso</translation>
    </message>
    <message>
        <source>Pens and needles…</source>
        <translation>Plumas y agujas…</translation>
    </message>
    <message>
        <source>Phone calendar is out of date.</source>
        <translation>El calendario del teléfono está anticuado.</translation>
    </message>
    <message numerus="yes">
        <source>Planned {day}, {n} day(s) ago</source>
        <translation>
            <numerusform>Prevista el {day}, hace {n} día</numerusform>
            <numerusform>Prevista el {day}, hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Prescription history</source>
        <translation>Historial de prescripciones</translation>
    </message>
    <message>
        <source>Printed expiry</source>
        <translation>Caducidad impresa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Record an injection…</source>
        <translation>Registrar una inyección…</translation>
    </message>
    <message>
        <source>Record another…</source>
        <translation>Registrar otra…</translation>
    </message>
    <message>
        <source>Recorded for {name}: {dose}, {where}.</source>
        <translation>Registrado para {name}: {dose}, {where}.</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>Guardar de nuevo el archivo…</translation>
    </message>
    <message>
        <source>Something to note…</source>
        <translation>Algo que anotar…</translation>
    </message>
    <message>
        <source>The entry was taken back.</source>
        <translation>La anotación se retiró.</translation>
    </message>
    <message>
        <source>The page for the child</source>
        <translation>La página para el niño</translation>
    </message>
    <message>
        <source>The recovery code has not been checked yet. Without it, a lost computer means a lost diary.</source>
        <translation>El código de recuperación aún no se ha comprobado. Sin él, perder el ordenador es perder el diario.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Yes, it was injected</source>
        <translation>Sí, se inyectó</translation>
    </message>
    <message>
        <source>about {left} left (estimate)</source>
        <translation>quedan {left} (est.)</translation>
    </message>
    <message numerus="yes">
        <source>about {n} (estimate)</source>
        <translation>
            <numerusform>unas {n} (estim.)</numerusform>
            <numerusform>unas {n} (estim.)</numerusform>
        </translation>
    </message>
    <message>
        <source>as prescribed since {date}</source>
        <translation>prescrita desde el {date}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>choose or add the one in use</source>
        <translation>elija o añada el que está en uso</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>chosen by {name}</source>
        <translation>elegido por {name}</translation>
    </message>
    <message>
        <source>last given {when}: {details}</source>
        <translation>última {when}: {details}</translation>
    </message>
    <message>
        <source>no needle counted</source>
        <translation>ninguna aguja contada</translation>
    </message>
    <message>
        <source>no rested spot to offer; choose one</source>
        <translation>no hay punto descansado que ofrecer; elija uno</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>sin contar todavía</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>sin anotar todavía</translation>
    </message>
    <message>
        <source>now, {time}</source>
        <translation>ahora, {time}</translation>
    </message>
    <message>
        <source>pen window shows {text}</source>
        <translation>ventana: {text}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>usual time {time}</source>
        <translation>hora habitual {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>{day} por la tarde</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation>{day} por la noche</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>{day} por la mañana</translation>
    </message>
    <message>
        <source>{day} night</source>
        <translation>{day} de madrugada</translation>
    </message>
    <message>
        <source>{day}: recorded {at}, undone {later} by {name}. Was it injected?</source>
        <translation>{day}: registrado {at}, deshecho {later} por {name}. ¿Se inyectó?</translation>
    </message>
    <message>
        <source>{day}: recorded {at}, undone {later}. Was it injected?</source>
        <translation>{day}: registrado {at}, deshecho {later}. ¿Se inyectó?</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) ago</source>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evening(s) of the last two weeks are not logged.</source>
        <translation>
            <numerusform>{n} noche de las últimas dos semanas está sin registrar.</numerusform>
            <numerusform>{n} noches de las últimas dos semanas están sin registrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new needle(s)</source>
        <translation>
            <numerusform>{n} aguja nueva</numerusform>
            <numerusform>{n} agujas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Home again: {name}’s evenings run by home time.</source>
        <translation>De vuelta en casa: las noches de {name} van con la hora de casa.</translation>
    </message>
    <message>
        <source>Home time</source>
        <translation>Hora de casa</translation>
    </message>
    <message>
        <source>It is {time_here} here and {time_home} in {home}. By which clock shall {name}’s evenings run?</source>
        <translation>Aquí son las {time_here} y en {home} las {time_home}. ¿Con qué reloj van las noches de {name}?</translation>
    </message>
    <message>
        <source>Keep home time ({place})</source>
        <translation>Mantener la hora de casa ({place})</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>This computer is on {place} time</source>
        <translation>Este ordenador tiene la hora de {place}</translation>
    </message>
    <message>
        <source>Use local time ({place})</source>
        <translation>Usar la hora local ({place})</translation>
    </message>
    <message>
        <source>{name}’s evenings go on by {place} time, where it is {time}.</source>
        <translation>Las noches de {name} siguen con la hora de {place}, donde son las {time}.</translation>
    </message>
    <message>
        <source>{name}’s evenings run by {place} time now.</source>
        <translation>Las noches de {name} van ahora con la hora de {place}.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} el {day}</translation>
    </message>
    <message>
        <source>{which}: no injection is planned.</source>
        <translation>{which}: no hay inyección prevista.</translation>
    </message>
    <message numerus="yes">
        <source>{which}: the next one at {time} here, {n} hour(s) after the last.</source>
        <translation>
            <numerusform>{which}: la próxima a las {time} de aquí, {n} hora después de la última.</numerusform>
            <numerusform>{which}: la próxima a las {time} de aquí, {n} horas después de la última.</numerusform>
        </translation>
    </message>
    <message>
        <source>{which}: the next one at {time} here.</source>
        <translation>{which}: la próxima a las {time} de aquí.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Growth Companion</source>
        <translation>Growth Companion</translation>
    </message>
    <message numerus="yes">
        <source>Growth Companion: {n} not logged yet</source>
        <translation>
            <numerusform>Growth Companion: {n} sin registrar</numerusform>
            <numerusform>Growth Companion: {n} sin registrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Growth Companion</source>
        <translation>Abrir Growth Companion</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>{name}: given</source>
        <translation>{name}: administrada</translation>
    </message>
    <message>
        <source>{name}: not logged yet</source>
        <translation>{name}: sin registrar</translation>
    </message>
    <message>
        <source>{name}: noted</source>
        <translation>{name}: anotado</translation>
    </message>
    <message>
        <source>{name}: nothing planned</source>
        <translation>{name}: nada previsto</translation>
    </message>
    <message>
        <source>{name}: partly given</source>
        <translation>{name}: administrada en parte</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
</context>
<context>
    <name>Tue</name>
    <message>
        <source>A Therapeutic Use Exemption is granted by a sport’s body, not by this program. Write down what they told you.</source>
        <translation>La Autorización de Uso Terapéutico la concede un organismo deportivo, no este programa. Anote lo que le dijeron.</translation>
    </message>
    <message>
        <source>Applied for, not yet granted</source>
        <translation>Solicitada, aún no concedida</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <source>Asked for by: {sources}</source>
        <translation>La piden: {sources}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>Terminó el {date}</translation>
    </message>
    <message numerus="yes">
        <source>Ends on {date}, in {n} days</source>
        <translation>
            <numerusform>Termina el {date}, en {n} día</numerusform>
            <numerusform>Termina el {date}, en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Exemption for sport</source>
        <translation>Autorización para el deporte</translation>
    </message>
    <message>
        <source>Exemptions for sport</source>
        <translation>Autorizaciones para el deporte</translation>
    </message>
    <message>
        <source>Exemptions of {name}</source>
        <translation>Autorizaciones de {name}</translation>
    </message>
    <message>
        <source>From 120 days before, the end is spoken of: new papers take time.</source>
        <translation>Desde 120 días antes se avisa del fin: los papeles nuevos tardan.</translation>
    </message>
    <message>
        <source>Granted before it was applied for?</source>
        <translation>¿Concedida antes de solicitarla?</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Concedida el</translation>
    </message>
    <message>
        <source>Granted until {date}</source>
        <translation>Concedida hasta el {date}</translation>
    </message>
    <message>
        <source>Granted; no end is typed in</source>
        <translation>Concedida; sin fin escrito</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Lists differ from body to body; the one you apply to decides. Not yet reviewed by a clinician.</source>
        <translation>Las listas difieren entre organismos; decide aquel al que se solicita. Aún sin revisar por un médico.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation>No hay ninguna registrada.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Papers are being gathered</source>
        <translation>Se están reuniendo los papeles</translation>
    </message>
    <message>
        <source>Papers that are there</source>
        <translation>Papeles que ya están</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Take it out of the file</source>
        <translation>Quitarla del archivo</translation>
    </message>
    <message>
        <source>Taken out of the file.</source>
        <translation>Quitada del archivo.</translation>
    </message>
    <message>
        <source>The exemption is kept.</source>
        <translation>La autorización está guardada.</translation>
    </message>
    <message>
        <source>The last day comes before it was granted.</source>
        <translation>El último día es anterior a la concesión.</translation>
    </message>
    <message>
        <source>Type the medicine it is for.</source>
        <translation>Escriba para qué medicamento es.</translation>
    </message>
    <message>
        <source>Type who grants the exemption.</source>
        <translation>Escriba quién concede la autorización.</translation>
    </message>
    <message>
        <source>Who grants it</source>
        <translation>Quién la concede</translation>
    </message>
    <message>
        <source>Write down an exemption…</source>
        <translation>Anotar una autorización…</translation>
    </message>
    <message>
        <source>reference {number}</source>
        <translation>referencia {number}</translation>
    </message>
    <message>
        <source>such as: the national anti-doping agency</source>
        <translation>por ejemplo: la agencia nacional antidopaje</translation>
    </message>
    <message>
        <source>{body}: {state}</source>
        <translation>{body}: {state}</translation>
    </message>
    <message>
        <source>{there} of {papers} papers</source>
        <translation>{there} de {papers} papeles</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>g/cm²</source>
        <translation>g/cm²</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>kg/m²</source>
        <translation>kg/m²</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>I have none of these…</source>
        <translation>No tengo ninguno de estos…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open by itself again from now on</source>
        <translation>Volver a abrir solo desde ahora</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>Código de recuperación, de su papel</translation>
    </message>
    <message>
        <source>This backup belongs to another diary. It opens with the code or passphrase that was in force when it was made.</source>
        <translation>Esta copia es de otro diario. Se abre con el código o la frase de paso vigentes cuando se hizo.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Probar otra vez el llavero</translation>
    </message>
    <message>
        <source>Way to open it</source>
        <translation>Forma de abrirlo</translation>
    </message>
</context>
<context>
    <name>VisitReturn</name>
    <message>
        <source>A test has a date</source>
        <translation>Una prueba tiene fecha</translation>
    </message>
    <message>
        <source>Back from the visit</source>
        <translation>De vuelta de la visita</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Its form opens once this is saved.</source>
        <translation>Su formulario se abre al guardar esto.</translation>
    </message>
    <message>
        <source>Its form opens too, and it is reminded of.</source>
        <translation>También se abre su formulario, y se recordará.</translation>
    </message>
    <message>
        <source>Left empty, it is asked next time</source>
        <translation>Si se deja vacía, se pregunta la próxima vez</translation>
    </message>
    <message>
        <source>Next tests</source>
        <translation>Próximas pruebas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>La próxima visita</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>Se sabe la hora</translation>
    </message>
    <message>
        <source>There is a new prescription</source>
        <translation>Hay una prescripción nueva</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What the clinic said</source>
        <translation>Qué dijo la clínica</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Which, and when, as the team said it.</source>
        <translation>Cuáles y cuándo, como lo dijo el equipo.</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Sus preguntas</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Next tests</source>
        <translation>Próximas pruebas</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planificar una visita</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>Se sabe la hora</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visita</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>such as: growth clinic</source>
        <translation>por ejemplo: consulta de crecimiento</translation>
    </message>
    <message>
        <source>such as: house B, second floor</source>
        <translation>por ejemplo: edificio B, segunda planta</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Ask this one earlier</source>
        <translation>Preguntar esta antes</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>Preguntar esta después</translation>
    </message>
    <message>
        <source>Back from the visit…</source>
        <translation>De vuelta de la visita…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Cambiar las palabras</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>For discussion at the visit, from the diary</source>
        <translation>Para hablarlo en la visita, del diario</translation>
    </message>
    <message>
        <source>For discussion at the visit. “Not confirmed” is neither given nor missed.</source>
        <translation>Para hablarlo en la visita. «Sin confirmar» no es ni administrada ni olvidada.</translation>
    </message>
    <message>
        <source>Injections given</source>
        <translation>Inyecciones administradas</translation>
    </message>
    <message>
        <source>Its date comes before any other.</source>
        <translation>Su fecha llega antes que ninguna otra.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept for the visit.</source>
        <translation>Guardado para la visita.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Next tests: {tests}</source>
        <translation>Próximas pruebas: {tests}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>No visit is planned</source>
        <translation>No hay ninguna visita prevista</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Aún no hay ninguna anotada.</translation>
    </message>
    <message>
        <source>Nothing yet. Ctrl+Shift+Q takes a question from any page, the moment it comes up.</source>
        <translation>Nada todavía. Ctrl+Shift+Q anota una pregunta desde cualquier página, en el momento en que surge.</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>Visitas anteriores</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Planificar una visita…</translation>
    </message>
    <message>
        <source>Plan the next visit…</source>
        <translation>Planificar la próxima visita…</translation>
    </message>
    <message>
        <source>Show earlier visits</source>
        <translation>Mostrar visitas anteriores</translation>
    </message>
    <message>
        <source>Since the visit of {date}</source>
        <translation>Desde la visita del {date}</translation>
    </message>
    <message>
        <source>Summary for the visit…</source>
        <translation>Resumen para la visita…</translation>
    </message>
    <message>
        <source>Take this question off</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>The clinic asked for…</source>
        <translation>La clínica pidió…</translation>
    </message>
    <message>
        <source>The date of the test is kept.</source>
        <translation>La fecha de la prueba está guardada.</translation>
    </message>
    <message>
        <source>The first three go first on the summary.</source>
        <translation>Las tres primeras van primero en el resumen.</translation>
    </message>
    <message>
        <source>The question was changed.</source>
        <translation>La pregunta se cambió.</translation>
    </message>
    <message>
        <source>The question was taken off.</source>
        <translation>La pregunta se quitó.</translation>
    </message>
    <message>
        <source>The visit is planned.</source>
        <translation>La visita está prevista.</translation>
    </message>
    <message>
        <source>The visit was changed.</source>
        <translation>La visita se cambió.</translation>
    </message>
    <message>
        <source>The visit was taken off the list.</source>
        <translation>La visita se quitó de la lista.</translation>
    </message>
    <message>
        <source>They go first on the summary.</source>
        <translation>Van primero en el resumen.</translation>
    </message>
    <message>
        <source>To ask at the visit</source>
        <translation>Para preguntar en la visita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What the visit brought is kept.</source>
        <translation>Lo que trajo la visita está guardado.</translation>
    </message>
    <message>
        <source>With a date here, reminders and the phone know it too.</source>
        <translation>Con una fecha aquí, los recordatorios y el teléfono también la conocen.</translation>
    </message>
    <message>
        <source>Write a question and press Enter</source>
        <translation>Escriba una pregunta y pulse Intro</translation>
    </message>
    <message>
        <source>Written down for {name}: {dose} from {day}.</source>
        <translation>Anotado para {name}: {dose} desde el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day(s)</source>
        <translation>
            <numerusform>en {n} día</numerusform>
            <numerusform>en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>written down {date}</source>
        <translation>anotada el {date}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{given} of {scheduled} given</source>
        <translation>{given} de {scheduled} administradas</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) ago</source>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given in part</source>
        <translation>
            <numerusform>{n} administrada en parte</numerusform>
            <numerusform>{n} administradas en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed</source>
        <translation>
            <numerusform>{n} sin confirmar</numerusform>
            <numerusform>{n} sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not given</source>
        <translation>
            <numerusform>{n} no administrada</numerusform>
            <numerusform>{n} no administradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on hold, not counted</source>
        <translation>
            <numerusform>{n} en pausa, no se cuenta</numerusform>
            <numerusform>{n} en pausa, no se cuentan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenToCall</name>
    <message>
        <source>And when one of these is severe:</source>
        <translation>Y cuando uno de estos es intenso:</translation>
    </message>
    <message>
        <source>Call the emergency number now for</source>
        <translation>Llame ahora al número de emergencias por</translation>
    </message>
    <message>
        <source>Change the numbers</source>
        <translation>Cambiar los números</translation>
    </message>
    <message>
        <source>Change whom this list is for…</source>
        <translation>Cambiar para quién es esta lista…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Imprimir esta lista…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>The list is for {name} as chosen.</source>
        <translation>La lista es para {name}, como se eligió.</translation>
    </message>
    <message>
        <source>The numbers are saved.</source>
        <translation>Los números están guardados.</translation>
    </message>
    <message>
        <source>This list is for: {groups}.</source>
        <translation>Esta lista es para: {groups}.</translation>
    </message>
    <message>
        <source>Type in the numbers</source>
        <translation>Escribir los números</translation>
    </message>
    <message>
        <source>Type them from the clinic’s papers. Nothing is filled in ready-made, and this program never dials.</source>
        <translation>Escríbalos de los papeles de la clínica. No hay ninguno ya rellenado, y este programa nunca llama.</translation>
    </message>
    <message>
        <source>Use {number} ({publisher})</source>
        <translation>Usar {number} ({publisher})</translation>
    </message>
    <message>
        <source>What to say on the phone</source>
        <translation>Qué decir por teléfono</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>{first}, together with {other}</source>
        <translation>{first}, junto con {other}</translation>
    </message>
    <message>
        <source>{name} · read it any time; nothing is logged</source>
        <translation>{name} · léalo cuando quiera; no se registra nada</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Growth Companion</source>
        <translation>Growth Companion</translation>
    </message>
    <message>
        <source>Growth Companion · a made-up family</source>
        <translation>Growth Companion · una familia inventada</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>No se deshizo</translation>
    </message>
    <message>
        <source>People and prescriptions…</source>
        <translation>Personas y prescripciones…</translation>
    </message>
    <message>
        <source>This family is made up, and nothing you enter here is kept.</source>
        <translation>Esta familia es inventada, y nada de lo que escriba aquí se guarda.</translation>
    </message>
    <message>
        <source>made up · {age}</source>
        <translation>inventado · {age}</translation>
    </message>
    <message>
        <source>{name} · not logged yet</source>
        <translation>{name} · sin registrar todavía</translation>
    </message>
</context>
<context>
    <name>Wipes</name>
    <message numerus="yes">
        <source>By the diary: {n} wipe(s)</source>
        <translation>
            <numerusform>Según el diario: {n} toallita</numerusform>
            <numerusform>Según el diario: {n} toallitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Type a whole number, such as 80.</source>
        <translation>Escriba un número entero, por ejemplo 80.</translation>
    </message>
    <message>
        <source>Wipes</source>
        <translation>Toallitas</translation>
    </message>
    <message>
        <source>Wipes counted now</source>
        <translation>Toallitas contadas ahora</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Choose a place from the list, such as Europe/London.</source>
        <translation>Elija un lugar de la lista, por ejemplo Europe/London.</translation>
    </message>
</context>
</TS>
