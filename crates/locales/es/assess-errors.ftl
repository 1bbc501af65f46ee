## Why a quiz or an assessment did not do what it was asked.

attempt-finished = Este intento ha terminado. Sus respuestas ya no se pueden cambiar.
attempt-not-finished = Este intento no ha terminado, así que todavía no tiene resultado.
assessment-passed = Ha aprobado esta evaluación. No es necesario que la repita.
attempts-used-up = Ha utilizado { $count ->
    [one] el único intento
   *[other] los { $count } intentos
} que permite este curso. Hable con su responsable de programa.
# $lessons, $quizzes and $scenarios are what is still to be done; any may be 0. Few courses have scenarios: nothing is said of none.
assessment-not-ready = La evaluación se abre cuando todo lo anterior esté hecho. { $lessons ->
    [0] Todas las lecciones están completadas.
    [one] Hay una lección sin completar.
   *[other] Hay { $lessons } lecciones sin completar.
} { $quizzes ->
    [0] Todos los cuestionarios están aprobados.
    [one] Hay un cuestionario sin aprobar.
   *[other] Hay { $quizzes } cuestionarios sin aprobar.
} { $scenarios ->
    [0] {""}
    [one] Hay un escenario evaluado sin aprobar.
   *[other] Hay { $scenarios } escenarios evaluados sin aprobar.
}

## Why an answer was not taken.

response-too-long = Esta respuesta supera los { $count } caracteres. Acórtela y guárdela de nuevo.
response-write-something = Escriba primero una respuesta.
response-no-number = Esto no es un número. Escríbalo con cifras, por ejemplo 18 o 2,5.
match-something = Elija una respuesta para al menos una línea.
match-once = Una línea tiene dos respuestas. Elija una para cada línea.
order-everything = Dé un lugar a cada línea.
order-once = Dos líneas tienen el mismo lugar. Dé a cada línea un lugar propio.
mark-a-turn = Marque primero al menos una intervención.
choose-a-type = Elija primero un tipo de pregunta.
say-how-sure = Indique también qué grado de seguridad tiene.
question-closed = Esta pregunta ya se ha comprobado y no admite más respuestas. Pase a la siguiente.
too-many-saves = Esta pregunta se ha respondido demasiadas veces en este intento. Cuenta la última respuesta guardada.

## Limits of time.

attempt-time-over = El tiempo de este intento ha terminado. Cuenta lo que había guardado hasta entonces; esta respuesta no cuenta.
# Hours, rounded up.
attempt-wait = { $count ->
    [one] El siguiente intento podrá empezar dentro de una hora aproximadamente.
   *[other] El siguiente intento podrá empezar dentro de unas { $count } horas.
}
attempt-wait-minutes = { $count ->
    [one] El siguiente intento podrá empezar dentro de un minuto.
   *[other] El siguiente intento podrá empezar dentro de { $count } minutos.
}

## Extra time and extra attempts.

accommodation-no-course = Ese curso no existe. Elija uno de la lista.
accommodation-no-person = Nadie tiene una cuenta con esta dirección de correo electrónico. Compruebe cómo está escrita.
accommodation-time-range = El tiempo adicional es un número entero de 0 a { $most } por ciento.
accommodation-attempts-range = Los intentos adicionales son un número entero de 0 a { $most }.
accommodation-nothing = Conceda tiempo adicional, intentos adicionales o ambos.
accommodation-own = No puede concederse esto. Lo concede otra persona con su rol.
audit-accommodation-granted = Adaptación concedida
audit-accommodation-ended = Adaptación finalizada

## What is wrong with a course folder.

pin-unknown = La pregunta { $question } no tiene la versión { $version }.
pin-unknown-hint = { $latest ->
    [0] Este curso no tiene ninguna pregunta con ese nombre.
   *[other] Su última versión es la { $latest }. Indique una versión hasta esa, o deje la versión fuera para preguntar la última.
}
