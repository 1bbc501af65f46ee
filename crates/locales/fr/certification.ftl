## What a certification takes: a numbered list that is read aloud.

certification-takes-course = Terminer le cours « { $course } ».
certification-takes-assessment = Obtenir au moins { $percent } % à l’évaluation « { $assessment } » du cours « { $course } ».
certification-takes-proficiency-adults = Montrer sa maîtrise en salle d’entraînement avec des adultes : réussir deux entretiens scellés, sur deux cas différents, à deux jours différents et à 24 heures d’intervalle au moins, dont au moins un avec une personne adulte. Un évaluateur confirme chacun d’eux.
certification-takes-proficiency-children = Montrer sa maîtrise en salle d’entraînement avec des enfants : réussir deux entretiens scellés, sur deux cas différents, à deux jours différents et à 24 heures d’intervalle au moins, dont au moins un avec un enfant ou un adolescent. Un évaluateur confirme chacun d’eux.
certification-takes-observed = { $times ->
    [one] Réussir une fois un exercice observé, noté avec la grille « { $rubric } ».
   *[other] Réussir { $times } fois un exercice observé, noté avec la grille « { $rubric } ».
}
certification-takes-observed-several = Réussir { $times } fois un exercice observé, noté avec la grille « { $rubric } » par au moins { $assessors } évaluateurs différents.
certification-takes-attendance = { $hours ->
    [one] Assister à au moins { $hours } heure de séances.
   *[other] Assister à au moins { $hours } heures de séances.
}
certification-takes-waiting = { $days ->
    [one] Laisser passer au moins { $days } jour depuis le début.
   *[other] Laisser passer au moins { $days } jours depuis le début.
}
certification-takes-waiting-after = { $days ->
    [one] Laisser passer au moins { $days } jour une fois le numéro { $number } rempli.
   *[other] Laisser passer au moins { $days } jours une fois le numéro { $number } rempli.
}
certification-takes-any = { $count ->
    [one] Remplir au moins { $count } de ces { $of } exigences :
   *[other] Remplir au moins { $count } de ces { $of } exigences :
}
certification-takes-all = { $count ->
    [one] Remplir cette exigence :
   *[other] Remplir ces { $count } exigences :
}
# Added to a line of the list.
certification-takes-ever = Ce qui a été démontré avant ce cycle compte aussi.

## What is met: since when and by what.

certification-met-course = Rempli le { $at } : le cours « { $course } » a été terminé.
certification-met-assessment = Rempli le { $at } avec { $percent } % à « { $assessment } » du cours « { $course } ». Exigé : { $needed } %.
certification-met-proficiency = Rempli le { $at } par les entretiens « { $first } » et « { $second } ». { $person } a confirmé le dernier.
certification-met-observed = { $times ->
    [one] Rempli le { $at } par un exercice observé, noté avec la grille « { $rubric } » par { $person }.
   *[other] Rempli le { $at } par un exercice observé réussi { $times } fois, noté avec la grille « { $rubric } », la dernière fois par { $person }.
}
certification-met-attendance = { $hours ->
    [one] Rempli le { $at } par { $hours } heure de présence.
   *[other] Rempli le { $at } par { $hours } heures de présence.
}
certification-met-waiting = { $days ->
    [one] Rempli le { $at } : { $days } jour est passé.
   *[other] Rempli le { $at } : { $days } jours sont passés.
}
certification-met-waiver = Dispense le { $at } : proposée par { $proposed }, confirmée par { $confirmed }.
certification-met-any = { $count ->
    [one] Rempli le { $at } par { $count } de ces exigences.
   *[other] Rempli le { $at } par { $count } de ces exigences.
}
certification-met-all = Rempli le { $at } par toutes ces exigences.

## What is missing.

certification-missing-course = Il manque : le cours « { $course } » n’est pas commencé.
certification-missing-course-again = Il manque : le cours « { $course } » a été terminé avant le début de ce cycle, le { $opened }. Il faut le terminer à nouveau.
certification-missing-lessons = { $count ->
    [one] Il manque : { $count } leçon du cours « { $course } ».
   *[other] Il manque : { $count } leçons du cours « { $course } ».
}
certification-missing-quizzes = { $count ->
    [one] Il manque : { $count } quiz du cours « { $course } ».
   *[other] Il manque : { $count } quiz du cours « { $course } ».
}
certification-missing-scenarios = { $count ->
    [one] Il manque : { $count } scénario évalué du cours « { $course } ».
   *[other] Il manque : { $count } scénarios évalués du cours « { $course } ».
}
certification-missing-final = Il manque : l’évaluation finale du cours « { $course } ».
certification-missing-assessment = Il manque : au moins { $needed } % à « { $assessment } » du cours « { $course } ». Il n’y a pas encore de résultat.
certification-missing-score = Il manque : au moins { $needed } % à « { $assessment } » du cours « { $course } ». Le meilleur résultat jusqu’ici est de { $best } %.
certification-missing-proficiency = Il manque : deux entretiens scellés réussis, sur deux cas différents, à deux jours différents et à 24 heures d’intervalle au moins.
certification-missing-proficiency-second = Il manque : un second entretien scellé réussi, sur un autre cas et un autre jour. Le premier, « { $case } », a été réussi le { $at }.
certification-missing-proficiency-confirmation = Il manque : la confirmation par un évaluateur de l’entretien « { $case } » du { $at }.
certification-missing-proficiency-adult = Il manque : un entretien scellé réussi avec une personne adulte.
certification-missing-proficiency-child = Il manque : un entretien scellé réussi avec un enfant ou un adolescent.
certification-missing-observed = { $count ->
    [one] Il manque : un exercice observé à réussir encore { $count } fois, noté avec la grille « { $rubric } ».
   *[other] Il manque : un exercice observé à réussir encore { $count } fois, noté avec la grille « { $rubric } ».
}
certification-missing-assessors = { $count ->
    [one] Il manque : { $count } autre évaluateur qui note avec la grille « { $rubric } ».
   *[other] Il manque : { $count } autres évaluateurs qui notent avec la grille « { $rubric } ».
}
certification-missing-attendance = Il manque : { $hours } h { $minutes } min sur les { $needed } h de présence.
certification-missing-waiting = { $days ->
    [one] Il manque : le délai de { $days } jour se termine le { $until }.
   *[other] Il manque : le délai de { $days } jours se termine le { $until }.
}
certification-missing-waiting-after = { $days ->
    [one] Il manque : le délai de { $days } jour commence une fois le numéro { $number } rempli.
   *[other] Il manque : le délai de { $days } jours commence une fois le numéro { $number } rempli.
}
certification-missing-any = { $count ->
    [one] Il manque encore { $count } de ces exigences.
   *[other] Il manque encore { $count } de ces exigences.
}
certification-missing-all = { $count ->
    [one] Il manque { $count } de ces exigences.
   *[other] Il manque { $count } de ces exigences.
}

## What to do next.

certification-next-course = Commencez le cours « { $course } ».
certification-next-course-on = Continuez le cours « { $course } ».
certification-next-assessment = Passez l’évaluation « { $assessment } » du cours « { $course } ».
certification-next-proficiency = Commencez un entretien scellé dans la salle d’entraînement.
certification-next-proficiency-second = Commencez le second entretien scellé le { $from } ou plus tard.
certification-next-proficiency-second-now = Commencez le second entretien scellé. C’est possible depuis le { $from }.
certification-next-proficiency-confirmation = Un évaluateur examine votre entretien. Vous n’avez rien à faire.
certification-next-proficiency-adult = Commencez un entretien scellé avec une personne adulte.
certification-next-proficiency-child = Commencez un entretien scellé avec un enfant ou un adolescent.
certification-next-observed = Convenez d’une date avec un évaluateur pour un exercice noté avec la grille « { $rubric } ».
certification-next-attendance = Venez à la prochaine séance.
certification-next-waiting = Attendez jusqu’au { $until }.
certification-next-waiting-after = Il faut d’abord remplir le numéro { $number }.

## What becomes of the award.

certification-award-nothing = Il manque encore quelque chose.
certification-award-proposed = Tout est rempli depuis le { $at }. Une personne du programme doit le confirmer.
certification-award-by-evidence = Tout est rempli depuis le { $at }. Le certificat peut être délivré.
certification-award-confirmed = { $person } l’a confirmé le { $at }. Le certificat peut être délivré.
certification-award-issued = Le certificat a été délivré le { $at }.
certification-award-own = La confirmation du { $at } par { $person } ne compte pas : nul ne confirme pour soi-même.
certification-award-too-early = La confirmation du { $at } par { $person } ne compte pas : à ce moment, il manquait encore quelque chose.
certification-award-revoked = Le certificat précédent a été révoqué : il n’est donc pas renouvelé. Un responsable du programme peut ouvrir le parcours complet.
certification-award-left = La certification n’est délivrée que tant que la personne participe au programme.
certification-award-deactivated = Le compte est désactivé. Rien ne lui est délivré.

## How long it is good, with dates: shown before the terms are saved.

certification-example-first = Une personne qui remplit tout le { $completed } a un certificat valable jusqu’au { $expires } inclus.
certification-example-window = Il peut être renouvelé à partir du { $opens }. Ce qui est fait avant ce jour ne compte pas pour le renouvellement.
certification-example-early = Renouvelé le premier jour possible, le { $completed } : valable jusqu’au { $expires } inclus.
certification-example-on-time = Renouvelé le dernier jour de validité, le { $completed } : valable jusqu’au { $expires } inclus.
certification-example-late = Renouvelé le dernier jour du délai supplémentaire, le { $completed } : valable jusqu’au { $expires } inclus. Dans l’intervalle, il n’y a pas de certificat valable.
certification-example-lapsed = Non renouvelé à temps : il faut refaire le parcours complet. Terminé le { $completed }, par exemple : valable jusqu’au { $expires } inclus.

## What is wrong with the terms.

certification-terms-validity = Un certificat doit être valable de 2 à { $most } mois.
certification-terms-window = La période de renouvellement doit durer au moins 1 mois et être plus courte que les { $validity } mois de validité du certificat.
certification-terms-grace = Le délai supplémentaire après l’expiration peut être ici de 0 à { $most } jours.
certification-terms-date = Il n’y a pas de jour { $day } au mois { $month }.

## What is wrong with the requirements as they are written.

certification-form-missing-key-hint = Ajoutez `{ $key }`. La page « Certifications » montre sa forme.
certification-form-not-a-name = `{ $key }` doit être un nom fait de lettres minuscules de a à z, de chiffres et de tirets simples.
certification-form-not-a-name-hint = Écrivez-le ainsi : { $key } = "first-contact"
certification-form-unknown-kind = Il n’y a pas de type d’exigence `{ $word }`.
certification-form-unknown-people = Il n’y a pas d’entretiens avec `{ $word }`.
certification-form-none = Rien n’est exigé.
certification-form-none-hint = Ajoutez au moins une table [[requirement]].
certification-form-twice = Deux exigences ont l’identifiant `{ $id }`.
certification-form-twice-hint = Donnez à chaque exigence son propre identifiant.
certification-form-too-many = Il y a plus de { $most } exigences.
certification-form-too-many-hint = Gardez l’essentiel. Une liste que personne ne peut lire à voix haute, personne ne peut la suivre.
certification-form-too-deep = Des groupes sont imbriqués sur plus de { $most } niveaux.
certification-form-too-deep-hint = Remontez d’un niveau les exigences les plus profondes.
certification-form-empty-group = Il n’y a rien dans ce groupe.
certification-form-empty-group-hint = Mettez au moins une exigence dans `of`.
certification-form-more-than-there-are = { $count ->
    [one] Il est demandé plus que la seule exigence ({ $count }) de ce groupe.
   *[other] Il est demandé plus que les { $count } exigences de ce groupe.
}
certification-form-more-than-there-are-hint = Écrivez un nombre plus petit, ou employez le type `all`.
certification-form-assessors = Il ne peut pas y avoir plus d’évaluateurs que de fois.
certification-form-assessors-hint = Augmentez `times`, ou diminuez `assessors`.
certification-form-after = Aucune exigence placée plus haut n’a l’identifiant `{ $id }`.
certification-form-after-hint = Un délai ne peut suivre qu’une exigence placée plus haut et qui n’est pas un groupe qui le contient. Sans `after`, il est compté depuis le début du cycle.
