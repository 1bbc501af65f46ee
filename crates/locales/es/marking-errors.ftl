## Why a mark was not saved.

mark-own = Esta es su propia respuesta. La califica otra persona.
mark-given = Usted ya calificó esta respuesta. Una calificación no se cambia; cuando dos difieren, decide la siguiente persona.
mark-settled = Esta respuesta ya tiene todas sus calificaciones. No queda nada por hacer.
marking-seen = Usted ha abierto el resultado de este intento, así que sabe de quién es la respuesta. La califica otra persona.
mark-choose-levels = Elija un nivel para cada criterio.
mark-comment-too-long = { $count ->
    [one] Un comentario tiene como máximo { $count } carácter. Acórtelo.
   *[other] Un comentario tiene como máximo { $count } caracteres. Acórtelo.
}

## Why an objection, or its answer, was not saved.

contest-own = Esta es su propia objeción. La responde otra persona.
contest-marked = Usted calificó esta respuesta. Otro evaluador responde a la objeción.
contest-answered = Esta objeción ya tiene respuesta.
contest-once = Usted ya objetó la calificación de esta respuesta. Solo se puede objetar una vez cada respuesta.
contest-no-answer = Usted dejó esta pregunta sin respuesta, así que no hay nada que objetar.
contest-waits-for-mark = Esta respuesta aún no está calificada. Podrá objetar cuando lo esté.
contest-reason-length = Diga por qué, en { $least } a { $most } caracteres.
contest-comment-length = Explique su motivo al agente, en { $least } a { $most } caracteres.
contest-share-missing = Indique qué parte de la pregunta obtiene la respuesta, de 0 a 100 por ciento.
contest-share-lower = Una objeción que tiene razón nunca baja una calificación. Indique al menos lo que la respuesta obtuvo hasta ahora.

## Why answers were not marked again.

regrade-kind-changed = La versión nueva es otro tipo de pregunta. Las respuestas a la anterior no se pueden leer como respuestas a ella.
regrade-marked-by-people = Esta pregunta la califican personas. Una versión nueva no cambia lo que ellas dieron.
regrade-options-changed = La versión nueva tiene otras opciones, o las opciones se redactaron de otro modo y a la vez se movieron. No se puede decir qué sería en ella una respuesta anterior. Mantenga el número de opciones y cambie o bien sus palabras o bien su orden.
regrade-nothing = Ningún intento terminado contiene una versión anterior de esta pregunta.
regrade-outdated = La pregunta, o el número de intentos, ha cambiado desde que usted miró. Mire qué cambiaría ahora y empiece de nuevo.
regrade-reason-length = Diga por qué, en { $least } a { $most } caracteres.

## What to practise next, in the skill map.

skills-next-confusion = Usted toma algunos tipos de preguntas por otros. Este ejercicio le pide nombrarlos.
# $competence is the word of a competence.
skills-next-weak = { $competence ->
    [definition] { competence-definition }
    [indicators] { competence-indicators }
    [control-and-trauma] { competence-control-and-trauma }
    [rights] { competence-rights }
    [first-contact] { competence-first-contact }
    [question-types] { competence-question-types }
    [open-questions] { competence-open-questions }
    [planning] { competence-planning }
   *[cooperation] { competence-cooperation }
}: sus últimas respuestas obtuvieron { $percent } %.
skills-next-never = Aún no ha probado este ejercicio.
skills-next-unseen = { $count ->
    [one] Tiene { $count } pregunta que usted no ha visto.
   *[other] Tiene { $count } preguntas que usted no ha visto.
}

## Why questions were not imported.

import-bank-name = Dé al banco un nombre de letras minúsculas sin acento, cifras y guiones sencillos, por ejemplo imported-2026.
import-bank-exists = El curso tiene un banco con este nombre, o archivos que se tomarían por partes de él. Elija otro nombre.
import-choose-format = Elija uno de los formatos.
import-choose-competence = Elija qué evalúan las preguntas cuando el archivo no lo dice.
import-choose-difficulty = Elija la dificultad de las preguntas cuando el archivo no la dice.
import-choose-file = Elija un archivo que no esté vacío.
import-file-too-large = Este archivo supera los 50 megabytes. Divídalo en varios archivos.
import-stopped = El archivo no se puede leer más allá de la línea { $line }, así que no se puede importar nada de él. Corrija el archivo en ese lugar, o divídalo, e inténtelo de nuevo.
import-nothing = Ningún elemento de este archivo puede convertirse en pregunta. La lista dice por qué.
import-course-errors = El propio curso contiene errores. `audire check` indica dónde están; corríjalos primero.
import-does-not-compile = El curso no se compilaría con estas preguntas, así que no se importó nada. Puede haber cambiado desde que se leyó el archivo; lea el archivo de nuevo.
import-withdrawn = Esta importación se retiró. Lea el archivo de nuevo para importarlo otra vez.
import-in-use = Una evaluación o un ejercicio del curso usa este banco. Cambie primero el curso y después retire la importación.

## Lines of the log.

audit-response-marked = Respuesta calificada
audit-contest-raised = Objeción presentada
audit-contest-answered = Objeción respondida
audit-question-regraded = Respuestas a una pregunta calificadas de nuevo
audit-import-tried = Archivo de preguntas leído
audit-import-done = Preguntas importadas
audit-import-withdrawn = Importación retirada
