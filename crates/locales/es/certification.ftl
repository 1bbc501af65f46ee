## What a certification takes: a numbered list that is read aloud.

certification-takes-course = Completar el curso «{ $course }».
certification-takes-assessment = Obtener al menos un { $percent } % en la evaluación «{ $assessment }» del curso «{ $course }».
certification-takes-proficiency-adults = Demostrar dominio en la sala de práctica con adultos: aprobar dos entrevistas selladas, con dos casos distintos, en dos días distintos y con al menos 24 horas de diferencia, y al menos una de ellas con una persona adulta. Un evaluador confirma cada una.
certification-takes-proficiency-children = Demostrar dominio en la sala de práctica con niños: aprobar dos entrevistas selladas, con dos casos distintos, en dos días distintos y con al menos 24 horas de diferencia, y al menos una de ellas con un niño o un adolescente. Un evaluador confirma cada una.
certification-takes-observed = { $times ->
    [one] Aprobar una vez una práctica observada, calificada con la rúbrica «{ $rubric }».
   *[other] Aprobar { $times } veces una práctica observada, calificada con la rúbrica «{ $rubric }».
}
certification-takes-observed-several = Aprobar { $times } veces una práctica observada, calificada con la rúbrica «{ $rubric }» por al menos { $assessors } evaluadores distintos.
certification-takes-attendance = { $hours ->
    [one] Asistir al menos a { $hours } hora de reuniones.
   *[other] Asistir al menos a { $hours } horas de reuniones.
}
certification-takes-waiting = { $days ->
    [one] Dejar pasar al menos { $days } día desde el comienzo.
   *[other] Dejar pasar al menos { $days } días desde el comienzo.
}
certification-takes-waiting-after = { $days ->
    [one] Dejar pasar al menos { $days } día después de cumplir el número { $number }.
   *[other] Dejar pasar al menos { $days } días después de cumplir el número { $number }.
}
certification-takes-any = { $count ->
    [one] Cumplir al menos { $count } de estos { $of } requisitos:
   *[other] Cumplir al menos { $count } de estos { $of } requisitos:
}
certification-takes-all = { $count ->
    [one] Cumplir este requisito:
   *[other] Cumplir estos { $count } requisitos:
}
# Added to a line of the list.
certification-takes-ever = También cuenta lo que se demostró antes de este ciclo.

## What is met: since when and by what.

certification-met-course = Cumplido el { $at }: se completó el curso «{ $course }».
certification-met-assessment = Cumplido el { $at } con un { $percent } % en «{ $assessment }» del curso «{ $course }». Se exige un { $needed } %.
certification-met-proficiency = Cumplido el { $at } con las entrevistas «{ $first }» y «{ $second }». { $person } confirmó la última.
certification-met-observed = { $times ->
    [one] Cumplido el { $at } con una práctica observada, calificada con la rúbrica «{ $rubric }» por { $person }.
   *[other] Cumplido el { $at } con una práctica observada que se aprobó { $times } veces, calificada con la rúbrica «{ $rubric }», la última vez por { $person }.
}
certification-met-attendance = { $hours ->
    [one] Cumplido el { $at } con { $hours } hora de asistencia.
   *[other] Cumplido el { $at } con { $hours } horas de asistencia.
}
certification-met-waiting = { $days ->
    [one] Cumplido el { $at }: ha pasado { $days } día.
   *[other] Cumplido el { $at }: han pasado { $days } días.
}
certification-met-waiver = Dispensado el { $at }: propuesto por { $proposed }, confirmado por { $confirmed }.
certification-met-any = { $count ->
    [one] Cumplido el { $at } con { $count } de estos requisitos.
   *[other] Cumplido el { $at } con { $count } de estos requisitos.
}
certification-met-all = Cumplido el { $at } con todos estos requisitos.

## What is missing.

certification-missing-course = Falta: el curso «{ $course }» no se ha empezado.
certification-missing-course-again = Falta: el curso «{ $course }» se completó antes de que empezara este ciclo el { $opened }. Hay que completarlo de nuevo.
certification-missing-lessons = { $count ->
    [one] Falta { $count } lección del curso «{ $course }».
   *[other] Faltan { $count } lecciones del curso «{ $course }».
}
certification-missing-quizzes = { $count ->
    [one] Falta { $count } cuestionario del curso «{ $course }».
   *[other] Faltan { $count } cuestionarios del curso «{ $course }».
}
certification-missing-scenarios = { $count ->
    [one] Falta { $count } escenario evaluado del curso «{ $course }».
   *[other] Faltan { $count } escenarios evaluados del curso «{ $course }».
}
certification-missing-final = Falta la evaluación final del curso «{ $course }».
certification-missing-assessment = Falta al menos un { $needed } % en «{ $assessment }» del curso «{ $course }». Todavía no hay ningún resultado.
certification-missing-score = Falta al menos un { $needed } % en «{ $assessment }» del curso «{ $course }». El mejor resultado hasta ahora es un { $best } %.
certification-missing-proficiency = Faltan dos entrevistas selladas aprobadas, con dos casos distintos, en dos días distintos y con al menos 24 horas de diferencia.
certification-missing-proficiency-second = Falta una segunda entrevista sellada aprobada, con otro caso y en otro día. La primera, «{ $case }», se aprobó el { $at }.
certification-missing-proficiency-confirmation = Falta que un evaluador confirme la entrevista «{ $case }» del { $at }.
certification-missing-proficiency-adult = Falta una entrevista sellada aprobada con una persona adulta.
certification-missing-proficiency-child = Falta una entrevista sellada aprobada con un niño o un adolescente.
certification-missing-observed = { $count ->
    [one] Falta aprobar { $count } vez más una práctica observada, calificada con la rúbrica «{ $rubric }».
   *[other] Falta aprobar { $count } veces más una práctica observada, calificada con la rúbrica «{ $rubric }».
}
certification-missing-assessors = { $count ->
    [one] Falta { $count } evaluador más que califique con la rúbrica «{ $rubric }».
   *[other] Faltan { $count } evaluadores más que califiquen con la rúbrica «{ $rubric }».
}
certification-missing-attendance = Faltan { $hours } h { $minutes } min de las { $needed } h de asistencia.
certification-missing-waiting = { $days ->
    [one] Falta: el plazo de { $days } día termina el { $until }.
   *[other] Falta: el plazo de { $days } días termina el { $until }.
}
certification-missing-waiting-after = { $days ->
    [one] Falta: el plazo de { $days } día empieza cuando se cumpla el número { $number }.
   *[other] Falta: el plazo de { $days } días empieza cuando se cumpla el número { $number }.
}
certification-missing-any = { $count ->
    [one] Falta { $count } más de estos requisitos.
   *[other] Faltan { $count } más de estos requisitos.
}
certification-missing-all = { $count ->
    [one] Falta { $count } de estos requisitos.
   *[other] Faltan { $count } de estos requisitos.
}

## What to do next.

certification-next-course = Empiece el curso «{ $course }».
certification-next-course-on = Continúe el curso «{ $course }».
certification-next-assessment = Haga la evaluación «{ $assessment }» del curso «{ $course }».
certification-next-proficiency = Empiece una entrevista sellada en la sala de práctica.
certification-next-proficiency-second = Empiece la segunda entrevista sellada el { $from } o más tarde.
certification-next-proficiency-second-now = Empiece la segunda entrevista sellada. Es posible desde el { $from }.
certification-next-proficiency-confirmation = Un evaluador examina su entrevista. Usted no tiene que hacer nada.
certification-next-proficiency-adult = Empiece una entrevista sellada con una persona adulta.
certification-next-proficiency-child = Empiece una entrevista sellada con un niño o un adolescente.
certification-next-observed = Acuerde una fecha con un evaluador para una práctica calificada con la rúbrica «{ $rubric }».
certification-next-attendance = Asista a la próxima reunión.
certification-next-waiting = Espere hasta el { $until }.
certification-next-waiting-after = Primero debe cumplirse el número { $number }.

## What becomes of the award.

certification-award-nothing = Todavía falta algo.
certification-award-proposed = Todo está cumplido desde el { $at }. Una persona del programa debe confirmarlo.
certification-award-by-evidence = Todo está cumplido desde el { $at }. El certificado puede expedirse.
certification-award-confirmed = { $person } lo confirmó el { $at }. El certificado puede expedirse.
certification-award-issued = El certificado se expidió el { $at }.
certification-award-own = La confirmación del { $at } por { $person } no cuenta: nadie confirma lo suyo.
certification-award-too-early = La confirmación del { $at } por { $person } no cuenta: en ese momento todavía faltaba algo.
certification-award-revoked = El certificado anterior fue revocado, así que no se renueva. Un responsable del programa puede abrir el camino completo.
certification-award-left = Solo se certifica mientras la persona participa en el programa.
certification-award-deactivated = La cuenta está desactivada. No se le certifica nada.

## How long it is good, with dates: shown before the terms are saved.

certification-example-first = Quien lo cumple todo el { $completed } tiene un certificado válido hasta el { $expires } inclusive.
certification-example-window = Puede renovarse a partir del { $opens }. Lo que se haga antes de ese día no cuenta para la renovación.
certification-example-early = Renovado el primer día posible, el { $completed }: válido hasta el { $expires } inclusive.
certification-example-on-time = Renovado el último día de validez, el { $completed }: válido hasta el { $expires } inclusive.
certification-example-late = Renovado el último día del plazo adicional, el { $completed }: válido hasta el { $expires } inclusive. Entretanto no hay ningún certificado válido.
certification-example-lapsed = No renovado a tiempo: hace falta de nuevo el camino completo. Completado el { $completed }, por ejemplo: válido hasta el { $expires } inclusive.

## What is wrong with the terms.

certification-terms-validity = Un certificado debe ser válido de 2 a { $most } meses.
certification-terms-window = El plazo de renovación debe durar al menos 1 mes y ser más corto que los { $validity } meses de validez del certificado.
certification-terms-grace = El plazo adicional después del vencimiento puede ser aquí de 0 a { $most } días.
certification-terms-date = No existe el día { $day } en el mes { $month }.

## What is wrong with the requirements as they are written.

certification-form-missing-key-hint = Añada `{ $key }`. La página «Certificaciones» muestra su forma.
certification-form-not-a-name = `{ $key }` debe ser un nombre de letras minúsculas de la a a la z, cifras y guiones sencillos.
certification-form-not-a-name-hint = Escríbalo así: { $key } = "first-contact"
certification-form-unknown-kind = No existe el tipo de requisito `{ $word }`.
certification-form-unknown-people = No existen entrevistas con `{ $word }`.
certification-form-none = No se exige nada.
certification-form-none-hint = Añada al menos una tabla [[requirement]].
certification-form-twice = Dos requisitos tienen el identificador `{ $id }`.
certification-form-twice-hint = Dé a cada requisito su propio identificador.
certification-form-too-many = Hay más de { $most } requisitos.
certification-form-too-many-hint = Conserve lo más importante. Una lista que nadie puede leer en voz alta, nadie puede seguirla.
certification-form-too-deep = Hay grupos unos dentro de otros en más de { $most } niveles.
certification-form-too-deep-hint = Suba un nivel los requisitos más interiores.
certification-form-empty-group = No hay nada en este grupo.
certification-form-empty-group-hint = Ponga al menos un requisito en `of`.
certification-form-more-than-there-are = { $count ->
    [one] Se pide más que el único requisito ({ $count }) de este grupo.
   *[other] Se pide más que los { $count } requisitos de este grupo.
}
certification-form-more-than-there-are-hint = Escriba un número menor, o use el tipo `all`.
certification-form-assessors = No puede haber más evaluadores que veces.
certification-form-assessors-hint = Aumente `times` o reduzca `assessors`.
certification-form-after = Ningún requisito situado más arriba tiene el identificador `{ $id }`.
certification-form-after-hint = Un plazo solo puede seguir a un requisito situado más arriba y que no sea un grupo que lo contenga. Sin `after`, se cuenta desde el comienzo del ciclo.
