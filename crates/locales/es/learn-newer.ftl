# Una versión más reciente de un curso, para los agentes que están en curso.
newer-look = Ver qué hay de nuevo y qué conserva usted
newer-title = Una versión más reciente
newer-since = Hay una versión más reciente desde el { $date }. Usted puede continuar con la suya hasta el final.
newer-versions = La más reciente es { $version }; la suya, { $own }.
newer-current = Usted sigue la versión actual de este curso.
newer-completed = Usted ha completado este curso. Sigue completado, en la versión en que lo hizo, y su certificado no cambia.
newer-back = Volver al curso
newer-brings = Qué trae
newer-brings-note = Lo que dicen sus autores y las lecciones con algo nuevo.
newer-nothing-told = Sus autores no dicen nada y no ha cambiado ninguna lección que usted haya leído.
newer-added = { $count ->
    [one] Una lección nueva
   *[other] { $count } lecciones nuevas
}
newer-changed = { $count ->
    [one] Ha cambiado una lección que usted leyó
   *[other] Han cambiado { $count } lecciones que usted leyó
}
newer-sections = { $count ->
    [one] una sección es nueva o dice otra cosa
   *[other] { $count } secciones son nuevas o dicen otra cosa
}
newer-keeps = Qué conserva usted
newer-keeps-note = Todo lo que ha hecho queda registrado, sea cual sea la versión.
newer-lessons-kept = { $count ->
    [0] Usted aún no ha completado ninguna lección.
    [one] La lección que completó sigue completada.
   *[other] { $count } lecciones que completó siguen completadas.
}
newer-answers-kept = { $count ->
    [0] No se lleva ninguna respuesta de las lecciones.
    [one] Se lleva una respuesta de una lección.
   *[other] Se llevan { $count } respuestas de las lecciones.
}
newer-pass-kept = Sigue aprobado:
newer-again = Qué haría de nuevo
newer-again-note = Una prueba cuyas preguntas o reglas han cambiado. Puede leer e intentarlo como antes.
newer-pass-again = Debe aprobarse de nuevo:
newer-answers-anew = { $count ->
    [one] Una pregunta de una lección que usted contestó pregunta ahora otra cosa, o ha cambiado su respuesta correcta. Puede contestarla de nuevo.
   *[other] { $count } preguntas de lecciones que usted contestó preguntan ahora otra cosa, o ha cambiado su respuesta correcta. Puede contestarlas de nuevo.
}
newer-gone = Ya no forma parte del curso y queda en su historial:
newer-nothing-again = Nada.
newer-no-way-back = No se puede volver a su versión. Si prefiere seguir como empezó, no tiene que hacer nada.
newer-take = Pasar a la versión más reciente

## Por qué no se puede tomar ahora
newer-attempt-open = Una prueba que empezó sigue abierta. Termínela primero: pertenece a la versión en que la empezó.
newer-run-open = Un escenario que cuenta sigue abierto. Termínelo primero o déjelo.
newer-another = Algo ha cambiado desde que vio esta lista: una versión aún más reciente, o algo que usted hizo. Mire la lista tal como está ahora.
newer-meanwhile = Usted pasó a una versión más reciente de este curso en otra ventana. Cargue la página de nuevo.
notice-newer-taken = Usted sigue la versión más reciente. Lo que ha hecho se conserva.
audit-enrolment-moved = Paso a una versión más reciente de un curso

## Quién sigue qué versión, para los autores
newer-under-way = { $count ->
    [0] Nadie está en curso en esta versión.
    [one] Una persona está en curso en esta versión.
   *[other] { $count } personas están en curso en esta versión.
}
newer-completed-by = { $count ->
    [0] Nadie la ha completado.
    [one] Una persona la ha completado.
   *[other] { $count } personas la han completado.
}
