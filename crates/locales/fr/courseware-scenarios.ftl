## Files
compile-scenario-file-name = Le nom de fichier `{ $name }` ne convient pas à un scénario.
compile-scenario-file-name-hint = Un scénario se nomme par exemple `the-door.md`, ses traductions `the-door.fr.md` (a-z, 0-9, traits d’union simples). Le fichier anglais n’a pas de langue dans son nom.
compile-scenario-stray = Le fichier `{ $name }` n’appartient à aucun scénario.
compile-scenario-stray-hint = Les images sont dans `scenarios/media`, et leur nom commence par celui du scénario suivi d’un trait d’union. Déplacez le fichier, corrigez son nom ou supprimez-le.
compile-scenario-not-translated = Le scénario promet la langue `{ $language }`, et `{ $file }` manque.
compile-scenario-not-translated-hint = Écrivez la traduction, ou retirez la langue de `languages`.
compile-scenario-unpromised = Le scénario ne promet pas la langue `{ $language }`.
compile-scenario-unpromised-hint = Ajoutez-la à `languages` quand la traduction est complète.

## Settings
compile-scenario-start = Ce n’est pas une heure.
compile-scenario-start-hint = Écrivez heures et minutes avec deux chiffres chacune, par exemple "21:40".
compile-scenario-id = `{ $id }` ne peut pas être un identifiant.
compile-scenario-id-hint = Utilisez a-z, 0-9 et des traits d’union simples, et rien après.
compile-scenario-long = Ce texte a plus de { $most } caractères.
compile-scenario-long-hint = Raccourcissez-le.
compile-scenario-too-many = { $what ->
    [scenes] Un scénario a au plus { $most } scènes.
    [events] Un scénario a au plus { $most } événements.
    [actions] Une scène a au plus { $most } actions.
    [passages] Une scène a au plus { $most } passages avec condition.
    [variables] Un scénario retient au plus { $most } choses.
    [members] Un ensemble a au plus { $most } membres.
    [people] Un scénario a au plus { $most } personnes.
    [scenarios] Un module nomme ici au plus { $most } scénarios.
   *[objectives] Un scénario a au plus { $most } objectifs.
}
compile-scenario-too-many-hint = Laissez quelque chose de côté, ou partagez en deux.
compile-scenario-twice = { $what ->
    [scene] La scène `{ $id }` figure deux fois.
    [event] L’événement `{ $id }` figure deux fois.
    [when] Le passage `{ $id }` figure deux fois.
    [action] L’action `{ $id }` figure deux fois.
    [say] La question `{ $id }` est de trop : son identifiant figure deux fois, ou la scène en a deux.
    [ending] Cette scène a deux fins.
    [member] Le membre `{ $id }` figure deux fois.
   *[scenario] Le scénario `{ $id }` figure deux fois.
}
compile-scenario-twice-hint = Donnez un autre identifiant à l’un des deux, ou supprimez-le.
compile-scenario-state = On ne comprend pas ce qu’est `{ $name }`.
compile-scenario-state-hint = Écrivez l’une de ces formes : { "{ level = [0, 5], start = 2 }" }, { "{ number = [0, 3] }" }, "flag", { "{ flag = true }" } ou { "{ set = [\"who\", \"limits\"] }" }.
compile-scenario-range = Cet intervalle ou sa valeur de départ ne convient pas.
compile-scenario-range-hint = Le premier nombre est plus petit que le second, aucun n’est à plus de { $most } de zéro, et `start` est entre les deux.
compile-scenario-taken = Le nom `{ $name }` est déjà pris.
compile-scenario-taken-hint = Choisissez un autre nom. Ces mots ont un autre sens : { $taken }.
compile-scenario-unused = Rien ne dépend de `{ $name }`.
compile-scenario-unused-hint = Interrogez-le dans une condition, ou supprimez-le.
compile-scenario-no-objective = Le scénario n’a pas d’objectif.
compile-scenario-no-objective-hint = Ajoutez `[objective.ID]` avec `text`, `rule`, `met`, `points` et `competence` : sans objectif, rien ne peut être noté.

## Text
compile-scenario-no-scenes = Le scénario n’a pas de scènes.
compile-scenario-no-scenes-hint = Commencez chacune par un titre et un identifiant : `{ "## À la porte {#door}" }`.
compile-scenario-heading-id = La scène n’a pas d’identifiant.
compile-scenario-heading-id-hint = Écrivez-le après le titre, entre accolades : `{ "{#" }{ $id }{ "}" }`. Il ne change jamais : ce qui est conservé des parcours s’y rapporte.
compile-scenario-block = Un bloc du genre « { $word } » n’existe pas dans un scénario.
compile-scenario-block-hint = Sont possibles : { $known }.
compile-scenario-place = `{ $word }` ne peut pas figurer ici.
compile-scenario-place-hint = Les événements sont avant la première scène ; tout le reste est dans une scène, sous son titre.
compile-scenario-scene-order = Ceci vient trop tard dans la scène.
compile-scenario-scene-order-hint = L’ordre est : le texte avec ses passages `when`, puis `say`, puis les actions ou la fin.
compile-scenario-order = Cette ligne n’est pas compréhensible ici.
compile-scenario-order-hint = Dans une action : les réglages, une ligne vide, ce que fait l’agent, des lignes avec `>` pour ce qui arrive, `Why:`, `Source:`. Dans `say` : la question, puis des lignes avec `- `, chacune avec sa raison après `>`. Dans une fin : le texte, puis `Source:`.
compile-scenario-part = Ceci ne peut pas figurer dans un scénario.
compile-scenario-part-hint = Sont possibles : paragraphes, listes, citations, tableaux et images. Chaque scène a un seul titre, avec `##`, et pas d’encadrés.
compile-scenario-link = Un lien dans un scénario ne peut pas mener à `{ $to }`.
compile-scenario-link-hint = Utilisez `https://…` ou `term:ID`. Personne ne doit quitter l’histoire pour pouvoir la poursuivre.
compile-scenario-empty = { $what ->
    [scene] La scène `{ $id }` n’a pas de texte.
    [action] L’action `{ $id }` ne dit pas ce que fait l’agent.
    [event] L’événement `{ $id }` ne dit pas ce qui arrive.
    [when] Le passage `{ $id }` n’a pas de texte.
    [say] La question `{ $id }` est vide.
    [model] Il n’y a pas de mots ici.
   *[ending] La fin ne dit pas ce qu’elle signifie.
}
compile-scenario-empty-hint = Écrivez le texte.
compile-scenario-models = Une question sur les propres mots de l’agent demande de { $least } à { $most } formulations à comparer.
compile-scenario-models-hint = Écrivez chacune dans une ligne qui commence par `- `, et sa raison dans une ligne qui commence par `>`.
compile-scenario-reason = { $what ->
    [verdict] L’action `{ $id }` n’a pas de `verdict:`.
    [competence] L’action `{ $id }` n’a pas de `competence:`.
    [why] L’action `{ $id }` n’a pas de `Why:`.
   *[source] L’action `{ $id }` n’a pas de `Source:`.
}
compile-scenario-reason-hint = Partout où il y a un choix, chaque action a `verdict:` (sound, costly ou unsound), `competence:`, une raison après `Why:` et un document après `Source:`.
compile-scenario-critical = Une fin critique ne nomme pas de source.
compile-scenario-critical-hint = Terminez-la par une ligne `Source:` avec le document qui dit pourquoi cela met quelqu’un en danger.
compile-scenario-begins-at-end = La première scène est une fin.
compile-scenario-begins-at-end-hint = Placez avant toutes les autres la scène où l’histoire commence.
compile-scenario-ending-actions = Une fin n’a pas d’actions et ne demande rien.
compile-scenario-ending-actions-hint = Déplacez ceci dans la scène d’avant, ou supprimez `ending`.
compile-scenario-no-way = Rien ne peut être fait dans la scène `{ $id }`, et ce n’est pas une fin.
compile-scenario-no-way-hint = Ajoutez une action, ou `ending` avec good, mixed, poor ou critical.
compile-scenario-misconception = Une action juste ne révèle pas d’idée fausse.
compile-scenario-misconception-hint = Supprimez `misconception: { $id }`, ou corrigez le verdict.
compile-scenario-tells = Le mot « { $word } » dans l’identifiant `{ $id }` révèle comment l’action est jugée.
compile-scenario-tells-hint = Nommez ce qui est fait : les identifiants figurent dans la page pendant que l’agent décide.

## Conditions, effects, targets
compile-scenario-name = `{ $name }` n’est rien dont le scénario se souvienne.
compile-scenario-name-hint = Ajoutez-le à `[state]`, ou corrigez le nom.
compile-scenario-scene = Il n’y a pas de scène `{ $name }`.
compile-scenario-scene-hint = Écrivez l’identifiant qui suit `#` dans le titre de la scène.
compile-scenario-action = Il n’y a pas d’action `{ $name }`.
compile-scenario-action-hint = Écrivez l’identifiant qui suit `action`.
compile-scenario-member = `{ $set }` n’a pas de membre `{ $name }`.
compile-scenario-member-hint = Ses membres sont : { $known }.
compile-scenario-kind = { $wanted ->
    [flag] `{ $name }` n’est pas un indicateur (oui ou non).
    [number] `{ $name }` n’est pas un nombre.
   *[set] `{ $name }` n’est pas un ensemble.
}
compile-scenario-kind-hint = { $wanted ->
    [flag] Un nombre se compare : `{ $name } >= 3`. Un membre d’un ensemble s’interroge : `{ $name } has …`.
    [number] Un indicateur figure seul : `{ $name }`. Un membre d’un ensemble s’interroge avec `has`.
   *[set] Un indicateur figure seul, et un nombre se compare : `{ $name } >= 3`.
}
compile-scenario-out-of-range = `{ $name }` est un nombre de { $least } à { $most }.
compile-scenario-out-of-range-hint = Corrigez le nombre, ou l’intervalle dans `[state]`.
compile-scenario-expected = { $what ->
    [condition] Il manque ici une condition.
    [comparison] Il manque ici une comparaison.
    [number] Il manque ici un nombre.
    [time] Il manque ici une heure.
    [name] Il manque ici un nom.
    [bracket] Il manque ici une parenthèse.
   *[end] Rien de plus ne peut figurer ici.
}
compile-scenario-expected-hint = { $what ->
    [condition] Par exemple : `apart`, `trust >= 3`, `told has limits`, `time < 20`, `did(speak-apart)`, `seen(kitchen)`.
    [comparison] L’un de ces signes : < <= = != > >=
    [number] Écrivez un nombre entier.
    [time] Écrivez-la ainsi : 22:05.
    [name] Écrivez ce que le scénario retient, ou l’identifiant d’une scène ou d’une action.
    [bracket] Toute parenthèse ouverte est refermée.
   *[end] Les conditions sont reliées par `and` et `or` ; effets et suites sont séparés par `;`.
}
compile-scenario-last = La dernière scène de `to:` a une condition.
compile-scenario-last-hint = Ajoutez-en une sans condition à la fin : là où aucune condition n’est remplie, l’histoire ne continuerait pas.
compile-scenario-earlier = Ce qui suit une scène sans condition n’est jamais essayé.
compile-scenario-earlier-hint = Placez la scène sans condition à la fin, ou donnez-lui une condition : `kitchen if trust >= 3`.
compile-scenario-line-long = Cette ligne est trop longue ou contient trop de parenthèses imbriquées.
compile-scenario-line-long-hint = Simplifiez-la. Ce qui sert souvent peut être gardé dans un indicateur.

## Translations
compile-scenario-untranslated = Il manque `{ $wanted }` dans la traduction.
compile-scenario-untranslated-hint = Traduisez-le sous le même identifiant, dans la même scène.
compile-scenario-extra = `{ $found }` n’est pas dans la source.
compile-scenario-extra-hint = Corrigez l’identifiant, ou supprimez ceci : une traduction a ce que sa source a, dans la même scène.
compile-scenario-differs = Ici la source a `{ $wanted }`, et la traduction a `{ $found }`.
compile-scenario-differs-hint = Rendez-les identiques.

## What the explorer found
compile-scenario-unreachable = Aucun chemin ne mène à la scène `{ $id }`.
compile-scenario-unreachable-hint = Nommez-la dans le `to:` d’une action, ou supprimez-la.
compile-scenario-dead-end = Un chemin s’arrête dans la scène `{ $id }`, où plus rien n’est proposé.
compile-scenario-dead-end-hint = Ajoutez une action sans condition et sans `once`, ou corrigez les conditions.
compile-scenario-never-taken = L’action `{ $id }` ne peut jamais être choisie.
compile-scenario-never-taken-hint = Corrigez sa condition, ou supprimez-la.
compile-scenario-ending-never = La fin `{ $id }` n’est jamais atteinte.
compile-scenario-ending-never-hint = Corrigez les conditions qui y mènent, ou supprimez-la.
compile-scenario-event-never = L’événement `{ $id }` n’arrive jamais.
compile-scenario-event-never-hint = Aucun chemin n’est assez long, ou sa condition n’est jamais remplie quand son heure est venue. Corrigez `at:` ou `if:`, ou donnez plus de minutes aux actions.
compile-scenario-event-leads = L’événement `{ $id }` se produit, et ne mène jamais à sa scène.
compile-scenario-event-leads-hint = Une fin l’emporte sur `to:`, et de deux événements, c’est le plus tardif qui compte. Supprimez `to:`, ou faites que l’événement arrive là où l’histoire continue.
compile-scenario-always = Cette condition dans `{ $id }` est toujours remplie.
compile-scenario-always-hint = Supprimez la condition, ou corrigez-la.
compile-scenario-never = Cette condition dans `{ $id }` n’est jamais remplie.
compile-scenario-never-hint = Corrigez la condition, ou supprimez ce qui en dépend.
compile-scenario-leaves-range = Ici `{ $name }` peut sortir de son intervalle, de { $least } à { $most }.
compile-scenario-leaves-range-hint = Ajoutez une condition, élargissez l’intervalle, ou faites-en un `level`, qui s’arrête à ses bornes.
compile-scenario-circle = Depuis la scène `{ $id }`, on peut entrer dans un cercle sans issue.
compile-scenario-circle-hint = Ajoutez une action qui mène vers une fin.
compile-scenario-objective-never = Personne ne peut atteindre l’objectif `{ $id }`.
compile-scenario-objective-never-hint = Corrigez `met` : aucun chemin ne le rend vrai à la fin.
compile-scenario-objective-always = Tous les chemins atteignent l’objectif `{ $id }`.
compile-scenario-objective-always-hint = Il ne dit rien de ce que quelqu’un a décidé. Corrigez `met`, ou supprimez l’objectif.
compile-scenario-one-sided = Moins de deux fins sont bonnes ou en partie bonnes.
compile-scenario-one-sided-hint = Ajoutez-en une : un vrai dilemme a plus d’une voie défendable.
compile-scenario-gave-up = { $count ->
    [one] L’explorateur a abandonné après une situation.
   *[other] L’explorateur a abandonné après { $count } situations.
}
compile-scenario-gave-up-hint = Ce qu’il a trouvé est exact. Ce qu’il n’a pas pu trancher, il ne l’affirme pas. Retenez moins de choses, réduisez les intervalles, ou faites passer le temps par des pas moins variés.

## In a course
compile-scenario-pin = Ce n’est pas une version.
compile-scenario-pin-hint = Écrivez entre guillemets les 12 signes qu’affiche `audire scenario FILE`.
compile-scenario-unknown = Il n’y a pas de scénario `{ $name }`.
compile-scenario-unknown-hint = Écrivez `content/scenarios/{ $name }.md`, ou corrigez le nom.
compile-scenario-course = Il n’y a pas de cours `{ $name }`.
compile-scenario-course-hint = Écrivez le nom du dossier du cours.
compile-scenario-pin-other = Le fichier du scénario `{ $name }` n’est pas la version nommée ici.
compile-scenario-pin-other-hint = Une installation qui a publié cette version continue de l’évaluer ; une installation qui ne l’a jamais eue ne peut pas proposer le cours. Pour évaluer le fichier tel qu’il est, écrivez version = "{ $pin }".
compile-scenario-one-choice = On ne peut choisir qu’un seul scénario.
compile-scenario-one-choice-hint = Proposez-en un deuxième : qui laisse un thème de côté en choisit un autre, et n’y perd rien.

## The picture that the command line draws
compile-scenario-picture = Les scènes du scénario, avec ce qu’on peut faire dans chacune et où cela mène.
compile-scenario-picture-start = Début
compile-scenario-picture-event = Quelque chose arrive
