## The frame around every page.

skip-to-text = Ir al texto
# Spoken label of the main navigation.
nav-main = Navegación principal
nav-home = Inicio
nav-learn = Cursos
nav-certificates = Certificados
nav-glossary = Glosario
nav-author = Contenidos
nav-programmes = Programas
nav-marking = Evaluación
nav-admin = Administración
nav-search = Buscar
# Spoken before the name of the person who is signed in.
nav-account = Su cuenta:
nav-about = Acerca de
nav-support = Apoyo
nav-verify = Comprobar un certificado
# A button that leaves the page at once, for a person who does not want to see it any longer.
leave-page = Salir de esta página
# The name of the Escape key, as it is printed on keyboards.
leave-key = Esc
# Spoken label of the links at the foot of the page.
footer-links = Acerca de este sitio
footer-limits = Audire sirve para ejercitar habilidades. No juzga si una persona dice la verdad, no diagnostica y no decide.
choose-language = Idioma
choose-theme = Claro u oscuro
theme-light = Claro
theme-dark = Oscuro
# The device decides between light and dark.
theme-device = Según el dispositivo
continue = Continuar

## Demonstration data.

demonstration-notice = Esto es una demostración. Todas las personas y todos los resultados son inventados.
demonstration-title = Cuentas de demostración
demonstration-accounts = Inicie sesión como una de estas personas para ver lo que ve cada rol.
demonstration-learner = Agente, a mitad de un curso
demonstration-password = La contraseña de todas ellas:

## Pages for errors. The titles are headings.

error-sign-in-required = Inicie sesión para ver esta página.
error-forbidden-title = Usted no tiene acceso a esta página
error-forbidden = Su cuenta no tiene el rol necesario para esta página. Si lo necesita, diríjase a su administrador.
error-not-found-title = Esta página no existe
error-not-found = Puede que la dirección sea incorrecta o que lo que había aquí ya no esté disponible.
error-refused-title = No se pudo hacer
error-conflict-title = Esto ya no es posible
error-too-many-title = Demasiados intentos
error-too-many = { $minutes ->
    [one] Espere { $minutes } minuto y vuelva a intentarlo.
   *[other] Espere { $minutes } minutos y vuelva a intentarlo.
}
error-disk-full-title = No se puede guardar nada en este momento
error-disk-full = El servidor no tiene más espacio de almacenamiento. Lo que introdujo no se guardó. La lectura sigue siendo posible. Avise a su administrador.
error-unexpected-title = Se produjo un error
error-unexpected = El servidor no pudo terminar esta operación. Lo que había guardado antes sigue ahí. Vuelva a intentarlo. Si ocurre de nuevo, avise a su administrador.

## Forms.

form-problem-title = Corrija primero lo siguiente
not-given = No indicado
field-name = Nombre
field-email = Correo electrónico
field-agency = Institución
field-country = País
field-country-hint = Dos letras, por ejemplo TN o ES.
field-roles = Roles
field-password = Contraseña
field-current-password = Contraseña actual
field-new-password = Contraseña nueva
field-repeat-password = Contraseña nueva, otra vez

## Signing in and out.

sign-in = Iniciar sesión
sign-in-help = Si no puede iniciar sesión, pida a su administrador un enlace para establecer una contraseña nueva.
# Followed by an e-mail address.
sign-in-contact = Si no puede iniciar sesión, escriba a su administrador y pida un enlace para establecer una contraseña nueva:
session-ended = Su sesión ha terminado. Lo que había elegido se conserva: inicie sesión y volverá a la misma página.
sign-out = Cerrar sesión
sign-out-lead = En una computadora compartida, cierre la sesión cuando termine. Su progreso está guardado.

## Roles.

role-officer = Agente
role-instructor = Instructor
role-programme = Responsable de programa
role-assessor = Evaluador
role-administrator = Administrador

## One's own account.

account-title = Su cuenta
account-lead = Qué se registra aquí sobre usted y cómo inicia sesión.
account-details = Datos
account-details-note = Su administrador puede corregirlos. El nombre es el que se imprime en sus certificados.
# Followed by a date.
account-since = Cuenta creada el
account-security = Contraseña y sesiones
account-security-link = Cambiar la contraseña, ver dónde tiene sesiones abiertas
account-privacy-link = Qué se guarda sobre usted y quién lo ve
change-password = Cambiar la contraseña
# $least is the smallest number of characters allowed.
password-rule = Al menos { $least } caracteres. Unas pocas palabras que pueda recordar son mejores que una sola palabra con cifras y signos.
sessions-title = Dónde tiene sesiones abiertas
sessions-note = Cierre toda sesión que no reconozca y cambie su contraseña.
sessions-revoke-others = Cerrar todas las demás sesiones
session-this-one = Esta sesión
session-end = Cerrar esta sesión
session-times = Inicio de sesión: { $begun }. Última actividad: { $seen }.

## What is stored, and who sees it.

privacy-title = Qué se guarda sobre usted
privacy-held = Qué se guarda
privacy-held-account = Su nombre, su correo electrónico, su institución, su país, sus roles y el idioma que eligió. Su contraseña se guarda solo en una forma a partir de la cual no se puede recuperar.
privacy-held-learning = Los cursos en los que se inscribió, las lecciones que completó, el último párrafo que leyó y sus respuestas a las comprobaciones, los cuestionarios y las evaluaciones finales, con fechas.
privacy-held-scenarios = Sus decisiones en los escenarios, incluidas las que reconsideró, con la hora de cada una. Lo que escribe allí con sus propias palabras se guarda con el recorrido hasta que usted lo borre.
privacy-held-skills = Su mapa de competencias no se guarda. Se calcula a partir de sus respuestas y decisiones cada vez que lo abre.
privacy-held-certificates = Sus certificados. Se conservan para que puedan comprobarse más adelante.
privacy-held-audit = Un registro de inicios de sesión, cambios en las cuentas, intentos, escenarios evaluados y certificados. Se conserva por seguridad y no se puede modificar.
privacy-seen = Quién lo ve
privacy-seen-you = Usted ve todo lo relativo a su aprendizaje. Su mapa de competencias, sus propias palabras en los escenarios y sus recorridos de práctica no se muestran a nadie más.
privacy-seen-programme = Los responsables de programa ven cifras por curso y por institución, y quién recibió un certificado. No ven sus respuestas.
privacy-seen-assessor = Los evaluadores ven las evaluaciones finales con sus respuestas: sin su nombre mientras las califican, con él cuando el resultado es firme.
privacy-seen-debriefs = Los evaluadores y los instructores pueden abrir el informe de un escenario evaluado, con su nombre y sus decisiones, pero nunca con lo que usted escribió con sus propias palabras. Que lo consultaron queda anotado en el registro.
privacy-seen-instructor = Los instructores ven cuántas veces se eligió cada respuesta y cada decisión, sin nombres. Los evaluadores ven las cifras de las preguntas.
privacy-seen-administrator = Los administradores ven los datos de las cuentas y el registro. No ven sus respuestas.
privacy-not = Qué no se guarda
privacy-not-text = No se informa a nadie cuando usted sale de una página, omite una lección o consulta los contactos de apoyo. No hay rastreadores y no se envía nada a otros sitios.

## Links that set a password.

link-title = Establezca su contraseña
link-lead = Este enlace funciona una sola vez. Elija una contraseña y después inicie sesión con ella.
link-first-lead = Con esto se crea el primer administrador de este sitio. El enlace funciona una sola vez.
link-save = Guardar

## What an action did, said at the top of the page it led to.

notice-password-changed = La contraseña se ha cambiado.
notice-session-revoked = La sesión se ha cerrado.
notice-sessions-revoked = Se han cerrado todas las demás sesiones.
notice-language-saved = El idioma se ha guardado.
notice-account-created = La cuenta se ha creado.
notice-account-updated = La cuenta se ha modificado.
notice-account-deactivated = La cuenta se ha desactivado.
notice-account-reactivated = La cuenta vuelve a estar activa.
notice-signed-out = Ha cerrado la sesión.
notice-enrolled = Se ha inscrito en el curso. Su progreso en él se guarda a partir de ahora.
notice-lesson-done = Ha completado la lección.

## Questions.

question-choose-one = Elija una respuesta.
question-choose-several = Elija todas las respuestas que correspondan.
# Beside an option that was chosen and is right.
option-right = Correcta
# Beside an option that was chosen and is not right.
option-wrong = No es correcta
# Beside an option that is right and was not chosen.
option-missed = Correcta, no elegida
option-also = También correcta
# Followed by the name of a law or a document.
question-source = Fuente:
verdict-correct = Correcto.
verdict-partly = Parcialmente correcto.
verdict-not-correct = No es correcto.
choose-an-option = Elija primero una respuesta.
choose-one-option = Elija una sola respuesta.
option-unknown = Esta respuesta no pertenece a la pregunta. Vuelva a cargar la página y elija de nuevo.
save-key-unusable = Esta página está incompleta. Vuelva a cargarla y elija de nuevo.
answer-superseded = Ya hay guardada una respuesta más reciente a esta pregunta. Vuelva a cargar la página para verla.

## Support contacts.

support-none = Este sitio aún no indica ningún contacto. Es posible que en su servicio haya colegas que presten apoyo, o profesionales de la psicología o de la medicina, con quienes pueda hablar de manera confidencial.
