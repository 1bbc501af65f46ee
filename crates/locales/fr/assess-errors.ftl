## Why a quiz or an assessment did not do what it was asked.

attempt-finished = Cette tentative est terminée. Ses réponses ne peuvent plus être modifiées.
attempt-not-finished = Cette tentative n’est pas terminée ; elle n’a donc pas encore de résultat.
assessment-passed = Vous avez réussi cette évaluation. Il n’est pas nécessaire de la repasser.
attempts-used-up = Vous avez utilisé { $count ->
    [one] la seule tentative
   *[other] les { $count } tentatives
} que ce cours autorise. Adressez-vous à votre responsable de programme.
# $lessons, $quizzes and $scenarios are what is still to be done; any may be 0. Few courses have scenarios: nothing is said of none.
assessment-not-ready = L’évaluation s’ouvre lorsque tout ce qui la précède est terminé. { $lessons ->
    [0] Toutes les leçons sont terminées.
    [one] Une leçon n’est pas terminée.
   *[other] { $lessons } leçons ne sont pas terminées.
} { $quizzes ->
    [0] Tous les quiz sont réussis.
    [one] Un quiz n’est pas réussi.
   *[other] { $quizzes } quiz ne sont pas réussis.
} { $scenarios ->
    [0] {""}
    [one] Un scénario évalué n’est pas réussi.
   *[other] { $scenarios } scénarios évalués ne sont pas réussis.
}

## Why an answer was not taken.

response-too-long = Cette réponse dépasse { $count } caractères. Raccourcissez-la et enregistrez-la de nouveau.
response-write-something = Écrivez d’abord une réponse.
response-no-number = Ce n’est pas un nombre. Écrivez-le en chiffres, par exemple 18 ou 2,5.
match-something = Choisissez une réponse pour au moins une ligne.
match-once = Une ligne a deux réponses. Choisissez-en une par ligne.
order-everything = Donnez une place à chaque ligne.
order-once = Deux lignes ont la même place. Donnez à chaque ligne sa propre place.
mark-a-turn = Marquez d’abord au moins une prise de parole.
choose-a-type = Choisissez d’abord un type de question.
say-how-sure = Indiquez aussi à quel point vous êtes sûr de vous.
question-closed = Cette question a été vérifiée et n’accepte plus de réponse. Passez à la suivante.
too-many-saves = Cette question a reçu trop de réponses dans cette tentative. La dernière réponse enregistrée compte.

## Limits of time.

attempt-time-over = Le temps de cette tentative est écoulé. Ce que vous aviez enregistré jusque-là compte ; cette réponse ne compte pas.
# Hours, rounded up.
attempt-wait = { $count ->
    [one] La tentative suivante pourra commencer dans environ une heure.
   *[other] La tentative suivante pourra commencer dans environ { $count } heures.
}
attempt-wait-minutes = { $count ->
    [one] La tentative suivante pourra commencer dans une minute.
   *[other] La tentative suivante pourra commencer dans { $count } minutes.
}

## Extra time and extra attempts.

accommodation-no-course = Ce cours n’existe pas. Choisissez-en un dans la liste.
accommodation-no-person = Aucun compte n’a cette adresse e-mail. Vérifiez comment elle est écrite.
accommodation-time-range = Le temps supplémentaire est un nombre entier de 0 à { $most } pour cent.
accommodation-attempts-range = Les tentatives supplémentaires sont un nombre entier de 0 à { $most }.
accommodation-nothing = Accordez du temps supplémentaire, des tentatives supplémentaires, ou les deux.
accommodation-own = Vous ne pouvez pas vous accorder cela. Une autre personne qui a votre rôle l’accorde.
audit-accommodation-granted = Aménagement accordé
audit-accommodation-ended = Aménagement terminé

## What is wrong with a course folder.

pin-unknown = La question { $question } n’a pas de version { $version }.
pin-unknown-hint = { $latest ->
    [0] Ce cours n’a pas de question de ce nom.
   *[other] Sa dernière version est la { $latest }. Indiquez une version jusqu’à celle-ci, ou omettez la version pour poser la dernière.
}
