## Files
compile-scenario-file-name = El nombre de archivo `{ $name }` no sirve para un escenario.
compile-scenario-file-name-hint = Un escenario se llama, por ejemplo, `the-door.md`, y sus traducciones `the-door.fr.md` (a-z, 0-9, guiones simples). El archivo en inglés no lleva idioma en el nombre.
compile-scenario-stray = El archivo `{ $name }` no pertenece a ningún escenario.
compile-scenario-stray-hint = Las imágenes están en `scenarios/media` y su nombre empieza por el del escenario y un guion. Mueva el archivo, corrija el nombre o bórrelo.
compile-scenario-not-translated = El escenario promete el idioma `{ $language }` y falta `{ $file }`.
compile-scenario-not-translated-hint = Escriba la traducción o quite el idioma de `languages`.
compile-scenario-unpromised = El escenario no promete el idioma `{ $language }`.
compile-scenario-unpromised-hint = Añádalo a `languages` cuando la traducción esté completa.

## Settings
compile-scenario-start = Esto no es una hora.
compile-scenario-start-hint = Escriba horas y minutos con dos cifras cada uno, por ejemplo "21:40".
compile-scenario-id = `{ $id }` no puede ser un identificador.
compile-scenario-id-hint = Use a-z, 0-9 y guiones simples, y nada detrás.
compile-scenario-long = Este texto tiene más de { $most } caracteres.
compile-scenario-long-hint = Acórtelo.
compile-scenario-too-many = { $what ->
    [scenes] Un escenario tiene como máximo { $most } escenas.
    [events] Un escenario tiene como máximo { $most } sucesos.
    [actions] Una escena tiene como máximo { $most } acciones.
    [passages] Una escena tiene como máximo { $most } pasajes con condición.
    [variables] Un escenario recuerda como máximo { $most } cosas.
    [members] Un conjunto tiene como máximo { $most } miembros.
    [people] Un escenario tiene como máximo { $most } personas.
    [scenarios] Un módulo nombra aquí como máximo { $most } escenarios.
   *[objectives] Un escenario tiene como máximo { $most } objetivos.
}
compile-scenario-too-many-hint = Quite algo o divídalo en dos.
compile-scenario-twice = { $what ->
    [scene] La escena `{ $id }` aparece dos veces.
    [event] El suceso `{ $id }` aparece dos veces.
    [when] El pasaje `{ $id }` aparece dos veces.
    [action] La acción `{ $id }` aparece dos veces.
    [say] La pregunta `{ $id }` sobra: su identificador aparece dos veces o la escena tiene dos.
    [ending] Esta escena tiene dos finales.
    [member] El miembro `{ $id }` aparece dos veces.
   *[scenario] El escenario `{ $id }` aparece dos veces.
}
compile-scenario-twice-hint = Dé otro identificador a uno de los dos o bórrelo.
compile-scenario-state = No se entiende qué es `{ $name }`.
compile-scenario-state-hint = Escriba una de estas formas: { "{ level = [0, 5], start = 2 }" }, { "{ number = [0, 3] }" }, "flag", { "{ flag = true }" } o { "{ set = [\"who\", \"limits\"] }" }.
compile-scenario-range = Este intervalo o su comienzo no sirve.
compile-scenario-range-hint = El primer número es menor que el segundo, ninguno está a más de { $most } de cero y `start` está entre los dos.
compile-scenario-taken = El nombre `{ $name }` está reservado.
compile-scenario-taken-hint = Elija otro nombre. Estas palabras significan otra cosa: { $taken }.
compile-scenario-unused = Nada depende de `{ $name }`.
compile-scenario-unused-hint = Pregunte por ello en una condición o bórrelo.
compile-scenario-no-objective = El escenario no tiene ningún objetivo.
compile-scenario-no-objective-hint = Añada `[objective.ID]` con `text`, `rule`, `met`, `points` y `competence`: sin objetivos no se puede puntuar nada.

## Text
compile-scenario-no-scenes = El escenario no tiene escenas.
compile-scenario-no-scenes-hint = Empiece cada una con un título y un identificador: `{ "## En la puerta {#door}" }`.
compile-scenario-heading-id = La escena no tiene identificador.
compile-scenario-heading-id-hint = Escríbalo detrás del título, entre llaves: `{ "{#" }{ $id }{ "}" }`. No cambia nunca: lo que se guarda de los recorridos se refiere a él.
compile-scenario-block = Un bloque del tipo «{ $word }» no existe en un escenario.
compile-scenario-block-hint = Son posibles: { $known }.
compile-scenario-place = `{ $word }` no puede estar aquí.
compile-scenario-place-hint = Los sucesos van antes de la primera escena; todo lo demás va en una escena, debajo de su título.
compile-scenario-scene-order = Esto llega demasiado tarde en su escena.
compile-scenario-scene-order-hint = El orden es: el texto con sus pasajes `when`, después `say`, después las acciones o el final.
compile-scenario-order = Esta línea no se entiende aquí.
compile-scenario-order-hint = En una acción: los ajustes, una línea vacía, lo que hace el agente, líneas con `>` para lo que ocurre, `Why:`, `Source:`. En `say`: la pregunta y después líneas con `- `, cada una con su razón detrás de `>`. En un final: el texto y después `Source:`.
compile-scenario-part = Esto no puede estar en un escenario.
compile-scenario-part-hint = Son posibles párrafos, listas, citas, tablas e imágenes. Cada escena tiene un solo título, con `##`, y ningún recuadro.
compile-scenario-link = Un enlace de un escenario no puede llevar a `{ $to }`.
compile-scenario-link-hint = Use `https://…` o `term:ID`. Nadie debería tener que salir de la historia para seguirla.
compile-scenario-empty = { $what ->
    [scene] La escena `{ $id }` no tiene texto.
    [action] La acción `{ $id }` no dice qué hace el agente.
    [event] El suceso `{ $id }` no dice qué ocurre.
    [when] El pasaje `{ $id }` no tiene texto.
    [say] La pregunta `{ $id }` está vacía.
    [model] Aquí faltan las palabras.
   *[ending] El final no dice qué significa.
}
compile-scenario-empty-hint = Escriba el texto.
compile-scenario-models = Una pregunta por las propias palabras del agente necesita de { $least } a { $most } formulaciones para comparar.
compile-scenario-models-hint = Escriba cada una en una línea que empiece por `- ` y su razón en una línea que empiece por `>`.
compile-scenario-reason = { $what ->
    [verdict] La acción `{ $id }` no tiene `verdict:`.
    [competence] La acción `{ $id }` no tiene `competence:`.
    [why] La acción `{ $id }` no tiene `Why:`.
   *[source] La acción `{ $id }` no tiene `Source:`.
}
compile-scenario-reason-hint = Donde hay elección, cada acción tiene `verdict:` (sound, costly o unsound), `competence:`, una razón detrás de `Why:` y un documento detrás de `Source:`.
compile-scenario-critical = Un final crítico no nombra ninguna fuente.
compile-scenario-critical-hint = Termínelo con una línea `Source:` y el documento que dice por qué esto pone a alguien en peligro.
compile-scenario-begins-at-end = La primera escena es un final.
compile-scenario-begins-at-end-hint = Ponga antes de todas las demás la escena en que empieza la historia.
compile-scenario-ending-actions = Un final no tiene acciones ni pregunta nada.
compile-scenario-ending-actions-hint = Mueva esto a la escena anterior o borre `ending`.
compile-scenario-no-way = En la escena `{ $id }` no se puede hacer nada y no es un final.
compile-scenario-no-way-hint = Añada una acción, o `ending` con good, mixed, poor o critical.
compile-scenario-misconception = Una acción acertada no muestra ninguna idea equivocada.
compile-scenario-misconception-hint = Borre `misconception: { $id }` o corrija el veredicto.
compile-scenario-tells = La palabra «{ $word }» en el identificador `{ $id }` revela cómo se juzga la acción.
compile-scenario-tells-hint = Nombre lo que se hace: los identificadores están en la página mientras el agente decide.

## Conditions, effects, targets
compile-scenario-name = `{ $name }` no es nada que el escenario recuerde.
compile-scenario-name-hint = Añádalo a `[state]` o corrija el nombre.
compile-scenario-scene = No hay ninguna escena `{ $name }`.
compile-scenario-scene-hint = Escriba el identificador que sigue a `#` en el título de la escena.
compile-scenario-action = No hay ninguna acción `{ $name }`.
compile-scenario-action-hint = Escriba el identificador que sigue a `action`.
compile-scenario-member = `{ $set }` no tiene ningún miembro `{ $name }`.
compile-scenario-member-hint = Sus miembros son: { $known }.
compile-scenario-kind = { $wanted ->
    [flag] `{ $name }` no es una marca (sí o no).
    [number] `{ $name }` no es un número.
   *[set] `{ $name }` no es un conjunto.
}
compile-scenario-kind-hint = { $wanted ->
    [flag] Un número se compara: `{ $name } >= 3`. Por un miembro de un conjunto se pregunta así: `{ $name } has …`.
    [number] Una marca va sola: `{ $name }`. Por un miembro de un conjunto se pregunta con `has`.
   *[set] Una marca va sola y un número se compara: `{ $name } >= 3`.
}
compile-scenario-out-of-range = `{ $name }` es un número de { $least } a { $most }.
compile-scenario-out-of-range-hint = Corrija el número o el intervalo en `[state]`.
compile-scenario-expected = { $what ->
    [condition] Aquí falta una condición.
    [comparison] Aquí falta una comparación.
    [number] Aquí falta un número.
    [time] Aquí falta una hora.
    [name] Aquí falta un nombre.
    [bracket] Aquí falta un paréntesis.
   *[end] Aquí no puede haber nada más.
}
compile-scenario-expected-hint = { $what ->
    [condition] Por ejemplo: `apart`, `trust >= 3`, `told has limits`, `time < 20`, `did(speak-apart)`, `seen(kitchen)`.
    [comparison] Uno de estos signos: < <= = != > >=
    [number] Escriba un número entero.
    [time] Escríbala así: 22:05.
    [name] Escriba lo que el escenario recuerda, o el identificador de una escena o de una acción.
    [bracket] Todo paréntesis que se abre se cierra.
   *[end] Las condiciones se unen con `and` y `or`; los efectos y los destinos se separan con `;`.
}
compile-scenario-last = La última escena de `to:` tiene una condición.
compile-scenario-last-hint = Añada al final una sin condición: donde no se cumpla ninguna, la historia no seguiría.
compile-scenario-earlier = Lo que está detrás de una escena sin condición no se prueba nunca.
compile-scenario-earlier-hint = Ponga al final la escena sin condición o dele una: `kitchen if trust >= 3`.
compile-scenario-line-long = Esta línea es demasiado larga o tiene demasiados paréntesis unos dentro de otros.
compile-scenario-line-long-hint = Simplifíquela. Lo que se necesita a menudo puede guardarse en una marca.

## Translations
compile-scenario-untranslated = En la traducción falta `{ $wanted }`.
compile-scenario-untranslated-hint = Tradúzcalo con el mismo identificador, en la misma escena.
compile-scenario-extra = `{ $found }` no está en el texto de origen.
compile-scenario-extra-hint = Corrija el identificador o bórrelo: una traducción tiene lo que tiene su texto de origen, cada cosa en la misma escena.
compile-scenario-differs = Aquí el texto de origen tiene `{ $wanted }` y la traducción tiene `{ $found }`.
compile-scenario-differs-hint = Haga que coincidan.

## What the explorer found
compile-scenario-unreachable = Ningún camino lleva a la escena `{ $id }`.
compile-scenario-unreachable-hint = Nómbrela en el `to:` de una acción o bórrela.
compile-scenario-dead-end = Un camino acaba en la escena `{ $id }`, donde ya no se ofrece nada.
compile-scenario-dead-end-hint = Añada una acción sin condición y sin `once`, o corrija las condiciones.
compile-scenario-never-taken = La acción `{ $id }` no se puede elegir nunca.
compile-scenario-never-taken-hint = Corrija su condición o bórrela.
compile-scenario-ending-never = Al final `{ $id }` no se llega nunca.
compile-scenario-ending-never-hint = Corrija las condiciones del camino que lleva a él o bórrelo.
compile-scenario-event-never = El suceso `{ $id }` no ocurre nunca.
compile-scenario-event-never-hint = Ningún camino dura lo bastante, o su condición no se cumple cuando llega su hora. Corrija `at:` o `if:`, o dé más minutos a las acciones.
compile-scenario-event-leads = El suceso `{ $id }` ocurre, pero nunca lleva a su escena.
compile-scenario-event-leads-hint = Un final cuenta antes que `to:`, y de dos sucesos cuenta el más tardío. Quite `to:`, o haga que el suceso ocurra donde la historia continúa.
compile-scenario-always = Esta condición de `{ $id }` se cumple siempre.
compile-scenario-always-hint = Quite la condición o corríjala.
compile-scenario-never = Esta condición de `{ $id }` no se cumple nunca.
compile-scenario-never-hint = Corrija la condición o borre lo que depende de ella.
compile-scenario-leaves-range = Aquí `{ $name }` puede salir de su intervalo, de { $least } a { $most }.
compile-scenario-leaves-range-hint = Añada una condición, amplíe el intervalo o haga de ello un `level`, que se detiene en sus extremos.
compile-scenario-circle = Desde la escena `{ $id }` se puede entrar en un círculo sin salida.
compile-scenario-circle-hint = Añada una acción que lleve hacia un final.
compile-scenario-objective-never = Nadie puede cumplir el objetivo `{ $id }`.
compile-scenario-objective-never-hint = Corrija `met`: ningún camino lo hace verdadero al final.
compile-scenario-objective-always = Todos los caminos cumplen el objetivo `{ $id }`.
compile-scenario-objective-always-hint = No dice nada de lo que alguien decidió. Corrija `met` o borre el objetivo.
compile-scenario-one-sided = Hay menos de dos finales buenos o intermedios.
compile-scenario-one-sided-hint = Añada uno: un dilema de verdad tiene más de un camino defendible.
compile-scenario-gave-up = { $count ->
    [one] El explorador se detuvo tras una situación.
   *[other] El explorador se detuvo tras { $count } situaciones.
}
compile-scenario-gave-up-hint = Lo que encontró es así. Lo que no pudo decidir no lo afirma. Recuerde menos cosas, use intervalos más pequeños o haga pasar el tiempo en pasos menos variados.

## In a course
compile-scenario-pin = Esto no es una versión.
compile-scenario-pin-hint = Escriba entre comillas los 12 signos que muestra `audire scenario FILE`.
compile-scenario-unknown = No hay ningún escenario `{ $name }`.
compile-scenario-unknown-hint = Escriba `content/scenarios/{ $name }.md` o corrija el nombre.
compile-scenario-course = No hay ningún curso `{ $name }`.
compile-scenario-course-hint = Escriba el nombre de la carpeta del curso.
compile-scenario-pin-other = El archivo del escenario `{ $name }` no es la versión que se nombra aquí.
compile-scenario-pin-other-hint = Una instalación que publicó esta versión la sigue evaluando; una que nunca la tuvo no puede ofrecer el curso. Para evaluar el archivo como está ahora, escriba version = "{ $pin }".
compile-scenario-one-choice = Solo se puede elegir un escenario.
compile-scenario-one-choice-hint = Ofrezca otro más: quien deja un tema de lado elige otro y no pierde nada.

## The picture that the command line draws
compile-scenario-picture = Las escenas del escenario, con lo que se puede hacer en cada una y adónde lleva.
compile-scenario-picture-start = Comienzo
compile-scenario-picture-event = Ocurre algo
