## Instructors' home.

author-title = Contenidos
author-lead = Un curso se escribe aquí o en archivos, como prefiera. Los alumnos ven la última versión publicada.
author-studio = Escribir y publicar
author-none = No hay ningún curso en la carpeta de contenidos.
author-lessons = lecciones
author-questions = preguntas
author-enrolled = inscritos
author-completed = lo completaron
author-current = Publicado
author-behind = La carpeta tiene errores. Los alumnos siguen viendo la versión publicada anteriormente.
author-never-published = Nunca publicado: la carpeta tiene errores
# $version is a short code, $date a date with a time of day.
author-version = Versión { $version }, publicada el { $date }
# The kind of a problem in a course file.
author-error = Error
author-warning = Advertencia
author-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}

## Questions that go worst, for instructors and assessors.

hardest-title = Preguntas más difíciles
hardest-note = A partir de los primeros intentos. Una pregunta que la mayoría falla puede ser difícil, estar mal formulada o estar mal enseñada.
hardest-question = Pregunta
# Number of people who answered it.
hardest-answers = Respuestas
# Mean share of the point.
hardest-earned = Promedio obtenido
hardest-none = Todavía hay muy pocas respuestas.
# $least is the number from which on something is said.
hardest-few = { $count ->
    [one] { $count } pregunta se hizo menos de { $least } veces y no se muestra: cualquier cifra sería casualidad.
   *[other] { $count } preguntas se hicieron menos de { $least } veces y no se muestran: cualquier cifra sería casualidad.
}

## Programme managers' home.

programmes-title = Programas
programmes-lead = Cuántos agentes comenzaron y completaron cada curso. Las respuestas, las prácticas y las páginas de las que alguien salió no se muestran nunca aquí.
programmes-officers = agentes
programmes-enrolments = inscripciones
programmes-completions = cursos completados
programmes-certificates = certificados
programmes-courses = Cursos
programmes-courses-note = «Activos» significa que se guardó algo en los últimos 30 días.
programmes-course = Curso
# Headings of columns.
programmes-column-officers = Agentes
programmes-column-certificates = Certificados
programmes-enrolled = Inscritos
programmes-active = Activos
programmes-completed = Lo completaron
programmes-agencies = Instituciones
programmes-agencies-note = Los grupos de menos de cinco agentes se cuentan juntos, para que no se pueda reconocer a nadie.
programmes-small-groups = Grupos pequeños en conjunto
programmes-recent = Certificados
programmes-recent-note = Primero los más recientes. El nombre lleva a la comprobación pública.
programmes-recent-none = Todavía no se ha expedido ningún certificado.

## Assessors' home.

marking-title = Evaluación
marking-lead = Respuestas y objeciones que necesitan a una persona. Usted no ve de quién son.
marking-finished = Evaluaciones finales terminadas
marking-finished-note = Primero las más recientes.
# Title of the page's list.
marking-finished-results = Resultados
marking-finished-lead = Resultados con nombres, de evaluaciones en las que ya nada espera una calificación ni la respuesta a una objeción. Queda registrado que usted abre un resultado.
# On the page with responses that wait, which shows no names.
marking-finished-apart = Están en una página propia, porque nombran a los agentes. Quien ha abierto un resultado ya no califica en él.
marking-finished-link = Ver las evaluaciones terminadas
marking-finished-scenarios = Escenarios evaluados
marking-finished-scenarios-note = Primero los más recientes. Nadie los califica; lo que se escribió en ellos no se muestra.
marking-finished-scenarios-none = Todavía ningún escenario evaluado ha llegado a un final.
marking-finished-scenario = Escenario
marking-finished-ending = Final
marking-none = Todavía no hay ninguna evaluación final cerrada.
marking-officer = Agente
marking-attempt = Intento
# Percent reached.
marking-reached = Obtenido
marking-result = Resultado
marking-date = Fecha

## Administrators' home.

admin-title = Administración
admin-lead = Quién puede iniciar sesión, en qué estado se encuentra esta instalación y qué fue lo último que ocurrió.
admin-demonstration = La base de datos contiene datos de demostración. No se debe añadir a ella ninguna persona real.
admin-people = Personas
admin-accounts = cuentas
admin-deactivated = desactivadas
admin-sessions = sesiones abiertas
admin-installation = Instalación
# $version is the program's version, $schema a number.
admin-version = Audire { $version }, esquema de la base de datos { $schema }
admin-database = tamaño de la base de datos
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
admin-content-fine = La carpeta de contenidos no tiene problemas.
admin-content-warnings = { $count ->
    [one] La carpeta de contenidos tiene { $count } advertencia.
   *[other] La carpeta de contenidos tiene { $count } advertencias.
}
admin-content-errors = { $count ->
    [one] La carpeta de contenidos tiene { $count } error. Los alumnos ven la versión publicada anteriormente.
   *[other] La carpeta de contenidos tiene { $count } errores. Los alumnos ven las versiones publicadas anteriormente.
}
admin-content-note = Los instructores ven cada problema con su archivo y su línea.
admin-events = Lo último que ocurrió
admin-events-note = Al registro solo se añaden entradas; nunca se modifica.
admin-all-events = Ver el registro completo

## Accounts.

accounts-title = Cuentas
accounts-new = Cuenta nueva
accounts-new-lead = Recibirá un enlace para entregar a la persona. Con él, la persona elige su propia contraseña.
accounts-create = Crear la cuenta
accounts-search = Nombre, correo electrónico o institución
accounts-search-button = Buscar
accounts-show-all = Mostrar todas
accounts-total = { $count ->
    [one] { $count } cuenta
   *[other] { $count } cuentas
}
accounts-none = Ninguna cuenta coincide.
accounts-pages = Páginas de la lista de cuentas
accounts-last-seen = Última actividad
accounts-never = Nunca
accounts-state = Estado
accounts-active = Activa
accounts-deactivated = Desactivada
accounts-actions = Acciones
accounts-deactivate = Desactivar
accounts-reactivate = Reactivar
accounts-reset = Enlace para una contraseña nueva
# Title of the page about one account.
accounts-one = Cuenta
accounts-edit-note = El nombre se imprime en los certificados. Los certificados ya expedidos conservan el nombre con el que se expidieron.
accounts-email-hint = La persona inicia sesión con esta dirección. Si la dirección cambia, los enlaces creados antes para esta cuenta ya no se pueden utilizar.
accounts-roles-hint = Cuando una persona recibe un rol nuevo, se cierran sus sesiones y tiene que iniciar sesión de nuevo.
accounts-save = Guardar los cambios
# Heading over whether somebody can sign in.
accounts-access = Acceso
accounts-access-note = Al desactivar la cuenta se cierran las sesiones de la persona y sus enlaces dejan de funcionar. Lo registrado se conserva y los certificados siguen siendo válidos.
accounts-sessions = Sesiones abiertas
accounts-no-password = Todavía sin contraseña
made-link-title = El enlace está listo
made-link-for = Entregue este enlace a { $person }. Cópielo ahora: no se podrá consultar más tarde.
made-link-note = { $count ->
    [one] Se puede utilizar una vez, en el plazo de { $count } día. Envíelo por una vía que solo lea esta persona.
   *[other] Se puede utilizar una vez, en el plazo de { $count } días. Envíelo por una vía que solo lea esta persona.
}
made-link-reset-note = { $count ->
    [one] Se puede utilizar una vez, en el plazo de { $count } hora. Envíelo por una vía que solo lea esta persona.
   *[other] Se puede utilizar una vez, en el plazo de { $count } horas. Envíelo por una vía que solo lea esta persona.
}
made-link-gone = El enlace ya no se muestra. Solo se puede ver una vez, en los 10 minutos siguientes a su creación. Si no lo copió, utilice «{ accounts-reset }»: el enlace anterior dejará entonces de funcionar.
role-note-officer = Sigue cursos y recibe certificados.
role-note-instructor = Ve los cursos, sus problemas y las preguntas más difíciles.
role-note-programme = Ve cifras por curso y por institución, y quién recibió un certificado.
role-note-assessor = Ve las evaluaciones finales terminadas, con todas las respuestas.
role-note-administrator = Gestiona las cuentas y ve el registro.

## Pages of a long list.

# Links.
pages-before = Página anterior
pages-after = Página siguiente
pages-here = Página { $page }
pages-here-of = Página { $page } de { $pages }

## The audit log.

audit-title = Registro
audit-lead = Quién hizo qué y cuándo. Al registro solo se añaden entradas; nunca se modifica.
audit-none = No hay nada en esta página.
audit-pages = Páginas del registro
# Headings of columns.
audit-what = Qué
audit-when = Cuándo
audit-who = Quién
audit-subject = Sobre
audit-account-created = Cuenta creada
audit-account-deactivated = Cuenta desactivada
audit-account-reactivated = Cuenta reactivada
audit-account-updated = Cuenta modificada
audit-account-viewed = Cuenta abierta por un administrador
audit-account-language-chosen = Idioma elegido
audit-account-password-changed = Contraseña cambiada
audit-account-password-set = Contraseña establecida mediante un enlace
audit-attempt-started = Intento comenzado
audit-attempt-finished = Intento terminado
audit-attempt-viewed = Resultado abierto por un evaluador
audit-certificate-issued = Certificado expedido
audit-course-completed = Curso completado
audit-course-published = Versión del curso publicada
audit-enrolment-created = Inscripción en un curso
audit-link-first-created = Enlace creado para el primer administrador
audit-link-reset-created = Enlace creado para una contraseña nueva
audit-session-started = Inicio de sesión
audit-session-ended = Cierre o fin de sesión
audit-session-others-ended = Otras sesiones cerradas
audit-sign-in-refused = Inicio de sesión rechazado
# No person: the program itself, the command line, or somebody not signed in.
audit-nobody = Ninguna cuenta
