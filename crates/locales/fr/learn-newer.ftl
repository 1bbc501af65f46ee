# Une version plus récente d’un cours, pour les agents en cours.
newer-look = Voir ce qui est nouveau et ce que vous gardez
newer-title = Une version plus récente
newer-since = Une version plus récente existe depuis le { $date }. Vous pouvez garder la vôtre jusqu’au bout.
newer-versions = La plus récente est { $version }, la vôtre { $own }.
newer-current = Vous suivez la version actuelle de ce cours.
newer-completed = Vous avez terminé ce cours. Il reste terminé, dans la version où vous l’avez suivi, et votre certificat reste le même.
newer-back = Retour au cours
newer-brings = Ce qu’elle apporte
newer-brings-note = Ce qu’en disent ses auteurs, et les leçons où il y a du nouveau.
newer-nothing-told = Ses auteurs n’en disent rien, et aucune leçon que vous avez lue n’a changé.
newer-added = { $count ->
    [one] { $count } nouvelle leçon
   *[other] { $count } nouvelles leçons
}
newer-changed = { $count ->
    [one] { $count } leçon que vous avez lue a changé
   *[other] { $count } leçons que vous avez lues ont changé
}
newer-sections = { $count ->
    [one] { $count } section est nouvelle ou dit autre chose
   *[other] { $count } sections sont nouvelles ou disent autre chose
}
newer-keeps = Ce que vous gardez
newer-keeps-note = Tout ce que vous avez fait reste enregistré, quelle que soit la version.
newer-lessons-kept = { $count ->
    [0] Vous n’avez encore terminé aucune leçon.
    [one] La leçon que vous avez terminée reste terminée.
   *[other] { $count } leçons que vous avez terminées restent terminées.
}
newer-answers-kept = { $count ->
    [0] Aucune réponse dans une leçon n’est reprise.
    [one] { $count } réponse dans une leçon est reprise.
   *[other] { $count } réponses dans des leçons sont reprises.
}
newer-pass-kept = Reste réussi :
newer-again = Ce que vous referiez
newer-again-note = Un test dont les questions ou les règles ont changé. Vous pouvez lire et essayer comme auparavant.
newer-pass-again = À réussir de nouveau :
newer-answers-anew = { $count ->
    [one] { $count } question d’une leçon à laquelle vous avez répondu demande autre chose maintenant, ou la bonne réponse a changé. Vous pouvez y répondre de nouveau.
   *[other] { $count } questions de leçons auxquelles vous avez répondu demandent autre chose maintenant, ou leur bonne réponse a changé. Vous pouvez y répondre de nouveau.
}
newer-gone = Ne fait plus partie du cours, et reste dans votre dossier :
newer-nothing-again = Rien.
newer-no-way-back = Vous ne pourrez pas revenir à votre version. Si vous préférez continuer comme vous avez commencé, il n’y a rien à faire.
newer-take = Passer à la version plus récente

## Pourquoi elle ne peut pas être prise maintenant
newer-attempt-open = Un test que vous avez commencé est encore ouvert. Terminez-le d’abord : il appartient à la version où vous l’avez commencé.
newer-run-open = Un scénario qui compte est encore ouvert. Terminez-le d’abord, ou quittez-le.
newer-another = Quelque chose a changé depuis que vous avez vu cette liste : une version encore plus récente, ou une chose que vous avez faite. Regardez la liste telle qu’elle est maintenant.
newer-meanwhile = Vous êtes passé à une version plus récente de ce cours dans une autre fenêtre. Rechargez la page.
notice-newer-taken = Vous suivez la version plus récente. Ce que vous avez fait est gardé.
audit-enrolment-moved = Passage à une version plus récente d’un cours

## Qui suit quelle version, pour les auteurs
newer-under-way = { $count ->
    [0] Personne n’est en cours dans cette version.
    [one] { $count } personne est en cours dans cette version.
   *[other] { $count } personnes sont en cours dans cette version.
}
newer-completed-by = { $count ->
    [0] Personne ne l’a terminée.
    [one] { $count } personne l’a terminée.
   *[other] { $count } personnes l’ont terminée.
}
