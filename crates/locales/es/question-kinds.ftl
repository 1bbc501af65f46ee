## The kinds of questions, by name.

kind-single-choice = Una sola opción correcta
kind-multiple-choice = Varias opciones correctas
kind-true-false = Verdadero o falso
kind-matching = Relacionar
kind-ordering = Poner en orden
kind-short-answer = Respuesta corta
kind-numeric = Número
kind-mark-transcript = Marcar una transcripción
kind-code-question = Nombrar el tipo de una pregunta
kind-repair-question = Reformular una pregunta
kind-written-task = Tarea escrita

## What a question asks by itself, and what to do.

matching-prompt = ¿Qué va con qué?
matching-hint = Elija para cada línea lo que le corresponde. Una línea puede quedar abierta. Puede haber algo que no corresponda a ninguna línea.
# The first entry of each list.
matching-choose = Elegir
# Over what can be chosen, each with its letter, as in the lists.
matching-list = Lo que se puede elegir
ordering-prompt = ¿En qué orden?
ordering-hint = Dé a cada línea su lugar. El primero es 1.
# The first entry of each list of numbers.
ordering-choose = Lugar
text-prompt = Escriba su respuesta.
text-number-hint = Escriba un número en cifras, sin palabras.
transcript-prompt = ¿Cuáles de las intervenciones del agente?
transcript-hint = Marque todas las intervenciones que correspondan. Una marca errónea anula una correcta.
coding-prompt = ¿Qué tipo de intervención es?
repair-prompt = ¿Qué diría usted en su lugar?
repair-hint = Escriba palabra por palabra lo que diría a la persona.
written-prompt = Escriba su texto.
written-words = { $count ->
    [one] Alrededor de { $count } palabra.
   *[other] Alrededor de { $count } palabras.
}
# Help after a wrong try.
question-hints = Pista
question-points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
# Over a question that is worth more than one point.
question-worth = { $count ->
    [one] Vale { $count } punto
   *[other] Vale { $count } puntos
}

## Words to be judged.

# $persona is one of the three below.
judged-persona = Persona entrevistada: { $persona }
judged-before = La persona acaba de decir:
judged-officer = El agente dice:
persona-adult = adulta
persona-adolescent = adolescente, de 14 a 17 años
persona-child = menor de 14 años

## What was answered.

answer-given = Su respuesta:
answer-given-other = Respuesta:
answer-none = Sin respuesta
# Followed by what is right.
answer-right = Correcto:
# $place is a number from 1.
ordering-given = Su lugar: { $place }
ordering-given-other = Lugar dado: { $place }
text-accepted = { $count ->
    [one] Respuesta aceptada
   *[other] Respuestas aceptadas
}
models-title = Respuestas modelo
rubric-title = Lo que se va a valorar
rubric-marked-title = Lo que se ha otorgado
# Beside a level of a criterion.
rubric-given = otorgado
rubric-given-by = otorgado por el evaluador { $number }
rubric-comments = Comentarios para usted
verdict-waiting = Un evaluador calificará esta respuesta.
verdict-compare = Compare sus palabras con las respuestas modelo.

## What a program makes of a wording.

coder-title = Una pista del programa
# $label is the name of a kind of question.
coder-says = Interpreta sus palabras como: { $label }. Su grado de seguridad: { $percent } %.
coder-note = El programa puede equivocarse. Su pista no cuenta.
coder-contest = Esta pista es errónea

## How sure one is.

certainty-title = ¿Con cuánta seguridad responde?
certainty-hint-marked = Cambia el resultado.
certainty-hint-own = Para su propia información. No cambia el resultado.
certainty-low = Poca seguridad
certainty-mid = Bastante seguridad
certainty-high = Mucha seguridad
# Points, such as 2 and −2.
certainty-worth = Correcto: { $right }. No correcto: { $wrong }.
certainty-given-low = Respondió con poca seguridad.
certainty-given-mid = Respondió con bastante seguridad.
certainty-given-high = Respondió con mucha seguridad.
# To somebody who looks at another person’s answer.
option-missed-other = Correcta, no elegida
certainty-given-low-other = La persona respondió con poca seguridad.
certainty-given-mid-other = La persona respondió con bastante seguridad.
certainty-given-high-other = La persona respondió con mucha seguridad.

## What an officer’s turn is: names, and one line each. Forms of questions first.

label-inv = Invitación (pregunta abierta)
label-inv-note = Pide un relato libre de un hecho o de un período, sin limitar lo que se cuenta.
label-cue = Invitación con referencia
label-cue-note = Tan abierta como una invitación, y ligada a algo que la persona ha mencionado.
label-fac = Facilitador
label-fac-note = Anima a la persona a seguir y no añade nada nuevo.
label-dir = Pregunta directiva
label-dir-note = Quién, qué, dónde, cuándo, cómo: pide un tipo de detalle sobre algo mencionado o sobre hechos neutros.
label-yn = Pregunta de sí o no
label-yn-note = Se puede responder con sí o no, y no muestra qué respuesta se espera.
label-fc = Elección forzada
label-fc-note = Ofrece alternativas entre las que elegir.
label-sug = Pregunta sugestiva
label-sug-note = Muestra la respuesta deseada, o da por hecho algo que la persona no ha mencionado.
label-mult = Varias preguntas a la vez
label-mult-note = Dos o más preguntas sobre cosas distintas, sin espacio para responder entre ellas.
label-rap = Acercamiento
label-rap-note = Conoce a la persona, al margen de los hechos.
label-info = Información
label-info-note = Dice quién es usted, para qué sirve la entrevista, que se graba, o qué puede y qué no puede hacer.
label-cons = Consentimiento y elección
label-cons-note = Pide acuerdo o da a la persona una opción.
label-rule = Regla básica
label-rule-note = Dice cómo funciona la conversación, por ejemplo que se puede decir «no lo sé».
label-prac = Relato de práctica
label-prac-note = Practica el relato libre, sobre un tema neutro.
label-supp = Apoyo
label-supp-note = Reconoce emociones o esfuerzo sin juzgar lo que se cuenta.
label-sum = Resumen
label-sum-note = Repite lo que la persona ha dicho, y solo eso, para comprobarlo.
label-trans = Anuncio
label-trans-note = Dice qué viene después y no pregunta nada.
label-safe = Seguridad
label-safe-note = Trata de la seguridad de la persona ahora.
label-need = Necesidades
label-need-note = Trata de lo que la persona necesita ahora, como comida, agua o un médico.
label-brk = Pausa
label-brk-note = Ofrece una pausa.
label-int = Intérprete
label-int-note = Se dirige al intérprete, o habla de la persona en tercera persona.
label-ref = Derechos y derivación
label-ref-note = Informa sobre derechos, ayuda o una persona de apoyo.
label-close = Cierre
label-close-note = Termina la conversación: agradecimiento, preguntas, qué sigue.
label-blame = Reproche
label-blame-note = Hace a la persona responsable de lo ocurrido.
label-adm = Presión para hablar
label-adm-note = Presiona o sermonea a la persona para que responda.
label-disb = Incredulidad
label-disb-note = Muestra que no se cree a la persona.
label-thr = Amenaza
label-thr-note = Anuncia algo malo si la persona no coopera.
label-prom = Promesa
label-prom-note = Promete algo que el agente no puede decidir, u ofrece algo a cambio de hablar.
label-rein = Premiar una respuesta
label-rein-note = Elogia o critica una respuesta por su contenido.
label-minim = Minimización
label-minim-note = Resta importancia a lo ocurrido o a lo que siente la persona.
label-off = Fuera del tema
label-off-note = No tiene nada que ver con esta conversación.
label-inapp = Inaceptable
label-inapp-note = Insulta a la persona, o exige detalles íntimos o crueles.
label-unk = No se puede clasificar
label-unk-note = No encaja en ningún otro tipo.
