## Where somebody stands on the way to a certification.

standing-title = Certificaciones
standing-lead = Lo que certifican los programas en los que participas y hasta dónde has llegado.
standing-none = No estás en camino hacia ninguna certificación. Cuando un programa que certifica te admita, aparecerá aquí.
standing-state-missing = En camino
standing-state-proposed = Todo está cumplido; una persona del programa lo confirma
standing-state-ready = Todo está cumplido; el certificado está a punto de emitirse
standing-state-awarded = Certificado
standing-state-renewable = Certificado; ya se puede renovar
standing-state-expired = Ya no está certificado
standing-state-revoked = Certificación revocada
standing-path-first = primera vez
standing-path-renewal = renovación
standing-path-lapsed = otra vez el camino completo
standing-progress = { $percent } % del camino
standing-good-through = Válido hasta el { $date } inclusive
standing-cycle-since = ciclo { $number }, desde el { $date }
standing-next = Siguiente paso
standing-next-others = Ahora no tienes que hacer nada para esto.
standing-requirements = Lo que hace falta
standing-met = Cumplido
standing-waived = Dispensado
standing-missing = Falta
standing-dates = Fechas
standing-valid-from = Otorgado el
standing-expires-on = Válido hasta el
standing-window = Se puede renovar desde el
standing-through = Renovación abierta hasta el
standing-no-expiry = No caduca.
standing-history = Historial
standing-cycle = Ciclo
standing-opened = Abierto el
standing-certificate = Certificado

## Awards, for managers and assessors of the programme.

awards-title = Otorgamientos
awards-lead-person = Quién lo ha cumplido todo y espera la confirmación de una persona. Nadie confirma lo suyo.
awards-lead-evidence = Los certificados se emiten solos en cuanto todo está cumplido.
awards-ready = Todo cumplido
awards-ready-none = No espera nadie.
awards-under-way = En camino
awards-under-way-none = Nadie está en camino.
awards-person = Persona
awards-state = Estado
awards-progress = Progreso
awards-met-on = cumplido el { $date }
awards-own = tú
awards-own-note = Es tu propio camino. Deciden otras personas.
awards-waivers = { $count ->
    [one] { $count } dispensa espera a una segunda persona
   *[other] { $count } dispensas esperan a una segunda persona
}
awards-pages = Páginas de personas
awards-expiring = Caducan en los próximos 90 días
awards-expiring-none = Ninguna certificación caduca en los próximos 90 días.
awards-within = En
awards-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
awards-renewal = Renovación
awards-renews = empezada
awards-renews-not = sin empezar
awards-award = El otorgamiento
awards-confirm = Confirmar y emitir
awards-confirm-note = Tu nombre figura en el certificado.
award-refused-own = Nadie confirma su propio otorgamiento.
award-refused-close = Usted creó esta cuenta, o lleva su nombre. Tiene que decidir otra persona del programa.
award-refused-missing = Todavía falta algo. Aún no se puede confirmar.
award-refused-over = Lo que se cumplió es ya demasiado antiguo para certificarlo.
notice-award-confirmed = El otorgamiento está confirmado.

## Waivers.

waiver-title = Dispensas
waiver-lead = Un requisito puede dispensarse en este ciclo. Una persona lo propone y otra decide; el titular no es ninguna de las dos. El motivo figura en el certificado.
waiver-requirement = Requisito
waiver-reason = Motivo
waiver-reason-hint = De 20 a 500 caracteres.
waiver-propose = Proponer
waiver-of = Número { $number }
waiver-proposed = Propuesto por { $person } el { $date }:
waiver-decided = Decidido por { $person } el { $date }:
waiver-open = Espera a una segunda persona
waiver-agreed = Concedida
waiver-declined = Denegada
waiver-decision = Motivo de la decisión
waiver-agree = Conceder
waiver-decline = Denegar
waiver-refused-own = Nadie se dispensa a sí mismo.
waiver-refused-same-person = Quien la propuso no puede decidirla. Tiene que hacerlo una segunda persona.
waiver-refused-awarded = Este ciclo ya se otorgó.
waiver-refused-proposed = Ya se propuso o concedió una dispensa de este requisito.
waiver-refused-decided = Alguien ya decidió sobre esta dispensa.
waiver-refused-reason = Escribe un motivo de { $least } a { $most } caracteres.
notice-waiver-proposed = La dispensa está propuesta. Debe decidirla una segunda persona.
notice-waiver-decided = La dispensa está decidida.

## The log.

audit-cycle-opened = Ciclo de una certificación abierto
audit-cycle-awarded = Certificación otorgada
audit-cycle-viewed = Camino de alguien hacia una certificación abierto por el personal
audit-cycle-confirmed = Otorgamiento confirmado
audit-waiver-proposed = Dispensa propuesta
audit-waiver-decided = Dispensa decidida

## Awarding to many at once.

run-title = Otorgar a muchos a la vez
run-note = Confirma en tu nombre a todas las personas, o a las de un grupo, que lo han cumplido todo y emite sus certificados. Las demás quedan como están.
run-start = Confirmar y emitir
run-started = Iniciado por { $person }, { $date }
run-going = El resto se hace en uno o dos minutos, también si sales de esta página.
run-finished = Terminado, { $date }
run-look-again = Mirar de nuevo
run-done = { $done } de { $count }
run-report = Informe
run-outcome = Resultado
run-waits = En espera
run-outcome-issued = Certificado emitido
run-outcome-already = Ya se había otorgado
run-outcome-missing = Falta algo
run-outcome-unconfirmed = Debe confirmarlo otra persona
run-outcome-later = Quedó listo después de iniciarse el otorgamiento
run-outcome-failed = No funcionó; se puede intentar otra vez
run-refused-nobody = Nadie está en camino hacia esta certificación.
run-refused-open = Otro otorgamiento de esta certificación aún no ha terminado. Inténtelo de nuevo en uno o dos minutos.
audit-award-run-started = Otorgamiento a muchos iniciado
