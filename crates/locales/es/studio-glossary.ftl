# The glossary in the studio.

studio-glossary-link = El glosario
studio-glossary-lead = Un solo glosario para todos los cursos. Un curso conserva el glosario con el que se publicó, hasta su próxima versión. Un curso que viene de la carpeta de contenido recibe su próxima versión cuando Audire se inicia de nuevo.
studio-glossary-none = Todavía no hay glosario.
studio-glossary-newer = Un glosario más reciente
studio-glossary-newer-note = El glosario se ha publicado de nuevo desde que este borrador recibió el suyo. Aquí no cambia nada hasta que usted lo tome.
studio-glossary-differs = Qué es distinto
studio-glossary-take = Tomar el glosario más reciente
studio-glossary-changed = Entretanto, el glosario se ha publicado otra vez. Mire qué es distinto ahora y decida después.
studio-glossary-missed = «{ $term }» falta aquí, y { $name } enlaza con ese término: { $count ->
    [one] { $places }
   *[other] en { $count } lugares ({ $places })
}.
studio-glossary-missed-hint = Lo publicado queda como está. Su próxima versión no se podrá publicar hasta que se cambien los enlaces o vuelva el término. En un curso o escenario de la carpeta de contenido, eso ocurre en cuanto Audire se inicia de nuevo: el operador encuentra entonces el error en el registro.
notice-glossary-taken = El borrador tiene ahora el glosario más reciente.
audit-glossary-published = Glosario publicado
audit-draft-glossary-taken = Glosario más reciente tomado en un borrador
