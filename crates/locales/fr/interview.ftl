## Entretiens : la liste, et la page qui précède un entretien.

interviews-title = Entretiens
interviews-lead = Vous tapez ce que vous diriez ; une personne fictive répond. Ensuite, vous voyez ce que vous avez demandé, ce que cela a apporté, et de meilleurs mots.
interviews-note = Un échange avec une personne fictive, et un bilan de chaque question.
interviews-none = Il n’y a pas encore d’entretien.
interview-care-pause = Vous étiez dans la salle il y a moins d’une heure. Faites d’abord une pause : marchez un peu, buvez quelque chose, parlez à quelqu’un.
# Followed by a link to another case.
interview-care-other = Vos deux derniers entretiens étaient du même genre. Changer peut faire du bien :
interviews-all = { $count ->
    [one] Voir { $count } entretien
   *[other] Voir les { $count } entretiens
}
interview-finished = { $count ->
    [one] Terminé { $count } fois
   *[other] Terminé { $count } fois
}
interview-latest = Le dernier bilan
interview-about = De quoi il s’agit
interview-go-on = Reprendre
interview-untranslated = Ce cas n’est pas traduit dans la langue de cette page. Le dossier et les réponses sont en anglais.
interview-leave-any-time = Vous pouvez quitter à tout moment, et l’entretien attend là où il en est. Si vous le laissez de côté, vous ne perdez rien, et personne n’en est informé.
interview-skip = Laisser cet entretien de côté
interview-anew-note = Recommencer ferme l’entretien en cours. Il n’aura pas de bilan.
interview-begin = Commencer
interview-how = Comment cela se passe
interview-how-plan = Vous lisez le dossier et vous préparez : ce que vous voulez apprendre, ce qui a pu se passer, ce dont la personne peut avoir besoin.
interview-how-talk = Dans la salle, vous tapez ce que vous dites, tour après tour. Tout est enregistré aussitôt. Vous pouvez faire des pauses, quitter et revenir.
interview-how-debrief = Une fois l’échange terminé, le bilan montre chaque question, ce qu’elle a changé, et ce que vous pourriez dire à la place.
interview-how-same = La personne est un programme, sans service à distance. Les mêmes mots dans le même entretien amènent toujours les mêmes réponses.
# $languages is a list of names of languages, such as "English, français".
interview-how-languages = Vous écrivez en anglais : les autres langues ne peuvent pas encore être codées. Le dossier et les réponses existent en : { $languages }.
interview-how-private = Vous seul pouvez lire les entretiens d’entraînement, et vous pouvez les supprimer aussitôt.
interview-how-caps = Après deux entretiens en une heure, ou quatre en une journée, la salle ferme pour un moment. De tels échanges fatiguent plus qu’on ne le remarque.
interview-limits = Cette simulation n’exerce que la conduite de l’échange. Elle n’évalue pas la crédibilité, ne pose pas de diagnostic et ne tranche rien en droit.
interview-runs = Vos entretiens précédents
interview-run-link = Bilan du { $date }
# $percent is the share of recommended questions.
interview-run-share = { $count ->
    [one] { $percent } % recommandées, { $count } question
   *[other] { $percent } % recommandées, { $count } questions
}
interview-run-erased = Vous avez supprimé les mots de cet entretien.
interview-demonstration = Une démonstration : tout le monde peut lire ce cas, il ne certifie donc rien.

## À quoi sert un entretien.

interview-purpose-practice = Entraînement
interview-purpose-baseline = Avant la formation
interview-purpose-pass = Pour réussir
interview-purpose-probe = Suivi
interview-purpose-refresher = Rappel

## La préparation.

interview-planning-lead = Lisez, préparez, puis entrez. Votre plan reste à côté de vous pendant l’échange, et vous seul le voyez.
interview-file = Dossier
interview-briefing = Dossier de préparation
interview-briefing-note = Il contient des noms et des suppositions. Ce qui s’y trouve, la personne ne vous l’a pas dit : ne le lui mettez pas dans la bouche.
# Followed by a name.
interview-interpreter = Interprète :
interview-plan = Votre plan
interview-plan-note = Aucun champ n’est obligatoire. Vous pourrez y revenir dans le bilan et comparer.
interview-objectives = Objectifs
interview-objectives-hint = Que devez-vous savoir après ce premier échange, et qu’est-ce qui peut attendre ?
interview-hypotheses = Hypothèses
interview-hypotheses-hint = Au moins deux explications différentes. Une seule se confirme trop facilement.
interview-needs = Besoins
interview-needs-hint = De quoi la personne peut-elle avoir besoin avant et pendant l’échange : repos, nourriture, langue, sécurité, quelqu’un de confiance ?
interview-present = Qui devrait être présent
interview-present-hint = Vous et la personne êtes toujours là.
interview-go-in = Entrer
interview-keep-plan = Garder et revenir plus tard
interview-no-real = Pas de vrais noms, pas de faits réels.

## La salle.

interview-simulation = Une simulation qui ne répond que par des mots. La personne est fictive.
interview-record = Ce qui a été dit
interview-session-first = Premier échange
interview-session-second = Deuxième échange, quelques jours plus tard
interview-you = Vous
interview-say = Ce que vous dites ensuite
interview-in-english = Écrivez en anglais.
interview-keys = Entrée envoie ; Maj et Entrée : nouvelle ligne.
interview-say-this = Dire ceci
interview-wait = Attendre en silence
# $count is how many characters were typed; # in the page until then.
interview-count = { $count } caractères sur { $most }
interview-turns-left = { $count ->
    [one] Il reste { $count } tour.
   *[other] Il reste { $count } tours.
}
interview-end-talk = Terminer l’échange
interview-end-note = L’échange se termine alors pour aujourd’hui. Une bonne fin remercie, demande s’il y a des questions et dit ce qui se passe ensuite : dites-le d’abord.
interview-other-acts = Plus
interview-notes = Vos notes
interview-notes-hint = Vous seul pouvez les lire. Tout ce que vous envoyez les enregistre aussi.
interview-notes-keep = Garder les notes
interview-notes-kept = Gardées.
interview-leave-open = Vous pouvez quitter à tout moment, et l’échange attend là où il en est. Cela n’a aucune conséquence, et personne n’en est informé.
interview-leave-measured = Vous pouvez quitter à tout moment, et l’échange attend là où il en est. Il compte lorsqu’il est terminé.
interview-offline = Le serveur est injoignable. Vos mots ne sont pas encore enregistrés. L’envoi est renouvelé automatiquement.
interview-over = L’échange est terminé
interview-pause-practice = Prenez quelques minutes avant de lire la suite. Ce qui a été dit peut vous rester en tête.
interview-pause-measured = Prenez quelques minutes avant de lire la suite. Un évaluateur regarde cet entretien ; rien ne compte avant.
interview-to-debrief = Vers le bilan
interview-again = Un deuxième échange avec la même personne

## Les actes : sur les boutons, ce qu’ils veulent dire, et dans le compte rendu une fois accomplis.

interview-act-break = Faire une pause
interview-act-alone = Demander à être seul avec la personne
interview-act-alone-note = On demande à celui ou celle qui accompagne la personne d’attendre dehors.
interview-act-interpreter = Changer d’interprète
interview-act-interpreter-note = L’échange s’arrête jusqu’à l’arrivée d’un autre interprète.
interview-act-protect = Arrêter et envoyer de l’aide
interview-act-protect-note = Si quelqu’un est en danger maintenant, le récit s’arrête et de l’aide est envoyée. L’échange se termine.
interview-act-child = Appeler la protection de l’enfance
interview-act-child-note = Si la personne s’avère être un enfant, le récit s’arrête, un tuteur et la protection de l’enfance sont appelés, et l’échange se termine.
interview-act-close = Terminer l’échange maintenant
interview-act-again = Commencer le deuxième échange
interview-act-again-note = Quelques jours plus tard. La personne se souvient de cet échange : de ce que vous avez promis, et de votre manière d’être.
interview-did-break = Vous avez fait une pause.
interview-did-alone = Vous avez demandé à être seul avec la personne.
interview-did-interpreter = Vous avez fait changer l’interprète.
interview-did-protect = Vous avez arrêté le récit et envoyé de l’aide.
interview-did-child = Vous avez arrêté et appelé la protection de l’enfance et un tuteur.
interview-did-close = Vous avez mis fin à l’échange.
interview-did-again = Vous êtes revenu pour un deuxième échange.
interview-did-wait = Vous avez attendu en silence.

## Comment un échange s’est terminé.

interview-end-closed = Vous avez conclu l’échange.
interview-end-stopped = La personne n’a pas pu continuer et a mis fin à l’échange.
interview-end-failed = L’échange s’est rompu après une menace.
interview-end-inappropriate = L’échange a été arrêté à cause de demandes qui n’ont pas leur place dans un entretien.
interview-end-protected = Vous avez arrêté le récit pour protéger quelqu’un.
interview-end-handed-over = Vous avez passé la main à la protection de l’enfance.
interview-end-long = L’échange a atteint le plus grand nombre de tours permis.
interview-end-left = Cet entretien a été quitté et un autre commencé.

## Avant d’envoyer quelque chose qui semble réel.

interview-real-title = Ceci vient peut-être d’une affaire réelle. Rien n’a été envoyé.
interview-real-text = Modifiez-le, ou envoyez-le tel quel si c’est inventé.
interview-real-send = Envoyer, c’est inventé
interview-real-title-keep = Ceci vient peut-être d’une affaire réelle. Ce n’est pas encore gardé.
interview-real-text-keep = Modifiez-le, ou gardez-le tel quel si c’est inventé.
interview-real-keep = Garder, c’est inventé
interview-private-name = « { $piece } » ressemble au nom d’une personne.
interview-private-number = « { $piece } » ressemble au numéro d’un document ou d’un dossier.
interview-private-phone = « { $piece } » ressemble à un numéro de téléphone.
interview-private-email = « { $piece } » ressemble à une adresse électronique.
interview-private-address = « { $piece } » ressemble à une adresse.
interview-private-date = « { $piece } » ressemble à une date.
interview-private-plate = « { $piece } » ressemble à une plaque d’immatriculation.

## Sur les pages d’un cours.

interview-course = Entretiens d’entraînement
interview-course-note = Un échange avec une personne fictive. Vous pouvez le mener ou le laisser de côté.
interview-course-one = Entretien
