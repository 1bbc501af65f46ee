## Files
compile-interview-file-name = El nombre de archivo `{ $name }` no sirve para un caso.
compile-interview-file-name-hint = Un caso se llama, por ejemplo, `the-quay.md`, y sus traducciones `the-quay.fr.md` (a-z, 0-9, guiones simples). El archivo en inglés no lleva idioma en el nombre.
compile-interview-stray = El archivo `{ $name }` no pertenece a ningún caso.
compile-interview-stray-hint = Los casos son archivos Markdown que están directamente en `interviews`. Mueva el archivo, corrija el nombre o bórrelo.
compile-interview-not-translated = El caso promete el idioma `{ $language }` y falta `{ $file }`.
compile-interview-not-translated-hint = Escriba la traducción o quite el idioma de `languages`.
compile-interview-unpromised = El caso no promete el idioma `{ $language }`.
compile-interview-unpromised-hint = Añádalo a `languages` cuando la traducción esté completa.

## Settings
compile-interview-id = `{ $id }` no puede ser un identificador.
compile-interview-id-hint = Use a-z, 0-9 y guiones simples, y nada detrás.
compile-interview-long = Este texto tiene más de { $most } caracteres.
compile-interview-long-hint = Acórtelo.
compile-interview-count = { $what ->
    [need] Un caso tiene de { $least } a { $most } necesidades; aquí hay { $found }.
    [present] Un caso tiene de { $least } a { $most } personas que podrían estar presentes; aquí hay { $found }.
    [trap] Un caso tiene de { $least } a { $most } trampas; aquí hay { $found }.
    [step] Un caso tiene de { $least } a { $most } pasos; aquí hay { $found }.
    [fact] Un caso tiene de { $least } a { $most } hechos; aquí hay { $found }.
    [source] Un caso nombra de { $least } a { $most } documentos en una lista; aquí hay { $found }.
    [utterance] Un caso tiene de { $least } a { $most } enunciados; aquí hay { $found }.
    [better] De los enunciados, de { $least } a { $most } llevan `Better:`; aquí hay { $found }.
    [cue] Hay de { $least } a { $most } palabras clave; aquí hay { $found }.
    [ask] Un detalle lleva `Ask:` de { $least } a { $most } veces; aquí { $found } veces.
    [wrong] Un detalle lleva `Wrong:` de { $least } a { $most } veces; aquí { $found } veces.
   *[interview] Un módulo nombra como máximo { $most } entrevistas; aquí hay { $found }.
}
compile-interview-count-hint = Los casos tienen los mismos números para que se puedan comparar. Añada lo que falta o quite algo.
compile-interview-twice = { $what ->
    [section] La sección `{ $id }` está dos veces.
    [detail] El detalle `{ $id }` está dos veces.
    [fact] El hecho `{ $id }` está dos veces.
    [replies] Las respuestas `{ $id }` están dos veces.
    [utterance] El enunciado `{ $id }` está dos veces.
   *[interview] La entrevista `{ $id }` está dos veces.
}
compile-interview-twice-hint = Junte los dos, dé otro identificador a uno de ellos o bórrelo.
compile-interview-age = La edad no corresponde al perfil `{ $profile }`.
compile-interview-age-hint = Con este perfil una persona tiene de { $least } a { $most } años. Cambie la edad o el perfil.
compile-interview-sealed = Un caso sellado no puede estar en la carpeta del contenido.
compile-interview-sealed-hint = Todo el mundo puede leer lo que hay aquí. Mueva el archivo a la carpeta que lee `audire serve --sealed DIR`, sin `use`.
compile-interview-sealed-use = Un caso de la carpeta de casos sellados no lleva `use`.
compile-interview-sealed-use-hint = Cada caso de allí mide. Borre la línea, o mueva el archivo a la carpeta del contenido si los oficiales van a practicar con él.
compile-interview-step = No está claro cómo se hace este paso.
compile-interview-step-hint = Escriba o bien `labels`, con `words` si hay que decir ciertas palabras, o bien `act`.
compile-interview-step-never = Nada en este caso pide `{ $act }`.
compile-interview-step-never-hint = `alone` necesita un acompañante, `interpreter` un intérprete con `trouble = true`, `protect` un detalle con `danger: yes`, y `child` uno con `minor: yes` o un perfil de menos de 18 años.

## Text
compile-interview-section = Un caso no tiene sección `{ $id }`.
compile-interview-section-hint = Las secciones son: { $known }. Escriba el identificador después del título, entre llaves.
compile-interview-section-missing = Falta la sección `{ $id }`.
compile-interview-section-missing-hint = Añada un título con `##` y, después de sus palabras, { "{#" }{ $id }{ "}" }.
compile-interview-part = Esto no puede estar aquí.
compile-interview-part-hint = El expediente, la persona, el final y las fuentes son párrafos y listas. Bajo los demás títulos solo hay bloques.
compile-interview-block = En un caso no existe un bloque del tipo «{ $word }».
compile-interview-block-hint = Son posibles: { $known }.
compile-interview-place = `{ $word }` no puede estar en esta sección.
compile-interview-place-hint = Detalles, hechos, respuestas y enunciados tienen cada uno su sección.
compile-interview-empty = { $what ->
    [section] La sección `{ $id }` no tiene texto.
    [detail] El detalle `{ $id }` no tiene texto.
    [fact] El hecho `{ $id }` no tiene ninguna formulación.
    [replies] En las respuestas `{ $id }` hay algo vacío.
   *[utterance] El enunciado `{ $id }` no tiene texto.
}
compile-interview-empty-hint = Escriba lo que se dice o se muestra, o bórrelo.
compile-interview-order = Esta línea no pertenece a nada.
compile-interview-order-hint = Después de los ajustes viene un párrafo (de un hecho: uno por formulación; de respuestas: líneas con `- `) y luego cada palabra con dos puntos, una sola vez si no puede estar más veces.
compile-interview-marks = `{ $sign }` no puede estar aquí.
compile-interview-marks-hint = Lo que dice una persona se muestra como está escrito. Solo los asteriscos marcan algo: lo que encierran se ve.
compile-interview-asterisks = Los asteriscos no concuerdan.
compile-interview-asterisks-hint = Lo que se ve está entre dos asteriscos: `*Asiente.* Sí.`
compile-interview-name = `{ "{name}" }` no puede estar aquí.
compile-interview-name-hint = Solo las respuestas `adopted` toman un nombre de una pregunta.
compile-interview-name-missing = Falta `{ "{name}" }`.
compile-interview-name-missing-hint = En cada una de las respuestas `adopted` ocupa el lugar del nombre que toma el niño.
compile-interview-length = { $what ->
    [full] Lo que se dice libremente
    [brief] La formulación breve
    [again] La formulación de la segunda vez
    [wrong] La formulación falsa
   *[briefing] El expediente
} tiene { $found } palabras.
compile-interview-length-hint = Lo habitual es de { $least } a { $most }. Los casos que cuentan lo mismo se pueden comparar.

## Details
compile-interview-tier = Del nivel { $tier } un caso tiene { $wanted } detalles; aquí hay { $found }.
compile-interview-tier-hint = Los números son iguales en todos los casos para que se puedan comparar. Cambie el nivel de un detalle, añada uno o quite uno.
compile-interview-starts = Del nivel { $tier }, los detalles con `start: yes` son { $wanted }; aquí hay { $found }.
compile-interview-starts-hint = Los números son iguales en todos los casos para que se puedan comparar.
compile-interview-after = No hay ningún detalle `{ $id }`.
compile-interview-after-hint = Nombre detalles de este caso, separados por comas.
compile-interview-after-start = Una invitación abierta llega a este detalle, así que nada tiene que contarse antes.
compile-interview-after-start-hint = Borre `after` o escriba `start: no`.
compile-interview-unreachable = Ninguna pregunta puede traer el detalle `{ $id }`.
compile-interview-unreachable-hint = Uno de los detalles de `after` debe llevar `start: yes`, o alcanzarse desde uno que lo lleve.
compile-interview-one-only = `{ $key }` está en más de un detalle.
compile-interview-one-only-hint = Déjelo en el que decide.
compile-interview-minor = Se sabe que una persona de este perfil es joven.
compile-interview-minor-hint = `minor: yes` es para quien dice ser adulto. Bórrelo o elija un perfil de adultos.
compile-interview-cues-apart = Los detalles `{ $id }` y `{ $other }` tienen la misma primera palabra clave, `{ $cue }`.
compile-interview-cues-apart-hint = Una pregunta que la diga podría referirse a los dos, y el balance no podría nombrar cuál quedó. Empiece uno de ellos con otra palabra.
compile-interview-cue-name = La primera palabra clave, «{ $cue }», tiene más de una palabra.
compile-interview-cue-name-hint = El balance la dice tras el artículo inglés, «the …», cuando nadie preguntó por este detalle. Empiece con una sola palabra que pueda ir tras «the».
compile-interview-note-cue = Los temas de la nota de contenido tienen palabras clave de detalles: { $cues }.
compile-interview-note-cue-hint = En una entrevista evaluada la nota se lee antes de que se diga nada. Nombre tipos de contenido, como la coacción o el miedo por alguien, y ningún hecho del caso.
compile-interview-cues-unsaid = Ninguna de estas palabras clave está en el texto del detalle ni en una de sus preguntas.
compile-interview-cues-unsaid-hint = Quien escucha pregunta con palabras que ha oído. Añada al menos una palabra del texto.
compile-interview-leak = «{ $words }» lo cuenta el detalle `{ $id }`.
compile-interview-leak-hint = Los hechos y las respuestas se dicen a todos. Dígalo de otra manera, sin lo que solo trae la confianza.
compile-interview-trap-said = El detalle `{ $id }` dice «{ $word }», así que esa palabra no es una trampa.
compile-interview-trap-said-hint = Una invitación abierta puede traer este detalle, y entonces la persona lo ha dicho. Quite la palabra de la trampa o del detalle.
compile-interview-trap-unread = Ninguna palabra de la trampa `{ $id }` está en el expediente.
compile-interview-trap-unread-hint = Una trampa es algo que el oficial ha leído y la persona no ha dicho. Escríbalo en el expediente.
compile-interview-ask-label = El codificador llama a esta pregunta { $label }.
compile-interview-ask-label-hint = Las mejores palabras del balance son INV, CUE o DIR, y usan lo que han dicho los detalles de `after`. Dígalo de otra manera.
compile-interview-ask-open = La primera pregunta de este detalle se codifica { $label } y no es abierta.
compile-interview-ask-open-hint = La primera es INV o CUE, por ejemplo «Tell me everything about that.»

## Replies
compile-interview-kind = No hay ninguna ocasión `{ $word }`.
compile-interview-kind-hint = Las ocasiones están en una tabla de `docs/interview-cases.md`.
compile-interview-kind-missing = Faltan las respuestas `{ $word }`.
compile-interview-kind-missing-hint = { $least ->
    [one] Escriba al menos una formulación.
   *[other] Escriba al menos { $least } formulaciones.
}
compile-interview-kind-few = Las respuestas `{ $word }` tienen { $found ->
    [one] { $found } formulación
   *[other] { $found } formulaciones
}.
compile-interview-kind-few-hint = Hacen falta { $least }, para que la persona no se repita.
compile-interview-kind-never = En este caso no hay ocasión para `{ $word }`.
compile-interview-kind-never-hint = Depende de la edad, del intérprete y del acompañante. Borre estas respuestas.
compile-interview-alike = Esta formulación ya está aquí.
compile-interview-alike-hint = Dígalo de otra manera: lo que se repite palabra por palabra suena a máquina.

## Utterances
compile-interview-labels = Los enunciados tienen { $found ->
    [one] { $found } etiqueta
   *[other] { $found } etiquetas
}.
compile-interview-labels-hint = Use al menos { $least } distintas, entre ellas { $needed }.
compile-interview-coded = El codificador llama a esto { $found } y no { $label }.
compile-interview-coded-hint = Vuelva a mirar la guía de codificación y lo que se dijo antes. Si tiene razón, déjelo: un ejercicio muestra su etiqueta.

## What never stands in a case
compile-interview-unsafe = { $category ->
    [sexual] «{ $words }» trata de actos sexuales.
    [injury] «{ $words }» describe una lesión o violencia.
    [weapon] «{ $words }» trata de armas.
    [method] «{ $words }» dice cómo se comete un delito.
    [stigma] «{ $words }» rebaja a una persona.
   *[judgement] «{ $words }» juzga si hay que creer a alguien.
}
compile-interview-unsafe-hint = { $category ->
    [stigma] Diga quién es sin una palabra que otros usan contra esa persona.
    [judgement] Hable de un relato, de lo que difiere entre dos relatos y de lo que no se ha comprobado.
   *[other] Todo lo que se guarda se puede contar. Quítelo; basta con que ocurrió algo que no debía.
}
compile-interview-doubtful = { $category ->
    [sexual] «{ $words }» quizá trata de actos sexuales.
    [injury] «{ $words }» quizá describe una lesión o violencia.
    [weapon] «{ $words }» quizá trata de armas.
    [method] «{ $words }» quizá dice cómo se comete un delito.
    [stigma] «{ $words }» quizá rebaja a una persona.
   *[judgement] «{ $words }» quizá juzga si hay que creer a alguien.
}
compile-interview-doubtful-hint = Si significa otra cosa, déjelo. Si no, quítelo: todo lo que se guarda se puede contar.
compile-interview-contact = { $category ->
    [mail] «{ $words }» es una dirección de correo.
    [web] «{ $words }» es una dirección web.
   *[phone] «{ $words }» parece un número de teléfono.
}
compile-interview-contact-hint = Puede ser de alguien. Los contactos los pone quien lleva el sitio, y las fuentes se nombran por título, organismo y año.

## Translations
compile-interview-untranslated = A la traducción le falta `{ $wanted }`.
compile-interview-untranslated-hint = Tradúzcalo con el mismo identificador.
compile-interview-extra = El original no tiene `{ $found }`, o no se traduce.
compile-interview-extra-hint = Corrija su identificador o bórrelo aquí.
compile-interview-differs = El original tiene `{ $wanted }`, la traducción `{ $found }`.
compile-interview-differs-hint = Escriba tantos como hay en el original: en todos los idiomas se muestra el mismo lugar.

## In a course
compile-interview-unknown = No hay ningún caso `{ $name }`.
compile-interview-unknown-hint = Los casos son archivos en `interviews`. Ningún curso nombra los casos sellados.
compile-interview-course = No hay ningún curso `{ $name }`.
compile-interview-course-hint = Nombre la carpeta de un curso cuyas lecciones ensaya la entrevista.
