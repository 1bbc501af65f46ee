## Hacer de nuevo un curso para un nuevo ciclo de una certificación.

standing-again = Hacer de nuevo el curso
standing-again-note = Empieza la versión más reciente del curso desde la primera lección. Lo que ya hizo queda como estaba, y sus certificados también.
notice-course-again = Hace de nuevo este curso. Lo que ya hizo queda como estaba.
again-refused-early = Su certificación se puede renovar a partir del { $day }. Lo que haga antes de ese día no cuenta para la renovación, por eso el curso todavía no empieza de nuevo.
again-refused-not-needed = Ahora no hace falta hacer de nuevo este curso para esta certificación.
course-completed-before = Ya completó este curso el { $date }. Eso se mantiene, y su certificado también.

## Los propios certificados: hasta cuándo valen y qué exige su renovación.

certificates-no-end = Sin fecha de fin: sigue siendo válido.
certificates-expired-on = Fue válido hasta el { $date }
certificates-window = Se puede renovar a partir del { $date }
certificates-window-open = Se puede renovar ahora. El camino más corto está abierto hasta el { $date } inclusive.
certificates-window-over = El plazo para renovarlo terminó el { $date }. Se exige otra vez el camino completo.
certificates-renewed = Renovado el { $date }:
certificates-renewal = Qué exige la renovación
certificates-renewal-lapsed = Qué exige el camino completo
certificates-renewal-early = Lo que haga antes del { $date } no cuenta para la renovación, salvo que abajo se diga otra cosa.
certificates-renewal-version = Estos son los requisitos de hoy. Cuentan los del día en que se abre la renovación.

## Archivos detrás del enlace de un titular.

shared-files-note = Quien tenga este enlace puede descargarlos mientras funcione. Un programa que lea Open Badges puede tomar la dirección del archivo JSON o JWT.

## El regreso tras una revocación, para responsables.

reopen-title = Revocadas
reopen-lead = Su certificado fue revocado. Nada se renueva ni se abre por sí solo. Usted puede abrirles el camino completo: cuenta lo que se demuestre desde ese día.
reopen-on = revocado el { $date }
reopen-open = Abrir el camino completo
reopen-refused-own = Nadie abre el camino completo para sí.
reopen-refused-good = Este certificado no fue revocado.
notice-cycle-reopened = El camino completo está abierto.
