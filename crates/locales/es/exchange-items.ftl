# Lo que se dice de los elementos de un archivo importado y de las preguntas exportadas. Las palabras en estilo de código (`…`)
# pertenecen a los formatos de archivo y quedan igual en todos los idiomas.

## Why a file cannot be read any further
exchange-file-encoding = A partir de aquí, este archivo ya no es texto en UTF-8 ni UTF-16. Guárdelo de nuevo con la codificación UTF-8.
exchange-file-too-large = El archivo supera los { $most } MiB. Divídalo en varios archivos.
exchange-file-unreadable = No se pudo leer el archivo hasta el final. Envíelo de nuevo.
exchange-too-many-items = El archivo tiene más elementos que el límite de { $most }. Divídalo en varios archivos.
exchange-xml-broken = El XML está dañado en este punto o termina demasiado pronto. Exporte de nuevo el archivo desde el otro sistema.
exchange-xml-no-quiz = En este archivo no hay ningún `<quiz>`. Elija un archivo exportado como Moodle XML.
exchange-xml-other = Es XML de otro tipo: empieza con `<{ $name }>` y no con `<quiz>`. Elija un archivo exportado como Moodle XML.
exchange-too-deep = Hay elementos anidados en más de { $most } niveles. Simplifique el texto en el otro sistema.

## Why an item cannot be taken
exchange-item-too-large = El elemento tiene más de { $most } KiB de texto. Acórtelo.
exchange-no-question = Es un texto que no pregunta nada. Cópielo a mano en las preguntas a las que pertenece.
exchange-no-text = El elemento no tiene un texto que pregunte algo. Escríbalo e impórtelo de nuevo.
exchange-kind-unknown = Aquí no existe un tipo de pregunta como `{ $kind }`. Escriba la pregunta de nuevo en uno de los tipos disponibles.
exchange-no-right-option = Ninguna opción es correcta por sí sola. Pesos en el archivo, en porcentaje: { $weights }.
exchange-no-right-answer = Ninguna respuesta es del todo correcta. Dé a una de ellas el 100 por ciento.
exchange-option-count = { $count ->
    [one] El elemento tiene una opción. Una pregunta necesita de dos a seis.
   *[other] El elemento tiene { $count } opciones. Una pregunta necesita de dos a seis.
}
exchange-row-count = { $count ->
    [one] El elemento tiene una pareja. Una pregunta de emparejamiento necesita de dos a seis.
   *[other] El elemento tiene { $count } parejas. Una pregunta de emparejamiento necesita de dos a seis.
}
exchange-item-count = { $count ->
    [one] El elemento tiene una cosa que ordenar. Una pregunta de ordenación necesita de dos a seis.
   *[other] El elemento tiene { $count } cosas que ordenar. Una pregunta de ordenación necesita de dos a seis.
}
exchange-empty-option = La opción correcta no tiene texto.
exchange-same-options = El texto «{ $text }» aparece dos veces. Haga que sean distintos.
exchange-picture-in-option = Una imagen es una opción o parte de una pareja. Aquí las opciones son palabras: describa las imágenes o muéstrelas encima de la pregunta.
exchange-row-without-answer = La fila «{ $text }» no tiene parte derecha.
exchange-number-unreadable = «{ $text }» no es un número que se pueda leer. Escríbalo con cifras y punto decimal.
exchange-weight-unreadable = El peso «{ $text }» no es un porcentaje.
exchange-gift-unclosed = La llave `{ "{" }` de esta pregunta no se cierra antes de la línea vacía.
exchange-gift-two-places = La pregunta tiene más de un lugar para la respuesta. Divídala en varias preguntas.
exchange-aiken-answer = La respuesta «{ $answer }» no es la letra de una sola opción.
exchange-aiken-no-answer = Falta la línea `ANSWER:`.

## What was changed in the key
exchange-partial-credit = La opción correcta da el punto y las demás no dan nada. Pesos en el archivo, en porcentaje: { $weights }.
exchange-several-right = Varias opciones son del todo correctas, así que ahora hay que elegirlas todas. Pesos en el archivo, en porcentaje: { $weights }.
exchange-weights-changed = Cada opción correcta cuenta ahora lo mismo y cada opción incorrecta resta otro tanto. Pesos en el archivo, en porcentaje: { $weights }.
exchange-penalty-dropped = Aquí una respuesta incorrecta no resta nada. Su peso en el archivo, en porcentaje: { $weights }.
exchange-share-rounded = La parte del { $share } por ciento pasó a ser del { $rounded } por ciento.
exchange-empty-option-dropped = Se omitieron las opciones sin texto.
exchange-extras-dropped = { $kept ->
    [0] Se omitieron las partes derechas que no pertenecen a ninguna fila, porque están vacías o repetidas.
    [one] De las partes derechas que no pertenecen a ninguna fila se conservó una. Son posibles cuatro como máximo, todas distintas.
   *[other] De las partes derechas que no pertenecen a ninguna fila se conservaron { $kept }. Son posibles cuatro como máximo, todas distintas.
}
exchange-case = Se distinguían mayúsculas y minúsculas. Aquí son iguales.
exchange-anything-accepted = Cualquier otra respuesta daba el { $weights } por ciento. Aquí no da nada.
exchange-wildcard = El signo `*` en «{ $text }» representaba letras cualesquiera. Se quitó: escriba cada forma aceptada como una respuesta propia.
exchange-answer-dropped = Se omitió la respuesta «{ $text }»: no tiene letras ni cifras, o una respuesta anterior ya acepta lo mismo.
exchange-answers-cut = Se omitieron las respuestas a partir de la número { $most }.
exchange-units = La pregunta tenía unidades. Solo se compara el número: indique la unidad en la pregunta.
exchange-ordering-grading = Cada dos elementos en el orden correcto cuentan y cada dos en el orden incorrecto restan otro tanto. El otro sistema pudo contar de otra manera.
exchange-criterion-added = Se añadió un criterio con tres niveles, porque esta tarea la califica una persona. Escriba sus propios criterios.

## What was changed in the settings
exchange-points-changed = La pregunta valía { $old } puntos. Ahora vale { $new }, porque los puntos son números enteros del 1 al 20.
exchange-penalty = Un nuevo intento costaba { $penalty } de los puntos. Aquí cuesta siempre un tercio.
exchange-shuffle = Las opciones tenían un orden fijo. Aquí el orden se sortea para cada agente.
exchange-combined-feedback = Se omitieron los comentarios a toda respuesta correcta, parcialmente correcta o incorrecta: { $text }
exchange-hints-cut = Se omitieron las pistas a partir de la número { $most }.
exchange-id-changed = No se pudo conservar el identificador `{ $old }`. La pregunta se llama ahora `{ $new }`.
exchange-tags-dropped = { $more ->
    [0] Estas etiquetas no significan nada aquí y se omitieron: { $tags }.
   *[other] Estas etiquetas no significan nada aquí y se omitieron: { $tags }, y { $more } más.
}
exchange-settings-dropped = { $more ->
    [0] Estos ajustes no existen aquí y se omitieron: { $settings }.
   *[other] Estos ajustes no existen aquí y se omitieron: { $settings }, y { $more } más.
}
exchange-category-info = Se omitió la descripción de la categoría.
exchange-category-cut = Una categoría tiene como máximo { $most } caracteres. Ahora es: { $new }
exchange-attributes-dropped = { $count ->
    [one] Un elemento tiene más de ocho atributos. No se leyó un atributo.
   *[other] Hay elementos con más de ocho atributos. No se leyeron { $count } atributos.
}

## What was changed in the text
exchange-prompt-moved = El último párrafo del texto es ahora la pregunta y está al final.
exchange-prompt-from-name = El texto no tiene ningún párrafo que pueda ser la pregunta. Se tomó el nombre del elemento.
exchange-flattened = Donde solo es posible un párrafo, las listas, tablas e imágenes se convirtieron en líneas de texto.
exchange-nesting = Había listas, citas o tablas anidadas a más profundidad de la posible. Se convirtieron en texto más sencillo.
exchange-table-head = Una tabla no tenía encabezados. Su primera fila pasó a serlo.
exchange-formatting-dropped = { $more ->
    [0] Se quitó el formato y se conservaron las palabras: { $elements }.
   *[other] Se quitó el formato y se conservaron las palabras: { $elements }, y { $more } más.
}
exchange-elements-dropped = { $more ->
    [0] Estos elementos se omitieron con todo su contenido: { $elements }.
   *[other] Estos elementos se omitieron con todo su contenido: { $elements }, y { $more } más.
}
exchange-links-dropped = { $more ->
    [0] Algunos enlaces se convirtieron en texto, porque solo son posibles las direcciones con `https://`: { $addresses }
   *[other] Algunos enlaces se convirtieron en texto, porque solo son posibles las direcciones con `https://`: { $addresses }, y { $more } más.
}
exchange-control-characters = Se quitaron caracteres de control del texto.
exchange-entity = La referencia `&{ $name };` no se desarrolla. Figura tal cual en el texto.
exchange-row-feedback-dropped = Se omitieron los comentarios a las parejas.

## Pictures
exchange-picture-missing = { $more ->
    [0] El archivo no contiene todas las imágenes. Unas palabras que las describen figuran en lugar de: { $name }.
   *[other] El archivo no contiene todas las imágenes. Unas palabras que las describen figuran en lugar de: { $name }, y { $more } más.
}
exchange-picture-elsewhere = { $more ->
    [0] Las imágenes que están en otros servidores no se tomaron. Unas palabras que las describen figuran en lugar de: { $address }.
   *[other] Las imágenes que están en otros servidores no se tomaron. Unas palabras que las describen figuran en lugar de: { $address }, y { $more } más.
}
exchange-picture-unreadable = Una imagen está dañada o supera los { $most } MiB. En su lugar figura su descripción.
exchange-picture-format = Una imagen tiene un formato que aquí no es posible. Use png, jpg, webp o svg.
exchange-pictures-cut = Se omitieron las imágenes a partir de la número { $most }.
exchange-picture-misplaced = Había una imagen donde no es posible ninguna, por ejemplo en una lista o en un comentario. En su lugar figura su descripción.
exchange-picture-undescribed = Una imagen no tiene descripción. Descríbala para quienes no la ven.

## What is lost in an exported file
exchange-out-kind = { $kind ->
    [ordering] Las preguntas de ordenación no se pueden escribir en { $format }. Esta pregunta no está en el archivo.
    [mark-transcript] Las transcripciones para marcar no se pueden escribir en { $format }. Esta pregunta no está en el archivo.
   *[other] Las preguntas para reformular no se pueden escribir en { $format }. Esta pregunta no está en el archivo.
}
exchange-out-code = La pregunta de codificar las palabras de un agente pasó a ser de opción múltiple con los códigos como opciones. Allí no se pregunta el grado de seguridad.
exchange-out-misconceptions = Los nombres de las ideas erróneas no están en el archivo.
exchange-out-row-feedback = Los comentarios a las filas o a los elementos no están en el archivo.
exchange-out-labels = El otro sistema escribe sus propias palabras para verdadero y falso. Estas palabras no están en el archivo: { $labels }.
exchange-out-share = El otro sistema solo conoce ciertas partes. La más cercana es el { $share } por ciento.
exchange-out-hints = GIFT no tiene pistas. No están en el archivo.
exchange-out-ordering = El otro sistema cuenta un orden parcialmente correcto de otra manera que Audire.
exchange-out-plain-right = Las partes derechas no tienen formato allí. En el archivo solo están sus palabras.
exchange-out-picture = La imagen «{ $name }» no está en el archivo.
exchange-out-models = Varias respuestas modelo, o las observaciones sobre ellas, pasaron a ser un solo texto.
exchange-out-language = La pregunta no tiene texto en el idioma elegido. Está en el archivo en el idioma `{ $language }`.
exchange-out-rubric = GIFT no tiene lugar para criterios ni respuestas modelo. No están en el archivo.
