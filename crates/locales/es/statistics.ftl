## Assessments by their keys.

assessment-name-final = Evaluación final
# $bank is the name of a file.
assessment-name-drill = Ejercicio: { $bank }
# $module is the name of a folder.
assessment-name-quiz = Cuestionario: { $module }

## Statistics of an assessment.

statistics-title = Estadísticas
statistics-assessment = Evaluación
statistics-attempts = Intentos
statistics-first-attempts = Solo primeros intentos
statistics-all-attempts = Todos los intentos
statistics-show = Mostrar
# $time is a date with a time of day.
statistics-computed = Calculado el { $time } a partir de los intentos terminados. No se usan los nombres de los agentes.
statistics-small = { $count ->
    [0] Nadie ha terminado todavía esta evaluación.
    [one] Estos números se basan en { $count } intento. Es muy poco: aquí cada número es azar.
   *[other] Estos números se basan en { $count } intentos. Son muy pocos: aquí cada número es azar.
}
statistics-whole = La evaluación completa
statistics-whole-note = Qué tan difícil es, y con qué exactitud mide.
statistics-count = Intentos
statistics-mean = Resultado medio
statistics-deviation = Desviación estándar
statistics-deviation-note = A qué distancia de la media están los resultados. Un valor pequeño significa que la mayoría de los agentes lo hace más o menos igual de bien.
statistics-alpha = Alfa de Cronbach
statistics-alpha-low = Las preguntas tienen poco en común, o son pocas. No decida por un solo resultado (Nunnally y Bernstein, 1994).
statistics-alpha-modest = Suficiente para comparar grupos, insuficiente para decidir sobre una persona solo por este resultado (Nunnally y Bernstein, 1994).
statistics-alpha-high = Tan exacto como exige, como mínimo, una decisión sobre una persona (Nunnally y Bernstein, 1994).
statistics-error = Error estándar de medida
statistics-error-note = En unos dos de cada tres casos, lo que el agente sabe hacer está a menos de { $percent } puntos porcentuales del resultado.

## How results are spread.

statistics-spread = Resultados
statistics-spread-note = Cuántos intentos terminaron con qué parte de los puntos.
statistics-histogram-label = Barras de 0 a 100 por ciento. La mayor cantidad de intentos, { $count } de { $total }, obtuvo de { $from } a { $to } por ciento.
statistics-pass-line = La línea discontinua es la nota de aprobación: { $percent } %.
statistics-as-table = Mostrar como tabla
statistics-result = Resultado
statistics-range = { $from }–{ $to } %

## All questions in one drawing.

statistics-map = Fáciles y difíciles, precisas e imprecisas
statistics-map-note = Cada círculo es una pregunta, con su número en la tabla de abajo. Más adelante en la línea: fácil. Más arriba: distingue a los agentes que lo hacen bien en lo demás de los que no.
statistics-scatter-label = { $count ->
    [one] { $count } pregunta según facilidad y discriminación; { $remarked } con una observación. La tabla de abajo contiene los mismos números.
   *[other] { $count } preguntas según facilidad y discriminación; { $remarked } con una observación. La tabla de abajo contiene los mismos números.
}
statistics-scatter-caption = Un anillo grueso: hay una observación sobre la pregunta.
statistics-axis-up = Discriminación
statistics-axis-along = Facilidad: parte de los puntos obtenida

## The questions one by one.

statistics-items = Preguntas
statistics-items-note = El nombre de una columna ordena la tabla; una segunda vez invierte el orden. Una pregunta lleva a sus opciones y versiones.
statistics-column-number = Pregunta
statistics-column-answers = Respuestas
statistics-column-facility = Facilidad
statistics-column-discrimination = Discriminación
statistics-column-correlation = Correlación
statistics-column-seconds = Tiempo mediano
# Seconds, shortened.
statistics-seconds = { $count } s

## Remarks on a question.

statistics-remark-few = { $count ->
    [0] Todavía no hay respuestas.
    [one] Solo { $count } respuesta hasta ahora. Espere a que haya más: cada número es azar.
   *[other] Solo { $count } respuestas hasta ahora. Espere a que haya más: cada número es azar.
}
statistics-remark-too-easy = Se obtiene el { $percent } % de los puntos: casi todos lo saben, y la pregunta no distingue a nadie. Está bien donde todos deben saberlo.
statistics-remark-too-hard = Solo se obtiene el { $percent } % de los puntos. Compruebe si se enseñó, si está claro y si la clave es correcta.
statistics-remark-negative = Los agentes que lo hacen bien en lo demás lo hacen peor aquí. La clave puede estar equivocada, o las palabras pueden confundir.
statistics-remark-weak = Apenas distingue a los agentes que lo hacen bien en lo demás de los que no.
# $number is the place of the option, from 1.
statistics-remark-option-unused = Nadie elige la opción { $number }. No sirve de nada: reemplácela o suprímala.
statistics-remark-option-preferred = Los agentes que lo hacen bien eligen la opción { $number } más a menudo que los demás, aunque cuenta como incorrecta. Puede ser correcta, o las palabras pueden confundir.

## One question.

item-title = Pregunta
item-figures = Cifras
# All three are words or numbers, for example: Single choice. Rights and protection. Difficulty 2 of 3.
item-about = { $kind }. { $competence }. Dificultad { $difficulty } de 3.
item-facility-note = Parte media de los puntos obtenida.
item-discrimination-note = Lo que obtiene aquí el 27 % de los intentos con mejor resultado, menos lo que obtiene el 27 % con el más bajo.
item-correlation-note = Con el resto del intento, sin esta pregunta.
item-options = Opciones
item-options-note = Cuántas veces se eligió cada una: por todos, por el 27 % de los intentos con mejor resultado, por el 27 % con el más bajo y por los que están en medio. Una barra es larga donde muchos de un grupo eligieron la opción.
item-errors = Errores que muestran las respuestas
item-errors-note = Cuántas respuestas a esta versión mostraron qué error. Los agentes ven el error con el camino a la lección.
item-error = Error
item-option = Opción
item-right = Correcta
item-upper = 27 % mejor
item-middle = En medio
item-lower = 27 % más bajo
item-preview = Como la ven los agentes
item-preview-note = Con la clave y todos los comentarios, como después de una respuesta correcta.
item-versions = Versiones
item-versions-note = Una pregunta corregida pasa a ser una versión nueva. Las respuestas conservan la versión a la que se dieron.
item-judged-by = Las respuestas a la versión { $version } se juzgan con la clave de la versión { $judge }.
item-version = Versión
item-published = Publicada

## Marking answers again.

regrade-title = Calificar de nuevo las respuestas
regrade-report-title = Respuestas calificadas de nuevo
regrade-versions = De la versión { $from } a la versión { $to }
regrade-which = Qué calificaciones pueden cambiar
regrade-both = Las calificaciones pueden subir y bajar
regrade-only-raise = Las calificaciones solo pueden subir
regrade-both-note = Cada respuesta obtiene lo que dice la versión nueva. Lo que se aprobó o completó con una calificación anterior sigue aprobado y completado, y los certificados siguen siendo válidos.
regrade-only-raise-note = Una respuesta que obtendría menos conserva lo que tiene. Es justo cuando los agentes aprendieron con la pregunta defectuosa.
regrade-list = Antes y después
regrade-list-note = Cada intento examinado, sin nombres. Primero están aquellos cuyo resultado cambia.
regrade-changed = respuestas cambian
regrade-would-pass = intentos pasan a aprobar
regrade-would-fail = intentos quedan por debajo de la nota de aprobación
regrade-none = Ningún resultado cambia.
regrade-considered = { $count ->
    [one] { $count } intento terminado respondió una versión anterior.
   *[other] { $count } intentos terminados respondieron una versión anterior.
}
regrade-kept = { $count ->
    [0] Ninguna respuesta queda como la decidió una persona.
    [one] { $count } respuesta queda como la decidió una persona.
   *[other] { $count } respuestas quedan como las decidió una persona.
}
regrade-spared = { $count ->
    [0] Ninguna respuesta obtendría menos.
    [one] { $count } respuesta obtendría menos y conserva lo que tiene.
   *[other] { $count } respuestas obtendrían menos y conservan lo que tienen.
}
regrade-unlike = { $count ->
    [0] Todas las versiones se pueden comparar con la nueva.
    [one] { $count } respuesta queda como está: se dio a una versión que no se puede comparar con la nueva.
   *[other] { $count } respuestas quedan como están: se dieron a versiones que no se pueden comparar con la nueva.
}
regrade-incomplete = El trabajo se interrumpió: solo una parte de las respuestas se calificó de nuevo. Vea qué cambiaría todavía y haga el resto.
regrade-pages = Páginas de los intentos
regrade-attempt = Intento
regrade-attempt-of = { $assessment }, intento { $number }, terminado el { $time }
regrade-fate = Por qué
regrade-fate-changed = Cambia
regrade-fate-same = Obtiene lo mismo
regrade-fate-kept = Queda como lo decidió una persona
regrade-fate-spared = Obtendría menos y conserva lo que tiene
regrade-fate-unlike = Queda igual: su versión no se puede comparar
regrade-question-before = Pregunta antes
regrade-question-after = Pregunta después
regrade-whole-before = Resultado antes
regrade-whole-after = Resultado después
regrade-result = Efecto
regrade-still-passed = Aprobado, como antes
regrade-still-not-passed = No aprobado, como antes
regrade-now-passed = Aprueba ahora
regrade-below = Ahora por debajo de la nota de aprobación; sigue aprobado
regrade-do = Hacerlo
regrade-do-note = Nada se sobrescribe: los resultados anteriores se conservan, y cada agente ve junto al nuevo resultado por qué cambió.
regrade-reason = Motivo
regrade-reason-hint = Qué estaba mal en la pregunta. El motivo se conserva en el registro y aparece en el informe.
regrade-button = { $count ->
    [one] Calificar de nuevo { $count } respuesta
   *[other] Calificar de nuevo { $count } respuestas
}
regrade-by = Hecho por
regrade-at = Hecho el
