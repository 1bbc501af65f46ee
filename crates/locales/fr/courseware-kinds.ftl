# What `audire check` says about the kinds of questions and about where questions are asked. Words in code style (`…`)
# belong to the file format and stay as they are in every language.

## Kinds and their settings
compile-unknown-kind = Il n’y a pas de type de question `{ $word }`.
compile-unknown-kind-hint = Valeurs possibles : { $known }.
compile-question-category = Ceci n’est pas une catégorie.
compile-question-category-hint = Écrivez des mots séparés par `/`, { $most } caractères au plus, ou supprimez la ligne.
compile-kind-marks = Une question du type `{ $kind }` n’a pas de lignes qui commencent par `{ $mark }`.
compile-kind-marks-hint = Corrigez la ligne, ou corrigez `kind:`. La page « Writing courses » montre les lignes de chaque type.
compile-kind-parts = La question n’a pas autant de lignes que son type l’exige.
compile-kind-parts-hint = { $kind ->
    [true-false] Écrivez exactement deux réponses proposées, dont une avec `(x)`.
    [matching] Écrivez de deux à six lignes comme `- gauche -> droite`, et au plus quatre autres éléments de droite comme `- -> droite`.
    [ordering] Écrivez de deux à six éléments, chacun avec son numéro : `1. …`, `2. …`.
    [short-answer] Écrivez d’une à quarante réponses, chacune après `=` ou `~`.
    [numeric] Écrivez d’un à quarante nombres ou intervalles, chacun après `=` ou `~`.
    [mark-transcript] Écrivez d’une à 24 répliques : `[x] Nom: …`, `[ ] Nom: …` ou `- Nom: …`.
   *[repair-question] Écrivez au moins une formulation modèle après `=`.
}
compile-parts-alike = { $what ->
    [option] Une autre réponse proposée a le même texte.
    [left] Une autre ligne a le même texte à gauche.
    [right] Un autre élément de droite a le même texte.
    [item] Un autre élément a le même texte.
   *[label] Cette étiquette figure deux fois.
}
compile-parts-alike-hint = Modifiez l’un des deux, ou supprimez-le. Personne ne pourrait les distinguer.
compile-too-many-hints = Une question a au plus { $most } indices.
compile-too-many-hints-hint = Gardez ceux qui aident le plus, en commençant par le plus général.
compile-unknown-persona = Il n’y a pas de personne entendue `{ $word }`.
compile-unknown-persona-hint = Valeurs possibles : { $known }.
compile-unknown-label = Il n’y a pas d’étiquette `{ $word }` dans le guide de codage.
compile-unknown-label-hint = Utilisez une étiquette du guide de codage, en majuscules, comme `INV`, `DIR` ou `SUG`.
compile-label-not-offered = L’étiquette `{ $label }` n’est pas parmi celles qui peuvent être choisies.
compile-label-not-offered-hint = Ajoutez-la à `choices:`. Sans `choices:`, les huit formes de question peuvent être choisies.
compile-label-is-right = L’étiquette `{ $label }` est juste ici ; elle ne peut donc pas suivre `~`.
compile-label-is-right-hint = Après `~` vient une étiquette qui n’est pas juste. Ce qu’il y a à dire de l’étiquette juste a sa place après `Why:`.
compile-too-few-labels = Il faut au moins deux étiquettes au choix.
compile-too-few-labels-hint = Nommez d’autres étiquettes dans `choices:`, ou supprimez la ligne pour proposer les huit formes.

## Lines of single kinds
compile-matching-arrow = Cette ligne n’a pas de flèche.
compile-matching-arrow-hint = Écrivez `- gauche -> droite`.
compile-ordering-numbers = Le numéro { $wanted } était attendu ici.
compile-ordering-numbers-hint = Numérotez les éléments à partir de 1, dans leur ordre juste.
compile-answer-share = `{ $share }` ne peut pas suivre `=`.
compile-answer-share-hint = Laissez un espace après `=`. Pour une partie du point, écrivez un nombre entier de 1 à 100 pour cent, comme dans `=50% réponse` ; les réponses modèles n’en ont pas.
compile-answer-number = `{ $words }` n’est ni un nombre ni un intervalle.
compile-answer-number-hint = Écrivez un nombre comme `18`, un intervalle comme `17..19` ou un nombre avec une tolérance comme `30 +- 5`.
compile-no-whole-answer = Aucune réponse ne vaut le point entier.
compile-no-whole-answer-hint = Écrivez au moins une réponse après `=`, sans pourcentage.
compile-never-reached = Cette réponse n’est jamais atteinte : une ligne plus haut contient la même réponse.
compile-never-reached-hint = La première ligne qui convient compte. Supprimez l’une des deux, ou placez la plus étroite en premier.
compile-transcript-speaker = Cette réplique ne dit pas qui parle.
compile-transcript-speaker-hint = Écrivez un nom de 60 caractères au plus, un deux-points et les paroles : `[ ] Agent: …`.
compile-transcript-targets = { $found ->
    [0] Aucune réplique n’est à trouver.
   *[other] Il y a { $found } répliques à trouver.
}
compile-transcript-targets-hint = Marquez d’une à six répliques par `[x]`.
compile-transcript-innocent = Toutes les répliques qui peuvent être marquées sont à trouver.
compile-transcript-innocent-hint = Écrivez au moins une réplique avec `[ ]`. Sinon, il suffit de tout marquer pour avoir juste.
compile-officer-missing = Les paroles de l’agent manquent.
compile-officer-missing-hint = Écrivez-les après `Officer:`.
compile-criterion-missing = La question n’a pas de critère.
compile-criterion-missing-hint = Écrivez `Criterion: titre` et, dessous, les niveaux, chacun sur sa ligne : `0 …`, `1 …`. Une personne évaluatrice s’en sert pour noter.
compile-criterion-levels = Les niveaux de ce critère ne sont pas en ordre.
compile-criterion-levels-hint = Écrivez de deux à six niveaux. Chacun commence par ses points : le premier par 0, chacun par plus que le précédent, 100 au plus.
compile-too-many-criteria = Une question a au plus { $most } critères.
compile-too-many-criteria-hint = Réunissez les critères qui portent sur la même chose, ou divisez la question.

## Where questions are asked
compile-unknown-value = `{ $key }` ne peut pas avoir la valeur `{ $word }`.
compile-unknown-value-hint = Valeurs possibles : { $known }.
compile-unknown-question = Il n’y a pas de question `{ $id }` dans les réserves de ce cours.
compile-unknown-question-hint = Seules les questions du dossier `assessment` peuvent être posées par leur nom. Corrigez l’identifiant, ou déplacez la question dans ce dossier.
compile-slot-twice = La question `{ $id }` est posée deux fois.
compile-slot-twice-hint = Supprimez l’une des deux places.
compile-draw-and-slots = `draw` et `slots` ne peuvent pas figurer ensemble.
compile-draw-and-slots-hint = Écrivez tout dans `slots`, ou ne gardez que `draw`.
compile-too-many-slots = Une évaluation a au plus { $most } places.
compile-too-many-slots-hint = Tirez plusieurs questions à une même place.
compile-certainty-interactive = La certitude ne peut pas être notée là où l’on peut réessayer.
compile-certainty-interactive-hint = Utilisez le comportement `deferred` ou `immediate`, ou supprimez `certainty`.
compile-hints-never-shown = Les indices de la question `{ $id }` ne sont jamais affichés.
compile-hints-never-shown-hint = Les indices n’apparaissent qu’avec `behaviour = "interactive"`. Supprimez-les, ou changez le comportement.
compile-true-false-guess = Pour la question `{ $id }`, une réponse au hasard sur deux est juste.
compile-true-false-guess-hint = Utilisez un autre type là où la question compte, ou faites noter la certitude par `certainty = true`.
compile-id-tells-key = L’identifiant `{ $id }` révèle la réponse à sa question.
compile-id-tells-key-hint = L’identifiant figure dans les pages d’une tentative. Choisissez-en un qui nomme la situation.
compile-drill-needs-person = Personne ne note cette question lorsque `{ $pool }` sert d’exercice.
compile-drill-needs-person-hint = Déplacez les tâches qu’une personne évaluatrice note dans une autre réserve.
compile-drill-without-title = La réserve `{ $pool }` sert d’exercice et n’a pas de titre.
compile-drill-without-title-hint = Commencez le fichier par des paramètres : `title = "…"` et `summary = "…"`.
compile-drill-in-assessment = La réserve `{ $pool }` sert d’exercice, et une évaluation qui ne montre pas ce qui est juste y puise aussi.
compile-drill-in-assessment-hint = L’exercice montre aussitôt ce qui est juste. Posez dans l’évaluation les questions d’une autre réserve, ou réglez `review` pour qu’elle montre tout.

## Misconceptions
compile-misconception-unknown = L’idée fausse `{ $id }` n’est pas définie.
compile-misconception-unknown-hint = Décrivez-la dans `misconceptions.md`, avec un lien vers la leçon qui la corrige.
compile-misconception-unused = Aucune réponse ne montre l’idée fausse `{ $id }`.
compile-misconception-unused-hint = Nommez-la dans le commentaire d’une réponse par `> misconception: { $id }`, ou supprimez-la.
compile-misconception-without-link = L’idée fausse `{ $id }` ne dit pas où regarder de nouveau.
compile-misconception-without-link-hint = Ajoutez un lien vers une leçon : `[…](lesson:MODULE/LESSON)`.
