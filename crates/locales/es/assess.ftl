## Quizzes and final assessments: one question a page.

# Above a question and above a result. $number counts this person's attempts from 1.
attempt-kind-quiz = Cuestionario del módulo, intento { $number }
attempt-kind-quiz-limited = Cuestionario del módulo, intento { $number } de { $allowed }
attempt-kind-final = Evaluación final, intento { $number }
attempt-kind-final-limited = Evaluación final, intento { $number } de { $allowed }
attempt-pass-mark = Se aprueba con el { $percent } % o más.
# Heading of the page, and label of each question in a result.
attempt-question = Pregunta { $number } de { $total }
attempt-save-next = Guardar y seguir
attempt-save-review = Guardar y revisar
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

## Saving.

# $time is a time of day, or a date with a time of day.
attempt-saved = Guardado: { $time }
attempt-nothing-saved = Todavía no hay nada guardado
attempt-not-saved = Todavía sin guardar
attempt-saving = Guardando
attempt-trying = Su respuesta todavía no está guardada: no se pudo conectar con el servidor. Audire lo está intentando de nuevo. Mantenga abierta esta página.
attempt-try-now = Intentarlo ahora
attempt-nothing-chosen = No ha elegido nada. Una respuesta guardada antes sigue contando.
attempt-session-ended = Su sesión ha terminado. Su respuesta se conserva: inicie sesión de nuevo y se guardará.
attempt-sign-in = Iniciar sesión de nuevo
attempt-reload = Volver a cargar esta página

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
review-question = Pregunta { $number }
review-finish-title = Terminar
review-finish-note = Una pregunta sin respuesta no suma puntos. Se aprueba con el { $percent } % o más. Después de terminar, las respuestas ya no se pueden cambiar, y usted ve el resultado con las explicaciones.
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
result-score = Ha obtenido el { $percent } %. Para aprobar se necesita el { $needed } %.
# For an assessor, who did not take the attempt.
result-score-other = Resultado obtenido: { $percent } %. Para aprobar se necesita el { $needed } %.
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
result-open-certificate = Abrir el certificado
result-to-course = Ir al curso
result-try-again = Volver a intentarlo
result-back-to-marking = Volver a las evaluaciones terminadas
result-skills = Competencias
result-skills-note = La parte de los puntos obtenida en las preguntas de cada competencia. Unas pocas preguntas muestran una tendencia, nada más.
result-questions-note = Qué eligió, si cada opción es correcta, por qué y según qué fuente.
result-not-answered = Sin respuesta
# Beside "Partly correct".
result-share = Obtenido: { $percent } % del punto

## Skills that questions give evidence of.

competence-definition = Distinguir la trata de otros delitos
competence-indicators = Reconocer formas e indicadores
competence-control-and-trauma = Control, trauma y memoria
competence-rights = Derechos y protección
competence-first-contact = Primer contacto y relato inicial breve

# A share in figures.
percent = { $percent } %
