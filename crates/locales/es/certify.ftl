## One's own certificates.

certificates-title = Certificados
certificates-lead = Cada certificado dice qué se demostró, cuándo y en qué versión del curso. Cualquier persona que tenga su código puede comprobarlo.
certificates-empty = Todavía no tiene ningún certificado.
certificates-empty-note = El certificado se expide cuando usted ha completado todas las lecciones de un curso y ha aprobado sus evaluaciones.
certificates-to-courses = Ir a los cursos

## The certificate as a document.

certificate-kind = Certificado de finalización de curso
# Labels over a name and over a title.
certificate-holder = Expedido a
certificate-course = Curso completado
certificate-issuer = Expedido por
certificate-place = Institución y país
certificate-code = Código
# Over a list whose lines begin with a verb, such as "recognise control that works through debt".
certificate-outcomes = Qué enseña a hacer el curso
certificate-shown = Lecciones
certificate-lessons = { $count ->
    [one] { $count } lección con sus preguntas, unos { $minutes } minutos de estudio
   *[other] Las { $count } lecciones con sus preguntas, unos { $minutes } minutos de estudio
}
certificate-assessment = Evaluación final
certificate-score = { $questions ->
    [one] { $percent } % en { $questions } pregunta, en el intento { $attempt }. Mínimo necesario: { $needed } %.
   *[other] { $percent } % en { $questions } preguntas, en el intento { $attempt }. Mínimo necesario: { $needed } %.
}
# Label over a date.
certificate-completed = Fecha de finalización
# Label over a date.
certificate-issued = Fecha de expedición
certificate-version = Versión del curso
certificate-limits = Este certificado dice solamente que el curso se completó y que sus evaluaciones se aprobaron, en la fecha y la versión indicadas. No muestra cómo entrevista su titular. No autoriza a entrevistar de manera independiente; se requieren práctica supervisada y acreditación nacional.
# Before an address.
certificate-check-at = Cualquier persona puede comprobar este certificado en
# Before a code, where the address of the site is not known.
certificate-check-code = Cualquier persona puede comprobar este certificado con este código, en la página «Comprobar un certificado» de { $site }:
# Before 64 letters and figures.
certificate-hash = SHA-256 del registro:
# Spoken instead of the drawing.
certificate-qr = Código QR con la dirección de la comprobación
certificate-print = Imprimir
certificate-print-note = Cabe en una página A4. En la ventana de impresión también puede guardarlo como archivo PDF.
certificate-check-link = Ver lo que ven otras personas cuando lo comprueban
certificate-altered-own = El registro de este certificado no coincide con su suma de comprobación. Avise a un administrador; la página de comprobación dice lo mismo a las demás personas.

## The public check.

verify-title = Comprobar un certificado
verify-lead = Escriba el código impreso en el certificado. No necesita una cuenta.
verify-code = Código del certificado
verify-code-hint = 16 letras y cifras. Las mayúsculas, los espacios y los guiones no importan.
verify-check = Comprobar
verify-another = Comprobar otro código
verify-unknown = Ningún certificado tiene este código.
verify-unknown-note = Compare cada letra y cada cifra con el certificado. Si son iguales, el certificado no se expidió aquí.
verify-malformed = Esto no puede ser un código.
verify-malformed-note = Un código tiene 16 letras y cifras, en cuatro grupos de cuatro. La letra U no se utiliza nunca.
verify-genuine = Auténtico
verify-genuine-note = Este certificado se expidió aquí y su registro no se ha alterado desde entonces. Compárelo con el papel o el archivo que le han mostrado.
verify-altered = Alterado
verify-altered-note = Aquí se expidió un certificado con este código, pero su registro se ha alterado desde entonces. No confíe en él y avise al programa que lo expidió.
verify-says = Qué dice
verify-says-note = Tal como se imprimió el día de la expedición. Un cambio posterior de nombre o de institución no se muestra.
verify-means-title = Qué no significa
verify-means-note = La comprobación dice que { $site } expidió este certificado. No dice que la persona que lo muestra sea su titular.
