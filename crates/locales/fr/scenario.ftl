## Scenarios: the list, and the page before one.

scenarios-title = Scénarios
scenarios-lead = Un scénario vous place dans une situation qui change selon ce que vous faites. Dans un parcours d’entraînement, rien ne compte et personne d’autre ne peut voir vos décisions.
scenarios-note = Les décisions autour d’une audition, et ce qui s’ensuit.
scenarios-none = Il n’y a pas encore de scénario.
scenarios-all = { $count ->
    [one] Voir { $count } scénario
   *[other] Voir les { $count } scénarios
}
scenario-about-minutes = { $count ->
    [one] Environ { $count } minute
   *[other] Environ { $count } minutes
}
scenario-finished = { $count ->
    [one] Terminé { $count } fois
   *[other] Terminé { $count } fois
}
scenario-latest = Le dernier bilan
scenario-about = De quoi il s’agit
scenario-go-on = Continuer
scenario-untranslated = Ce scénario n’est pas traduit dans la langue de cette page. Il est affiché dans cette langue : { $language }.
scenario-stale = Certaines parties de cette traduction sont plus anciennes que le texte anglais.
scenario-course = Met en pratique
scenario-not-reviewed = Pas encore relu par des personnes ayant survécu à la traite, ni par des spécialistes de la protection de l’enfance, ni par des juristes.
scenario-not-reviewed-link = Ce que cela signifie
scenario-before = Avant de commencer
scenario-leave-any-time = Vous pouvez quitter la page à tout moment, et l’histoire attend là où elle en est. Si vous laissez ce scénario de côté, vous ne perdez rien et personne n’en est informé.
scenario-time-text = Prenez le temps qu’il vous faut. L’horloge de l’histoire n’avance que lorsque vous agissez.
scenario-begin = Commencer
scenario-begin-practice = Commencer pour s’entraîner
scenario-anew = Recommencer du début
scenario-anew-note = Le parcours ouvert est alors clos. Il ne compte nulle part.
scenario-skip = Laisser ce scénario de côté
scenario-looked-at = Ce qui est examiné
scenario-looked-at-note = Décidé à la fin, d’après ce qui a été fait. Chaque objectif est atteint ou non.
scenario-people = Qui peut être appelé
scenario-people-note = Ces personnes ont des horaires et des limites. Vous pouvez les consulter à tout moment.
scenario-person-hours = Horaires
scenario-person-limits = Limites
scenario-runs = Vos parcours précédents
scenario-run-practice = Entraînement
scenario-run-assessed = Évalué
scenario-run-link = Bilan du { $date }
scenario-assessed = Où ce scénario est évalué
scenario-assessed-note = Dans un parcours évalué, une décision reste acquise, et rien n’est jugé avant la fin.
scenario-assessed-rule = Vous réussissez avec { $percent } % ou plus. Un parcours qui finit mal pour les personnes concernées n’est pas réussi, quels que soient les points obtenus.
scenario-assessed-begin = Commencer le parcours évalué
scenario-assessed-go-on = Continuer le parcours évalué
scenario-assessed-other = Un parcours de « { $title } » est ouvert ici. Si vous commencez celui-ci, l’autre est clos. Il ne compte comme tentative que si vous revenez à cet autre scénario.
scenario-state-passed = Réussi
scenario-state-not-passed = Pas encore réussi
scenario-attempts-left = { $count ->
    [one] Il reste { $count } tentative.
   *[other] Il reste { $count } tentatives.
}
scenario-attempts-any = Le nombre de tentatives n’est pas limité.

# What stands between a word and what it is about.
scenario-colon = {"\u00A0"}:

## How a story ends for the people in it.

scenario-outcome-good = Bonne issue
scenario-outcome-mixed = Issue en partie bonne
scenario-outcome-poor = Mauvaise issue
scenario-outcome-critical = L’exercice s’est arrêté ici

## What an action is, said in the debrief only.

scenario-verdict-sound = Juste
scenario-verdict-costly = A un prix
scenario-verdict-unsound = À éviter

## The page of an open run.

# $time is a time of day in the story, such as 21:43.
scenario-clock = Il est { $time }.
scenario-happened = Ce qui s’est passé
scenario-did = Ce que vous avez fait
scenario-did-other = Ce que l’agent a fait
scenario-meanwhile = Entre-temps
scenario-minutes-passed = { $count ->
    [one] { $count } minute s’est écoulée.
   *[other] { $count } minutes se sont écoulées.
}
scenario-act = Que faites-vous ?
scenario-say = Que diriez-vous ?
scenario-say-note = Si vous le souhaitez. Vous seul pouvez le lire, ce n’est pas noté et vous pouvez le supprimer. N’écrivez ni vrais noms ni faits d’une affaire.
scenario-say-keep = Garder et comparer
scenario-say-keep-only = Garder
scenario-say-kept = Gardé. Vous seul pouvez le lire.
scenario-say-again = Garder la modification
scenario-models = D’autres façons de le dire
scenario-reconsider = Revenir sur une décision
scenario-reconsider-note = L’histoire revient avant cette décision. C’est enregistré et figure dans le bilan. Le score est celui du chemin que vous gardez.
scenario-reconsider-do = Revenir avant cette décision
scenario-content-note = Avertissement sur le contenu
scenario-leave = Quitter
scenario-leave-open = Vous pouvez quitter la page à tout moment, et l’histoire attend là où elle en est. Un parcours peut rester ouvert indéfiniment{"\u00A0"}: cela n’a aucune conséquence, et personne n’en est informé.
scenario-leave-later = Quitter et continuer plus tard
scenario-choose-other = Laisser ce scénario et en choisir un autre
scenario-assessed-in = Évalué dans { $course }
scenario-stands = L’histoire n’en est plus là où était cette page. Voici où elle en est maintenant.
# Shown while a decision could not be sent.
scenario-offline = Le serveur est injoignable. Votre décision n’est pas encore enregistrée. L’envoi est renouvelé automatiquement.
scenario-try-now = Essayer maintenant

## The debrief.

scenario-debrief = Bilan
scenario-debrief-practice = Parcours d’entraînement du { $date }, version { $version }
scenario-debrief-assessed = Parcours évalué du { $date }, version { $version }
scenario-print = Imprimer
# Whose run it is, where staff look at it; a name follows.
scenario-officer = Agent{"\u00A0"}:
scenario-officer-note = Ce que cette personne a écrit avec ses propres mots n’est pas montré. Elle seule peut le lire.
scenario-ending = Comment cela s’est terminé
scenario-meaning = Ce que cela signifie
scenario-score = Score
scenario-score-points = { $count ->
    [one] { $earned } point sur { $count }
   *[other] { $earned } points sur { $count }
}
scenario-score-rule = Chaque objectif rapporte ses points ou aucun. Le pourcentage est arrondi à l’inférieur ; c’est celui du chemin gardé.
scenario-score-passed = Réussi. Il fallait { $percent } % ou plus.
scenario-score-not-passed = Pas réussi. Il fallait { $percent } % ou plus.
scenario-score-poor = Un parcours qui finit mal pour les personnes concernées n’est pas réussi, quels que soient les points obtenus.
scenario-score-critical = Un parcours qui s’arrête sur une erreur critique n’est pas réussi, quels que soient les points obtenus.
scenario-path = Le chemin
scenario-path-note = De la première scène à la fin, avec la raison à chaque décision.
scenario-path-folded = Derrière les lignes en tirets se trouve ce qui n’a pas été fait. Ouvrez-en une pour voir ce qui se serait passé.
scenario-why = Pourquoi{"\u00A0"}:
scenario-source = Source{"\u00A0"}:
scenario-not-done = Pas fait
scenario-others = { $count ->
    [one] { $count } possibilité n’a pas été choisie
   *[other] { $count } possibilités n’ont pas été choisies
}
# On paper, behind what was not done: the scene it leads to.
scenario-leads = Ensuite{"\u00A0"}: { $scene }
scenario-would = Ce qui se serait passé
scenario-would-lead = L’histoire aurait continué : { $scene }
scenario-would-end = L’histoire se serait terminée : { $scene }
scenario-reconsidered = Fait d’abord, puis reconsidéré
scenario-again = Réessayer à partir d’ici
scenario-again-note = « Réessayer à partir d’ici » ouvre un nouveau parcours d’entraînement. Ce qui a été fait avant cette décision reste tel quel.
scenario-objectives = Objectifs
scenario-objectives-note = Décidés selon ces règles, d’après ce que l’histoire retient et ce qui a été fait.
scenario-met = Atteint
scenario-not-met = Non atteint
scenario-evidence = Les décisions qui s’y rapportent
scenario-evidence-none = Rien de ce qui a été fait ne s’y rapporte.
scenario-competences = Ce que montrent les décisions
scenario-competences-note = Les décisions du chemin gardé. Celles qui ne laissaient pas de choix ne sont pas comptées.
scenario-competence = Compétence
scenario-errors = À revoir
scenario-errors-note = Les erreurs que ces décisions ont montrées, et où les leçons en parlent.
scenario-words = Vos mots
scenario-words-note = Vous seul pouvez les lire. Ils ne sont pas notés.
scenario-words-yours = Ce que vous avez écrit
scenario-words-none = Vous n’avez rien écrit ici.
scenario-words-delete = Supprimer ce que j’ai écrit
scenario-sources = Sources
scenario-after = Avant de continuer
scenario-after-text = Ce qui se trouve ici peut vous rester en tête. Prenez une minute loin de l’écran.
scenario-play-again = Au début de ce scénario
scenario-all-link = Tous les scénarios
scenario-to-course = Vers le cours

## On the pages of a course.

scenario-course-practice = Scénarios d’entraînement
scenario-course-practice-note = Vous pouvez les jouer ou les laisser.
scenario-course-assessed = Scénario évalué
scenario-course-assessed-one = Il est nécessaire pour terminer le cours.
scenario-course-assessed-choose = L’un d’eux est nécessaire pour terminer le cours. Qui laisse un thème de côté en choisit un autre et ne perd rien.
scenario-needs = { $count ->
    [one] { $count } scénario évalué réussi
   *[other] { $count } scénarios évalués réussis
}
scenario-next = Le scénario évalué de ce module
scenario-home = Ensuite : le scénario évalué de ce module
scenario-home-open = Un scénario est ouvert
scenario-home-run = Scénario

## For instructors.

scenario-author-lead = Ce que contient le fichier, et ce que les agents ont fait dans la version actuelle.
scenario-author-pin = Pour fixer cette version
scenario-author-pin-note = Un cours qui évalue avec ce scénario nomme cette version. Il la garde jusqu’à ce que quelqu’un en nomme une autre.
scenario-author-problems = Ce qui a été trouvé
scenario-author-no-problems = Rien n’a été trouvé.
scenario-author-size = Taille
scenario-author-scenes = scènes
scenario-author-actions = actions
scenario-author-endings = fins
scenario-author-situations = situations
scenario-author-gave-up = Le parcours de toutes les situations a été interrompu à sa limite. Ce qui n’a pas pu être décidé n’est pas affirmé.
scenario-author-picture = Schéma
scenario-author-picture-note = Chaque scène avec les actions qui mènent plus loin. Les chiffres comptent ce que les agents ont fait.
scenario-author-no-picture = Le schéma ne peut pas être dessiné tant que le fichier contient des erreurs.
scenario-author-figures = Ce que les agents ont fait
scenario-author-figures-note = Parcours dans la version actuelle, d’entraînement et évalués.
scenario-author-hidden = Trop peu d’agents ont terminé un parcours pour des chiffres qui ne désignent personne.
scenario-author-people = agents avec un parcours terminé
scenario-author-runs = parcours
scenario-author-left = abandonnés depuis une semaine ou plus
scenario-author-median = durée médiane d’un parcours, en minutes
scenario-author-scene = Scène
scenario-author-action = Action
scenario-author-verdict = Jugement
scenario-author-visits = Passages
scenario-author-seconds = Secondes médianes avant de décider
scenario-author-taken = Choisie
scenario-author-critical = Fin critique
scenario-author-reconsidered = Reconsidérée
scenario-author-actions-table = Actions
scenario-author-scenes-table = Scènes
scenario-author-endings-table = Fins
scenario-author-ending = Fin
scenario-author-outcome = Issue

## The words in the picture of a scenario.

scenario-picture = Les scènes du scénario et les actions qui mènent de l’une à l’autre.
scenario-picture-start = Début
scenario-picture-event = Un événement mène ici
scenario-picture-visits = Passages
scenario-picture-taken = Choisie
scenario-picture-critical = Critique
scenario-picture-median = Secondes médianes
