## Assessments by their keys.

assessment-name-final = Évaluation finale
# $bank is the name of a file.
assessment-name-drill = Entraînement : { $bank }
# $module is the name of a folder.
assessment-name-quiz = Quiz : { $module }

## Statistics of an assessment.

statistics-title = Statistiques
statistics-assessment = Évaluation
statistics-attempts = Tentatives
statistics-first-attempts = Premières tentatives seulement
statistics-all-attempts = Toutes les tentatives
statistics-show = Afficher
# $time is a date with a time of day.
statistics-computed = Calculé le { $time } à partir des tentatives terminées. Les noms des agents ne sont pas utilisés.
statistics-small = { $count ->
    [0] Personne n’a encore terminé cette évaluation.
    [one] Ces nombres reposent sur { $count } tentative. C’est trop peu : chaque nombre ici est dû au hasard.
   *[other] Ces nombres reposent sur { $count } tentatives. C’est trop peu : chaque nombre ici est dû au hasard.
}
statistics-whole = L’évaluation entière
statistics-whole-note = À quel point elle est difficile, et avec quelle exactitude elle mesure.
statistics-count = Tentatives
statistics-mean = Résultat moyen
statistics-deviation = Écart type
statistics-deviation-note = À quelle distance de la moyenne se trouvent les résultats. Une petite valeur signifie que la plupart des agents réussissent à peu près aussi bien.
statistics-alpha = Alpha de Cronbach
statistics-alpha-low = Les questions ont peu en commun, ou elles sont peu nombreuses. Ne décidez pas sur un seul résultat (Nunnally et Bernstein, 1994).
statistics-alpha-modest = Assez pour comparer des groupes, pas assez pour décider d’une personne sur ce seul résultat (Nunnally et Bernstein, 1994).
statistics-alpha-high = Aussi exact que l’exige au minimum une décision sur une personne (Nunnally et Bernstein, 1994).
statistics-error = Erreur type de mesure
statistics-error-note = Dans environ deux cas sur trois, ce que l’agent sait faire se situe à moins de { $percent } points de pourcentage du résultat.

## How results are spread.

statistics-spread = Résultats
statistics-spread-note = Combien de tentatives ont obtenu quelle part des points.
statistics-histogram-label = Barres de 0 à 100 pour cent. Le plus grand nombre de tentatives, { $count } sur { $total }, a obtenu de { $from } à { $to } pour cent.
statistics-pass-line = La ligne en tirets est le seuil de réussite : { $percent } %.
statistics-as-table = Afficher en tableau
statistics-result = Résultat
statistics-range = { $from }–{ $to } %

## All questions in one drawing.

statistics-map = Faciles et difficiles, nettes et floues
statistics-map-note = Chaque cercle est une question, avec son numéro dans le tableau ci-dessous. Loin sur la ligne : facile. En haut : elle distingue les agents qui réussissent ailleurs de ceux qui n’y réussissent pas.
statistics-scatter-label = { $count ->
    [one] { $count } question selon la facilité et la discrimination ; { $remarked } avec une remarque. Le tableau ci-dessous contient les mêmes nombres.
   *[other] { $count } questions selon la facilité et la discrimination ; { $remarked } avec une remarque. Le tableau ci-dessous contient les mêmes nombres.
}
statistics-scatter-caption = Un anneau épais : il y a une remarque sur la question.
statistics-axis-up = Discrimination
statistics-axis-along = Facilité : part des points obtenus

## The questions one by one.

statistics-items = Questions
statistics-items-note = Le nom d’une colonne trie le tableau ; une seconde fois inverse l’ordre. Une question mène à ses options et à ses versions.
statistics-column-number = Question
statistics-column-answers = Réponses
statistics-column-facility = Facilité
statistics-column-discrimination = Discrimination
statistics-column-correlation = Corrélation
statistics-column-seconds = Temps médian
# Seconds, shortened.
statistics-seconds = { $count } s

## Remarks on a question.

statistics-remark-few = { $count ->
    [0] Aucune réponse pour l’instant.
    [one] Seulement { $count } réponse jusqu’à présent. Attendez-en davantage : chaque nombre est dû au hasard.
   *[other] Seulement { $count } réponses jusqu’à présent. Attendez-en davantage : chaque nombre est dû au hasard.
}
statistics-remark-too-easy = { $percent } % des points sont obtenus : presque tout le monde le sait, et la question ne distingue personne. C’est bien là où chacun doit le savoir.
statistics-remark-too-hard = Seulement { $percent } % des points sont obtenus. Vérifiez si cela a été enseigné, si c’est clair, et si la clé est juste.
statistics-remark-negative = Les agents qui réussissent ailleurs réussissent moins bien ici. La clé peut être fausse, ou les mots trompeurs.
statistics-remark-weak = Elle distingue à peine les agents qui réussissent ailleurs de ceux qui n’y réussissent pas.
# $number is the place of the option, from 1.
statistics-remark-option-unused = Personne ne choisit l’option { $number }. Elle ne sert à rien : remplacez-la ou supprimez-la.
statistics-remark-option-preferred = Les agents qui réussissent choisissent l’option { $number } plus souvent que les autres, alors qu’elle compte comme fausse. Elle peut être juste, ou les mots trompeurs.

## One question.

item-title = Question
item-figures = Chiffres
# All three are words or numbers, for example: Single choice. Rights and protection. Difficulty 2 of 3.
item-about = { $kind }. { $competence }. Difficulté { $difficulty } sur 3.
item-facility-note = Part moyenne des points obtenus.
item-discrimination-note = Ce que les 27 % de tentatives les meilleures obtiennent ici, moins ce qu’obtiennent les 27 % les plus faibles.
item-correlation-note = Avec le reste de la tentative, sans cette question.
item-options = Options
item-options-note = Combien de fois chacune a été choisie : par tous, par les 27 % de tentatives au meilleur résultat, par les 27 % au résultat le plus bas, et par celles qui sont entre les deux. Une barre est longue là où beaucoup d’un groupe ont choisi l’option.
item-errors = Erreurs que les réponses montrent
item-errors-note = Combien de réponses à cette version ont montré quelle erreur. Les agents voient l’erreur avec le chemin vers la leçon.
item-error = Erreur
item-option = Option
item-right = Juste
item-upper = 27 % les meilleurs
item-middle = Entre les deux
item-lower = 27 % les plus bas
item-preview = Telle que les agents la voient
item-preview-note = Avec la clé et tous les commentaires, comme après une réponse juste.
item-versions = Versions
item-versions-note = Une question corrigée devient une nouvelle version. Les réponses gardent la version à laquelle elles ont été données.
item-judged-by = Les réponses à la version { $version } sont jugées avec le corrigé de la version { $judge }.
item-version = Version
item-published = Publiée

## Marking answers again.

regrade-title = Noter à nouveau les réponses
regrade-report-title = Réponses notées à nouveau
regrade-versions = De la version { $from } à la version { $to }
regrade-which = Quelles notes peuvent changer
regrade-both = Les notes peuvent monter et baisser
regrade-only-raise = Les notes ne peuvent que monter
regrade-both-note = Chaque réponse obtient ce que dit la nouvelle version. Ce qui a été réussi ou terminé avec une ancienne note reste réussi et terminé, et les certificats restent valables.
regrade-only-raise-note = Une réponse qui obtiendrait moins garde ce qu’elle a. C’est équitable lorsque des agents ont appris avec la question fautive.
regrade-list = Avant et après
regrade-list-note = Chaque tentative examinée, sans noms. Celles dont le résultat change viennent en premier.
regrade-changed = réponses changent
regrade-would-pass = tentatives atteignent le seuil
regrade-would-fail = tentatives passent sous le seuil
regrade-none = Aucun résultat ne change.
regrade-considered = { $count ->
    [one] { $count } tentative terminée a répondu à une version plus ancienne.
   *[other] { $count } tentatives terminées ont répondu à une version plus ancienne.
}
regrade-kept = { $count ->
    [0] Aucune réponse ne reste telle qu’une personne en a décidé.
    [one] { $count } réponse reste telle qu’une personne en a décidé.
   *[other] { $count } réponses restent telles qu’une personne en a décidé.
}
regrade-spared = { $count ->
    [0] Aucune réponse n’obtiendrait moins.
    [one] { $count } réponse obtiendrait moins et garde ce qu’elle a.
   *[other] { $count } réponses obtiendraient moins et gardent ce qu’elles ont.
}
regrade-unlike = { $count ->
    [0] Chaque version peut être comparée à la nouvelle.
    [one] { $count } réponse reste telle quelle : elle a été donnée à une version qui ne peut pas être comparée à la nouvelle.
   *[other] { $count } réponses restent telles quelles : elles ont été données à des versions qui ne peuvent pas être comparées à la nouvelle.
}
regrade-incomplete = Le travail a été interrompu : une partie seulement des réponses a été notée à nouveau. Voyez ce qui changerait encore, et faites le reste.
regrade-pages = Pages des tentatives
regrade-attempt = Tentative
regrade-attempt-of = { $assessment }, tentative { $number }, terminée le { $time }
regrade-fate = Pourquoi
regrade-fate-changed = Change
regrade-fate-same = Obtient autant
regrade-fate-kept = Reste telle qu’une personne en a décidé
regrade-fate-spared = Obtiendrait moins et garde ce qu’elle a
regrade-fate-unlike = Reste : sa version ne peut pas être comparée
regrade-question-before = Question avant
regrade-question-after = Question après
regrade-whole-before = Résultat avant
regrade-whole-after = Résultat après
regrade-result = Effet
regrade-still-passed = Seuil atteint, comme avant
regrade-still-not-passed = Seuil non atteint, comme avant
regrade-now-passed = Seuil atteint désormais
regrade-below = Sous le seuil désormais ; reste réussie
regrade-do = Le faire
regrade-do-note = Rien n’est écrasé : les anciens résultats sont conservés, et chaque agent voit à côté du nouveau résultat pourquoi il a changé.
regrade-reason = Motif
regrade-reason-hint = Ce qui n’allait pas dans la question. Le motif est conservé dans le journal et figure dans le rapport.
regrade-button = { $count ->
    [one] Noter à nouveau { $count } réponse
   *[other] Noter à nouveau { $count } réponses
}
regrade-by = Fait par
regrade-at = Fait le
