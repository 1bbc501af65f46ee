## Why a quiz or an assessment did not do what it was asked.

attempt-finished = Cette tentative est terminée. Ses réponses ne peuvent plus être modifiées.
attempt-not-finished = Cette tentative n’est pas terminée ; elle n’a donc pas encore de résultat.
assessment-passed = Vous avez réussi cette évaluation. Il n’est pas nécessaire de la repasser.
attempts-used-up = Vous avez utilisé { $count ->
    [one] la seule tentative
   *[other] les { $count } tentatives
} que ce cours autorise. Adressez-vous à votre responsable de programme.
# $lessons and $quizzes are what is still to be done; either may be 0.
assessment-not-ready = L’évaluation s’ouvre lorsque tout ce qui la précède est terminé. { $lessons ->
    [0] Toutes les leçons sont terminées.
    [one] Une leçon n’est pas terminée.
   *[other] { $lessons } leçons ne sont pas terminées.
} { $quizzes ->
    [0] Tous les quiz sont réussis.
    [one] Un quiz n’est pas réussi.
   *[other] { $quizzes } quiz ne sont pas réussis.
}
