# Lo que dice el taller mientras se escribe un curso. Las palabras en estilo de código (`…`) pertenecen al formato de archivo y quedan
# igual en todos los idiomas.

## Why a file cannot be part of a course
authoring-path-empty = Un archivo no tiene nombre: «{ $path }».
authoring-path-long = La ruta «{ $path }» supera los { $most } bytes. Ponga nombres más cortos.
authoring-path-deep = «{ $path }» está a más de { $most } carpetas de profundidad.
authoring-path-character = «{ $path }» contiene un carácter que no todos los sistemas admiten en un nombre. Use minúsculas, cifras, guiones y puntos.
authoring-path-absolute = «{ $path }» es una ruta absoluta. Los archivos de un curso están en la carpeta del curso.
authoring-path-outside = «{ $path }» lleva fuera de la carpeta del curso o tiene una parte vacía.
authoring-path-device = «{ $path }» contiene un nombre que Windows reserva para un dispositivo. Póngale otro.
authoring-path-collides = Algunos sistemas toman «{ $path }» y «{ $other }» por el mismo nombre. Cambie uno de los dos.
authoring-names-meet = Dos archivos se llamarían «{ $path }», porque uno de ellos tiene otro nombre en el otro lado. Dé antes otro nombre a uno de los dos en el borrador.
authoring-path-hidden = «{ $path }» empieza por un punto. Esos archivos no forman parte de un curso.
authoring-file-large = «{ $path }» supera los { $most } KiB.
authoring-files-many = Un curso tiene como máximo { $most } archivos.
authoring-folder-large = Los archivos de un curso suman como máximo { $most } MiB.

## Why the outline was not changed
authoring-outline-no-module = Este curso no tiene ningún módulo `{ $name }`. Quizá alguien lo ha cambiado: vuelva a cargar la página.
authoring-outline-no-lesson = Este módulo no tiene ninguna lección `{ $name }`. Quizá alguien la ha cambiado: vuelva a cargar la página.
authoring-outline-module-taken = Ya existe un módulo `{ $name }`. Elija otra dirección.
authoring-outline-lesson-taken = El módulo `{ $module }` ya tiene una lección `{ $name }`. Elija otra dirección.
authoring-outline-last-module = Es el único módulo. Un curso necesita al menos uno.
authoring-outline-last-lesson = Es la única lección del módulo `{ $module }`. Un módulo necesita al menos una.
authoring-outline-linked = { $count ->
    [one] Un enlace lleva aquí, en «{ $path }». Diríjalo antes a otro lugar.
   *[other] { $count } enlaces llevan aquí, el primero en «{ $path }». Diríjalos antes a otro lugar.
}
authoring-outline-twice = El número o la dirección de `{ $name }` aparece dos veces, así que el orden no está claro. Cambie el nombre del archivo.
authoring-outline-no-number = En este lugar no queda ningún número hasta { $most }. Mueva antes algo hacia el principio.

## Why a form was not saved
authoring-form-gone = `{ $id }` ya no está. Quizá alguien ha cambiado el texto: vuelva a cargar la página.
authoring-form-read-otherwise = «{ $words }» se leería de otra manera en `{ $id }`. Una de sus líneas empieza por un signo o una palabra del formato de archivo, o una línea vacía la divide.
authoring-form-other-blocks = Así, `{ $id }` se leería de otra manera. Busque líneas que empiecen por un signo o una palabra del formato de archivo.
authoring-form-no-neighbour = Entre `{ $id }` y su vecino hay otra cosa, o no tiene vecino. Muévalo en el texto.

## Why a translation was not saved
authoring-translation-no-part = La parte `{ $part }` ya no está en «{ $path }». Vuelva a cargar la página.
authoring-translation-other-parts = Guardado así, cambiarían otras partes además de `{ $part }`. Conserve el título, no empiece otro y traduzca antes las partes anteriores.
authoring-translation-unreadable = «{ $path }» no se puede leer así. ¿Están los ajustes entre dos líneas `+++`?

## What speaks against taking answers and results over
authoring-carry-kind = La pregunta es ahora de otro tipo.
authoring-carry-asked = Se pregunta otra cosa.
authoring-carry-options = Hay otras opciones para elegir.
authoring-carry-key = La respuesta correcta es otra.
authoring-carry-gone = La pregunta ya no forma parte de una lección.
authoring-carry-no-test = Esta prueba ya no existe.
authoring-carry-pass-mark = Para aprobar hace falta el { $after } por ciento; antes, el { $before }.
authoring-carry-drawn = Las preguntas se eligen de otra manera.
authoring-carry-questions = { $count ->
    [one] Una pregunta plantea otra cosa o ya no está.
   *[other] { $count } preguntas plantean otra cosa o ya no están.
}

## Local law and procedure
authoring-overlay-id = Después de `local` va un identificador de minúsculas, cifras y guiones.
authoring-overlay-key = `{ $key }` no se conoce aquí o aparece dos veces.
authoring-overlay-missing = Falta `{ $key }`.
authoring-overlay-country = `{ $word }` no es un país. Escriba sus dos letras mayúsculas, por ejemplo ES.
authoring-overlay-date = `{ $word }` no es una fecha. Escriba año, mes y día: 2026-10-01.
authoring-overlay-order = Termina antes del día de su revisión.
authoring-overlay-empty = No tiene texto.
authoring-overlay-twice = Ya existe un bloque `{ $id }`.
authoring-overlay-hint = Un bloque de derecho local indica su país, quién lo revisó, cuándo y su fuente.
authoring-overlay-soon = { $days ->
    [0] El bloque `{ $id }` para { $country } termina hoy. Haga que lo revisen.
    [one] El bloque `{ $id }` para { $country } termina en un día. Haga que lo revisen.
   *[other] El bloque `{ $id }` para { $country } termina en { $days } días. Haga que lo revisen.
}
authoring-overlay-expired = { $days ->
    [one] El bloque `{ $id }` para { $country } terminó ayer. Haga que lo revisen o quítelo.
   *[other] El bloque `{ $id }` para { $country } terminó hace { $days } días. Haga que lo revisen o quítelo.
}
authoring-overlay-ahead = La revisión del bloque `{ $id }` para { $country } tiene una fecha futura.

## Pasted and uploaded texts
authoring-paste-binary = Esto no es un texto. Guárdelo antes como texto sin formato o Markdown.
authoring-paste-large = El texto supera los { $most } KiB. Divídalo en varias lecciones.
authoring-paste-encoding = A partir de la línea { $line }, esto no es { $name }. Guarde el archivo en UTF-8 o indique qué codificación tiene.
authoring-paste-unknown-encoding = Ninguna codificación se llama «{ $name }».
authoring-paste-table = Línea { $line }: una tabla tiene como máximo { $rows } filas y { $columns } columnas. Divídala o añádala como documento.
authoring-paste-control = { $count ->
    [one] Se quitó un carácter de control.
   *[other] Se quitaron { $count } caracteres de control.
}
authoring-paste-direction = { $count ->
    [one] Se quitó un carácter que cambia la dirección del texto.
   *[other] Se quitaron { $count } caracteres que cambian la dirección del texto.
}
authoring-paste-unseen = { $count ->
    [one] Se quitó un carácter invisible.
   *[other] Se quitaron { $count } caracteres invisibles.
}
authoring-paste-picture = { $count ->
    [one] Una imagen pegada no se ha incorporado. Súbala y escriba su nombre en lugar de `{ $file }`.
   *[other] { $count } imágenes pegadas no se han incorporado. Súbalas y escriba sus nombres en lugar de `{ $file }`.
}
