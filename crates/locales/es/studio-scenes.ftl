## Las escenas de un escenario como formularios.
studio-scene-new = Una escena nueva
studio-scene-one = Escena: { $title }
studio-scene-add = Añadir una escena
studio-scene-before = Antes de la primera escena
studio-scene-title = Título
studio-scene-title-hint = Unas pocas palabras. El agente las ve encima de la escena.
studio-scene-id-hint = Minúsculas, cifras y guiones. Dice qué es la escena y no cambia nunca, porque los registros la nombran.
studio-scene-told = Lo que se cuenta
studio-scene-told-hint = Lo que el agente ve y oye. Una línea vacía empieza un párrafo nuevo.
studio-scene-told-after = Lo que se cuenta después del pasaje { $id }
studio-scene-holds = Cómo sigue la escena
studio-scene-way = El agente hace algo que lleva adelante
studio-scene-ending-good = La historia termina aquí, bien
studio-scene-ending-mixed = La historia termina aquí, con cosas buenas y malas
studio-scene-ending-poor = La historia termina aquí, mal
studio-scene-ending-critical = El ejercicio se detiene aquí, en un error que pondría a alguien en peligro
studio-scene-words = Lo que hace el agente, o lo que significa este final
studio-scene-words-hint = De una acción, una frase que empieza por un verbo. Después puede añadir más acciones.
studio-scene-to-hint = En un final no se usa.
studio-scene-place = Su lugar
studio-scene-place-note = La historia empieza en la primera escena. El orden de las demás no cambia nada para los agentes.
studio-scene-leads = Estos llevan aquí o preguntan por ella:
studio-scene-settings = Los ajustes al principio del texto
studio-scene-free = Nada lleva aquí. Ningún agente llega a esta escena: elíjala como «Escena que sigue» en una acción, o quítela.
studio-scene-remove = Quitar la escena con todo lo que contiene
notice-scene-added = La escena está ahí. Elíjala como «Escena que sigue» en una acción de otra escena, para que los agentes lleguen a ella.
studio-forms-key-if-hint = Una condición, como trust >= 3, not asked, told has limits, seen(hall). Se proponen los nombres de este escenario.
studio-forms-key-effects-hint = Lo que cambia, como trust +1, asked, told + limits; varios se separan con punto y coma.
studio-forms-key-to-hint = El identificador de una escena. Con una condición: hall if trust >= 3; door. La última no lleva ninguna.
authoring-scene-title = Una escena necesita un título: una línea, sin una marca como {"{"}#id{"}"}.
authoring-scene-id = `{ $id }` no puede ser un identificador. Use minúsculas, cifras y guiones, como `in-the-kitchen`.
authoring-scene-taken = Ya hay una escena `{ $id }`. Elija otro identificador.
authoring-scene-last = `{ $id }` es la última escena.
authoring-scene-led-to = `{ $id }` no se puede quitar: { $blocks } llevan a ella o preguntan por ella. Cámbielos primero.
