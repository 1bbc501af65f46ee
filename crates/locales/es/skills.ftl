## Practice.

nav-practice = Práctica
practice-title = Práctica
practice-lead = Rondas cortas de preguntas y situaciones completas, tantas veces como quiera. Aquí los errores no cuestan nada, y nadie más los ve.
practice-drills = Ejercicios
practice-drills-note = Primero vienen las preguntas que usted todavía no ha visto.
practice-drills-lead = Un ejercicio hace unas pocas preguntas de un banco y dice después de cada respuesta qué es correcto y por qué. Puede detenerse en cualquier momento.
practice-drills-none = No hay ejercicios en los cursos en los que está inscrito.
practice-all-drills = { $count ->
    [one] Ver { $count } ejercicio
   *[other] Ver los { $count } ejercicios
}
practice-skills-there = Muestra qué tipos de pregunta distingue usted, cuánta seguridad y cuánto acierto tiene, y qué practicar después.
practice-skills-none = Cuando haya respondido algunas preguntas, mostrará qué tipos de pregunta distingue usted, cuánta seguridad y cuánto acierto tiene, y qué practicar después.
practice-skills-link = Abrir su mapa de competencias
drill-questions = { $count ->
    [one] { $count } pregunta por ronda
   *[other] { $count } preguntas por ronda
}
# $met of $count questions of the bank.
drill-met = { $count ->
    [one] { $met } de { $count } pregunta vista
   *[other] { $met } de { $count } preguntas vistas
}
drill-finished = { $count ->
    [one] { $count } ronda terminada.
   *[other] { $count } rondas terminadas.
}
drill-last = La última vez { $percent } %.
drill-begin = Empezar
drill-go-on = Continuar

## The skill map.

skills-title = Mapa de competencias
skills-lead = Lo que muestran sus propias respuestas. Solo usted ve esta página.
skills-next = Qué practicar después
skills-next-note = Primero lo más útil.
skills-next-drill = Ejercicio
skills-next-module = Módulo
skills-types = Tipos de pregunta
skills-types-note = Distinguir los tipos de pregunta es la competencia que va unida a hacer mejores preguntas.
skills-types-none = Todavía no ha codificado ninguna pregunta. Un ejercicio con preguntas para codificar llena esta parte.
# $key and $given are names of types of question.
skills-finding = { $of ->
    [one] De { $of } pregunta del tipo «{ $key }», usted llamó «{ $given }» a { $times }.
   *[other] De { $of } preguntas del tipo «{ $key }», usted llamó «{ $given }» a { $times }.
}
skills-table = Qué eran las preguntas y cómo las llamó usted
skills-rows = Eran
skills-columns = Usted las llamó
skills-sum = Total
skills-coded = { $count ->
    [one] { $count } pregunta codificada. Celdas con marco: su nombre coincide con la clave.
   *[other] { $count } preguntas codificadas. Celdas con marco: su nombre coincide con la clave.
}
skills-kappa = Acuerdo con la clave más allá del azar (kappa de Cohen): { $kappa }.
skills-certainty = Cuánta seguridad, cuánto acierto
skills-certainty-note = De las respuestas en las que usted dijo cuánta seguridad tenía.
skills-certainty-level = Usted dijo
skills-certainty-answers = Respuestas
skills-certainty-right = Correctas
skills-certainty-plot = De 0 a 100 %
skills-certainty-word = En palabras
skills-certainty-few = Muy pocas respuestas para juzgar
skills-certainty-too-sure = Más seguridad que acierto
skills-certainty-too-careful = Más acierto que seguridad
skills-certainty-fits = Tanto acierto como dijo
skills-certainty-source = El fondo muestra dónde debería estar la parte de respuestas correctas en cada nivel; la línea vertical muestra dónde está la suya (Gardner-Medwin, 2006).
skills-competences = Lo que ha mostrado
skills-competences-note = De su última respuesta a cada pregunta y su última decisión en cada escena de un escenario.
skills-competences-none = Todavía nada. Aquí cuentan las respuestas a cuestionarios, ejercicios y evaluaciones finales, y las decisiones en escenarios.
skills-evidence = { $count ->
    [one] { $count } pregunta o decisión, la última el { $date }.
   *[other] { $count } preguntas y decisiones, la última el { $date }.
}
skills-evidence-few = Es muy poco para afirmar algo.
