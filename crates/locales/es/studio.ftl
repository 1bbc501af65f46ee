# The studio: what authors see while they write, review and publish a course.

## The studio: a course with its draft
studio-published = Lo que tienen los agentes
studio-publication = Publicación { $number }, { $at }
studio-origin-folder = desde la carpeta de contenidos
studio-origin-studio = desde un borrador
studio-origin-rolled-back = de nuevo una versión anterior
studio-never-published = Nadie ha publicado aún este curso.
studio-offered = La carpeta de este curso ha cambiado desde entonces. Lo publicado aquí se queda. Compare ambos y tome lo que quiera.
studio-no-draft = No hay ningún borrador abierto. Un borrador empieza con lo que tienen los agentes; los agentes no lo ven hasta que se publica.
studio-begin = Empezar un borrador
studio-as-officers = Verlo como los agentes
studio-versions = Versiones y cambios
studio-archive = Descargar como carpeta (ZIP)
studio-draft = El borrador
studio-draft-opened = Abierto desde el { $at }
studio-draft-files = { $count ->
    [0] Ningún archivo difiere.
    [one] Un archivo difiere.
   *[other] { $count } archivos difieren.
}
studio-draft-errors = { $count ->
    [0] El compilador no encuentra errores.
    [one] El compilador encuentra un error.
   *[other] El compilador encuentra { $count } errores.
}
studio-draft-comments = { $count ->
    [0] No hay comentarios abiertos.
    [one] Hay un comentario abierto.
   *[other] Hay { $count } comentarios abiertos.
}
studio-give-up = Abandonar el borrador
studio-give-up-note = Los agentes conservan lo que tienen. Lo escrito se guarda: el borrador se puede abrir de nuevo hasta que empiece otro, y después cada texto se puede recuperar desde su historial.
studio-give-up-do = Abandonarlo
studio-has-errors = Corrija primero los errores. Están más abajo.
studio-nothing-changed = Nada difiere de lo que tienen los agentes.
studio-returned = Devuelto por
studio-approved = Aprobado por
studio-waiting = Esperando a una segunda persona desde el { $at }. Lo pidió
studio-publish = Publicar
studio-publish-note = Los agentes que empiecen a partir de ahora reciben esta versión. Quienes están en curso siguen con la suya.
studio-notes = Qué ha cambiado
studio-notes-hint = Para quien lo lea y, después, para quien mire las versiones. También lo leen los agentes cuando se les ofrece la versión.
studio-ask = Pedir una revisión
studio-review-words = Sus palabras para el autor
studio-review-words-hint = Necesarias si lo devuelve.
studio-review-note = Decide una persona que no ha escrito nada en este borrador.
studio-approve = Aprobar
studio-return = Devolverlo
studio-problems = Lo que dice el compilador
studio-problems-note = Los errores deben corregirse antes de publicar.
studio-problem-translation = Junto al texto de origen
studio-problem-translation-hint = Compare los dos textos y guarde la parte: así consta que está al día.

## The outline
studio-outline = Esquema
studio-outline-note = Los enlaces a una lección la siguen cuando se mueve o cambia de dirección.
studio-module-text = Texto del módulo
studio-preview = Vista previa
studio-changed = modificado el { $at }
studio-up = Subir
studio-down = Bajar
studio-more = Título, dirección, retirada
studio-address = Palabra en su dirección
studio-address-hint = Letras minúsculas de la a a la z, cifras y guiones. La dirección antigua ya no llevará a la lección.
studio-address-made = Si queda vacía, se forma con el título.
studio-slug = Escriba la dirección con letras minúsculas de la a a la z, cifras y guiones simples.
studio-rename = Cambiar la dirección
studio-remove = Retirar
studio-remove-note = Sale del borrador con sus traducciones. Los agentes en curso lo conservan.
studio-add-lesson = Añadir una lección
studio-add-lesson-do = Añadirla
studio-lesson-title = Título
studio-lesson-summary = Resumen en una frase
studio-others = Otros archivos
studio-others-note = Ajustes, preguntas, transcripciones, imágenes.

## The editor
studio-text = Texto
studio-save = Guardar
studio-saving = Guardando…
studio-saved = Guardado
studio-saved-at = Guardado el { $at }
studio-saved-by = Guardado el { $at } por { $name }
studio-unsaved = Sin guardar: no hay conexión. Sus palabras quedan en este navegador y se enviarán en cuanto vuelva.
studio-as-published = Como lo tienen los agentes
studio-history = Cómo era antes este texto
studio-beside = Su aspecto
studio-no-preview = Este archivo no es el texto de una lección: no tiene página propia.
studio-preview-whole = Como página entera
studio-preview-note = Ve el borrador como lo verían los agentes. Lo que responda aquí no se guarda.
studio-back = Volver al borrador
studio-insert = Insertar
studio-patterns = Modelos para insertar
studio-pattern-question = Pregunta
studio-pattern-term = Término del glosario
studio-pattern-link = Enlace a una lección
studio-pattern-picture = Imagen
studio-pattern-table = Tabla
studio-comments = Comentarios
studio-comments-note = Lo que se dicen autores y revisores sobre este texto. Los agentes nunca lo ven.
studio-comment-block = Bloque
studio-comment-whole = Todo el texto
studio-comment-words = Comentario
studio-comment-write = Escribir el comentario
studio-comment-settle = Marcar como resuelto
studio-comment-settled = Resuelto el { $at }

## Two people in one text
studio-conflict = Otra persona cambió el mismo lugar entretanto. No se guardó nada; sus palabras están abajo.
studio-conflict-lead = Elija para cada lugar. Todo lo demás de ambos textos ya está unido.
studio-conflict-place = Lugar { $number }
studio-conflict-before = Antes
studio-conflict-yours = Lo suyo
studio-conflict-theirs = Lo de la otra persona
studio-conflict-both = Ambos, primero lo suyo
studio-conflict-save = Guardar así
studio-conflict-own = Su texto completo

## What a text was
studio-state = Estado
studio-state-now = como está ahora
studio-cause = Cómo
studio-by = Por
studio-restore = Hacerlo otra vez el texto
studio-cause-typed = escrito
studio-cause-merged = unido de dos textos
studio-cause-outline = esquema cambiado
studio-cause-restored = un estado anterior

## Versions
studio-publications = Publicaciones
studio-publications-note = La primera es la que tienen los agentes que empiezan ahora. Ninguna versión cambia nunca.
studio-difference = Qué cambió
studio-difference-of = Qué cambió la publicación { $number }
studio-difference-draft = Qué cambia el borrador
studio-difference-note = Tachado: lo que se fue. Subrayado: lo que vino. Aquí están las soluciones: solo para autores.
studio-difference-none = Nada difiere.
studio-difference-coarse = Hay tantas diferencias que no todo se comparó palabra por palabra. El resto se muestra como quitado y puesto por entero.
studio-states-many = Este texto se guardó más de un millón de veces en este borrador. Publique el borrador y siga en el siguiente.
studio-decides = decide sobre una prueba
studio-question = Pregunta
studio-state-added = nuevo
studio-state-removed = retirado
studio-state-changed = cambiado
studio-state-moved = está en otro lugar
studio-aspect-asked = Lo que se pregunta
studio-aspect-key = Lo correcto
studio-aspect-scoring = Lo que vale
studio-aspect-order = El orden
studio-aspect-explained = Lo que se explica
studio-aspect-filed = Dónde se clasifica
studio-outline-module-added = Módulo nuevo: { $name }
studio-outline-module-removed = Módulo retirado: { $name }
studio-outline-lesson-added = Lección nueva: { $name }
studio-outline-lesson-removed = Lección retirada: { $name }
studio-outline-renamed = { $from } es ahora { $to }
studio-outline-moved = Está en otro lugar: { $name }
studio-file-added = Archivo nuevo: { $path }
studio-file-removed = Archivo retirado: { $path }
studio-file-changed = Archivo cambiado: { $path }
studio-roll-back = Volver a esta versión
studio-roll-back-note = Los agentes que empiecen a partir de ahora reciben esta versión. Las posteriores se conservan.
studio-roll-back-reason = Motivo
studio-roll-back-hint = Queda junto a la publicación para siempre. Los agentes no lo leen.
studio-roll-back-do = Hacerla de nuevo la actual

## Refusals
studio-key = El formulario no estaba completo. Cargue la página de nuevo; su texto queda en el campo.
studio-no-text = Este archivo no es un texto y no se puede editar aquí.
studio-words-needed = Escriba unas palabras.
studio-words-long = Escriba como máximo { $most } caracteres.
studio-comment-block-unknown = Ninguna sección ni pregunta de este texto tiene este identificador. Deje el campo vacío para hablar de todo el texto.
studio-review-stale = El borrador cambió desde que lo leyó. Cargue la página y léalo de nuevo.
studio-review-own = Usted escribió en este borrador o pidió la revisión. Decide otra persona.
studio-review-decided = Alguien ya decidió esta revisión.
studio-not-approved = Una segunda persona debe aprobar el borrador tal como está.
studio-base-old = Se publicó otra versión desde que empezó este borrador. Nada del borrador se pierde: en su página ve lo que aporta esa versión y puede unir los dos.
studio-version-old = Esta versión ya no se puede compilar. Empiece un borrador y escríbala de nuevo.
studio-editor-unknown = Nadie tiene una cuenta con esta dirección.

## What was done
notice-draft-given-up = El borrador se ha abandonado.
notice-text-saved = Guardado.
notice-text-merged = Guardado. Otra persona escribió en otra parte de este texto; ambas están ahora en él.
notice-text-restored = El estado anterior es otra vez el texto.
notice-outline-changed = El esquema ha cambiado.
notice-review-asked = Una segunda persona puede leer ahora el borrador.
notice-review-decided = Su decisión está guardada.
notice-comment-written = El comentario está escrito.
notice-draft-published = El borrador está publicado.
notice-rolled-back = La versión anterior es de nuevo la actual.

## The audit log
audit-draft-opened = Borrador de curso empezado
audit-draft-given-up = Borrador de curso abandonado
audit-draft-arranged = Esquema de un borrador cambiado
audit-draft-review-asked = Revisión de un borrador pedida
audit-draft-review-decided = Revisión de un borrador decidida
audit-course-editor-added = Editor de un curso añadido
audit-course-editor-ended = Editor de un curso retirado
