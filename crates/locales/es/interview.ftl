## Entrevistas: la lista y la página anterior a una.

interviews-title = Entrevistas
interviews-lead = Usted escribe lo que diría; una persona ficticia responde. Después ve lo que preguntó, lo que aportó y mejores palabras.
interviews-note = Una conversación con una persona ficticia y un informe de cada pregunta.
interviews-none = Todavía no hay entrevistas.
interview-care-pause = Usted estuvo en la sala hace menos de una hora. Haga antes una pausa: camine un poco, beba algo, hable con alguien.
# Followed by a link to another case.
interview-care-other = Sus dos últimas entrevistas fueron del mismo tipo. Un cambio puede hacer bien:
interviews-all = { $count ->
    [one] Ver { $count } entrevista
   *[other] Ver las { $count } entrevistas
}
interview-finished = { $count ->
    [one] Terminada { $count } vez
   *[other] Terminada { $count } veces
}
interview-latest = El último informe
interview-about = De qué se trata
interview-go-on = Continuar
interview-untranslated = Este caso no está traducido al idioma de esta página. El expediente y las respuestas están en inglés.
interview-leave-any-time = Puede salir en cualquier momento, y la conversación espera donde está. Si la deja de lado no pierde nada, y no se informa a nadie.
interview-skip = Dejar esta entrevista de lado
interview-anew-note = Empezar de nuevo cierra la entrevista que está abierta. No tendrá informe.
interview-begin = Empezar
interview-how = Cómo funciona
interview-how-plan = Usted lee el expediente y se prepara: qué quiere averiguar, qué pudo haber ocurrido, qué puede necesitar la persona.
interview-how-talk = En la sala escribe lo que dice, turno a turno. Todo se guarda al momento. Puede hacer pausas, salir y volver.
interview-how-debrief = Cuando termina la conversación, el informe muestra cada pregunta, qué cambió con ella y qué podría decir en su lugar.
interview-how-same = La persona es un programa, sin servicio remoto. Las mismas palabras en la misma entrevista dan siempre las mismas respuestas.
# $languages is a list of names of languages, such as "English, français".
interview-how-languages = Usted escribe en inglés: otros idiomas todavía no se pueden codificar. El expediente y las respuestas están en: { $languages }.
interview-how-private = Solo usted puede leer las entrevistas de práctica, y puede borrarlas al momento.
interview-how-caps = Después de dos entrevistas en una hora, o de cuatro en un día, la sala se cierra por un tiempo. Estas conversaciones cansan más de lo que se nota.
interview-limits = Esto simula solo destrezas de conversación. No evalúa la credibilidad, no diagnostica ni decide nada en derecho.
interview-runs = Sus entrevistas anteriores
interview-run-link = Informe del { $date }
# $percent is the share of recommended questions.
interview-run-share = { $count ->
    [one] { $percent } % recomendadas, { $count } pregunta
   *[other] { $percent } % recomendadas, { $count } preguntas
}
interview-run-erased = Usted borró las palabras de esta entrevista.
interview-demonstration = Una demostración: todos pueden leer este caso, así que no certifica nada.

## Para qué es una entrevista.

interview-purpose-practice = Práctica
interview-purpose-baseline = Antes de la formación
interview-purpose-pass = Para aprobar
interview-purpose-probe = Seguimiento
interview-purpose-refresher = Repaso

## La preparación.

interview-planning-lead = Lea, prepare y luego entre. El plan queda a su lado durante la conversación, y solo usted lo ve.
interview-file = Expediente
interview-briefing = Información previa
interview-briefing-note = Contiene nombres y suposiciones. Lo que está aquí no se lo ha contado la persona: no lo ponga en su boca.
# Followed by a name.
interview-interpreter = Intérprete:
interview-plan = Su plan
interview-plan-note = Ningún campo es obligatorio. Podrá volver a él en el informe y comparar.
interview-objectives = Objetivos
interview-objectives-hint = ¿Qué necesita saber después de esta primera conversación, y qué puede esperar?
interview-hypotheses = Hipótesis
interview-hypotheses-hint = Al menos dos explicaciones distintas. Una sola se confirma con facilidad.
interview-needs = Necesidades
interview-needs-hint = ¿Qué puede necesitar la persona antes y durante la conversación: descanso, comida, idioma, seguridad, alguien de confianza?
interview-present = Quién debería estar
interview-present-hint = Usted y la persona siempre están.
interview-go-in = Entrar
interview-keep-plan = Guardar y volver más tarde
interview-no-real = Sin nombres reales, sin datos de un caso real.

## La sala.

interview-simulation = Una simulación que responde solo con palabras. La persona es ficticia.
interview-record = Lo que se dijo
interview-session-first = Primera conversación
interview-session-second = Segunda conversación, unos días después
interview-you = Usted
interview-say = Lo que dice ahora
interview-in-english = Escriba en inglés.
interview-keys = Intro envía; Mayúsculas e Intro: otra línea.
interview-say-this = Decir esto
interview-wait = Esperar en silencio
# $count is how many characters were typed; # in the page until then.
interview-count = { $count } de { $most } caracteres
interview-turns-left = { $count ->
    [one] Queda { $count } turno.
   *[other] Quedan { $count } turnos.
}
interview-end-talk = Terminar la conversación
interview-end-note = La conversación termina entonces por hoy. Un buen final agradece, pregunta si hay dudas y dice qué pasa después: dígalo antes.
interview-other-acts = Más
interview-notes = Sus notas
interview-notes-hint = Solo usted puede leerlas. Todo lo que envía las guarda también.
interview-notes-keep = Guardar las notas
interview-notes-kept = Guardadas.
interview-leave-open = Puede salir en cualquier momento, y la conversación espera donde está. No tiene ninguna consecuencia y no se informa a nadie.
interview-leave-measured = Puede salir en cualquier momento, y la conversación espera donde está. Cuenta cuando se termina.
interview-offline = No se puede contactar con el servidor. Sus palabras todavía no están registradas. Se vuelven a enviar automáticamente.
interview-over = La conversación ha terminado
interview-pause-practice = Tómese unos minutos antes de seguir leyendo. Lo que se dijo puede quedarse con usted.
interview-pause-measured = Tómese unos minutos antes de seguir leyendo. Un evaluador mira esta entrevista; antes no cuenta nada.
interview-to-debrief = Al informe
interview-again = Una segunda conversación con la misma persona

## Actos: en los botones, qué significan, y en el registro una vez hechos.

interview-act-break = Hacer una pausa
interview-act-alone = Pedir estar a solas con la persona
interview-act-alone-note = Se pide a quien vino con la persona que espere fuera.
interview-act-interpreter = Cambiar de intérprete
interview-act-interpreter-note = La conversación se detiene hasta que llegue otro intérprete.
interview-act-protect = Detener y enviar ayuda
interview-act-protect-note = Si alguien está en peligro ahora, el relato se detiene y se envía ayuda. La conversación termina.
interview-act-child = Llamar a protección de la infancia
interview-act-child-note = Si la persona resulta ser menor, el relato se detiene, se llama a un tutor y a protección de la infancia, y la conversación termina.
interview-act-close = Terminar la conversación ahora
interview-act-again = Empezar la segunda conversación
interview-act-again-note = Unos días después. La persona recuerda esta conversación: lo que usted prometió y cómo estuvo.
interview-did-break = Usted hizo una pausa.
interview-did-alone = Usted pidió estar a solas con la persona.
interview-did-interpreter = Usted hizo cambiar al intérprete.
interview-did-protect = Usted detuvo el relato y envió ayuda.
interview-did-child = Usted detuvo el relato y llamó a protección de la infancia y a un tutor.
interview-did-close = Usted terminó la conversación.
interview-did-again = Usted volvió para una segunda conversación.
interview-did-wait = Usted esperó en silencio.

## Cómo terminó una conversación.

interview-end-closed = Usted cerró la conversación.
interview-end-stopped = La persona no pudo seguir y terminó la conversación.
interview-end-failed = La conversación se rompió después de una amenaza.
interview-end-inappropriate = La conversación se terminó porque se exigió algo que no tiene lugar en una entrevista.
interview-end-protected = Usted detuvo el relato para proteger a alguien.
interview-end-handed-over = Usted pasó el caso a protección de la infancia.
interview-end-long = La conversación alcanzó el mayor número de turnos que puede tener una entrevista.
interview-end-left = Esta entrevista se dejó y se empezó otra.

## Antes de enviar algo que parece real.

interview-real-title = Esto puede venir de un caso real. No se envió nada.
interview-real-text = Cámbielo, o envíelo como está si es inventado.
interview-real-send = Enviarlo, es inventado
interview-real-title-keep = Esto puede venir de un caso real. Aún no se ha guardado.
interview-real-text-keep = Cámbielo, o guárdelo como está si es inventado.
interview-real-keep = Guardarlo, es inventado
interview-private-name = «{ $piece }» parece el nombre de una persona.
interview-private-number = «{ $piece }» parece el número de un documento o de un expediente.
interview-private-phone = «{ $piece }» parece un número de teléfono.
interview-private-email = «{ $piece }» parece una dirección de correo electrónico.
interview-private-address = «{ $piece }» parece una dirección.
interview-private-date = «{ $piece }» parece una fecha.
interview-private-plate = «{ $piece }» parece una matrícula.

## En las páginas de un curso.

interview-course = Entrevistas de práctica
interview-course-note = Una conversación con una persona ficticia. Puede hacerla o dejarla de lado.
interview-course-one = Entrevista
