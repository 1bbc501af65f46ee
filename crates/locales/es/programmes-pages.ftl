## Programmes one works in.

programmes-mine = Sus programas
programmes-mine-note = Programas en los que usted tiene una función.
programmes-mine-none = Todavía no tiene ninguna función en un programa.
programme-staff-manager = Responsable
programme-staff-instructor = Instructor
programme-staff-assessor = Evaluador
programme-cohorts-count = { $count ->
    [one] { $count } grupo
   *[other] { $count } grupos
}

## Making a programme, and its settings.

programme-new = Programa nuevo
programme-new-manager = Usted será su responsable. En el paso siguiente puede añadir cursos y grupos.
programme-new-administrator = Después nombrará a quien lo dirija. Los administradores no ven los expedientes de los agentes a través de un programa.
programme-create = Crear el programa
programme-no-organisation = Un programa pertenece a una organización, y todavía no hay ninguna. Un administrador la añade.
programme-organisation = Organización
programme-slug = Palabra en su dirección
programme-slug-hint = Letras de la a a la z, cifras y guiones. Si queda vacío, se forma con el título. Después no se puede cambiar.
# $language is the language’s own name.
programme-title-in = Título ({ $language })
programme-description-in = Descripción ({ $language })
programme-languages = Idiomas
programme-zone = Zona horaria
programme-zone-hint = Los plazos terminan con el día de esa zona. Por ejemplo, Africa/Tunis o Europe/Madrid.
programme-starts = Primer día
programme-ends = Último día
programme-masked = Mostrar solo las iniciales en las comprobaciones públicas
programme-masked-note = Quien comprueba un certificado de este programa ve las iniciales del titular. El titular puede mostrar el nombre completo con un enlace.
programme-settings = Configuración
programme-settings-lead = Cada cambio se conserva. Los certificados ya emitidos quedan como están.
programme-save = Guardar la configuración
programme-course-up = Antes
programme-course-down = Después
programme-course-remove = Quitar
programme-course-add = Curso que se añade
programme-course-add-button = Añadir el curso
programme-courses-change-note = En el orden en que los agentes los siguen. Quienes se incorporen a partir de ahora quedan inscritos en ellos; a nadie se le da de baja de un curso.

## A programme.

programme-about = Sobre el programa
programme-when = Cuándo
programme-days = Del { $from } al { $until }
programme-from = Desde el { $from }
programme-until = Hasta el { $until }
programme-cohorts = Grupos
programme-cohorts-none = Todavía no hay ningún grupo.
programme-courses = Cursos
programme-courses-note = En orden. Quien se incorpora a un grupo queda inscrito en todos.
programme-courses-none = El programa todavía no tiene cursos.

## Organisations.

organisations-title = Organizaciones
organisations-lead = Países, instituciones y unidades. Cada programa pertenece a una de ellas.
organisations-tree = Todas las organizaciones
organisations-none = Todavía no hay ninguna organización.
organisation-new = Organización nueva
organisation-new-note = Un país puede contener instituciones; una institución, unidades.
organisation-create = Añadir la organización
organisation-kind = Tipo
organisation-kind-country = País
organisation-kind-agency = Institución
organisation-kind-unit = Unidad
organisation-parent = Pertenece a
organisation-parent-none = Nada por encima
organisation-country-hint = Dos letras, por ejemplo TN o ES. Si queda vacío, cuenta el país de la organización superior.
organisations-programmes-note = Abra uno para nombrar o retirar a su personal.
organisations-programmes-none = Todavía no hay ningún programa.

## Staff of a programme.

staff-title = Personal
staff-lead = Quién dirige el programa, enseña y evalúa en él. Nadie más ve a sus participantes.
staff-now = Personal actual
staff-none = Nadie tiene todavía una función en este programa.
staff-role = Función
staff-since = Desde
staff-end = Terminar la función
staff-appoint = Nombrar a alguien
staff-appoint-note = La persona necesita la función correspondiente en esta instalación: responsable de programas, instructor o evaluador.
staff-appoint-button = Nombrar

## Cohorts and the people in them.

cohort-new = Grupo nuevo
cohort-create = Crear el grupo
cohort-name = Grupo
cohort-name-hint = Por ejemplo: Primavera de 2027.
cohort-people-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
cohort-people = Participantes
cohort-people-note = A quien se retira le queda lo que hizo en los cursos.
cohort-people-none = Todavía no hay nadie en este grupo.
cohort-joined = Incorporación
cohort-via-list = por una lista
cohort-via-table = por una tabla
cohort-via-invitation = por el enlace
cohort-via-request = a petición propia
cohort-remove = Retirar
requests-title = Solicitudes de incorporación
requests-note = Estas personas siguieron el enlace y esperan respuesta.
request-asked = Solicitado
request-accept = Aceptar
request-decline = Rechazar
people-by-list = Añadir por dirección
people-by-list-note = Para personas que tienen cuenta.
people-list = Correos electrónicos
people-list-hint = Uno en cada línea, o separados por comas.
people-add = Añadir a estas personas
people-by-table = Añadir con una tabla
people-by-table-note = Primero el archivo solo se lee. Verá qué pasaría con cada fila antes de que ocurra nada.
table-file = Tabla (CSV)
table-file-hint = Como máximo 2 MB y 5000 filas. La primera fila nombra las columnas: correo; y, para cuentas nuevas, nombre, institución y país (su nombre o dos letras). Una columna «unidad» puede nombrar la unidad de una institución.
table-create = Crear cuentas para quien no tenga
table-create-note = Serán agentes. Recibirá para cada persona un enlace con el que elegir su contraseña.
table-try = Leer la tabla
table-waiting = Una tabla leída espera a que se aplique.
table-title = Lo que haría la tabla
table-title-done = Lo que hizo la tabla
table-lead = Todavía no ha ocurrido nada. Revise las filas y después aplique la tabla o déjela.
table-lead-done = La tabla está aplicada. Este informe se guarda un día.
table-added = se incorporan
table-created = se incorporan con cuenta nueva
table-already = no cambian nada
table-refused = no aceptadas
table-encoding = Letras leídas como
table-ignored = Columnas pasadas por alto
table-applied-at = Aplicada
table-apply-note = Las filas no aceptadas no cambian nada. Puede corregir el archivo y leerlo de nuevo cuando quiera.
table-apply = { $count ->
    [one] Añadir a { $count } persona
   *[other] Añadir a { $count } personas
}
table-leave = Dejarlo
table-line = Línea
table-person = Persona
table-result = Resultado
table-rows = Filas
table-pages = Páginas de la tabla
table-fate-add = Se incorpora
table-fate-create = Recibe una cuenta y se incorpora
table-fate-already = Ya está en el grupo
table-fate-twice = También está en una línea anterior
table-fate-refused = No aceptada
accounts-made-title = Cuentas nuevas
accounts-made-note = { $count ->
    [one] Dé a cada persona su enlace. Vale { $count } día y solo se muestra ahora.
   *[other] Dé a cada persona su enlace. Vale { $count } días y solo se muestra ahora.
}
people-by-invitation = Invitar con un enlace
people-by-invitation-note = Un grupo tiene un solo enlace a la vez. Al crear otro se cierra el anterior.
invitation-asks = Los responsables deciden quién entra
invitation-asks-note = Quien sigue el enlace lo solicita y espera su respuesta.
invitation-most = Personas que admite
invitation-days = Días que está abierto
invitation-make = Crear un enlace
invitation-close = Cerrar el enlace
invitation-state-open = Abierto hasta el { $date }. Usado por { $used } de { $most }.
invitation-state-expired = Venció el { $date }.
invitation-made-title = El enlace
invitation-made-note = Cópielo ahora: no se muestra de nuevo. Quien lo tenga puede usarlo mientras esté abierto.
deadlines-title = Plazos
deadlines-note = Hasta cuándo debe completarse cada curso. Un día vacío retira el plazo.
deadline-day = Último día
deadline-now = Para el { $date }
deadline-set = Guardar el plazo

## An invitation, for whoever has the link.

invite-title = Invitación a un programa
invite-sign-in-note = Inicie sesión primero. Después volverá a esta página.
invite-join-note = Si se incorpora, queda inscrito en los cursos del programa, y su personal ve por dónde va. No ve sus prácticas.
invite-join = Incorporarme
invite-ask-note = Decide un responsable del programa. Si se incorpora, su personal ve por dónde va. No ve sus prácticas.
invite-ask = Solicitar la incorporación
invite-member = Usted está en este grupo. Sus cursos están en su página de inicio.
invite-asked = Ha solicitado incorporarse. Un responsable del programa responderá.

## On the home page.

home-programmes = Sus programas
home-programme-due = para el { $date }
home-programme-late = era para el { $date }
cohort-leave-title = Dejar este programa
cohort-leave-note = Lo que hizo en los cursos sigue siendo suyo. Para volver necesita a un responsable del programa o su enlace.
cohort-leave = Dejar

## What was done, at the top of the next page.

notice-organisation-created = La organización está añadida.
notice-programme-created = El programa está creado.
notice-programme-saved = La configuración está guardada.
notice-staff-appointed = La función está asignada.
notice-staff-ended = La función ha terminado.
notice-cohort-created = El grupo está creado.
notice-people-added = Estas personas están en el grupo.
notice-person-removed = La persona está retirada.
notice-table-applied = La tabla está aplicada.
notice-invitation-made = El enlace está creado.
notice-invitation-closed = El enlace está cerrado.
notice-request-decided = La solicitud tiene respuesta.
notice-deadline-set = El plazo está guardado.
notice-cohort-left = Ha dejado el programa.

## In the log.

audit-organisation-created = Organización añadida
audit-programme-created = Programa creado
audit-programme-revised = Programa modificado
audit-programme-staff-appointed = Función en un programa asignada
audit-programme-staff-ended = Función en un programa terminada
audit-cohort-created = Grupo creado
audit-cohort-joined = Incorporación a un grupo
audit-cohort-left = Salida de un grupo
audit-cohort-removed = Retirada de un grupo
audit-cohort-asked = Solicitud de incorporación a un grupo
audit-cohort-request-decided = Solicitud de incorporación decidida
audit-cohort-invitation-made = Enlace a un grupo creado
audit-cohort-invitation-closed = Enlace a un grupo cerrado
audit-cohort-table-applied = Tabla de personas aplicada
audit-cohort-deadline-set = Plazo de un grupo fijado
