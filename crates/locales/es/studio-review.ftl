# Del borrador a la publicación: quién decide, qué espera, qué se dijo y qué fue un texto.

studio-review-told = Lo que ha cambiado, según el autor
studio-review-not-you = Usted escribió en este borrador o pidió su revisión: decide otra persona.
studio-review-who = Estas personas pueden decidir:
studio-review-who-letter = Estas personas pueden decidir y han recibido una carta:
studio-review-between = {", "}
studio-review-anyone = Aquí no hay editores nombrados, así que nadie ha recibido una carta. Pídaselo a otro instructor: quien no escribió nada en el borrador puede decidir, y lo encuentra en la página de los cursos.
studio-review-nobody = Todos los editores escribieron en él. Pida a un administrador que nombre a uno que no lo haya hecho.
studio-comments-open = Comentarios abiertos
studio-text-comments = { $count ->
    [one] un comentario abierto
   *[other] { $count } comentarios abiertos
}
studio-never-published-scenario = Nadie ha publicado aún este escenario.
studio-never-published-case = Nadie ha publicado aún este caso.
studio-publications-none = Todavía no hay nada publicado.

## No draft is open
studio-none-title = No hay ningún borrador abierto
studio-none-lead = Esta página pertenece a un borrador y no hay ninguno abierto. Se publicó o se abandonó, o nadie ha empezado uno. Lo publicado y lo que se puede abrir de nuevo están en la página a la que pertenece.
studio-none-go = Ir allí

## What a text once was
studio-past-look = Mirarlo
studio-past-title = Como era: { $at }
studio-past-since = Tachado: lo que decía entonces y ya no dice. Subrayado: lo que ha venido después.
studio-past-same = Ahora dice lo mismo.
studio-past-whole = El texto completo como era entonces
studio-past-gone = El texto no estaba entonces. Si se recupera ese estado, se quita.

## A plan that will come to nothing
schedule-meant = Previsto para el { $at }.
schedule-lapsed = No se publicará entonces si no se aprueba de nuevo.
schedule-lapsed-how = Pida una revisión de cómo está ahora. El día sigue previsto.

## The list of what instructors edit
studio-waits = Lo que espera
studio-waits-note = Borradores que alguien debe leer antes de que los reciban los agentes. Decide una persona que no haya escrito nada en el borrador.
studio-line-open = Hay un borrador abierto
studio-line-waits = Un borrador espera a una segunda persona
studio-line-lapsed = Hay un borrador previsto, y no se publicará si no se aprueba de nuevo

## Letters
mail-review-subject = Para revisar: un borrador de { $course }
mail-review-what = { $name } pide una revisión de un borrador de { $course }. Usted puede decidir, porque lo edita y no escribió nada en este borrador. Los agentes no reciben nada de él antes de que alguien lo apruebe.
mail-review-glossary-subject = Para revisar: un borrador del glosario
mail-review-glossary-what = { $name } pide una revisión de un borrador del glosario. Usted puede decidir, porque lo edita y no escribió nada en este borrador. Los agentes no reciben nada de él antes de que alguien lo apruebe.
mail-review-how = El enlace lleva al borrador: lo que su autor dice de él y lo que cambia.
