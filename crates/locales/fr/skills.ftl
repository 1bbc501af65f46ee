## Practice.

nav-practice = Pratique
practice-title = Pratique
practice-lead = De courtes séries de questions et des situations entières, aussi souvent que vous le souhaitez. Ici les erreurs ne coûtent rien, et personne d’autre ne les voit.
practice-drills = Entraînements
practice-drills-note = Les questions que vous n’avez pas encore rencontrées viennent en premier.
practice-drills-lead = Un entraînement pose quelques questions d’une même banque et dit après chaque réponse ce qui est juste et pourquoi. Vous pouvez vous arrêter à tout moment.
practice-drills-none = Il n’y a pas d’entraînement dans les cours auxquels vous êtes inscrit.
practice-all-drills = { $count ->
    [one] Voir { $count } entraînement
   *[other] Voir les { $count } entraînements
}
practice-skills-there = Elle montre quels types de question vous distinguez, à quel point vous êtes sûr et juste, et ce qu’il faut pratiquer ensuite.
practice-skills-none = Quand vous aurez répondu à quelques questions, elle montrera quels types de question vous distinguez, à quel point vous êtes sûr et juste, et ce qu’il faut pratiquer ensuite.
practice-skills-link = Ouvrir votre carte de compétences
drill-questions = { $count ->
    [one] { $count } question par série
   *[other] { $count } questions par série
}
# $met of $count questions of the bank.
drill-met = { $count ->
    [one] { $met } question rencontrée sur { $count }
   *[other] { $met } questions rencontrées sur { $count }
}
drill-finished = { $count ->
    [one] { $count } série terminée.
   *[other] { $count } séries terminées.
}
drill-last = La dernière fois { $percent } %.
drill-begin = Commencer
drill-go-on = Continuer

## The skill map.

skills-title = Carte de compétences
skills-lead = Ce que montrent vos propres réponses. Vous seul voyez cette page.
skills-next = Que pratiquer ensuite
skills-next-note = Le plus utile d’abord.
skills-next-drill = Entraînement
skills-next-module = Module
skills-types = Types de question
skills-types-note = Distinguer les types de question est la compétence qui va de pair avec de meilleures questions.
skills-types-none = Vous n’avez encore codé aucune question. Un entraînement avec des questions à coder remplit cette partie.
# $key and $given are names of types of question.
skills-finding = { $of ->
    [one] Sur { $of } question du type « { $key } », vous en avez appelé { $times } « { $given } ».
   *[other] Sur { $of } questions du type « { $key } », vous en avez appelé { $times } « { $given } ».
}
skills-table = Ce qu’étaient les questions, et comment vous les avez nommées
skills-rows = C’étaient
skills-columns = Vous les avez nommées
skills-sum = Total
skills-coded = { $count ->
    [one] { $count } question codée. Cases encadrées : votre nom correspond à la clé.
   *[other] { $count } questions codées. Cases encadrées : votre nom correspond à la clé.
}
skills-kappa = Accord avec la clé au-delà du hasard (kappa de Cohen) : { $kappa }.
skills-certainty = À quel point sûr, à quel point juste
skills-certainty-note = D’après les réponses pour lesquelles vous avez dit à quel point vous étiez sûr.
skills-certainty-level = Vous avez dit
skills-certainty-answers = Réponses
skills-certainty-right = Justes
skills-certainty-plot = De 0 à 100 %
skills-certainty-word = En mots
skills-certainty-few = Trop peu de réponses pour juger
skills-certainty-too-sure = Plus sûr que juste
skills-certainty-too-careful = Plus juste que sûr
skills-certainty-fits = Aussi juste que vous l’avez dit
skills-certainty-source = Le fond montre où la part de réponses justes devrait se situer à chaque niveau ; le trait vertical montre où se situe la vôtre (Gardner-Medwin, 2006).
skills-competences = Ce que vous avez montré
skills-competences-note = D’après votre dernière réponse à chaque question et votre dernière décision dans chaque scène d’un scénario.
skills-competences-none = Rien encore. Les réponses aux quiz, aux entraînements et aux évaluations finales comptent ici, ainsi que les décisions dans les scénarios.
skills-evidence = { $count ->
    [one] { $count } question ou décision, la dernière le { $date }.
   *[other] { $count } questions et décisions, la dernière le { $date }.
}
skills-evidence-few = C’est trop peu pour en dire quelque chose.
