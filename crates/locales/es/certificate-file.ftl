## What the check of a file found, where the site that issued it can be asked.

verify-file-not-yet = Auténtico, pero todavía no válido
verify-file-unknown = Firmado aquí, pero desconocido aquí
verify-file-unknown-note = Se firmó con una clave de este sitio, pero no hay ningún certificado así en sus registros. No se fíe de él. Quizá los datos se restauraron de una copia más antigua, o alguien más usó la clave. Avise al sitio que lo expidió.
verify-file-other = No es el certificado que se conserva aquí
verify-file-other-note = Se firmó con una clave de este sitio, pero no es lo que se expidió con este código. No se fíe de él y avise al sitio que lo expidió. Vea el certificado mismo:
verify-file-foreign = No se firmó aquí
# The issuer is an id such as did:web:training.example.
verify-file-foreign-note = Nombra como emisor a { $issuer }, o una clave que no es de este sitio. Puede ser auténtico; aquí no se puede saber. Compruébelo donde se expidió.
verify-file-altered = Alterado
verify-file-unread = Este archivo no se puede comprobar
verify-file-good = Este sitio lo expidió y no lo ha revocado ni sustituido.
verify-file-revoked = Este sitio lo expidió y después lo revocó.
verify-file-corrected = Este sitio lo expidió y después lo sustituyó por uno corregido.
verify-file-short = La forma breve contiene solo el nombre, el título y las fechas.
# Before the words that it was renewed.
verify-expired-on = Este certificado se expidió aquí y fue válido hasta el { $date }.
