## Medir.

measuring-title = Medir
measuring-short = Las entrevistas evaluadas muestran lo que usted sabe hacer: antes de la formación, para aprobar y meses después.
measuring-link = Dónde está y qué viene ahora
measuring-lead = La práctica no cuenta en ninguna parte. Lo que cuenta son unas pocas entrevistas con casos que nadie ha visto, y un evaluador que mira cada una.
measuring-next = Ahora: { $name }
measuring-from = Posible desde el { $date }.
measuring-begin = Empezar
measuring-passed = Aprobado el { $date }.
measuring-not-passed = Todavía no aprobado.
measuring-demonstration = Aquí solo hay casos de demostración. Puede ver cómo funciona; nada de ello certifica.
# Percentages.
measuring-shares = { $recommended } % recomendadas, { $open } % abiertas
measuring-run-demonstration = demostración
measuring-run-open = En curso
measuring-run-passed = Confirmada
measuring-run-not = No confirmada
measuring-run-waits = Espera a un evaluador
measuring-run-waits-competent = Competente según el programa; un evaluador tiene que confirmarlo
interview-strand-adults = Adultos
interview-strand-adults-note = Entrevistas con personas adultas.
interview-strand-children = Niños y adolescentes
interview-strand-children-note = Entrevistas con personas menores de dieciocho años.
interview-purpose-practice-note = No cuenta en ninguna parte.
interview-purpose-baseline-note = Una entrevista antes de la formación, para ver qué cambió con ella. Ni se aprueba ni se suspende.
interview-purpose-pass-note = Dos de ellas tienen que ser competentes, en dos días, y estar confirmadas.
interview-purpose-probe-note = A los tres, seis y nueve meses: qué ha quedado. No quita nada.
interview-purpose-refresher-note = Dos veces al año, para que la destreza no se pierda.
measuring-rule = Las reglas
measuring-rule-order = Primero una entrevista antes de la formación, luego dos para aprobar, seguimiento a los tres, seis y nueve meses, y después dos repasos al año.
measuring-rule-pass = Se aprueba con dos entrevistas competentes con dos casos sellados distintos. La segunda empieza al menos 24 horas después del final de la primera.
measuring-rule-one = En cada una hay al menos 15 preguntas sobre los hechos; al menos un 70 % recomendadas y un 30 % abiertas; como máximo un 20 % que ofrecen una respuesta, y el 60 % de ellas seguidas de una abierta; como máximo un 3 % sugestivas; el 85 % de los pasos y todos los de seguridad; ninguna amenaza, ninguna promesa y nada más que sea grave, y como máximo una duda o un reproche.
measuring-rule-assessor = Un evaluador lee cada entrevista evaluada y la confirma o no, con un motivo. La codificación automática sola nunca certifica.
measuring-rule-demonstration = Los casos de demostración puede leerlos todo el mundo y no certifican nada.
measuring-rule-replay = Las mismas palabras dan siempre las mismas respuestas: cualquier entrevista puede repetirse, y cualquier etiqueta objetarse.
measuring-rule-private = Las entrevistas evaluadas se conservan como prueba de la evaluación, porque un certificado que se basa en ellas puede impugnarse. El programa no las borra por sí mismo, y usted no puede borrarlas. Los evaluadores pueden leerlas. Mientras una está abierta, la práctica está cerrada.

## Rondas de preguntas.

interview-drills = Cinco minutos con preguntas
interview-drills-note = Lo que dijeron agentes en los casos. El reloj es el del servidor; lo que llega después no cuenta.
interview-drills-banks = Ejercicios de los cursos
interview-drill-code = Nombrar la pregunta
interview-drill-code-note = ¿Qué tipo de turno es, y con cuánta seguridad lo dice?
interview-drill-repair = Mejores palabras
interview-drill-repair-note = Diga lo mismo de forma abierta, sin poner nada en ello. Usted escribe en inglés.
interview-drill-begin = Empezar
interview-drill-again = Otra ronda
interview-drill-answer = Responder
interview-drill-until = Hasta las { $time }
# $minutes is a number of minutes and seconds, such as 3:20.
interview-drill-left = Quedan { $minutes }
interview-drill-done = Los cinco minutos han terminado.
interview-drill-item = Elemento { $number }
interview-drill-far = { $right } de { $count } correctos
interview-drill-result = { $count ->
    [0] No se respondió nada.
    [one] { $right } de { $count } elemento fue correcto.
   *[other] { $right } de { $count } elementos fueron correctos.
}
interview-drill-items = Qué eran
interview-repairs-erase = Borrar lo que escribí
interview-repairs-erase-note = Lo que escribió en todas las rondas de reformulación se borra al momento y no se puede recuperar. La codificación y los puntos quedan, para el cuadro de sus competencias.
interview-repairs-erase-do = Borrarlo para siempre
interview-repair-deleted = Usted borró lo que había escrito.
interview-drill-was = Era:
interview-drill-coded = El programa interpreta sus palabras como:
interview-repair-open = Abierta: la persona puede contarlo.
interview-repair-directive = Pide un detalle. Es recomendable, pero una pregunta abierta trae más.
interview-repair-unsure = El programa no está seguro de qué es. Cuenta la mitad.
interview-repair-closed = Todavía ofrece una respuesta, o pregunta varias cosas.
interview-repair-leading = Todavía muestra la respuesta deseada, o da algo por hecho.
interview-repair-other = No pregunta nada sobre los hechos.

## Evaluadores.

judging-waiting = Entrevistas
judging-waiting-note = Entrevistas evaluadas por confirmar, etiquetas objetadas y conversaciones terminadas por exigencias que no tienen lugar.
judging-none = No hay nada en espera.
judging-runs = Por confirmar
judging-contests = Etiquetas objetadas
judging-contest-sealed = Un turno de un caso sellado
judging-reports = Avisos
judging-items-note = El archivo contiene cada turno con lo que se dijo antes, sin nombre, para probar el programa. Los turnos de casos sellados y los que parecen datos reales no están en él.
judging-items-link = Obtenerlos en un archivo
judging-coded-competent = Competente según el programa.
judging-coded-not = No competente según el programa.
judging-contest-labels = Codificado como «{ $given }», reclamado como «{ $claimed }»
judging-title = Entrevista evaluada
judging-replay = Repetición
judging-replay-note = La entrevista acaba de repetirse con las palabras que se dijeron.
judging-replay-same = Todas las respuestas salieron igual.
judging-replay-differs = Desde el turno { $turn } las respuestas salen de otro modo. Cuenta lo que se registró.
judging-replay-other = No se puede repetir con este programa. Cuenta lo que se registró.
judging-replay-coded = Hoy el programa llamaría de otro modo a estos turnos:
judging-replay-turn = Turno { $turn }: entonces «{ $before }», hoy «{ $now }»
judging-judge = Su decisión
judging-judge-note = Lea lo que se dijo antes de decidir. Si decide de otro modo que el programa, diga por qué.
judging-decision = ¿Está esta entrevista al nivel que se pide de una entrevista?
judging-choose = Elija primero una de las dos.
judging-yes = Sí
judging-yes-hint = Cuenta para aprobar si el caso está sellado.
judging-no = No
judging-no-hint = No cuenta. Se puede empezar otra entrevista.
judging-reason = Motivo
judging-reason-hint = El agente lo lee. Al menos 20 caracteres si decide de otro modo que el programa.
judging-save = Guardar la decisión
judging-earlier = Decisiones anteriores
judging-was-yes = Confirmada
judging-was-no = No confirmada
coding-title = Una etiqueta objetada
coding-lead = Un agente dice que el programa llamó mal a este turno. Decida según la guía de codificación. Aquí no figura ningún nombre.
coding-context = Lo que había dicho la persona
coding-given = El programa lo llamó
coding-claimed = El agente dice que es
coding-label = Qué es
coding-label-hint = Según la guía de codificación. Las medidas del informe la usan después.
coding-reason-hint = El agente lo lee. Nombre la regla.
coding-decide = Su decisión
coding-decided = Decidido
report-title = Una conversación terminada
report-lead = Dos turnos exigieron lo que no tiene lugar en una entrevista, según el programa. Usted ve estos turnos y nada más.
report-turns = Los turnos
report-no-objection = El agente no ha dicho nada al respecto.
report-decision = ¿Es cierto que estos turnos no tienen lugar en una entrevista?
report-yes = No tienen lugar
report-yes-hint = El aviso se mantiene. El agente lee su motivo.
report-no = Querían decir otra cosa
report-no-hint = El aviso se cierra, sin consecuencias.
notice-interview-erased = La entrevista está borrada.
notice-repairs-erased = Lo que escribió está borrado.
notice-interview-judged = La decisión está guardada.
notice-coding-decided = La etiqueta está decidida.
notice-report-decided = El aviso está decidido.

## Autores.

author-interviews = Casos de entrevista
author-interviews-lead = Cada caso es un archivo de texto. Los agentes encuentran la última versión sin errores.
author-interviews-link = Ver los casos
author-cases = Casos
author-cases-note = Los de práctica y los que muestran cómo se mide. Los sellados solo se cuentan.
author-cases-none = No hay ningún caso en la carpeta.
author-case-practice = Práctica
author-case-demonstration = Demostración
author-sealed = Casos sellados
author-sealed-note = Un caso conocido no mide nada. Los sellados están fuera de este sitio y de su código.
author-sealed-count = { $there } de { $needed }
author-sealed-how = Se leen de una carpeta propia:
author-sealed-baseline = Uno antes de la formación.
author-sealed-pass = Dos para aprobar; un intento fallido gasta uno más.
author-sealed-probes = Tres a los tres, seis y nueve meses.
author-sealed-refreshers = Dos para los repasos de un año.
author-items = Turnos objetados
author-items-note = Lo que decidieron los evaluadores, sin nombres: elementos para probar el programa. Un evaluador puede obtenerlos en un archivo desde la página «Evaluación».
author-items-count = { $count ->
    [0] Todavía no se ha decidido ninguno.
    [one] Se decidió { $count }.
   *[other] Se decidieron { $count }.
}
author-interviews-how = Cómo escribir uno
author-interviews-how-text = Estos documentos acompañan al programa:
