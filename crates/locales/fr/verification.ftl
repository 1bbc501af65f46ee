## What the check of a certificate found, without a network. One sentence for the signature, one for the dates, one for the status.

verification-signature-good = La signature est bonne : l’émetteur a signé exactement ceci, et rien n’en a été modifié.
verification-signature-altered = Ce certificat a été altéré : ce n’est pas ce que l’émetteur a signé.
# The issuer is an id such as did:web:training.example.
verification-signature-unknown-key = Il nomme un émetteur ou une clé qui ne figure pas parmi ceux auxquels vous faites confiance : { $issuer }. Il est peut-être authentique ; on ne peut pas le dire ici.
verification-signature-truncated = Le fichier s’arrête avant sa fin. Copiez-le ou téléchargez-le de nouveau.
verification-signature-not-a-credential = Ceci n’est pas un certificat, ou n’en contient pas.
verification-signature-unsupported = C’est bien une attestation numérique, mais signée ou écrite d’une manière qui n’est pas vérifiée ici.
verification-signature-several = Ce fichier contient plusieurs attestations. On ne peut pas dire laquelle est visée.
verification-signature-too-large = Le fichier dépasse 2 Mo. Aucun certificat n’est aussi grand.

verification-validity-unread = Ses dates sont illisibles.
verification-validity-not-yet = Il n’est pas encore valable. Il prend effet le { $when } (UTC).
verification-validity-until = Il est valable jusqu’au { $when } (UTC).
verification-validity-no-end = Il est valable, sans date de fin.
verification-validity-expired = Il a expiré le { $when } (UTC).

verification-status-not-asked = Sa révocation n’a pas été vérifiée. Une liste d’état de l’émetteur le dirait.
verification-status-good = Il n’était ni révoqué ni remplacé le { $when } (UTC), quand la liste d’état a été établie.
verification-status-revoked = Son émetteur l’a révoqué, ou l’a remplacé par un certificat corrigé. Il ne compte plus.
verification-status-not-genuine = Son état n’a pas été recherché, car le certificat n’est pas authentique.
verification-status-no-list = On ne sait pas s’il a été révoqué : cette forme ne nomme aucune liste d’état.
verification-status-other-list = On ne sait pas s’il a été révoqué : la liste d’état fournie n’est pas celle que nomme le certificat.
verification-status-list-not-genuine = On ne sait pas s’il a été révoqué : la liste d’état n’est pas signée par l’émetteur du certificat, ou a été modifiée.
verification-status-list-old = On ne sait pas s’il a été révoqué : la liste d’état est trop ancienne. Téléchargez-la de nouveau.

verification-caution-picture = L’image elle-même n’est pas signée. Fiez-vous à ce qui est écrit ici, non à ce qu’elle montre.
verification-caution-pdf = La page elle-même n’est pas signée, seule l’attestation qui y est jointe l’est. Comparez chaque ligne de la page avec ce qui est écrit ici.
verification-caution-compact = La forme courte ne contient que le nom, le titre et les dates. La vérification publique dit s’il a été corrigé ou révoqué.
