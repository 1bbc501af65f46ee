## What the check of a file found, where the site that issued it can be asked.

verify-file-not-yet = Authentique, mais pas encore valable
verify-file-unknown = Signé ici, mais inconnu ici
verify-file-unknown-note = Il a été signé avec une clé de ce site, mais aucun certificat de ce genre ne figure dans ses registres. Ne vous y fiez pas. Les données ont peut-être été restaurées à partir d’une sauvegarde plus ancienne, ou quelqu’un d’autre a utilisé la clé. Prévenez le site qui l’a délivré.
verify-file-other = Ce n’est pas le certificat conservé ici
verify-file-other-note = Il a été signé avec une clé de ce site, mais ce n’est pas ce qui a été délivré sous ce code. Ne vous y fiez pas et prévenez le site qui l’a délivré. Voyez le certificat lui-même :
verify-file-foreign = Pas signé ici
# The issuer is an id such as did:web:training.example.
verify-file-foreign-note = Il nomme { $issuer } comme émetteur, ou une clé qui n’est pas celle de ce site. Il est peut-être authentique ; on ne peut pas le dire ici. Vérifiez-le là où il a été délivré.
verify-file-altered = Altéré
verify-file-unread = Ce fichier ne peut pas être vérifié
verify-file-good = Ce site l’a délivré et ne l’a ni révoqué ni remplacé.
verify-file-revoked = Ce site l’a délivré, puis l’a révoqué.
verify-file-corrected = Ce site l’a délivré, puis l’a remplacé par un certificat corrigé.
verify-file-short = La forme courte ne contient que le nom, le titre et les dates.
# Before the words that it was renewed.
verify-expired-on = Ce certificat a été délivré ici et était valable jusqu’au { $date }.
