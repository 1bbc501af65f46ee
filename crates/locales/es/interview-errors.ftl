## Why something in an interview did not do what it was asked.

interview-refused-erased = Usted borró lo que se dijo en esta entrevista. Ya no se puede ver.
interview-refused-ended = Esta entrevista ha terminado. Ya no se le puede añadir nada.
interview-refused-not-ended = Esta entrevista aún no ha terminado. Podrá revisarla cuando termine.
interview-refused-old-model = Esta entrevista se empezó con una versión anterior del programa, y hoy la persona respondería de otra manera, así que no puede continuar. Empiece una nueva con este caso; después podrá revisar esta, y borrarla.
interview-refused-not-entered = Todavía no ha entrado. Primero prepare la entrevista y después entre.
interview-refused-entered = Ya ha entrado. El plan queda como estaba entonces.
interview-refused-turn-taken = Aquí ya se envió otra cosa, quizá en otra pestaña. La página muestra ahora en qué punto está. No se pierde nada de lo que escribió.
interview-refused-turn-order = Todavía no se ha llegado a ese punto. La página muestra ahora en qué punto está. No se pierde nada de lo que escribió.
interview-refused-not-now = Esto no se puede hacer ahora. Elija una de las opciones que muestra la página.
interview-refused-words-empty = Todavía no se ha dicho nada. Diga algo primero; cuando la persona haya hablado, también puede esperar en silencio.
interview-refused-words-long = Esto tiene más de { $count } caracteres. Diga menos de una vez y envíelo de nuevo.
interview-refused-notes-long = Sus notas tienen más de { $count } caracteres. Acórtelas y guárdelas de nuevo.
interview-refused-plan-long = Esto tiene más de { $count } caracteres. Acórtelo y guárdelo de nuevo.
interview-refused-no-place = Esto no tiene lugar en una entrevista, y la persona no responde. Continúe con otra cosa. Si ocurre otra vez, la entrevista termina y la examina un evaluador.
interview-refused-no-place-ended = Esto no tiene lugar en una entrevista. Fue la segunda vez: la entrevista ha terminado y un evaluador examinará estas dos intervenciones. Puede presentar una objeción en la revisión.
interview-refused-assessed-stays = Una entrevista evaluada se conserva como prueba de la evaluación, porque un certificado que se basa en ella puede impugnarse. No se puede borrar.

## Why an interview may not begin.

# $most is how often one may go in, $count how long it is until the next.
interview-refused-cap-hour = { $count ->
    [one] Ha entrado en la sala { $most } veces en una hora. Haga una pausa: la siguiente podrá empezar dentro de un minuto.
   *[other] Ha entrado en la sala { $most } veces en una hora. Haga una pausa: la siguiente podrá empezar dentro de { $count } minutos.
}
interview-refused-cap-hour-long = { $count ->
    [one] Ha entrado en la sala { $most } veces en una hora. Haga una pausa: la siguiente podrá empezar dentro de una hora aproximadamente.
   *[other] Ha entrado en la sala { $most } veces en una hora. Haga una pausa: la siguiente podrá empezar dentro de unas { $count } horas.
}
interview-refused-cap-day-short = { $count ->
    [one] Ha entrado en la sala { $most } veces en un día. Es suficiente por un día: la siguiente podrá empezar dentro de un minuto.
   *[other] Ha entrado en la sala { $most } veces en un día. Es suficiente por un día: la siguiente podrá empezar dentro de { $count } minutos.
}
interview-refused-cap-day = { $count ->
    [one] Ha entrado en la sala { $most } veces en un día. Es suficiente por un día: la siguiente podrá empezar dentro de una hora aproximadamente.
   *[other] Ha entrado en la sala { $most } veces en un día. Es suficiente por un día: la siguiente podrá empezar dentro de unas { $count } horas.
}
interview-refused-assessed-open = Tiene una entrevista evaluada abierta. Termínela primero; después volverá a tener la práctica.
interview-refused-measured-open = Tiene una entrevista evaluada abierta en la otra línea. Termínela primero.
interview-refused-waits-for-assessor = Puede que dos de sus entrevistas estén aprobadas. Primero las examina un evaluador.
interview-refused-measured-wait-minutes = { $count ->
    [one] La siguiente podrá empezar dentro de un minuto.
   *[other] La siguiente podrá empezar dentro de { $count } minutos.
}
interview-refused-measured-wait = { $count ->
    [one] La siguiente podrá empezar dentro de una hora aproximadamente.
   *[other] La siguiente podrá empezar dentro de unas { $count } horas.
}
# $needed is how many cases a strand needs.
interview-refused-no-case-left = Aquí no hay ningún caso que usted no conozca ya. Una academia necesita { $needed } casos sellados por línea; consulte a un instructor.

## Rounds of utterances.

interview-refused-drill-empty = Aquí todavía no hay nada con que practicar: ningún caso tiene frases de este tipo.
interview-refused-drill-many = Ha empezado muchas rondas en una hora. Haga una pausa.
interview-refused-drill-over = Los cinco minutos han terminado. Lo que respondió antes cuenta.
interview-refused-drill-changed = Este elemento se cambió entretanto. La página muestra lo que hay ahora. Lo que escribió se conserva.
interview-refused-drill-choose = Elija qué son estas palabras.
interview-refused-drill-write = Escriba lo que diría.

## Contests, judgements and reports.

interview-refused-contest-choose = Elija qué es esta intervención.
interview-refused-contest-reason = Escriba entre { $least } y { $most } caracteres.
interview-refused-contest-once = Esta intervención ya fue impugnada. Solo se puede hacer una vez.
interview-refused-contest-most = Ya ha impugnado { $most } intervenciones de esta entrevista. No se pueden impugnar más.
interview-refused-contest-same = La intervención ya lleva ese nombre.
interview-refused-contest-decided = Entretanto se ha decidido. La página lo muestra ahora.
interview-refused-report-closed = Esto ya se dijo o se decidió. La página muestra ahora en qué punto está.
interview-refused-own = Es suya. Decide otra persona.
interview-refused-judge-reason = Su decisión difiere del resultado automático o de la valoración anterior. Escriba por qué, en { $least } a { $most } caracteres.

## What to practise next.

skills-next-interview = Todavía no ha hecho esta entrevista.
skills-next-room = Entrevista

## In the audit log.

audit-interview-started = Entrevista evaluada comenzada
audit-interview-ended = Entrevista evaluada terminada
audit-interview-lost = Entrevista evaluada perdida: el programa cambió mientras estaba abierta
audit-interview-viewed = Entrevista evaluada consultada por un evaluador
audit-interview-judged = Entrevista evaluada confirmada o revocada
audit-interview-objected = Objeción a un informe sobre una entrevista
audit-interview-report-decided = Informe sobre una entrevista decidido
audit-interview-report-viewed = Informe sobre una entrevista leído por un evaluador
audit-coding-contested = Categoría de una intervención impugnada
audit-coding-decided = Categoría impugnada decidida
