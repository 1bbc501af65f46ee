# Review stamps: who read a course, and for what.

stamp-kind-subject = Lo que enseña
stamp-kind-child-protection = Protección de la infancia
stamp-kind-survivor-led = Lectura por supervivientes
stamp-kind-legal = Derecho

## For officers
course-stamps = Quién ha revisado este curso
course-stamps-note = Anotado por quienes dirigen programas que lo usan.
course-stamps-link = Revisiones de este curso
stamp-read-subject = Revisado en cuanto a lo que enseña
stamp-read-child-protection = Revisado en cuanto a la protección de la infancia
stamp-read-survivor-led = Revisado por supervivientes de la trata
stamp-read-legal = Revisado en cuanto al derecho
stamp-details = Qué se leyó
stamp-version-same = La versión que se leyó es la que usted tiene ({ $version }).
stamp-version-earlier = Se leyó una versión anterior ({ $version }), no la que usted tiene. Lo que ha cambiado desde entonces no formó parte de esta revisión.
stamp-version-later = Se leyó una versión posterior ({ $version }), no la que usted tiene.

## The page of the stamps
stamps-title = Revisiones de este curso
stamps-lead = Los agentes ven en la página del curso quién lo ha revisado y en qué aspecto. Anote solo lo que alguien ha leído de verdad, y un nombre solo si esa persona está de acuerdo.
stamps-list = Lo anotado
stamps-list-note = Lo que se retira permanece aquí, y los agentes ya no lo ven.
stamps-none = Nadie ha anotado ninguna revisión.
stamps-entered = Anotada el { $date } por
stamps-withdrawn = Retirada el { $date }
stamps-of-current = La versión que se leyó es la actual ({ $version }).
stamps-of-other = La versión que se leyó no es la actual ({ $version }).
stamps-withdraw = Retirar
stamps-withdraw-note = No se puede restablecer, pero sí anotar de nuevo.
stamps-new = Anotar una revisión
stamps-new-note = Los agentes la ven enseguida. Se puede retirar, pero no cambiar.
stamps-kind = Revisado en cuanto a
stamps-country = País
stamps-country-hint = Solo para una revisión del derecho.
stamps-no-country = Ninguno
stamps-version = La versión que se leyó
stamps-version-choice = { $version }, publicada el { $date }
stamps-reviewer = Quién lo ha revisado
stamps-reviewer-hint = Nombre y función, o nombre de una organización. Lo ve toda persona que ve el curso.
stamps-scope = Qué se leyó y qué no
stamps-scope-hint = Por ejemplo: todas las lecciones y preguntas de los módulos 1 a 3, sin las imágenes.
stamps-day = Día de la revisión
stamps-enter = Anotar la revisión

## What is wrong
stamps-kind-unknown = Elija en qué aspecto se revisó el curso.
stamps-country-missing = Elija el país cuyo derecho se revisó.
stamps-country-only-legal = Solo una revisión del derecho lleva país.
stamps-version-unknown = Elija la versión que se leyó.
stamps-reviewer-missing = Escriba quién lo ha revisado.
stamps-scope-missing = Escriba qué se leyó.
stamps-scope-long = Escriba como máximo { $most } caracteres.
stamps-day-missing = Indique el día de la revisión.
stamps-day-ahead = Ese día está en el futuro.
stamps-day-far = Ese día fue hace más de diez años.
stamps-too-many = Ha anotado { $most } revisiones de este curso en un día. Continúe mañana.

## What was done
notice-stamp-entered = La revisión está anotada. Los agentes la ven ahora.
notice-stamp-withdrawn = La revisión está retirada. Los agentes ya no la ven.
audit-course-stamp-entered = Revisión de un curso anotada
audit-course-stamp-withdrawn = Revisión de un curso retirada
