## La cabecera de un informe y lo que muestra en palabras sencillas.

interview-debrief = Informe
# Both are times.
interview-when = { $began } a { $ended }
interview-pinned = Caso { $version }, modelo { $model }, semilla { $seed }.
interview-pinned-note = Con esto y sus palabras la entrevista puede repetirse, con las mismas respuestas.
interview-transcript = Lo que se dijo, con etiquetas
interview-turn = Turno { $turn }
interview-officer = Agente
interview-result = Resultado
interview-result-note = Las preguntas de las que el programa no está seguro nunca cuentan en su contra.
interview-result-few = Hubo muy pocas preguntas sobre los hechos para juzgar esta entrevista. A partir de 15 se puede juzgar.
interview-result-competent = Esta entrevista alcanzó lo que se pide de una entrevista.
interview-result-not-yet = Esta entrevista todavía no alcanzó lo que se pide de una entrevista.
interview-result-shares = { $count ->
    [one] De { $count } pregunta sobre los hechos, el { $recommended } % eran recomendadas, el { $open } % abiertas, el { $closed } % ofrecían una respuesta y el { $leading } % llevaban a ella.
   *[other] De { $count } preguntas sobre los hechos, el { $recommended } % eran recomendadas, el { $open } % abiertas, el { $closed } % ofrecían una respuesta y el { $leading } % llevaban a ella.
}
interview-result-missing = Lo que faltó:
interview-result-practice = Fue una práctica: no cuenta nada, y solo usted puede leerla.
interview-judged-passed = Un evaluador confirmó esta entrevista el { $date }.
interview-judged-not = Un evaluador no confirmó esta entrevista ({ $date }).
interview-judged-waits = Ningún evaluador la ha mirado todavía. El programa solo nunca decide.
interview-strengths = Lo que funcionó
interview-goal = Un objetivo
interview-goal-note = Para la próxima entrevista.

## Lo que funcionó. $count es cuántas veces, o un porcentaje donde se dice.

interview-strength-acknowledged = Reconoció algo duro justo después de que se contara.
interview-strength-break = Hizo una pausa cuando hacía falta.
interview-strength-needs = Atendió una necesidad.
interview-strength-open = El { $count } % de sus preguntas fueron abiertas.
interview-strength-safety-first = Preguntó por la seguridad antes de la primera pregunta sobre los hechos.
interview-strength-followed = { $count ->
    [one] Retomó { $count } vez las palabras de la persona y le pidió que contara más.
   *[other] Retomó { $count } veces las palabras de la persona y le pidió que contara más.
}
interview-strength-paired = { $count ->
    [one] Después de { $count } pregunta cerrada volvió a abrir la conversación.
   *[other] Después de { $count } preguntas cerradas volvió a abrir la conversación.
}
interview-strength-ground-rules = Dijo cómo funciona la conversación: se puede no saber, no entender, corregirle.
interview-strength-no-leading = { $count ->
    [one] De { $count } pregunta, ninguna llevaba a una respuesta.
   *[other] De { $count } preguntas, ninguna llevaba a una respuesta.
}
interview-strength-listened = Escuchó: el { $count } % de las palabras fueron suyas.
interview-strength-closed-well = Cerró la conversación con cuidado.
interview-strength-choice = Dio a la persona una elección.
interview-strength-support = Reconoció un esfuerzo o un sentimiento sin juzgar.
interview-strength-invited = Invitó a la persona a contar libremente.
interview-strength-explained = Dijo quién es usted o para qué es la conversación.
interview-strength-began-with-person = Empezó por la persona y no por los hechos.
interview-strength-encouraged = Dejó que la persona siguiera y no añadió nada.
interview-strength-tried = { $count ->
    [one] Se mantuvo en la conversación durante { $count } turno.
   *[other] Se mantuvo en la conversación durante { $count } turnos.
}

## Un objetivo.

interview-goal-more-questions = Quédese más tiempo en los hechos: al menos 15 preguntas, la mayoría abiertas.
interview-goal-longer-narratives = Deje que los relatos se alarguen: después de una pregunta abierta espere, y luego diga «¿y después?» o «cuénteme más de eso».
interview-goal-faults = Ni amenaza, ni promesa, ni duda, ni reproche. Cuando note uno en los labios, calle durante una respiración.
interview-goal-steps = Haga todos los pasos que este tipo de conversación necesita, primero los de seguridad.
interview-goal-suggestive = No ponga en una pregunta nada que la persona no haya dicho. Empiece por «Usted dijo…».
interview-goal-open = Haga abierta una de cada tres preguntas: «Hábleme de…».
interview-goal-recommended = Antes de pedir un detalle, pida el relato: primero abierto, luego quién, qué, dónde.
interview-goal-paired = Después de cada pregunta cerrada, haga abierta la siguiente: «Usted dijo… Cuénteme más de eso».
interview-goal-option-posing = Cambie «¿Él…?» por «¿Qué pasó entonces?». Deje las preguntas cerradas para el final.
interview-goal-multiple = Haga una pregunta cada vez, y pare en el signo de interrogación.
interview-goal-longest-closed = Nunca más de tres preguntas cerradas seguidas.
interview-goal-word-share = Diga menos: una invitación corta, y luego espere.

## El mapa de preguntas.

interview-map = Mapa de preguntas
interview-map-note = Cada señal es un turno, del principio al final. Lo recomendado está arriba; lo que ofrece una respuesta o lleva a ella, abajo.
interview-map-type = Tipo
interview-map-over-time = A lo largo del tiempo
interview-map-count = Turnos
interview-map-turn = Turno
# $turns is a list of numbers.
interview-map-turns = Turnos { $turns }
interview-map-none = Ningún turno
interview-map-open = abierta
interview-map-directive = pide un detalle
interview-map-options = ofrece una respuesta
interview-map-avoid = sugiere o presiona
interview-map-other = todo lo demás
interview-map-unsure = discontinuo: el programa no está seguro, y no cuenta
interview-map-in-a-row = { $count } seguidas
interview-map-run = { $count ->
    [one] Del turno { $first } al turno { $last } hubo { $count } pregunta seguida que ofrecía una respuesta o llevaba a ella.
   *[other] Del turno { $first } al turno { $last } hubo { $count } preguntas seguidas que ofrecían una respuesta o llevaban a ella.
}
interview-map-nuance = Una pregunta cerrada al final de la conversación, seguida de una abierta, no es una falta. Las preguntas cerradas y sugestivas dañan más cuando alguien es joven o está bajo presión: entonces responde para agradar, y esas respuestas ya no se distinguen de los recuerdos.
interview-map-table = El mapa y las curvas como tabla
interview-lane-pressing = Presión, promesas, duda
interview-lane-around = Contacto, información, necesidades, actos
interview-trust = Confianza
interview-distress = Angustia
# Percentages.
interview-curve-label = Confianza de { $trust_first } a { $trust_last }, angustia de { $distress_first } a { $distress_last }, sobre 100.
interview-moved = Turnos que movieron la confianza o la angustia
interview-moved-note = Lo que el modelo supuso de esta persona ficticia. No dice nada de lo que sienten personas reales.
interview-moved-trust-up = La confianza subió.
interview-moved-trust-down = La confianza bajó.
interview-moved-distress-up = La angustia subió.
interview-moved-distress-down = La angustia bajó.
interview-table-counts = Cuenta
interview-table-recommended = sí, recomendada
interview-table-counted = sí
interview-table-not = no
interview-unsure = sin seguridad
interview-unsure-note = El programa no está seguro; esto no cuenta en su contra.

## Medidas y niveles.

interview-measures = Medidas
interview-measures-note = { $count ->
    [one] Las proporciones son de { $count } pregunta sobre los hechos y del relato de práctica.
   *[other] Las proporciones son de { $count } preguntas sobre los hechos y del relato de práctica.
}
interview-measure = Medida
interview-bands = Frente a los niveles
interview-value = Valor
interview-band = Nivel
interview-bands-note = Cuanto más oscuro el fondo, mejor el nivel. La línea vertical es lo que pide «competente»; el punto es esta entrevista. Los niveles son nuestros, fijados entre cifras publicadas.
# $number is a percentage or a number.
interview-at-least = al menos { $number }
interview-at-most = como máximo { $number }
interview-asked-faults = nada grave, como una amenaza o una promesa; como máximo una duda o un reproche
interview-only-shown = solo informativo
interview-value-none = No se hizo ninguna
interview-value-of = { $count } de { $of }
interview-measure-recommended = Preguntas recomendadas
interview-measure-open = Preguntas abiertas
interview-measure-option-posing = Preguntas que ofrecen una respuesta
interview-measure-paired = Preguntas cerradas seguidas de una abierta
interview-measure-suggestive = Preguntas sugestivas
interview-measure-multiple = Varias preguntas a la vez
interview-measure-word-share = Parte de las palabras del agente
interview-measure-longest-closed = Serie más larga de preguntas cerradas
interview-measure-steps = Pasos hechos
interview-measure-faults = Lo que no debe ocurrir
interview-band-red = Lejos de ello
interview-band-developing = En desarrollo
interview-band-competent = Competente
interview-band-strong = Sólido

## Mejores palabras, y palabras que quedaron.

interview-improve = Sus palabras, mejores palabras
interview-improve-note = Los turnos que más importan, tres como máximo.
interview-yours = Usted dijo
interview-officers = Las palabras del agente
interview-better = Mejor
interview-better-stop = La persona había pedido parar. Entonces solo cabe un cierre, o lo que ella necesita.
interview-better-danger = Se había nombrado a alguien en peligro. La seguridad va antes que el relato.
interview-better-companion = Había una tercera persona en la sala. Lo que se cuenta delante de ella, ella lo oye.
interview-better-withheld-need = La comodidad se debe y no es premio por las respuestas.
interview-better-threat = Una amenaza cierra la conversación, y lo que se dice después no vale nada.
interview-better-promise = No puede cumplirla. Una promesa rota se lleva la confianza.
interview-better-disbelief = La duda hace callar. Pregunte otra vez de forma abierta, más tarde, por la misma parte.
interview-better-blame = Hace a la persona responsable de lo que le hicieron.
interview-better-briefing = Esto venía del expediente y no de la persona. Lo que diga ahora ya no se distingue.
interview-better-leading = Muestra la respuesta deseada, o da por hecho lo que no se dijo.
interview-better-pressure = Presionar trae respuestas cortas, y menos.
interview-better-minimising = Hace más pequeño lo que pasó, o lo que se siente.
interview-better-praise = Elogiar una respuesta enseña qué respuestas le gustan. Reconozca mejor el esfuerzo.
interview-better-several = Varias preguntas a la vez: solo se responde la última.
interview-better-third-person = Hable a la persona, y no de ella al intérprete.
interview-better-closed = Ofrece una respuesta. La forma abierta deja que la persona lo cuente.
interview-better-closed-run = Una pregunta cerrada tras otra: el relato pasa a ser suyo.
interview-left = Se dijo, y no se retomó
interview-left-note = Palabras de la persona que llevaban más lejos. Se pueden retomar en una segunda conversación.
interview-left-ask = Por ejemplo:

## Lo que se contó.

interview-details = Lo que se contó
interview-details-note = Cuánto se cuenta depende también del caso y del azar. Se muestra y no se juzga.
interview-known-narrated = contado libremente
interview-known-confirmed = solo se dijo que sí
interview-known-contaminated = mezclado con lo que se le puso delante
interview-known-denied = negado
interview-known-untold = no contado
interview-tier-0 = Lugar y costumbres
interview-tier-1 = Cómo ocurrió, viaje, trabajo, vida
interview-tier-2 = Control: deuda, papeles, salario, amenazas
interview-tier-3 = Quién está detrás, quién sigue allí

## Lo que se hizo.

interview-steps = Pasos
interview-steps-note = Lo que hay que hacer en esta conversación. Sin los de seguridad no es competente.
interview-steps-hidden = Algunos pasos de este caso no se muestran: revelarían lo que no se contó en esta entrevista.
interview-step-done = Hecho
interview-step-missing = No hecho
interview-step-safety = Seguridad
interview-phases = Partes de la conversación
interview-phases-note = Con sus números están sobre el mapa.
interview-phase-engage = Contacto y explicación
interview-phase-ground-rules = Reglas básicas
interview-phase-practice = Relato de práctica
interview-phase-free-account = Relato libre
interview-phase-follow-up = Profundización
interview-phase-closing = Cierre
interview-phase-turns = turnos { $first } a { $last }
interview-phase-none = no tuvo lugar
interview-faults = Lo que no debe ocurrir
interview-faults-note = Amenazas, promesas, duda, reproches, y palabras del expediente puestas en boca de la persona.
interview-faults-none = Nada de esto.
interview-fault-threat = Una amenaza
interview-fault-promise = Una promesa que no puede cumplir
interview-fault-disbelief = Se dijo a la persona que no se le cree
interview-fault-blame = Se reprochó algo a la persona
interview-fault-inappropriate = Una exigencia que no tiene lugar en una entrevista
interview-fault-withheld-need = La comodidad se hizo depender de una respuesta
interview-fault-companion-present = Se preguntó por los hechos delante de una tercera persona
interview-fault-danger-ignored = El relato siguió después de que se nombrara a alguien en peligro
interview-fault-minor-ignored = El relato siguió después de que la persona resultara ser menor
interview-fault-stop-ignored = La conversación siguió después de que la persona pidiera parar
# Followed by why it was one.
interview-trap = Del expediente:
interview-present-seen = Quién estuvo
interview-present-chosen = invitado
interview-present-left = fuera
interview-present-good = Es bueno que esté.
interview-present-bad = Es mejor que no esté.
interview-flag-briefing-leak = usa una palabra del expediente que la persona no ha dicho
interview-flag-withheld-need = hace depender la comodidad de una respuesta
interview-flag-third-person = habla de la persona en tercera persona
interview-flag-authority = se apoya en lo que otros sabrían
interview-flag-stereotype = se apoya en cómo sería la gente
interview-flag-imagine = pide imaginar o adivinar
interview-flag-opinion = da una opinión
interview-flag-repeat-challenge = pregunta lo mismo otra vez, con duda
interview-flag-why-blame = un «por qué» que puede sonar a reproche
interview-flag-temporal = pregunta por el momento

## El plan, visto de nuevo.

interview-revisited = Las hipótesis, vistas de nuevo
interview-revisited-note = Lo que pensaba antes. Solo usted lo ve.
interview-plan-none = No se preparó nada por escrito.
interview-look-back = ¿Qué piensa ahora?
interview-look-back-hint = ¿Qué explicación se ha debilitado, cuál se ha reforzado y por cuál no ha preguntado? ¿Qué hablaría en contra de la que prefiere?
interview-look-back-keep = Guardar esto
interview-good-ending = Cómo es aquí un buen final
interview-good-ending-note = Por el autor del caso.

## El registro y las objeciones.

interview-transcript-note = Cada etiqueta puede objetarse una vez; decide un evaluador. En papel se imprime solo si está abierto.
interview-transcript-open = { $count ->
    [one] Mostrar { $count } turno
   *[other] Mostrar los { $count } turnos
}
interview-turn-narrated = { $count ->
    [one] Se contó libremente { $count } detalle.
   *[other] Se contaron libremente { $count } detalles.
}
interview-turn-confirmed = { $count ->
    [one] A { $count } detalle solo se dijo que sí.
   *[other] A { $count } detalles solo se dijo que sí.
}
interview-contest = Objetar esta etiqueta
interview-contest-label = Qué es
interview-contest-choose = Elegir
interview-contest-reason = Por qué
interview-contest-hint = Un evaluador lee el turno con lo que se dijo antes, este motivo y ningún nombre. Una vez decidido, el turno y lo que se dijo antes se conservan, sin nombre, para probar el programa.
interview-contest-send = Enviar a un evaluador
interview-contest-waits = Usted objetó: «{ $label }». Un evaluador todavía no ha decidido.
interview-contest-upheld = La objeción se aceptó: es «{ $label }».
interview-contest-dismissed = La objeción no se aceptó: es «{ $label }».

## Una conversación que terminó por exigencias que no tienen lugar en ella.

interview-report = Por qué se terminó esta conversación
interview-report-text = Dos veces se exigió algo que no tiene lugar en una entrevista: detalles íntimos o crueles, o un insulto. La persona no respondió. Un evaluador lee estos dos turnos y nada más.
interview-report-object = Lo que usted dice
interview-report-object-hint = Si quiso decir otra cosa, dígalo. Puede enviarse una sola vez.
interview-report-send = Enviar
interview-report-objection = Lo que dice el agente
interview-report-upheld = Un evaluador concluyó que estos turnos no tienen lugar en una entrevista.
interview-report-dismissed = Un evaluador concluyó que estos turnos querían decir otra cosa. No tiene ninguna consecuencia.

## Entrevistas una junto a otra, y cómo seguir.

interview-earlier = Sus entrevistas, una junto a otra
interview-earlier-note = La más antigua primero, esta en lleno. La línea discontinua es lo que pide «competente».
interview-earlier-table = Lo mismo como tabla
interview-earlier-one = Entrevista
interview-earlier-this = esta
interview-earlier-questions = Preguntas
interview-after = Lo que se dijo aquí puede quedarse con usted, también si usted ha vivido cosas así. Tómese unos minutos lejos de la pantalla.
interview-play-again = Al principio de este caso
interview-erase = Borrar esta entrevista
interview-erase-note = Lo que se dijo, su plan, sus notas y el informe se borran al momento y no se pueden recuperar. Lo que queda no lleva nombre para quien lo lee: cuándo estuvo usted en la sala; un turno impugnado que un evaluador ya decidió, como ejemplo de prueba; y, si la entrevista se terminó por exigencias fuera de lugar, esos dos turnos con su aviso. Todavía puede oponerse a ese aviso en la página de este caso.
interview-erase-do = Borrarla para siempre
interview-held-back = Puede seguir una segunda entrevista. Lo que no se contó no se muestra antes.
interview-held-back-show = Mostrarlo todo: no quiero una segunda entrevista
