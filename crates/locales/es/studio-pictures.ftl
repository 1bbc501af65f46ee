# Pictures of a course, a course that begins, its outline in place, and who edits it.

## Pictures
studio-pictures = Imágenes
studio-pictures-lead = Lo que muestran las lecciones. Cada imagen tiene palabras para las personas que no la ven.
studio-pictures-all = Todas las imágenes
studio-pictures-none = No hay ninguna otra imagen.
studio-picture-new = Enviar una imagen
studio-picture-new-note = Se reduce a lo que necesita una lección. Se le quita dónde y cuándo se tomó una fotografía.
studio-picture-file = Archivo
studio-picture-file-hint = PNG, JPEG, WebP o SVG, { $most } MB como máximo.
studio-picture-again = Elija de nuevo el archivo: el navegador no lo guarda.
studio-picture-words = Qué muestra
studio-picture-words-hint = Una o dos frases para las personas que no la ven. Se leen en voz alta en lugar de la imagen.
studio-picture-name = Nombre
studio-picture-name-hint = Si queda vacío, se forma con el nombre del archivo.
studio-picture-replaces = Sustituye a la imagen que tiene este nombre. La anterior queda en su historial.
studio-picture-send = Enviar la imagen
studio-picture-added = La imagen enviada
studio-picture-added-note = Ningún texto la muestra todavía. Copie cómo se escribe o póngala aquí en un texto.
studio-picture-size = { $width } × { $height } píxeles, { $kilobytes } KB
studio-picture-unused = Ningún texto la muestra.
studio-picture-uses = { $count ->
    [one] Una línea la nombra:
   *[other] { $count } líneas la nombran:
}
studio-picture-place = Ponerla en un texto
studio-picture-into = Al final de
studio-picture-place-do = Ponerla ahí
studio-picture-name-none = Dele un nombre con letras de la a a la z o cifras.
studio-picture-taken = Hay otra imagen { $name }. Dé otro nombre a esta o indique que la sustituye.
studio-picture-used = { $count ->
    [one] { $name } se queda: { $path } la nombra en la línea { $line }. Quítela primero del texto.
   *[other] { $name } se queda: { $count } líneas la nombran, la primera es la línea { $line } de { $path }. Quítela primero de los textos.
}
studio-picture-words-needed = Diga qué muestra la imagen, para las personas que no la ven.
studio-picture-none = El archivo está vacío. Elija una imagen.
studio-picture-ending = El nombre del archivo termina en { $ending }, pero por dentro es { $really }. Guárdelo de nuevo en el programa del que procede.
studio-picture-unknown = No es un archivo PNG, JPEG, WebP ni SVG. Las fotografías de algunos teléfonos son HEIC: guárdelas antes como JPEG.
studio-picture-large = El archivo supera los { $most } MB. Redúzcalo y envíelo de nuevo.
studio-picture-pixels = La imagen tiene más de { $most } millones de píxeles. Redúzcala y envíela de nuevo.
studio-picture-moving = La imagen se mueve. Las lecciones muestran imágenes fijas: envíe uno de sus fotogramas.
studio-picture-damaged = La imagen está dañada y no puede leerse. Guárdela de nuevo en el programa del que procede.
studio-picture-stays-large = La imagen no llega a ser lo bastante pequeña. Envíe una menor.
studio-cause-picture = imagen

## A course begins
studio-begin-link = Empezar un curso nuevo
studio-begin-title = Empezar un curso nuevo
studio-begin-lead = Empieza como borrador. Los agentes lo ven cuando una segunda persona lo ha leído y se publica.
studio-begin-course = Un curso nuevo
studio-begin-note = Todo puede cambiarse después. El módulo y la lección dicen al principio lo que dice el curso.
studio-begin-outcome = Qué saben hacer los agentes después del curso
studio-begin-outcome-hint = En pocas palabras, por ejemplo «distinguir el consentimiento de un acuerdo bajo amenaza».
studio-begin-language-label = Escrito en
studio-begin-language-hint = Los demás idiomas son traducciones de este.
studio-begin-module = Título del primer módulo
studio-begin-lesson = Título de la primera lección
studio-begin-address-hint = Letras minúsculas de la a a la z, cifras y guiones. Si queda vacía, se forma con el título.
studio-begin-do = Empezar el curso
studio-begin-drafts = Cursos que nadie ha publicado aún
studio-begin-drafts-note = Solo los ven los instructores.
studio-begin-language = Elija el idioma en que está escrito.
studio-begin-taken = Ya hay un curso con la dirección { $slug }. Elija otra palabra o abra un borrador de ese curso.
studio-begin-drafted = Alguien ha empezado un curso con la dirección { $slug }. Elija otra palabra o siga con ese borrador.
studio-begin-reserved = La palabra { $slug } ya lleva a otra página. Elija otra.

## The outline in place
studio-outline-course = Título y resumen del curso
studio-outline-retitle = Guardar título y resumen
studio-outline-other = Módulo
studio-outline-across = Mover al final de este módulo
studio-outline-module-title = Título
studio-outline-add-module = Añadir un módulo
studio-outline-add-module-do = Añadir el módulo
studio-heading-unreadable = Los ajustes al principio de este texto no pueden leerse. Abra el texto y corríjalos allí.
studio-heading-clash = Otra persona lo ha cambiado entretanto. Ahora dice: { $title } – { $summary } Lo que usted escribió sigue aquí; guarde de nuevo para ponerlo en su lugar.

## Who edits it
studio-editors = Editores
studio-editors-lead = Quien edita un curso escribe, lee y publica sus borradores. Un curso sin editores está abierto a todos los instructores.
studio-editors-now = Quién lo edita
studio-editors-none = No se ha designado a nadie: pueden editarlo todos los instructores.
studio-editors-add = Designar a un editor
studio-editors-add-note = Con el primer editor, el curso queda cerrado a los demás instructores. Publicar requiere dos personas: designe al menos a dos.
studio-editors-add-do = Designar
studio-editors-end = Terminar
studio-editors-courses = Quién edita cada curso
studio-editors-planned = Planificó una publicación para el { $at }. Termina con su edición, y se avisa a los demás.
studio-editors-beside = Escenarios y casos de este curso
studio-editors-beside-note = Tienen sus propios editores. Lo que no tiene ninguno está abierto a todos los instructores, sea quien sea el editor del curso.
studio-editors-count = { $count ->
    [0] todos los instructores
    [one] un editor
   *[other] { $count } editores
}
studio-editor-no-instructor = Esta persona no es instructora. Dé antes ese rol a su cuenta.

## What was done
notice-picture-added = La imagen está en el borrador.
notice-picture-removed = La imagen se ha retirado.
notice-picture-placed = La imagen está al final del texto.
notice-course-begun = El curso ha empezado. Abra la lección y escriba.
notice-editor-added = El editor está designado.
notice-editor-ended = Esta persona ya no es editora.
