## The certificate as a PDF. Most of it is set small, beside the same words in a second language: keep it short.

# The name of the file's document, as a reader shows it on top of its window.
document-title = { $kind } : { $title }, { $holder }
document-kind-completion = Certificat d’achèvement de cours
document-kind-certification = Certificat de programme
document-specimen = Spécimen
document-specimen-note = Cette page montre à quoi ressemblera un certificat. Elle ne certifie rien.
document-mark-of = Logo de { $name }

# Labels over a name and over a title.
document-issued-to = Délivré à
document-course = Cours terminé
document-certification = Certification
document-programme = Dans le cadre du programme { $programme }
document-programme-of = Dans le cadre du programme { $programme }, { $organisation }
# Over lists whose lines begin with a verb, such as "recognise control that works through debt".
document-outcomes-completion = Ce que le cours apprend à faire
document-outcomes-certification = Ce à quoi ses titulaires sont formés

## What was shown, line by line. First what kind of thing it is, then its particulars.

document-shown = Ce qui a été démontré
document-shown-course = Cours
document-shown-assessment = Évaluation
document-shown-interview = Audition évaluée
document-shown-observation = Pratique observée
document-shown-attendance = Présence
document-shown-waiver = Non exigé
document-course-said = { $lessons ->
    [one] { $lessons } leçon avec ses questions, environ { $minutes } minutes d’étude. Version { $version }.
   *[other] Les { $lessons } leçons avec leurs questions, environ { $minutes } minutes d’étude. Version { $version }.
}
document-assessment-said = { $questions ->
    [one] { $percent } % sur { $questions } question, à la tentative { $attempt }. Exigé : { $needed } %.
   *[other] { $percent } % sur { $questions } questions, à la tentative { $attempt }. Exigé : { $needed } %.
}
document-interview-title = Audition simulée, cas scellé { $case }
document-interview-said = Questions recommandées : { $recommended } % (exigé : { $needed } %). Questions suggestives : { $suggestive } %. Version du cas : { $version }. Confirmé par { $name }.
document-observation-said = Observée et évaluée par { $name }.
document-attendance-title = { $sessions ->
    [one] { $sessions } séance
   *[other] { $sessions } séances
}
document-attendance-said = { $minutes } minutes au total.
document-waiver-said = Une dispense a été accordée : { $reason }. Proposée par { $proposed }, confirmée par { $confirmed }.
# A requirement that was waived and has no title of its own.
document-required-assessment = Au moins { $percent } % à l’évaluation « { $title } »
document-required-proficiency-adults = Maîtrise en salle d’entraînement avec des adultes
document-required-proficiency-children = Maîtrise en salle d’entraînement avec des enfants
document-required-attendance = { $hours ->
    [one] { $hours } heure de séances
   *[other] { $hours } heures de séances
}
document-required-waiting = { $days ->
    [one] Délai d’attente de { $days } jour
   *[other] Délai d’attente de { $days } jours
}
document-required-any = { $count ->
    [one] Au moins { $count } de { $of } exigences
   *[other] Au moins { $count } de { $of } exigences
}
document-required-all = { $count ->
    [one] Un groupe de { $count } exigence
   *[other] Un groupe de { $count } exigences
}

## Days.

# Labels over dates.
document-completed = Achevé le
document-issued = Délivré le
document-valid-until = Valable jusqu’au
document-no-end = Sans date de fin
# Label over "First award", "Renewal" or "New award".
document-award = Attribution
document-award-first = Première attribution
document-award-renewal = Renouvellement
# A later award that renews nothing, because the one before had lapsed.
document-award-again = Nouvelle attribution, pas un renouvellement
document-confirmed = Confirmé par { $name } le { $date }.
document-corrects = Il corrige et remplace le certificat { $code }.
document-renews = Il renouvelle le certificat { $code }.

## What it rests on: one line of small print.

document-versions = Versions : { $list }
document-version-course = cours { $name } { $version }
document-version-case = cas { $name } { $version }
document-version-requirements = exigences { $version }
document-version-interview-model = modèle d’audition { $version }
document-version-coder = codeur { $version }

## What must be read with it.

document-limits = Ce qu’il ne veut pas dire
certificate-note-completion = Il dit seulement que le cours a été terminé et que ses évaluations ont été réussies, à la date et dans la version indiquées. Il ne montre pas comment son titulaire mène une audition. Il n’autorise pas à mener des auditions en autonomie ; une pratique supervisée et une habilitation nationale sont nécessaires.
certificate-note-practice-room = Compétence démontrée en salle d’entraînement. Il n’autorise pas à mener des auditions en autonomie ; une pratique supervisée et une habilitation nationale sont nécessaires.
certificate-note-not-calibrated = Phase pilote : pas encore étalonné sur des auditions réelles.
certificate-note-demonstration = Données de démonstration : créées pour essayer Audire. Personne de ce nom n’a été évalué.

## How it is checked.

document-check = Vérifier ce certificat
# Before an address and a code, beside a QR code.
document-check-at = Scannez le code ou ouvrez l’adresse, et comparez chaque ligne :
# Before a code, where the address of the site is not known.
document-check-site = Saisissez ce code à la page « Vérifier un certificat » du site { $site }, et comparez chaque ligne :
document-check-file = Le titre numérique signé est joint à ce fichier sous le nom credential.json.
# Under QR codes: there is hardly room for three words.
document-qr-online = En ligne
document-qr-offline = Sans réseau
# Spoken instead of the drawings.
document-qr-online-alt = Code QR contenant l’adresse de la vérification
document-qr-offline-alt = Code QR contenant une forme courte et signée de ce certificat, à vérifier sans réseau
