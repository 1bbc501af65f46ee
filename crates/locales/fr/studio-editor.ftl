# L’éditeur de l’atelier : ce qu’il dit pendant qu’on écrit, et les modèles à insérer.

## While one writes
studio-editor-found = { $errors ->
    [0] Aucune erreur
    [one] Une erreur
   *[other] { $errors } erreurs
}, { $others ->
    [0] aucune autre remarque.
    [one] une autre remarque.
   *[other] { $others } autres remarques.
}
studio-editor-elsewhere = { $count ->
    [one] Une erreur se trouve dans un autre fichier de ce cours.
   *[other] { $count } erreurs se trouvent dans d’autres fichiers de ce cours.
}
studio-editor-newer = { $name } a enregistré ce texte à { $at }. Ce que vous enregistrez est réuni avec ce texte.
studio-editor-newer-somebody = Quelqu’un a enregistré ce texte à { $at }. Ce que vous enregistrez est réuni avec ce texte.
studio-editor-unkept = Non enregistré : la connexion est coupée, et ce navigateur ne peut pas garder vos mots. Laissez cette page ouverte jusqu’au retour de la connexion.
studio-editor-twice = Ce texte est aussi ouvert dans une autre fenêtre de ce navigateur. Ce qui est enregistré dans l’une arrive dans l’autre.
studio-editor-suggested = Suggestions :
studio-editor-phone = De la largeur d’un petit téléphone

## Keys
studio-keys = Touches
studio-key-save = Enregistrer
studio-key-suggest = Proposer des mots pour l’endroit où vous êtes ; sur un mot du texte, des termes du glossaire
studio-key-choose = Choisir une suggestion, ou n’en prendre aucune
studio-key-next = À la remarque suivante du compilateur
studio-key-leave = Quitter le texte, comme dans tout formulaire

## Patterns
studio-patterns-text = Pour le texte
studio-patterns-questions = Questions
studio-patterns-local = Droit d’un pays
studio-patterns-scenes = Scènes
studio-patterns-case = Parties d’un cas
studio-pattern-heading = Section
studio-pattern-law = Encadré : droit
studio-pattern-caution = Encadré : prudence
studio-pattern-example = Encadré : exemple avec dialogue
studio-pattern-remember = Encadré : à retenir
studio-pattern-local = Droit ou procédure d’un pays
studio-pattern-scene = Scène
studio-pattern-action = Action
studio-pattern-when = Passage sous condition
studio-pattern-event = Événement
studio-pattern-say = Que diriez-vous ici
studio-pattern-ending = Fin
studio-pattern-detail = Détail
studio-pattern-fact = Petit fait
studio-pattern-replies = Répliques
studio-pattern-utterance = Énoncé pour les exercices

## The words of the patterns
studio-say-heading = Un titre
studio-say-sentence = Une phrase à retenir.
studio-say-rule = La règle, en substance.
studio-say-source = Titre (organisme, année), article.
studio-say-caution = Ce qui peut mal tourner, et ce qu’il faut faire à la place.
studio-say-person = Nadia
studio-say-account = Quelqu’un nous a conduits.
studio-say-officer = Agent
studio-say-invitation = Racontez-moi tout à ce sujet.
studio-say-leading = Il était en colère contre vous, n’est-ce pas ?
studio-say-term = un terme
studio-say-lesson = une autre leçon
studio-say-shown = Ce que montre l’image, pour qui ne la voit pas
studio-say-caption = Légende sous l’image
studio-say-one = Quoi
studio-say-number = Nombre
studio-say-this = Ceci.
studio-say-that = Cela.
studio-say-also = Ceci aussi.
studio-say-ask = Que demande-t-on ?
studio-say-right = Correct. Dites pourquoi.
studio-say-wrong = Incorrect. Dites pourquoi.
studio-say-why = Le point sur lequel porte cette question.
studio-say-true = Vrai
studio-say-false = Faux
studio-say-first = Le premier
studio-say-second = Le deuxième
studio-say-third = Le troisième
studio-say-near = Presque
studio-say-criterion = Ce que l’on regarde
studio-say-low = Absent.
studio-say-high = Présent, avec une raison.
studio-say-reviewer = Nom, fonction
studio-say-seen = Ce que l’agent voit et entend.
studio-say-act = Dire qui vous êtes.
studio-say-happens = Ce qui se passe, d’une voix neutre.
