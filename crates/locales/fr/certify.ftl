## One's own certificates.

certificates-title = Certificats
certificates-lead = Chaque certificat dit ce qui a été démontré, quand, et dans quelle version du cours. Toute personne qui en a le code peut le vérifier.
certificates-empty = Vous n’avez pas encore de certificat.
certificates-empty-note = Un certificat est délivré lorsque vous avez terminé toutes les leçons d’un cours et réussi ses évaluations.
certificates-to-courses = Aller aux cours

## The certificate as a document.

certificate-kind = Certificat d’achèvement de cours
# Labels over a name and over a title.
certificate-holder = Délivré à
certificate-course = Cours terminé
certificate-issuer = Délivré par
certificate-place = Organisme et pays
certificate-code = Code
# Over a list whose lines begin with a verb, such as "recognise control that works through debt".
certificate-outcomes = Ce que le cours apprend à faire
certificate-shown = Leçons
certificate-lessons = { $count ->
    [one] { $count } leçon avec ses questions, environ { $minutes } minutes d’étude
   *[other] Les { $count } leçons avec leurs questions, environ { $minutes } minutes d’étude
}
certificate-assessment = Évaluation finale
certificate-score = { $questions ->
    [one] { $percent } % sur { $questions } question, à la tentative { $attempt }. Exigé : { $needed } %.
   *[other] { $percent } % sur { $questions } questions, à la tentative { $attempt }. Exigé : { $needed } %.
}
# Label over a date.
certificate-completed = Date d’achèvement
# Label over a date.
certificate-issued = Date de délivrance
certificate-version = Version du cours
certificate-limits = Ce certificat dit seulement que le cours a été terminé et que ses évaluations ont été réussies, à la date et dans la version indiquées. Il ne montre pas comment son titulaire mène une audition. Il n’autorise pas à mener des auditions en autonomie ; une pratique supervisée et une habilitation nationale sont nécessaires.
# Before an address.
certificate-check-at = Toute personne peut vérifier ce certificat à l’adresse
# Before a code, where the address of the site is not known.
certificate-check-code = Toute personne peut vérifier ce certificat avec ce code, à la page « Vérifier un certificat » du site { $site } :
# Before 64 letters and figures.
certificate-hash = SHA-256 de l’enregistrement :
# Spoken instead of the drawing.
certificate-qr = Code QR contenant l’adresse de la vérification
certificate-print = Imprimer
certificate-print-note = Il tient sur une page A4. Dans la fenêtre d’impression, vous pouvez aussi l’enregistrer comme fichier PDF.
certificate-check-link = Voir ce que voient les personnes qui le vérifient
certificate-altered-own = L’enregistrement de ce certificat ne correspond pas à sa somme de contrôle. Prévenez un administrateur ; la page de vérification dit la même chose aux autres personnes.

## The public check.

verify-title = Vérifier un certificat
verify-lead = Saisissez le code imprimé sur le certificat. Vous n’avez pas besoin d’un compte.
verify-code = Code du certificat
verify-code-hint = 16 lettres et chiffres. Les majuscules, les espaces et les traits d’union n’ont pas d’importance.
verify-check = Vérifier
verify-another = Vérifier un autre code
verify-unknown = Aucun certificat n’a ce code.
verify-unknown-note = Comparez chaque lettre et chaque chiffre avec le certificat. S’ils sont identiques, le certificat n’a pas été délivré ici.
verify-malformed = Cela ne peut pas être un code.
verify-malformed-note = Un code compte 16 lettres et chiffres, en quatre groupes de quatre. La lettre U n’est jamais utilisée.
verify-genuine = Authentique
verify-genuine-note = Ce certificat a été délivré ici, et son enregistrement n’a pas été altéré depuis. Comparez-le avec le papier ou le fichier qui vous a été montré.
verify-altered = Altéré
verify-altered-note = Un certificat portant ce code a été délivré ici, mais son enregistrement a été altéré depuis. Ne vous y fiez pas, et prévenez le programme qui l’a délivré.
verify-says = Ce qu’il dit
verify-says-note = Tel qu’il a été imprimé le jour de sa délivrance. Un changement de nom ou d’organisme survenu plus tard n’apparaît pas.
verify-means-title = Ce que cela ne veut pas dire
verify-means-note = La vérification dit que { $site } a délivré ce certificat. Elle ne dit pas que la personne qui le montre en est le titulaire.
