## What the check of a certificate found, without a network. One sentence for the signature, one for the dates, one for the status.

verification-signature-good = La firma es correcta: el emisor firmó exactamente esto y nada se ha modificado.
verification-signature-altered = Este certificado fue alterado: no es lo que firmó el emisor.
# The issuer is an id such as did:web:training.example.
verification-signature-unknown-key = Nombra un emisor o una clave que no está entre los que usted considera de confianza: { $issuer }. Puede ser auténtico; aquí no se puede saber.
verification-signature-truncated = El archivo se interrumpe antes de su final. Cópielo o descárguelo de nuevo.
verification-signature-not-a-credential = Esto no es un certificado, o no contiene ninguno.
verification-signature-unsupported = Es una credencial, pero firmada o escrita de una manera que aquí no se comprueba.
verification-signature-several = Hay varias credenciales en este archivo. No se puede saber de cuál se trata.
verification-signature-too-large = El archivo ocupa más de 2 MB. Ningún certificado es tan grande.

verification-validity-unread = No se pueden leer sus fechas.
verification-validity-not-yet = Todavía no es válido. Empieza el { $when } (UTC).
verification-validity-until = Es válido hasta el { $when } (UTC).
verification-validity-no-end = Es válido y no tiene fecha de fin.
verification-validity-expired = Caducó el { $when } (UTC).

verification-status-not-asked = No se preguntó si fue revocado. Una lista de estado del emisor lo diría.
verification-status-good = No había sido revocado ni sustituido el { $when } (UTC), cuando se elaboró la lista de estado.
verification-status-revoked = Su emisor lo revocó o lo sustituyó por uno corregido. Ya no cuenta.
verification-status-not-genuine = No se buscó su estado, porque el certificado no es auténtico.
verification-status-no-list = No se sabe si fue revocado: esta forma no nombra ninguna lista de estado.
verification-status-other-list = No se sabe si fue revocado: la lista de estado que usted dio no es la que nombra el certificado.
verification-status-list-not-genuine = No se sabe si fue revocado: la lista de estado no está firmada por el emisor del certificado, o fue modificada.
verification-status-list-old = No se sabe si fue revocado: la lista de estado es demasiado antigua. Descárguela de nuevo.

verification-caution-picture = La imagen misma no está firmada. Confíe en lo que está escrito aquí, no en lo que ella muestra.
verification-caution-pdf = La página misma no está firmada, solo la credencial adjunta. Compare cada línea de la página con lo que está escrito aquí.
verification-caution-compact = La forma breve contiene solo el nombre, el título y las fechas. La comprobación pública dice si fue corregido o revocado.
