## Why a quiz or an assessment did not do what it was asked.

attempt-finished = Este intento ha terminado. Sus respuestas ya no se pueden cambiar.
attempt-not-finished = Este intento no ha terminado, así que todavía no tiene resultado.
assessment-passed = Ha aprobado esta evaluación. No es necesario que la repita.
attempts-used-up = Ha utilizado { $count ->
    [one] el único intento
   *[other] los { $count } intentos
} que permite este curso. Hable con su responsable de programa.
# $lessons and $quizzes are what is still to be done; either may be 0.
assessment-not-ready = La evaluación se abre cuando todo lo anterior esté hecho. { $lessons ->
    [0] Todas las lecciones están completadas.
    [one] Hay una lección sin completar.
   *[other] Hay { $lessons } lecciones sin completar.
} { $quizzes ->
    [0] Todos los cuestionarios están aprobados.
    [one] Hay un cuestionario sin aprobar.
   *[other] Hay { $quizzes } cuestionarios sin aprobar.
}
