# The studio: questions, scenes and details as forms, for authors who want no syntax.

## The blocks of a text
studio-forms-questions = Questions de ce texte
studio-forms-blocks = Blocs de ce texte
studio-forms-count = { $count ->
    [0] Questions : aucune pour l’instant
    [one] Une question
   *[other] { $count } questions
}
studio-forms-count-blocks = { $count ->
    [0] Blocs : aucun pour l’instant
    [one] Un bloc
   *[other] { $count } blocs
}
studio-forms-errors = { $count ->
    [one] une erreur
   *[other] { $count } erreurs
}
studio-forms-warnings = { $count ->
    [one] une remarque
   *[other] { $count } remarques
}
studio-forms-door = Questions
studio-forms-none-here = Ce texte n’en contient aucun.
studio-forms-new = En ajouter un
studio-forms-new-note = Vous remplissez un formulaire. Il produit le même texte que d’autres écrivent à la main.
studio-forms-new-one = Nouveau : { $name }
studio-forms-kind = Type
studio-forms-after = Après
studio-forms-at-end = À la fin du texte
studio-forms-begin = Remplir le formulaire
studio-forms-as-text = En texte
studio-forms-copy = Un autre semblable
studio-forms-remove = Le retirer du texte
studio-forms-remove-note = Il quitte le brouillon. Les réponses des agents sont conservées.

## A block as a form
studio-forms-shown = Comme un agent la voit
studio-forms-shown-note = Telle qu’enregistrée la dernière fois, avec la bonne réponse donnée.
studio-forms-not-shown = Elle s’affiche ici une fois enregistrée, quand le compilateur ne trouve aucune erreur dans le brouillon.
studio-forms-id = Identifiant
studio-forms-id-hint = Lettres minuscules, chiffres et traits d’union. Il nomme le cas, jamais la réponse. Les enregistrements s’y réfèrent : ne le changez plus dès que les agents l’ont.
studio-forms-id-wrong = Écrivez un identifiant en lettres minuscules de a à z, chiffres et traits d’union simples.
studio-forms-arrow = Le signe -> sépare les deux côtés. Dites-le autrement.
studio-forms-numbered = { $name } { $number }
studio-forms-words = Texte
studio-forms-left = Côté gauche
studio-forms-right-side = Ce qui lui correspond
studio-forms-source = Dans l’original
studio-forms-right = Bonne réponse
studio-forms-share = Ce qu’elle rapporte
studio-forms-share-whole = Le point entier
studio-forms-share-part = { $percent } % du point
studio-forms-share-none = Rien : elle est seulement reconnue
studio-forms-turn = Ce tour de parole
studio-forms-turn-find = est à trouver
studio-forms-turn-may = peut être marqué, mais ne devrait pas l’être
studio-forms-turn-read = est seulement à lire
studio-forms-not-set = Non indiqué
studio-forms-answer-yes = Oui
studio-forms-answer-no = Non
studio-forms-difficulty-1 = 1 : se rappeler
studio-forms-difficulty-2 = 2 : appliquer
studio-forms-difficulty-3 = 3 : juger
studio-forms-element-act = Acte
studio-forms-element-means = Moyen
studio-forms-element-purpose = But
studio-forms-element-identity = Identité
studio-forms-element-safety = Sécurité
studio-forms-element-neutral = Neutre

## Its fields
studio-forms-field-vignette = Ce qui s’est passé
studio-forms-field-vignette-hint = Avant la question elle-même ; peut rester vide.
studio-forms-field-prompt = La question
studio-forms-field-before = Ce qui vient d’être dit
studio-forms-field-officer = Les mots de l’agent
studio-forms-field-part = Option
studio-forms-field-row = Ligne
studio-forms-field-row-hint = Laissez le côté gauche vide pour ce qui ne correspond à aucune ligne.
studio-forms-field-item = Élément
studio-forms-field-answer = Réponse
studio-forms-field-answer-hint = * seul désigne toute autre réponse. La première qui convient compte.
studio-forms-field-number = Réponse
studio-forms-field-number-hint = Un nombre, un intervalle comme 17..19, un nombre avec une tolérance comme 30 +- 5, ou * pour toute autre réponse.
studio-forms-field-turn = Tour de parole
studio-forms-field-turn-hint = Qui parle, deux-points, et les mots.
studio-forms-field-label = Étiquette avec laquelle on peut le confondre
studio-forms-field-model = Réponse modèle
studio-forms-field-misconception = Erreur qu’elle montre
studio-forms-field-misconception-hint = Un identifiant de la liste d’erreurs du cours ; seulement si la réponse est fausse.
studio-forms-field-feedback = Commentaire
studio-forms-field-criterion = Critère
studio-forms-field-level = Niveau
studio-forms-field-hint = Indice
studio-forms-field-why = Pourquoi
studio-forms-field-source = Source
studio-forms-field-text = Texte
studio-forms-field-quote = Ce qui se passe ensuite
studio-forms-field-wording = Formulation
studio-forms-field-reason = Pourquoi elle convient
studio-forms-field-brief = En bref
studio-forms-field-again = Raconté de nouveau
studio-forms-field-wrong = Dit par erreur ou pour plaire
studio-forms-field-ask = Bonne question qui l’amène
studio-forms-field-better = Meilleurs mots
studio-forms-field-kept = Lignes que ce formulaire ne connaît pas ; elles sont conservées telles quelles.
studio-forms-add-part = Ajouter une option
studio-forms-add-row = Ajouter une ligne
studio-forms-add-item = Ajouter un élément
studio-forms-add-answer = Ajouter une réponse
studio-forms-add-turn = Ajouter un tour de parole
studio-forms-add-label = Ajouter une étiquette
studio-forms-add-model = Ajouter une réponse modèle
studio-forms-add-hint = Ajouter un indice
studio-forms-add-criterion = Ajouter un critère
studio-forms-add-level = Ajouter un niveau
studio-forms-add-wording = Ajouter une formulation
studio-forms-add-wrong = Ajouter une chose dite par erreur
studio-forms-add-ask = Ajouter une bonne question
studio-forms-block-question = Question
studio-forms-block-event = Événement
studio-forms-block-when = Passage sous condition
studio-forms-block-action = Action
studio-forms-block-say = Que diriez-vous ici
studio-forms-block-ending = Fin
studio-forms-block-detail = Détail
studio-forms-block-fact = Petit fait
studio-forms-block-replies = Répliques
studio-forms-block-utterance = Énoncé

## Its settings
studio-forms-key-competence = Compétence
studio-forms-key-difficulty = Difficulté
studio-forms-key-points = Points
studio-forms-key-points-hint = De 1 à 20 ; vide : 1.
studio-forms-key-category = Catégorie
studio-forms-key-category-hint = Des mots séparés par /. Les agents ne la voient jamais.
studio-forms-key-persona = Personne entendue
studio-forms-key-label = Bonne étiquette
studio-forms-key-also = Étiquettes également admises
studio-forms-key-choices = Étiquettes proposées
studio-forms-key-choices-hint = Codes séparés par des virgules ; vide : les huit formes.
studio-forms-key-fault = Ce qui ne va pas
studio-forms-key-markers = Évaluateurs qui notent seuls
studio-forms-key-words = Nombre de mots attendu
studio-forms-key-if = Seulement si
studio-forms-key-once = Une seule fois
studio-forms-key-effects = Effets
studio-forms-key-minutes = Minutes nécessaires
studio-forms-key-to = Scène qui suit
studio-forms-key-verdict = Ce qu’elle vaut
studio-forms-key-misconception = Erreur qu’elle montre
studio-forms-key-at = Quand
studio-forms-key-tier = Niveau
studio-forms-key-element = Élément
studio-forms-key-start = Une invitation ouverte peut l’atteindre
studio-forms-key-after = Seulement après un de ces détails
studio-forms-key-cues = Mots qui y mènent
studio-forms-key-asks = Questions auxquelles il répond
studio-forms-key-danger = Quelqu’un est en danger maintenant
studio-forms-key-minor = La personne est plus jeune que ce qu’elle a dit
studio-forms-key-context = Ce qui vient d’être dit

## What a new question begins with, in the language of its text
studio-forms-sample-prompt = Qu’est-ce qui est juste ici ?
studio-forms-sample-sentence = Cette phrase est vraie.
studio-forms-sample-right = La bonne réponse.
studio-forms-sample-wrong = Une réponse fausse.
studio-forms-sample-right-said = Correct. Dites pourquoi.
studio-forms-sample-wrong-said = Incorrect. Dites pourquoi.
studio-forms-sample-true = Vrai
studio-forms-sample-false = Faux
studio-forms-sample-why = La raison en une phrase.
studio-forms-sample-row-one = Un -> correspond à un
studio-forms-sample-row-two = Deux -> correspond à deux
studio-forms-sample-first = Ce qui vient en premier.
studio-forms-sample-second = Ce qui vient ensuite.
studio-forms-sample-answer = une réponse
studio-forms-sample-number = 18
studio-forms-sample-turn-one = Agent : Que s’est-il passé ensuite ?
studio-forms-sample-turn-two = Agent : Il était en colère, n’est-ce pas ?
studio-forms-sample-officer = Racontez-moi ce qui s’est passé.
studio-forms-sample-model = Dites-moi tout à ce sujet.
studio-forms-sample-task = Écrivez ce que vous feriez.
studio-forms-sample-criterion = Ce qui est évalué
studio-forms-sample-level-none = Absent.
studio-forms-sample-level-some = Présent.

## What was done
notice-block-moved = Il est à sa nouvelle place.
notice-block-removed = Il est retiré du texte. L’état précédent du texte peut être repris.
studio-cause-form = par un formulaire
