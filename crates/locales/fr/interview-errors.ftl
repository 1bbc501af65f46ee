## Why something in an interview did not do what it was asked.

interview-refused-erased = Vous avez effacé ce qui a été dit dans cet entretien. Il ne peut plus être regardé.
interview-refused-ended = Cet entretien est terminé. Plus rien ne peut y être ajouté.
interview-refused-not-ended = Cet entretien n’est pas encore terminé. Vous pourrez y revenir quand il le sera.
interview-refused-old-model = Cet entretien a été commencé avec une version antérieure du programme, et la personne répondrait autrement aujourd’hui : il ne peut pas continuer. Commencez-en un nouveau avec ce cas ; celui-ci pourra alors être regardé, et effacé.
interview-refused-not-entered = Vous n’êtes pas encore entré. Préparez d’abord l’entretien, puis entrez.
interview-refused-entered = Vous êtes déjà entré. Le plan reste tel qu’il était à ce moment.
interview-refused-turn-taken = Autre chose a déjà été envoyé ici, peut-être dans un autre onglet. La page montre maintenant où cela en est. Rien de ce que vous avez écrit n’est perdu.
interview-refused-turn-order = On n’en est pas encore là. La page montre maintenant où cela en est. Rien de ce que vous avez écrit n’est perdu.
interview-refused-not-now = Ce n’est pas possible maintenant. Choisissez une des possibilités que la page montre.
interview-refused-words-empty = Rien n’a encore été dit. Dites d’abord quelque chose ; quand la personne a parlé, vous pouvez aussi attendre en silence.
interview-refused-words-long = C’est plus long que { $count } caractères. Dites-en moins à la fois et envoyez de nouveau.
interview-refused-notes-long = Vos notes dépassent { $count } caractères. Raccourcissez-les et conservez-les de nouveau.
interview-refused-plan-long = C’est plus long que { $count } caractères. Raccourcissez le texte et conservez-le de nouveau.
interview-refused-no-place = Cela n’a pas sa place dans un entretien, et la personne n’y répond pas. Continuez par autre chose. Si cela se reproduit, l’entretien se termine et un évaluateur l’examine.
interview-refused-no-place-ended = Cela n’a pas sa place dans un entretien. C’était la deuxième fois : l’entretien est terminé, et un évaluateur examinera ces deux interventions. Vous pouvez faire une objection dans le retour.
interview-refused-assessed-stays = Un entretien évalué est conservé comme preuve de l’évaluation, car un certificat qui repose sur lui peut être contesté. Il ne peut pas être effacé.

## Why an interview may not begin.

# $most is how often one may go in, $count how long it is until the next.
interview-refused-cap-hour = { $count ->
    [one] Vous avez été dans la salle { $most } fois en une heure. Faites une pause : le suivant pourra commencer dans une minute.
   *[other] Vous avez été dans la salle { $most } fois en une heure. Faites une pause : le suivant pourra commencer dans { $count } minutes.
}
interview-refused-cap-hour-long = { $count ->
    [one] Vous avez été dans la salle { $most } fois en une heure. Faites une pause : le suivant pourra commencer dans environ une heure.
   *[other] Vous avez été dans la salle { $most } fois en une heure. Faites une pause : le suivant pourra commencer dans environ { $count } heures.
}
interview-refused-cap-day-short = { $count ->
    [one] Vous avez été dans la salle { $most } fois en un jour. C’est assez pour une journée : le suivant pourra commencer dans une minute.
   *[other] Vous avez été dans la salle { $most } fois en un jour. C’est assez pour une journée : le suivant pourra commencer dans { $count } minutes.
}
interview-refused-cap-day = { $count ->
    [one] Vous avez été dans la salle { $most } fois en un jour. C’est assez pour une journée : le suivant pourra commencer dans environ une heure.
   *[other] Vous avez été dans la salle { $most } fois en un jour. C’est assez pour une journée : le suivant pourra commencer dans environ { $count } heures.
}
interview-refused-assessed-open = Vous avez un entretien évalué en cours. Terminez-le d’abord ; l’entraînement sera ensuite de nouveau accessible.
interview-refused-measured-open = Vous avez un entretien évalué en cours dans l’autre filière. Terminez-le d’abord.
interview-refused-waits-for-assessor = Deux de vos entretiens sont peut-être réussis. Un évaluateur les examine d’abord.
interview-refused-measured-wait-minutes = { $count ->
    [one] Le suivant pourra commencer dans une minute.
   *[other] Le suivant pourra commencer dans { $count } minutes.
}
interview-refused-measured-wait = { $count ->
    [one] Le suivant pourra commencer dans environ une heure.
   *[other] Le suivant pourra commencer dans environ { $count } heures.
}
# $needed is how many cases a strand needs.
interview-refused-no-case-left = Il n’y a ici aucun cas que vous n’ayez déjà rencontré. Une école a besoin de { $needed } cas scellés par filière ; adressez-vous à un formateur.

## Rounds of utterances.

interview-refused-drill-empty = Il n’y a encore rien pour s’entraîner ici : aucun cas n’a de phrases de ce genre.
interview-refused-drill-many = Vous avez commencé beaucoup de séries en une heure. Faites une pause.
interview-refused-drill-over = Les cinq minutes sont écoulées. Ce que vous avez répondu avant compte.
interview-refused-drill-changed = Cet élément a été modifié entre-temps. La page montre ce qu’il y a maintenant. Ce que vous avez saisi est gardé.
interview-refused-drill-choose = Choisissez ce que sont ces mots.
interview-refused-drill-write = Écrivez ce que vous diriez.

## Contests, judgements and reports.

interview-refused-contest-choose = Choisissez ce qu’est cette intervention.
interview-refused-contest-reason = Écrivez entre { $least } et { $most } caractères.
interview-refused-contest-once = Cette intervention a déjà été contestée. Cela n’est possible qu’une fois.
interview-refused-contest-most = Vous avez contesté { $most } interventions de cet entretien. Il n’est pas possible d’en contester davantage.
interview-refused-contest-same = L’intervention porte déjà ce nom.
interview-refused-contest-decided = La décision a été prise entre-temps. La page la montre maintenant.
interview-refused-report-closed = Cela a déjà été dit ou décidé. La page montre maintenant où cela en est.
interview-refused-own = C’est le vôtre. Quelqu’un d’autre en décide.
interview-refused-judge-reason = Vous décidez autrement que le résultat automatique ou que le jugement précédent. Écrivez pourquoi, en { $least } à { $most } caractères.

## What to practise next.

skills-next-interview = Vous n’avez pas encore mené cet entretien.
skills-next-room = Entretien

## In the audit log.

audit-interview-started = Entretien évalué commencé
audit-interview-ended = Entretien évalué terminé
audit-interview-lost = Entretien évalué perdu : le programme a changé pendant qu’il était ouvert
audit-interview-viewed = Entretien évalué regardé par un évaluateur
audit-interview-judged = Entretien évalué confirmé ou infirmé
audit-interview-objected = Objection à un signalement sur un entretien
audit-interview-report-decided = Signalement sur un entretien tranché
audit-interview-report-viewed = Signalement sur un entretien lu par un évaluateur
audit-coding-contested = Catégorie d’une intervention contestée
audit-coding-decided = Catégorie contestée tranchée
