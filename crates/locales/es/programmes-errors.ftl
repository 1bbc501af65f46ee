## Why a form about programmes is not accepted.

programme-outdated = Alguien cambió la configuración mientras tanto. Ahora ve la última; haga su cambio de nuevo.
# $language is the language’s own name.
programme-title-missing = Escriba un título en { $language }, o desmarque el idioma.
programme-title-too-long = El título en { $language } es demasiado largo.
programme-title-unusable = El título en { $language } contiene caracteres invisibles.
programme-description-too-long = La descripción supera los { $most } caracteres.
programme-languages-missing = Elija al menos un idioma.
programme-zone-unknown = No existe esa zona horaria. Escriba un nombre como Africa/Tunis.
programme-ends-before = El último día es anterior al primero.
programme-organisation-missing = Elija una organización.
programme-slug-missing = Escriba una palabra para la dirección: del título no se obtiene ninguna.
programme-slug-unusable = Use solo letras de la a a la z, cifras y guiones simples.
programme-slug-taken = Esa dirección está ocupada. Elija otra palabra.
programme-course-unknown = No hay ningún curso publicado con ese nombre.
programme-courses-many = Un programa tiene como máximo { $most } cursos.
day-unreadable = Escriba un día como 2026-11-26.
organisation-name-missing = Escriba un nombre.
organisation-name-too-long = El nombre es demasiado largo.
organisation-name-unusable = El nombre contiene caracteres invisibles.
organisation-name-taken = Ya hay una organización con ese nombre en el mismo lugar.
organisation-kind-unknown = Elija país, institución o unidad.
organisation-parent-unknown = La organización superior no se conoce.
organisation-parent-lower = Ese tipo de organización no puede estar ahí. Los países están arriba; las unidades, abajo.
organisation-country-missing = Escriba las dos letras del país.
staff-role-unknown = Elija una función.
staff-account-unknown = Nadie tiene una cuenta con ese correo.
staff-account-deactivated = Esa cuenta está desactivada.
staff-role-lacking = Esa persona no tiene la función correspondiente en la instalación. La asigna un administrador.
staff-last-manager = Es el último responsable. Nombre antes a otro o pídaselo a un administrador.
cohort-name-missing = Escriba un nombre para el grupo.
cohort-name-too-long = El nombre del grupo es demasiado largo.
cohort-name-unusable = El nombre del grupo contiene caracteres invisibles.
cohort-name-taken = El programa ya tiene un grupo con ese nombre.
cohort-start-missing = Escriba el primer día.
deadline-over = Ese día ya pasó.
people-list-empty = Escriba al menos un correo electrónico.
people-list-long = Una lista tiene como máximo { $most } direcciones. Use una tabla para más.
people-list-unusable = { $email } no es un correo electrónico.
people-list-unknown = Nadie tiene una cuenta con { $email }.
people-list-deactivated = La cuenta de { $email } está desactivada.
request-decided = Mientras tanto, esta solicitud recibió la respuesta contraria.
invitation-most-range = Escriba un número del 1 al { $most }.
invitation-days-range = Escriba un número de días del 1 al { $most }.
invitation-expired = El tiempo de esta invitación ha terminado. Pida una nueva a quien se la dio.
invitation-closed = Esta invitación está cerrada. Pregunte a quien se la dio.
invitation-full = Todas las plazas de esta invitación están ocupadas. Pregunte a quien se la dio.
invitation-declined = No puede incorporarse con este enlace. Un responsable del programa puede decirle más o inscribirle.

## Why a table, or a row of it, is not taken.

table-empty = La tabla no contiene filas. La primera fila nombra las columnas; las personas van debajo.
table-is-workbook = Es un libro de cálculo. Guárdelo como CSV y elija ese archivo.
table-not-text = Este archivo no es una tabla de texto. Guarde la tabla como CSV y elija ese archivo.
table-unreadable = La tabla no se puede leer hasta el final.
table-no-email = Ninguna columna se llama «correo». Las columnas son: { $found }. Llame a una «correo»; «nombre», «institución» y «país» pueden acompañarla.
table-column-twice = Dos columnas significan lo mismo: { $column }. Deje una.
table-long = Una tabla tiene como máximo { $most } filas. Divídala.
table-large = Una tabla ocupa como máximo { $most } MB. Divídala.
table-old = Esta tabla se leyó hace más de un día. Léala de nuevo.
row-cells = Esta fila tiene { $found } celdas; la primera, { $expected }.
row-unknown = Nadie tiene una cuenta con ese correo.
row-deactivated = Esa cuenta está desactivada.
row-country-missing = Una cuenta nueva necesita un país: su nombre o dos letras.
row-formula = Un nombre o una institución empieza como una fórmula (=, +, - o @).
