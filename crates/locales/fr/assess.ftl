## Quizzes and final assessments: one question a page.

# Above a question and above a result. $number counts this person's attempts from 1.
attempt-kind-quiz = Quiz du module, tentative { $number }
attempt-kind-quiz-limited = Quiz du module, tentative { $number } sur { $allowed }
attempt-kind-final = Évaluation finale, tentative { $number }
attempt-kind-final-limited = Évaluation finale, tentative { $number } sur { $allowed }
attempt-kind-drill = Exercice, tentative { $number }
attempt-pass-mark = Vous réussissez avec { $percent } % ou plus.
# Heading of the page, and label of each question in a result.
attempt-question = Question { $number } sur { $total }
attempt-save-next = Enregistrer et continuer
attempt-save-review = Enregistrer et relire
# Buttons of questions that are told about before the end.
attempt-check = Vérifier
attempt-check-again = Vérifier de nouveau
attempt-check-once = Vous pouvez vérifier cette réponse une fois. Ensuite, elle ne change plus.
attempt-tries-left = { $count ->
    [0] C’est le dernier essai.
    [one] Après cet essai, il vous en reste { $count }.
   *[other] Après cet essai, il vous en reste { $count }.
}
attempt-next = Question suivante
# Beside the heading of a question that takes no more answers.
attempt-closed = Vérifiée. Cette réponse ne change plus.
# Links beside the button.
attempt-back = Revenir à la question précédente
attempt-skip = Répondre plus tard à cette question

## The list of questions beside the question.

attempt-questions = Questions
# Spoken labels of the numbered links.
attempt-question-answered = Question { $number }, avec réponse
attempt-question-open = Question { $number }, encore sans réponse
# The key under the list, and the state of a question before finishing.
attempt-key-here = Cette question
attempt-key-answered = Avec réponse
attempt-key-open = Encore sans réponse
attempt-review-link = Relire et terminer
attempt-leave-note = Vous pouvez vous arrêter et continuer plus tard, même sur un autre appareil. Ce qui est enregistré le reste.
attempt-leave-note-timed = Ce qui est enregistré le reste, même si vous partez. Le temps continue de passer.

## Saving.

# $time is a time of day, or a date with a time of day.
attempt-saved = Enregistré : { $time }
attempt-nothing-saved = Rien n’est encore enregistré
attempt-not-saved = Pas encore enregistré
attempt-saving = Enregistrement en cours
attempt-trying = Votre réponse n’est pas encore enregistrée : le serveur n’a pas pu être joint. Audire essaie de nouveau. Laissez cette page ouverte.
attempt-try-now = Essayer maintenant
attempt-nothing-chosen = Aucune réponse choisie. Une réponse enregistrée auparavant compte toujours.
attempt-nothing-written = Rien n’est écrit. Une réponse enregistrée auparavant compte toujours.
# Something is missing: places in an order, or how sure one is.
attempt-incomplete = Pas encore complet, donc pas encore enregistré
attempt-session-ended = Votre session a pris fin. Votre réponse est conservée : reconnectez-vous et elle sera enregistrée.
attempt-sign-in = Se reconnecter
attempt-reload = Recharger cette page
## The time that is left.

# $time is a time of day.
clock-until = Fin du temps à { $time } ({ $count ->
    [one] il reste { $count } minute
   *[other] il reste { $count } minutes
}).
# The same while it is counted down. $minutes is a number.
clock-minutes = Fin du temps à { $time } (il reste { $minutes } min).
clock-last-minute = Fin du temps à { $time } (il reste moins d’une minute).
clock-over = Le temps est écoulé. Ce que vous avez enregistré est en cours de remise.
# Said aloud once.
clock-five-left = Il reste 5 minutes.
clock-one-left = Il reste 1 minute. Ce que vous avez enregistré compte, même si vous ne terminez pas vous-même.
clock-hide = Masquer le temps
clock-show = Afficher le temps

## Before finishing.

review-title = Relire et terminer
review-all-answered = { $total ->
    [one] La question a une réponse.
   *[other] Les { $total } questions ont toutes une réponse.
}
review-some-open = { $open ->
    [one] { $open } question sur { $total } n’a pas encore de réponse.
   *[other] { $open } questions sur { $total } n’ont pas encore de réponse.
}
review-questions-note = Tant que vous n’avez pas terminé, vous pouvez modifier chaque réponse.
review-questions-note-checked = Les réponses que vous avez vérifiées ne changent plus. Vous pouvez modifier les autres tant que vous n’avez pas terminé.
review-question = Question { $number }
review-finish-title = Terminer
review-finish-note = Une question sans réponse ne rapporte aucun point. Vous réussissez avec { $percent } % ou plus. Une fois que vous avez terminé, les réponses ne peuvent plus être modifiées, et vous voyez le résultat.
review-finish-note-drill = Une question sans réponse ne rapporte aucun point. Ici, il n’y a pas de seuil à atteindre. Une fois que vous avez terminé, les réponses ne peuvent plus être modifiées, et vous voyez le résultat.
review-go-to-open = Aller à la question { $number }
review-finish = Terminer et voir le résultat
review-finish-anyway = { $open ->
    [one] Terminer en laissant { $open } question sans réponse
   *[other] Terminer en laissant { $open } questions sans réponse
}

## The result.

result-title = Résultat
result-taken-by = Tentative effectuée par { $name }
result-passed = Seuil atteint
result-not-passed = Seuil non atteint
# Heading of a drill, in which nothing is passed.
result-finished = Terminé
# Heading while a person still has to mark answers.
result-waiting-title = Pas encore définitif
result-waiting = { $count ->
    [one] { $count } réponse attend la note d’un évaluateur. Le résultat est définitif après cela ; vous le voyez ici.
   *[other] { $count } réponses attendent la note d’un évaluateur. Le résultat est définitif après cela ; vous le voyez ici.
}
result-withheld = Dans cette tentative, quelque chose attend encore une note ou la réponse à une objection. Jusque-là, les niveaux et les commentaires donnés par des personnes ne sont pas montrés ici. Comme vous savez de qui est la tentative, vous n’y notez plus de réponse.
result-ran-out = Le temps était écoulé. Ce que vous aviez enregistré a été remis.
result-score = Vous avez obtenu { $percent } %. Le seuil de réussite est de { $needed } %.
# While answers wait for a mark.
result-score-so-far = { $percent } % pour l’instant. Le seuil de réussite est de { $needed } %.
# For an assessor, who did not take the attempt.
result-score-other = Résultat obtenu : { $percent } %. Le seuil de réussite est de { $needed } %.
result-score-drill = Vous avez obtenu { $percent } %.
result-score-drill-other = Résultat obtenu : { $percent } %.
# Numbers of points, such as 12.5 and 20; below zero where certainty is marked.
result-points = Points : { $earned } sur { $possible }
result-unanswered = { $count ->
    [one] { $count } question est restée sans réponse et n’a rapporté aucun point.
   *[other] { $count } questions sont restées sans réponse et n’ont rapporté aucun point.
}
result-when = Terminé : { $time }
result-next-certificate = Vous avez terminé le cours. Votre certificat est délivré.
result-next-completed = Vous avez terminé le cours.
result-next-course = La suite du cours vous est ouverte.
result-next-course-open = La page du cours indique ce qui manque encore pour terminer le cours.
result-next-again = Lisez d’abord les explications ci-dessous. Vous pouvez réessayer aussi souvent que nécessaire ; les questions que vous n’avez pas encore vues viennent en premier.
result-next-again-limited = { $count ->
    [one] Il vous reste { $count } tentative. Lisez les explications ci-dessous avant de l’utiliser ; les questions que vous n’avez pas encore vues viennent en premier.
   *[other] Il vous reste { $count } tentatives. Lisez les explications ci-dessous avant d’utiliser la prochaine ; les questions que vous n’avez pas encore vues viennent en premier.
}
result-next-none-left = Il ne vous reste aucune tentative. Demandez à votre formateur ou à votre responsable de programme comment continuer. Les leçons vous restent ouvertes.
result-next-drill = L’exercice ne coûte rien. Vous pouvez le refaire ; les questions que vous n’avez pas encore vues viennent en premier.
result-next-wait = Vous n’avez rien à faire maintenant.
# $time is a date with a time of day.
attempt-next-from = La prochaine tentative peut commencer à partir de : { $time }.
result-drill-again = S’exercer de nouveau
result-to-drills = Tous les exercices
result-open-certificate = Ouvrir le certificat
result-to-course = Aller au cours
result-try-again = Réessayer
result-back-to-marking = Retour aux évaluations terminées
result-skills = Compétences
result-skills-note = La part des points obtenus aux questions sur chaque compétence. Quelques questions montrent une tendance, rien de plus.
result-questions-note = Ce que vous avez choisi, si chaque réponse proposée est juste ou non, pourquoi, et d’après quelle source.
# Where the course shows less.
result-questions-note-marks = Ce que vous avez choisi et si c’était juste. Ce cours ne montre pas les explications, afin que ses questions puissent être posées de nouveau.
result-questions-note-score = Ce cours ne montre que le résultat, afin que ses questions puissent être posées de nouveau.
result-contest-numbers = Les questions ne sont pas montrées, mais vous pouvez contester la note d’une réponse. Les numéros sont ceux de la tentative.
result-not-answered = Sans réponse
# Numbers of points, such as 0.5 and 1.
result-item-points = Points obtenus : { $earned } sur { $possible }

## How sure one was, in a result. $right of $count answers were right.

result-certainty-title = Votre degré de certitude
result-certainty-note = C’est en indiquant son degré de certitude réel que l’on obtient le plus de points.
result-certainty-high = { $right ->
    [one] Avec un degré de certitude élevé, { $right } réponse sur { $count } était juste.
   *[other] Avec un degré de certitude élevé, { $right } réponses sur { $count } étaient justes.
}
result-certainty-mid = { $right ->
    [one] Avec un degré de certitude moyen, { $right } réponse sur { $count } était juste.
   *[other] Avec un degré de certitude moyen, { $right } réponses sur { $count } étaient justes.
}
result-certainty-low = { $right ->
    [one] Avec un degré de certitude faible, { $right } réponse sur { $count } était juste.
   *[other] Avec un degré de certitude faible, { $right } réponses sur { $count } étaient justes.
}

## What to look at again, and why a result is another than before.

result-look-again = À revoir
result-look-again-note = Les erreurs que vos réponses ont montrées, et où les leçons en parlent.
result-look-again-count = { $count ->
    [one] Dans { $count } réponse
   *[other] Dans { $count } réponses
}
result-changes = Pourquoi le résultat a changé
result-changes-note = Le changement le plus récent vient en premier.
outcome-change-marked = Un évaluateur a noté une réponse
outcome-change-contest = Une contestation a reçu une réponse
outcome-change-regraded = Une question a été corrigée, et ses réponses ont été notées de nouveau
result-change-points = Points avant : { $before }. Points après : { $after }.
result-passed-before = Vous aviez réussi avant qu’une réponse soit notée de nouveau. Cela reste : le cours en tient compte comme avant.
result-passed-before-other = Cette évaluation avait été réussie avant qu’une réponse soit notée de nouveau, et compte toujours comme réussie.
result-marked-again = Cette question a été corrigée. Votre réponse a été notée de nouveau le { $time }.
result-marked-again-other = Cette question a été corrigée. La réponse a été notée de nouveau le { $time }.

## Objecting to a mark, under a question of a result.

result-contest-open = Contester cette note
result-contest-reason = Pourquoi pensez-vous que la note est erronée ?
result-contest-reason-hint = De 10 à 2 000 caractères. Un évaluateur la lit sans votre nom et répond ici. Vous pouvez contester une fois chaque question.
result-contest-send = Envoyer la contestation
# $time is a date with a time of day.
result-contest-raised = Votre contestation : { $time }
result-contest-waiting = En attente d’un évaluateur
result-contest-upheld = L’évaluateur vous a donné raison.
result-contest-not-upheld = L’évaluateur a maintenu la note.

## What an assessment is like, said before it begins.

behaviour-deferred = Vous voyez ce qui était juste après avoir terminé.
behaviour-immediate = Vous pouvez vérifier chaque réponse une fois et voir alors ce qui est juste.
behaviour-interactive = Vous pouvez vérifier chaque réponse. Après un essai erroné, vous recevez un indice et pouvez réessayer ; chaque essai supplémentaire coûte un tiers des points.
card-minutes = { $count ->
    [one] Vous avez { $count } minute. Le temps continue de passer si vous partez.
   *[other] Vous avez { $count } minutes. Le temps continue de passer si vous partez.
}
card-no-limit = Il n’y a pas de limite de temps. Chaque réponse est enregistrée.
card-certainty = À chaque réponse, vous indiquez votre degré de certitude. Une réponse juste rapporte 1, 2 ou 3 points, une réponse erronée 0, −2 ou −6.
card-wait = { $count ->
    [one] Entre deux tentatives, vous attendez { $count } heure.
   *[other] Entre deux tentatives, vous attendez { $count } heures.
}

## Skills that questions give evidence of.

competence-definition = Distinguer la traite d’autres infractions
competence-indicators = Reconnaître les formes et les indicateurs
competence-control-and-trauma = Contrôle, traumatisme et mémoire
competence-rights = Droits et protection
competence-first-contact = Premier contact et bref récit initial
competence-question-types = Distinguer les types de questions
competence-open-questions = Poser des questions ouvertes à partir de ce qui a été dit
competence-planning = Préparer un entretien
competence-cooperation = Travailler avec les partenaires

# A share in figures.
percent = { $percent } %
