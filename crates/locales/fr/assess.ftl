## Quizzes and final assessments: one question a page.

# Above a question and above a result. $number counts this person's attempts from 1.
attempt-kind-quiz = Quiz du module, tentative { $number }
attempt-kind-quiz-limited = Quiz du module, tentative { $number } sur { $allowed }
attempt-kind-final = Évaluation finale, tentative { $number }
attempt-kind-final-limited = Évaluation finale, tentative { $number } sur { $allowed }
attempt-pass-mark = Vous réussissez avec { $percent } % ou plus.
# Heading of the page, and label of each question in a result.
attempt-question = Question { $number } sur { $total }
attempt-save-next = Enregistrer et continuer
attempt-save-review = Enregistrer et relire
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

## Saving.

# $time is a time of day, or a date with a time of day.
attempt-saved = Enregistré : { $time }
attempt-nothing-saved = Rien n’est encore enregistré
attempt-not-saved = Pas encore enregistré
attempt-saving = Enregistrement en cours
attempt-trying = Votre réponse n’est pas encore enregistrée : le serveur n’a pas pu être joint. Audire essaie de nouveau. Laissez cette page ouverte.
attempt-try-now = Essayer maintenant
attempt-nothing-chosen = Aucune réponse choisie. Une réponse enregistrée auparavant compte toujours.
attempt-session-ended = Votre session a pris fin. Votre réponse est conservée : reconnectez-vous et elle sera enregistrée.
attempt-sign-in = Se reconnecter
attempt-reload = Recharger cette page

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
review-question = Question { $number }
review-finish-title = Terminer
review-finish-note = Une question sans réponse ne rapporte aucun point. Vous réussissez avec { $percent } % ou plus. Une fois que vous avez terminé, les réponses ne peuvent plus être modifiées, et vous voyez le résultat avec les explications.
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
result-score = Vous avez obtenu { $percent } %. Le seuil de réussite est de { $needed } %.
# For an assessor, who did not take the attempt.
result-score-other = Résultat obtenu : { $percent } %. Le seuil de réussite est de { $needed } %.
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
result-open-certificate = Ouvrir le certificat
result-to-course = Aller au cours
result-try-again = Réessayer
result-back-to-marking = Retour aux évaluations terminées
result-skills = Compétences
result-skills-note = La part des points obtenus aux questions sur chaque compétence. Quelques questions montrent une tendance, rien de plus.
result-questions-note = Ce que vous avez choisi, si chaque réponse proposée est juste ou non, pourquoi, et d’après quelle source.
result-not-answered = Sans réponse
# Beside "Partly correct".
result-share = Obtenu : { $percent } % du point

## Skills that questions give evidence of.

competence-definition = Distinguer la traite d’autres infractions
competence-indicators = Reconnaître les formes et les indicateurs
competence-control-and-trauma = Contrôle, traumatisme et mémoire
competence-rights = Droits et protection
competence-first-contact = Premier contact et bref récit initial

# A share in figures.
percent = { $percent } %
