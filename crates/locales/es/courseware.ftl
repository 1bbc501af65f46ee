# What `audire check` says about course files. Words in code style (`…`), such as `title`, `Why:`,
# `[!LAW]`, `{ "{#id}" }`, `module.toml`, belong to the file format and stay as they are in every language.
# Each problem has two messages: what is wrong, and (…-hint) what to do.

compile-did-you-mean = ¿Quiso decir `{ $near }`?

## Files and folders
compile-not-utf8 = Este archivo no es un texto en UTF-8.
compile-not-utf8-hint = Guárdelo de nuevo en su editor con la codificación UTF-8.
compile-control-character = Aquí hay un carácter de control ({ $character }).
compile-control-character-hint = Bórrelo. Por lo general procede de una copia hecha desde otro programa.
compile-direction-character = Este carácter ({ $character }) cambia la dirección del texto que sigue.
compile-direction-character-hint = Bórrelo: con él, un texto puede parecer distinto de lo que es. Para conservar el orden de letras latinas en un texto árabe, ponga la marca U+200E delante y detrás.
compile-too-large = Este archivo supera los { $most } KiB.
compile-too-large-hint = Divida un texto en varios archivos; reduzca una imagen.
compile-missing-file = Falta el archivo `{ $name }`.
compile-missing-file-hint = Créelo. La página «Writing courses» muestra qué debe contener.
compile-no-modules = El curso no tiene ningún módulo.
compile-no-modules-hint = Cree una carpeta, por ejemplo `01-first-module`, junto a `course.toml`.
compile-no-lessons = El módulo { $name } no tiene ninguna lección.
compile-no-lessons-hint = Cree un archivo, por ejemplo `01-first-lesson.md`, junto a `module.toml`.
compile-bad-folder-name = El nombre de la carpeta `{ $name }` no puede formar parte de una dirección.
compile-bad-folder-name-hint = Utilice a-z, 0-9 y guiones simples. Un módulo comienza con un número de dos cifras, como en `01-definition`.
compile-bad-file-name = Un curso no puede utilizar aquí un archivo con el nombre `{ $name }`.
compile-bad-file-name-hint = Las lecciones llevan nombres como `01-consent.md`; las traducciones, como `01-consent.fr.md`; las imágenes, como `media/elements.svg` (svg, png, jpg o webp; a-z, 0-9, guion). El archivo en el idioma de origen no lleva ningún idioma en su nombre.
compile-unknown-language = El idioma `{ $language }` no es uno de los del sistema.
compile-unknown-language-hint = Utilice `en`, `fr`, `es` o `ar`.
compile-unexpected-file = El archivo `{ $name }` no se utiliza.
compile-unexpected-file-hint = Sáquelo del curso o corrija su nombre si debía ser un texto.
compile-duplicate-number = El número { $number } aparece dos veces; también lo tiene `{ $other }`.
compile-duplicate-number-hint = Dé a cada uno su propio número. El número decide el orden.
compile-duplicate-address = La dirección `{ $address }` aparece dos veces; también la tiene `{ $other }`.
compile-duplicate-address-hint = Cambie el nombre de uno de los dos. La parte que sigue al número debe ser distinta.

## Settings
compile-settings-missing = Faltan los ajustes al principio del archivo.
compile-settings-missing-hint = Comience el archivo con una línea `+++`, después ajustes como `title = "…"` y después otra línea `+++`.
compile-settings-unclosed = Los ajustes comienzan aquí y no terminan.
compile-settings-unclosed-hint = Escriba una línea `+++` después del último ajuste.
compile-not-toml = Esto no es TOML válido: { $detail }.
compile-not-toml-hint = Los textos van entre comillas: `title = "Consent"`. Una comilla dentro de un texto se escribe `\"`.
compile-unknown-key = Aquí no existe el ajuste `{ $key }`.
compile-unknown-key-hint = { $known ->
    [none] Este archivo no tiene ajustes.
   *[other] Posibles aquí: { $known }.
}
compile-not-in-translation = Una traducción no tiene un ajuste `{ $key }` propio.
compile-not-in-translation-hint = Bórrelo. El valor está en el texto de origen.
compile-missing-key = Falta el ajuste `{ $key }`.
compile-missing-key-hint = Añada `{ $key }`. La página «Writing courses» muestra su forma.
compile-empty-value = `{ $key }` está vacío.
compile-empty-value-hint = Escriba el valor deseado o borre el ajuste si es opcional.
compile-wrong-type = { $wanted ->
    [text] `{ $key }` debe ser un texto entre comillas.
    [number] `{ $key }` debe ser un número entero.
    [truth] `{ $key }` debe ser `true` o `false`.
    [list] `{ $key }` debe ser una lista.
    [tables] `{ $key }` debe ser una lista de tablas entre llaves.
   *[table] `{ $key }` debe ser una tabla de ajustes.
}
compile-wrong-type-hint = { $wanted ->
    [text] Escríbalo así: { $key } = "…"
    [number] Escríbalo así: { $key } = 10
    [truth] Escríbalo así: { $key } = true
    [list] Escríbalo así: { $key } = ["…", "…"]
    [tables] Escríbalo así: { $key } = [{ "{ … }, { … }" }]
   *[table] Escriba una línea [{ $key }] y, debajo, los ajustes.
}
compile-out-of-range = `{ $key }` debe ser un número de { $least } a { $most }.
compile-out-of-range-hint = Corrija el número.

## Text
compile-too-deep = Hay listas o citas unas dentro de otras en más de { $most } niveles.
compile-too-deep-hint = Utilice una forma más sencilla. Puede que aquí haya por error un signo como `>` o `*`.
compile-tables-large = Las tablas de este archivo tienen más de { $most } celdas. Una fila más corta que el encabezado se completa y cuenta como una fila entera.
compile-tables-large-hint = Divida la tabla o póngala en un documento aparte del curso.
compile-raw-html = No se permite HTML.
compile-raw-html-hint = Utilice Markdown. Para mostrar el signo mismo, escriba `&lt;`.
compile-code-block = Este texto tiene tanta sangría que se mostraría como código de programa.
compile-code-block-hint = Borre los espacios al principio de la línea.
compile-unknown-fence = No existe ningún bloque del tipo «{ $word }».
compile-unknown-fence-hint = Después de los tres acentos graves van `question` y el identificador de la pregunta o, en una lección, `local` y el identificador del bloque.
compile-unclosed-fence = Este bloque comienza aquí y no termina.
compile-unclosed-fence-hint = Escriba una línea con tres acentos graves después de la última línea de la pregunta.
compile-heading-one = Un encabezado dentro de un texto comienza con dos signos: `##`.
compile-heading-one-hint = Escriba `##` en lugar de `#`. El título mismo está en los ajustes.
compile-heading-jump = Un encabezado de nivel { $level } sigue al nivel { $above }.
compile-heading-jump-hint = No salte ningún nivel. Debajo del título va `##`; debajo de este, `###`.
compile-heading-misplaced = Un encabezado no puede estar dentro de una lista, un recuadro o una pregunta.
compile-heading-misplaced-hint = Póngalo al principio de una línea propia o utilice negrita.
compile-heading-empty = Este encabezado no tiene texto.
compile-heading-empty-hint = Escriba el encabezado o borre sus signos.
compile-heading-marks = Entre las llaves que siguen a un encabezado solo puede ir un identificador.
compile-heading-marks-hint = Escriba `{ "{#id}" }` con un solo identificador.
compile-section-id = `{ $id }` no puede ser el identificador de una sección.
compile-section-id-hint = Utilice a-z, 0-9 y guiones simples. `main`, `top`, `b1`, `b2`, etc. y los identificadores que comienzan por `fn-`, `fnref-` o `gloss-` ya están ocupados.
compile-section-id-missing = No se puede formar un identificador a partir de este encabezado.
compile-section-id-missing-hint = Dé un identificador a la sección: `{ "## Heading {#id}" }`.
compile-duplicate-section = El identificador de sección `{ $id }` aparece dos veces en este texto.
compile-duplicate-section-hint = Dé otro identificador a uno de los dos: `{ "## Heading {#id}" }`.
compile-unknown-callout = No existe ningún recuadro del tipo `{ $word }`.
compile-unknown-callout-hint = Utilice `[!LAW]`, `[!CAUTION]`, `[!EXAMPLE]` o `[!REMEMBER]`.
compile-callout-misplaced = Aquí hay un recuadro que no comienza correctamente.
compile-callout-misplaced-hint = Deje una línea vacía antes. La línea `> [!LAW]` va sola en el margen izquierdo, y el texto comienza en la línea siguiente.
compile-callout-empty = Este recuadro no tiene texto.
compile-callout-empty-hint = Escriba el texto en líneas que comiencen por `>`.
compile-law-without-source = Un recuadro `LAW` debe decir dónde está escrita la regla.
compile-law-without-source-hint = Termínelo con una línea que comience por `> Source:` e indique el documento, el órgano que lo aprobó, el año y el artículo.
compile-link-lesson = En este curso no existe la lección `{ $lesson }`.
compile-link-lesson-hint = Escriba las direcciones del módulo y de la lección sin sus números: `lesson:definition/consent`.
compile-link-term = En el glosario no existe el término `{ $term }`.
compile-link-term-hint = Añada el término a `glossary.md` o corrija su identificador.
compile-link-section = Allí no existe la sección `{ $section }`.
compile-link-section-hint = Utilice el identificador de un encabezado: el que está entre llaves, o el encabezado en minúsculas y con guiones.
compile-link-scheme = Un enlace no puede llevar a `{ $to }`.
compile-link-scheme-hint = Utilice `https://…`, `lesson:MODULE/LESSON`, `term:ID` o `#section`.
compile-link-empty = Este enlace no tiene texto.
compile-link-empty-hint = Escriba entre los corchetes a qué lleva el enlace.
compile-footnote-unknown = La fuente `{ $id }` no está definida.
compile-footnote-unknown-hint = Escriba `[^{ $id }]: …` en este archivo o en `sources.md`.
compile-footnote-unused = La fuente `{ $id }` no se cita en ningún lugar.
compile-footnote-unused-hint = Cítela con `[^{ $id }]` o bórrela.
compile-footnote-twice = La fuente `{ $id }` está definida dos veces.
compile-footnote-twice-hint = Borre una de las dos o dele otro identificador.
compile-footnote-misplaced = Aquí no puede haber una nota al pie.
compile-footnote-misplaced-hint = Las notas al pie van en el texto de las lecciones. Su definición va en el margen izquierdo y es un solo párrafo. Una pregunta indica su fuente después de `Source:`.
compile-footnote-empty = La fuente `{ $id }` no tiene texto.
compile-footnote-empty-hint = Indique el documento: título, órgano, año, artículo.
compile-text-not-shown = Este texto no se muestra a nadie.
compile-text-not-shown-hint = Bórrelo o póngalo donde se vaya a leer.

## Pictures
compile-media-missing = No existe la imagen `{ $to }`.
compile-media-missing-hint = Ponga el archivo en la carpeta `media` del curso y escriba `media/NAME`.
compile-media-unused = La imagen `{ $name }` no se muestra en ningún texto.
compile-media-unused-hint = Muéstrela o borre el archivo.
compile-media-unreadable = No se puede leer el tamaño de esta imagen.
compile-media-unreadable-hint = Guárdela de nuevo. Un dibujo necesita `viewBox`, o `width` y `height` en píxeles; una imagen tiene como máximo 10 000 píxeles de lado.
compile-svg-unsafe = Un dibujo no puede contener `{ $what }`.
compile-svg-unsafe-hint = Solo se permiten formas y texto: ni scripts, ni estilos, ni enlaces, ni contenido ajeno. Guárdelo como «SVG simple» (plain SVG).
compile-figure-without-alt = La imagen no tiene descripción.
compile-figure-without-alt-hint = Escriba entre los corchetes qué muestra la imagen, para las personas que no la ven.
compile-figure-not-alone = Una imagen debe estar sola en su párrafo.
compile-figure-not-alone-hint = Deje una línea vacía antes y después. Las imágenes no pueden estar en listas, recuadros ni preguntas.

## Questions
compile-question-id = La pregunta no tiene un identificador correcto.
compile-question-id-hint = Después de `question` va un identificador formado por a-z, 0-9 y guiones simples, único en el curso.
compile-duplicate-question = El identificador de pregunta `{ $id }` aparece dos veces; también lo tiene `{ $other }`.
compile-duplicate-question-hint = Dé otro identificador a una de las dos.
compile-question-misplaced = Aquí no puede haber una pregunta.
compile-question-misplaced-hint = Las preguntas van en las lecciones, en `quiz.md` y en los bancos de preguntas, en el margen izquierdo y no dentro de otra cosa.
compile-question-no-right = Ninguna opción está marcada como correcta.
compile-question-no-right-hint = Marque la opción correcta con `(x)` o `[x]`.
compile-question-two-right = Hay una segunda opción marcada como correcta.
compile-question-two-right-hint = Los paréntesis significan que exactamente una opción es correcta. Utilice corchetes si lo son varias.
compile-question-options = { $count ->
    [0] La pregunta no tiene opciones.
    [one] La pregunta tiene una sola opción.
   *[other] La pregunta tiene { $count } opciones.
}
compile-question-options-hint = Escriba de dos a seis opciones. Cada una comienza por `( )` y `(x)`, o por `[ ]` y `[x]`. Las preguntas de otro tipo llevan un ajuste `kind:`.
compile-question-brackets = Se mezclan paréntesis y corchetes.
compile-question-brackets-hint = Utilice paréntesis cuando exactamente una opción sea correcta, y corchetes cuando se puedan elegir varias.
compile-question-feedback = Esta línea no tiene comentario.
compile-question-feedback-hint = Escriba en la línea siguiente, después de `>`, por qué es correcta o incorrecta.
compile-question-why = La pregunta no tiene `Why:`.
compile-question-why-hint = Termine la pregunta con una línea `Why:` que explique la cuestión.
compile-question-prompt = Falta la pregunta misma.
compile-question-prompt-hint = Escríbala en un párrafo propio antes de las líneas de su tipo.
compile-question-order = Esta línea no se puede entender aquí.
compile-question-order-hint = El orden es: ajustes, texto, pregunta, las líneas de su tipo con su comentario después de `>`, después `Hint:` y al final `Why:` y `Source:`, una vez cada uno.
compile-question-one-paragraph = Esto debe ser un solo párrafo.
compile-question-one-paragraph-hint = Aquí no puede haber listas, encabezados ni líneas vacías.
compile-option-empty = No hay palabras después de esta marca.
compile-option-empty-hint = Escríbalas en la misma línea.
compile-unknown-competence = No existe la competencia `{ $word }`.
compile-unknown-competence-hint = Son posibles: { $known }.
compile-unknown-difficulty = No existe la dificultad `{ $word }`.
compile-unknown-difficulty-hint = Escriba 1 (recordar), 2 (aplicar) o 3 (valorar).
compile-misconception = `{ $id }` no puede figurar como la idea errónea de esta línea.
compile-misconception-hint = Solo una respuesta incorrecta nombra un error, con un identificador formado por a-z, 0-9 y guiones simples; los elementos que se ordenan y las respuestas modelo no nombran ninguno. Una traducción repite el del texto de origen o lo omite.
compile-quiz-too-small = { $found ->
    [one] El cuestionario plantea { $wanted } preguntas, y `quiz.md` tiene una.
   *[other] El cuestionario plantea { $wanted } preguntas, y `quiz.md` tiene { $found }.
}
compile-quiz-too-small-hint = Escriba más preguntas o plantee menos.
compile-quiz-unused = Este módulo tiene un `quiz.md` y no tiene cuestionario.
compile-quiz-unused-hint = Añada `[quiz]` a `module.toml` o borre el archivo.
compile-unknown-pool = No existe el banco de preguntas `{ $pool }`.
compile-unknown-pool-hint = Cree el archivo `assessment/{ $pool }.md` o corrija el nombre.
compile-pool-unused = No se pregunta nada del banco de preguntas `{ $pool }`.
compile-pool-unused-hint = Nómbrelo en `draw`, `slots` o `[drills.{ $pool }]`, en `course.toml`, o borre el archivo.
compile-draw-too-large = { $found ->
    [one] Se extraen { $wanted } preguntas del banco `{ $pool }`, y solo queda una con seguridad.
   *[other] Se extraen { $wanted } preguntas del banco `{ $pool }`, y solo quedan { $found } con seguridad.
}
compile-draw-too-large-hint = Escriba más preguntas o extraiga menos. Solo cuentan las que tienen la competencia y la dificultad pedidas, sin las que se plantean en otros lugares.

## Glossary
compile-term-id = Esta entrada necesita un identificador.
compile-term-id-hint = Escríbalo después del encabezado: `{ "## Consent {#consent}" }`.
compile-duplicate-term = La entrada `{ $id }` aparece dos veces.
compile-duplicate-term-hint = Unifique las dos o dé otro identificador a una de ellas.
compile-term-empty = La entrada `{ $id }` no tiene explicación.
compile-term-empty-hint = Escriba uno o dos párrafos debajo del encabezado.
compile-terms-untranslated = { $count ->
    [one] Hay una entrada sin traducir: `{ $first }`.
   *[other] Hay { $count } entradas sin traducir; la primera es `{ $first }`.
}
compile-terms-untranslated-hint = Los agentes ven estas entradas en el idioma de origen hasta que se traduzcan.

## Translations
compile-missing-translation = El módulo promete el idioma `{ $language }`, y falta `{ $file }`.
compile-missing-translation-hint = Escriba la traducción o quite el idioma de `languages`.
compile-unpromised-translation = Ningún módulo promete el idioma `{ $language }` para este texto.
compile-unpromised-translation-hint = Añada el idioma a `languages` en `module.toml` cuando todos los textos del módulo estén traducidos.
compile-translation-without-source = Esta traducción no tiene texto de origen: falta `{ $source }`.
compile-translation-without-source-hint = Escriba primero el texto de origen o borre la traducción.
compile-translation-differs = Aquí el texto de origen tiene `{ $wanted }` y la traducción tiene `{ $found }`.
compile-translation-misses = La traducción termina aquí, y el texto de origen sigue con `{ $wanted }`.
compile-translation-extra = `{ $found }` no está en el texto de origen.
compile-translation-differs-hint = Una traducción tiene los mismos encabezados, recuadros, figuras, tablas, preguntas y bloques de derecho local que su texto de origen, en el mismo orden.
compile-translation-marks = Esto es distinto en el texto de origen de la pregunta `{ $id }`.
compile-translation-marks-hint = Las opciones y todas las demás líneas con marcas conservan su número, su orden y sus marcas; las etiquetas, los números y los puntos conservan sus valores; los ajustes conservan los suyos o se omiten.
compile-translation-outcomes = El texto de origen tiene { $wanted } objetivos en `outcomes`; la traducción tiene { $found }.
compile-translation-outcomes-hint = Traduzca cada objetivo, en el mismo orden.
compile-languages-without-source = `languages` no nombra el idioma de origen `{ $language }`.
compile-languages-without-source-hint = Añádalo a la lista.
compile-stale-translation = El texto de origen de la parte `{ $section }` ha cambiado desde que se tradujo.
compile-stale-translation-hint = Compare los dos, corrija la traducción y después ejecute `audire check --stamp` con la ruta de este archivo.
compile-translation-part-missing = La parte `{ $section }` no está traducida. Hasta entonces los agentes la leen en el idioma de origen, señalada como tal.
compile-translation-part-missing-hint = Tradúzcala o déjela para más tarde: el idioma solo puede prometerse en `languages` cuando no falta nada.
compile-unstamped-translation = No está registrado qué estado del texto de origen se tradujo.
compile-unstamped-translation-hint = Cuando la traducción sea correcta, ejecute `audire check --stamp` con la ruta de este archivo.
