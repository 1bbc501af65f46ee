# El editor del taller: lo que dice mientras se escribe, y los modelos para insertar.

## While one writes
studio-editor-found = { $errors ->
    [0] Ningún error
    [one] Un error
   *[other] { $errors } errores
}, { $others ->
    [0] ninguna otra observación.
    [one] otra observación.
   *[other] otras { $others } observaciones.
}
studio-editor-elsewhere = { $count ->
    [one] Hay un error en otro archivo de este curso.
   *[other] Hay { $count } errores en otros archivos de este curso.
}
studio-editor-newer = { $name } guardó este texto a las { $at }. Lo que usted guarde se une a ese texto.
studio-editor-newer-somebody = Alguien guardó este texto a las { $at }. Lo que usted guarde se une a ese texto.
studio-editor-unkept = Sin guardar: no hay conexión y este navegador no puede conservar sus palabras. Deje abierta esta página hasta que vuelva la conexión.
studio-editor-twice = Este texto está abierto también en otra ventana de este navegador. Lo que se guarda en una llega a la otra.
studio-editor-suggested = Sugerencias:
studio-editor-phone = Del ancho de un teléfono pequeño

## Keys
studio-keys = Teclas
studio-key-save = Guardar
studio-key-suggest = Sugerir palabras para el lugar donde está; sobre una palabra del texto, términos del glosario
studio-key-choose = Elegir una sugerencia, o ninguna
studio-key-next = A la siguiente observación del compilador
studio-key-leave = Salir del texto, como en todo formulario

## Patterns
studio-patterns-text = Para el texto
studio-patterns-questions = Preguntas
studio-patterns-local = Derecho de un país
studio-patterns-scenes = Escenas
studio-patterns-case = Partes de un caso
studio-pattern-heading = Sección
studio-pattern-law = Recuadro: derecho
studio-pattern-caution = Recuadro: cuidado
studio-pattern-example = Recuadro: ejemplo con diálogo
studio-pattern-remember = Recuadro: para recordar
studio-pattern-local = Derecho o procedimiento de un país
studio-pattern-scene = Escena
studio-pattern-action = Acción
studio-pattern-when = Pasaje con condición
studio-pattern-event = Suceso
studio-pattern-say = Qué diría usted aquí
studio-pattern-ending = Final
studio-pattern-detail = Detalle
studio-pattern-fact = Hecho menor
studio-pattern-replies = Respuestas
studio-pattern-utterance = Enunciado para ejercicios

## The words of the patterns
studio-say-heading = Un título
studio-say-sentence = Una frase para recordar.
studio-say-rule = La regla, en sustancia.
studio-say-source = Título (organismo, año), artículo.
studio-say-caution = Lo que puede salir mal, y qué hacer en su lugar.
studio-say-person = Nadia
studio-say-account = Alguien nos llevó.
studio-say-officer = Agente
studio-say-invitation = Cuénteme todo sobre eso.
studio-say-leading = Él estaba enfadado con usted, ¿verdad?
studio-say-term = un término
studio-say-lesson = otra lección
studio-say-shown = Lo que muestra la imagen, para quien no la ve
studio-say-caption = Pie de la imagen
studio-say-one = Qué
studio-say-number = Número
studio-say-this = Esto.
studio-say-that = Aquello.
studio-say-also = Esto también.
studio-say-ask = ¿Qué se pregunta?
studio-say-right = Correcto. Diga por qué.
studio-say-wrong = Incorrecto. Diga por qué.
studio-say-why = El punto del que trata esta pregunta.
studio-say-true = Verdadero
studio-say-false = Falso
studio-say-first = El primero
studio-say-second = El segundo
studio-say-third = El tercero
studio-say-near = Casi
studio-say-criterion = Lo que se mira
studio-say-low = No está.
studio-say-high = Está, con una razón.
studio-say-reviewer = Nombre, cargo
studio-say-seen = Lo que el agente ve y oye.
studio-say-act = Decir quién es usted.
studio-say-happens = Lo que ocurre, con voz neutra.
