# The studio: translations side by side, and what officers did with a text.

## How far the translations are
translate-title = Traductions
translate-note = Ce cours est écrit en { $language }. Une partie est à jour lorsque quelqu’un a comparé sa traduction avec la source telle qu’elle est maintenant.
translate-no-draft = Les traductions s’écrivent dans un brouillon. Aucun brouillon n’est ouvert.
translate-languages = Langues
translate-languages-note = Une langue commence avec sa première partie. Les agents lisent ce qui n’est pas traduit dans la langue de la source, signalé comme tel. Lorsqu’un module est complet, nommez la langue sous languages dans son module.toml.
translate-done = { $count ->
    [one] { $done } partie à jour sur une ({ $percent } %)
   *[other] { $done } parties à jour sur { $count } ({ $percent } %)
}
translate-stale = { $count ->
    [one] une partie dont la source a changé
   *[other] { $count } parties dont la source a changé
}
translate-missing = { $count ->
    [one] une partie manquante
   *[other] { $count } parties manquantes
}
translate-unstamped = { $count ->
    [one] une partie non comparée
   *[other] { $count } parties non comparées
}
translate-texts = Textes
translate-texts-note = Choisissez un texte et une langue.
translate-text = Texte
translate-percent = { $percent } %

## A text beside its translation
translate-next-part = Prochaine partie à faire
translate-next-text = Prochain texte à faire
translate-all = Toutes les traductions
translate-edit-source = La source dans l’éditeur
translate-edit-file = La traduction comme un seul texte
translate-beside = Traductions de ce texte
translate-part-top = Titre et début
translate-part-all = Le texte entier
translate-state-missing = Manquante
translate-state-unstamped = Non comparée : le fichier ne dit pas de quoi elle a été traduite
translate-state-fresh = À jour
translate-state-stale = La source a changé depuis cette traduction
translate-source = Source
translate-change = Ce qui a changé dans la source. Barré : ce qui est parti. Souligné : ce qui est venu.
translate-change-unknown = L’état qui a été traduit n’est conservé dans aucune version. Comparez la partie entière.
translate-terms = { $count ->
    [one] Un terme du glossaire
   *[other] { $count } termes du glossaire
}
translate-term-missing = pas encore dans le glossaire de cette langue
translate-into = En { $language }
translate-in-order = Les sections se suivent dans l’ordre. Traduisez d’abord les parties qui précèdent.
translate-hint-missing = Les mots de la source sont dans le champ. Écrivez les vôtres à leur place. Les signes comme ##, +++ et ``` restent.
translate-hint-stale = Si la traduction est toujours juste, enregistrez-la telle quelle. Elle compte alors comme étant à jour.
translate-hint-unstamped = Comparez-la avec la source. Si elle est juste, enregistrez-la telle quelle.
translate-save = Enregistrer cette partie
translate-theirs = Voici ce que l’autre personne a enregistré. Réunissez les deux ci-dessous, puis enregistrez.
translate-same-meant = C’est pareil dans les deux langues

## Refusals
translate-conflict = Quelqu’un d’autre a enregistré d’autres mots dans cette partie entre-temps. Rien n’a été enregistré ; vos mots sont dans le champ.
translate-source-changed = La source de cette partie a changé pendant que vous traduisiez. Regardez-la de nouveau, puis enregistrez. Vos mots sont dans le champ.
translate-same = Ce sont les mots de la source. Traduisez-les, ou dites qu’ils sont pareils dans les deux langues.

## What was done
notice-part-saved = La partie est enregistrée et compte comme étant à jour.
notice-part-merged = La partie est enregistrée. Quelqu’un d’autre a enregistré ailleurs dans cette traduction ; les deux y figurent.
notice-part-cleaned = La partie est enregistrée. Des caractères que personne ne voit, ou des images collées, en ont été retirés : regardez-la de nouveau.
studio-cause-translated = traduit

## What officers did with a text
insight-title = Ce que les agents ont fait
insight-figures = Chiffres
insight-note = Pour le texte tel que les agents l’ont maintenant. Moins de cinq personnes ne sont jamais comptées à part, et personne n’est nommé. Le programme n’observe pas combien de temps quelqu’un lit : les durées sont calculées à partir des réponses et d’autres actes qui sont enregistrés de toute façon.
insight-page = Sur une page à part
insight-none = Il n’y a pas de chiffres pour ce fichier.
insight-elsewhere = Les chiffres se trouvent ici
insight-publications = Les agents de ces versions sont comptés, là où les mots sont les mêmes :
insight-publication = publication { $number }
insight-lesson-few = Moins de cinq personnes ont ouvert cette leçon.
insight-opened = { $count ->
    [one] Une personne l’a ouverte.
   *[other] { $count } personnes l’ont ouverte.
}
insight-finished = { $count ->
    [0] Personne ne l’a terminée.
    [one] Une l’a terminée.
   *[other] { $count } l’ont terminée.
}
insight-time-note = Chaque durée est une médiane, la valeur du milieu. Elle va de ce que la personne a fait avant jusqu’à la fin de la leçon, ou jusqu’à sa première réponse. La durée d’une réponse comprend donc ce qui a été lu avant. Les pauses de plus de 30 minutes sont laissées de côté. Qui a commencé une leçon juste après une telle pause n’est pas compté dans sa durée.
insight-time-lesson = { $minutes ->
    [0] Elle a pris moins d’une minute.
    [one] Elle a pris environ une minute.
   *[other] Elle a pris environ { $minutes } minutes.
}
insight-time-half = { $to ->
    [one] La moitié des personnes a mis entre { $from } et { $to } minute.
   *[other] La moitié des personnes a mis entre { $from } et { $to } minutes.
}
insight-time-half-alike = La moitié des personnes a mis à peu près ce temps.
insight-time-lesson-few = La durée n’est connue que pour moins de cinq personnes ; elle n’est donc pas indiquée.
insight-time-answer-seconds = { $count ->
    [one] Première réponse après environ une seconde.
   *[other] Première réponse après environ { $count } secondes.
}
insight-time-answer-minutes = { $count ->
    [one] Première réponse après environ une minute.
   *[other] Première réponse après environ { $count } minutes.
}
insight-time-people = { $count ->
    [one] Cela est connu pour une personne.
   *[other] Cela est connu pour { $count } personnes.
}
insight-time-people-few = Le nombre de personnes pour qui cela est connu n’est pas indiqué : il en distinguerait moins de cinq.
insight-left = Où l’on s’est arrêté depuis plus d’une semaine
insight-left-few = Trop peu de personnes se sont arrêtées en chemin pour dire où.
insight-left-elsewhere = à d’autres endroits
insight-people = { $count ->
    [0] personne
    [one] une personne
   *[other] { $count } personnes
}
insight-answered = { $count ->
    [one] Une personne a répondu.
   *[other] { $count } personnes ont répondu.
}
insight-right = { $count ->
    [0] Personne n’a répondu juste la première fois.
    [one] Une personne a répondu juste la première fois.
   *[other] { $count } personnes ont répondu juste la première fois.
}
insight-finished-few = Le nombre de personnes qui l’ont terminée n’est pas indiqué : il en distinguerait moins de cinq.
insight-right-few = Le nombre de personnes qui ont répondu juste la première fois n’est pas indiqué : il en distinguerait moins de cinq.
insight-option-few = nombre non indiqué
insight-together = { $count ->
    [one] Une personne a choisi une des options sans nombre.
   *[other] En tout, { $count } personnes ont choisi une des options sans nombre.
}
insight-answers-few = Moins de cinq personnes ont répondu.
insight-is-right = juste
insight-objections-few = Moins de cinq contestations de la notation.
insight-objections = { $count ->
    [one] Une contestation de la notation.
   *[other] { $count } contestations de la notation.
}
insight-statistics = Statistiques de cette question
insight-show = Montrer ce que les agents ont fait
insight-hide = Sans ce que les agents ont fait
insight-stopped = { $count ->
    [one] Une personne s’est arrêtée ici.
   *[other] { $count } personnes se sont arrêtées ici.
}
insight-stopped-note = Là où il est dit que des personnes se sont arrêtées, elles ne sont pas revenues depuis plus d’une semaine.
insight-stopped-gone = Arrêts à des mots que ce brouillon n’a pas, ou à d’autres endroits :
insight-other-question = Les agents ont une autre question à cet endroit. Ce qu’ils en ont fait n’est pas indiqué ici.
insight-not-there = Les agents n’ont pas encore ce texte : il n’y a rien à indiquer.
insight-unseen = Les agents ne voient pas ces notes.
