## Days on which a cohort meets.

training-title = Jornadas de formación
training-days = Jornadas
training-days-note = Quienes dirigen el programa y sus instructores añaden las jornadas y registran quién asistió. Cada agente ve las suyas.
training-none = Todavía no se ha añadido ninguna jornada.
training-day = Título
training-when = Día
training-length = Duración
training-attendance = Asistencia
training-ahead = aún no ha llegado
training-unrecorded = todavía sin registrar
training-present = asistieron { $present } de { $recorded }
training-minutes = { $minutes } min
training-hours = { $hours } h
training-hours-minutes = { $hours } h { $minutes } min
training-new = Añadir una jornada
training-new-note = Una jornada queda como se añadió: lo que se registra de ella puede contar para una certificación.
training-name = Título
training-name-hint = Por ejemplo: Escuchar, primera parte.
training-length-field = Duración en minutos
training-length-hint = Sin los descansos. Seis horas son 360 minutos.
training-add = Añadir la jornada
training-print = Imprimir una hoja de firmas
training-sheet = Hoja de firmas
training-from-until = Desde – hasta
training-signature = Firma
training-sheet-kept = Cuenta lo que se registra en Audire. Guarde esta hoja según las normas de su programa.

## Who was there.

attendance-note = Marque a cada persona y guarde. Puede corregirlo más tarde: la marca anterior queda en el historial.
attendance-save = Guardar la asistencia
attendance-left = ha dejado el grupo
attendance-own-note = Es usted. Otra persona registra su asistencia.
attendance-whole = La jornada entera
attendance-none = No asistió
attendance-part = Parte de la jornada
attendance-later = Todavía sin registrar
attendance-minutes-field = Minutos, para parte de la jornada (de 1 a { $most })
attendance-said-whole = la jornada entera
attendance-said-none = no asistió
attendance-recorded = Registrado: { $was } ({ $person }, { $date })
attendance-before = { $count ->
    [one] { $count } registro anterior
   *[other] { $count } registros anteriores
}
attendance-pages = Páginas de participantes
attendance-ahead = Esta jornada aún no ha llegado. La asistencia se registra a partir de ese día.
attendance-outdated = Alguien registró esta asistencia en el mismo momento. Mire lo que consta ahora.
attendance-gone = Una persona de su hoja ya no está en el grupo. Lo que marcó se conserva; guárdelo de nuevo.
attendance-own = { $person }: nadie registra su propia asistencia.
attendance-minutes = { $person }: indique un número de minutos de 1 a { $most }.
attendance-unclear = { $person }: indicó minutos. Elija «Parte de la jornada» o deje vacíos los minutos.
attendance-changed = { $person }: alguien registró otra cosa entretanto. Lo ve debajo del nombre. Guarde de nuevo si su marca es correcta.

## Why a day is not added.

training-title-missing = Indique un título.
training-title-too-long = El título es demasiado largo.
training-title-unusable = El título contiene caracteres que no se ven.
training-title-taken = Ese título ya está en ese día, con otra duración. Elija otro título.
training-day-missing = Indique el día.
training-day-far = Ese día queda a años de hoy. Compruebe el año.
training-minutes-range = Indique un número de minutos de 1 a { $most }.

## One’s own days, on the home page.

home-training-next = Próxima jornada de formación: { $date }, { $title }
home-training-days = Sus jornadas de formación
home-training-present = usted asistió
home-training-absent = usted no asistió
home-training-part = usted asistió { $minutes } de { $whole } minutos
home-training-ahead = aún no ha llegado
home-training-unrecorded = todavía sin registrar

## Where people belong.

belonging-title = A dónde pertenece esta persona
belonging-of = A dónde pertenece { $person }
belonging-note = Una persona pertenece a una sola organización a la vez. Las comparaciones de instituciones y países se basan en ello. Los certificados muestran lo que consta en la cuenta.
belonging-organisation = Organización
belonging-none = Ninguna
belonging-nowhere = No pertenece a ninguna organización.
belonging-since = Pertenece a { $organisation } desde el { $date }.
belonging-before = { $organisation }, del { $from } al { $until }
belonging-agency = En la cuenta: { $agency }
belonging-to = Pertenece a { $organisation }.
belonging-change = Cambiar
belonging-save = Guardar
belonging-unknown = Elija una organización de la lista.
table-belongs = Pertenecerá a { $organisation }
table-unit-passed = No se toma la unidad «{ $unit }»: no hay una sola organización con ese nombre, o la persona ya pertenece a una.

## Changing an organisation.

organisation-people = Personas
organisation-change = Cambiar
organisation-changing = Cambiar { $name }
organisation-change-note = Las páginas muestran desde ahora el nombre nuevo. Los certificados ya emitidos conservan el anterior. Lo que está debajo se mueve con ella.
organisation-save = Guardar la organización
organisation-leave = Dejarla como está
organisation-parent-itself = Una organización no puede estar debajo de sí misma.

## Awarding to one cohort.

run-whom = Para quién
run-everybody = Todas las personas en camino
run-of-cohort = Grupo: { $cohort }
run-report-csv = Informe en CSV

## What was done, at the top of the next page.

notice-training-day-added = La jornada se ha añadido.
notice-attendance-recorded = La asistencia se ha registrado.
notice-belonging-set = Se ha guardado a dónde pertenece esta persona.
notice-organisation-changed = La organización se ha cambiado.

## In the log.

audit-cohort-day-added = Jornada de formación añadida
audit-attendance-recorded = Asistencia registrada
audit-attendance-corrected = Asistencia corregida
audit-account-belongs = Organización de una persona cambiada
audit-organisation-changed = Organización cambiada
