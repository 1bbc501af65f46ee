## A cohort: who is where.

cohort-summary-nobody = Todavía no hay nadie en este grupo.
cohort-summary = Han empezado { $begun } de { $people }; { $certified ->
    [one] { $certified } está certificado
   *[other] { $certified } están certificados
}, { $stuck ->
    [one] { $stuck } está bloqueado
   *[other] { $stuck } están bloqueados
}, { $expiring ->
    [one] { $expiring } certificación caduca
   *[other] { $expiring } certificaciones caducan
} en los próximos 90 días.
cohort-to-people = Personas, invitaciones y plazos
# $title is a certification.
cohort-to-awards = Otorgamientos: { $title }
cohort-where = Dónde está cada persona
cohort-where-note = Lo que consta en los cursos y para las certificaciones de este programa. La práctica, y lo que alguien se salta, no se muestra nunca.
cohort-where-none = No hay nadie en esta selección.
cohort-show = A quién se muestra
cohort-show-all = Todas las personas
cohort-show-stuck = Bloqueadas
cohort-show-certified = Certificadas
cohort-show-30 = Caduca en 30 días
cohort-show-60 = En 60 días
cohort-show-90 = En 90 días
cohort-of = { $count } de { $all }

## Columns of the table and of its files. $title is a course or a certification.

cohort-head-lessons = { $title }: lecciones
cohort-head-completed = { $title }: terminado el
cohort-head-best = { $title }: mejor resultado final, %
cohort-head-result = { $title }: evaluación final
cohort-head-room = Sala de práctica
cohort-head-room-on = Sala de práctica: demostrado el
cohort-head-met = { $title }: requisitos cumplidos
cohort-head-until = { $title }: válido hasta
cohort-head-seen = Última visita
cohort-head-stuck = Bloqueo
cohort-under-completed = terminado el
cohort-under-best = mejor resultado final, %:
cohort-under-result = evaluación final:
cohort-under-room-on = el
cohort-under-met = requisitos cumplidos:
cohort-under-until = hasta el
cohort-result-passed = aprobada
cohort-result-failed = aún no aprobada
cohort-result-waiting = espera una nota
cohort-room-shown = dominio demostrado
cohort-room-passed = { $count ->
    [one] { $count } entrevista aprobada
   *[other] { $count } entrevistas aprobadas
}
cohort-state-under-way = en camino
cohort-state-proposed = todo cumplido, por confirmar
cohort-state-ready = todo cumplido, a punto de emitirse
cohort-state-certified = certificado
cohort-state-renewing = certificado, renovación en camino
cohort-state-lapsed = ya no es válido
cohort-state-revoked = revocado

## Why somebody does not come further, and whose turn it is. $what is a course or a certification.

stuck-said = { $why } ({ $turn })
stuck-not-begun = No ha empezado
stuck-quiet = { $days ->
    [one] Nada desde hace { $days } día
   *[other] Nada desde hace { $days } días
}
stuck-failed-twice = No aprobado dos veces o más: { $what }
# $day is the day that is over.
stuck-deadline = El plazo era el { $day }: { $what }
stuck-waits-mark = Espera una nota: { $what }
stuck-waits-interview = Una entrevista espera a un evaluador: { $what }
stuck-waits-observation = Hay que observar la práctica: { $what }
stuck-waits-meeting = Espera una jornada de formación: { $what }
stuck-waits-confirmation = Espera una confirmación: { $what }
stuck-waits-waiver = Una dispensa espera a una segunda persona: { $what }
stuck-turn-officer = le toca al agente
stuck-turn-instructor = le toca a un instructor
stuck-turn-assessor = le toca a un evaluador
stuck-turn-manager = le toca a un responsable o evaluador

## Files.

cohort-file-csv = Esta tabla en CSV
cohort-file-xlsx = Esta tabla en XLSX
cohort-file-zip = Certificados válidos en ZIP
cohort-files-note = Estos archivos contienen nombres. Guárdelos donde solo puedan leerlos quienes los necesitan; queda registrado que usted los tomó.
cohort-files-index-files = Archivos
cohort-files-issued = Emitido el
cohort-files-code = Código

## Drawings.

cohort-growth = Cursos terminados
cohort-growth-note = De las personas que están ahora en el grupo, cuántas habían terminado cada curso al final de cada semana.
# $title is a course, $day today.
cohort-growth-label = { $title }: { $count } de { $all } personas lo habían terminado el { $day }.
cohort-growth-until = Hasta el
cohort-skill = Destreza antes y después
cohort-skill-note = La proporción de preguntas recomendadas en entrevistas evaluadas: en la de antes de la formación y en la última de después, de las mismas personas.
cohort-skill-caveat = Esto compara a las mismas personas en dos momentos, con casos distintos. No muestra que la formación sea la causa, las etiquetas son las del programa donde ningún evaluador decidió otra cosa, y quien no fue medido dos veces no figura.
cohort-skill-none = Menos de cinco personas fueron medidas antes y después. De tan pocas no se muestra nada.
cohort-skill-when = Cuándo
cohort-skill-before = Antes de la formación
cohort-skill-after = La última después
cohort-skill-median = Mediana
cohort-skill-middle = Mitad central de las personas
cohort-skill-drawing = De 0 a 100 %
cohort-skill-moved = Medidas dos veces: { $people }. Proporción más alta: { $up }. La misma: { $same }. Más baja: { $down }.

## Groups.

cohort-compare = Países e instituciones
cohort-compare-note = Los grupos de menos de cinco se cuentan junto con otros, para que no se pueda reconocer a nadie, tampoco restando.
cohort-compare-none = El grupo es demasiado pequeño para compararlo.
cohort-compare-group = Grupo
cohort-compare-begun = Han empezado
cohort-compare-completed = Han terminado todos los cursos
cohort-compare-unknown = País desconocido
cohort-compare-countries = Otros países en conjunto
cohort-compare-agencies = Otras instituciones en conjunto

## Certificates of a programme.

issued-list = Certificados
issued-list-lead = Todos los certificados de las certificaciones de este programa. En su página puede corregir o revocar cada uno.
issued-search = Titular o código
issued-search-hint = Parte de un nombre, un correo o una institución, o un código entero.
issued-status = Estado
issued-status-all = Todos
issued-status-valid = Válido
issued-status-expired = Vencido
issued-status-corrected = Sustituido por una corrección
issued-status-revoked = Revocado
issued-count = { $count ->
    [0] Ningún certificado
    [one] { $count } certificado
   *[other] { $count } certificados
}
issued-none = No hay ningún certificado así.
issued-holder = Titular
issued-certification = Certificación
issued-when = Emitido
issued-until = Válido hasta
issued-until-never = sin último día
issued-pages = Páginas de certificados

## Programmes, for those who teach or assess in one.

programmes-lead-staff = Los programas en los que usted forma o evalúa.
programme-to-awards = Otorgamientos
programme-to-observations = Práctica observada
programme-awards-note = Quién está listo, quién está en camino y a quién le caduca la certificación.
audit-cohort-figures-taken = Tabla de un grupo tomada como archivo
audit-cohort-certificates-taken = Certificados de un grupo tomados como archivos
