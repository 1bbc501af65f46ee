## Responses that assessors mark.

marking-waiting = Por calificar
marking-waiting-note = La respuesta que lleva más tiempo esperando va primero. Usted no ve de quién es. Algunas preguntas las califican dos personas, que no ven la calificación de la otra.
marking-waiting-none = Ninguna respuesta espera su calificación.
marking-part-first = Primera calificación
marking-part-second = Segunda calificación
marking-part-third = Tercera calificación: las dos primeras difieren
# $date is a date.
marking-since = En espera desde el { $date }
marking-next = Calificar la siguiente respuesta
marking-pages = Páginas de respuestas por calificar
marking-back = Volver a lo que espera

## One response.

marking-one = Calificar una respuesta
marking-asked = Lo que se pedía
# Who the interviewee is: an adult, an adolescent, a child.
marking-persona = Persona entrevistada
marking-before = Dicho antes
marking-officer-words = Palabras que se juzgan
marking-response = Respuesta
marking-response-empty = No se escribió nada.
marking-models = { $count ->
    [one] { $count } buena formulación para comparar
   *[other] { $count } buenas formulaciones para comparar
}
marking-rubric = Su calificación
marking-rubric-note = Elija un nivel para cada criterio. Juzgue solo lo que está escrito aquí.
marking-worth = { $count ->
    [one] La pregunta vale { $count } punto en la evaluación.
   *[other] La pregunta vale { $count } puntos en la evaluación.
}
marking-points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
marking-earlier-note = Dos personas calificaron esta respuesta y difieren. Lo que dio cada una figura junto a los niveles.
# Beside a level. $number is 1 or 2.
marking-given = dado por el calificador { $number }
marking-comment = Palabras para el agente
marking-comment-hint = Opcional. Diga qué mejoraría la respuesta. El agente lo lee sin el nombre de usted.
marking-save-next = Guardar y calificar la siguiente
marking-save = Guardar
notice-marked = La calificación está guardada.

## Objections.

marking-contests = Objeciones
marking-contests-note = Un agente dice que una respuesta se calificó mal, y por qué. Usted no ve quién.
marking-contests-none = Ninguna objeción espera respuesta.
marking-contests-barred = { $count ->
    [one] { $count } objeción espera a otro evaluador: usted calificó la respuesta o abrió su resultado, y debe mirarla otra persona. Si aquí no hay otro evaluador, pida a un administrador que nombre a uno.
   *[other] { $count } objeciones esperan a otro evaluador: usted calificó las respuestas o abrió sus resultados, y debe mirarlas otra persona. Si aquí no hay otro evaluador, pida a un administrador que nombre a uno.
}
marking-contest-raised = Presentada el { $date }
objection-title = Objeción
objection-lead = Un agente dice que esta respuesta se calificó mal. Lea el motivo, mire la respuesta y decida.
objection-reason = El motivo del agente
objection-question = La respuesta, tal como se calificó
# Numbers of points, such as 0.5 of 1.
objection-earned = Puntos obtenidos: { $earned } de { $possible }
objection-answer = Su respuesta
objection-decision = ¿Qué decide?
objection-choose = Elija si la objeción tiene razón.
objection-uphold = La objeción tiene razón
objection-uphold-hint = Fije abajo lo que obtiene la respuesta.
objection-dismiss = La calificación se mantiene
objection-dismiss-hint = Diga por qué, para que el agente pueda aprender de ello.
objection-share = Parte de la pregunta que obtiene la respuesta, en porcentaje
objection-share-hint = Solo si la objeción tiene razón. De 0 a 100, y no menos de lo obtenido hasta ahora. Vale para este agente. Si el fallo está en la pregunta misma, comuníquelo a un instructor: una vez corregida, todas las respuestas se pueden calificar de nuevo.
objection-comment = Motivo
objection-comment-hint = El agente lo lee sin el nombre de usted.
objection-save = Enviar la respuesta
notice-contest-answered = Su respuesta está guardada. El agente la ve junto al resultado.

## How far two markers agree.

agreement-title = Acuerdo entre calificadores
agreement-note = Para las respuestas calificadas por dos personas: con qué frecuencia ambas dieron el mismo nivel, y hasta dónde eso supera el azar.
agreement-none = Todavía nada ha sido calificado por dos personas.
agreement-criterion = Criterio
agreement-pairs = Calificadas por dos
agreement-same = Mismo nivel
agreement-kappa = Kappa ponderado
agreement-word = En palabras
agreement-few = Menos de 30 respuestas: puede ser azar.
agreement-not-computable = Todavía no se puede calcular
agreement-word-poor = Acuerdo pobre
agreement-word-slight = Acuerdo leve
agreement-word-fair = Acuerdo aceptable
agreement-word-moderate = Acuerdo moderado
agreement-word-substantial = Acuerdo considerable
agreement-word-almost-perfect = Acuerdo casi perfecto
agreement-source = Kappa con ponderación cuadrática (Cohen, 1968), con su error estándar después de ±. Las palabras siguen a Landis y Koch (1977). Un acuerdo bajo es motivo para hablar del criterio, y no de los calificadores.
