## A cohort: who is where.

cohort-summary-nobody = Il n’y a encore personne dans cette cohorte.
cohort-summary = { $begun } sur { $people } ont commencé ; { $certified ->
    [one] { $certified } est certifié
   *[other] { $certified } sont certifiés
}, { $stuck ->
    [one] { $stuck } est bloqué
   *[other] { $stuck } sont bloqués
}, { $expiring ->
    [one] { $expiring } certification expire
   *[other] { $expiring } certifications expirent
} dans les 90 jours.
cohort-to-people = Personnes, invitations et échéances
# $title is a certification.
cohort-to-awards = Attributions : { $title }
cohort-where = Où en est chacun
cohort-where-note = Ce qui est enregistré dans les cours et pour les certifications de ce programme. L’entraînement, et ce que quelqu’un passe, n’est jamais montré.
cohort-where-none = Personne n’est dans cette sélection.
cohort-show = Qui est affiché
cohort-show-all = Tout le monde
cohort-show-stuck = Bloqués
cohort-show-certified = Certifiés
cohort-show-30 = Expire dans les 30 jours
cohort-show-60 = Dans les 60 jours
cohort-show-90 = Dans les 90 jours
cohort-of = { $count } sur { $all }

## Columns of the table and of its files. $title is a course or a certification.

cohort-head-lessons = { $title } : leçons
cohort-head-completed = { $title } : terminé le
cohort-head-best = { $title } : meilleur résultat final, %
cohort-head-result = { $title } : évaluation finale
cohort-head-room = Salle d’entraînement
cohort-head-room-on = Salle d’entraînement : montré le
cohort-head-met = { $title } : exigences remplies
cohort-head-until = { $title } : valable jusqu’au
cohort-head-seen = Vu pour la dernière fois
cohort-head-stuck = Blocage
cohort-under-completed = terminé le
cohort-under-best = meilleur résultat final, % :
cohort-under-result = évaluation finale :
cohort-under-room-on = le
cohort-under-met = exigences remplies :
cohort-under-until = jusqu’au
cohort-result-passed = réussie
cohort-result-failed = pas encore réussie
cohort-result-waiting = attend une note
cohort-room-shown = maîtrise montrée
cohort-room-passed = { $count ->
    [one] { $count } entretien réussi
   *[other] { $count } entretiens réussis
}
cohort-state-under-way = en cours
cohort-state-proposed = tout est rempli, à confirmer
cohort-state-ready = tout est rempli, bientôt délivré
cohort-state-certified = certifié
cohort-state-renewing = certifié, renouvellement en cours
cohort-state-lapsed = n’est plus valable
cohort-state-revoked = révoqué

## Why somebody does not come further, and whose turn it is. $what is a course or a certification.

stuck-said = { $why } ({ $turn })
stuck-not-begun = N’a pas commencé
stuck-quiet = { $days ->
    [one] Rien depuis { $days } jour
   *[other] Rien depuis { $days } jours
}
stuck-failed-twice = Échec au moins deux fois : { $what }
# $day is the day that is over.
stuck-deadline = Était à terminer pour le { $day } : { $what }
stuck-waits-mark = Attend une note : { $what }
stuck-waits-interview = Un entretien attend un évaluateur : { $what }
stuck-waits-observation = La pratique doit être observée : { $what }
stuck-waits-meeting = Attend une journée de formation : { $what }
stuck-waits-confirmation = Attend une confirmation : { $what }
stuck-waits-waiver = Une dispense attend une deuxième personne : { $what }
stuck-turn-officer = c’est à l’agent
stuck-turn-instructor = c’est à un formateur
stuck-turn-assessor = c’est à un évaluateur
stuck-turn-manager = c’est à un responsable ou à un évaluateur

## Files.

cohort-file-csv = Ce tableau en CSV
cohort-file-xlsx = Ce tableau en XLSX
cohort-file-zip = Certificats valables en ZIP
cohort-files-note = Ces fichiers contiennent des noms. Gardez-les là où seuls ceux qui en ont besoin peuvent les lire ; il est noté que vous les avez pris.
cohort-files-index-files = Fichiers
cohort-files-issued = Délivré le
cohort-files-code = Code

## Drawings.

cohort-growth = Cours terminés
cohort-growth-note = Parmi les personnes qui sont maintenant dans la cohorte, combien avaient terminé chaque cours à la fin de chaque semaine.
# $title is a course, $day today.
cohort-growth-label = { $title } : { $count } personnes sur { $all } l’avaient terminé au { $day }.
cohort-growth-until = Jusqu’au
cohort-skill = Savoir-faire avant et après
cohort-skill-note = La part de questions recommandées dans les entretiens évalués : dans celui d’avant la formation et dans le dernier d’après, pour les mêmes personnes.
cohort-skill-caveat = Ceci compare les mêmes personnes à deux moments, avec des cas différents. Cela ne montre pas que la formation en est la raison, les étiquettes sont celles du programme là où aucun évaluateur n’en a décidé autrement, et qui n’a pas été mesuré deux fois n’y figure pas.
cohort-skill-none = Moins de cinq personnes ont été mesurées avant et après. Pour si peu, rien n’est montré.
cohort-skill-when = Quand
cohort-skill-before = Avant la formation
cohort-skill-after = Le dernier après
cohort-skill-median = Médiane
cohort-skill-middle = La moitié médiane des personnes
cohort-skill-drawing = De 0 à 100 %
cohort-skill-moved = Mesurées deux fois : { $people }. Part plus élevée : { $up }. La même : { $same }. Plus basse : { $down }.

## Groups.

cohort-compare = Pays et organismes
cohort-compare-note = Les groupes de moins de cinq sont comptés avec d’autres, afin que personne ne puisse être reconnu, même par soustraction.
cohort-compare-none = La cohorte est trop petite pour être comparée.
cohort-compare-group = Groupe
cohort-compare-begun = Ont commencé
cohort-compare-completed = Ont terminé tous les cours
cohort-compare-unknown = Pays inconnu
cohort-compare-countries = Autres pays ensemble
cohort-compare-agencies = Autres organismes ensemble

## Certificates of a programme.

issued-list = Certificats
issued-list-lead = Tous les certificats des certifications de ce programme. Sur sa page, vous pouvez corriger ou révoquer un certificat.
issued-search = Titulaire ou code
issued-search-hint = Une partie d’un nom, d’une adresse e-mail ou d’un organisme, ou un code entier.
issued-status = État
issued-status-all = Tous
issued-status-valid = Valable
issued-status-expired = Expiré
issued-status-corrected = Remplacé par une correction
issued-status-revoked = Révoqué
issued-count = { $count ->
    [0] Aucun certificat
    [one] { $count } certificat
   *[other] { $count } certificats
}
issued-none = Aucun certificat ne correspond.
issued-holder = Titulaire
issued-certification = Certification
issued-when = Délivré
issued-until = Valable jusqu’au
issued-until-never = sans dernier jour
issued-pages = Pages de certificats

## Programmes, for those who teach or assess in one.

programmes-lead-staff = Les programmes dans lesquels vous formez ou évaluez.
programme-to-awards = Attributions
programme-to-observations = Pratique observée
programme-awards-note = Qui est prêt, qui est en chemin, et à qui la certification expire.
audit-cohort-figures-taken = Tableau d’une cohorte pris en fichier
audit-cohort-certificates-taken = Certificats d’une cohorte pris en fichiers
