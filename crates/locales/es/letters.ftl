## Cartas por correo electrónico. Dicen qué ocurrió y dónde mirar, y nada de ningún caso.

mail-greeting = Hola, { $name }:
mail-automatic = Esta carta la escribió un programa. Nadie lee las respuestas.
mail-switch-off = Puede desactivar los recordatorios en la página de su cuenta.

mail-setup-subject = Su cuenta de { $site }
mail-setup-what = Se creó una cuenta para usted en { $site }.
mail-setup-how = { $count ->
    [one] Siga el enlace para elegir su contraseña. Se puede utilizar una vez, en el plazo de { $count } día. No lo pase a nadie: quien lo tenga puede usar su cuenta.
   *[other] Siga el enlace para elegir su contraseña. Se puede utilizar una vez, en el plazo de { $count } días. No lo pase a nadie: quien lo tenga puede usar su cuenta.
}
mail-reset-subject = Una contraseña nueva para { $site }
mail-reset-what = La administración de { $site } creó un enlace con el que usted elige una contraseña nueva.
mail-reset-how = { $count ->
    [one] Se puede utilizar una vez, en el plazo de { $count } hora. Si no lo pidió, avise a la administración; su contraseña no cambia mientras no se utilice el enlace.
   *[other] Se puede utilizar una vez, en el plazo de { $count } horas. Si no lo pidió, avise a la administración; su contraseña no cambia mientras no se utilice el enlace.
}
mail-joined-subject = Está en el grupo { $cohort }
mail-joined-what = Ahora forma parte del grupo { $cohort } del programa { $programme }.
mail-joined-how = Sus cursos están listos. El enlace lleva a ellos.
mail-declined-subject = Su solicitud para entrar en { $cohort }
mail-declined-what = Usted pidió entrar en el grupo { $cohort }. Las personas responsables decidieron no admitirle esta vez.
mail-declined-how = Ellas pueden decirle por qué. Lo que hizo en los cursos sigue siendo suyo.
mail-deadline-subject = Para terminar hasta el { $day }: { $course }
mail-deadline-what = El curso { $course } debe terminarse hasta el { $day }. Usted todavía no lo ha terminado.
mail-deadline-how = Si el tiempo es demasiado corto, hable con las personas responsables de su programa.
mail-over-subject = El plazo ha pasado: { $course }
mail-over-what = El curso { $course } debía terminarse hasta el { $day }. Todavía puede continuarlo, y nada de lo que hizo se pierde.
mail-over-how = Hable de una nueva fecha con las personas responsables de su programa.
mail-certificate-subject = Un certificado está listo
mail-certificate-what = Hay un certificado listo para usted.
mail-certificate-how = El enlace lleva a él. Allí puede descargarlo y compartirlo.
mail-corrected-subject = Se corrigió un certificado
mail-corrected-what = Se corrigió uno de sus certificados. El nuevo sustituye al anterior, y así se le dice a quien compruebe el anterior.
mail-revoked-subject = Se revocó un certificado
mail-revoked-what = Se revocó uno de sus certificados. El motivo figura en su página.
mail-revoked-how = Si cree que es un error, hable con las personas responsables de su programa.
mail-window-subject = Ya puede renovar: { $certification }
mail-window-what = Su certificado { $certification } es válido hasta el { $day }. Desde hoy puede renovarlo.
mail-ending-subject = Válido hasta el { $day }: { $certification }
mail-ending-what = Su certificado { $certification } es válido hasta el { $day }.
mail-ending-how = El enlace muestra qué pide una renovación y cómo va usted.
mail-result-subject = Hay novedades sobre un resultado
mail-result-what = Algo cambió en el resultado de una de sus evaluaciones: se calificaron respuestas, se contestó una objeción o se corrigió una pregunta.
mail-test-subject = Una carta de prueba de { $site }
mail-test-what = Esto es una prueba. Si la lee, { $site } puede enviar cartas.

## La bandeja de salida

outbox-title = Cartas
outbox-lead = Qué fue de las cartas a las personas de sus programas. Su texto no se muestra.
outbox-lead-all = Qué fue de todas las cartas. Su texto no se muestra.
outbox-link = Las cartas y qué fue de ellas
outbox-all = Todas las cartas
outbox-stuck = No enviadas
outbox-none = Todavía no hay cartas.
outbox-none-stuck = Todas las cartas se enviaron o esperan su turno.
outbox-subject = Asunto
outbox-to = Para
outbox-written = Escrita
outbox-state = Estado
outbox-tries = { $count ->
    [one] { $count } intento
   *[other] { $count } intentos
}
outbox-state-waiting = En espera
outbox-state-sending = Enviándose
outbox-state-sent = Enviada
outbox-state-refused = Rechazada
outbox-state-given-up = Abandonada
outbox-state-unknown = Quizá enviada
outbox-state-moot = Ya no hace falta
outbox-states = «Rechazada»: el servidor de correo no la acepta, a menudo porque la dirección está mal. «Abandonada»: no se pudo entregar cinco veces. «Quizá enviada»: se cortó la conexión, o se detuvo Audire, mientras se enviaba; nadie sabe si llegó, por eso no se vuelve a enviar por sí sola.
outbox-again = Enviar otra vez
outbox-again-note = Una carta que se envía otra vez puede llegar dos veces.
outbox-not-now = Esta carta está en espera, se está enviando o ya se envió.
outbox-pages = Páginas de las cartas
notice-mail-again = La carta se enviará otra vez en el plazo de un minuto.
accounts-made-mailed = Cada persona recibe también su enlace por correo electrónico.
audit-link-mailed = Enlace enviado por correo electrónico
audit-mail-sent-again = Carta enviada otra vez
audit-account-reminders-set = Recordatorios activados o desactivados
audit-calendar-link-made = Enlace de calendario creado
audit-calendar-link-ended = Enlace de calendario anulado

## Recordatorios y calendario, en la página de la propia cuenta

reminders-title = Las cartas que recibe
reminders-note = Las cartas sobre sus certificados y su acceso llegan siempre.
reminders-on = Recibe recordatorios de plazos y novedades de resultados.
reminders-off = No recibe recordatorios de plazos ni novedades de resultados.
reminders-stop = Desactivar los recordatorios
reminders-start = Activar los recordatorios
notice-reminders-set = Su elección está guardada.
calendar-title = Su calendario
calendar-note = Otros programas de calendario pueden mostrar sus plazos, sus jornadas de formación y los últimos días de sus certificados, con un enlace que solo usted debería tener. Allí solo figuran nombres de cursos y certificados.
calendar-since = Su enlace funciona desde el { $date }. Se mostró cuando se creó.
calendar-none = No tiene ningún enlace.
calendar-make = Crear un enlace
calendar-make-again = Crear un enlace nuevo
calendar-make-again-note = El enlace anterior deja entonces de funcionar.
calendar-end = Anular el enlace
calendar-made = Copie este enlace ahora y déselo a su programa de calendario. Solo se muestra una vez. Quien lo tenga puede ver estos días.
notice-calendar-ended = El enlace del calendario ya no funciona.
calendar-deadline = Terminar hoy a más tardar: { $course }
calendar-meeting = { $minutes ->
    [one] { $title } ({ $minutes } minuto)
   *[other] { $title } ({ $minutes } minutos)
}
calendar-expiry = Último día del certificado: { $certification }
calendar-renewal = Se puede renovar desde hoy: { $certification }
