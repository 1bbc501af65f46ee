## One's own certificates.

certificates-title = Certificados
certificates-empty = Todavía no tiene ningún certificado.
certificates-to-courses = Ir a los cursos

## The certificate as a document.

certificate-issuer = Expedido por
certificate-place = Institución y país
certificate-code = Código
# Before an address.
certificate-check-at = Cualquier persona puede comprobar este certificado en
# Before a code, where the address of the site is not known.
certificate-check-code = Cualquier persona puede comprobar este certificado con este código, en la página «Comprobar un certificado» de { $site }:
# Before 64 letters and figures.
certificate-hash = SHA-256 del registro:
# Spoken instead of the drawing.
certificate-qr = Código QR con la dirección de la comprobación
certificate-print = Imprimir
certificate-check-link = Ver lo que ven otras personas cuando lo comprueban
certificate-altered-own = El registro de este certificado no coincide con su suma de comprobación. Avise a un administrador; la página de comprobación dice lo mismo a las demás personas.

## The public check.

verify-title = Comprobar un certificado
verify-code = Código del certificado
verify-code-hint = 16 letras y cifras. Las mayúsculas, los espacios y los guiones no importan.
verify-check = Comprobar
verify-another = Comprobar otro código
verify-unknown = Ningún certificado tiene este código.
verify-unknown-note = Compare cada letra y cada cifra con el certificado. Si son iguales, el certificado no se expidió aquí.
verify-malformed = Esto no puede ser un código.
verify-malformed-note = Un código tiene 16 letras y cifras, en cuatro grupos de cuatro. La letra U no se utiliza nunca.
verify-altered = Alterado
verify-altered-note = Aquí se expidió un certificado con este código, pero su registro se ha alterado desde entonces. No confíe en él y avise al programa que lo expidió.
verify-says = Qué dice
verify-says-note = Tal como se imprimió el día de la expedición. Un cambio posterior de nombre o de institución no se muestra.
verify-means-title = Qué no significa
verify-means-note = La comprobación dice que { $site } expidió este certificado. No dice que la persona que lo muestra sea su titular.

certificates-certifications = Certificaciones
certificates-courses = Cursos completados
certificates-lead = Cada certificado dice qué se demostró, cuándo y en qué versión. Cualquiera que tenga su código o su archivo puede comprobarlo.
certificates-empty-note = Se expide un certificado cuando usted ha completado un curso que lo otorga, o cumplido los requisitos de una certificación.
certificates-expires = Válido hasta el { $date }
certificates-where = Cómo voy

# What it is worth now.
certificate-standing-valid = Válido
certificate-standing-expired = Vencido
certificate-standing-corrected = Sustituido por uno corregido
certificate-standing-revoked = Revocado

certificate-versions = Versiones
certificate-programme = Programa
certificate-confirmed = Confirmación
certificate-files = Archivos
certificate-files-note = Los archivos se crean una sola vez y se firman. Guárdelos: se pueden comprobar sin este sitio.
certificate-file-pdf = PDF, con la credencial firmada dentro
certificate-file-json = Open Badge (JSON)
certificate-file-jwt = Open Badge (JWT)
certificate-file-svg = Imagen de la insignia (SVG)
certificate-file-png = Imagen de la insignia (PNG)
certificate-file-proof = Prueba de que está en el registro

certificate-share = Mostrarlo a alguien
certificate-share-note = Cualquiera puede comprobar su certificado con el código. Cree un enlace para dar sus archivos, PDF y Open Badge, a alguien durante un tiempo.
certificate-share-masked = Cualquiera puede comprobar su certificado con el código, y ve las primeras letras de su nombre. Cree un enlace para mostrarlo con su nombre completo, y para dar sus archivos, durante un tiempo.
certificate-share-days = Días durante los que funciona el enlace
certificate-share-make = Crear un enlace
certificate-share-made = Enlace creado. Se muestra una sola vez; cópielo ahora:
certificate-share-until = Funciona hasta el { $date }
certificate-share-end = Desactivarlo
certificate-share-none = No existe tal enlace, o su plazo ha pasado. Pida uno nuevo a quien tiene el certificado.

verify-lead = Escriba el código impreso en el certificado, o elija su archivo. No necesita una cuenta.
verify-masked = El programa muestra solo las primeras letras, porque las personas que forma investigan delitos.
verify-genuine = Auténtico y válido
verify-genuine-note = Este certificado se expidió aquí, su registro no se ha modificado desde entonces, y no está vencido ni revocado. Compárelo con el papel o el archivo que le mostraron.
verify-expired = Auténtico, pero vencido
verify-expired-note = Este certificado se expidió aquí y fue válido hasta el { $date }. Pregunte a su titular si se renovó.
verify-renewed = Se renovó el { $date }:
verify-corrected = Sustituido
verify-corrected-note = Este certificado tenía un error y se sustituyó el { $date }. Solo cuenta el nuevo:
verify-revoked = Revocado
verify-revoked-note = Este certificado se expidió aquí y se retiró el { $date }. Ya no cuenta. Motivo: { $reason }
verify-corrects = Sustituye un certificado anterior, que ya no cuenta:
verify-renews = Renueva:
verify-register = Figura en el registro con el número { $number }
verify-register-note = El registro es una lista pública que no se puede cambiar sin que se note. La prueba muestra que este certificado figura en ella.
verify-file = Archivo del certificado
verify-file-hint = El PDF, la imagen de la insignia (SVG o PNG), el archivo JSON o JWT, o un archivo de texto con el contenido del código QR sin conexión. Como máximo 2 MB. Se lee aquí y no se guarda.
verify-file-check = Comprobar el archivo
verify-by-code = Con su código
verify-by-file = Con su archivo
verify-file-none = Elija primero un archivo.
verify-file-large = El archivo pasa de 2 MB. Ningún archivo de certificado es tan grande.

keys-not-opened = La clave de firma no se abrió. Solo «audire serve» expide certificados.
keys-missing = La clave de firma no está en { $path }. No se puede expedir, corregir ni revocar nada hasta que su archivo vuelva. Restáurelo desde su copia, o cree una clave nueva con «audire key rotate».
keys-unreadable = La clave de firma { $path } no se puede leer ({ $reason }). No se puede expedir, corregir ni revocar nada hasta que se pueda.
keys-damaged = La clave de firma { $path } está dañada: { $reason }. Restáurela desde su copia, o muévala y cree una nueva con «audire key rotate».
keys-open-to-others = Otros usuarios de esta máquina pueden leer la clave de firma { $path }. No se puede expedir, corregir ni revocar nada hasta que solo su propietario pueda leerla: chmod 600.
keys-not-written = La clave de firma { $path } no se pudo escribir ({ $reason }). No se puede expedir nada hasta que se pueda.
keys-replaced = Se creó otra clave de firma mientras este programa estaba en marcha. No se puede expedir, corregir ni revocar nada hasta que el programa se inicie de nuevo.

certificate-letters = Las fuentes del certificado no tienen estas letras: { $letters }. Pida al programa que escriba el nombre también en otra escritura. Los demás archivos se pueden descargar.
certificate-share-days-wrong = Entre 1 y { $most } días.
certificate-share-many = Como máximo { $most } enlaces de un certificado funcionan a la vez. Desactive uno primero.
certificate-reason-length = Escriba un motivo de { $least } a { $most } caracteres. Cualquiera que compruebe el certificado puede leerlo.
certificate-corrected-before = Este certificado ya se corrigió. El nuevo es { $code }.
certificate-revoked-before = Este certificado se revocó. No se puede corregir.
certificate-corrected-meanwhile = Otra persona corrigió este certificado en el mismo momento. Vuelva a cargar la página.

notice-share-ended = El enlace ya no funciona.
verify-file-says = Qué dice el archivo
verify-file-title = Título
verify-today = Qué se sabe de él hoy
verify-today-note = El certificado tal como está aquí ahora: un archivo no sabe qué pasó después.
verify-today-link = Ver todo lo que dice
issued-correct = Corregirlo
issued-correct-note = Se expide otro certificado en su lugar, con el nombre, la institución y el país que figuran ahora en la cuenta. Corrija primero la cuenta. El código antiguo llevará al nuevo.
issued-correct-do = Expedir un certificado corregido
issued-revoke = Revocarlo
issued-revoke-note = Desde ese momento, a quien lo compruebe se le dirá que ya no cuenta. No se puede deshacer.
issued-revoke-do = Revocar este certificado
issued-reason = Motivo
issued-reason-hint = De 10 a 300 caracteres. Cualquiera que compruebe el certificado puede leerlo: no escriba nada privado.
