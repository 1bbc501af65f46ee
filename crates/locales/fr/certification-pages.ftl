## Certifications of a programme.

certifications-title = Certifications
certifications-lead = Ce que le programme certifie, ce qu’il faut pour cela et combien de temps cela vaut.
certifications-none = Il n’y a pas encore de certification.
certification-new = Nouvelle certification
certification-next = Écrire la version suivante
certification-version-of = Version { $number }, depuis le { $date }
certification-stay = Qui a commencé avec une version antérieure la garde.
certification-outcomes = Ce que les titulaires ont montré
certification-takes = Ce qu’il faut
certification-renewal = Renouvellement
certification-renewal-same = Un renouvellement demande tout cela de nouveau.
certification-terms = Durée de validité
certification-award = La délivrance
certification-says-practice-room = Les certificats disent que la salle d’entraînement n’autorise pas à mener seul des entretiens.
certification-earlier = Versions antérieures
certification-earlier-note = Rien n’est modifié ni supprimé : quelqu’un peut encore suivre l’une d’elles.
certification-never-expires = Les certificats n’expirent jamais.
certification-said-validity = { $months ->
    [one] Un certificat vaut { $months } mois.
   *[other] Un certificat vaut { $months } mois.
}
certification-said-window = { $months ->
    [one] Il peut être renouvelé dans le dernier mois qui précède.
   *[other] Il peut être renouvelé dans les { $months } derniers mois qui précèdent.
}
certification-said-grace = { $days ->
    [one] Pendant { $days } jour après l’expiration, le renouvellement reste ouvert.
   *[other] Pendant { $days } jours après l’expiration, le renouvellement reste ouvert.
}
certification-rule-completion = Cette durée court chaque fois du jour où tout est rempli.
certification-rule-previous = Un renouvellement court du jour où expire le certificat précédent.
certification-rule-fixed = { $month ->
    [1] Il expire toujours le { $day } janvier.
    [2] Il expire toujours le { $day } février.
    [3] Il expire toujours le { $day } mars.
    [4] Il expire toujours le { $day } avril.
    [5] Il expire toujours le { $day } mai.
    [6] Il expire toujours le { $day } juin.
    [7] Il expire toujours le { $day } juillet.
    [8] Il expire toujours le { $day } août.
    [9] Il expire toujours le { $day } septembre.
    [10] Il expire toujours le { $day } octobre.
    [11] Il expire toujours le { $day } novembre.
   *[12] Il expire toujours le { $day } décembre.
}
certification-decides-evidence = Les preuves décident : quand tout est rempli, le certificat est délivré.
certification-decides-person = Une personne du programme confirme chaque délivrance.
certification-final-assessment = évaluation finale

## The form of a certification.

certification-editor-lead = Ce que vous enregistrez est une nouvelle version. Les précédentes restent telles quelles.
certification-names = Nom et acquis
certification-names-note = Les deux figurent sur les certificats. Il faut un titre dans chaque langue du programme.
certification-other-languages = Autres langues
certification-title-in = Titre ({ $language })
certification-outcomes-in = Ce que les titulaires ont montré ({ $language })
certification-outcomes-hint = Un par ligne.
certification-slug = Mot dans son adresse
certification-slug-hint = Lettres minuscules a à z, chiffres et traits d’union. Laissé vide, il vient du titre. Il ne peut plus changer.
certification-takes-note = Tout doit être rempli. Cela s’écrit sous une forme simple et se lit à voix haute ci-dessous.
certification-requirements = Exigences du parcours complet
certification-requirements-hint = En TOML. Inutile de le connaître : ajoutez une exigence par choix, ci-dessous.
certification-show = Lire à voix haute
certification-aloud = Lu à voix haute
certification-line = Ligne { $line }
certification-renewal-text = Exigences d’un renouvellement
certification-renewal-hint = Sous la même forme.
certification-renewal-note = Un parcours plus court pour qui a encore un certificat valable. Laissé vide, tout est demandé de nouveau.
certification-terms-note = Les jours commencent et finissent dans le fuseau du programme : { $zone }.
certification-expires = Les certificats expirent
certification-expires-note = Sans cela, ce qui suit ne compte pas.
certification-validity = Mois de validité d’un certificat
certification-window = Période de renouvellement, en mois
certification-window-hint = Le renouvellement est possible si longtemps avant l’expiration.
certification-grace = Délai supplémentaire, en jours
certification-grace-hint = Le renouvellement reste ouvert si longtemps après l’expiration. Ces jours-là, le certificat ne vaut pas.
certification-rule = L’expiration se compte à partir
certification-choose-completion = du jour où tout est rempli, chaque fois
certification-choose-previous = de l’expiration précédente, lors d’un renouvellement
certification-choose-fixed = d’un jour fixe de l’année
certification-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
certification-fixed-month = Mois du jour fixe
certification-fixed-hint = Seulement pour un jour fixe de l’année.
certification-fixed-day = Jour du mois
certification-completed-on = L’exemple part de quelqu’un qui a tout rempli le
certification-show-dates = Montrer les dates
certification-example = Un exemple
certification-confirmed = Une personne du programme confirme chaque délivrance
certification-confirmed-note = Sinon, les preuves décident seules.
certification-practice-room = Les certificats disent ce que la salle d’entraînement ne montre pas
certification-practice-room-note = Qu’elle n’autorise pas à mener seul des entretiens. Si des entretiens y sont exigés, c’est toujours dit.
certification-save = Enregistrer comme nouvelle version
notice-certification-written = La version est enregistrée. Elle vaut pour qui commence dès maintenant.

## A requirement that is added by choosing.

certification-add = Ajouter une exigence par choix
certification-add-note = Choisissez le genre et remplissez ce qui en relève ; le reste est ignoré. Les délais après une autre exigence s’écrivent à la main.
certification-add-path = L’ajouter à
certification-into-requirements = parcours complet
certification-into-renewal = renouvellement
certification-add-kind = Genre
certification-kind-course = Un cours achevé
certification-kind-assessment = Un résultat à une évaluation
certification-kind-proficiency = Maîtrise en salle d’entraînement
certification-kind-observed = Une pratique observée par un évaluateur
certification-kind-attendance = Des heures de présence
certification-kind-waiting = Un délai depuis le début
certification-add-course = Cours
certification-add-assessment = Évaluation
certification-final-of = { $course } : évaluation finale
certification-add-percent = Au moins, pour cent
certification-add-people = Entretiens avec
certification-people-adults = des adultes
certification-people-children = des enfants
certification-add-rubric = Évaluée avec
certification-add-times = Combien de fois
certification-add-assessors = Évaluateurs différents, au moins
certification-add-hours = Heures
certification-add-days = Jours
certification-add-ever = Ce qui a été montré avant compte aussi
certification-add-ever-note = Sinon, seulement ce qui est montré après le début.
certification-add-button = Ajouter au texte
certification-into-group = { $path }, dans { $group }
certification-add-own = Dans un groupe à part
certification-add-alone = Non
certification-group-any = Au moins un certain nombre du groupe
certification-group-all = Tout le groupe
certification-arrange = Les mettre en groupes ou les retirer
certification-arrange-note = Cochez des exigences, puis choisissez ce qu’elles deviennent. Cela s’écrit dans le texte ci-dessus ; vos commentaires restent.
certification-arrange-which = Exigences
certification-arrange-group = D’un groupe, il faut
certification-arrange-least = Combien d’entre elles
certification-arrange-least-hint = Seulement si tout le groupe n’est pas exigé.
certification-arrange-gather = En faire un groupe
certification-arrange-need = Changer ce qu’il faut du groupe
certification-arrange-dissolve = Défaire les groupes
certification-arrange-remove = Les retirer
certification-arrange-none = Cochez une exigence de ce parcours.
certification-arrange-one = Cochez un seul groupe.
certification-arrange-no-group = Cela n’est possible qu’avec des groupes.
certification-arrange-apart = Cochez des exigences voisines, dans le même groupe.
certification-arrange-group-missing = Choisissez ce qu’il faut du groupe.
certification-arrange-by-hand = Le texte est écrit sous une forme qui ne peut pas être changée ici sans perdre vos commentaires. Changez-le à la main.
certification-add-kind-missing = Choisissez un genre d’exigence.
certification-add-choice-missing = Choisissez dans la liste.
certification-add-number = Écrivez un nombre entier de { $least } à { $most }.

## What is wrong with the form.

certification-path-problems = { $count ->
    [one] Une ligne des exigences est à corriger. Elle est indiquée sous le texte.
   *[other] { $count } points des exigences sont à corriger. Ils sont indiqués sous le texte.
}
certification-path-too-long = Ce texte dépasse { $most } caractères.
certification-path-only-waiting = Il suffirait d’attendre pour remplir ces conditions. Demandez que quelque chose soit montré, quelle que soit la voie choisie.
certification-path-nothing-anew = Tout cela peut être rempli par ce qui a été montré auparavant : chaque nouveau cycle serait rempli dès son ouverture. Demandez quelque chose de nouveau : au moins une condition sans « ever », quelle que soit la voie choisie.
certification-unknown-course = Aucun cours du nom `{ $course }` n’est publié.
certification-unknown-course-hint = Le nom est la dernière partie de l’adresse du cours. L’ajout par choix l’écrit pour vous.
certification-unknown-assessment = Le cours `{ $course }` n’a pas d’évaluation `{ $assessment }`.
certification-unknown-assessment-hint = Écrivez `final`, ou le nom d’un module qui a un quiz.
certification-unknown-rubric = Il n’y a pas de grille `{ $rubric }`.
certification-unknown-rubric-hint = L’ajout par choix montre celles qui existent.
certification-title-missing = Écrivez le titre dans cette langue : { $language }.
certification-title-too-long = Le titre est trop long ({ $language }). 120 caractères sont possibles.
certification-title-unusable = Le titre contient des caractères invisibles ({ $language }). Tapez-le de nouveau.
certification-outcomes-missing = Écrivez dans au moins une langue ce que les titulaires ont montré.
certification-outcomes-unusable = Au plus { $most } lignes de { $longest } caractères, sans caractères invisibles ({ $language }).
certification-slug-missing = Écrivez le mot de l’adresse : le titre n’en donne pas.
certification-slug-unusable = Le mot peut avoir des minuscules a à z, des chiffres et des traits d’union simples.
certification-slug-taken = Une autre certification a ce mot. Choisissez-en un autre.
certification-outdated = Quelqu’un a enregistré la version { $number } entre-temps. Rien n’est perdu : regardez-la, puis enregistrez de nouveau.

## The template of a programme’s certificates.

template-title = Modèle des certificats
template-lead = Les signataires, la seconde langue et le logo. Les certificats délivrés gardent leur modèle.
template-preview = Voir un spécimen (PDF)
template-signatories = Signataires et langues
template-signatories-note = Jusqu’à trois noms figurent sous un certificat.
template-signatory = Signataire { $number }
template-name = Nom
template-role-in = Fonction ({ $language })
template-second = Seconde langue
template-second-usual = L’anglais, à côté d’une autre langue
template-second-hint = La première langue est celle de l’agent.
template-save = Enregistrer comme nouveau modèle
template-logo = Logo
template-logo-note = Il figure en tête des certificats. Seule l’image est gardée ; le reste du fichier est retiré.
template-logo-file = Image
template-logo-hint = Un fichier PNG de 500 Ko et de 2000 pixels de côté au plus.
template-logo-alt = Le logo actuel
template-logo-send = Enregistrer le logo
template-logo-remove = Ne plus mettre de logo
template-versions = Versions
template-versions-note = La dernière vaut pour les nouveaux certificats.
template-version-of = Modèle { $number }, { $date }
notice-template-written = Le modèle est enregistré. Il vaut pour les certificats délivrés dès maintenant.
template-outdated = Quelqu’un a enregistré le modèle { $number } entre-temps. Rien n’est perdu : regardez-le, puis enregistrez de nouveau.
template-language-unknown = Choisissez l’une des quatre langues.
template-name-missing = Écrivez le nom de qui a cette fonction.
template-name-unusable = Le nom dépasse 120 caractères ou en contient d’invisibles.
template-role-missing = Écrivez la fonction dans cette langue : { $language }.
template-role-unusable = La fonction dépasse 120 caractères ou en contient d’invisibles ({ $language }).
logo-too-large = Le fichier dépasse { $kilobytes } Ko.
logo-not-png = Ce n’est pas une image PNG. Enregistrez le logo en PNG et choisissez-le de nouveau.
logo-too-wide = L’image dépasse { $pixels } pixels de côté. Réduisez-la.
logo-damaged = L’image est endommagée et illisible.

## The audit log.

audit-certification-created = Certification créée
audit-certification-written = Version d’une certification enregistrée
audit-template-written = Modèle de certificats enregistré
