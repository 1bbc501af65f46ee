## Responses that assessors mark.

marking-waiting = À noter
marking-waiting-note = La réponse qui attend depuis le plus longtemps vient en premier. Vous ne voyez pas de qui elle est. Certaines questions sont notées par deux personnes, qui ne voient pas la note l’une de l’autre.
marking-waiting-none = Aucune réponse n’attend votre note.
marking-part-first = Première note
marking-part-second = Deuxième note
marking-part-third = Troisième note : les deux premières diffèrent
# $date is a date.
marking-since = En attente depuis le { $date }
marking-next = Noter la réponse suivante
marking-pages = Pages des réponses à noter
marking-back = Retour à ce qui attend

## One response.

marking-one = Noter une réponse
marking-asked = Ce qui était demandé
# Who the interviewee is: an adult, an adolescent, a child.
marking-persona = Personne entendue
marking-before = Dit auparavant
marking-officer-words = Paroles à juger
marking-response = Réponse
marking-response-empty = Rien n’a été écrit.
marking-models = { $count ->
    [one] { $count } bonne formulation pour comparer
   *[other] { $count } bonnes formulations pour comparer
}
marking-rubric = Votre note
marking-rubric-note = Choisissez un niveau pour chaque critère. Ne jugez que ce qui est écrit ici.
marking-worth = { $count ->
    [one] La question vaut { $count } point dans l’évaluation.
   *[other] La question vaut { $count } points dans l’évaluation.
}
marking-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
marking-earlier-note = Deux personnes ont noté cette réponse et diffèrent. Ce que chacune a donné figure à côté des niveaux.
# Beside a level. $number is 1 or 2.
marking-given = donné par le correcteur { $number }
marking-comment = Commentaire à l’agent
marking-comment-hint = Facultatif. Dites ce qui rendrait la réponse meilleure. L’agent le lit sans votre nom.
marking-save-next = Enregistrer et noter la suivante
marking-save = Enregistrer
notice-marked = La note est enregistrée.

## Objections.

marking-contests = Objections
marking-contests-note = Un agent estime qu’une réponse a été mal notée, et dit pourquoi. Vous ne voyez pas qui.
marking-contests-none = Aucune objection n’attend de réponse.
marking-contests-barred = { $count ->
    [one] { $count } objection attend un autre évaluateur : vous avez noté la réponse ou ouvert son résultat, et quelqu’un d’autre doit la regarder. S’il n’y a pas d’autre évaluateur ici, demandez à un administrateur d’en désigner un.
   *[other] { $count } objections attendent un autre évaluateur : vous avez noté les réponses ou ouvert leurs résultats, et quelqu’un d’autre doit les regarder. S’il n’y a pas d’autre évaluateur ici, demandez à un administrateur d’en désigner un.
}
marking-contest-raised = Déposée le { $date }
objection-title = Objection
objection-lead = Un agent estime que cette réponse a été mal notée. Lisez le motif, regardez la réponse, et décidez.
objection-reason = Le motif de l’agent
objection-question = La réponse, telle qu’elle a été notée
# Numbers of points, such as 0.5 of 1.
objection-earned = Points obtenus : { $earned } sur { $possible }
objection-answer = Votre réponse
objection-decision = Que décidez-vous ?
objection-choose = Choisissez si l’objection est fondée.
objection-uphold = L’objection est fondée
objection-uphold-hint = Fixez ci-dessous ce que la réponse obtient.
objection-dismiss = La note est maintenue
objection-dismiss-hint = Dites pourquoi, afin que l’agent puisse en tirer parti.
objection-share = Part de la question que la réponse obtient, en pourcentage
objection-share-hint = Seulement si l’objection est fondée. De 0 à 100, et pas moins que ce qui était obtenu jusqu’ici. Cela vaut pour cet agent. Si la question elle-même est en cause, signalez-le à un formateur : une fois corrigée, toutes les réponses peuvent être notées à nouveau.
objection-comment = Motif
objection-comment-hint = L’agent le lit sans votre nom.
objection-save = Envoyer la réponse
notice-contest-answered = Votre réponse est enregistrée. L’agent la voit à côté du résultat.

## How far two markers agree.

agreement-title = Accord entre correcteurs
agreement-note = Pour les réponses notées par deux personnes : à quelle fréquence les deux ont donné le même niveau, et dans quelle mesure cela dépasse le hasard.
agreement-none = Rien n’a encore été noté par deux personnes.
agreement-criterion = Critère
agreement-pairs = Notées par deux
agreement-same = Même niveau
agreement-kappa = Kappa pondéré
agreement-word = En mots
agreement-few = Moins de 30 réponses : ce peut être le hasard.
agreement-not-computable = Pas encore calculable
agreement-word-poor = Accord très faible
agreement-word-slight = Accord faible
agreement-word-fair = Accord passable
agreement-word-moderate = Accord modéré
agreement-word-substantial = Accord fort
agreement-word-almost-perfect = Accord presque parfait
agreement-source = Kappa à pondération quadratique (Cohen, 1968), suivi de son erreur type après ±. Les mots suivent Landis et Koch (1977). Un accord faible est une raison de parler du critère, et non des correcteurs.
