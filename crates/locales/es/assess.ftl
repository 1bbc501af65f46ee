## Quizzes and final assessments: one question a page.

# Above a question and above a result. $number counts this person's attempts from 1.
attempt-kind-quiz = Cuestionario del módulo, intento { $number }
attempt-kind-quiz-limited = Cuestionario del módulo, intento { $number } de { $allowed }
attempt-kind-final = Evaluación final, intento { $number }
attempt-kind-final-limited = Evaluación final, intento { $number } de { $allowed }
attempt-kind-drill = Ejercicio, intento { $number }
attempt-pass-mark = Se aprueba con el { $percent } % o más.
# Heading of the page, and label of each question in a result.
attempt-question = Pregunta { $number } de { $total }
attempt-save-next = Guardar y seguir
attempt-save-review = Guardar y revisar
# Buttons of questions that are told about before the end.
attempt-check = Comprobar
attempt-check-again = Comprobar de nuevo
attempt-check-once = Puede comprobar esta respuesta una vez. Después ya no cambia.
attempt-tries-left = { $count ->
    [0] Esta es la última oportunidad.
    [one] Después de esta oportunidad le queda { $count } más.
   *[other] Después de esta oportunidad le quedan { $count } más.
}
attempt-next = Pregunta siguiente
# Beside the heading of a question that takes no more answers.
attempt-closed = Comprobada. Esta respuesta ya no cambia.
# Links beside the button.
attempt-back = Volver a la pregunta anterior
attempt-skip = Responder esta pregunta más tarde

## The list of questions beside the question.

attempt-questions = Preguntas
# Spoken labels of the numbered links.
attempt-question-answered = Pregunta { $number }, respondida
attempt-question-open = Pregunta { $number }, sin respuesta todavía
# The key under the list, and the state of a question before finishing.
attempt-key-here = Esta pregunta
attempt-key-answered = Respondida
attempt-key-open = Sin respuesta todavía
attempt-review-link = Revisar y terminar
attempt-leave-note = Puede salir y seguir más tarde, también en otro dispositivo. Lo guardado se conserva.
attempt-leave-note-timed = Lo guardado se conserva, también si sale. El tiempo sigue corriendo.

## Saving.

# $time is a time of day, or a date with a time of day.
attempt-saved = Guardado: { $time }
attempt-nothing-saved = Todavía no hay nada guardado
attempt-not-saved = Todavía sin guardar
attempt-saving = Guardando
attempt-trying = Su respuesta todavía no está guardada: no se pudo conectar con el servidor. Audire lo está intentando de nuevo. Mantenga abierta esta página.
attempt-try-now = Intentarlo ahora
attempt-nothing-chosen = No ha elegido nada. Una respuesta guardada antes sigue contando.
attempt-nothing-written = No ha escrito nada. Una respuesta guardada antes sigue contando.
# Something is missing: places in an order, or how sure one is.
attempt-incomplete = Todavía incompleto, por eso aún no se guarda
attempt-session-ended = Su sesión ha terminado. Su respuesta se conserva: inicie sesión de nuevo y se guardará.
attempt-sign-in = Iniciar sesión de nuevo
attempt-reload = Volver a cargar esta página
## The time that is left.

# $time is a time of day.
clock-until = El tiempo termina a las { $time } ({ $count ->
    [one] queda { $count } minuto
   *[other] quedan { $count } minutos
}).
# The same while it is counted down. $minutes is a number.
clock-minutes = El tiempo termina a las { $time } (quedan { $minutes } min).
clock-last-minute = El tiempo termina a las { $time } (queda menos de un minuto).
clock-over = El tiempo ha terminado. Lo que guardó se está entregando.
# Said aloud once.
clock-five-left = Quedan 5 minutos.
clock-one-left = Queda 1 minuto. Lo que guardó cuenta, aunque no termine usted mismo.
clock-hide = Ocultar el tiempo
clock-show = Mostrar el tiempo

## Before finishing.

review-title = Revisar y terminar
review-all-answered = { $total ->
    [one] La pregunta tiene respuesta.
   *[other] Las { $total } preguntas tienen respuesta.
}
review-some-open = { $open ->
    [one] { $open } de { $total } preguntas no tiene respuesta todavía.
   *[other] { $open } de { $total } preguntas no tienen respuesta todavía.
}
review-questions-note = Hasta que termine, puede cambiar todas las respuestas.
review-questions-note-checked = Las respuestas que comprobó ya no cambian. Las demás se pueden cambiar hasta que termine.
review-question = Pregunta { $number }
review-finish-title = Terminar
review-finish-note = Una pregunta sin respuesta no suma puntos. Se aprueba con el { $percent } % o más. Después de terminar, las respuestas ya no se pueden cambiar, y usted ve el resultado.
review-finish-note-drill = Una pregunta sin respuesta no suma puntos. Aquí no hay nada que aprobar. Después de terminar, las respuestas ya no se pueden cambiar, y usted ve el resultado.
review-go-to-open = Ir a la pregunta { $number }
review-finish = Terminar y ver el resultado
review-finish-anyway = { $open ->
    [one] Terminar con { $open } pregunta sin responder
   *[other] Terminar con { $open } preguntas sin responder
}

## The result.

result-title = Resultado
result-taken-by = Intento de { $name }
result-passed = Aprobado
result-not-passed = No aprobado
# Heading of a drill, in which nothing is passed.
result-finished = Terminado
# Heading while a person still has to mark answers.
result-waiting-title = Todavía no es definitivo
result-waiting = { $count ->
    [one] { $count } respuesta espera la calificación de un evaluador. Después el resultado es definitivo; lo verá aquí.
   *[other] { $count } respuestas esperan la calificación de un evaluador. Después el resultado es definitivo; lo verá aquí.
}
result-withheld = En este intento algo espera todavía una calificación o la respuesta a una objeción. Hasta entonces no se muestran aquí los niveles ni los comentarios que dieron personas. Como usted sabe de quién es el intento, ya no califica respuestas en él.
result-ran-out = El tiempo terminó. Se entregó lo que había guardado.
result-score = Ha obtenido el { $percent } %. Para aprobar se necesita el { $needed } %.
# While answers wait for a mark.
result-score-so-far = { $percent } % por ahora. Para aprobar se necesita el { $needed } %.
# For an assessor, who did not take the attempt.
result-score-other = Resultado obtenido: { $percent } %. Para aprobar se necesita el { $needed } %.
result-score-drill = Ha obtenido el { $percent } %.
result-score-drill-other = Resultado obtenido: { $percent } %.
# Numbers of points, such as 12.5 and 20; below zero where certainty is marked.
result-points = Puntos: { $earned } de { $possible }
result-unanswered = { $count ->
    [one] { $count } pregunta quedó sin respuesta y no sumó puntos.
   *[other] { $count } preguntas quedaron sin respuesta y no sumaron puntos.
}
result-when = Terminado: { $time }
result-next-certificate = Ha completado el curso. Su certificado se ha expedido.
result-next-completed = Ha completado el curso.
result-next-course = La parte siguiente del curso está abierta para usted.
result-next-course-open = La página del curso indica qué falta todavía para completarlo.
result-next-again = Lea primero las explicaciones que siguen. Puede volver a intentarlo tantas veces como necesite; primero aparecen las preguntas que aún no ha visto.
result-next-again-limited = { $count ->
    [one] Le queda { $count } intento. Lea las explicaciones que siguen antes de utilizarlo; primero aparecen las preguntas que aún no ha visto.
   *[other] Le quedan { $count } intentos. Lea las explicaciones que siguen antes de utilizar el próximo; primero aparecen las preguntas que aún no ha visto.
}
result-next-none-left = No le queda ningún intento. Pregunte a su instructor o a su responsable de programa cómo continuar. Las lecciones siguen abiertas para usted.
result-next-drill = Practicar no cuesta nada. Puede repetirlo; primero aparecen las preguntas que aún no ha visto.
result-next-wait = Ahora no tiene que hacer nada.
# $time is a date with a time of day.
attempt-next-from = El próximo intento puede comenzar a partir de: { $time }.
result-drill-again = Practicar de nuevo
result-to-drills = Todos los ejercicios
result-open-certificate = Abrir el certificado
result-to-course = Ir al curso
result-try-again = Volver a intentarlo
result-back-to-marking = Volver a las evaluaciones terminadas
result-skills = Competencias
result-skills-note = La parte de los puntos obtenida en las preguntas de cada competencia. Unas pocas preguntas muestran una tendencia, nada más.
result-questions-note = Qué eligió, si cada opción es correcta, por qué y según qué fuente.
# Where the course shows less.
result-questions-note-marks = Qué eligió y si era correcto. Este curso no muestra las explicaciones, para que sus preguntas puedan hacerse de nuevo.
result-questions-note-score = Este curso solo muestra el resultado, para que sus preguntas puedan hacerse de nuevo.
result-contest-numbers = Las preguntas no se muestran, pero puede reclamar contra la calificación de una respuesta. Los números son los del intento.
result-not-answered = Sin respuesta
# Numbers of points, such as 0.5 and 1.
result-item-points = Puntos obtenidos: { $earned } de { $possible }

## How sure one was, in a result. $right of $count answers were right.

result-certainty-title = Su grado de seguridad
result-certainty-note = Quien indica su seguridad real obtiene más puntos.
result-certainty-high = { $right ->
    [one] Con mucha seguridad, { $right } de { $count } respuestas fue correcta.
   *[other] Con mucha seguridad, { $right } de { $count } respuestas fueron correctas.
}
result-certainty-mid = { $right ->
    [one] Con bastante seguridad, { $right } de { $count } respuestas fue correcta.
   *[other] Con bastante seguridad, { $right } de { $count } respuestas fueron correctas.
}
result-certainty-low = { $right ->
    [one] Con poca seguridad, { $right } de { $count } respuestas fue correcta.
   *[other] Con poca seguridad, { $right } de { $count } respuestas fueron correctas.
}

## What to look at again, and why a result is another than before.

result-look-again = Para repasar
result-look-again-note = Errores que mostraron sus respuestas, y dónde hablan de ellos las lecciones.
result-look-again-count = { $count ->
    [one] En { $count } respuesta
   *[other] En { $count } respuestas
}
result-changes = Por qué cambió el resultado
result-changes-note = El cambio más reciente aparece primero.
outcome-change-marked = Un evaluador calificó una respuesta
outcome-change-contest = Se respondió a una reclamación
outcome-change-regraded = Se corrigió una pregunta y se calificaron de nuevo sus respuestas
result-change-points = Puntos antes: { $before }. Puntos después: { $after }.
result-passed-before = Usted había aprobado antes de que una respuesta se calificara de nuevo. Eso se mantiene: cuenta para el curso como antes.
result-passed-before-other = Esta evaluación estaba aprobada antes de que una respuesta se calificara de nuevo, y sigue contando como aprobada.
result-marked-again = Esta pregunta se corrigió. Su respuesta se calificó de nuevo el { $time }.
result-marked-again-other = Esta pregunta se corrigió. La respuesta se calificó de nuevo el { $time }.

## Objecting to a mark, under a question of a result.

result-contest-open = Reclamar contra esta calificación
result-contest-reason = ¿Por qué cree que la calificación es errónea?
result-contest-reason-hint = De 10 a 2.000 caracteres. Un evaluador la lee sin su nombre y responde aquí. Puede reclamar una vez por cada pregunta.
result-contest-send = Enviar la reclamación
# $time is a date with a time of day.
result-contest-raised = Su reclamación: { $time }
result-contest-waiting = A la espera de un evaluador
result-contest-upheld = El evaluador le dio la razón.
result-contest-not-upheld = El evaluador mantuvo la calificación.

## What an assessment is like, said before it begins.

behaviour-deferred = Verá qué era correcto después de terminar.
behaviour-immediate = Puede comprobar cada respuesta una vez y ver entonces qué es correcto.
behaviour-interactive = Puede comprobar cada respuesta. Tras un intento erróneo recibe una pista y puede volver a intentarlo; cada intento adicional cuesta un tercio de los puntos.
card-minutes = { $count ->
    [one] Tiene { $count } minuto. El tiempo sigue corriendo si sale.
   *[other] Tiene { $count } minutos. El tiempo sigue corriendo si sale.
}
card-no-limit = No hay límite de tiempo. Cada respuesta se guarda.
card-certainty = Con cada respuesta usted indica con cuánta seguridad responde. Una respuesta correcta suma 1, 2 o 3 puntos; una errónea, 0, −2 o −6.
card-wait = { $count ->
    [one] Entre dos intentos se espera { $count } hora.
   *[other] Entre dos intentos se esperan { $count } horas.
}

## Skills that questions give evidence of.

competence-definition = Distinguir la trata de otros delitos
competence-indicators = Reconocer formas e indicadores
competence-control-and-trauma = Control, trauma y memoria
competence-rights = Derechos y protección
competence-first-contact = Primer contacto y relato inicial breve
competence-question-types = Distinguir los tipos de preguntas
competence-open-questions = Preguntar de forma abierta a partir de lo dicho
competence-planning = Planificar una entrevista
competence-cooperation = Trabajar con otros servicios

# A share in figures.
percent = { $percent } %
