## Scenarios: the list, and the page before one.

scenarios-title = Escenarios
scenarios-lead = Un escenario lo sitúa en una situación que cambia según lo que usted hace. En un recorrido de práctica nada cuenta, y nadie más puede ver sus decisiones.
scenarios-note = Las decisiones en torno a una entrevista, y lo que se sigue de ellas.
scenarios-none = Todavía no hay escenarios.
scenarios-all = { $count ->
    [one] Ver { $count } escenario
   *[other] Ver los { $count } escenarios
}
scenario-about-minutes = { $count ->
    [one] Alrededor de { $count } minuto
   *[other] Alrededor de { $count } minutos
}
scenario-finished = { $count ->
    [one] Terminado { $count } vez
   *[other] Terminado { $count } veces
}
scenario-latest = El último informe
scenario-about = De qué se trata
scenario-go-on = Continuar
scenario-untranslated = Este escenario no está traducido al idioma de esta página. Se muestra en este idioma: { $language }.
scenario-stale = Algunas partes de esta traducción son más antiguas que el texto inglés.
scenario-course = Pone en práctica
scenario-not-reviewed = Todavía no lo han revisado supervivientes de la trata, profesionales de la protección de la infancia ni juristas.
scenario-not-reviewed-link = Qué significa eso
scenario-before = Antes de empezar
scenario-leave-any-time = Puede salir en cualquier momento, y la historia espera donde está. Si omite este escenario, no pierde nada y no se informa a nadie.
scenario-time-text = Dura lo que usted necesite. El reloj de la historia solo avanza cuando usted actúa.
scenario-begin = Empezar
scenario-begin-practice = Empezar para practicar
scenario-anew = Empezar de nuevo
scenario-anew-note = El recorrido abierto se cierra entonces. No cuenta en ninguna parte.
scenario-skip = Omitir este escenario
scenario-looked-at = Qué se examina
scenario-looked-at-note = Se decide al final, según lo que se hizo. Cada objetivo se cumple o no se cumple.
scenario-people = A quién se puede llamar
scenario-people-note = Estas personas tienen horarios y límites. Puede consultarlos en cualquier momento.
scenario-person-hours = Cuándo
scenario-person-limits = Límites
scenario-runs = Sus recorridos anteriores
scenario-run-practice = Práctica
scenario-run-assessed = Evaluado
scenario-run-link = Informe del { $date }
scenario-assessed = Dónde se evalúa
scenario-assessed-note = En un recorrido evaluado una decisión queda tomada, y nada se juzga antes del final.
scenario-assessed-rule = Se aprueba con el { $percent } % o más. Un recorrido que termina mal para las personas implicadas no se aprueba, sean cuales sean los puntos obtenidos.
scenario-assessed-begin = Empezar el recorrido evaluado
scenario-assessed-go-on = Continuar el recorrido evaluado
scenario-assessed-other = Aquí hay abierto un recorrido de «{ $title }». Si empieza este, aquel se cierra. Solo cuenta como intento si usted vuelve a ese otro escenario.
scenario-state-passed = Aprobado
scenario-state-not-passed = Todavía sin aprobar
scenario-attempts-left = { $count ->
    [one] Queda { $count } intento.
   *[other] Quedan { $count } intentos.
}
scenario-attempts-any = No hay límite de intentos.

# What stands between a word and what it is about.
scenario-colon = :

## How a story ends for the people in it.

scenario-outcome-good = Terminó bien
scenario-outcome-mixed = Terminó bien en parte
scenario-outcome-poor = Terminó mal
scenario-outcome-critical = El ejercicio terminó aquí

## What an action is, said in the debrief only.

scenario-verdict-sound = Correcta
scenario-verdict-costly = Tiene un precio
scenario-verdict-unsound = No es correcta

## The page of an open run.

# $time is a time of day in the story, such as 21:43.
scenario-clock = Hora: { $time }.
scenario-happened = Qué ocurrió
scenario-did = Lo que usted hizo
scenario-did-other = Lo que hizo el agente
scenario-meanwhile = Mientras tanto
scenario-minutes-passed = { $count ->
    [one] Pasó { $count } minuto.
   *[other] Pasaron { $count } minutos.
}
scenario-act = ¿Qué hace usted?
scenario-say = ¿Qué diría usted?
scenario-say-note = Si lo desea. Solo usted puede leerlo, no se puntúa y puede borrarlo. No escriba nombres reales ni datos de un caso.
scenario-say-keep = Guardar y comparar
scenario-say-keep-only = Guardar
scenario-say-kept = Guardado. Solo usted puede leerlo.
scenario-say-again = Guardar el cambio
scenario-models = Otras maneras de decirlo
scenario-reconsider = Reconsiderar una decisión
scenario-reconsider-note = La historia vuelve a antes de esa decisión. Queda registrado y aparece en el informe. La puntuación es la del camino que usted conserva.
scenario-reconsider-do = Volver a antes de esta decisión
scenario-content-note = Nota sobre el contenido
scenario-leave = Salir
scenario-leave-open = Puede salir en cualquier momento, y la historia espera donde está. Un recorrido puede quedar abierto para siempre: no tiene ninguna consecuencia y no se informa a nadie.
scenario-leave-later = Salir y continuar más tarde
scenario-choose-other = Dejar este y elegir otro
scenario-assessed-in = Evaluado en { $course }
scenario-stands = La historia ya no está donde estaba esa página. Está aquí ahora.
# Shown while a decision could not be sent.
scenario-offline = No se puede contactar con el servidor. Su decisión todavía no está registrada. Se vuelve a enviar automáticamente.
scenario-try-now = Intentar ahora

## The debrief.

scenario-debrief = Informe
scenario-debrief-practice = Recorrido de práctica, { $date }, versión { $version }
scenario-debrief-assessed = Recorrido evaluado, { $date }, versión { $version }
scenario-print = Imprimir
# Whose run it is, where staff look at it; a name follows.
scenario-officer = Agente:
scenario-officer-note = No se muestra lo que esa persona escribió con sus propias palabras. Solo ella puede leerlo.
scenario-ending = Cómo terminó
scenario-meaning = Qué significa
scenario-score = Puntuación
scenario-score-points = { $count ->
    [one] { $earned } de { $count } punto
   *[other] { $earned } de { $count } puntos
}
scenario-score-rule = Cada objetivo obtiene sus puntos o ninguno. El porcentaje se redondea hacia abajo y es el del camino que se conservó.
scenario-score-passed = Aprobado. Se necesitaba el { $percent } % o más.
scenario-score-not-passed = No aprobado. Se necesitaba el { $percent } % o más.
scenario-score-poor = Un recorrido que termina mal para las personas implicadas no se aprueba, sean cuales sean los puntos obtenidos.
scenario-score-critical = Un recorrido que termina en un error crítico no se aprueba, sean cuales sean los puntos obtenidos.
scenario-path = El camino
scenario-path-note = Desde la primera escena hasta el final, con la razón en cada decisión.
scenario-path-folded = Tras las líneas discontinuas está lo que no se hizo. Abra una para ver qué habría ocurrido.
scenario-why = Por qué:
scenario-source = Fuente:
scenario-not-done = No se hizo
scenario-others = { $count ->
    [one] { $count } cosa no se hizo
   *[other] { $count } cosas no se hicieron
}
# On paper, behind what was not done: the scene it leads to.
scenario-leads = Después: { $scene }
scenario-would = Qué habría ocurrido
scenario-would-lead = La historia habría continuado: { $scene }
scenario-would-end = La historia habría terminado: { $scene }
scenario-reconsidered = Se hizo primero y después se reconsideró
scenario-again = Intentar de nuevo desde aquí
scenario-again-note = «Intentar de nuevo desde aquí» abre un nuevo recorrido de práctica. Lo hecho antes de esa decisión queda como estaba.
scenario-objectives = Objetivos
scenario-objectives-note = Se deciden con estas reglas, según lo que la historia recuerda y lo que se hizo.
scenario-met = Cumplido
scenario-not-met = No cumplido
scenario-evidence = Decisiones que influyen en él
scenario-evidence-none = Nada de lo que se hizo influye en él.
scenario-competences = Qué muestran las decisiones
scenario-competences-note = Decisiones del camino que se conservó. No se cuentan las que no dejaban elección.
scenario-competence = Competencia
scenario-errors = Para repasar
scenario-errors-note = Errores que mostraron estas decisiones, y dónde hablan de ellos las lecciones.
scenario-words = Sus palabras
scenario-words-note = Solo usted puede leerlas. No se puntúan.
scenario-words-yours = Lo que usted escribió
scenario-words-none = Aquí no escribió nada.
scenario-words-delete = Borrar lo que escribí
scenario-sources = Fuentes
scenario-after = Antes de continuar
scenario-after-text = Lo que está aquí puede quedarse con usted. Tómese un minuto lejos de la pantalla.
scenario-play-again = Al principio de este escenario
scenario-all-link = Todos los escenarios
scenario-to-course = Al curso

## On the pages of a course.

scenario-course-practice = Escenarios para practicar
scenario-course-practice-note = Puede recorrerlos o dejarlos.
scenario-course-assessed = Escenario evaluado
scenario-course-assessed-one = Es necesario para completar el curso.
scenario-course-assessed-choose = Uno de estos es necesario para completar el curso. Quien deja de lado un tema elige otro y no pierde nada.
scenario-needs = { $count ->
    [one] { $count } escenario evaluado aprobado
   *[other] { $count } escenarios evaluados aprobados
}
scenario-next = El escenario evaluado de este módulo
scenario-home = Lo siguiente es el escenario evaluado de este módulo
scenario-home-open = Hay un escenario abierto
scenario-home-run = Escenario

## For instructors.

scenario-author-lead = Qué contiene el archivo, y qué hicieron los agentes en la versión actual.
scenario-author-pin = Para fijar esta versión
scenario-author-pin-note = Un curso que evalúa con este escenario nombra esta versión. La conserva hasta que alguien nombra otra.
scenario-author-problems = Qué se encontró
scenario-author-no-problems = No se encontró nada.
scenario-author-size = Tamaño
scenario-author-scenes = escenas
scenario-author-actions = acciones
scenario-author-endings = finales
scenario-author-situations = situaciones
scenario-author-gave-up = El recorrido de todas las situaciones se interrumpió en su límite. Lo que no pudo decidirse no se afirma.
scenario-author-picture = Esquema
scenario-author-picture-note = Cada escena con las acciones que llevan adelante. Las cifras cuentan lo que hicieron los agentes.
scenario-author-no-picture = No se puede dibujar mientras el archivo tenga errores.
scenario-author-figures = Qué hicieron los agentes
scenario-author-figures-note = Recorridos en la versión actual, de práctica y evaluados.
scenario-author-hidden = Muy pocos agentes han terminado un recorrido como para dar cifras que no señalen a nadie.
scenario-author-people = agentes con un recorrido terminado
scenario-author-runs = recorridos
scenario-author-left = sin continuar desde hace una semana o más
scenario-author-median = mediana de minutos por recorrido
scenario-author-scene = Escena
scenario-author-action = Acción
scenario-author-verdict = Qué es
scenario-author-visits = Visitas
scenario-author-seconds = Mediana de segundos hasta decidir
scenario-author-taken = Elegida
scenario-author-critical = Final crítico
scenario-author-reconsidered = Reconsiderada
scenario-author-actions-table = Acciones
scenario-author-scenes-table = Escenas
scenario-author-endings-table = Finales
scenario-author-ending = Final
scenario-author-outcome = Cómo termina

## The words in the picture of a scenario.

scenario-picture = Las escenas del escenario y las acciones que llevan de una a otra.
scenario-picture-start = Principio
scenario-picture-event = Un suceso lleva aquí
scenario-picture-visits = Visitas
scenario-picture-taken = Elegida
scenario-picture-critical = Crítico
scenario-picture-median = Mediana de segundos
