## Mesurer.

measuring-title = Mesurer
measuring-short = Les entretiens évalués montrent ce que vous savez faire : avant la formation, pour réussir, et des mois après.
measuring-link = Où vous en êtes, et ce qui vient ensuite
measuring-lead = L’entraînement ne compte nulle part. Ce qui compte, ce sont quelques entretiens avec des cas que personne n’a vus, et un évaluateur qui regarde chacun d’eux.
measuring-next = Ensuite : { $name }
measuring-from = Possible à partir du { $date }.
measuring-begin = Commencer
measuring-passed = Réussi le { $date }.
measuring-not-passed = Pas encore réussi.
measuring-demonstration = Il n’y a ici que des cas de démonstration. Vous pouvez voir comment cela se passe ; rien n’en est certifié.
# Percentages.
measuring-shares = { $recommended } % recommandées, { $open } % ouvertes
measuring-run-demonstration = démonstration
measuring-run-open = En cours
measuring-run-passed = Confirmé
measuring-run-not = Pas confirmé
measuring-run-waits = Attend un évaluateur
measuring-run-waits-competent = Compétent selon le programme ; un évaluateur doit le confirmer
interview-strand-adults = Adultes
interview-strand-adults-note = Entretiens avec des personnes adultes.
interview-strand-children = Enfants et adolescents
interview-strand-children-note = Entretiens avec des personnes de moins de dix-huit ans.
interview-purpose-practice-note = Il ne compte nulle part.
interview-purpose-baseline-note = Un entretien avant la formation, pour voir ce qu’elle a changé. Il n’est ni réussi ni échoué.
interview-purpose-pass-note = Deux d’entre eux doivent être compétents, à deux jours différents, et confirmés.
interview-purpose-probe-note = Après trois, six et neuf mois : ce qui est resté. Il ne retire rien.
interview-purpose-refresher-note = Deux fois par an, pour que le savoir-faire ne s’efface pas.
measuring-rule = Les règles
measuring-rule-order = D’abord un entretien avant la formation, puis deux pour réussir, un suivi après trois, six et neuf mois, puis deux rappels par an.
measuring-rule-pass = Vous réussissez avec deux entretiens compétents sur deux cas scellés différents. Le second commence au moins 24 heures après la fin du premier.
measuring-rule-one = Dans chacun, au moins 15 questions sur les faits ; au moins 70 % recommandées et 30 % ouvertes ; au plus 20 % qui proposent une réponse, dont 60 % suivies d’une question ouverte ; au plus 3 % suggestives ; 85 % des étapes et toutes celles de la sécurité ; ni menace, ni promesse, ni rien d’autre de grave, et au plus un doute ou un reproche.
measuring-rule-assessor = Un évaluateur lit chaque entretien évalué et le confirme ou non, avec un motif. Le codage automatique seul ne certifie jamais.
measuring-rule-demonstration = Les cas de démonstration peuvent être lus par tous et ne certifient rien.
measuring-rule-replay = Les mêmes mots amènent toujours les mêmes réponses : tout entretien peut être rejoué, et toute étiquette contestée.
measuring-rule-private = Les entretiens évalués sont conservés comme preuve de l’évaluation, car un certificat qui repose sur eux peut être contesté. Le programme ne les efface pas de lui-même, et vous ne pouvez pas les effacer. Les évaluateurs peuvent les lire. Tant que l’un d’eux est ouvert, l’entraînement est fermé.

## Séries de questions.

interview-drills = Cinq minutes avec des questions
interview-drills-note = Ce que des agents ont dit dans les cas. L’heure est celle du serveur ; ce qui vient après ne compte pas.
interview-drills-banks = Exercices des cours
interview-drill-code = Nommer la question
interview-drill-code-note = De quel genre de tour s’agit-il, et en êtes-vous sûr ?
interview-drill-repair = De meilleurs mots
interview-drill-repair-note = Dites la même chose de façon ouverte, sans rien y mettre. Vous écrivez en anglais.
interview-drill-begin = Commencer
interview-drill-again = Une série de plus
interview-drill-answer = Répondre
interview-drill-until = Jusqu’à { $time }
# $minutes is a number of minutes and seconds, such as 3:20.
interview-drill-left = Encore { $minutes }
interview-drill-done = Les cinq minutes sont passées.
interview-drill-item = Élément { $number }
interview-drill-far = { $right } sur { $count } justes
interview-drill-result = { $count ->
    [0] Aucune réponse n’a été donnée.
    [one] { $right } élément sur { $count } était juste.
   *[other] { $right } éléments sur { $count } étaient justes.
}
interview-drill-items = Ce que c’était
interview-repairs-erase = Supprimer ce que j’ai écrit
interview-repairs-erase-note = Ce que vous avez écrit dans toutes les séries de reformulation est supprimé aussitôt et ne peut pas être rétabli. Le codage et les points restent, pour le tableau de vos compétences.
interview-repairs-erase-do = Supprimer définitivement
interview-repair-deleted = Vous avez supprimé ce que vous aviez écrit.
interview-drill-was = C’était :
interview-drill-coded = Le programme lit vos mots comme :
interview-repair-open = Ouvert : la personne peut raconter.
interview-repair-directive = Cela demande un détail. C’est recommandé, mais une question ouverte apporte plus.
interview-repair-unsure = Le programme n’est pas sûr de ce que c’est. Cela compte pour moitié.
interview-repair-closed = Cela propose encore une réponse, ou demande plusieurs choses.
interview-repair-leading = Cela montre encore la réponse attendue, ou tient quelque chose pour acquis.
interview-repair-other = Cela ne demande rien sur les faits.

## Évaluateurs.

judging-waiting = Entretiens
judging-waiting-note = Entretiens évalués à confirmer, étiquettes contestées, et échanges arrêtés à cause de demandes qui n’y ont pas leur place.
judging-none = Rien n’attend.
judging-runs = À confirmer
judging-contests = Étiquettes contestées
judging-contest-sealed = Un tour d’un cas scellé
judging-reports = Signalements
judging-items-note = Le fichier contient chaque tour avec ce qui a été dit avant, sans nom, pour tester le programme. Les tours de cas scellés et ceux qui ressemblent à des données réelles n’y sont pas.
judging-items-link = Les obtenir en fichier
judging-coded-competent = Compétent selon le programme.
judging-coded-not = Pas compétent selon le programme.
judging-contest-labels = Codé « { $given } », revendiqué « { $claimed } »
judging-title = Entretien évalué
judging-replay = Relecture
judging-replay-note = L’entretien vient d’être rejoué, avec les mots qui ont été dits.
judging-replay-same = Chaque réponse est sortie à l’identique.
judging-replay-differs = À partir du tour { $turn }, les réponses sortent autrement. Ce qui a été enregistré compte.
judging-replay-other = Il ne peut pas être rejoué avec ce programme. Ce qui a été enregistré compte.
judging-replay-coded = Aujourd’hui, le programme nommerait ces tours autrement :
judging-replay-turn = Tour { $turn } : alors « { $before } », aujourd’hui « { $now } »
judging-judge = Votre décision
judging-judge-note = Lisez ce qui a été dit avant de décider. Si vous décidez autrement que le programme, dites pourquoi.
judging-decision = Cet entretien est-il au niveau demandé d’un entretien ?
judging-choose = Choisissez d’abord l’une des deux réponses.
judging-yes = Oui
judging-yes-hint = Il compte pour la réussite si le cas est scellé.
judging-no = Non
judging-no-hint = Il ne compte pas. Un autre entretien peut être commencé.
judging-reason = Motif
judging-reason-hint = L’agent le lit. Au moins 20 caractères si vous décidez autrement que le programme.
judging-save = Enregistrer la décision
judging-earlier = Décisions précédentes
judging-was-yes = Confirmé
judging-was-no = Pas confirmé
coding-title = Une étiquette contestée
coding-lead = Un agent dit que le programme a mal nommé ce tour. Décidez selon le guide de codage. Aucun nom ne figure ici.
coding-context = Ce que la personne avait dit
coding-given = Le programme l’a nommé
coding-claimed = L’agent dit que c’est
coding-label = Ce que c’est
coding-label-hint = Selon le guide de codage. Les mesures du bilan l’utilisent ensuite.
coding-reason-hint = L’agent le lit. Nommez la règle.
coding-decide = Votre décision
coding-decided = Décidé
report-title = Un échange arrêté
report-lead = Deux tours ont demandé ce qui n’a pas sa place dans un entretien, selon le programme. Vous voyez ces tours et rien d’autre.
report-turns = Les tours
report-no-objection = L’agent n’en a rien dit.
report-decision = Ces tours n’ont-ils pas leur place dans un entretien ?
report-yes = Ils n’y ont pas leur place
report-yes-hint = Le signalement tient. L’agent lit votre motif.
report-no = Ils voulaient dire autre chose
report-no-hint = Le signalement est clos, sans conséquence.
notice-interview-erased = L’entretien est supprimé.
notice-repairs-erased = Ce que vous aviez écrit est supprimé.
notice-interview-judged = La décision est enregistrée.
notice-coding-decided = L’étiquette est décidée.
notice-report-decided = Le signalement est décidé.

## Auteurs.

author-interviews = Cas d’entretien
author-interviews-lead = Chaque cas est un fichier texte. Les agents rencontrent la dernière version sans erreur.
author-interviews-link = Voir les cas
author-cases = Cas
author-cases-note = Ceux d’entraînement et ceux qui montrent comment on mesure. Les cas scellés sont seulement comptés.
author-cases-none = Il n’y a aucun cas dans le dossier.
author-case-practice = Entraînement
author-case-demonstration = Démonstration
author-sealed = Cas scellés
author-sealed-note = Un cas connu ne mesure rien. Les cas scellés se trouvent hors de ce site et de son code.
author-sealed-count = { $there } sur { $needed }
author-sealed-how = Ils sont lus dans un dossier à vous :
author-sealed-baseline = Un avant la formation.
author-sealed-pass = Deux pour réussir ; un essai manqué en consomme un de plus.
author-sealed-probes = Trois après trois, six et neuf mois.
author-sealed-refreshers = Deux pour les rappels d’une année.
author-items = Tours contestés
author-items-note = Ce que des évaluateurs ont décidé, sans noms : de quoi tester le programme. Un évaluateur peut les obtenir en fichier depuis la page « Évaluation ».
author-items-count = { $count ->
    [0] Aucun n’a encore été décidé.
    [one] { $count } a été décidé.
   *[other] { $count } ont été décidés.
}
author-interviews-how = Comment en écrire un
author-interviews-how-text = Ces documents accompagnent le programme :
