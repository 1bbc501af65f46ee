# The studio: questions, scenes and details as forms, for authors who want no syntax.

## The blocks of a text
studio-forms-questions = Preguntas de este texto
studio-forms-blocks = Bloques de este texto
studio-forms-count = { $count ->
    [0] Preguntas: ninguna todavía
    [one] Una pregunta
   *[other] { $count } preguntas
}
studio-forms-count-blocks = { $count ->
    [0] Bloques: ninguno todavía
    [one] Un bloque
   *[other] { $count } bloques
}
studio-forms-errors = { $count ->
    [one] un error
   *[other] { $count } errores
}
studio-forms-warnings = { $count ->
    [one] una observación
   *[other] { $count } observaciones
}
studio-forms-door = Preguntas
studio-forms-none-here = En este texto no hay ninguno.
studio-forms-new = Añadir uno
studio-forms-new-note = Usted rellena un formulario. El resultado es el mismo texto que otros escriben a mano.
studio-forms-new-one = Nuevo: { $name }
studio-forms-kind = Tipo
studio-forms-after = Después de
studio-forms-at-end = Al final del texto
studio-forms-begin = Rellenar el formulario
studio-forms-as-text = Como texto
studio-forms-copy = Otro parecido
studio-forms-remove = Quitarlo del texto
studio-forms-remove-note = Sale del borrador. Lo que respondieron los agentes se conserva.

## A block as a form
studio-forms-shown = Como la ve un agente
studio-forms-shown-note = Como se guardó por última vez, con la respuesta correcta dada.
studio-forms-not-shown = Se muestra aquí cuando está guardada y el compilador no encuentra errores en el borrador.
studio-forms-id = Identificador
studio-forms-id-hint = Letras minúsculas, cifras y guiones. Nombra el caso, nunca la respuesta. Los registros se refieren a él: no lo cambie cuando los agentes ya lo tengan.
studio-forms-id-wrong = Escriba un identificador con letras minúsculas de la a a la z, cifras y guiones simples.
studio-forms-arrow = El signo -> separa los dos lados. Dígalo de otra manera.
studio-forms-numbered = { $name } { $number }
studio-forms-words = Texto
studio-forms-left = Lado izquierdo
studio-forms-right-side = Lo que le corresponde
studio-forms-source = En el original
studio-forms-right = Respuesta correcta
studio-forms-share = Lo que vale
studio-forms-share-whole = El punto entero
studio-forms-share-part = El { $percent } % del punto
studio-forms-share-none = Nada: solo se reconoce
studio-forms-turn = Este turno
studio-forms-turn-find = hay que encontrarlo
studio-forms-turn-may = puede marcarse, pero no se debe
studio-forms-turn-read = solo se lee
studio-forms-not-set = Sin indicar
studio-forms-answer-yes = Sí
studio-forms-answer-no = No
studio-forms-difficulty-1 = 1: recordar
studio-forms-difficulty-2 = 2: aplicar
studio-forms-difficulty-3 = 3: juzgar
studio-forms-element-act = Acto
studio-forms-element-means = Medio
studio-forms-element-purpose = Finalidad
studio-forms-element-identity = Identidad
studio-forms-element-safety = Seguridad
studio-forms-element-neutral = Neutro

## Its fields
studio-forms-field-vignette = Lo que pasó
studio-forms-field-vignette-hint = Antes de la pregunta misma; puede quedar vacío.
studio-forms-field-prompt = La pregunta
studio-forms-field-before = Lo que se dijo antes
studio-forms-field-officer = Las palabras del agente
studio-forms-field-part = Opción
studio-forms-field-row = Fila
studio-forms-field-row-hint = Deje vacío el lado izquierdo para lo que no corresponde a ninguna fila.
studio-forms-field-item = Elemento
studio-forms-field-answer = Respuesta
studio-forms-field-answer-hint = Un * sin nada más representa cualquier otra respuesta. Cuenta la primera que encaja.
studio-forms-field-number = Respuesta
studio-forms-field-number-hint = Un número, un intervalo como 17..19, un número con tolerancia como 30 +- 5, o * para cualquier otra respuesta.
studio-forms-field-turn = Turno
studio-forms-field-turn-hint = Quién habla, dos puntos y las palabras.
studio-forms-field-label = Etiqueta con la que puede confundirse
studio-forms-field-model = Respuesta modelo
studio-forms-field-misconception = Error que muestra
studio-forms-field-misconception-hint = Un identificador de la lista de errores del curso; solo si la respuesta es incorrecta.
studio-forms-field-feedback = Comentario
studio-forms-field-criterion = Criterio
studio-forms-field-level = Nivel
studio-forms-field-hint = Pista
studio-forms-field-why = Por qué
studio-forms-field-source = Fuente
studio-forms-field-text = Texto
studio-forms-field-quote = Lo que ocurre después
studio-forms-field-wording = Formulación
studio-forms-field-reason = Por qué es buena
studio-forms-field-brief = En breve
studio-forms-field-again = Contado otra vez
studio-forms-field-wrong = Dicho por error o por agradar
studio-forms-field-ask = Buena pregunta que lo trae
studio-forms-field-better = Mejores palabras
studio-forms-field-kept = Líneas que este formulario no conoce; se conservan como están.
studio-forms-add-part = Añadir una opción
studio-forms-add-row = Añadir una fila
studio-forms-add-item = Añadir un elemento
studio-forms-add-answer = Añadir una respuesta
studio-forms-add-turn = Añadir un turno
studio-forms-add-label = Añadir una etiqueta
studio-forms-add-model = Añadir una respuesta modelo
studio-forms-add-hint = Añadir una pista
studio-forms-add-criterion = Añadir un criterio
studio-forms-add-level = Añadir un nivel
studio-forms-add-wording = Añadir una formulación
studio-forms-add-wrong = Añadir algo dicho por error
studio-forms-add-ask = Añadir una buena pregunta
studio-forms-block-question = Pregunta
studio-forms-block-event = Suceso
studio-forms-block-when = Pasaje con condición
studio-forms-block-action = Acción
studio-forms-block-say = Qué diría usted aquí
studio-forms-block-ending = Final
studio-forms-block-detail = Detalle
studio-forms-block-fact = Hecho menor
studio-forms-block-replies = Respuestas
studio-forms-block-utterance = Enunciado

## Its settings
studio-forms-key-competence = Competencia
studio-forms-key-difficulty = Dificultad
studio-forms-key-points = Puntos
studio-forms-key-points-hint = De 1 a 20; vacío, 1.
studio-forms-key-category = Categoría
studio-forms-key-category-hint = Palabras separadas por /. Los agentes nunca la ven.
studio-forms-key-persona = Persona entrevistada
studio-forms-key-label = Etiqueta correcta
studio-forms-key-also = Etiquetas también correctas
studio-forms-key-choices = Etiquetas para elegir
studio-forms-key-choices-hint = Códigos separados por comas; vacío, las ocho formas.
studio-forms-key-fault = Qué tiene de malo
studio-forms-key-markers = Evaluadores que califican por separado
studio-forms-key-words = Cuántas palabras se esperan
studio-forms-key-if = Solo si
studio-forms-key-once = Solo una vez
studio-forms-key-effects = Efectos
studio-forms-key-minutes = Minutos que lleva
studio-forms-key-to = Escena que sigue
studio-forms-key-verdict = Qué valor tiene
studio-forms-key-misconception = Error que muestra
studio-forms-key-at = Cuándo
studio-forms-key-tier = Nivel
studio-forms-key-element = Elemento
studio-forms-key-start = Una invitación abierta puede alcanzarlo
studio-forms-key-after = Solo después de uno de estos detalles
studio-forms-key-cues = Palabras que apuntan a él
studio-forms-key-asks = Preguntas que responde
studio-forms-key-danger = Alguien está en peligro ahora
studio-forms-key-minor = La persona es más joven de lo que dijo
studio-forms-key-context = Lo que se dijo justo antes

## What a new question begins with, in the language of its text
studio-forms-sample-prompt = ¿Qué es correcto aquí?
studio-forms-sample-sentence = Esta frase es verdadera.
studio-forms-sample-right = La respuesta correcta.
studio-forms-sample-wrong = Una respuesta incorrecta.
studio-forms-sample-right-said = Correcto. Diga por qué.
studio-forms-sample-wrong-said = Incorrecto. Diga por qué.
studio-forms-sample-true = Verdadero
studio-forms-sample-false = Falso
studio-forms-sample-why = La razón en una frase.
studio-forms-sample-row-one = Uno -> corresponde a uno
studio-forms-sample-row-two = Dos -> corresponde a dos
studio-forms-sample-first = Lo que va primero.
studio-forms-sample-second = Lo que va después.
studio-forms-sample-answer = una respuesta
studio-forms-sample-number = 18
studio-forms-sample-turn-one = Agente: ¿Qué pasó después?
studio-forms-sample-turn-two = Agente: Estaba enfadado, ¿verdad?
studio-forms-sample-officer = Cuénteme qué pasó.
studio-forms-sample-model = Cuénteme todo sobre eso.
studio-forms-sample-task = Escriba lo que haría.
studio-forms-sample-criterion = Lo que se evalúa
studio-forms-sample-level-none = No está.
studio-forms-sample-level-some = Está.

## What was done
notice-block-moved = Está en su nuevo lugar.
notice-block-removed = Está fuera del texto. Se puede recuperar lo que el texto era antes.
studio-cause-form = mediante un formulario
