# The studio: scenarios and interview cases, written and played.

## The list, and a new one
studio-scripts-note = Cada uno tiene su propio borrador, y se revisa y se publica como un curso.
studio-script-new = Aún no publicado
studio-script-draft = hay un borrador abierto
studio-new-scenario = Nuevo escenario
studio-new-scenario-lead = Empieza con un ejemplo breve que funciona. Sustitúyalo parte por parte: cada clase de bloque aparece una vez.
studio-new-interview = Nuevo caso de entrevista
studio-new-interview-lead = Empieza con un caso inventado completo que funciona. Sustitúyalo parte por parte. No use nunca las palabras de una persona real.
studio-script-title = Título
studio-script-name-hint = Si se deja vacía, se forma con el título. Los archivos llevan este nombre, y no cambia.
studio-script-of = Curso
studio-script-of-hint = El curso cuyas lecciones se practican en él.
studio-script-taken = Esta dirección no se puede usar. Elija otra.
studio-script-course = Elija un curso publicado.
studio-script-files = Sus archivos
studio-script-files-note = El texto, sus traducciones y lo que le pertenece.
studio-script-figures = Lo que hicieron los agentes en él
notice-script-begun = Ha empezado. Los agentes no lo ven hasta que se publique; los demás instructores pueden leerlo y modificarlo.
authoring-path-foreign = El lugar de «{ $path }» no es este: los nombres de estos archivos empiezan por «{ $name }».

## Playing a scenario
studio-play = Probarlo
studio-play-draft = Este es el borrador.
studio-play-published = Esto es lo que tienen los agentes: no hay ningún borrador abierto.
studio-play-note = No se registra nada.
studio-play-cut = El texto ha cambiado desde entonces: una decisión de este camino ya no se ofrece. La historia está justo antes.
studio-play-no-way = Nada de lo que se examinó lleva a esta escena. La historia está en su comienzo.
studio-play-ways = Caminos
studio-play-back = Un paso atrás
studio-play-again = Desde el principio
studio-play-to = Ir a una escena
studio-play-go = Ir por el camino más corto

## Playing a case
studio-talk = Hablar con la persona
studio-talk-note = La persona responde como en la sala del agente, y junto a cada respuesta figura por qué se dio. No se registra nada. Usted escribe en inglés.
studio-talk-briefing = Lo que el agente lee antes
studio-talk-say = Lo que usted dice
studio-talk-say-hint = Cuando alguien ya ha hablado, un campo vacío es silencio.
studio-talk-seed = Otro azar
studio-talk-seed-hint = Una palabra cualquiera. La misma palabra y los mismos turnos dan la misma conversación; otra palabra sortea de nuevo.
studio-talk-replay = Repetir los mismos turnos
studio-talk-why = Por qué esta respuesta
studio-talk-coded = Entendido como
studio-talk-sure = { $percent } % de seguridad
studio-talk-out = Lo que se dijo
studio-talk-seen = Lo que se podía ver, y las faltas
studio-talk-decided = Lo que fue decisivo
studio-talk-moved-trust = confianza { $by }
studio-talk-moved-distress = angustia { $by }
studio-talk-trust = Confianza { $before } → { $after }
studio-talk-distress = Angustia { $before } → { $after }
studio-talk-fatigue = Cansancio { $before } → { $after }
studio-talk-details = Detalles del caso
studio-talk-details-note = En el orden en que se contarían. Los niveles son sobre 100.
studio-talk-detail = Detalle
studio-talk-tier = Nivel
studio-talk-reached = Lo que lleva a él
studio-talk-told = En esta conversación
studio-talk-start = Una invitación abierta
studio-talk-after = Después de uno de estos: { $details }
studio-talk-untold = no contado
studio-talk-told-in = turno { $turn }: { $how }
studio-talk-long = Una conversación que se prueba aquí tiene como máximo { $most } turnos. Retire algunos.
studio-talk-over = La conversación ha terminado: ya no se puede decir nada en ella.
studio-talk-how-narrated = contado libremente
studio-talk-how-confirmed = confirmado con un sí
studio-talk-how-again = contado de nuevo
studio-talk-how-wrong = contado con un error
studio-talk-how-denied = negado aunque es cierto
studio-talk-how-changed = la respuesta cambió
studio-talk-how-contaminated = se tomó un nombre de la pregunta
studio-talk-signal-tired = La persona está cansada.
studio-talk-signal-distressed = Se ve la angustia.
studio-talk-signal-cannot = La persona no puede seguir así.
studio-talk-signal-wants-to-go = La persona pide irse.
studio-talk-signal-need-asked = La persona pide: { $need }.
studio-talk-signal-safety-asked = La persona pregunta por su seguridad.
studio-talk-signal-interpreter = Algo no va bien con el intérprete.
studio-talk-signal-companion = La tercera persona está presente.
studio-talk-signal-danger = Alguien está en peligro ahora.
studio-talk-signal-minor = La persona es más joven de lo que dijo.
studio-talk-signal-asks-to-stop = La persona pide parar.
studio-talk-why-effect = Lo que produce { $label }.
studio-talk-why-prefix = { $label } iba antes de la pregunta.
studio-talk-why-need-met = Se dio { $need }.
studio-talk-why-ignored = Se pasó por alto:
studio-talk-why-acknowledged = Se reconoció algo duro que se había contado.
studio-talk-why-not-acknowledged = No se dijo nada de algo duro que se contó. Una palabra amable habría ayudado.
studio-talk-why-topic-jump = Otro tema vino justo después de algo duro.
studio-talk-why-pressed = Se insistió otra vez en { $detail }.
studio-talk-why-dont-know = No se aceptó «no sé».
studio-talk-why-telling = Contar { $detail } cuesta.
studio-talk-why-asked = Se preguntó por { $detail }, de lo que es duro hablar.
studio-talk-why-reluctant = { $came ->
    [yes] La persona se resiste: salió { $draw }, por debajo de la probabilidad de { $chance } sobre 100. Más confianza la reduce.
   *[no] La persona no se resiste: salió { $draw }, y la probabilidad era de { $chance } sobre 100.
}
studio-talk-why-gate = { $detail } sigue cerrado: la puerta está abierta a { $open } de 100, y hace falta { $needed }. Más confianza, o menos angustia, la abre.
studio-talk-why-not-yet = { $detail } sigue cerrado: antes hay que contar uno de estos: { $after }.
studio-talk-why-locked = Hay detalles que siguen cerrados:
studio-talk-why-retrieval = { $came ->
    [yes] { $detail } viene a la memoria: salió { $draw }, por debajo de la probabilidad de { $chance } sobre 100.
   *[no] { $detail } no viene a la memoria: salió { $draw }, y la probabilidad era de { $chance } sobre 100. Una pregunta abierta da la mejor probabilidad.
}
studio-talk-why-error = { $came ->
    [yes] Un error: salió { $draw }, por debajo de la probabilidad de { $chance } sobre 100.
   *[no] Ningún error: salió { $draw }, y la probabilidad era de { $chance } sobre 100.
}
studio-talk-why-nothing-asked = Ningún detalle corresponde a la pregunta.
studio-talk-why-exhausted = Todo lo que esto puede traer está contado.
studio-talk-why-promise-broken = No se cumplió una promesa de la primera conversación.
studio-talk-why-break = Se hizo una pausa.
studio-talk-why-fact = Corresponde el hecho { $fact }.
studio-talk-why-act = El acto mismo.
