# What `audire check` says about the kinds of questions and about where questions are asked. Words in code style (`…`)
# belong to the file format and stay as they are in every language.

## Kinds and their settings
compile-unknown-kind = No existe el tipo de pregunta `{ $word }`.
compile-unknown-kind-hint = Son posibles: { $known }.
compile-question-category = Esto no es una categoría.
compile-question-category-hint = Escriba palabras separadas por `/`, { $most } caracteres como máximo, o quite la línea.
compile-kind-marks = Una pregunta del tipo `{ $kind }` no tiene líneas que comiencen por `{ $mark }`.
compile-kind-marks-hint = Corrija la línea o corrija `kind:`. La página «Writing courses» muestra las líneas de cada tipo.
compile-kind-parts = La pregunta no tiene tantas líneas como exige su tipo.
compile-kind-parts-hint = { $kind ->
    [true-false] Escriba exactamente dos opciones, una de ellas con `(x)`.
    [matching] Escriba de dos a seis filas como `- izquierda -> derecha`, y como máximo cuatro elementos más de la derecha como `- -> derecha`.
    [ordering] Escriba de dos a seis elementos, cada uno con su número: `1. …`, `2. …`.
    [short-answer] Escriba de una a cuarenta respuestas, cada una después de `=` o `~`.
    [numeric] Escriba de uno a cuarenta números o intervalos, cada uno después de `=` o `~`.
    [mark-transcript] Escriba de una a 24 intervenciones: `[x] Nombre: …`, `[ ] Nombre: …` o `- Nombre: …`.
   *[repair-question] Escriba al menos una formulación modelo después de `=`.
}
compile-parts-alike = { $what ->
    [option] Otra opción tiene las mismas palabras.
    [left] Otra fila tiene las mismas palabras a la izquierda.
    [right] Otro elemento de la derecha tiene las mismas palabras.
    [item] Otro elemento tiene las mismas palabras.
   *[label] Esta etiqueta aparece dos veces.
}
compile-parts-alike-hint = Cambie uno de los dos o bórrelo. Nadie podría distinguirlos.
compile-too-many-hints = Una pregunta tiene como máximo { $most } pistas.
compile-too-many-hints-hint = Conserve las que más ayudan, primero la más general.
compile-unknown-persona = No existe la persona entrevistada `{ $word }`.
compile-unknown-persona-hint = Son posibles: { $known }.
compile-unknown-label = No existe la etiqueta `{ $word }` en la guía de codificación.
compile-unknown-label-hint = Utilice una etiqueta de la guía de codificación, en mayúsculas, como `INV`, `DIR` o `SUG`.
compile-label-not-offered = La etiqueta `{ $label }` no está entre las que se pueden elegir.
compile-label-not-offered-hint = Añádala a `choices:`. Sin `choices:` se pueden elegir las ocho formas de pregunta.
compile-label-is-right = La etiqueta `{ $label }` es correcta aquí, así que no puede ir después de `~`.
compile-label-is-right-hint = Después de `~` va una etiqueta que no es correcta. Lo que haya que decir de la etiqueta correcta va después de `Why:`.
compile-too-few-labels = Debe haber al menos dos etiquetas para elegir.
compile-too-few-labels-hint = Nombre más etiquetas en `choices:` o borre la línea para ofrecer las ocho formas.

## Lines of single kinds
compile-matching-arrow = Esta fila no tiene flecha.
compile-matching-arrow-hint = Escriba `- izquierda -> derecha`.
compile-ordering-numbers = Aquí se esperaba el número { $wanted }.
compile-ordering-numbers-hint = Numere los elementos desde 1, en su orden correcto.
compile-answer-share = `{ $share }` no puede ir después de `=`.
compile-answer-share-hint = Deje un espacio después de `=`. Para una parte del punto escriba un porcentaje entero de 1 a 100, como en `=50% respuesta`; las respuestas modelo no lo llevan.
compile-answer-number = `{ $words }` no es un número ni un intervalo.
compile-answer-number-hint = Escriba un número como `18`, un intervalo como `17..19` o un número con tolerancia como `30 +- 5`.
compile-no-whole-answer = Ninguna respuesta vale el punto entero.
compile-no-whole-answer-hint = Escriba al menos una respuesta después de `=`, sin porcentaje.
compile-never-reached = A esta respuesta no se llega nunca: una línea anterior tiene la misma respuesta.
compile-never-reached-hint = Cuenta la primera línea que coincide. Borre una de las dos o ponga primero la más estrecha.
compile-transcript-speaker = Esta intervención no dice quién habla.
compile-transcript-speaker-hint = Escriba un nombre de 60 caracteres como máximo, dos puntos y las palabras: `[ ] Agente: …`.
compile-transcript-targets = { $found ->
    [0] No hay ninguna intervención que encontrar.
   *[other] Hay { $found } intervenciones que encontrar.
}
compile-transcript-targets-hint = Marque de una a seis intervenciones con `[x]`.
compile-transcript-innocent = Todas las intervenciones que se pueden marcar deben encontrarse.
compile-transcript-innocent-hint = Escriba al menos una intervención con `[ ]`. De lo contrario, acierta quien lo marca todo.
compile-officer-missing = Faltan las palabras del agente.
compile-officer-missing-hint = Escríbalas después de `Officer:`.
compile-criterion-missing = La pregunta no tiene ningún criterio.
compile-criterion-missing-hint = Escriba `Criterion: título` y debajo los niveles, cada uno en su línea: `0 …`, `1 …`. Con ellos califica la persona evaluadora.
compile-criterion-levels = Los niveles de este criterio no están en orden.
compile-criterion-levels-hint = Escriba de dos a seis niveles. Cada uno comienza por sus puntos: el primero por 0, cada uno por más que el anterior, 100 como máximo.
compile-too-many-criteria = Una pregunta tiene como máximo { $most } criterios.
compile-too-many-criteria-hint = Una los criterios que miran lo mismo o divida la pregunta.

## Where questions are asked
compile-unknown-value = `{ $key }` no puede ser `{ $word }`.
compile-unknown-value-hint = Son posibles: { $known }.
compile-unknown-question = No existe la pregunta `{ $id }` en los bancos de este curso.
compile-unknown-question-hint = Solo las preguntas de la carpeta `assessment` se pueden pedir por su nombre. Corrija el identificador o traslade allí la pregunta.
compile-slot-twice = La pregunta `{ $id }` se plantea dos veces.
compile-slot-twice-hint = Borre uno de los dos lugares.
compile-draw-and-slots = `draw` y `slots` no pueden estar juntos.
compile-draw-and-slots-hint = Escriba todo en `slots` o conserve solo `draw`.
compile-too-many-slots = Una evaluación tiene como máximo { $most } lugares.
compile-too-many-slots-hint = Extraiga varias preguntas en un mismo lugar.
compile-certainty-interactive = La certeza no se puede puntuar donde se puede volver a intentar.
compile-certainty-interactive-hint = Utilice el comportamiento `deferred` o `immediate`, o borre `certainty`.
compile-hints-never-shown = Las pistas de la pregunta `{ $id }` no se muestran nunca.
compile-hints-never-shown-hint = Las pistas solo aparecen con `behaviour = "interactive"`. Bórrelas o cambie el comportamiento.
compile-true-false-guess = En la pregunta `{ $id }` acierta la mitad de las respuestas al azar.
compile-true-false-guess-hint = Utilice otro tipo donde la pregunta cuente, o haga puntuar la certeza con `certainty = true`.
compile-id-tells-key = El identificador `{ $id }` revela la respuesta a su pregunta.
compile-id-tells-key-hint = El identificador figura en las páginas de un intento. Elija uno que nombre el caso.
compile-drill-needs-person = Nadie califica esta pregunta cuando se practica `{ $pool }`.
compile-drill-needs-person-hint = Traslade a otro banco las tareas que califica una persona evaluadora.
compile-drill-without-title = El banco `{ $pool }` se practica y no tiene título.
compile-drill-without-title-hint = Comience el archivo con ajustes: `title = "…"` y `summary = "…"`.
compile-drill-in-assessment = El banco `{ $pool }` se practica y también lo usa una evaluación que no muestra lo correcto.
compile-drill-in-assessment-hint = La práctica muestra enseguida lo correcto. Use otro banco en la evaluación o ajuste `review` para que lo muestre todo.

## Misconceptions
compile-misconception-unknown = La idea errónea `{ $id }` no está definida.
compile-misconception-unknown-hint = Descríbala en `misconceptions.md`, con un enlace a la lección que la corrige.
compile-misconception-unused = Ninguna respuesta muestra la idea errónea `{ $id }`.
compile-misconception-unused-hint = Nómbrela en el comentario de una respuesta con `> misconception: { $id }` o bórrela.
compile-misconception-without-link = La idea errónea `{ $id }` no dice dónde volver a mirar.
compile-misconception-without-link-hint = Añada un enlace a una lección: `[…](lesson:MODULE/LESSON)`.
